"""How long a program takes from the command line to its end, against three imports that a warm start does without.

    python tests/benchmarks/start_up.py [PATH] [--runs N]

Both are whole processes, run in turn. The program is started once before, so that it comes from the cache.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

SAMPLE = Path(__file__).parents[2] / "samples" / "customer-card"
IMPORTS = [sys.executable, "-c", "import lark, rich, apsw"]


def seconds(command: list[str]) -> float:
    """How long a process takes."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", nargs="?", default=str(SAMPLE))
    parser.add_argument("--runs", type=int, default=15)
    arguments = parser.parse_args()
    program = [sys.executable, "-m", "alrun", arguments.path, "--virtual-time"]
    print(f"first start    {seconds(program) * 1000:7.1f} ms")
    pairs = [(seconds(program), seconds(IMPORTS)) for _ in range(arguments.runs)]
    ours, theirs = zip(*pairs, strict=True)
    for name, choose in (("best", min), ("median", statistics.median)):
        alrun, imports = choose(ours), choose(theirs)
        print(f"{name:14} {alrun * 1000:7.1f} ms, imports {imports * 1000:6.1f} ms, ratio {alrun / imports:.2f}")


if __name__ == "__main__":
    main()
