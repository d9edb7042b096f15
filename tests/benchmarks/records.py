"""How fast records are, against APSW by itself doing the same work on the same tables in the same run.

    python tests/benchmarks/records.py [--repeats N] [--only WORD]

The AL side is AL, compiled and run as `alrun run` does it. The raw side is Python that calls APSW: a second database
file with the same settings and the same tables (their SQL is taken over from the first, indexes and all), one
statement for each kind of work, which APSW prepares once and keeps, and rows as the tuples that come and go. Raw stores
all that alrun stores: it counts the row versions, makes a SystemId for each row, looks at the clock, and begins and
commits a transaction. A row is read whole, as a record is, unless a measure says which fields it reads. A sum is one
statement with the function that sums exactly.

Both sides take turns, `--repeats` times; compared are the medians of the time that this process has used.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

import apsw
import apsw.sqlite_extra
from measuring import Measure, SilentClient, report

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.runtime.modules import Lifecycle
from alrun.runtime.values.versions import NO_VERSION
from alrun.semantics.symbols import CodeunitSymbol, declared_procedures

ROWS = 100_000
INSERTED = 10_000
READ = 20_000
LOOPED = 1_000_000

THREE = "f1 f2 f3 f4"
"""The primary key and three fields."""

PROGRAM = Path(__file__).with_suffix(".al")


class Program:
    """The codeunit Measured in a run of its own."""

    def __init__(self, run: Run) -> None:
        self._run = run
        symbol = next(each for each in run.executable.program.of_type(CodeunitSymbol) if each.name == "Measured")
        self._instance = run.program.object_class(symbol).create(run.session)
        # DataTransfer is for code that installs an app.
        run.session.lifecycle = Lifecycle("Install", symbol.app, NO_VERSION)
        self._names = {procedure.name: procedure.python_name for procedure in declared_procedures(symbol)}

    def __call__(self, name: str) -> Decimal:
        """Run a procedure as a transaction; gives what it has worked out."""
        self._run.guarded(getattr(self._instance, self._names[name]))
        return getattr(self._instance, self._names["GetTotal"])()


@contextmanager
def running(folder: Path) -> Iterator[Program]:
    """The AL side, on a database file."""
    compilation = compile_project([str(PROGRAM)])
    if compilation.diagnostics.has_errors:
        raise SystemExit("\n".join(map(str, compilation.diagnostics.sorted())))
    with Run(compilation, RunOptions(db=str(folder / "alrun.db")), SilentClient()) as run:
        yield Program(run)


class Raw:
    """The raw side: the table of entries in a database of its own."""

    def __init__(self, folder: Path) -> None:
        self.connection = apsw.Connection(str(folder / "raw.db"))
        self.connection.pragma("journal_mode", "wal")
        self.connection.pragma("synchronous", "full")
        self.connection.enable_load_extension(True)
        self.connection.load_extension(apsw.sqlite_extra.path("decimal"))
        source = apsw.Connection(str(folder / "alrun.db"), flags=apsw.SQLITE_OPEN_READONLY)
        made = source.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE tbl_name LIKE '%$50100' AND sql IS NOT NULL"
            " ORDER BY type DESC"
        ).fetchall()
        source.close()
        self._indexes = [(name, sql) for kind, name, _, sql in made if kind == "index"]
        [(self.table, create)] = [(f'"{name}"', sql) for kind, name, _, sql in made if kind == "table"]
        self.connection.execute(create)
        for _, sql in self._indexes:
            self.connection.execute(sql)
        self.columns = [row[1] for row in self.connection.execute(f"PRAGMA table_info({self.table})")]
        self.place = {name: place for place, name in enumerate(self.columns)}
        self._version = 0
        self._user = bytes(16)
        self._template: tuple[object, ...] = ()

    def copy_rows(self, folder: Path) -> None:
        """Have the rows of the other side."""
        self.connection.execute("ATTACH ? AS other", (str(folder / "alrun.db"),))
        self.connection.execute(f"INSERT INTO {self.table} SELECT * FROM other.{self.table}")
        self.connection.execute("DETACH other")
        [self._template] = self.connection.execute(f"SELECT * FROM {self.table} WHERE f1 = 1")
        self._version = 10 * ROWS

    def empty(self) -> None:
        self.connection.execute(f"DELETE FROM {self.table}")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self.connection.execute("BEGIN IMMEDIATE")
        yield
        self.connection.execute("COMMIT")

    def insert_many(self) -> None:
        statement = f"INSERT INTO {self.table} VALUES ({', '.join('?' * len(self.columns))})"
        execute = self.connection.execute
        place = self.place
        number, amount, version = place["f1"], place["f4"], place["f0"]
        system_id, created, modified = place["f2000000000"], place["f2000000001"], place["f2000000003"]
        created_by, modified_by = place["f2000000002"], place["f2000000004"]
        row = list(self._template)
        with self.transaction():
            for i in range(1, INSERTED + 1):
                self._version += 1
                row[number] = i
                row[amount] = str(i / 4)
                row[version] = self._version
                row[system_id] = random.randbytes(16)
                row[created] = row[modified] = time.time_ns() // 1_000_000
                row[created_by] = row[modified_by] = self._user
                execute(statement, row)

    def get_many(self) -> float:
        statement = f"SELECT {', '.join(self.columns)} FROM {self.table} WHERE f1 = ?"
        execute = self.connection.execute
        amount = self.place["f4"]
        number = 1
        total = 0.0
        for _ in range(READ):
            number = (number * 7 + 13) % ROWS
            row = execute(statement, (number + 1,)).fetchone()
            if row is not None:
                total += float(row[amount])
        return total

    def loop(self, columns: str = "", where: str = "", order: str = "f1") -> float:
        names = columns.split() or self.columns
        customer, posted, amount = (names.index(name) for name in ("f2", "f3", "f4"))
        total = 0.0
        for row in self.connection.execute(f"SELECT {', '.join(names)} FROM {self.table} {where} ORDER BY {order}"):
            if row[customer] != "" and row[posted] != 0:
                total += float(row[amount])
        return total

    def modify_many(self) -> None:
        kept = {"f1", "f2000000000", "f2000000001", "f2000000002"}
        changed = [name for name in self.columns if name not in kept]
        assignments = ", ".join(f"{name} = ?" for name in changed)
        update = f"UPDATE {self.table} SET {assignments} WHERE f1 = ? AND f0 = ?"
        places = [self.place[name] for name in changed]
        amount, version, modified = self.place["f4"], self.place["f0"], self.place["f2000000003"]
        execute = self.connection.execute
        with self.transaction():
            select = f"SELECT {', '.join(self.columns)} FROM {self.table} ORDER BY f1 LIMIT ?"
            for found in execute(select, (READ,)).fetchall():
                row = list(found)
                previous = row[version]
                self._version += 1
                row[amount] = str(float(row[amount]) + 1)
                row[version] = self._version
                row[modified] = time.time_ns() // 1_000_000
                execute(update, [*[row[place] for place in places], row[0], previous])
                if self.connection.changes() != 1:
                    raise AssertionError("the row was there")

    def count_filtered(self) -> int:
        statement = f"SELECT count(*) FROM {self.table} WHERE f2 BETWEEN ? AND ?"
        return sum(self.connection.execute(statement, ("1", "2")).fetchone()[0] for _ in range(100))

    def sums(self) -> Decimal:
        statement = f"SELECT decimal_sum(f4) FROM {self.table} WHERE f2 = ?"
        sums = (self.connection.execute(statement, (str(i),)).fetchone()[0] for i in range(100))
        return sum(map(Decimal, sums))

    def calculate_many(self) -> Decimal:
        statement = f"SELECT decimal_sum(f4) FROM {self.table} WHERE f1 = ?"
        execute = self.connection.execute
        total = Decimal(0)
        for number in range(1, INSERTED + 1):
            for (amount,) in execute(statement, (number,)):
                total += Decimal(amount)
        return total

    def transfer_fields(self) -> None:
        self._version += 1
        with self.transaction():
            self.connection.execute(
                f"UPDATE {self.table} SET f22 = v, f0 = ?, f2000000003 = ?, f2000000004 = ?"
                f" FROM (SELECT f1 AS j, f13 AS v FROM {self.table} WHERE f1 <= ?) WHERE f1 = j",
                (self._version, time.time_ns() // 1_000_000, self._user, READ),
            )


def memory_of_loops(program: Program) -> bool:
    """Whether a loop over a million rows needs no more memory than one over a tenth of them."""
    program("LoopAllOfLarge")
    tracemalloc.start()
    peaks = []
    for name in ("LoopTenthOfLarge", "LoopAllOfLarge"):
        tracemalloc.reset_peak()
        program(name)
        peaks.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
    short, long = peaks
    report(
        "memory of a loop, 1,000,000 rows / 100,000 rows",
        f"{long / 1000:.0f} kB",
        f"{short / 1000:.0f} kB",
        long / short,
        1.5,
    )
    return long <= 1.5 * short


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--only", default="", help="only the measures whose names have this in them")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with running(folder) as program:
            program("Fill")
            raw = Raw(folder)
            measures(program, raw, folder, arguments)
            raw.connection.close()


def measures(program: Program, raw: Raw, folder: Path, arguments: argparse.Namespace) -> None:
    def against_raw(name: str, limit: float, procedure: str, other: Callable[[], None]) -> Measure:
        return Measure(f"{name} / raw", limit, lambda: program(procedure), other)

    def temporary(name: str, procedure: str) -> Measure:
        tried, against = f"{procedure}Temporary", procedure
        return Measure(f"{name}, temporary / stored", 1.0, lambda: program(tried), lambda: program(against))

    raw.copy_rows(folder)
    size = Measure(
        "FindSet, 1,000 of 1,000,000 rows / 1,000 of 1,000",
        1.25,
        lambda: program("LoopPartOfLarge"),
        lambda: program("LoopSmall"),
    )
    wanted = [
        against_raw("Get", 2.5, "GetMany", raw.get_many),
        against_raw("FindSet and Next", 3, "Loop", raw.loop),
        against_raw("FindSet and Next, three fields of a local", 3, "LoopLocal", lambda: raw.loop(THREE)),
        against_raw(
            "FindSet and Next in limits", 3, "LoopRange", lambda: raw.loop(THREE, "WHERE f1 BETWEEN 1 AND 1e6")
        ),
        against_raw("FindSet and Next, no key", 3, "LoopSorted", lambda: raw.loop(THREE, order="f4, f1")),
        Measure(
            "FindSet and Next, SetLoadFields / all fields", 1, lambda: program("LoopPartial"), lambda: program("Loop")
        ),
        against_raw("Count of 12,000 rows inside a filter", 1.2, "CountFiltered", raw.count_filtered),
        against_raw("CalcSums", 1.2, "Sums", raw.sums),
        against_raw("FlowField sum", 1.2, "Balances", raw.sums),
        against_raw("CalcFields of one row each", 1.5, "CalcMany", raw.calculate_many),
        temporary("Get", "GetMany"),
        temporary("FindSet and Next", "Loop"),
        temporary("FindSet and Next with filters on the current key", "LoopKey"),
        temporary("FindSet and Next with a filter on another field", "FindMany"),
        size,
        against_raw("DataTransfer.CopyFields", 1.5, "TransferFields", raw.transfer_fields),
        against_raw("Modify", 3, "ModifyMany", raw.modify_many),
        temporary("Modify", "ModifyMany"),
    ]
    inserts = [
        against_raw("Insert", 3, "InsertMany", raw.insert_many),
        temporary("Insert", "InsertMany"),
        temporary("Insert in any order", "InsertShuffled"),
    ]

    def empty() -> None:
        program("Empty")
        program("EmptyTemporary")
        raw.empty()

    for measure in inserts:
        measure.before = empty
    passed = True
    for measure in (*wanted, *inserts):
        if arguments.only.lower() not in measure.name.lower():
            continue
        if measure is size:
            program("FillSmall")
            program("FillLarge")
            passed &= memory_of_loops(program)
        passed &= measure.run(arguments.repeats)
    raise SystemExit(0 if passed else 1)


if __name__ == "__main__":
    main()
