"""Dialog: windows whose fields show how far the code has come. What they show is told as events.

Docs: methods-auto/dialog/dialog-open-method
"""

from __future__ import annotations

import re
from typing import cast

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import dialog_text, format_value
from alrun.runtime.new_values import new_value_of
from alrun.runtime.no_client import is_answering
from alrun.runtime.session import Session
from alrun.runtime.values.references import Ref
from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method

_NOT_OPEN = "DialogNotOpen"
_FIELD = re.compile(r"#(\d+)#*|@(\d+)@*")
_FULL_PROGRESS = 9999


class DialogWindow:
    """The content of a Dialog variable. `number` tells the windows of a run apart, 0 for one that was never open."""

    __slots__ = (
        "__weakref__",
        "_text",
        "_values",
        "_variables",
        "hides_others",
        "is_hidden",
        "is_open",
        "number",
        "shown",
    )

    def __init__(self) -> None:
        self.number = 0
        self.is_open = False
        self.is_hidden = False
        """Open in the eyes of the code only."""
        self.hides_others = False
        self._text = ""
        self._variables: tuple[Variant, ...] = ()
        self._values: dict[int, Variant] = {}
        self.shown = ""
        """What was told of last."""

    def open(self, text: str, variables: tuple[Variant, ...]) -> None:
        """Have another text, with the places of variables for its fields 1, 2..."""
        self._text = text
        self._variables = variables
        self._values = {}
        self.is_open = True
        self.take_all()

    def take_all(self) -> None:
        """Have what the variables hold now in the fields."""
        for number in range(1, len(self._variables) + 1):
            self.take(number)

    def take(self, number: int) -> None:
        """Have what the variable of a field holds now in the field; nothing if the field has no variable."""
        if 1 <= number <= len(self._variables):
            variable = self._variables[number - 1]
            self._values[number] = Variant(variable.type, cast(Ref, variable.value).value)

    def put(self, number: int, value: Variant) -> None:
        """Have a value in a field."""
        self._values[number] = value

    def render(self, session: Session) -> str:
        """The text with the fields filled."""
        self.shown = _FIELD.sub(lambda field: self._field_text(session, field), self._text)
        return self.shown

    def _field_text(self, session: Session, field: re.Match[str]) -> str:
        plain, progress = field.groups()
        value = self._values.get(int(plain or progress))
        if value is None:
            return ""
        if progress and isinstance(value.value, int):
            return f"{value.value * 100 // _FULL_PROGRESS} %"
        return format_value(value.value, value.type, settings=session.settings)


@new_value_of("Dialog")
def new_dialog(session: Session, type_: Type) -> DialogWindow:
    """Return what a new variable holds: a window that is not open."""
    return DialogWindow()


@method("Dialog.Open(String: Text [, var Variable1: Any, ...])")
def open_window(session: Session, window: DialogWindow, text: str, *variables: Variant) -> None:
    """Open a window, or give an open one another text. `#1##` and `@1@@` in the text are fields.

    In a session without a user nothing is shown.
    Docs: methods-auto/dialog/dialog-open-method
    """
    windows = session.windows
    is_new = not window.is_open or window.is_hidden
    window.is_hidden = windows.is_hidden(window)
    if window.hides_others and not window.is_hidden:
        windows.hide_others(window)
    if is_new and not window.is_hidden:
        window.number = windows.next_number()
    window.open(dialog_text(text), variables)
    if not _is_shown(session, window):
        return
    details = {"dialog": window.number, "text": window.render(session)}
    if is_new:
        session.emit("dialog-opened", details)
    else:
        session.emit("dialog-updated", details)


@method("Dialog.Update([Number: Integer] [, Value: Any])")
def update(session: Session, window: DialogWindow, number: int | None = None, value: Variant | None = None) -> None:
    """Put a value, or what its variable holds, into a field of the window; without a number into all of them.

    A number that no field has is passed over. Raises ALError if the window is not open.
    Docs: methods-auto/dialog/dialog-update-method
    """
    if not window.is_open:
        raise _not_open()
    if number is None:
        window.take_all()
    elif value is None:
        window.take(number)
    else:
        window.put(number, value)
    before = window.shown
    if _is_shown(session, window) and window.render(session) != before:
        session.emit("dialog-updated", {"dialog": window.number, "text": window.shown})


@method("Dialog.Close()")
def close(session: Session, window: DialogWindow) -> None:
    """Close the window. Raises ALError if it is not open.

    Docs: methods-auto/dialog/dialog-close-method
    """
    if not window.is_open:
        raise _not_open()
    window.is_open = False
    session.windows.closed(window)
    if _is_shown(session, window):
        session.emit("dialog-closed", {"dialog": window.number})


@method("Dialog.HideSubsequentDialogs([HideSubsequentDialogs: Boolean]): Boolean", prop=True)
def hide_subsequent_dialogs(window: DialogWindow, hide: bool | None = None) -> bool:
    """Whether other windows are to stay hidden while this one is open: from its Open on.

    Docs: methods-auto/dialog/dialog-hidesubsequentdialogs-method
    """
    if hide is not None:
        window.hides_others = hide
    return window.hides_others


def _is_shown(session: Session, window: DialogWindow) -> bool:
    return not window.is_hidden and is_answering(session.client)


def _not_open() -> ALError:
    """Undocumented: that it is an error is; the text is ours."""
    return ALError("The dialog window is not open.", _NOT_OPEN)
