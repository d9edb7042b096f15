"""Ways to break a valid file: one token left out, doubled, exchanged or put in where it does not belong."""

import random
import re
from typing import NamedTuple

TOKEN = re.compile(
    r"""\s+|//[^\n]*|/\*(?s:.*?)\*/
    |(?P<token>@'(?:[^']|'')*'|'(?:[^'\r\n]|'')*'|"(?:[^"\r\n]|"")*"|\d+\.\d+\w*|\w+
    |:=|::|\.\.|<>|<=|>=|[-+*/]=|\S)""",
    re.VERBOSE,
)

DELETED = (
    "begin end then do of until to downto in repeat case if for foreach while with procedure trigger var else exit "
    "{ } ( ) [ ] ; : := = , . :: .."
).split()
DOUBLED = "begin then do of until to in : := = , . :: .. + - * / < > <> and or div mod ( { [".split()
EXCHANGED = {
    ":=": "=",
    "=": ":=",
    "and": "^",
    "or": "||",
    "+": "^",
    "<>": "!=",
    "then": "do",
    "do": "then",
    "of": "do",
    ";": ",",
    ",": ";",
    "::": "..",
    ".": "..",
    "(": "[",
    ")": "]",
    "{": "begin",
    "}": "end",
    "end": "}",
    "begin": "{",
    "procedure": "function",
    "+=": "=+",
    ":": "::",
    "var": "let",
}
PUT_IN = "then end begin do of until procedure var ; ) ( } { , .. := = . :: ? ^ $ 'x' 1 x and".split()


class Mutation(NamedTuple):
    """A broken text: how it was broken, and the offset where."""

    kind: str
    text: str
    offset: int


def mutations(text, chance=None, put_in=PUT_IN):
    """All mutations of `text`; with `chance`, a random.Random, one of a kind at a random place each."""
    tokens = [match for match in TOKEN.finditer(text) if match["token"]]
    by_kind = {}
    for match in tokens:
        for mutation in _of_token(text, match, put_in):
            by_kind.setdefault(mutation[0], []).append(mutation)
    for found in by_kind.values():
        for kind, start, end, new in [chance.choice(found)] if chance else found:
            yield Mutation(kind, text[:start] + new + text[end:], start)


def _of_token(text, match, put_in):
    word = match["token"]
    start, end = match.span()
    lower = word.lower()
    if lower in DELETED:
        yield f"delete {lower}", start, end, ""
    if lower in DOUBLED:
        yield f"double {lower}", start, end, f"{word} {word}"
    if lower in EXCHANGED:
        yield f"{lower} becomes {EXCHANGED[lower]}", start, end, f" {EXCHANGED[lower]} "
    if word[0] in "'\"@":
        yield f"open {word[-1]}", end - 1, end, ""
        yield f"close {word[-1]}", start, start + 1, ""
    if word.isdigit():
        yield "delete number", start, end, ""
    for new in put_in:
        yield f"put in {new}", start, start, f" {new} "


def random_mutations(text, seed):
    """One mutation of each kind, the places chosen by `seed`."""
    return mutations(text, random.Random(seed))
