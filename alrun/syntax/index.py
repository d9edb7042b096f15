"""What a file declares, found without parsing it: the objects, where each one stands, and what others ask of it.

Opening an app reads the headers of thousands of files; the parser reads a file when one of its objects is first needed.
The scan goes from brace to brace in compiled expressions that step over comments, texts and quoted names, so it sees
exactly the braces that the parser sees. A file that it cannot make sense of is parsed instead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax import nodes
from alrun.syntax.headers import ObjectHeader
from alrun.syntax.parser import parse
from alrun.syntax.patterns import compile_pattern
from alrun.syntax.preprocess import preprocess


def index_file(file: SourceFile, symbols: frozenset[str]) -> tuple[ObjectHeader, ...]:
    """The headers of the objects in `file`, in order; `symbols` are the preprocessor symbols that are on.

    Says nothing about errors: whoever parses the file does.
    """
    ignored = DiagnosticBag()
    text = preprocess(file, symbols, ignored)
    found = _scan(text)
    return _headers_of(parse(file, symbols, ignored)) if found is None else found


_LAYOUT = r"(?:\s++|//[^\n]*+|/\*(?s:.*?)\*/)"
_QUOTED = r'"(?:[^"\r\n]++|"")*+"'
_NAME = rf"(?:{_QUOTED}|[^\W\d]\w*+)"
_QUALIFIED = rf"{_NAME}(?:{_LAYOUT}*+\.{_LAYOUT}*+{_NAME})*+"
_KEYWORDS = (
    "codeunit|controladdin|dotnet|entitlement|enumextension|enum|interface|pagecustomization|pageextension|page|"
    "permissionsetextension|permissionset|profileextension|profile|query|reportextension|report|tableextension|table|"
    "xmlport"
)

_UNIT_ITEM = compile_pattern(
    rf"""{_LAYOUT}*+(?:
        (?P<end>\Z)
        |;
        |namespace\b{_LAYOUT}*+(?P<namespace>{_QUALIFIED}){_LAYOUT}*+;
        |using\b{_LAYOUT}*+(?P<using>{_QUALIFIED}){_LAYOUT}*+;
        |(?P<keyword>{_KEYWORDS})\b
            (?:{_LAYOUT}*+(?P<id>\d++))?+
            (?:{_LAYOUT}*+(?P<name>{_NAME}))?+
            (?:{_LAYOUT}*+(?:extends|customizes)\b{_LAYOUT}*+(?P<extends>\d++|{_QUALIFIED}))?+
            (?:[^{{}}"/]++|{_QUOTED}|//[^\n]*+|/\*(?s:.*?)\*/)*+
        \{{
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_INSIDE = (
    r"""(?:[^{}'"/@\[]++|'(?:[^'\r\n]++|'')*+'|"(?:[^"\r\n]++|"")*+"|//[^\n]*+|/\*(?s:.*?)\*/"""
    r"""|@'(?:[^']++|'')*+'|@|/(?!\*)"""
)
_TO_BRACE = compile_pattern(rf"{_INSIDE}|\[)*+")
# In a codeunit the scan stops at subscribers too.
_TO_BRACE_OR_SUBSCRIBER = compile_pattern(rf"{_INSIDE}|\[(?!\s*+(?i:EventSubscriber)\b))*+")
_SUBSCRIBER = compile_pattern(
    rf"\[\s*+EventSubscriber{_LAYOUT}*+\({_LAYOUT}*+ObjectType{_LAYOUT}*+::{_LAYOUT}*+(\w++){_LAYOUT}*+,{_LAYOUT}*+"
    rf"(?:\w++{_LAYOUT}*+::{_LAYOUT}*+)?(\d++|{_QUALIFIED})",
    re.IGNORECASE,
)
_PROPERTY = compile_pattern(
    rf"""{_LAYOUT}*+(\w++){_LAYOUT}*+={_LAYOUT}*+((?:[^;'"/{{}}]++|'(?:[^'\r\n]++|'')*+'|{_QUOTED}|//[^\n]*+"""
    rf"""|/\*(?s:.*?)\*/|/(?!\*))*+);"""
)
_SUBTYPES = {"codeunit": "subtype", "page": "pagetype", "table": "tabletype"}
_LABEL = compile_pattern(r"'((?:[^']|'')*+)'")
_ENGLISH = compile_pattern(r"\s*ENU\s*=\s*('(?:[^']|'')*+'|[^,;]*+)", re.IGNORECASE)
_RELATION = compile_pattern(
    rf"\btablerelation{_LAYOUT}*+=((?:{_QUOTED}|'(?:[^'\r\n]++|'')*+'|[^;\"'])*+);", re.IGNORECASE
)
_NAMES = compile_pattern(_NAME)
_RELATION_WORDS = frozenset({"if", "else", "where", "const", "field", "filter"})
_LAST_NAME = compile_pattern(rf"({_QUOTED}|\w+)\Z")


def _scan(text: str) -> tuple[ObjectHeader, ...] | None:
    """The headers in `text`; None if something in it is not what a file is made of."""
    headers: list[ObjectHeader] = []
    namespace = ""
    usings: tuple[str, ...] = ()
    position = 0
    while True:
        item = _UNIT_ITEM.match(text, position)
        if item is None:
            return None
        if item["end"] is not None:
            return tuple(headers)
        position = item.end()
        if item["namespace"] is not None:
            namespace = re.sub(_LAYOUT, "", item["namespace"])
        elif item["using"] is not None:
            usings += (re.sub(_LAYOUT, "", item["using"]),)
        if item["keyword"] is None:
            continue
        keyword = item["keyword"].lower()
        subscribers: dict[tuple[str, str], None] = {}
        inside = position
        end = _end_of_body(text, position, keyword, subscribers)
        if end is None:
            return None
        position = end
        name_start, name_end = item.span("name") if item["name"] is not None else item.span("keyword")
        properties = _properties(text, inside)
        headers.append(
            ObjectHeader(
                keyword,
                int(item["id"] or 0),
                unquoted(item["name"] or ""),
                namespace,
                item.start("keyword"),
                end,
                name_start,
                name_end,
                last_name(item["extends"] or ""),
                _qualifier(item["extends"] or ""),
                usings,
                tuple(subscribers),
                _relates_to(keyword, text, inside, end),
                *_said_by(keyword, properties),
            )
        )


def _properties(text: str, position: int) -> dict[str, str]:
    """The properties of the object whose body begins at `position`: values as written, by name in lower case."""
    found: dict[str, str] = {}
    while (prop := _PROPERTY.match(text, position)) is not None:
        found[prop[1].lower()] = prop[2].strip()
        position = prop.end()
    return found


def _said_by(keyword: str, properties: Mapping[str, str]) -> tuple[str, str, str | None, str]:
    """The last parts of a header."""
    subtype = unquoted(properties.get(_SUBTYPES.get(keyword, ""), ""))
    caption = _caption(properties.get("caption", properties.get("captionml")))
    source_table = properties.get("sourcetable", "") if keyword == "page" else ""
    return subtype, unquoted(properties.get("obsoletestate", "")).lower(), caption, source_table


def _caption(value: str | None) -> str | None:
    """The text of a Caption, or the English one of a CaptionML; None if it is neither."""
    if value is None:
        return None
    label = _LABEL.match(value)
    if label is not None:
        return label[1].replace("''", "'")
    english = _ENGLISH.match(value)
    return None if english is None else english[1].strip("' ").replace("''", "'")


def _end_of_body(text: str, position: int, keyword: str, subscribers: dict[tuple[str, str], None]) -> int | None:
    """The offset after the brace that closes the one before `position`; None if there is none."""
    skip = (_TO_BRACE_OR_SUBSCRIBER if keyword == "codeunit" else _TO_BRACE).match
    depth = 1
    length = len(text)
    while True:
        match = skip(text, position)
        assert match is not None  # it matches nothing, if nothing else
        position = match.end()
        if position == length:
            return None
        char = text[position]
        if char == "}":
            depth -= 1
            if not depth:
                return position + 1
        elif char == "{":
            depth += 1
        elif char == "[":
            subscriber = _SUBSCRIBER.match(text, position)
            if subscriber is not None:
                subscribers[subscriber[1].lower(), last_name(subscriber[2]).lower()] = None
        else:  # a text, a quoted name or a comment without an end
            return None
        position += 1


def _relates_to(keyword: str, text: str, start: int, end: int) -> tuple[str, ...]:
    """The names in the TableRelations of a table or tableextension whose text goes from `start` to `end`."""
    if keyword not in ("table", "tableextension"):
        return ()
    names = {
        unquoted(name).lower()
        for relation in _RELATION.finditer(text, start, end)
        for name in _NAMES.findall(relation[1])
    }
    return tuple(sorted(names - _RELATION_WORDS))


def unquoted(name: str) -> str:
    """The name that an identifier as written stands for."""
    return name[1:-1].replace('""', '"') if name[:1] == '"' else name


def last_name(qualified: str) -> str:
    """The name at the end of `Microsoft.Sales.Customer`, without quotes."""
    found = _LAST_NAME.search(qualified)
    return unquoted(found[0]) if found is not None else ""


def _qualifier(qualified: str) -> str:
    """The namespace in `Microsoft.Sales.Customer`, '' if there is none."""
    name = _LAST_NAME.search(qualified)
    return "" if name is None else re.sub(_LAYOUT, "", qualified[: name.start()]).rstrip(".")


def _headers_of(unit: nodes.CompilationUnit) -> tuple[ObjectHeader, ...]:
    usings = tuple(f"{name.namespace}.{name.name}".lstrip(".") for name in unit.usings)
    return tuple(
        ObjectHeader(
            syntax.keyword,
            syntax.object_id or 0,
            syntax.name,
            unit.namespace,
            syntax.span.start,
            syntax.span.end,
            syntax.name_span.start,
            syntax.name_span.end,
            syntax.extends.name if syntax.extends is not None else "",
            syntax.extends.namespace if syntax.extends is not None else "",
            usings,
            _subscribes(syntax),
            _relates_to(syntax.keyword, syntax.span.file.text, syntax.span.start, syntax.span.end),
            *_said_by(syntax.keyword, {prop.name.lower(): prop.value.text for prop in syntax.body.properties}),
        )
        for syntax in unit.objects
    )


def _subscribes(syntax: nodes.ObjectDeclaration) -> tuple[tuple[str, str], ...]:
    attributes = [
        attribute
        for procedure in syntax.body.procedures
        for attribute in procedure.attributes
        if attribute.name.lower() == "eventsubscriber"
    ]
    found = (_SUBSCRIBER.match(f"[{attribute.span.text}") for attribute in attributes)
    return tuple({(match[1].lower(), last_name(match[2]).lower()): None for match in found if match is not None})
