"""Expressions with possessive quantifiers on groups.

Python's own are right from 3.11.5 on: before, a group that goes back inside loses what it has matched
(https://github.com/python/cpython/issues/106052). There, the package `regex` takes their place.
"""

from __future__ import annotations

import re
import sys
from typing import cast

_ARE_RIGHT = sys.version_info >= (3, 11, 5)


def compile_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The expression, compiled."""
    if _ARE_RIGHT:
        return re.compile(pattern, flags)
    import regex

    return cast("re.Pattern[str]", regex.compile(pattern, flags))
