"""The triggers and events of one page instance: who runs, in which order.

The page's own trigger comes first, those of its extensions follow in the order of their declaration (undocumented),
then the event. Docs: triggers-auto/page
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from alrun.platform.objects.page import PageInstance
from alrun.runtime.errors import ALError
from alrun.runtime.transactions import CATCHABLE, as_al_error
from alrun.runtime.values.references import Cell
from alrun.semantics.page_symbols import ActionSymbol, ControlSymbol

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

    def __init__(self, page: PageInstance) -> None:
        self.page = page
        self.symbol = page.symbol
        self.session = page.session

    def trigger(self, name: str, *arguments: object) -> None:
        """A trigger of the object: the page's, then those of the extensions."""
        own = self.symbol.triggers.get(name)
        if own is not None:
            getattr(self.page, own.python_name)(*arguments)
        for extension in self.symbol.extensions:
            added = extension.triggers.get(name)
            if added is not None:
                getattr(self.page.extension(extension), added.python_name)(*arguments)

    def asks(self, name: str, event: str, allow: str, *arguments: object) -> bool:
        """Whether a trigger that returns a Boolean, those of the extensions and the event all allow it.

        A trigger that is declared and never says `exit(true)` does not allow it.
        """
        own = self.symbol.triggers.get(name)
        allowed = own is None or bool(getattr(self.page, own.python_name)(*arguments))
        for extension in self.symbol.extensions:
            added = extension.triggers.get(name)
            if added is not None and allowed:
                allowed = bool(getattr(self.page.extension(extension), added.python_name)(*arguments))
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
        if self.session.has_page_subscribers(self.symbol):
            values = {"rec": self.page.rec, "xrec": self.page.x_rec, **(arguments or {})}
            self.session.raise_page_event(self.symbol, event, element, values)

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
