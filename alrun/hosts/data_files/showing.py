"""The records of a table, shown as a table."""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from alrun.platform.exchange.exporting import TableExport
from alrun.semantics.symbols import FieldSymbol
from alrun.semantics.types import NUMERIC


@dataclass(frozen=True)
class Shown:
    """What is shown: a row has a text for each field."""

    title: str
    fields: Sequence[FieldSymbol]
    rows: Sequence[Sequence[str]]


def read(export: TableExport, limit: int, *, all_fields: bool) -> Shown:
    """The first rows. Unless `all_fields`, fields outside the primary key that are blank in all rows are left out."""
    rows = list(itertools.islice(export.shown_rows(), limit))
    key = export.table.primary_key.fields
    blank = export.blank_texts()
    columns = [
        column
        for column, field in enumerate(export.fields)
        if all_fields or field in key or any(row[column] != blank[column] for row in rows)
    ]
    fields = [export.fields[column] for column in columns]
    return Shown(export.table.caption, fields, [[row[column] for column in columns] for row in rows])


def print_json(shown: Shown) -> None:
    """One object a record, a line each; every value is the text that a page shows."""
    names = [field.name for field in shown.fields]
    for row in shown.rows:
        print(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False))


def print_plain(shown: Shown) -> None:
    """Aligned columns under their captions."""
    lines = [[field.caption for field in shown.fields], *([_one_line(text) for text in row] for row in shown.rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    is_number = [field.type in NUMERIC for field in shown.fields]
    for line in lines:
        texts = (
            text.rjust(width) if number else text.ljust(width)
            for text, width, number in zip(line, widths, is_number, strict=True)
        )
        print("  ".join(texts).rstrip())


def draw(shown: Shown) -> None:
    """A table on a terminal."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(title=shown.title, title_justify="left")
    for field in shown.fields:
        table.add_column(Text(field.caption), justify="right" if field.type in NUMERIC else "left", overflow="fold")
    for row in shown.rows:
        table.add_row(*(Text(_one_line(text)) for text in row))
    Console(file=sys.stdout, highlight=False).print(table)


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())
