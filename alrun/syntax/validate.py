"""What the grammar, which has one rule for everything that is declared, accepts and AL does not.

Syntax all the same, and reported with the codes of syntax: clauses of objects, arguments of elements, the order of
members, attributes of nothing, procedures without a body, and the values of properties, each in its own language.
Which elements and properties an object may have is not syntax: that is data in `semantics/kinds`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from operator import attrgetter

from alrun.diagnostics import DiagnosticBag
from alrun.source import Span
from alrun.syntax import nodes
from alrun.syntax.patterns import compile_pattern
from alrun.syntax.property_languages import ValueLanguage, value_language

ReadValue = Callable[[ValueLanguage, nodes.RawValue], object]
"""Parses a value, and reports what is wrong with it."""


def validate(
    unit: nodes.CompilationUnit, illegal_statements: list[Span], diagnostics: DiagnosticBag, read_value: ReadValue
) -> None:
    """Report what is wrong with the objects of a file. `diagnostics` holds what is wrong with its grammar, and no more:
    where something is, nothing more is said, for recovery made the best of it that it could.
    """
    validator = _Validator(diagnostics, read_value)
    for declared in unit.objects:
        validator.object(declared)
    for span in illegal_statements:
        validator.illegal_statement(span)
    validator.order_of_file(unit)


# ---- Objects: the keywords that take an id, and the clauses

_WITH_ID = frozenset(
    (
        "codeunit enum enumextension page pageextension permissionset permissionsetextension query report "
        "reportextension table tableextension xmlport"
    ).split()
)
_NAMELESS = frozenset(("dotnet",))
_CLAUSES = {
    "codeunit": ("implements",),
    "enum": ("implements",),
    "enumextension": ("extends",),
    "interface": ("extends",),
    "pagecustomization": ("customizes",),
    "pageextension": ("extends",),
    "permissionsetextension": ("extends",),
    "profileextension": ("extends",),
    "reportextension": ("extends",),
    "tableextension": ("extends",),
}
_OPTIONAL_CLAUSE = frozenset(("codeunit", "enum", "interface"))
_WITHOUT_BODIES = frozenset(("interface", "controladdin"))

# ---- Elements: how many arguments, and which may be lists of names

_ARGUMENTS = {
    "0": "actions analysisviews dataset elements fieldgroups fields keys labels rendering requestpage schema views",
    "0 1": "layout",
    "0 2": "addfirst addlast",
    "1": (
        "action add addafter addbefore analysisview area assembly cuegroup customaction fileuploadaction fixed grid "
        "group label modify repeater separator systemaction textattribute textelement view"
    ),
    "1 2": "column",
    "2": (
        "actionref chartpart dataitem field fieldattribute fieldelement fieldgroup filter key moveafter movebefore "
        "movefirst movelast part systempart tableelement type usercontrol value"
    ),
}
_COUNTS: dict[str, tuple[int, int | None]] = {
    keyword: (int(counts[0]), int(counts[-1]))
    for counts, keywords in _ARGUMENTS.items()
    for keyword in keywords.split()
}
_ANY: tuple[int, int | None] = (0, None)
_LISTS = frozenset("addfirst addlast fieldgroup key moveafter movebefore movefirst movelast".split())
_TYPED = ("field", 2)
"""Where an argument may be a type that is no expression: `field(1; Status; Enum "Order Status")`."""

_BLANK = ("systempart", 0)
"""Where an argument may be left out: `systempart(; Links)`, as C/AL was converted."""

_OBJECT_TYPES = frozenset(
    (
        "record codeunit page report query xmlport enum interface controladdin dotnet testpage testrequestpage "
        "requestpage option"
    ).split()
)
_MODIFIERS = frozenset(("temporary", "runonclient", "withevents", "suppressdispose", "indataset"))

# ---- Values that are right without being parsed, as most are

_TEXT = r"'(?:[^'\r\n]++|'')*+'"
_PLAIN_LABEL = compile_pattern(
    rf"{_TEXT}(?:\s*+,\s*+(?:Comment\s*+=\s*+{_TEXT}|Locked\s*+=\s*+(?:true|false)|MaxLength\s*+=\s*+\d++))*+",
    re.IGNORECASE,
)
_NAME = r"""(?:(?!and\b|or\b|not\b|if\b|in\b|div\b|mod\b|xor\b)[^\W\d]\w*+|"(?:[^"\r\n]++|"")*+")"""
_PLAIN_NAMES = compile_pattern(rf"{_NAME}(?:\s*+,\s*+{_NAME})*+", re.IGNORECASE)
_PLAIN = {
    ValueLanguage.LABEL: _PLAIN_LABEL,
    ValueLanguage.NAME_LIST: _PLAIN_NAMES,
    ValueLanguage.OPTION_MEMBERS: _PLAIN_NAMES,
    ValueLanguage.LIST: _PLAIN_NAMES,
    ValueLanguage.EXPRESSION: compile_pattern(rf"{_NAME}|{_TEXT}|-?\d++", re.IGNORECASE),
    ValueLanguage.TABLE_RELATION: compile_pattern(_NAME, re.IGNORECASE),
}


