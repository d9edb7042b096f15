"""`SymbolReference.json`: all that an app declares, for those who have its package and not its source.

It becomes AL, a file for each object, which is read like any other. Of properties there is what others can notice;
procedures and triggers have empty bodies, which stand for code that is missing. The file does not say which triggers
there are, so every object and field has those that others can set off.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple


class BadSymbols(Exception):
    """The symbols are not what they should be; `str()` says where."""


def declarations(value: object) -> dict[str, str]:
    """The objects that the value of a `SymbolReference.json` declares, as AL, by a path for each.

    Raises BadSymbols.
    """
    found: dict[str, str] = {}
    spaces = list(_namespaces(_Symbol(value, "The whole")))
    owners = _Owners(owner for _, owner in spaces)
    # Types are named without their namespaces.
    usings = [f"using {name};" for name in sorted({name for name, _ in spaces if name})]
    for namespace, owner in spaces:
        for number, package in enumerate(owner.symbols("DotNetPackages"), 1):
            found[f"Dotnet {namespace or 'global'} {number}.al"] = "\n".join(
                [*_block("dotnet", _assemblies(package)), ""]
            )
        for key, kind in _KINDS.items():
            for symbol in owner.symbols(key):
                head = " ".join(filter(None, (kind.keyword, _id(symbol) if kind.has_id else "", _name(symbol))))
                path = head[0].upper() + head[1:].replace('"', "") + ".al"
                if path in found:
                    raise BadSymbols(f"{path.removesuffix('.al')} is declared twice")
                lines = [
                    f"{head}{_heritage(symbol, kind.keyword)}",
                    "{",
                    *_indented(kind.body(symbol, owners)),
                    "}",
                    "",
                ]
                found[path] = "\n".join([*([f"namespace {namespace};"] if namespace else ()), *usings, *lines])
    return found


class _Symbol:
    """An object of the JSON text. What it does not have is empty; what is of another type is an error."""

    def __init__(self, value: object, place: str) -> None:
        if not isinstance(value, dict):
            raise BadSymbols(f"{place} must be an object")
        self._members = value
        self._place = place

    def __contains__(self, name: str) -> bool:
        return self._members.get(name) is not None

    def text(self, name: str) -> str:
        value = self._members.get(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise BadSymbols(f"{self._place}.{name} must be a text")
        return value

    def number(self, name: str) -> int:
        value = self._members.get(name)
        if value is None:
            return 0
        if not isinstance(value, int):
            raise BadSymbols(f"{self._place}.{name} must be a whole number")
        return int(value)

    def flag(self, name: str) -> bool:
        return self._members.get(name) is True

    def values(self, name: str) -> list[object]:
        value = self._members.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise BadSymbols(f"{self._place}.{name} must be a list")
        return value

    def texts(self, name: str) -> list[str]:
        found = []
        for value in self.values(name):
            if not isinstance(value, str):
                raise BadSymbols(f"{self._place}.{name} must hold texts")
            found.append(value)
        return found

    def symbol(self, name: str) -> _Symbol:
        return _Symbol(self._members.get(name) or {}, f"{self._place}.{name}")

    def symbols(self, name: str) -> list[_Symbol]:
        return [_Symbol(value, f"{name}[{index}]") for index, value in enumerate(self.values(name))]

    def properties(self) -> dict[str, str]:
        """By name in lower case."""
        return {each.text("Name").lower(): each.text("Value") for each in self.symbols("Properties")}


def _namespaces(root: _Symbol) -> Iterator[tuple[str, _Symbol]]:
    """Each namespace with what is in it, the nameless one first."""
    waiting = [("", root)]
    while waiting:
        namespace, owner = waiting.pop()
        yield namespace, owner
        for inner in owner.symbols("Namespaces"):
            name = inner.text("Name")
            if not re.fullmatch(r"[^\W\d]\w*(\.[^\W\d]\w*)*", name):
                raise BadSymbols(f"{name!r} is not a namespace")
            waiting.append((f"{namespace}.{name}" if namespace else name, inner))


# --- Names, texts and types

_MODULE = re.compile(r"#[0-9a-fA-F]{32}#")
"""Stands before the name of an object in another app."""


def _quoted(name: str) -> str:
    name = _MODULE.sub("", name)
    if not name or re.search(r"[\0-\x1f\x7f]", name):
        raise BadSymbols(f"{name!r} is not a name")
    return '"' + name.replace('"', '""') + '"'


def _name(symbol: _Symbol) -> str:
    return _quoted(symbol.text("Name"))


def _id(symbol: _Symbol) -> str:
    return str(symbol.number("Id"))


def _reference(name: str) -> str:
    """The object that a text names, by its number or its name."""
    return name if name.isascii() and name.isdigit() else _quoted(name.strip('"'))


def _text(value: str) -> str:
    return "'" + re.sub(r"[\r\n]+", " ", value).replace("'", "''") + "'"


def _type(definition: _Symbol) -> str:
    name = definition.text("Name")
    subtype = definition.symbol("Subtype")
    arguments = [_type(each) for each in definition.symbols("TypeArguments")]
    if not re.fullmatch(r"""\w+(\[\d+\]|\s+"[^"\r\n]*"|\s+\d+)?""", name):
        raise BadSymbols(f"{name!r} is not a type")
    if arguments:
        name += f" of [{', '.join(arguments)}]"
    elif '"' in name:
        pass
    elif subtype.text("Name"):
        name += f" {_quoted(subtype.text('Name'))}"
    elif subtype.number("Id"):
        name += f" {subtype.number('Id')}"
    elif name == "Option" and definition.texts("OptionMembers"):
        name += f" {_option_members(definition)}"
    elif name == "Label":
        name += " ''"
    if definition.flag("Temporary"):
        name += " temporary"
    dimensions = definition.values("ArrayDimensions")
    return f"array[{', '.join(map(str, dimensions))}] of {name}" if dimensions else name


