"""Pass 1 for pages and their extensions: the tree of controls, the tree of actions, and the changes extensions make."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.constants import boolean, constant, is_text, qualified_name, word, written_object
from alrun.semantics.declare_members import MemberDeclarer, element_name, object_argument
from alrun.semantics.declare_views import ViewDeclarer
from alrun.semantics.kinds.page import ACTION_AREAS, EXPRESSION_PROPERTIES, LAYOUT_AREAS, PROMOTED_CATEGORIES
from alrun.semantics.page_symbols import ActionSymbol, ControlKind, ControlSymbol, FormSymbol, PageSymbol, place_of
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import ExtensionSymbol, ObjectKind, ObjectSymbol, TableSymbol
from alrun.source import Span
from alrun.syntax import nodes

Node = TypeVar("Node", ControlSymbol, ActionSymbol)

_CONTROL_KINDS = {kind.value: kind for kind in ControlKind}
_PLACEMENTS = ("addfirst", "addlast", "addbefore", "addafter")
_NOT_FOUND = {"layout": "AL0270", "actions": "AL0271"}
_MOVES = ("movefirst", "movelast", "movebefore", "moveafter")
_EXTENSION_CONTROL_TRIGGERS = frozenset(
    {"onbeforevalidate", "onaftervalidate", "onafterlookup", "onlookup", "ondrilldown", "onassistedit"}
    | {"onbeforeaction", "onafteraction", "onaction"}
)


class PageDeclarer:
    """Declares controls and actions of pages, then applies extensions in order."""

    def __init__(
        self, program: ProgramSymbols, members: MemberDeclarer, views: ViewDeclarer, diagnostics: DiagnosticBag
    ) -> None:
        self._program = program
        self._members = members
        self._views = views
        self._diagnostics = diagnostics

    def declare_properties(self, page: PageSymbol) -> None:
        """What the page's properties say of the whole page."""
        properties = page.properties
        page.page_type = word(properties.get("pagetype"), "Card")
        page.source_table_temporary = boolean(properties.get("sourcetabletemporary"), False) is True
        source = properties.get("sourcetable")
        if source is not None:
            namespace, name = qualified_name(source.value.text)
            table = self._program.find(ObjectKind.TABLE, name, source.span, namespace)
            if isinstance(table, TableSymbol):
                page.source_table = table
            else:
                self._diagnostics.report("AL0185", source.value.span, "Table", name)

    def declare_page(self, page: FormSymbol, body: nodes.Body) -> None:
        """The page's own controls and actions."""
        for section in body.elements:
            if section.body is None:
                continue
            match section.keyword.lower():
                case "layout":
                    page.areas.extend(self._control(page, page, element) for element in section.body.elements)
                case "actions":
                    page.action_areas.extend(self._action(page, page, element) for element in section.body.elements)

    def apply_extensions(self, page: FormSymbol, extensions: Iterable[tuple[ExtensionSymbol, nodes.Body]]) -> None:
        """What pageextensions add to, move in and modify of `page`.

        A change to what another extension adds waits until that is there. Reports AL0270 and AL0271.
        """
        waiting = [
            (extension, section.keyword.lower(), element)
            for extension, body in extensions
            for section in body.elements
            if section.body is not None
            for element in section.body.elements
        ]
        while True:
            blocked = [change for change in waiting if not self._change_element(page, *change)]
            if len(blocked) == len(waiting):
                break
            waiting = blocked
        for _, section, element in waiting:
            for missing, span in _missing(element, *_roots(page, section)):
                self._diagnostics.report(_NOT_FOUND[section], span, missing, page.name)

    def _change_element(
        self, page: FormSymbol, extension: ExtensionSymbol, section: str, element: nodes.Element
    ) -> bool:
        """One change of an extension; False if something that it names is not there (yet)."""
        match section:
            case "layout":
                self._add_area(page.areas, element, LAYOUT_AREAS, page, _new_control_area)
                return self._change(page, extension, element, page.areas, page.controls, self._control)
            case "actions":
                self._add_area(page.action_areas, element, ACTION_AREAS, page, _new_action_area)
                return self._change(page, extension, element, page.action_areas, page.actions, self._action)
            case _:
                return True

    def check_customization(self, page: FormSymbol, body: nodes.Body) -> None:
        """What a pagecustomization names of a page; it holds neither code nor variables.

        Reports AL0270, AL0271, AL0396 and AL0399.
        """
        for variable in body.variables:
            self._diagnostics.report("AL0399", variable.span)
        for procedure in body.procedures:
            self._diagnostics.report("AL0396", procedure.name_span)
        for section in body.elements:
            keyword = section.keyword.lower()
            if keyword not in _NOT_FOUND or section.body is None:
                continue
            own = {name.lower() for name in _declared_names(section.body)}
            areas = LAYOUT_AREAS if keyword == "layout" else ACTION_AREAS | PROMOTED_CATEGORIES
            for element in section.body.elements:
                for missing, span in _missing(element, *_roots(page, keyword)):
                    if missing.lower() not in own and missing.lower() not in areas:
                        self._diagnostics.report(_NOT_FOUND[keyword], span, missing, page.name)
                for procedure in element.body.procedures if element.body is not None else ():
                    self._diagnostics.report("AL0396", procedure.name_span)

    def declare_view(self, page: PageSymbol) -> None:
        """The page's SourceTableView."""
        view = page.properties.get("sourcetableview")
        if view is not None and page.source_table is not None:
            page.view = self._views.view(view, page.source_table)

    def declare_links(self, control: ControlSymbol) -> None:
        """The SubPageView and SubPageLink of a part."""
        control.view = control.link = None
        if control.part_page is None or control.part_page.source_table is None:
            return
        part_table = control.part_page.source_table
        if "subpageview" in control.properties:
            control.view = self._views.view(control.properties["subpageview"][0], part_table)
        if "subpagelink" in control.properties:
            owner = control.owner.target if isinstance(control.owner, ExtensionSymbol) else control.owner
            assert isinstance(owner, FormSymbol)
            linked = _page_of_link(owner, control)
            if linked is None or (linked.source_table is None and "sourcetable" in linked.properties):
                return  # that the table is missing has been said
            prop, _ = control.properties["subpagelink"]
            control.link = self._views.link(prop, part_table, linked.source_table)

    def declare_run_links(self, action: ActionSymbol) -> None:
        """The RunPageView and RunPageLink of an action that runs a page."""
        action.run_view = action.run_link = None
        word, _, name = str(action.constants.get("runobject", "")).partition(" ")
        if word.lower() != "page":
            return
        page = written_object(self._program, ObjectKind.PAGE, name.strip(), action.owner.span)
        if not isinstance(page, PageSymbol) or page.source_table is None:
            return
        if "runpageview" in action.properties:
            action.run_view = self._views.view(action.properties["runpageview"][0], page.source_table)
        if "runpagelink" in action.properties:
            owner = action.owner.target if isinstance(action.owner, ExtensionSymbol) else action.owner
            host = owner.source_table if isinstance(owner, FormSymbol) else None
            action.run_link = self._views.link(action.properties["runpagelink"][0], page.source_table, host)

    def _control(self, page: FormSymbol, owner: ObjectSymbol, element: nodes.Element) -> ControlSymbol:
        keyword = element.keyword.lower()
        kind = _CONTROL_KINDS.get(keyword, ControlKind.GROUP)
        name = element_name(element.arguments[0])[0] if element.arguments else ""
        control = ControlSymbol(name, kind, owner, span=element.span)
        if kind is ControlKind.FIELD and len(element.arguments) > 1 and element.arguments[1].expressions:
            control.source = element.arguments[1].expressions[0]
            control.has_source = True
        elif kind is ControlKind.PART and len(element.arguments) > 1:
            control.part_page = self._part_page(element.arguments[1])
        elif kind is ControlKind.USER_CONTROL and len(element.arguments) > 1:
            control.add_in = self._add_in(element.arguments[1])
        self._fill(control, owner, element, "control")
        if element.body is not None:
            for child in element.body.elements:
                if child.keyword.lower() == "actions":
                    if child.body is not None:
                        page.action_areas.extend(self._action(page, owner, action) for action in child.body.elements)
                else:
                    control.children.append(self._control(page, owner, child))
        self._enter(page.controls, name, control)
        return control

    def _part_page(self, argument: nodes.ElementArgument) -> PageSymbol | None:
        namespace, name = qualified_name(argument.span.text)
        found = self._program.find(ObjectKind.PAGE, name, argument.span, namespace)
        if isinstance(found, PageSymbol):
            return found
        self._diagnostics.report("AL0185", argument.span, "Page", name)
        return None

    def _add_in(self, argument: nodes.ElementArgument) -> ObjectSymbol | None:
        """The add-in of a user control; None if it is a class of .NET, of which nothing is known."""
        name, namespace = object_argument(argument)
        found = self._program.by_name(ObjectKind.CONTROL_ADD_IN, name, argument.span, namespace)
        if found is None and self._program.dotnet_type(name) is None:
            self._diagnostics.report("AL0417", argument.span, name)
        return found

    def _action(self, page: FormSymbol, owner: ObjectSymbol, element: nodes.Element) -> ActionSymbol:
        name = element_name(element.arguments[0])[0] if element.arguments else ""
        action = ActionSymbol(name, element.keyword.lower(), owner, span=element.span)
        if action.kind == "actionref" and len(element.arguments) > 1:
            action.target_name = element_name(element.arguments[1])[0]
        self._fill(action, owner, element, "action")
        if element.body is not None:
            action.children = [self._action(page, owner, child) for child in element.body.elements]
        self._enter(page.actions, name, action)
        return action

    def _enter(self, into: dict[str, Node], name: str, node: Node) -> None:
        if name:
            into.setdefault(name.lower(), node)

    def _fill(self, node: ControlSymbol | ActionSymbol, owner: ObjectSymbol, element: nodes.Element, kind: str) -> None:
        """The properties and triggers that the declaration itself gives."""
        if element.body is None:
            return
        own: dict[str, nodes.Property] = {}
        self._members.declare_properties(own, element.body.properties)
        for prop in own.values():
            self._set_property(node, owner, prop)
        for procedure in element.body.procedures:
            trigger = self._members.declare_trigger(owner, procedure, node.name, kind)
            trigger.place = place_of(owner)
            node.triggers[procedure.name.lower()] = trigger

    def _set_property(self, node: ControlSymbol | ActionSymbol, owner: ObjectSymbol, prop: nodes.Property) -> None:
        """A property that `owner` gives to an element, in place of what it had."""
        name = prop.name.lower()
        node.properties[name] = (prop, owner)
        if name in ("caption", "captionml") and owner is not node.owner:
            node.caption_changed_by = owner
        node.constants.pop(name, None)
        node.expressions.pop(name, None)
        if name in EXPRESSION_PROPERTIES and not is_text(prop) and boolean(prop, True) is None:
            node.expressions[name] = owner
        else:
            node.constants[name] = constant(prop)

    def _add_area(
        self,
        roots: list[Node],
        element: nodes.Element,
        areas: frozenset[str],
        page: FormSymbol,
        make: Callable[[str, FormSymbol], Node],
    ) -> None:
        """An extension may add to any area, also to one that the page itself has nothing in."""
        name = element_name(element.arguments[0])[0] if element.arguments else ""
        adds = name.lower() in areas and element.keyword.lower() in _PLACEMENTS
        if (adds or name.lower() in PROMOTED_CATEGORIES) and _area(roots, name) is None:
            roots.append(make(name, page))

    def _change(
        self,
        page: FormSymbol,
        extension: ExtensionSymbol,
        element: nodes.Element,
        roots: list[Node],
        named: dict[str, Node],
        declare: Callable[[FormSymbol, ObjectSymbol, nodes.Element], Node],
    ) -> bool:
        """One `addlast(X) { … }`, `moveafter(X; A, B)` or `modify(X) { … }` of an extension."""
        keyword = element.keyword.lower()
        if next(_missing(element, roots, named), None) is not None:
            return False
        [(anchor_name, _), *moved_names] = _names(element)
        anchor = _find(anchor_name, roots, named)
        assert anchor is not None
        if keyword in _PLACEMENTS:
            added = [declare(page, extension, child) for child in element.body.elements] if element.body else []
            _place(roots, anchor, added, keyword.removeprefix("add"))
        elif keyword in _MOVES:
            moved = [named[name.lower()] for name, _ in moved_names]
            for node in moved:
                _detach(roots, node)
            _place(roots, anchor, moved, keyword.removeprefix("move"))
        elif keyword == "modify":
            self._modify(anchor, extension, element)
        return True

    def _modify(self, node: ControlSymbol | ActionSymbol, extension: ExtensionSymbol, element: nodes.Element) -> None:
        if element.body is None:
            return
        for prop in element.body.properties:
            self._set_property(node, extension, prop)
        kind = "control" if isinstance(node, ControlSymbol) else "action"
        for procedure in element.body.procedures:
            if procedure.name.lower() not in _EXTENSION_CONTROL_TRIGGERS:
                self._diagnostics.report("AL0162", procedure.name_span, procedure.name)
                continue
            trigger = self._members.declare_trigger(extension, procedure, node.name, kind)
            trigger.element = ("Change", node.name)
            trigger.place = place_of(extension)
            node.extension_triggers.append((procedure.name.lower(), trigger))


