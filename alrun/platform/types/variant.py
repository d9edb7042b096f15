"""Variant: what type its content has. All its methods are questions of one kind, so they are made from a table.

Docs: methods-auto/variant/variant-data-type
"""

from __future__ import annotations

from collections.abc import Callable

from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()

# By the word in the method's name: the names of the types that it asks for, where they are not that word. WideChar,
# Binary and Automation are types that AL no longer has: the answer is always no.
_TYPE_NAMES: dict[str, frozenset[str]] = {
    "Option": frozenset({"Option", "Enum"}),
    "SecurityFiltering": frozenset({"SecurityFilter", "SecurityFiltering"}),
    "TextConstant": frozenset({"Label", "TextConst"}),
    "DataClassificationType": frozenset({"DataClassification"}),
}
_QUESTIONS = (
    "Action Automation BigInteger Binary Boolean Byte Char ClientType Code Codeunit DataClassification "
    "DataClassificationType Date DateFormula DateTime Decimal DefaultLayout Dictionary DotNet Duration ExecutionMode "
    "FieldRef File FilterPageBuilder Guid InStream Integer JsonArray JsonObject JsonToken JsonValue List Notification "
    "ObjectType Option OutStream PromptMode Record RecordId RecordRef ReportFormat SecurityFiltering "
    "TableConnectionType TestPermissions Text TextBuilder TextConstant TextEncoding Time TransactionType WideChar "
    "XmlAttribute XmlAttributeCollection XmlCData XmlComment XmlDeclaration XmlDocument XmlDocumentType XmlElement "
    "XmlNamespaceManager XmlNameTable XmlNode XmlNodeList XmlProcessingInstruction XmlReadOptions XmlText "
    "XmlWriteOptions"
).split()


def _question(word: str) -> Callable[[Variant], bool]:
    names = _TYPE_NAMES.get(word, frozenset({word}))

    def is_of_type(variant: Variant) -> bool:
        return variant.type.name in names

    is_of_type.__name__ = is_of_type.__qualname__ = f"is_{word.lower()}"
    is_of_type.__doc__ = (
        f"Return whether the Variant holds a value of type {word}.\n\n"
        f"Docs: methods-auto/variant/variant-is{word.lower()}-method\n"
    )
    return is_of_type


for _word in _QUESTIONS:
    _function = METHODS.method(f"Variant.Is{_word}(): Boolean", prop=True)(_question(_word))
    # A program from the cache finds its functions as names of their module.
    globals()[_function.__name__] = _function
