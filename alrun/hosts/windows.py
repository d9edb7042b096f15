"""The windows of Dialog.Open on a terminal: drawn below everything else while they are open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from rich.console import Console, Group
from rich.live import Live
from rich.panel import Panel
from rich.text import Text


class WindowDisplay:
    """The open windows, by number, and the display that shows them."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._texts: dict[object, str] = {}
        self._live: Live | None = None

    def follow(self, event: str, details: Mapping[str, object], *, is_animated: bool) -> None:
        """Take part in an event of docs/events.md; without animation nothing is drawn."""
        number = details["dialog"]
        if event == "dialog-closed":
            self._texts.pop(number, None)
        else:
            self._texts[number] = str(details["text"])
        if not is_animated:
            return
        if not self._texts:
            self.close_all()
        elif self._live is None:
            self._live = Live(self._drawn(), console=self._console, refresh_per_second=10, transient=True)
            self._live.start(refresh=True)
        else:
            self._live.update(self._drawn())

    def close_all(self) -> None:
        """Show no window any more."""
        self._texts.clear()
        if self._live is not None:
            self._live.stop()
            self._live = None

    @contextmanager
    def out_of_the_way(self) -> Iterator[None]:
        """Show no window while a question is asked."""
        live = self._live
        if live is None:
            yield
            return
        live.stop()
        try:
            yield
        finally:
            live.start(refresh=True)

    def _drawn(self) -> Group:
        return Group(*(Panel(Text(text), expand=False, border_style="dim") for text in self._texts.values()))
