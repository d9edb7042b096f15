"""Files, objects and what is declared in them as text (see print.py)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter, itemgetter

from alrun.syntax import nodes
from alrun.syntax.access import AccessModifier
from alrun.syntax.print_parts import DEDENT, INDENT, NEWLINE, Part, Parts, ValueOf, joined, prints, written_name
from alrun.syntax.property_languages import value_language
from alrun.tree import struct

# ---- Files and objects


@prints(nodes.CompilationUnit)
def _compilation_unit(node: nodes.CompilationUnit) -> Parts:
    items: list[tuple[int, Part]] = [(using.span.start, ["using ", using, ";"]) for using in node.usings]
    if node.namespace_name is not None:
        items.append((node.namespace_name.span.start, ["namespace ", node.namespace_name, ";"]))
    items.extend((mark.span.start, mark.text) for mark in node.marks)
    items.extend((declared.span.start, declared) for declared in node.objects)
    return joined((part for _, part in sorted(items, key=itemgetter(0))), "\n")


@prints(nodes.ObjectDeclaration)
def _object(node: nodes.ObjectDeclaration) -> Parts:
    parts: list[Part] = [NEWLINE, *_attributes(node.attributes), node.keyword]
    if node.object_id is not None:
        parts.append(f" {node.object_id}")
    if node.name:
        parts.append(f" {written_name(node.name, node.quoted)}")
    for clause in node.clauses:
        parts += (" ", clause)
    return [*parts, *_body(node.body, node.keyword)]


@prints(nodes.Clause)
def _clause(node: nodes.Clause) -> Parts:
    return [f"{node.keyword} ", *joined(node.names)]


def _body(node: nodes.Body, keyword: str) -> Parts:
    """The members between the braces, in the order of the file; `keyword` is that of what has the body."""
    members = [_Member(each.span.start, "property", _property(each, keyword)) for each in node.properties]
    members.extend(_Member(element.span.start, "element", element) for element in node.elements)
    members.extend(
        _Member(start, "variable", [INDENT, NEWLINE, declared, DEDENT])
        for start, declared in _variables(node.variables)
    )
    members.extend(_Member(procedure.span.start, "procedure", procedure) for procedure in node.procedures)
    members.extend(
        _Member(mark.span.start, "" if mark.text == ";" else "variable", [NEWLINE, mark.text]) for mark in node.marks
    )
    parts: list[Part] = [NEWLINE, "{", INDENT]
    before = ""
    for member in sorted(members, key=attrgetter("start")):
        if before and member.kind and (member.kind != before or member.kind == "procedure"):
            parts.append(NEWLINE)  # A blank line between procedures, and between members of two kinds
        parts.append(member.part)
        before = member.kind or before
    return [*parts, DEDENT, NEWLINE, "}"]


@struct
class _Member:
    """A member of a body: where it begins, what it is, and its text."""

    start: int
    kind: str
    part: Part


# ---- Properties and elements


def _property(node: nodes.Property, keyword: str) -> Part:
    value = ValueOf(node.value, value_language(node.name, keyword)) if node.value.text else ""
    return [NEWLINE, f"{node.name} = ", value, ";"]


@prints(nodes.Element)
def _element(node: nodes.Element) -> Parts:
    parts: list[Part] = [NEWLINE, *_attributes(node.attributes), node.keyword]
    if node.arguments:
        parts += ("(", *joined(node.arguments, "; "), ")")
    return [*parts, *_body(node.body, node.keyword.lower())] if node.body else parts


@prints(nodes.ElementArgument)
def _element_argument(node: nodes.ElementArgument) -> Parts:
    return joined(node.expressions) if node.expressions else [node.type or ""]


# ---- Attributes


def _attributes(attributes: tuple[nodes.Attribute, ...]) -> Parts:
    """Each pair of brackets on a line of its own."""
    parts: list[Part] = []
    for attribute in attributes:
        if attribute.joined:
            del parts[-2:]
            parts.append(", ")
        else:
            parts.append("[")
        parts += (attribute, "]", NEWLINE)
    return parts


@prints(nodes.Attribute)
def _attribute(node: nodes.Attribute) -> Parts:
    return [node.name, "(", *joined(node.arguments), ")"] if node.has_parentheses else [node.name]


# ---- Variables and procedures


def _variables(variables: Sequence[nodes.VariableDeclaration]) -> Iterable[tuple[int, Part]]:
    """Declarations, each with where it begins: variables that share a type are one."""
    for number, variable in enumerate(variables):
        if variable.joined:
            continue
        names = written_name(variable.name, variable.quoted)
        for other in variables[number + 1 :]:
            if not other.joined:
                break
            names += f", {written_name(other.name, other.quoted)}"
        yield variable.span.start, [*_attributes(variable.attributes), f"{names}: ", variable.type, ";"]


@prints(nodes.ProcedureDeclaration)
def _procedure(node: nodes.ProcedureDeclaration) -> Parts:
    parts: list[Part] = [NEWLINE, *_attributes(node.attributes)]
    if node.access is not AccessModifier.PUBLIC:
        parts.append(f"{node.access.value} ")
    parts.append(f"{node.kind.value} ")
    if node.qualifier is not None:
        parts += (node.qualifier, "::")
    parts += (written_name(node.name, node.quoted), "(", *joined(node.parameters, "; "), ")")
    if node.return_value is not None:
        parts.append(node.return_value)
    if node.header_semicolon:
        parts.append(";")
    if node.has_variables:
        parts += (NEWLINE, "var", INDENT)
        for _, declared in _variables(node.variables):
            parts += (NEWLINE, declared)
        parts.append(DEDENT)
    if node.body is not None:
        parts += (NEWLINE, node.body)
    if node.end_semicolon:
        parts.append(";")
    return parts


@prints(nodes.Parameter)
def _parameter(node: nodes.Parameter) -> Parts:
    return ["var " if node.by_reference else "", written_name(node.name, node.quoted), ": ", node.type]


@prints(nodes.ReturnValue)
def _return_value(node: nodes.ReturnValue) -> Parts:
    return [f" {written_name(node.name, node.quoted)}" if node.name else "", ": ", node.type]
