"""Is a tree right? Print it, and compare what is printed with the file, token by token.

The tokens are read here by an expression of their own, which knows nothing of the grammar. Layout and comments do not
count, nor upper and lower case in keywords; everything else must be the same.
"""

import re
from typing import NamedTuple

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax.lexer import scanners
from alrun.syntax.parser import parse
from alrun.syntax.preprocess import preprocess
from alrun.syntax.print import print_tree

_TOKEN = re.compile(
    r"""(?:\s|//[^\n]*|/\*(?s:.*?)\*/)*+
    (@'(?:[^']|'')*' | '(?:[^'\r\n]|'')*' | "(?:[^"\r\n]|"")*" | \d+\.\d+\w* | \w+
     | := | :: | \.\. | <> | <= | >= | [-+*/]= | \S | \Z)""",
    re.VERBOSE,
)

# Words that are keywords in one place only, so that the grammar reads them as any word.
_OTHER_KEYWORDS = (
    "temporary runonclient withevents suppressdispose "
    "sum average count exist lookup min max ascending descending "
    "tabledata system"
).split()


class Difference(NamedTuple):
    """The first token that differs: its line in the file, and what each side says there and after."""

    line: int
    original: list[str]
    printed: list[str]


def tokens(text):
    """The tokens of a text, keywords in lower case."""
    keywords = scanners().keywords.keys() | set(_OTHER_KEYWORDS)
    found = _TOKEN.findall(text)
    return [lower if (lower := word.lower()) in keywords else word for word in found if word]


def difference(file: SourceFile, symbols=frozenset()):
    """Where the printed tree of `file` is not the file: a Difference, a list of diagnostics, or None."""
    bag = DiagnosticBag()
    tree = parse(file, symbols, bag)
    printed = print_tree(tree, bag)
    if bag.has_errors:
        return [str(found) for found in bag.sorted()]
    text = preprocess(file, symbols, bag)
    original, again = tokens(text), tokens(printed)
    if original == again:
        return None
    pairs = enumerate(zip(original, again, strict=False))
    number = next((n for n, (a, b) in pairs if a != b), min(len(original), len(again)))
    offset = next((m.start(1) for n, m in enumerate(_TOKEN.finditer(text)) if n == number), len(text))
    return Difference(file.position(offset).line, original[number : number + 12], again[number : number + 12])
