"""Areas, controls and actions of pages and pageextensions. Docs: devenv-page-object, devenv-page-ext-object"""

from __future__ import annotations

from collections.abc import Iterator

from alrun.semantics.check_tables import elements_of
from alrun.semantics.checked import Checked
from alrun.semantics.declare_members import element_name
from alrun.semantics.kinds.page import AREA_PAGE_TYPES, IN_FACT_BOXES, IN_ROLE_CENTER, RECORD_TRIGGERS
from alrun.semantics.page_symbols import PageExtensionSymbol, PageSymbol
from alrun.semantics.symbols import is_linked
from alrun.syntax import nodes

_PARTS = ("cardpart", "listpart")
_TARGETS = frozenset({"action", "customaction", "fileuploadaction", "systemaction"})
_SECTIONS = (("layout", "Control"), ("actions", "Action"))


def check_pages(checked: Checked) -> None:
    """Report what is wrong with the areas, controls and actions of a page, or the changes of a pageextension."""
    match checked.symbol:
        case PageSymbol() as page:
            _check_layout(checked, page)
            _check_triggers(checked, page)
            _check_targets(checked, page)
        case PageExtensionSymbol() as extension if is_linked(extension):
            for section, kind in _SECTIONS:
                _check_changes(checked, extension.target, section, kind)
            _check_targets(checked, extension.target)
        case _:
            pass


def _check_layout(checked: Checked, page: PageSymbol) -> None:
    page_type = page.page_type.lower()
    for area in elements_of(checked.syntax.body, "layout"):
        if not area.arguments:
            continue
        span = area.arguments[0].span
        name = element_name(area.arguments[0])[0]
        of_types = AREA_PAGE_TYPES.get(name.lower())
        if of_types is not None and page_type not in map(str.lower, of_types):
            checked.report("AL0213", span, name, ", ".join(of_types))
        if name.lower() == "factboxes" and page_type in _PARTS:
            checked.report("AL0214", span)
        for control in area.body.elements if area.body is not None else ():
            word = control.keyword.lower()
            if name.lower() == "factboxes" and word not in IN_FACT_BOXES:
                checked.report("AL0216", control.keyword_span)
            elif name.lower() == "rolecenter" and word not in IN_ROLE_CENTER:
                checked.report("AL0217", control.keyword_span)
    if "sourcetable" not in page.properties:
        for control in _inside(checked.syntax.body, "layout"):
            if control.keyword.lower() == "repeater":
                checked.report("AL0429", control.keyword_span)


def _check_triggers(checked: Checked, page: PageSymbol) -> None:
    for procedure in checked.syntax.body.procedures:
        if procedure.kind is not nodes.ProcedureKind.TRIGGER or procedure.qualifier:
            continue
        if page.page_type.lower() == "rolecenter":
            checked.report("AL0378", procedure.name_span)
        elif procedure.name.lower() in RECORD_TRIGGERS and "sourcetable" not in page.properties:
            checked.report("AL0291", procedure.name_span, procedure.name)


def _check_targets(checked: Checked, page: PageSymbol) -> None:
    """`actionref(Name; Target)`: the target is an action."""
    for element in _inside(checked.syntax.body, "actions"):
        if element.keyword.lower() != "actionref" or len(element.arguments) < 2:
            continue
        target = page.actions.get(element_name(element.arguments[1])[0].lower())
        if target is not None and target.kind not in _TARGETS and target.kind != "actionref":
            name = element_name(element.arguments[0])[0]
            checked.report("AL0723", element.arguments[1].span, target.kind.capitalize(), target.name, name)


def _check_changes(checked: Checked, page: PageSymbol, section: str, kind: str) -> None:
    modified: set[str] = set()
    added: set[str] = set()
    for element in elements_of(checked.syntax.body, section):
        word = element.keyword.lower()
        if not element.arguments:
            continue
        anchor = element_name(element.arguments[0])[0]
        if word == "modify":
            if anchor.lower() in modified:
                checked.report("AL0356", element.arguments[0].span, kind, anchor)
            modified.add(anchor.lower())
        elif word.startswith("move"):
            _check_move(checked, page, element, anchor, kind)
        elif element.body is not None:
            for child in element.body.elements:
                name = element_name(child.arguments[0])[0] if child.arguments else ""
                if name and name.lower() in added:
                    checked.report("AL0357", child.arguments[0].span, kind, name)
                added.add(name.lower())


def _check_move(checked: Checked, page: PageSymbol, element: nodes.Element, anchor: str, kind: str) -> None:
    """`moveafter(Anchor; A, B)`."""
    seen: set[str] = set()
    for argument in element.arguments[1:]:
        for expression in argument.expressions:
            name = expression.name if isinstance(expression, nodes.Name) else expression.span.text
            if name.lower() == anchor.lower():
                checked.report("AL0354", expression.span, name, page.name)
            elif name.lower() in seen:
                checked.report("AL0355", expression.span, kind, name)
            seen.add(name.lower())


def _inside(body: nodes.Body, section: str) -> Iterator[nodes.Element]:
    """Every element of the sections of that keyword, however deep."""
    waiting = list(elements_of(body, section))
    while waiting:
        element = waiting.pop()
        yield element
        if element.body is not None:
            waiting += element.body.elements