def _option_members(definition: _Symbol) -> str:
    return ",".join('"' + member.replace('"', '""') + '"' for member in definition.texts("OptionMembers"))


# --- Properties


def _flag(value: str) -> str:
    return {"1": "true", "true": "true", "0": "false", "false": "false"}.get(value.lower(), "")


def _word(value: str) -> str:
    return value if re.fullmatch(r"\w+", value) else ""


def _formula(value: str) -> str:
    return _MODULE.sub("", re.sub(r"[\r\n]+", " ", value))


def _number(value: str) -> str:
    return value if re.fullmatch(r"-?\d+(\.\d+)?", value) else ""


_PROPERTIES: dict[str, Callable[[str], str]] = {
    "Access": _word,
    "AutoIncrement": _flag,
    "CalcFormula": _formula,
    "Caption": _text,
    "DataPerCompany": _flag,
    "Editable": _flag,
    "Extensible": _flag,
    "FieldClass": _word,
    "LookupPageId": _reference,
    "NotBlank": _flag,
    "ObsoleteReason": _text,
    "ObsoleteState": _word,
    "ObsoleteTag": _text,
    "MaxValue": _number,
    "MinValue": _number,
    "OptionCaption": _text,
    "PageType": _word,
    "SingleInstance": _flag,
    "SourceTable": _reference,
    "SourceTableTemporary": _flag,
    "TableNo": _reference,
    "TableRelation": _formula,
    "TableType": _word,
}
_KEY_PROPERTIES: dict[str, Callable[[str], str]] = {"Clustered": _flag, "Enabled": _flag, "Unique": _flag}


def _properties(symbol: _Symbol, known: dict[str, Callable[[str], str]] = _PROPERTIES) -> Iterator[str]:
    values = symbol.properties()
    for name, rendered in known.items():
        value = values.get(name.lower(), "")
        if value and (shown := rendered(value)):
            yield f"{name} = {shown};"


# --- Procedures and variables


def _members(symbol: _Symbol, *triggers: str) -> Iterator[str]:
    variables = [each for each in symbol.symbols("Variables") if each.flag("Protected")]
    if variables:
        yield "protected var"
        yield from _indented(f"{_name(each)}: {_type(each.symbol('TypeDefinition'))};" for each in variables)
    for trigger in triggers:
        yield from (f"trigger {trigger}()", "begin", "end;")
    for method in symbol.symbols("Methods"):
        yield from _procedure(method)
        yield from ("begin", "end;")


def _procedure(method: _Symbol) -> Iterator[str]:
    attributes = {each.text("Name").lower(): each for each in method.symbols("Attributes")}
    for name, rendered in _ATTRIBUTES.items():
        if name.lower() in attributes:
            yield f"[{name}{_arguments(attributes[name.lower()], rendered)}]"
    access = next((word for word in ("Internal", "Protected", "Local") if method.flag(f"Is{word}")), "")
    yield f"{access.lower()} {_heading('procedure', method, returns='tryfunction' not in attributes)}".lstrip()


