"""An open page, as clients drive and draw it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from alrun.runtime.records.record import Record


class FieldView(Protocol):
    """A field of an open page, as a person sees it."""

    @property
    def name(self) -> str:
        """The control's name."""
        ...

    @property
    def caption(self) -> str: ...

    @property
    def text(self) -> str:
        """The value as displayed."""
        ...

    @property
    def editable(self) -> bool: ...


class GroupView(Protocol):
    """A group of fields; `caption` may be empty."""

    @property
    def caption(self) -> str: ...

    @property
    def fields(self) -> Sequence[FieldView]: ...


class PageView(Protocol):
    """An open page, as hosts drive and draw it. Every method may raise ALError, and may close the page."""

    @property
    def object_id(self) -> int:
        """The page's number; 0 of one that is no object."""
        ...

    @property
    def instance(self) -> object:
        """The page as AL code has it; None of one that is no object."""
        ...

    @property
    def caption(self) -> str: ...

    @property
    def record_text(self) -> str:
        """What tells the current record from others; '' without one."""
        ...

    @property
    def filter_records(self) -> Sequence[Record]:
        """The records whose filters a filter page sets; empty for other pages."""
        ...

    @property
    def is_run_object(self) -> bool:
        """Whether an action names the page as its RunObject."""
        ...

    @property
    def is_dialog(self) -> bool:
        """Whether its type is one of dialogs."""
        ...

    @property
    def is_open(self) -> bool: ...

    @property
    def ways_to_close(self) -> Sequence[str]:
        """What its user may answer to `close`: `ok` and `cancel`, or `yes` and `no`."""
        ...

    @property
    def default_answer(self) -> str:
        """What to `close` it with if its user has said nothing."""
        ...

    @property
    def layout(self) -> Sequence[GroupView]: ...

    @property
    def action_names(self) -> Sequence[str]: ...

    def first(self) -> None: ...
    def last(self) -> None: ...
    def next(self) -> None: ...
    def previous(self) -> None: ...
    def goto(self, key: str) -> None: ...
    def new(self) -> None: ...
    def set_field(self, name: str, text: str) -> None: ...
    def get_field(self, name: str) -> str: ...
    def delete(self) -> None: ...
    def action(self, name: str) -> None: ...
    def drilldown(self, name: str) -> None: ...
    def lookup(self, name: str) -> None: ...
    def refresh(self) -> None: ...

    def wait(self, milliseconds: int | None) -> None:
        """Run the page's other work for that long; None until no task is queued or running."""
        ...

    def dismiss(self, action: int) -> None:
        """Answer with an Action for a page that is not opened at all."""
        ...

    def open(self) -> None:
        """Open a page that code has told to run. Raises ALError if it does not open."""
        ...

    def close(self, answer: str = "close") -> None:
        """Close the page with one of `ways_to_close`, or `close`; it may refuse, and be open afterwards."""
        ...

    def abort(self) -> None:
        """Close the page without asking it."""
        ...
