"""How fast AL is read: indexed, parsed, and both again from the cache, on one core and the same files.

    python tests/benchmarks/reading.py FOLDER [--every N]

Rates are in megabytes of AL a second, reading the files included. Everything happens in this process, one after the
other, with a cache folder of its own, so the first of each kind is cold and the second warm.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from alrun import checking
from alrun.checking import check
from alrun.diagnostics import DiagnosticBag
from alrun.indexing import index_apps
from alrun.project.reading import read_source
from alrun.syntax.parser import parse


def seconds(action: Callable[[], object]) -> float:
    """How long an action takes, in time of this process."""
    start = time.process_time()
    action()
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--every", type=int, default=1, help="only every Nth file")
    arguments = parser.parse_args()
    paths = [str(path) for path in sorted(Path(arguments.folder).rglob("*.al"))][:: arguments.every]
    size = sum(os.path.getsize(path) for path in paths)
    print(f"{len(paths)} files, {size / 1e6:.1f} MB")
    checking.workers = lambda: 1

    def parse_all() -> None:
        for path in paths:
            parse(read_source(path), frozenset(), DiagnosticBag())

    with tempfile.TemporaryDirectory() as cache:
        os.environ["ALRUN_CACHE_DIR"] = cache
        parse(read_source(paths[0]), frozenset(), DiagnosticBag())  # the table of the grammar
        for name, action in (
            ("index, cold", lambda: index_apps(paths)),
            ("index, warm", lambda: index_apps(paths)),
            ("parse", parse_all),
            ("check --syntax-only, cold", lambda: check(paths, syntax_only=True)),
            ("check --syntax-only, warm", lambda: check(paths, syntax_only=True)),
        ):
            print(f"{name:28} {size / 1e6 / seconds(action):8.1f} MB/s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)
    print(f"{'peak memory':28} {peak:8.0f} MB")


if __name__ == "__main__":
    main()