def _heading(keyword: str, method: _Symbol, returns: bool = True) -> str:
    parameters = "; ".join(
        f"{'var ' if each.flag('IsVar') else ''}{_name(each)}: {_type(each.symbol('TypeDefinition'))}"
        for each in method.symbols("Parameters")
    )
    result = method.symbol("ReturnTypeDefinition")
    shown = f": {_type(result)}" if returns and result.text("Name") not in ("", "None") else ""
    return f"{keyword} {_name(method)}({parameters}){shown}"


_ATTRIBUTES: dict[str, Callable[[str], str]] = {
    "BusinessEvent": _flag,
    "IntegrationEvent": _flag,
    "InternalEvent": _flag,
    "Obsolete": _text,
    "Scope": _text,
    "TryFunction": _word,
}


def _arguments(attribute: _Symbol, rendered: Callable[[str], str]) -> str:
    arguments = [rendered(each.text("Value")) or "false" for each in attribute.symbols("Arguments")]
    if not arguments and rendered is _flag:
        # What these mean for subscribers is in the file only where it differs from false.
        arguments = ["false"] * (1 if attribute.text("Name").lower() != "integrationevent" else 2)
    return f"({', '.join(arguments)})" if arguments else ""


# --- Objects


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"    {line}" for line in lines)


def _block(head: str, lines: Iterable[str]) -> Iterator[str]:
    yield head
    yield "{"
    yield from _indented(lines)
    yield "}"


def _heritage(symbol: _Symbol, keyword: str) -> str:
    target = symbol.text("TargetObject") or symbol.text("Target")
    if target:
        return f" {'customizes' if keyword == 'pagecustomization' else 'extends'} {_reference(target)}"
    interfaces = ", ".join(_quoted(each.strip('"')) for each in symbol.texts("ImplementedInterfaces"))
    if not interfaces:
        return ""
    return f" {'extends' if keyword == 'interface' else 'implements'} {interfaces}"


def _table(symbol: _Symbol, _: _Owners) -> Iterator[str]:
    yield from _properties(symbol)
    yield from _block("fields", _fields(symbol))
    if symbol.values("Keys"):
        yield from _block("keys", _keys(symbol))
    if symbol.values("FieldGroups"):
        yield from _block("fieldgroups", _field_groups(symbol))
    # An extension has triggers beside those of its table, of which nobody knows.
    triggers = () if "TargetObject" in symbol else ("OnInsert", "OnModify", "OnDelete", "OnRename")
    yield from _members(symbol, *triggers)


def _fields(symbol: _Symbol) -> Iterator[str]:
    for field in symbol.symbols("Fields"):
        definition = field.symbol("TypeDefinition")
        is_option = definition.text("Name") == "Option"
        shown = "Option" if is_option else _type(definition)
        lines = list(_properties(field))
        lines += _initial_value(field, shown)
        if is_option and definition.texts("OptionMembers"):
            lines.append(f"OptionMembers = {_option_members(definition)};")
        if field.properties().get("fieldclass", "normal").lower() == "normal":
            lines += ["trigger OnValidate()", "begin", "end;"]
        yield from _block(f"field({_id(field)}; {_name(field)}; {shown})", lines)


def _initial_value(field: _Symbol, type_name: str) -> Iterator[str]:
    value = field.properties().get("initvalue", "")
    if not value:
        return
    kind = re.match(r"\w*", type_name.lower())
    match kind and kind[0]:
        case "text" | "code":
            yield f"InitValue = {_text(value)};"
        case "option" | "enum":
            yield f"InitValue = {value if value.isdigit() else _quoted(value.strip(chr(34)))};"
        case "boolean":
            yield f"InitValue = {_flag(value) or 'false'};"
        case _:
            yield f"InitValue = {_formula(value)};"


def _keys(symbol: _Symbol) -> Iterator[str]:
    for key in symbol.symbols("Keys"):
        names = ", ".join(map(_quoted, key.texts("FieldNames")))
        yield from _block(f"key({_name(key)}; {names})", _properties(key, _KEY_PROPERTIES))


