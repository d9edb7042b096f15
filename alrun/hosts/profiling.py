"""`--profile FILE`: where an AL program spends its time, by procedure and line, in the format of speedscope.

A sampler, which looks at what each thread does at the moment: the program runs hardly slower for it, and built-in
methods and the database count to the line that waits for them.

Format: https://www.speedscope.app/file-format-schema.json
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from alrun import __version__
from alrun.project.errors import ProjectError
from alrun.runtime.calls import stack_of
from alrun.runtime.errors import StackLine

_INTERVAL = 0.001
"""Seconds between two looks."""
_SWITCH_INTERVAL = 0.0005
"""Seconds after which Python lets the sampler have its turn; as long as it is by default, it would miss most."""


_SOURCES = (".al", ".app", "app.json")


@contextmanager
def profiled(path: str | None) -> Iterator[None]:
    """Write a profile of what runs inside to the file at `path`; nothing if that is None.

    Raises ProjectError if the file cannot be written, before anything runs.
    """
    if path is None:
        yield
        return
    if path.lower().endswith(_SOURCES):
        raise ProjectError(f"{path} cannot be written: a profile is no AL, name it like profile.json")
    try:
        file = open(path, "w", encoding="utf-8", newline="\n")  # noqa: SIM115
    except OSError as error:
        raise ProjectError(f"{path} cannot be written: {error.strerror}") from error
    sampler = _Sampler()
    with file:
        try:
            sampler.start()
            yield
        finally:
            json.dump(sampler.stop(), file)


class _Sampler:
    def __init__(self) -> None:
        self._frames: dict[tuple[str, str, int], int] = {}
        """Names, files and lines, and their numbers; a procedure has the line 0."""
        # speedscope opens no file without a profile, as that of a program that is over at once would be.
        main = threading.main_thread()
        self._threads: dict[int | None, _Samples] = {main.ident: _Samples(main.name)}
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="alrun-profile", daemon=True)
        self._switch_interval = sys.getswitchinterval()

    def start(self) -> None:
        sys.setswitchinterval(_SWITCH_INTERVAL)
        self._thread.start()

    def stop(self) -> dict[str, object]:
        """The profile."""
        self._stopping.set()
        self._thread.join()
        sys.setswitchinterval(self._switch_interval)
        frames = [{"name": name, "file": file} | ({"line": line} if line else {}) for name, file, line in self._frames]
        return {
            "$schema": "https://www.speedscope.app/file-format-schema.json",
            "exporter": f"alrun {__version__}",
            "shared": {"frames": frames},
            "profiles": [samples.profile() for samples in self._threads.values()],
        }

    def _run(self) -> None:
        last = time.perf_counter()
        while not self._stopping.wait(_INTERVAL):
            now = time.perf_counter()
            names = {thread.ident: thread.name for thread in threading.enumerate()}
            for ident, frame in sys._current_frames().items():
                stack = [number for line in reversed(stack_of(frame)) for number in self._numbers(line)]
                if stack:
                    samples = self._threads.setdefault(ident, _Samples(names.get(ident, str(ident))))
                    samples.add(stack, now - last)
            last = now

    def _numbers(self, line: StackLine) -> tuple[int, int]:
        """The procedure, and the line in it, as frames of the profile."""
        name = f'"{line.object_name}"({line.object_kind} {line.object_id}).{line.procedure}'
        place = f"{line.procedure} line {line.line}"
        return self._number((name, line.path, 0)), self._number((place, line.path, line.line))

    def _number(self, frame: tuple[str, str, int]) -> int:
        return self._frames.setdefault(frame, len(self._frames))


class _Samples:
    """What one thread did."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._stacks: list[list[int]] = []
        self._seconds: list[float] = []

    def add(self, stack: list[int], seconds: float) -> None:
        self._stacks.append(stack)
        self._seconds.append(seconds)

    def profile(self) -> dict[str, object]:
        return {
            "type": "sampled",
            "name": self._name,
            "unit": "seconds",
            "startValue": 0,
            "endValue": sum(self._seconds),
            "samples": self._stacks,
            "weights": self._seconds,
        }
