"""XmlDocument: a whole document. A new variable holds an empty one.

Docs: methods-auto/xmldocument/xmldocument-data-type
"""

from __future__ import annotations

from alrun.platform.types.xml_nodes import contents
from alrun.platform.types.xml_values import ReadOptions, initialized
from alrun.runtime.session import Session
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import InStream, opened_in_stream
from alrun.runtime.values.variant import Variant
from alrun.runtime.xml.names import XML_ERROR, xml_error
from alrun.runtime.xml.nodes import Declaration, Document, Node
from alrun.runtime.xml.reading import read_document
from alrun.runtime.xml.scope import NameTable
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("XmlDocument.Create(): XmlDocument", static=True)
def create() -> Document:
    """Return an empty document.

    Docs: methods-auto/xmldocument/xmldocument-create--method
    """
    return Document()


@method("XmlDocument.Create(Content: Any, ...): XmlDocument", static=True)
def create_with(session: Session, content: Variant, *more: Variant) -> Document:
    """Return a document of that content. Raises ALError if it cannot be in a document.

    Docs: methods-auto/xmldocument/xmldocument-create-joker-method
    """
    document = Document()
    document.append(contents(session, (content, *more)))
    return document


@method("XmlDocument.ReadFrom(Text: Text, var Result: XmlDocument): Boolean", static=True, false_for=(XML_ERROR,))
def read_from_text(text: str, result: Ref) -> bool:
    """Put the document of a text into `result`, without text that is only whitespace.

    Raises ALError if it is no document.
    Docs: methods-auto/xmldocument/xmldocument-readfrom-string-xmldocument-method
    """
    result.value = read_document(text, False)
    return True


@method(
    "XmlDocument.ReadFrom(Text: Text, ReadOptions: XmlReadOptions, var Result: XmlDocument): Boolean",
    static=True,
    false_for=(XML_ERROR,),
)
def read_from_text_with_options(text: str, read_options: ReadOptions, result: Ref) -> bool:
    """Put the document of a text into `result`. Raises ALError if it is none.

    Docs: methods-auto/xmldocument/xmldocument-readfrom-string-xmlreadoptions-xmldocument-method
    """
    result.value = read_document(text, read_options.preserve_whitespace)
    return True


@method(
    "XmlDocument.ReadFrom(InStream: InStream, var Result: XmlDocument): Boolean", static=True, false_for=(XML_ERROR,)
)
def read_from_stream(in_stream: InStream | None, result: Ref) -> bool:
    """Put the document in the rest of a stream into `result`. Raises ALError if it is none.

    The document says how it is encoded, not the stream; without a word it is UTF-8.
    Docs: methods-auto/xmldocument/xmldocument-readfrom-instream-xmldocument-method
    """
    result.value = read_document(opened_in_stream(in_stream).read_rest(), False)
    return True


@method(
    "XmlDocument.ReadFrom(InStream: InStream, ReadOptions: XmlReadOptions, var Result: XmlDocument): Boolean",
    static=True,
    false_for=(XML_ERROR,),
)
def read_from_stream_with_options(in_stream: InStream | None, read_options: ReadOptions, result: Ref) -> bool:
    """Put the document in the rest of a stream into `result`. Raises ALError if it is none.

    Docs: methods-auto/xmldocument/xmldocument-readfrom-instream-xmlreadoptions-xmldocument-method
    """
    result.value = read_document(opened_in_stream(in_stream).read_rest(), read_options.preserve_whitespace)
    return True


@method("XmlDocument.GetDeclaration(var Result: XmlDeclaration): Boolean", false_for=(XML_ERROR,))
def get_declaration(document: Document, result: Ref) -> bool:
    """Put the declaration into `result`. Raises ALError if there is none.

    Docs: methods-auto/xmldocument/xmldocument-getdeclaration-method
    """
    return _found(document.declaration, "The document does not have a declaration.", result)


@method("XmlDocument.SetDeclaration(Declaration: XmlDeclaration): Boolean")
def set_declaration(document: Document, declaration: Declaration) -> bool:
    """Give the document a declaration.

    Docs: methods-auto/xmldocument/xmldocument-setdeclaration-method
    """
    initialized(declaration)
    document.set_declaration(declaration)
    return True


@method("XmlDocument.GetDocumentType(var DocumentType: XmlDocumentType): Boolean", false_for=(XML_ERROR,))
def get_document_type(document: Document, document_type: Ref) -> bool:
    """Put the document type into `document_type`. Raises ALError if there is none.

    Docs: methods-auto/xmldocument/xmldocument-getdocumenttype-method
    """
    return _found(document.document_type, "The document does not have a document type.", document_type)


@method("XmlDocument.GetRoot(var Result: XmlElement): Boolean", false_for=(XML_ERROR,))
def get_root(document: Document, result: Ref) -> bool:
    """Put the element of the document into `result`. Raises ALError if there is none.

    Docs: methods-auto/xmldocument/xmldocument-getroot-method
    """
    return _found(document.root, "The document does not have a root element.", result)


def _found(node: Node | None, otherwise: str, result: Ref) -> bool:
    if node is None:
        raise xml_error(otherwise)
    result.value = node
    return True


@method("XmlDocument.NameTable(): XmlNameTable", prop=True)
def name_table(document: Document) -> NameTable:
    """Return a table with the names in the document.

    Docs: methods-auto/xmldocument/xmldocument-nametable-method
    """
    return NameTable(document)
