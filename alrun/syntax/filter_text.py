"""What stands in the parentheses of const and filter: kept as text in the tree, checked here.

Docs: dev-itpro/developer/diagnostics/diagnostic-al726, devenv-filter (criteria of filters)
"""

from __future__ import annotations

import re

_VALUE = r"""(?:'(?:[^'\r\n]++|'')*+'|"(?:[^"\r\n]++|"")*+"|[-+]?\d[\w.,:/]*+|[^\W\d]\w*+)"""
_OPTION = rf"{_VALUE}(?:\s*+(?:::|\.(?!\.))\s*+{_VALUE})*+"
_CONST = re.compile(rf"[-+]?\s*+{_OPTION}")
_TOKEN = re.compile(
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
    can_end = True
    wants_value = True
    while position < end:
        token = _TOKEN.match(text, position)
        if token is None:
            return False
        position = token.end()
        match token.lastgroup:
            case "value" if wants_value:
                wants_value, can_end = False, True
            case "dots":
                # Either side may be left out, as in `1..` and `..5`.
                if text.startswith("..", position):
                    return False
                wants_value, can_end = True, True
            case "and_or" if can_end:
                wants_value, can_end = True, False
            case "compared" if wants_value:
                can_end = False
                if text[position : position + 1] in "<>=" and text[position : position + 1]:
                    return False
            case "left" if wants_value:
                depth += 1
                can_end = False
            case "right" if can_end and depth:
                depth -= 1
                wants_value = False
            case _:
                return False
    return can_end and depth == 0


_COMMENT = re.compile(r"""('(?:[^'\r\n]++|'')*+'|@'(?:[^']++|'')*+'|"(?:[^"\r\n]++|"")*+")|//[^\n]*|/\*(?s:.*?)\*/""")


def without_comments(text: str) -> str:
    """A text that was kept as written, without the comments in it."""
    return _COMMENT.sub(lambda match: match[1] or " ", text).strip() if "/" in text else text
