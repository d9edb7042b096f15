"""A process that is killed while it writes loses the transaction that it had not committed, and nothing else."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import process_program
from process_program import Program

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


def post_until_killed(path: Path, chance: random.Random, committed: int) -> int:
    """Let a process post, and kill it somewhere in the middle; the last transaction that it told of as committed."""
    process = subprocess.Popen(
        [sys.executable, process_program.__file__, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("keep_posting\n")
    process.stdin.flush()
    assert process.stdout.readline() == "ready\n"
    for _ in range(chance.randint(1, 5)):
        assert int(process.stdout.readline()) == committed + 1
        committed += 1
    time.sleep(chance.random() / 500)
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    # What was printed before it died, but for a line that was torn.
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