def _roots(
    page: FormSymbol, section: str
) -> tuple[list[ControlSymbol], dict[str, ControlSymbol]] | tuple[list[ActionSymbol], dict[str, ActionSymbol]]:
    """The controls or the actions of a page: the areas, and all by name."""
    return (page.areas, page.controls) if section == "layout" else (page.action_areas, page.actions)


def _names(element: nodes.Element) -> Iterator[tuple[str, Span]]:
    """The controls or actions that a change names, the anchor first."""
    if not element.arguments:
        yield "", element.keyword_span
        return
    yield element_name(element.arguments[0])[0], element.arguments[0].span
    if element.keyword.lower() in _MOVES:
        for argument in element.arguments[1:]:
            for expression in argument.expressions:
                yield expression.name if isinstance(expression, nodes.Name) else expression.span.text, expression.span


def _missing(element: nodes.Element, roots: list[Node], named: dict[str, Node]) -> Iterator[tuple[str, Span]]:
    """Those of `_names` that are not there."""
    anchor, *moved = _names(element)
    if _find(anchor[0], roots, named) is None:
        yield anchor
    yield from (each for each in moved if each[0].lower() not in named)


def _declared_names(body: nodes.Body) -> Iterator[str]:
    """The names of the controls or actions that changes add, at any depth."""
    for element in body.elements:
        if element.keyword.lower() not in (*_PLACEMENTS, *_MOVES, "modify") and element.arguments:
            yield element_name(element.arguments[0])[0]
        if element.body is not None:
            yield from _declared_names(element.body)


