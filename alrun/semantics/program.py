"""All objects of a program, found by kind and by id or name."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TypeVar

from alrun.semantics.symbols import EventSubscriber, ObjectKind, ObjectSymbol

Found = TypeVar("Found", bound=ObjectSymbol)

_KIND_OF_KEYWORD = {
    "record": ObjectKind.TABLE,
    "database": ObjectKind.TABLE,
    "table": ObjectKind.TABLE,
    "testpage": ObjectKind.PAGE,
    "testrequestpage": ObjectKind.REPORT,
    "requestpage": ObjectKind.REPORT,
}


def kind_of_keyword(keyword: str) -> ObjectKind | None:
    """The object kind that a word names in types and before `::`: `Record` and `Database` both mean tables."""
    word = keyword.lower()
    found = _KIND_OF_KEYWORD.get(word)
    if found is not None:
        return found
    try:
        return ObjectKind(word)
    except ValueError:
        return None


class ProgramSymbols:
    """The objects of all apps of a run, dependencies included, and who subscribes to which event."""

    def __init__(self) -> None:
        self.objects: list[ObjectSymbol] = []
        self.subscribers: list[EventSubscriber] = []
        self.own_files: set[str] = set()
        """The files of the program itself; the rest is what it depends on."""
        self._namespaces: set[str] | None = None
        self._by_id: dict[tuple[ObjectKind, int], ObjectSymbol] = {}
        self._by_name: dict[tuple[ObjectKind, str], ObjectSymbol] = {}

    def add(self, symbol: ObjectSymbol) -> ObjectSymbol | None:
        """Enter an object; gives the one that already has its id or name, and then leaves the new one out."""
        by_name = (symbol.kind, symbol.name.lower())
        other = self._by_name.get(by_name)
        if other is None and symbol.object_id:
            other = self._by_id.get((symbol.kind, symbol.object_id))
        if other is not None:
            return other
        self.objects.append(symbol)
        self._by_name[by_name] = symbol
        if symbol.object_id:
            self._by_id[symbol.kind, symbol.object_id] = symbol
        return None

    @property
    def own_objects(self) -> list[ObjectSymbol]:
        """The objects of the program itself, dependencies left out."""
        return [symbol for symbol in self.objects if symbol.span.file.path in self.own_files]

    def by_id(self, kind: ObjectKind, object_id: int) -> ObjectSymbol | None:
        """The object of that kind and id."""
        return self._by_id.get((kind, object_id))

    def by_name(self, kind: ObjectKind, name: str) -> ObjectSymbol | None:
        """The object of that kind and name, in any case; a namespace before the name is not needed."""
        return self._by_name.get((kind, name.lower()))

    def find(self, kind: ObjectKind, name_or_id: str) -> ObjectSymbol | None:
        """The object of that kind by name or, if the text is all digits, by id."""
        found = self.by_name(kind, name_or_id)
        if found is None and name_or_id.isdigit():
            found = self.by_id(kind, int(name_or_id))
        return found

    def has_namespace(self, path: str) -> bool:
        """Whether an object is in the namespace, or in one below it; in any case."""
        if self._namespaces is None:
            self._namespaces = {
                prefix
                for namespace in {symbol.namespace.lower() for symbol in self.objects}
                for prefix in itertools.accumulate(namespace.split("."), "{}.{}".format)
            }
        return path.lower() in self._namespaces

    def of_type(self, type_: type[Found]) -> Iterator[Found]:
        """All objects of one symbol class, in declaration order."""
        return (symbol for symbol in self.objects if isinstance(symbol, type_))
