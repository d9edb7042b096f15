"""How fast queries are, against APSW by itself with the same statement on the same tables in the same run.

    python tests/benchmarks/queries.py [--repeats N] [--only WORD]

The AL side is AL, compiled and run as `alrun run` does it. The raw side is Python that reads the same database file
with one statement, rows as the tuples that come, amounts as exact decimals. Both take turns, `--repeats` times;
compared are the medians of the time that this process has used. Besides, a query over all rows of a table is compared
with a loop over records.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

import apsw
import apsw.sqlite_extra
from measuring import Measure, SilentClient

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.semantics.symbols import CodeunitSymbol, declared_procedures

READ = 10_000

PROGRAM = Path(__file__).with_suffix(".al")


class Program:
    """The codeunit Measured in a run of its own."""

    def __init__(self, run: Run) -> None:
        self._run = run
        symbol = next(each for each in run.executable.program.of_type(CodeunitSymbol) if each.name == "Measured")
        self._instance = run.program.object_class(symbol).create(run.session)
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
    """The raw side: another connection to the same file."""

    def __init__(self, folder: Path) -> None:
        self.connection = apsw.Connection(str(folder / "alrun.db"))
        self.connection.enable_load_extension(True)
        self.connection.load_extension(apsw.sqlite_extra.path("decimal"))
        names = [name for (name,) in self.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        self.customer, self.entry = (
            next(f'"{name}"' for name in names if name.endswith(number)) for number in ("$50100", "$50101")
        )

    def rows(self, order: str) -> Decimal:
        total = Decimal(0)
        statement = f"SELECT f1, f2, f3, f4 FROM {self.entry} ORDER BY {order}"
        for _, customer, posted, amount in self.connection.execute(statement):
            if customer != "" and posted != 0:
                total += Decimal(amount)
        return total

    def joined(self) -> Decimal:
        total = Decimal(0)
        statement = (
            f"SELECT c.f2, e.f1, e.f4 FROM {self.customer} c JOIN {self.entry} e ON e.f2 = c.f1 ORDER BY c.f1, e.f1"
        )
        for name, _, amount in self.connection.execute(statement):
            if name != "":
                total += Decimal(amount)
        return total

    def totals(self) -> Decimal:
        statement = (
            f"SELECT c.f1, decimal_sum(e.f4), count(e.f1) FROM {self.customer} c LEFT JOIN {self.entry} e"
            " ON e.f2 = c.f1 GROUP BY c.f1 ORDER BY c.f1"
        )
        return sum(Decimal(total) * number for _, total, number in self.connection.execute(statement))

    def balances(self) -> Decimal:
        statement = (
            f"SELECT f1, (SELECT decimal_sum(f4) FROM {self.entry} e WHERE e.f2 = c.f1) FROM {self.customer} c"
            " ORDER BY f1"
        )
        return sum(Decimal(balance) for _, balance in self.connection.execute(statement))

    def each(self) -> Decimal:
        total = Decimal(0)
        statement = f"SELECT f1, f2, f3, f4 FROM {self.entry} WHERE f1 = ? ORDER BY f1"
        for number in range(1, READ + 1):
            row = self.connection.execute(statement, (number,)).fetchone()
            if row is not None:
                total += Decimal(row[3])
        return total


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
            wanted = list(measures(program, raw))
            chosen = [measure for measure in wanted if arguments.only.lower() in measure.name.lower()]
            results = [measure.run(arguments.repeats) for measure in chosen]
            raw.connection.close()
    raise SystemExit(0 if all(results) else 1)


def measures(program: Program, raw: Raw) -> Iterator[Measure]:
    def against(name: str, limit: float, procedure: str, other: Callable[[], object]) -> Measure:
        return Measure(name, limit, lambda: program(procedure), other)

    yield against("Read, 100,000 rows / raw", 4, "ReadAll", lambda: raw.rows("f1"))
    yield against("Read, sorted by another field / raw", 4, "ReadSorted", lambda: raw.rows("f4, f1"))
    yield against("Read, joined with 1,000 rows / raw", 4, "ReadJoined", raw.joined)
    yield against("Read, totals of 1,000 groups / raw", 1.5, "ReadTotals", raw.totals)
    yield against("Read, a FlowField of 1,000 rows / raw", 1.5, "ReadBalances", raw.balances)
    yield against("SetRange, Open and Read of one row / raw", 15, "ReadEach", raw.each)
    yield against("Read, 100,000 rows / FindSet and Next", 1.5, "ReadAll", lambda: program("LoopAll"))


if __name__ == "__main__":
    main()
