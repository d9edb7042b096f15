"""A process that is killed loses the transaction that it had not committed, and nothing else."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import process_program
from process_program import OTHER_ITEM, Program, open_with

from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import Query, SortField
from alrun.semantics.symbols import TableSymbol

KILLS = 15


def test_a_killed_process_loses_only_its_uncommitted_transaction(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    chance = random.Random(KILLS)
    committed = 0
    for _ in range(KILLS):
        committed = post_until_killed(path, chance, committed)
        program = Program(str(path))
        assert program.store.database.connection.pragma("integrity_check") == "ok"
        amounts, numbers, versions = read_all(program)
        # The process may have died between the commit and telling of it.
        assert committed <= len(amounts) <= committed + 1
        committed = len(amounts)
        assert all(len(entries) == 10 and sum(entries) == 0 for entries in amounts.values())
        assert len(set(numbers)) == len(set(versions)) == 10 * committed
        assert int(program.post()) > max(numbers)
        assert program.entry.values[3] > max(versions)
        program.rollback()
        program.close()
    assert committed > KILLS


def test_a_process_killed_while_it_changes_a_table_leaves_one_form_or_the_other(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    program = Program(str(path))
    program.fill("500")
    program.close()
    chance = random.Random(KILLS)
    for _ in range(5):
        process = start(path, "keep_changing")
        assert process.stdout is not None
        assert process.stdout.readline() in ("More\n", "Text\n")
        time.sleep(chance.random() / 50)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        store = SqliteStore(path)
        assert store.database.connection.pragma("integrity_check") == "ok"
        names = {name for (name,) in store.database.connection.execute("SELECT name FROM sqlite_schema")}
        assert not {name for name in names if name.endswith("$old")}
        store.close()
        store = open_with(str(path), OTHER_ITEM)
        found = store.table(OTHER_ITEM, "CRONUS").rows(by_number(OTHER_ITEM), 1000, None, False)
        assert [values[:3] for values in found] == [[number, str(number) * 400, 0] for number in range(1, 501)]
        store.close()


def by_number(table: TableSymbol) -> Query:
    """All rows by their first field."""
    return Query((), (), (SortField(table.fields[0], True),))


def start(path: Path, command: str) -> subprocess.Popen[str]:
    """A process that does what it is told, and is ready."""
    process = subprocess.Popen(
        [sys.executable, process_program.__file__, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{command}\n")
    process.stdin.flush()
    assert process.stdout.readline() == "ready\n"
    return process


def post_until_killed(path: Path, chance: random.Random, committed: int) -> int:
    """Let a process post, and kill it somewhere in the middle; the last transaction that it told of as committed."""
    process = start(path, "keep_posting")
    assert process.stdout is not None
    for _ in range(chance.randint(1, 5)):
        assert int(process.stdout.readline()) == committed + 1
        committed += 1
    time.sleep(chance.random() / 500)
    process.send_signal(signal.SIGKILL)
    # What was printed before it died, but for a line that was torn. `communicate` would lose what has been read ahead.
    rest = process.stdout.read()
    process.communicate()
    told = [int(line) for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    return told[-1] if told else committed


def read_all(program: Program) -> tuple[dict[int, list[int]], list[int], list[int]]:
    """The amounts by transaction, the numbers and the row versions of all entries."""
    amounts: dict[int, list[int]] = {}
    numbers: list[int] = []
    versions: list[int] = []
    found = program.entry.find_set()
    while found:
        number, transaction, amount, version = program.entry.values[:4]
        amounts.setdefault(transaction, []).append(amount)
        numbers.append(number)
        versions.append(version)
        found = program.entry.next() != 0
    return amounts, numbers, versions