def _field_groups(symbol: _Symbol) -> Iterator[str]:
    for group in symbol.symbols("FieldGroups"):
        head = "addlast" if "TargetObject" in symbol else "fieldgroup"
        yield from _block(f"{head}({_name(group)}; {', '.join(map(_quoted, group.texts('FieldNames')))})", ())


def _page(symbol: _Symbol, _: _Owners) -> Iterator[str]:
    yield from _properties(symbol)
    if symbol.values("Controls"):
        yield from _block("layout", _controls(symbol))
    if symbol.values("Actions"):
        yield from _block("actions", _actions(symbol))
    # A role center may have no triggers.
    triggers = () if symbol.properties().get("pagetype", "").lower() == "rolecenter" else ("OnOpenPage",)
    yield from _members(symbol, *triggers)


def _page_extension(symbol: _Symbol, _: _Owners) -> Iterator[str]:
    yield from _properties(symbol)
    for head, key, inner in (("layout", "ControlChanges", _controls), ("actions", "ActionChanges", _actions)):
        changes = [each for each in symbol.symbols(key) if each.number("ChangeKind") in _CHANGES and "Anchor" in each]
        lines: list[str] = []
        for change in changes:
            lines += _block(f"{_CHANGES[change.number('ChangeKind')]}({_quoted(change.text('Anchor'))})", inner(change))
        if lines:
            yield from _block(head, lines)
    yield from _members(symbol)


_CHANGES = {1: "addfirst", 2: "addlast", 3: "addbefore", 4: "addafter"}
"""Those that add something, by `ChangeKind`."""
_CONTROLS = {
    0: "area",
    1: "group",
    2: "cuegroup",
    3: "repeater",
    4: "fixed",
    5: "grid",
    6: "part",
    8: "field",
    9: "label",
}
"""By `Kind`. For the others, parts that show what is no page, groups stand."""
_ACTIONS = {0: "area", 1: "group"}
_SEPARATOR = 3


def _controls(owner: _Symbol) -> Iterator[str]:
    for control in owner.symbols("Controls"):
        keyword = _CONTROLS.get(control.number("Kind"), "group")
        # An expression may name variables that the file does not; the field's own name is what others use.
        source = {"field": "; ''", "part": f"; {_page_part(control)}"}.get(keyword, "")
        name = _word(control.text("Name")) if keyword == "area" else _name(control)
        lines = [*_properties(control, {"Caption": _text}), *_controls(control)]
        if name:
            yield from _block(f"{keyword}({name}{source})", lines)


def _page_part(control: _Symbol) -> str:
    page = control.symbol("RelatedPagePartId")
    return _quoted(page.text("Name")) if page.text("Name") else _id(page)


def _actions(owner: _Symbol) -> Iterator[str]:
    for action in owner.symbols("Actions"):
        kind = action.number("Kind")
        if kind == _SEPARATOR:
            continue
        keyword = _ACTIONS.get(kind, "action")
        name = _word(action.text("Name")) if keyword == "area" else _name(action)
        lines = [*_properties(action, {"Caption": _text}), *_actions(action)]
        if keyword == "action":
            lines += ["trigger OnAction()", "begin", "end;"]
        if name:
            yield from _block(f"{keyword}({name})", lines)


def _codeunit(symbol: _Symbol, _: _Owners) -> Iterator[str]:
    yield from _properties(symbol)
    yield from _members(symbol, "OnRun")


def _enum(symbol: _Symbol, owners: _Owners) -> Iterator[str]:
    yield from _properties(symbol)
    interfaces = owners.interfaces.get(
        (_MODULE.sub("", symbol.text("TargetObject")) or symbol.text("Name")).lower(), []
    )
    for value in symbol.symbols("Values"):
        name = '"' + value.text("Name").replace('"', '""') + '"'
        lines = list(_properties(value, {"Caption": _text}))
        # The ids of the codeunits, in the order of the interfaces.
        ids = value.properties().get("implementation", "").split(",")
        implementations = [
            f"{_quoted(interface)} = {owners.codeunits[number]}"
            for interface, number in zip(interfaces, ids, strict=False)
            if number in owners.codeunits
        ]
        if implementations:
            lines.append(f"Implementation = {', '.join(implementations)};")
        yield from _block(f"value({value.number('Ordinal')}; {name})", lines)


