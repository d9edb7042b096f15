"""How long a program takes from the command line to its end, against imports that a warm start does without.

    python tests/benchmarks/start_up.py [--runs N]

Both are whole processes, run in turn. The program is started once before, so that it comes from the cache, and Python
keeps the bytecode of modules, as it does for an installed package. The exit code is 1 if a limit is missed.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "samples"
MEASURES = (
    ("codeunit", ["run", str(SAMPLES / "hello")], "import lark", 2.0),
    ("page", ["page", str(SAMPLES / "customer-card"), "--virtual-time"], "import lark, rich, apsw", 2.1),
)
"""What is started, the imports that it is held against, and how many times as long it may take."""


def seconds(arguments: list[str]) -> float:
    """How long a process of Python takes."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True, env=environment)
    return time.perf_counter() - start


def measure(name: str, command: list[str], imports: str, limit: float, runs: int) -> bool:
    """Print how long a program takes; whether the medians are inside the limit."""
    program = ["-m", "alrun", *command]
    print(f"{name}, against {imports}\n  first start  {seconds(program) * 1000:7.1f} ms")
    seconds(program)
    pairs = [(seconds(program), seconds(["-c", imports])) for _ in range(runs)]
    ours, theirs = zip(*pairs, strict=True)
    for title, choose in (("best", min), ("median", statistics.median)):
        alrun, other = choose(ours) * 1000, choose(theirs) * 1000
        print(f"  {title:11}  {alrun:7.1f} ms, imports {other:6.1f} ms, ratio {alrun / other:.2f}")
    passed = statistics.median(ours) <= limit * statistics.median(theirs)
    print(f"  at most {limit}: {'PASS' if passed else 'FAIL'}")
    return passed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=31)
    runs = parser.parse_args().runs
    results = [measure(*each, runs) for each in MEASURES]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
