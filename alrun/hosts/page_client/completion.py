"""Completion of page commands and of the names they take."""

from __future__ import annotations

from collections.abc import Iterable

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from alrun.hosts.page_script import COMMANDS
from alrun.runtime.page_view import PageView

_TAKE_FIELD = frozenset({"set", "get", "drilldown", "lookup"})


class PageCompleter(Completer):
    """Completes the first word with commands (`extra` among them), the second with fields or actions of the page."""

    def __init__(self, page: PageView, extra: Iterable[str] = ()) -> None:
        self._page = page
        self._words = sorted((*COMMANDS, *extra))

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """What may stand at the cursor."""
        word, space, rest = document.text_before_cursor.lstrip().partition(" ")
        if not space:
            for name in self._words:
                if name.startswith(word.lower()):
                    yield Completion(name, -len(word))
            return
        rest = rest.lstrip()
        wanted = rest.lstrip('"').lower()
        for name in self._names(word.lower()):
            if name.lower().startswith(wanted):
                yield Completion(quoted(name), -len(rest), display=name)

    def _names(self, command: str) -> list[str]:
        if command in _TAKE_FIELD:
            return [field.name for group in self._page.layout for field in group.fields]
        if command == "action":
            return list(self._page.action_names)
        return []


def quoted(name: str) -> str:
    """The name as a page command takes it."""
    doubled = name.replace('"', '""')
    return name if name.isalnum() else f'"{doubled}"'