class _Owners:
    """What the objects of one kind must know of those of others."""

    def __init__(self, namespaces: Iterable[_Symbol]) -> None:
        self.codeunits: dict[str, str] = {}
        """The names by the ids."""
        self.interfaces: dict[str, list[str]] = {}
        """Those that an enum implements, by its name in lower case."""
        for owner in namespaces:
            self.codeunits.update((_id(codeunit), _name(codeunit)) for codeunit in owner.symbols("Codeunits"))
            for enum in owner.symbols("EnumTypes"):
                interfaces = [each.strip('"') for each in enum.texts("ImplementedInterfaces")]
                self.interfaces[enum.text("Name").lower()] = interfaces


def _assemblies(package: _Symbol) -> Iterator[str]:
    for assembly in package.symbols("AssemblyDeclarations"):
        types = [
            f"type({_quoted(each.text('TypeName'))}; {_quoted(each.text('AliasName'))}) {{ }}"
            for each in assembly.symbols("TypeDeclarations")
        ]
        yield from _block(f"assembly({_name(assembly)})", types)


def _interface(symbol: _Symbol, _: _Owners) -> Iterator[str]:
    yield from _properties(symbol)
    for method in symbol.symbols("Methods"):
        yield f"{_heading('procedure', method)};"


def _control_add_in(symbol: _Symbol, _: _Owners) -> Iterator[str]:
    for keyword, key in (("procedure", "Methods"), ("event", "Events")):
        for method in symbol.symbols(key):
            yield f"{_heading(keyword, method)};"


def _report(symbol: _Symbol, _: _Owners) -> Iterator[str]:
    yield from _properties(symbol, {"Caption": _text})
    if symbol.values("DataItems") and "Target" not in symbol:
        yield from _block("dataset", _data_items(symbol, ()))
    yield from _members(symbol)


def _query(symbol: _Symbol, _: _Owners) -> Iterator[str]:
    yield from _properties(symbol, {"Caption": _text})
    yield from _block("elements", _query_items(symbol.symbols("Elements")))
    yield from _members(symbol)


def _query_items(items: Iterable[_Symbol]) -> Iterator[str]:
    for item in items:
        lines = list(_properties(item, {"DataItemLink": _formula, "SqlJoinType": _word}))
        for keyword, key in (("column", "Columns"), ("filter", "Filters")):
            for column in item.symbols(key):
                source = column.text("SourceColumn")
                lines += _block(f"{keyword}({_name(column)}{'; ' + _quoted(source) if source else ''})", ())
        lines += _query_items(item.symbols("DataItems"))
        yield from _block(f"dataitem({_name(item)}; {_reference(item.text('RelatedTable'))})", lines)


def _data_items(owner: _Symbol, lines: Iterable[str]) -> Iterator[str]:
    yield from lines
    for item in owner.symbols("DataItems"):
        yield from _block(f"dataitem({_name(item)}; {_reference(item.text('RelatedTable'))})", _data_items(item, ()))


def _xmlport(symbol: _Symbol, _: _Owners) -> Iterator[str]:
    yield from _properties(symbol, {"Caption": _text})
    # There must be a root, whose name nobody else can say.
    yield from _block("schema", _block("textelement(Root)", ()))
    yield from _members(symbol)


def _bare(symbol: _Symbol, _: _Owners) -> Iterator[str]:
    yield from _properties(symbol, {"Access": _word, "Caption": _text})


class _Kind(NamedTuple):
    keyword: str
    body: Callable[[_Symbol, _Owners], Iterable[str]]
    has_id: bool = True


_KINDS = {
    "Tables": _Kind("table", _table),
    "TableExtensions": _Kind("tableextension", _table),
    "Pages": _Kind("page", _page),
    "PageExtensions": _Kind("pageextension", _page_extension),
    "Codeunits": _Kind("codeunit", _codeunit),
    "EnumTypes": _Kind("enum", _enum),
    "EnumExtensionTypes": _Kind("enumextension", _enum),
    "Interfaces": _Kind("interface", _interface, has_id=False),
    "Reports": _Kind("report", _report),
    "ReportExtensions": _Kind("reportextension", _report),
    "Queries": _Kind("query", _query),
    "XmlPorts": _Kind("xmlport", _xmlport),
    "PermissionSets": _Kind("permissionset", _bare),
    "ControlAddIns": _Kind("controladdin", _control_add_in, has_id=False),
}
"""By the list that they are in. What no program can name (profiles, customizations, layouts) is left out."""
