"""What stands in the parentheses of const and filter: kept as text in the tree, checked here.

Docs: dev-itpro/developer/diagnostics/diagnostic-al726, devenv-entering-criteria-in-filters
"""

from __future__ import annotations

import re

from alrun.syntax.patterns import compile_pattern

_VALUE = r"""(?:'(?:[^'\r\n]++|'')*+'|"(?:[^"\r\n]++|"")*+"|[-+]?\d[\w.,:/]*+|[^\W\d]\w*+)"""
_OPTION = rf"{_VALUE}(?:\s*+(?:::|\.(?!\.))\s*+{_VALUE})*+"
_CONST = compile_pattern(rf"[-+]?\s*+{_OPTION}")
_TOKEN = compile_pattern(
    rf"""\s*+(?:(?P<value>(?:[@*?]*+{_OPTION}[*?]*+)|[*?]++)|(?P<dots>\.\.)|(?P<and_or>[|&])
    |(?P<compared><>|<=|>=|[<>=])|(?P<left>\()|(?P<right>\)))""",
    re.VERBOSE,
)


def is_constant(text: str) -> bool:
    """Whether `text`, without comments, is an identifier, a literal or an option access; or nothing."""
    return not text or _CONST.fullmatch(text) is not None


def is_filter(text: str) -> bool:
    """Whether `text`, without comments, is a filter expression; or nothing."""
    position = depth = 0
    end = len(text.rstrip())
    before = "start"
    while position < end:
        token = _TOKEN.match(text, position)
        if token is None or before not in _MAY_FOLLOW[token.lastgroup or ""]:
            return False
        before = token.lastgroup or ""
        position = token.end()
        depth += (before == "left") - (before == "right")
        if depth < 0:
            return False
    return before in ("start", "value", "dots", "right") and depth == 0


_MAY_FOLLOW = {
    "value": ("start", "dots", "and_or", "compared", "left"),
    "dots": ("start", "value", "and_or", "left"),  # either side may be left out, as in `1..` and `..5`
    "and_or": ("value", "dots", "right", "start"),
    "compared": ("start", "and_or", "left"),
    "left": ("start", "and_or", "left", "compared"),
    "right": ("value", "dots", "right"),
}
"""What each part of a filter may come after."""

_COMMENT = compile_pattern(
    r"""('(?:[^'\r\n]++|'')*+'|@'(?:[^']++|'')*+'|"(?:[^"\r\n]++|"")*+")|//[^\n]*|/\*(?s:.*?)\*/"""
)


def without_comments(text: str) -> str:
    """A text that was kept as written, without the comments in it."""
    return _COMMENT.sub(lambda match: match[1] or " ", text).strip() if "/" in text else text
