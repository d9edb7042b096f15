"""The triggers and events of one page instance: who runs, in which order.

The page's own trigger comes first, those of its extensions follow in the order of their declaration (undocumented),
then the event. Docs: triggers-auto/page
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from alrun.platform.objects.form_instance import FormInstance
from alrun.runtime.errors import ALError
from alrun.runtime.transactions import CATCHABLE, as_al_error
from alrun.runtime.values.references import Cell
from alrun.semantics.page_symbols import ActionSymbol, ControlSymbol
from alrun.semantics.symbols import ProcedureSymbol

T = TypeVar("T")


class PageClosed(Exception):
    """An error ended the page; `cause` is what the user sees."""

    def __init__(self, cause: ALError) -> None:
        super().__init__(cause.text)
        self.cause = cause


class RecordNotLoaded(PageClosed):
    """The triggers that run when a record was read raised the error."""


def with_loading(step: Callable[[], T]) -> T:
    """Run a step of reading a record whose error closes the page. Raises RecordNotLoaded."""
    try:
        return step()
    except CATCHABLE as error:
        raise RecordNotLoaded(as_al_error(error)) from error


def with_closing(step: Callable[[], T]) -> T:
    """Run a step whose error closes the page. Raises PageClosed. Docs: triggers-auto/page"""
    try:
        return step()
    except CATCHABLE as error:
        raise PageClosed(as_al_error(error)) from error


class PageTriggers:
    """Runs the triggers of a page and its extensions. All methods raise ALError as the AL code does."""

    def __init__(self, page: FormInstance) -> None:
        self.page = page
        self.symbol = page.symbol
        self.session = page.session
        self._triggers = (page.own_triggers, *page.added_triggers)

    def own_trigger(self, name: str) -> Callable[..., object] | None:
        """The trigger of the page itself, to be called; None if it has none."""
        trigger = self._triggers[0].get(name)
        return None if trigger is None else self._method(trigger)

    def _method(self, trigger: ProcedureSymbol) -> Callable[..., object]:
        method: Callable[..., object] = getattr(self.page.instance_of(trigger.owner), trigger.python_name)
        return method

    def trigger(self, name: str, *arguments: object) -> None:
        """A trigger of the object: the page's, then those of the extensions."""
        for triggers in self._triggers:
            trigger = triggers.get(name)
            if trigger is not None:
                self._method(trigger)(*arguments)

    def asks(self, name: str, event: str, allow: str, *arguments: object) -> bool:
        """Whether a trigger that returns a Boolean, those of the extensions and the event all allow it.

        A trigger that is declared and never says `exit(true)` does not allow it.
        """
        allowed = True
        for triggers in self._triggers:
            trigger = triggers.get(name)
            if trigger is not None and allowed:
                allowed = bool(self._method(trigger)(*arguments))
        answer = Cell(allowed)
        self.page_event(event, {allow: answer, "belowxrec": False})
        return bool(answer.value)

    def element_trigger(self, element: ControlSymbol | ActionSymbol, name: str) -> None:
        """The trigger that the declaration of a control or action has."""
        trigger = element.triggers.get(name)
        if trigger is not None:
            getattr(self.page.instance_of(trigger.owner), trigger.python_name)()

    def extension_triggers(self, element: ControlSymbol | ActionSymbol, name: str) -> None:
        """The triggers that extensions add to a control or action."""
        for trigger_name, trigger in element.extension_triggers:
            if trigger_name == name:
                getattr(self.page.instance_of(trigger.owner), trigger.python_name)()

    def page_event(self, event: str, arguments: Mapping[str, object] | None = None, element: str = "") -> None:
        """The event that follows a trigger, or stands around what a control does."""
        publisher = self.page.event_page
        if publisher is not None and self.session.has_page_subscribers(publisher):
            values = {"rec": self.page.rec, "xrec": self.page.x_rec, **(arguments or {})}
            self.session.raise_page_event(publisher, event, element, values)

    def control_trigger(self, control: ControlSymbol, name: str, *arguments: object) -> object:
        """Run a trigger of a control: the page's own, else those of extensions; None if there is none.

        Raises ALError.
        """
        trigger = control.triggers.get(name)
        if trigger is not None:
            return getattr(self.page.instance_of(trigger.owner), trigger.python_name)(*arguments)
        for trigger_name, added in control.extension_triggers:
            if trigger_name == name:
                return getattr(self.page.instance_of(added.owner), added.python_name)(*arguments)
        return None
