"""What the benchmarks that compare two sides have in common."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field


class SilentClient:
    has_ui = False

    def event(self, name, session_id, details):
        pass


@dataclass
class Measure:
    """`tried` must not take longer than `limit` times what `against` takes. `before` is done before each.

    Both give what they have worked out, if they have. `ratio` is what was measured.
    """

    name: str
    limit: float
    tried: Callable[[], object]
    against: Callable[[], object]
    before: Callable[[], None] = lambda: None
    ratio: float = field(init=False, default=math.nan)

    def run(self, repeats: int) -> bool:
        # The first time, the AL is compiled. Whoever does the same work comes to the same result.
        self.before()
        expected, found = self.against(), self.tried()
        if expected is not None and expected != found:
            raise AssertionError(f"{self.name}: {found} and not {expected}")
        pairs = []
        for _ in range(repeats):
            self.before()
            theirs = seconds(self.against)
            pairs.append((seconds(self.tried), theirs))
        ours, theirs = map(statistics.median, zip(*pairs, strict=True))
        self.ratio = ours / theirs
        return report(self.name, f"{ours * 1000:.1f} ms", f"{theirs * 1000:.1f} ms", self.ratio, self.limit)


def report(name: str, tried: str, against: str, ratio: float, limit: float) -> bool:
    """Print what was measured; whether it is inside the limit."""
    passed = ratio <= limit
    print(
        f"{name:64} {tried:>9} {against:>9} {ratio:6.2f} (at most {limit}) {'PASS' if passed else 'FAIL'}", flush=True
    )
    return passed


def seconds(action: Callable[[], object]) -> float:
    start = time.process_time()
    action()
    return time.process_time() - start
