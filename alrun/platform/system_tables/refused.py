"""The virtual tables that alrun has nothing to show for: to read one is an error that names it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Never

from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.session import Session
from alrun.runtime.storage.virtual import Bound


class Refused:
    """A table without rows that anybody could read."""

    columns: Final[Mapping[int, Callable[[Any], object]]] = {}
    size = 1
    also_bounded = ()
    reads = ()

    def __init__(self, name: str) -> None:
        self._name = name

    def __str__(self) -> str:
        return self._name

    def rows(self, session: Session, bounds: Sequence[Bound], backward: bool) -> Iterable[Never]:
        """Raises UnsupportedFeature."""
        raise UnsupportedFeature(f"the virtual table {self._name}")

    def count(self, session: Session, bounds: Sequence[Bound]) -> int:
        """Raises UnsupportedFeature."""
        raise UnsupportedFeature(f"the virtual table {self._name}")


FILES = Refused("File")
DRIVES = Refused("Drive")
FIELD_TYPES = Refused("Table Field Types")
CONTROL_FIELDS = Refused("All Control Fields")
PAGE_TABLE_FIELDS = Refused("Page Table Field")
PAGE_INFO = Refused("Page Info And Fields")
