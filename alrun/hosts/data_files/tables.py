"""What a data file holds, whatever its format: tables with columns and rows of cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from alrun.platform.exchange.cells import Cell
from alrun.project.errors import ProjectError


class Row(NamedTuple):
    """A row and the number under which a person finds it: of its line, or of its record within the table."""

    number: int
    cells: Sequence[Cell]


@dataclass(frozen=True)
class FileTable:
    """A table in a file that is read. `name` is a table's name or number, '' if the file does not say.

    `columns` are the names that stand in the file; `as_elements` says that they are those of XML elements. `expected`
    is the number of rows as far as it is known beforehand.
    """

    name: str
    columns: Sequence[str]
    rows: Iterator[Row]
    as_elements: bool = False
    expected: int | None = None


Reader = Callable[[str], Iterator[FileTable]]
"""Reads a file by its path. Raises UnreadableData; so does going through the rows."""


class UnreadableData(ProjectError):
    """A data file is not what its name says, or damaged; `str()` names the file, the place and the cause."""
