"""How an import is told of: lines of text, or JSON events."""

from __future__ import annotations

import json
from typing import TextIO

from alrun.hosts.data_files.importing import RejectedRow
from alrun.platform.exchange.importing import Outcome


class PlainReport:
    """Rejected rows on `err`, `FILE: row N: Field: reason`; a line for each table on `out`."""

    def __init__(self, out: TextIO, err: TextIO) -> None:
        self._out = out
        self._err = err

    def table(self, path: str, table: str, expected: int | None) -> None:
        """Nothing is told before it is done."""

    def row(self) -> None:
        """Rows are told of as a number, at the end."""

    def rejected(self, row: RejectedRow) -> None:
        field = f"{row.field}: " if row.field else ""
        reason = " ".join(row.reason.split())
        self._err.write(f"{row.path}: {row.table} row {row.row}: {field}{reason}\n")

    def table_done(self, table: str, counts: dict[Outcome, int], rejected: int) -> None:
        told = [f"{counts[outcome]} {outcome.value}" for outcome in Outcome if counts[outcome]]
        if rejected:
            told.append(f"{rejected} rejected")
        self._out.write(f"{table}: {', '.join(told) or 'no rows'}\n")

    def done(self, kept: bool, rejected: int) -> None:
        if not kept:
            rows = "row was" if rejected == 1 else "rows were"
            self._err.write(f"nothing was imported, since {rejected} {rows} rejected (--keep-valid keeps the others)\n")


class JsonReport:
    """One JSON object a line: `row-rejected`, `table-imported`, `import-done`."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def table(self, path: str, table: str, expected: int | None) -> None:
        """Nothing is told before it is done."""

    def row(self) -> None:
        """Rows are told of as a number, at the end."""

    def rejected(self, row: RejectedRow) -> None:
        details = {"file": row.path, "table": row.table, "row": row.row, "field": row.field, "reason": row.reason}
        self._write("row-rejected", details)

    def table_done(self, table: str, counts: dict[Outcome, int], rejected: int) -> None:
        numbers = {outcome.value: number for outcome, number in counts.items()}
        self._write("table-imported", {"table": table, **numbers, "rejected": rejected})

    def done(self, kept: bool, rejected: int) -> None:
        self._write("import-done", {"kept": kept, "rejected": rejected})

    def _write(self, event: str, details: dict[str, object]) -> None:
        self._out.write(json.dumps({"event": event, **details}, ensure_ascii=False) + "\n")
