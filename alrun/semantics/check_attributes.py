"""Attributes of procedures and variables. Docs: attributes/devenv-method-attributes"""

from __future__ import annotations

from alrun.semantics.checked import Checked
from alrun.semantics.kinds.attributes import ATTRIBUTES, VARIABLE_TYPES, AttributeRule
from alrun.semantics.symbols import CodeunitSymbol
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.syntax import nodes


def check_attributes(checked: Checked) -> None:
    """Report attributes that do not exist, do not stand where they may, or ask for another procedure."""
    body = checked.syntax.body
    for variable in body.variables:
        _check_variable(checked, variable)
    for procedure in body.procedures:
        for variable in procedure.variables:
            if variable.attributes:
                _check_variable(checked, variable)
        if procedure.attributes:
            _check_procedure(checked, procedure)


def type_word(syntax: nodes.TypeSyntax) -> str:
    """The word that a type begins with, in lower case: `record`, `text`, `list`."""
    match syntax:
        case nodes.ObjectTypeSyntax():
            return syntax.keyword.lower()
        case nodes.ArrayTypeSyntax():
            return "array"
        case nodes.OptionTypeSyntax():
            return "option"
        case nodes.LabelTypeSyntax():
            return syntax.keyword.lower()
        case nodes.SimpleTypeSyntax() | nodes.GenericTypeSyntax():
            return syntax.name.lower()


def _check_variable(checked: Checked, variable: nodes.VariableDeclaration) -> None:
    if variable.joined:
        return  # its attributes are those of the first of `A, B: Integer`
    for rule, attribute in _known(checked, variable.attributes, "Variable"):
        of_types = VARIABLE_TYPES.get(rule.name.lower())
        type_ = variable.type.element if isinstance(variable.type, nodes.ArrayTypeSyntax) else variable.type
        if of_types is not None and type_word(type_) not in of_types:
            checked.report("AL0458", attribute.span, rule.name, variable.type.span.text)


def _check_procedure(checked: Checked, procedure: nodes.ProcedureDeclaration) -> None:
    groups: dict[str, str] = {}
    for rule, attribute in _known(checked, procedure.attributes, "Method"):
        if rule.group:
            other = groups.setdefault(rule.group, rule.name)
            if other != rule.name:
                checked.report("AL0189", attribute.span, rule.name, other)
                continue
        if not _is_in_its_object(checked, rule, attribute):
            continue
        if rule.signature:
            _check_signature(checked, procedure, rule)
        if rule.option:
            _check_option(checked, rule, attribute)
        if rule.name == "HandlerFunctions":
            _check_handlers(checked, attribute)
        if rule.name == "TryFunction" and procedure.return_value is not None:
            checked.report("AL0774", procedure.return_value.type.span)


def _known(
    checked: Checked, attributes: tuple[nodes.Attribute, ...], target: str
) -> list[tuple[AttributeRule, nodes.Attribute]]:
    """The attributes that exist and may stand there. Reports the others, and those with wrong arguments."""
    found: list[tuple[AttributeRule, nodes.Attribute]] = []
    seen: set[str] = set()
    for attribute in attributes:
        rule = ATTRIBUTES.get(attribute.name.lower())
        if rule is None:
            checked.report("AL0112", attribute.span, attribute.name)
        elif target not in rule.on:
            checked.report("AL0187", attribute.span, rule.name, ", ".join(rule.on))
        elif rule.name in seen and not rule.repeatable:
            checked.report("AL0239", attribute.span, rule.name)
        elif not rule.least <= len(attribute.arguments) <= rule.most:
            checked.report("AL0238", attribute.span, rule.name, len(attribute.arguments))
        else:
            seen.add(rule.name)
            found.append((rule, attribute))
    return found


def _is_in_its_object(checked: Checked, rule: AttributeRule, attribute: nodes.Attribute) -> bool:
    symbol = checked.symbol
    if rule.objects and symbol.kind.value not in rule.objects:
        checked.report("AL0313", attribute.span, rule.name, ", ".join(rule.objects))
        return False
    if rule.subtype and not (isinstance(symbol, CodeunitSymbol) and symbol.subtype.lower() == rule.subtype.lower()):
        checked.report("AL0243", attribute.span, rule.name, rule.subtype)
        return False
    return True


def _check_option(checked: Checked, rule: AttributeRule, attribute: nodes.Attribute) -> None:
    argument = attribute.arguments[0]
    option = SYSTEM_OPTIONS[rule.name.lower()]
    match argument:
        case nodes.ScopeAccess(target=nodes.Name(name=name), name=member) if name.lower() == rule.name.lower():
            if member.lower() in [each.lower() for each in option.members]:
                return
    checked.report("AL0242", argument.span, argument.span.text)


def _check_signature(checked: Checked, procedure: nodes.ProcedureDeclaration, rule: AttributeRule) -> None:
    span = procedure.name_span
    if procedure.access is nodes.AccessModifier.LOCAL:
        checked.report("AL0245", span, procedure.name, rule.name)
    if rule.parameters:
        versions = [version for version in rule.parameters if len(version) == len(procedure.parameters)]
        if not versions:
            checked.report("AL0241", span, procedure.name, rule.name, rule.signature)
            return
        if not any(_first_mismatch(procedure, version) is None for version in versions):
            index = _first_mismatch(procedure, versions[0]) or 0
            _report_parameter(checked, procedure, rule, index, versions[0])
    returned = "" if procedure.return_value is None else type_word(procedure.return_value.type)
    if rule.return_type is not None and returned != rule.return_type:
        expected, found = rule.return_type.capitalize() or "None", returned.capitalize() or "None"
        checked.report("AL0244", span, procedure.name, rule.name, expected, found, rule.signature)


def _first_mismatch(procedure: nodes.ProcedureDeclaration, version: tuple[tuple[bool, str], ...]) -> int | None:
    for index, (parameter, (by_reference, word)) in enumerate(zip(procedure.parameters, version, strict=True)):
        if parameter.by_reference != by_reference or type_word(parameter.type) != word:
            return index
    return None


def _report_parameter(
    checked: Checked,
    procedure: nodes.ProcedureDeclaration,
    rule: AttributeRule,
    index: int,
    version: tuple[tuple[bool, str], ...],
) -> None:
    parameter = procedure.parameters[index]
    by_reference, word = version[index]
    expected = rule.signature[rule.signature.lower().index(word) :][: len(word)]
    found = parameter.type.span.text
    if parameter.by_reference != by_reference:
        expected = f"var {expected}" if by_reference else expected
        found = f"var {found}" if parameter.by_reference else found
    checked.report("AL0240", parameter.span, procedure.name, rule.name, index + 1, expected, found, rule.signature)


def _check_handlers(checked: Checked, attribute: nodes.Attribute) -> None:
    """`[HandlerFunctions('A,B')]`: procedures of the same codeunit with a handler attribute."""
    argument = attribute.arguments[0]
    if not isinstance(argument, nodes.Literal):
        return
    for name in argument.text.split(","):
        overloads = checked.symbol.procedures.get(name.strip().lower(), [])
        if name.strip() and not any(_is_handler(procedure.attributes) for procedure in overloads):
            checked.report("AL0499", argument.span, name.strip())


def _is_handler(attributes: dict[str, nodes.Attribute]) -> bool:
    return any(name in ATTRIBUTES and ATTRIBUTES[name].group == "handler" for name in attributes)
