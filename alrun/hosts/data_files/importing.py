"""An import: the tables of files, row by row, into a running program's tables, as one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from alrun.hosts.data_files.formats import read_tables
from alrun.hosts.data_files.tables import FileTable, UnreadableData
from alrun.hosts.targets import find_table
from alrun.platform.exchange.fields import UnknownField, by_element_name, importable_field
from alrun.platform.exchange.importing import ImportOptions, MissingKey, Outcome, Rejected, TableImport
from alrun.semantics.symbols import CommitBehavior

if TYPE_CHECKING:
    from alrun.engine import Run
    from alrun.semantics.symbols import FieldSymbol, TableSymbol


class RejectedRow(NamedTuple):
    """A row that was not imported: file, table, the row's number in it, field if it was one, reason."""

    path: str
    table: str
    row: int
    field: str
    reason: str


class ImportReport(Protocol):
    """Who is told how an import goes."""

    def table(self, path: str, table: str, expected: int | None) -> None:
        """The rows of a table follow; how many, if that is known."""
        ...

    def row(self) -> None:
        """Another row is done."""
        ...

    def rejected(self, row: RejectedRow) -> None: ...

    def table_done(self, table: str, counts: dict[Outcome, int], rejected: int) -> None: ...

    def done(self, kept: bool, rejected: int) -> None:
        """All files are read; whether what they had is in the database now."""
        ...


class FileImport:
    """Reads files into the tables of a run. All or nothing is kept, or with `keep_valid` all but the rejected rows."""

    def __init__(self, run: Run, options: ImportOptions, report: ImportReport, *, keep_valid: bool) -> None:
        self.rejected = 0
        self._run = run
        self._options = options
        self._report = report
        self._keep_valid = keep_valid
        # The triggers of a row cannot keep it, as long as a later row may undo them all.
        run.session.commit_behavior = CommitBehavior.IGNORE

    def read(self, path: str, table_name: str | None) -> None:
        """Import a file; `table_name` is the table of one that holds one. Raises ProjectError, and nothing is kept."""
        try:
            for number, file_table in enumerate(read_tables(path)):
                if table_name is not None and number:
                    raise UnreadableData(f"{path} holds several tables; --table is for files that hold one")
                self._read_table(path, file_table, table_name)
        except BaseException:
            self._run.session.store.rollback()
            raise

    def _read_table(self, path: str, file_table: FileTable, table_name: str | None) -> None:
        table = find_table(self._run.executable.program, table_name or file_table.name)
        try:
            importing = TableImport(self._run.session, table, _fields(table, file_table), self._options)
        except (UnknownField, MissingKey) as error:
            raise UnreadableData(f"{path}: {error}") from error
        self._report.table(path, table.name, file_table.expected)
        counts = dict.fromkeys(Outcome, 0)
        before = self.rejected
        for number, cells in file_table.rows:
            try:
                counts[importing.add(cells)] += 1
            except Rejected as rejected:
                self.rejected += 1
                field = "" if rejected.field is None else rejected.field.name
                self._report.rejected(RejectedRow(path, table.name, number, field, rejected.error.text))
            self._report.row()
        self._report.table_done(table.name, counts, self.rejected - before)

    def finish(self) -> bool:
        """Commit, unless rows were rejected and only all of them may be kept; returns whether it did."""
        kept = self._keep_valid or not self.rejected
        store = self._run.session.store
        if kept:
            store.commit()
        else:
            store.rollback()
        self._report.done(kept, self.rejected)
        return kept


def _fields(table: TableSymbol, file_table: FileTable) -> Sequence[FieldSymbol]:
    """The field of each column. Raises UnknownField, also for two columns of one field."""
    by_element = by_element_name(table.fields) if file_table.as_elements else None
    fields: dict[FieldSymbol, str] = {}
    for column in file_table.columns:
        element = by_element(column) if by_element else None
        field = importable_field(table, element.name if element else column)
        if field in fields:
            raise UnknownField(f"the columns '{fields[field]}' and '{column}' are both the field {field.name}")
        fields[field] = column
    return list(fields)
