"""From types as written to types as meant."""

from __future__ import annotations

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.page_symbols import PageSymbol
from alrun.semantics.program import ProgramSymbols, kind_of_keyword
from alrun.semantics.symbols import (
    CodeunitSymbol,
    EnumSymbol,
    InterfaceSymbol,
    MultilanguageText,
    ObjectSymbol,
    TableSymbol,
)
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.syntax import nodes

# Every type that a variable may be declared with by a single word. Docs: methods-auto/library
SIMPLE_TYPES = {
    name.lower(): types.SimpleType(name)
    for name in (
        "Integer BigInteger Decimal Boolean Char Byte Date Time DateTime Duration Guid DateFormula RecordId "
        "RecordRef FieldRef KeyRef BigText TextBuilder SecretText Blob Media MediaSet TableFilter Variant "
        "Notification ErrorInfo Dialog InStream OutStream File FileUpload JsonObject JsonArray JsonToken "
        "JsonValue HttpClient HttpContent HttpHeaders HttpRequestMessage HttpResponseMessage "
        "TestHttpRequestMessage TestHttpResponseMessage Cookie XmlAttribute XmlAttributeCollection XmlCData "
        "XmlComment XmlDeclaration XmlDocument XmlDocumentType XmlElement XmlNamespaceManager XmlNameTable "
        "XmlNode XmlNodeList XmlProcessingInstruction XmlReadOptions XmlText XmlWriteOptions ModuleInfo "
        "ModuleDependencyInfo SessionSettings DataTransfer FilterPageBuilder WebServiceActionContext Version "
        "TestFilter TestFilterField TestAction TestField TestPart"
    ).split()
}
_WITH_LENGTH = {"text": types.TextType, "code": types.CodeType}
_KEYWORDS = {word.lower(): word for word in ("TestPage", "TestRequestPage", "RequestPage")}
"""The words for objects in types that are not the word of their kind, as messages write them."""


class TypeResolver:
    """Resolves the types of one program; what it cannot find it reports and gives as ERROR."""

    def __init__(self, program: ProgramSymbols, diagnostics: DiagnosticBag) -> None:
        self.program = program
        self._diagnostics = diagnostics

    def resolve(self, syntax: nodes.TypeSyntax) -> types.Type:
        """The type that `syntax` means. Reports AL0134 (no such type) and AL0185 (no such object)."""
        match syntax:
            case nodes.SimpleTypeSyntax():
                return self._simple(syntax)
            case nodes.ObjectTypeSyntax():
                return self._object(syntax)
            case nodes.GenericTypeSyntax():
                arguments = [self.resolve(argument) for argument in syntax.arguments]
                if syntax.name.lower() == "list" and len(arguments) == 1:
                    return types.ListType(arguments[0])
                if syntax.name.lower() == "dictionary" and len(arguments) == 2:
                    return types.DictionaryType(arguments[0], arguments[1])
                self._diagnostics.report("AL0134", syntax.span, syntax.name)
                return types.ERROR
            case nodes.ArrayTypeSyntax():
                return types.ArrayType(self.resolve(syntax.element), syntax.dimensions)
            case nodes.OptionTypeSyntax():
                return types.OptionType(syntax.members)
            case nodes.LabelTypeSyntax():
                # A property without a value is a flag, such as `Locked`.
                properties = {
                    each.name.lower(): each.value.text if each.value else "true" for each in syntax.properties
                }
                locked = properties.get("locked", "").lower() == "true"
                return types.LabelType(_label_text(syntax), locked, properties.get("comment", ""))

    def _simple(self, syntax: nodes.SimpleTypeSyntax) -> types.Type:
        word = syntax.name.lower()
        if word in _WITH_LENGTH:
            return _WITH_LENGTH[word](syntax.length)
        if word == "option":
            # Of a field, whose members are in a property, or of a parameter that takes any option.
            return types.OptionType(())
        found = SIMPLE_TYPES.get(word) or SYSTEM_OPTIONS.get(word)
        if found is None:
            self._diagnostics.report("AL0134", syntax.span, syntax.name)
            return types.ERROR
        return found

    def _object(self, syntax: nodes.ObjectTypeSyntax) -> types.Type:
        keyword = syntax.keyword
        if keyword.lower() == "dotnet":
            return self._dotnet(syntax)
        kind = kind_of_keyword(keyword)
        if kind is None:
            self._diagnostics.report("AL0134", syntax.span, keyword)
            return types.ERROR
        name = syntax.object_name
        symbol = self.program.named(kind, name)
        if symbol is None:
            self._diagnostics.report("AL0185", name.span, kind.word, name.name)
            return types.ERROR
        return object_type(symbol, keyword, "temporary" in syntax.modifiers)

    def _dotnet(self, syntax: nodes.ObjectTypeSyntax) -> types.Type:
        """A type of .NET by its alias. Reports AL0185."""
        alias = self.program.dotnet_type(syntax.object_name.name)
        if alias is None:
            self._diagnostics.report("AL0185", syntax.object_name.span, "DotNet", syntax.object_name.name)
            return types.ERROR
        return types.DotNetType(alias.full_name)


def object_type(symbol: ObjectSymbol, keyword: str = "", temporary: bool = False) -> types.Type:
    """The type of a variable that holds `symbol`; `keyword` tells a TestPage from a Page."""
    match symbol:
        case TableSymbol():
            return types.RecordType(symbol, temporary)
        case CodeunitSymbol():
            return types.CodeunitType(symbol)
        case InterfaceSymbol():
            return types.InterfaceType(symbol)
        case EnumSymbol():
            return types.EnumType(symbol)
        case PageSymbol() if keyword.lower() in ("page", ""):
            return types.PageType(symbol)
        case _:
            return types.ObjectType(_KEYWORDS.get(keyword.lower(), symbol.kind.title), symbol)


def _label_text(syntax: nodes.LabelTypeSyntax) -> str:
    """What a label says; a TextConst may say it in several languages."""
    if syntax.literal is not None:
        return syntax.text
    texts = {each.name.upper(): each.value.text for each in syntax.properties if each.value is not None}
    return MultilanguageText(texts) if len(texts) > 1 else syntax.text
