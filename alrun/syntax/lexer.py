"""Text → tokens, by the terminals of the grammar and by what the parser can accept at that place.

Two things depend on the parser's state, as in Lark's contextual lexer. A word is a keyword only where the parser can
accept that keyword, so `Continue`, `Key` or `Event` may be names; only the words of RESERVED never are. And the tokens
of CONTEXTUAL (a whole property value, the text of a filter, a length in brackets) are read only where one may stand.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Container
from dataclasses import dataclass
from typing import Protocol, cast

from alrun.syntax.patterns import compile_pattern
from alrun.syntax.table import END, Terminal, parse_table

WORD = "IDENT"

CONTEXTUAL = ("PROPERTY_VALUE", "CONDITION_TEXT", "LENGTH")

RESERVED = frozenset(
    "AND ASSERTERROR BEGIN CASE DIV DO DOWNTO ELSE END EXIT FALSE FOR FOREACH IF IN MOD NOT OF OR PROCEDURE REPEAT "
    "THEN TO TRIGGER TRUE UNTIL VAR WHILE WITH XOR".split()
)

OBJECT_KEYWORDS = (
    "CODEUNIT CONTROLADDIN DOTNET ENTITLEMENT ENUM ENUMEXTENSION INTERFACE PAGE PAGECUSTOMIZATION PAGEEXTENSION "
    "PERMISSIONSET PERMISSIONSETEXTENSION PROFILE PROFILEEXTENSION QUERY REPORT REPORTEXTENSION TABLE TABLEEXTENSION "
    "XMLPORT"
).split()
"""The terminals that begin an object."""

BAD = "BAD"
"""What no terminal matches: reported, and read as whatever it was probably meant to be."""


class Token:
    """A piece of the text: its terminal, its characters and where they stand (offsets from 0, `end` exclusive)."""

    __slots__ = ("end", "kind", "start", "text")

    def __init__(self, kind: str, text: str, start: int, end: int) -> None:
        self.kind = kind
        self.text = text
        self.start = start
        self.end = end

    def __repr__(self) -> str:
        return f"Token({self.kind}, {self.text!r}, {self.start})"


class TokenMatch(Protocol):
    """A match of a scanner's expression, which always matches, by one of its groups: `re.Match` without the None."""

    lastgroup: str

    def __getitem__(self, group: str, /) -> str:
        """What the group matched."""

    def span(self, group: str, /) -> tuple[int, int]:
        """Where it did."""


Scan = Callable[[str, int], TokenMatch]


@dataclass(frozen=True, slots=True)
class Scanners:
    """The compiled terminals of a table.

    `by_state[state](text, position)` always matches: it skips what is ignored, and `lastgroup` is the terminal, END
    or BAD; what is a keyword comes as WORD. `keywords` maps a word in lower case to its terminal.
    """

    by_state: list[Scan]
    keywords: dict[str, str]

    def token_at(self, text: str, position: int, state: int, accepted: Container[str]) -> Token:
        """The first token of `text` from `position` on, as the parser reads it in `state`, which accepts `accepted`."""
        match = self.by_state[state](text, position)
        kind = match.lastgroup
        word = match[kind]
        start, end = match.span(kind)
        if kind == WORD:
            keyword = self.keywords.get(word.lower())
            if keyword is not None and (keyword in accepted or keyword in RESERVED):
                kind = keyword
        return Token(kind, word, start, end)


@functools.cache
def scanners() -> Scanners:
    """The scanners of this alrun's grammar, compiled once."""
    table = parse_table()
    compiled: dict[tuple[str, ...], Scan] = {}
    by_state = []
    for actions in table.actions:
        contextual = tuple(name for name in CONTEXTUAL if name in actions)
        if contextual not in compiled:
            compiled[contextual] = _compile(table.terminals, contextual)
        by_state.append(compiled[contextual])
    keywords = {terminal.text: terminal.name for terminal in table.terminals if terminal.text.isalpha()}
    return Scanners(by_state, keywords)


def _compile(terminals: list[Terminal], contextual: tuple[str, ...]) -> Scan:
    patterns = {terminal.name: terminal.pattern for terminal in terminals}
    ignored = "|".join(terminal.pattern for terminal in terminals if terminal.ignored)
    # Keywords are words; the word pattern comes first since most tokens are words.
    other = [t.name for t in terminals if not (t.ignored or t.text.isalpha() or t.name in CONTEXTUAL or t.name == WORD)]
    names = [*contextual, WORD, *other]
    tokens = [f"(?P<{name}>{patterns[name]})" for name in names]
    bad = f"(?P<{BAD}>(?s:.))"
    pattern = compile_pattern(f"(?:{ignored})*+(?:{'|'.join([*tokens, bad])}|(?P<{END}>))")
    return cast(Scan, pattern.match)
