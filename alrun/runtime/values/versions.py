"""The values of the type Version: four whole numbers that compare in order.

Docs: methods-auto/version/version-data-type
"""

from __future__ import annotations

import re
from typing import NamedTuple

from alrun.runtime.errors import ALError

_LARGEST = 2**31 - 1
_TEXT = re.compile(r"(\d+)\.(\d+)(?:\.(\d+))?(?:\.(\d+))?", re.ASCII)


class Version(NamedTuple):
    """`str()` is `major.minor.build.revision`."""

    major: int = 0
    minor: int = 0
    build: int = 0
    revision: int = 0

    def __str__(self) -> str:
        return ".".join(map(str, self))


NO_VERSION = Version()


def make_version(*parts: int) -> Version:
    """A version of two to four numbers. Raises ALError if one is negative."""
    if min(parts) < 0:
        raise ALError(f"A version consists of positive numbers, and {min(parts)} is none.", "AL:InvalidVersion")
    return Version(*parts)


def parse_version(text: str) -> Version:
    """The version that `W.X.Y.Z` means, Y and Z being 0 if left out. Raises ALError if the text is none.

    Undocumented: the text of the error is ours. Docs: methods-auto/version/version-create-string-method
    """
    match = _TEXT.fullmatch(text.strip())
    parts = [] if match is None else [int(part) for part in match.groups(default="0")]
    if not parts or max(parts) > _LARGEST:
        raise ALError(f"'{text}' is not a version: it should be like 1.0.0.0.", "AL:InvalidVersion")
    return Version(*parts)
