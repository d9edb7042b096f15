"""The nodes without children: XmlText, XmlCData, XmlComment, XmlProcessingInstruction, XmlDocumentType, XmlDeclaration.

Docs: methods-auto/xmltext/xmltext-data-type and the like
"""

from __future__ import annotations

from alrun.platform.types.xml_values import initialized
from alrun.runtime.values.references import Ref
from alrun.runtime.xml.names import XML_ERROR, check_name, xml_error
from alrun.runtime.xml.nodes import (
    CData,
    CharacterNode,
    Comment,
    Declaration,
    DocumentType,
    ProcessingInstruction,
    Text,
)
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("XmlText.Create(Content: Text): XmlText", static=True)
def create_text(content: str) -> Text:
    """Return a text.

    Docs: methods-auto/xmltext/xmltext-create-method
    """
    return Text(content)


@method("XmlCData.Create(Value: Text): XmlCData", static=True)
def create_cdata(value: str) -> CData:
    """Return a text that is written as CDATA.

    Docs: methods-auto/xmlcdata/xmlcdata-create-method
    """
    return CData(value)


@method("XmlComment.Create(Value: Text): XmlComment", static=True)
def create_comment(value: str) -> Comment:
    """Return a comment.

    Docs: methods-auto/xmlcomment/xmlcomment-create-method
    """
    return Comment(value)


def value(node: CharacterNode, new_value: str | None = None) -> str:
    """Return the text, or set it.

    Docs: methods-auto/xmltext/xmltext-value-method
    """
    if new_value is not None:
        initialized(node)
        node.value = new_value
    return node.value


for _owner in ("XmlText", "XmlCData", "XmlComment"):
    method(f"{_owner}.Value([NewValue: Text]): Text", prop=True)(value)


@method("XmlProcessingInstruction.Create(Target: Text, Data: Text): XmlProcessingInstruction", static=True)
def create_instruction(target: str, data: str) -> ProcessingInstruction:
    """Return a processing instruction. Raises ALError if the target is no name, or is `xml`.

    Docs: methods-auto/xmlprocessinginstruction/xmlprocessinginstruction-create-method
    """
    return ProcessingInstruction(_check_target(target), data)


def _check_target(target: str) -> str:
    check_name(target)
    if target.lower() == "xml":
        raise xml_error(f"The target '{target}' of a processing instruction is reserved for the XML declaration.")
    return target


@method("XmlProcessingInstruction.GetTarget(var Result: Text): Boolean")
def get_target(instruction: ProcessingInstruction, result: Ref) -> bool:
    """Put the target into `result`.

    Docs: methods-auto/xmlprocessinginstruction/xmlprocessinginstruction-gettarget-method
    """
    result.value = instruction.target
    return True


@method("XmlProcessingInstruction.SetTarget(Value: Text): Boolean", false_for=(XML_ERROR,))
def set_target(instruction: ProcessingInstruction, value: str) -> bool:
    """Set the target. Raises ALError if it is no name, or is `xml`.

    Docs: methods-auto/xmlprocessinginstruction/xmlprocessinginstruction-settarget-method
    """
    initialized(instruction)
    instruction.target = _check_target(value)
    return True


@method("XmlProcessingInstruction.GetData(var Result: Text): Boolean")
def get_data(instruction: ProcessingInstruction, result: Ref) -> bool:
    """Put the text behind the target into `result`.

    Docs: methods-auto/xmlprocessinginstruction/xmlprocessinginstruction-getdata-method
    """
    result.value = instruction.text
    return True


@method("XmlProcessingInstruction.SetData(Value: Text): Boolean")
def set_data(instruction: ProcessingInstruction, value: str) -> bool:
    """Set the text behind the target.

    Docs: methods-auto/xmlprocessinginstruction/xmlprocessinginstruction-setdata-method
    """
    initialized(instruction)
    instruction.text = value
    return True


@method("XmlDocumentType.Create(Name: Text): XmlDocumentType", static=True)
def create_document_type(name: str) -> DocumentType:
    """Return a document type. Raises ALError if the name is none.

    Docs: methods-auto/xmldocumenttype/xmldocumenttype-create-string-method
    """
    return create_document_type_from(name, "", "", "")


@method("XmlDocumentType.Create(Name: Text, PublicId: Text): XmlDocumentType", static=True)
def create_public_document_type(name: str, public_id: str) -> DocumentType:
    """Return a document type. Raises ALError if the name is none.

    Docs: methods-auto/xmldocumenttype/xmldocumenttype-create-string-string-method
    """
    return create_document_type_from(name, public_id, "", "")


@method("XmlDocumentType.Create(Name: Text, PublicId: Text, SystemId: Text): XmlDocumentType", static=True)
def create_external_document_type(name: str, public_id: str, system_id: str) -> DocumentType:
    """Return a document type. Raises ALError if the name is none.

    Docs: methods-auto/xmldocumenttype/xmldocumenttype-create-string-string-string-method
    """
    return create_document_type_from(name, public_id, system_id, "")