def _find(name: str, roots: list[Node], named: dict[str, Node]) -> Node | None:
    return named.get(name.lower()) or _area(roots, name)


def _new_control_area(name: str, page: FormSymbol) -> ControlSymbol:
    return ControlSymbol(name, ControlKind.AREA, page, span=page.span)


def _new_action_area(name: str, page: FormSymbol) -> ActionSymbol:
    return ActionSymbol(name, "area", page, span=page.span)


def _area(roots: list[Node], name: str) -> Node | None:
    """An area by its name; `content` and `processing` need no other."""
    return next((root for root in roots if root.name.lower() == name.lower()), None)


def _parent_list(siblings: list[Node], node: Node) -> list[Node] | None:
    """The list that holds `node`."""
    if any(sibling is node for sibling in siblings):
        return siblings
    for sibling in siblings:
        found = _parent_list(sibling.children, node)
        if found is not None:
            return found
    return None


def _detach(roots: list[Node], node: Node) -> None:
    siblings = _parent_list(roots, node)
    if siblings is not None:
        siblings.remove(node)


def _place(roots: list[Node], anchor: Node, added: list[Node], where: str) -> None:
    """Put `added` as the first or last children of `anchor`, or before or after it among its siblings."""
    if where == "first":
        anchor.children[:0] = added
    elif where == "last":
        anchor.children += added
    else:
        siblings = _parent_list(roots, anchor)
        if siblings is None:
            siblings = anchor.children
        index = next((i for i, sibling in enumerate(siblings) if sibling is anchor), len(siblings) - 1)
        index += where == "after"
        siblings[index:index] = added


def _page_of_link(owner: FormSymbol, control: ControlSymbol) -> FormSymbol | None:
    """The page to whose record a part is linked: the one it is on, or that of its Provider; None without that part.

    Docs: properties/devenv-provider-property
    """
    if not control.provider:
        return owner
    provider = owner.controls.get(control.provider.lower())
    return None if provider is None else provider.part_page
