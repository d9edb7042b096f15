"""The parse table of AL: made from grammar/al.lark by Lark once, then read from the user's cache folder.

Lark analyses the grammar and computes the LALR(1) table. The table is kept as plain dictionaries and lists, so a
process that finds it in the cache starts without importing Lark, and many threads can parse with it at once.
"""

from __future__ import annotations

import functools
import hashlib
import pickle
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from alrun.cache import read_entry, write_entry
from alrun.tree import struct

if TYPE_CHECKING:
    from lark import Lark
    from lark.grammar import Rule as LarkRule
    from lark.lexer import TerminalDef

END = "END_OF_FILE"
"""The terminal after the last token; Lark's name for it is $END."""

START_SYMBOLS = (
    "compilation_unit",
    "interactive_input",
    "expression_value",
    "label_value",
    "name_list",
    "option_members_value",
    "range_value",
    "calc_formula",
    "table_relation",
    "view_value",
    "link_value",
    "permissions_value",
    "implementation_value",
    "object_value",
    "order_by_value",
    "list_value",
)


@struct
class Rule:
    """One alternative of the grammar: `size` symbols become one `origin`.

    `method` is the Builder method that makes its value; '' passes the value of its only symbol on.
    """

    origin: str
    size: int
    method: str


@struct
class Terminal:
    """A terminal: its regular expression, and the fixed text it stands for, '' if it has none."""

    name: str
    pattern: str
    text: str
    ignored: bool


@struct
class ParseTable:
    """An LALR(1) table.

    `actions[state][terminal]` is the state to shift to if it is >= 0, else `-1 - n` to reduce by `rules[n]`.
    `gotos[state][origin]` is the state after a reduction. `starts[symbol]` is the first state, and `ends[symbol]`
    the state in which the whole text has been read. `terminals` are in the order in which to try them.
    """

    actions: list[dict[str, int]]
    gotos: list[dict[str, int]]
    rules: list[Rule]
    starts: dict[str, int]
    ends: dict[str, int]
    terminals: list[Terminal]


@functools.cache
def parse_table() -> ParseTable:
    """The table of this alrun's grammar: from the cache folder, else computed and put there."""
    grammar = grammar_text()
    key = hashlib.sha256(f"{_FORMAT}\n{sys.version}\n{grammar}".encode()).hexdigest()[:32]
    name = f"grammar-{key}.table"
    kept = read_entry(name)
    if kept is not None:
        table: ParseTable = pickle.loads(kept)
        return table
    table = build_table(grammar)
    write_entry(name, pickle.dumps(table, pickle.HIGHEST_PROTOCOL))
    return table


@functools.cache
def terminal_texts() -> dict[str, str]:
    """By the name of each terminal how messages write it."""
    return {terminal.name: terminal.text for terminal in parse_table().terminals}


def grammar_text() -> str:
    """The text of al.lark: inside the package in a wheel, in `grammar/` beside it in a source tree."""
    package = Path(__file__).parent.parent
    for path in (package / "grammar" / "al.lark", package.parent / "grammar" / "al.lark"):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise FileNotFoundError(f"al.lark is neither in {package / 'grammar'} nor in {package.parent / 'grammar'}")


def build_table(grammar: str) -> ParseTable:
    """Have Lark compute the table of `grammar`. Raises lark.GrammarError if it is not LALR(1)."""
    from lark import Lark

    lark = Lark(grammar, parser="lalr", lexer="basic", start=list(START_SYMBOLS), maybe_placeholders=False)
    return _table_of(lark)


_FORMAT = "2"
"""Changes whenever the classes above do: a cached table of another format is not read."""


def _table_of(lark: Lark) -> ParseTable:
    # An interactive parser is Lark's public way to its table.
    source = lark.parse_interactive(start=START_SYMBOLS[0]).parser_state.parse_conf.parse_table
    terminal_names = {terminal.name for terminal in lark.terminals} | {"$END", "MISSING_EXPRESSION"}
    # Lark numbers states anew on every run. Numbered in the order in which they are reached, the table is the same.
    states = {source.start_states[symbol]: number for number, symbol in enumerate(START_SYMBOLS)}
    reached = list(states)
    for state in reached:
        for _, (_, argument) in sorted(source.states[state].items()):
            if argument in source.states and argument not in states:
                states[argument] = len(states)
                reached.append(argument)
    rules: dict[LarkRule, int] = {}
    actions: list[dict[str, int]] = []
    gotos: list[dict[str, int]] = []
    for state in reached:
        actions.append({})
        gotos.append({})
        for symbol, (_, argument) in sorted(source.states[state].items()):
            if symbol not in terminal_names:
                gotos[-1][symbol] = states[argument]
                continue
            terminal = END if symbol == "$END" else symbol
            if argument in states:
                actions[-1][terminal] = states[argument]
            else:
                actions[-1][terminal] = -1 - rules.setdefault(argument, len(rules))
    return ParseTable(
        actions,
        gotos,
        [_rule_of(rule) for rule in rules],
        {symbol: states[source.start_states[symbol]] for symbol in START_SYMBOLS},
        {symbol: states[source.end_states[symbol]] for symbol in START_SYMBOLS},
        [_terminal_of(terminal, lark) for terminal in sorted(lark.terminals, key=_reading_order)],
    )


def _rule_of(rule: LarkRule) -> Rule:
    size = len(rule.expansion)
    passes_value_on = rule.options.expand1 and rule.alias is None and size == 1
    origin = str(rule.origin.name)
    return Rule(origin, size, "" if passes_value_on else rule.alias or origin)


def _reading_order(terminal: TerminalDef) -> tuple[int, int, str]:
    """Of two terminals that match at one place, the first in this order is taken."""
    fixed_length = len(terminal.pattern.value) if terminal.pattern.type == "str" else sys.maxsize
    return (-terminal.priority, -fixed_length, terminal.name)


def _terminal_of(terminal: TerminalDef, lark: Lark) -> Terminal:
    text = terminal.pattern.value if terminal.pattern.type == "str" else ""
    return Terminal(terminal.name, terminal.pattern.to_regexp(), text, terminal.name in lark.ignore_tokens)
