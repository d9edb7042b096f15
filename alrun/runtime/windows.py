"""The windows of a session that its code has opened (Dialog.Open).

Docs: methods-auto/dialog/dialog-hidesubsequentdialogs-method
"""

from __future__ import annotations

import weakref


class Windows:
    """Numbers the windows of a session, and knows the one that hides the others."""

    def __init__(self) -> None:
        self._last_number = 0
        # Weak, because a window closes with the object that opened it.
        self._root: weakref.ref[object] | None = None

    def next_number(self) -> int:
        """A number for a window, from 1."""
        self._last_number += 1
        return self._last_number

    def is_hidden(self, window: object) -> bool:
        """Whether an open window hides this one."""
        root = self._root and self._root()
        return root is not None and root is not window

    def hide_others(self, window: object) -> None:
        """Hide what is opened from now on, until the window is closed."""
        self._root = weakref.ref(window)

    def closed(self, window: object) -> None:
        """Stop hiding others if it was this window that did."""
        if self._root is not None and self._root() is window:
            self._root = None