_NO_WORDS = (nodes.Binary, nodes.Call, nodes.Conditional, nodes.Index, nodes.Parenthesized)
"""What a value that is a list of words, numbers and texts cannot have in it."""

_MAY_BE_BLANK = ("permissions",)
_PAIRS = ("namespaces",)
"""Properties with lists of pairs: `Namespaces = cac = 'urn:…', cbc = 'urn:…';`."""


_Member = nodes.Property | nodes.Element | nodes.VariableDeclaration | nodes.ProcedureDeclaration | nodes.Mark


class _Validator:
    """One run over one file."""

    def __init__(self, diagnostics: DiagnosticBag, read_value: ReadValue) -> None:
        self._diagnostics = diagnostics
        self._read_value = read_value
        self._errors = [found.span.start for found in diagnostics.sorted()]

    def _report(self, code: str, span: Span, part: Span, *arguments: object) -> None:
        """Report something at `span` that is wrong with `part`, if nothing else is."""
        number = bisect_left(self._errors, part.start - 1)
        if number == len(self._errors) or self._errors[number] > part.end:
            self._diagnostics.report(code, span, *arguments)

    def _expected(self, what: str, span: Span, part: Span) -> None:
        self._report("AL0104", span, part, what)

    # ---- Statements and files

    def illegal_statement(self, span: Span) -> None:
        """An expression that stands as a statement. On a line with another error it is but the rest of something."""
        line_start = span.file.text.rfind("\n", 0, span.start) + 1
        self._report("AL0117", span, Span(span.file, line_start, span.end))

    def order_of_file(self, unit: nodes.CompilationUnit) -> None:
        """`namespace` comes first, `using` before all objects."""
        first_object = unit.objects[0].span.start if unit.objects else unit.span.end
        if unit.namespace_name is not None:
            first = min(first_object, unit.usings[0].span.start if unit.usings else first_object)
            if unit.namespace_name.span.start > first:
                self._report("AL0109", unit.namespace_name.span, unit.namespace_name.span)
        for mark in unit.marks:
            self._report("AL0109", mark.span, mark.span)
        for using in unit.usings:
            if using.span.start > first_object:
                self._report("AL0109", using.span, using.span)

    # ---- Objects

    def object(self, node: nodes.ObjectDeclaration) -> None:
        """The first line of an object, then its body."""
        keyword = node.keyword
        self._attributes(node.attributes)
        start = _start(node.body.span)
        header = node.name_span.to(start)
        if keyword in _WITH_ID and node.object_id is None:
            self._report("AL0114", node.name_span if node.name else start, header)
        elif not node.name and keyword not in _NAMELESS:
            self._report("AL0107", start, header)
        elif node.object_id is not None and keyword not in _WITH_ID:
            self._report("AL0107", Span(start.file, node.span.start + len(keyword), start.start), header)
        self._clauses(node, start, header)
        self._body(node.body, keyword, keyword)

    def _clauses(self, node: nodes.ObjectDeclaration, start: Span, header: Span) -> None:
        allowed = _CLAUSES.get(node.keyword, ())
        if allowed and not node.clauses and node.keyword not in _OPTIONAL_CLAUSE:
            self._expected(allowed[0], start, header)
        for number, clause in enumerate(node.clauses):
            if number or clause.keyword not in allowed:
                self._expected("{", clause.span, header)
            elif len(clause.names) > 1 and node.keyword not in _OPTIONAL_CLAUSE:
                self._expected("{", clause.names[1].span, header)

    def _attributes(self, attributes: tuple[nodes.Attribute, ...]) -> None:
        """Those of objects and elements are properties."""
        if attributes:
            self._report("AL0303", attributes[0].span, attributes[0].span)

    # ---- Members

    def _body(self, node: nodes.Body, keyword: str, object_keyword: str) -> None:
        for prop in node.properties:
            self._value(prop, keyword)
        for element in node.elements:
            self._element(element, keyword, object_keyword)
        for procedure in node.procedures:
            if keyword not in (object_keyword, "requestpage") and procedure.kind is not nodes.ProcedureKind.TRIGGER:
                self._expected("trigger", procedure.name_span, procedure.span)
            elif procedure.body is None and object_keyword not in _WITHOUT_BODIES:
                end = procedure.span.end
                place = Span(procedure.span.file, end - procedure.header_semicolon, end)
                self._expected("begin", place, procedure.span)
            self._declarations(procedure.variables)
            for parameter in procedure.parameters:
                self._type(parameter.type)
            if procedure.return_value is not None:
                self._type(procedure.return_value.type)
        may_have_procedures = keyword in (object_keyword, "requestpage")
        if not may_have_procedures and (var := next((mark for mark in node.marks if mark.text != ";"), None)):
            self._expected("}", var.span, var.span)
            return
        kinds = bool(node.properties) + bool(node.elements) + bool(node.procedures)
        if (kinds > 1 or node.variables or node.marks) and (not self._errors or self._is_whole(node)):
            self._order(node)
        self._declarations(node.variables)

    def _is_whole(self, node: nodes.Body) -> bool:
        """Whether recovery had nothing to do with which members there are."""
        parts = [element.body.span for element in node.elements if element.body is not None]
        parts.extend(procedure.body.span for procedure in node.procedures if procedure.body is not None)
        start, end = bisect_left(self._errors, node.span.start), bisect_left(self._errors, node.span.end)
        return all(any(part.start <= error < part.end for part in parts) for error in self._errors[start:end])

    def _order(self, node: nodes.Body) -> None:
        """Properties, then elements, then procedures and variables, which are after `var`.

        Semicolons are among the properties only.
        """
        members: list[_Member] = [*node.properties, *node.elements, *node.variables, *node.procedures, *node.marks]
        members.sort(key=attrgetter("span.start"))
        in_variables = False
        reached = before = 0
        for member in members:
            match member:
                case nodes.Property(name_span=place):
                    rank = 0
                case nodes.Element(keyword_span=place):
                    rank = 1
                case nodes.Mark(text=";", span=place):
                    rank = before  # as what it follows, and then wrong if that is not a property
                    if rank:
                        self._expected("}", place, place)
                case nodes.Mark(span=place):
                    rank = 2
                    in_variables = True
                case nodes.ProcedureDeclaration(name_span=place):
                    rank = 2
                    in_variables = False
                case nodes.VariableDeclaration(span=place):
                    rank = 2
                    if not in_variables:
                        self._expected("var", place, place.to(member.type.span))
                        in_variables = True
            if rank < reached and rank < before:
                self._expected("}", place, place)  # once for several that follow each other
            reached = max(reached, rank)
            before = rank

    def _element(self, node: nodes.Element, parent: str, object_keyword: str) -> None:
        keyword = node.keyword.lower()
        self._attributes(node.attributes)
        least, most = _COUNTS.get(keyword, _ANY)
        if keyword == "field" and (parent == "fields" or self._errors):
            # Of a table: with the type. After an error it may be one whose place was not understood.
            least, most = 3 if parent == "fields" else 2, 3
        if most is not None:
            self._arguments(node, keyword, least, most)
        if node.body is not None:
            self._body(node.body, keyword, object_keyword)

    def _arguments(self, node: nodes.Element, keyword: str, least: int, most: int) -> None:
        arguments = node.arguments
        end = arguments[-1].span.end if arguments else node.keyword_span.end
        header = Span(node.span.file, node.keyword_span.start, end)
        for number, argument in enumerate(arguments):
            if not self._is_argument(argument, keyword, number, number == most - 1, header):
                return
        if len(arguments) > most:
            self._expected(")" if most else "{", arguments[most].span, header)
        elif len(arguments) < least:
            self._expected(";" if arguments else "(", Span(node.span.file, end, end), header)

    def _is_argument(
        self, argument: nodes.ElementArgument, keyword: str, number: int, is_last: bool, header: Span
    ) -> bool:
        """Whether one argument is what it should be; reports it if it is not."""
        if not argument.expressions:
            if argument.type is None:
                if (keyword, number) == _BLANK:
                    return True
                self._report("AL0107", argument.span, header)
                return False
            if (keyword, number) == _TYPED or not isinstance(argument.type, nodes.ObjectTypeSyntax):
                self._type(argument.type)
                return True
            self._expected(")" if is_last else ";", argument.type.object_name.span, header)
            return False
        if len(argument.expressions) > 1 and (keyword not in _LISTS or number == 0):
            self._expected(")" if is_last else ";", argument.expressions[1].span, header)
            return False
        return True

    def _declarations(self, variables: Iterable[nodes.VariableDeclaration]) -> None:
        for variable in variables:
            self._type(variable.type)

    def _type(self, node: nodes.TypeSyntax) -> None:
        """Words after the name of an object: only a few mean something."""
        while isinstance(node, nodes.ArrayTypeSyntax):
            node = node.element
        if not isinstance(node, nodes.ObjectTypeSyntax):
            return
        if node.keyword.lower() not in _OBJECT_TYPES:
            keyword_end = node.span.start + len(node.keyword)
            self._report("AL0111", Span(node.span.file, keyword_end, keyword_end), node.span)
        elif not _MODIFIERS.issuperset(node.modifiers):
            self._report("AL0111", Span(node.span.file, node.object_name.span.end, node.span.end), node.span)

    # ---- Values

    def _value(self, node: nodes.Property, keyword: str) -> None:
        text = node.value.text
        language = value_language(node.name, keyword)
        plain = _PLAIN.get(language)
        # What recovery cut off is not looked at again.
        number = bisect_left(self._errors, node.value.span.start)
        if number < len(self._errors) and self._errors[number] <= node.span.end:
            return
        if not text and node.name.lower() not in _MAY_BE_BLANK:
            self._report("AL0224", node.value.span, node.span)
        if not text or (plain is not None and plain.fullmatch(text)):
            return
        tree = self._read_value(language, node.value)
        if isinstance(tree, nodes.ListValue) and node.name.lower() not in _PAIRS:
            for item in tree.items:
                if isinstance(item, _NO_WORDS):
                    self._report("AL0224", item.span, node.value.span)


def _start(span: Span) -> Span:
    return Span(span.file, span.start, span.start + 1)
