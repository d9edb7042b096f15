"""What measuring coverage costs: `alrun test --coverage` against the same without, in processes that take turns.

    python tests/benchmarks/coverage.py [--repeats N] [APP --dep APP ...]

Without arguments: the loops of code.al, each as one test, and an app of a thousand small tests. With them, all tests of
the test app of that path. Compared are the shortest times of the processor: for single tests, else for the whole
process with its report. `contexts` is with `--coverage-contexts` as well.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from measuring import report
from testing import MANIFEST, ROWS, TESTS, write_app

LIMIT = 2
LOOPS_FILE = Path(__file__).with_name("code.al")
LOOPS = (
    "Fib Sieve Towers Queens Mandelbrot AddTexts BuildText CountWords SortList Dispatch RaiseEvents Substitute"
    " FormatNumbers JsonRoundTrip"
).split()
ROUNDS = 20
TEST_TIMES = """
import json, time, pytest

times = {}

@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item):
    start = time.process_time()
    try:
        return (yield)
    finally:
        times[item.name] = time.process_time() - start

def pytest_sessionfinish():
    with open("times.json", "w") as file:
        json.dump(times, file)
"""
COVERAGE = ["--coverage", "json:lines.json"]
WAYS = {"plain": [], "coverage": COVERAGE, "contexts": [*COVERAGE, "--coverage-contexts"]}


def write_loops(folder: Path) -> None:
    """An app with a test for each of the loops."""
    folder.mkdir()
    shutil.copy(LOOPS_FILE, folder)
    (folder / "app.json").write_text(MANIFEST, encoding="utf-8")
    tests = " ".join(
        f"[Test] procedure {name}() var Measured: Codeunit Measured; I: Integer;"
        f" begin for I := 1 to {ROUNDS} do Measured.{name}(); end;"
        for name in LOOPS
    )
    text = f"codeunit 50200 Loops {{ Subtype = Test; {tests} }}"
    (folder / "Loops.al").write_text(text, encoding="utf-8")


def run(words: Sequence[str]) -> float:
    """Run tests; gives the processor time of the process in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "alrun", "test", *words, "-q", "-p", "no:cacheprovider", "--tb=no"]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_times(words: Sequence[str]) -> dict[str, float]:
    """Run tests; gives the processor time of each, in seconds."""
    run([*words, "-p", "test_times"])
    return json.loads(Path("times.json").read_text(encoding="utf-8"))


def all_times(words: Sequence[str]) -> dict[str, float]:
    """Run tests; gives how long all took, in seconds."""
    return {"all": run(words)}


def compare(name: str, measure: Callable[[Sequence[str]], dict[str, float]], words: list[str], repeats: int) -> bool:
    """Print what coverage costs; whether it is within the limit."""
    times: dict[tuple[str, str], list[float]] = defaultdict(list)
    for turn in range(repeats + 1):
        for way, more in WAYS.items():
            for test, seconds in measure([*words, *more]).items():
                if turn:  # the first time, it is compiled
                    times[way, test].append(seconds)
    passed = True
    ratios = []
    for way, test in times:
        if way != "plain":
            ours, theirs = min(times[way, test]), min(times["plain", test])
            ratios.append(ours / theirs)
            passed &= report(
                f"{name}: {test}, {way}", f"{ours * 1000:.0f} ms", f"{theirs * 1000:.0f} ms", ratios[-1], LIMIT
            )
    if len(ratios) > len(WAYS):
        mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
        print(f"{name}, geometric mean: {mean:.2f}")
    return passed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("app", nargs="?")
    arguments, others = parser.parse_known_args()
    if arguments.app is not None:
        sys.exit(not compare("tests", all_times, [arguments.app, *others], arguments.repeats))
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("test_times.py").write_text(TEST_TIMES, encoding="utf-8")
        write_loops(Path("loops"))
        write_app(Path("small"), ROWS)
        passed = compare("loops", test_times, ["loops"], arguments.repeats)
        passed &= compare(f"{TESTS} tests of ten rows", all_times, ["small"], arguments.repeats)
    sys.exit(not passed)


if __name__ == "__main__":
    main()
