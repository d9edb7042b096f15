"""The pages that a test has open, and which of its variables waits for one.

Docs: devenv-testing-pages
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from weakref import ReferenceType, ref

if TYPE_CHECKING:
    from alrun.runtime.page_view import PageView


class TestPageVariable(Protocol):
    """The content of a TestPage variable, as the pages that are opened get into it."""

    @property
    def page_id(self) -> int:
        """The number of the page that it is for."""
        ...

    def attach(self, page: PageView) -> None:
        """Have an open page from now on."""
        ...


class TestedPages:
    """What one test method does with pages."""

    def __init__(self) -> None:
        # Observed: a variable that is gone waits no longer.
        self._traps: list[ReferenceType[TestPageVariable]] = []
        self._opened: list[PageView] = []

    def trap(self, variable: TestPageVariable) -> None:
        """Have a variable wait for the next page of its number that is not modal.

        Docs: methods-auto/testpage/testpage-trap-method
        """
        self._traps.append(ref(variable))

    def take_trap(self, page_id: int) -> TestPageVariable | None:
        """The variable that waits for a page, which it now gets."""
        for trap in reversed(self._traps.copy()):
            variable = trap()
            if variable is None or variable.page_id == page_id:
                self._traps.remove(trap)
                if variable is not None:
                    return variable
        return None

    def opened(self, page: PageView) -> None:
        """Remember a page that the test has to close, or that is closed when it ends."""
        self._opened.append(page)

    def close_all(self) -> None:
        """Close what the test left open, without asking it."""
        while self._opened:
            self._opened.pop().abort()
