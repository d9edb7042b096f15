"""Which lines of AL have run, for who measures coverage: the code of a program that marks its lines marks them here.

A mark is an assignment to an element of a list, which is the cheapest thing that Python can do to tell of it.
"""

from __future__ import annotations

from itertools import compress, count
from types import CodeType


class RanLines:
    """The lines of a program that have run since they were last taken. Lines count from 1."""

    def __init__(self) -> None:
        self._files: dict[str, list[bool]] = {}

    def of(self, code: CodeType) -> list[bool]:
        """What a procedure marks: an element for each line of its file, True if a statement on it has run."""
        ran = self._files.setdefault(code.co_filename, [])
        last = max(line for *_, line in code.co_lines() if line is not None)
        # The same list, since procedures that are linked already mark it.
        ran += [False] * (last + 1 - len(ran))
        return ran

    def take(self) -> dict[str, list[int]]:
        """The lines by file; from now on they have not run. Code of other threads may run meanwhile."""
        taken: dict[str, list[int]] = {}
        for path, ran in list(self._files.items()):
            # Comparing lists is by far the fastest way to find that nothing is marked.
            if ran != [False] * len(ran):
                taken[path] = list(compress(count(), ran))
                for line in taken[path]:
                    ran[line] = False
        return taken
