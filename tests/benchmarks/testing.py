"""Tests of AL against the clock: what pytest and alrun add to a test, and what a large program costs to load.

Run by hand: python tests/benchmarks/testing.py [APP --dep APP ...]

Without arguments: a thousand empty tests, and a thousand that insert and read ten rows each. With them, the test app of
that path: loading it warm, all its tests in one process, and in two (which needs two processors that are idle).
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TESTS = 1000
IN_A_CODEUNIT = 100

MANIFEST = '{"id": "11111111-1111-1111-1111-111111111111", "name": "T", "publisher": "P", "version": "1.0.0.0"}'
TABLE = 'table 50100 Item { fields { field(1; "No."; Integer) { } field(2; Name; Text[50]) { } } }'
EMPTY = "begin end;"
ROWS = """var Item: Record Item; I: Integer;
begin
    for I := 1 to 10 do begin
        Item."No." := NUMBER * 100 + I;
        Item.Name := 'name';
        Item.Insert();
    end;
    for I := 1 to 10 do
        Item.Get(NUMBER * 100 + I);
end;"""

LOAD = """
import resource, sys, time
start = time.perf_counter()
from alrun.engine import load_program
paths, dependencies = eval(sys.argv[1])
program = load_program(paths, dependencies)
seconds = time.perf_counter() - start
print(f"{seconds:.2f} s, {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
"""


def write_app(folder, body):
    folder.mkdir()
    (folder / "app.json").write_text(MANIFEST, encoding="utf-8")
    (folder / "Item.al").write_text(TABLE, encoding="utf-8")
    for number in range(TESTS // IN_A_CODEUNIT):
        tests = "\n".join(
            f"[Test] procedure T{each}() {body.replace('NUMBER', str(each))}" for each in range(IN_A_CODEUNIT)
        )
        text = f"codeunit {50200 + number} Tests{number} {{ Subtype = Test; {tests} }}"
        (folder / f"Tests{number}.al").write_text(text, encoding="utf-8")


def seconds(*words):
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "alrun", "test", *words, "-q", "-p", "no:cacheprovider", "--tb=no"],
        capture_output=True,
        text=True,
        check=False,
    )
    took = time.perf_counter() - start
    return took, next((line for line in reversed(done.stdout.splitlines()) if " in " in line), done.stderr)


def measure(name, *words):
    seconds(*words)
    took, result = min(seconds(*words) for _ in range(3))
    print(f"{name}: {took:.2f} s ({result})")
    return took


def own_tests():
    with tempfile.TemporaryDirectory() as folder:
        for name, body in (("empty", EMPTY), ("rows", ROWS)):
            write_app(Path(folder) / name, body)
        os.chdir(folder)
        least, _ = min(seconds("empty", "-k", "T0") for _ in range(3))
        empty = measure(f"{TESTS} empty tests", "empty")
        print(f"  {1000 * (empty - least) / (TESTS - TESTS // IN_A_CODEUNIT):.2f} ms for each")
        measure(f"{TESTS} tests that insert and read ten rows", "rows")


def tests_of(words):
    paths = [
        word for number, word in enumerate(words) if word != "--dep" and (not number or words[number - 1] != "--dep")
    ]
    dependencies = [words[number + 1] for number, word in enumerate(words) if word == "--dep"]
    one = measure("one process", *words)
    request = repr(([str(Path(path).resolve()) for path in paths], dependencies))
    loaded = subprocess.run([sys.executable, "-c", LOAD, request], capture_output=True, text=True, check=True)
    print(f"loading it warm: {loaded.stdout.strip()}")
    two = measure("two processes", *words, "-n", "2")
    print(f"  {one / two:.2f} times faster than one")


if __name__ == "__main__":
    tests_of(sys.argv[1:]) if len(sys.argv) > 1 else own_tests()