@method(
    "XmlDocumentType.Create(Name: Text, PublicId: Text, SystemId: Text, InternalSubSet: Text): XmlDocumentType",
    static=True,
)
def create_document_type_from(name: str, public_id: str, system_id: str, internal_subset: str) -> DocumentType:
    """Return a document type; what is empty is not written. Raises ALError if the name is none.

    Docs: methods-auto/xmldocumenttype/xmldocumenttype-create-string-string-string-string-method
    """
    check_name(name)
    return DocumentType(name, public_id or None, system_id or None, internal_subset or None)


@method("XmlDocumentType.GetName(var Result: Text): Boolean")
def get_name(document_type: DocumentType, result: Ref) -> bool:
    """Put the name into `result`.

    Docs: methods-auto/xmldocumenttype/xmldocumenttype-getname-method
    """
    result.value = document_type.name
    return True


@method("XmlDocumentType.SetName(Value: Text): Boolean", false_for=(XML_ERROR,))
def set_name(document_type: DocumentType, value: str) -> bool:
    """Set the name. Raises ALError if it is none.

    Docs: methods-auto/xmldocumenttype/xmldocumenttype-setname-method
    """
    initialized(document_type)
    document_type.name = check_name(value)
    return True


@method("XmlDocumentType.GetPublicId(var Result: Text): Boolean")
def get_public_id(document_type: DocumentType, result: Ref) -> bool:
    """Put the public identifier into `result`, '' for none.

    Docs: methods-auto/xmldocumenttype/xmldocumenttype-getpublicid-method
    """
    result.value = document_type.public_id or ""
    return True


@method("XmlDocumentType.SetPublicId(Value: Text): Boolean")
def set_public_id(document_type: DocumentType, value: str) -> bool:
    """Set the public identifier.

    Docs: methods-auto/xmldocumenttype/xmldocumenttype-setpublicid-method
    """
    initialized(document_type)
    document_type.public_id = value or None
    return True


@method("XmlDocumentType.GetSystemId(var Result: Text): Boolean")
def get_system_id(document_type: DocumentType, result: Ref) -> bool:
    """Put the system identifier into `result`, '' for none.

    Docs: methods-auto/xmldocumenttype/xmldocumenttype-getsystemid-method
    """
    result.value = document_type.system_id or ""
    return True


@method("XmlDocumentType.SetSystemId(Value: Text): Boolean")
def set_system_id(document_type: DocumentType, value: str) -> bool:
    """Set the system identifier.

    Docs: methods-auto/xmldocumenttype/xmldocumenttype-setsystemid-method
    """
    initialized(document_type)
    document_type.system_id = value or None
    return True


@method("XmlDocumentType.GetInternalSubset(var Result: Text): Boolean")
def get_internal_subset(document_type: DocumentType, result: Ref) -> bool:
    """Put the declarations in the document itself into `result`, '' for none.

    Docs: methods-auto/xmldocumenttype/xmldocumenttype-getinternalsubset-method
    """
    result.value = document_type.internal_subset or ""
    return True


@method("XmlDocumentType.SetInternalSubset(Value: Text): Boolean")
def set_internal_subset(document_type: DocumentType, value: str) -> bool:
    """Set the declarations in the document itself.

    Docs: methods-auto/xmldocumenttype/xmldocumenttype-setinternalsubset-method
    """
    initialized(document_type)
    document_type.internal_subset = value or None
    return True


@method("XmlDeclaration.Create(Version: Text, Encoding: Text, Standalone: Text): XmlDeclaration", static=True)
def create_declaration(version: str, encoding: str, standalone: str) -> Declaration:
    """Return a declaration; what is empty is not written.

    Docs: methods-auto/xmldeclaration/xmldeclaration-create-method
    """
    return Declaration(version, encoding, standalone)


@method("XmlDeclaration.Version([NewValue: Text]): Text", prop=True)
def version(declaration: Declaration, new_value: str | None = None) -> str:
    """Return the version of XML, or set it.

    Docs: methods-auto/xmldeclaration/xmldeclaration-version-method
    """
    if new_value is not None:
        initialized(declaration)
        declaration.version = new_value
    return declaration.version


@method("XmlDeclaration.Encoding([NewValue: Text]): Text", prop=True)
def encoding(declaration: Declaration, new_value: str | None = None) -> str:
    """Return the encoding, or set it.

    Docs: methods-auto/xmldeclaration/xmldeclaration-encoding-method
    """
    if new_value is not None:
        initialized(declaration)
        declaration.encoding = new_value
    return declaration.encoding


@method("XmlDeclaration.Standalone([NewValue: Text]): Text", prop=True)
def standalone(declaration: Declaration, new_value: str | None = None) -> str:
    """Return whether the document needs no other, `yes` or `no`, or set it.

    Docs: methods-auto/xmldeclaration/xmldeclaration-standalone-method
    """
    if new_value is not None:
        initialized(declaration)
        declaration.standalone = new_value
    return declaration.standalone
