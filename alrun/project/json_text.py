"""JSON as AL tools write it: comments and trailing commas are allowed, and every value knows its place."""

from __future__ import annotations

import json
import re

Path = tuple[str | int, ...]
"""Where a value stands: `("dependencies", 0, "version")`."""

_TOKEN = re.compile(
    r'(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<string>"(?:[^"\\\n]|\\.)*")|(?P<mark>[{}\[\]:,])|(?P<other>[^\s{}\[\]:,"/]+|.)',
    re.DOTALL,
)

_ENDLESS_NUMBER = re.compile(r"[0-9]{1000,}")


class JsonError(Exception):
    """The text is no JSON; `offset` is where that shows."""

    def __init__(self, reason: str, offset: int) -> None:
        super().__init__(reason)
        self.offset = offset


def read_json(text: str) -> tuple[object, dict[Path, int]]:
    """The value that `text` holds, and the offset of every value in it.

    Raises JsonError.
    """
    try:
        value: object = json.loads(_strict(text))
    except json.JSONDecodeError as error:
        raise JsonError(error.msg, error.pos) from error
    except RecursionError as error:
        raise JsonError("Nested too deeply", 0) from error
    except ValueError as error:
        # Python gives no place for the one other thing that it refuses.
        number = _ENDLESS_NUMBER.search(text)
        raise JsonError("A number has too many digits", number.start() if number else 0) from error
    return value, _offsets(text)


def _strict(text: str) -> str:
    # Everything dropped is replaced by blanks, so offsets stay those of `text`.
    out = list(text)
    comma: int | None = None
    for token in _TOKEN.finditer(text):
        kind, shown = token.lastgroup, token.group()
        if kind == "comment":
            out[token.start() : token.end()] = ["\n" if char == "\n" else " " for char in shown]
        elif not shown.isspace():
            if comma is not None and shown in "}]":
                out[comma] = " "
            comma = token.start() if shown == "," else None
    return "".join(out)


def _offsets(text: str) -> dict[Path, int]:
    # Called only with text that parsed, so it need not check anything.
    found: dict[Path, int] = {}
    path: list[str | int] = []
    key: str | None = None
    expecting_value = True
    for token in _TOKEN.finditer(text):
        shown = token.group()
        if token.lastgroup == "comment" or shown.isspace():
            continue
        if shown in "}]" and token.lastgroup == "mark":
            if path:
                path.pop()
            expecting_value = False
        elif shown == "," and token.lastgroup == "mark":
            if path and isinstance(path[-1], int):
                path[-1] += 1
            expecting_value = bool(path) and isinstance(path[-1], int)
        elif shown == ":" and token.lastgroup == "mark":
            path[-1] = key if key is not None else ""
            expecting_value = True
        elif not expecting_value:
            key = json.loads(shown)
        else:
            found.setdefault(tuple(path), token.start())
            expecting_value = False
            if shown == "{":
                path.append("")
            elif shown == "[":
                path.append(0)
                expecting_value = True
    return found
