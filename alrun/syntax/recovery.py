"""What to say about a syntax error, and how to go on after it.

The parser stops at a token that it cannot accept and asks for a plan. In this order: repair before the last token, if
that was read as part of what it does not belong to; put in a token that was left out; leave out a token too many; close
everything that is open, if the token belongs to an outer level; give up the statement, member or object that holds the
error and go on behind it. A repair is tried on a copy of the parser's states first, and taken only if the parser gets
past the token. One mistake gives one diagnostic: an error that follows at once, before anything was read, is repaired
silently.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile, Span
from alrun.syntax.lexer import BAD, OBJECT_KEYWORDS, RESERVED, WORD, Scanners, Token
from alrun.syntax.table import END, ParseTable, terminal_texts

MISSING_EXPRESSION = "MISSING_EXPRESSION"


@dataclass(frozen=True, slots=True)
class Continue:
    """Take back the last `taken_back` tokens, read `tokens`, then the text from `position` on."""

    tokens: tuple[Token, ...]
    position: int
    taken_back: int = 0


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Drop all but the first `depth` states, take the rest for a `symbol` without content, read on at `position`."""

    depth: int
    symbol: str
    position: int


@dataclass(frozen=True, slots=True)
class Reduce:
    """Reduce by the rule of that number: what was read before the error is complete and need not be lost."""

    rule: int


Plan = Continue | GiveUp | Reduce

# Tokens worth putting in, the likeliest first.
_INSERTED = (
    "THEN DO OF SEMICOLON RPAR RBRACKET COLON COMMA EQUALS ASSIGN MISSING_EXPRESSION IDENT IN TO BEGIN LBRACE END "
    "UNTIL RBRACE"
).split()
# Those that stand for each other.
_REPLACED = "THEN DO OF ASSIGN EQUALS COLON".split()
# Those that are likely even if the next mistake follows at once.
_SAFELY_INSERTED = "THEN DO OF SEMICOLON RPAR RBRACKET COLON MISSING_EXPRESSION IDENT".split()

# Tokens that can only be meant for an outer level, and what is open there and may be closed for them.
_OUTER = frozenset(("RBRACE", "END", "PROCEDURE", "TRIGGER", "LOCAL", "INTERNAL", "PROTECTED", END))
_CLOSERS = "RPAR RBRACKET THEN DO OF END UNTIL RBRACE MISSING_EXPRESSION".split()
_MOST_CLOSERS = 200

# Words at the start of what stands further out, that are names elsewhere.
_BEGINS_OUTER = frozenset(("LOCAL", "INTERNAL", "PROTECTED", *OBJECT_KEYWORDS))

# What can be given up, and the tokens at which to go on after it.
_HEADERS = frozenset("PROCEDURE TRIGGER LOCAL INTERNAL PROTECTED RBRACE LBRACKET".split())
_GOES_ON_AT = {
    "statement": frozenset("SEMICOLON END UNTIL ELSE".split()),
    "case_branch": frozenset("SEMICOLON END ELSE".split()),
    "interactive_item": frozenset(("SEMICOLON", END)),
    "local_declaration": frozenset(("BEGIN",)),
    "member": _HEADERS | {"SEMICOLON", "VAR"},
    "unit_item": frozenset((END, *OBJECT_KEYWORDS)),
}
_MOST_CANDIDATES = 50

# The words of code. Where a member should be, they belong to a body that has lost its procedure, and so does all up to
# the next header.
_CODE = frozenset(
    "ASSERTERROR BEGIN CASE DO DOWNTO ELSE END EXIT FOR FOREACH IF OF REPEAT THEN TO UNTIL WHILE WITH".split()
)
_IN_CODE = frozenset("ASSIGN COMPOUND_ASSIGN MEMBER SCOPE_MEMBER OPERATOR SIGN LBRACKET".split())
_AFTER_CODE = frozenset("PROCEDURE TRIGGER LOCAL INTERNAL PROTECTED RBRACE".split())

_TOKENS_AHEAD = 3
_TOKENS_OF_HEADER = 6

# The tokens of which an error message names the one that is missing: the most telling first.
_TELLING = "THEN DO OF BEGIN RPAR RBRACKET COLON COMMA ASSIGN EQUALS LBRACKET LPAR LBRACE UNTIL END RBRACE".split()
_GOING_ON = ("EQUALS", "LBRACKET", "LPAR")

_END_OF_LINE = re.compile(r"[\r\n]|\Z")
_END_OF_LITERAL = re.compile(r"[)\]]*[;,]?[^\S\r\n]*\}*[^\S\r\n]*(?:[\r\n]|\Z)")
_UNTERMINATED = {"'": "AL0360", '"': "AL0361"}


def _found(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.search(text, position)
    return len(text) if match is None else match.start()


class Recovery:
    """Plans for the errors of one text."""

    def __init__(
        self,
        table: ParseTable,
        scanners: Scanners,
        text: str,
        symbol: str,
        file: SourceFile,
        diagnostics: DiagnosticBag,
    ) -> None:
        self._table = table
        self._scanners = scanners
        self._text = text
        self._start_state = table.starts[symbol]
        self._end_state = table.ends[symbol]
        self._is_value = symbol not in ("compilation_unit", "interactive_input")
        self._file = file
        self._diagnostics = diagnostics
        self._quiet_until = -1
        # Tokens before this are not taken back: what was left out or taken back there would be met again and again.
        self._settled_to = 0
        self._texts = terminal_texts()

    def plan(self, states: list[int], values: list[object], position: int, token: Token) -> Plan | None:
        """How to go on at `token`, which `states` do not accept; None to stop.

        `position` is the end of the token before.
        """
        if token.kind == BAD or self._text.startswith("::", token.start):
            return self._skip_bad(states, token)
        if plan := self._take_back(states, values) or self._header_before(states, values, token):
            return plan
        expected = {kind for kind in self._table.actions[states[-1]] if self._shifted(states, kind) is not None}
        unsure = None
        plan = (
            (self._close(states, token) if self._begins_attributes(token) and "ASSERTERROR" in expected else None)
            or self._insert(states, token, _INSERTED, _TOKENS_AHEAD)
            or self._replace(states, token)
            or (self._close(states, token) if token.kind == "END" else None)
            or self._leave_out(states, token, expected)
            or (unsure := self._insert(states, token, _SAFELY_INSERTED, 1))
            or self._close(states, token)
        )
        if token.start > self._quiet_until:
            one_missing = plan is not None and len(plan.tokens) == 1 and "NAMESPACE" not in expected
            self._report({plan.tokens[0].kind} if plan and one_missing else expected, position, token)
        self._quiet_until = self.plain_token(token.end).start if unsure else token.start
        return plan or self._complete(states[-1]) or self._give_up(states, values, token)

    # ---- What to say

    def _report(self, expected: set[str], position: int, token: Token) -> None:
        """Say what is missing: `expected` is the one terminal that a repair puts in, else all that could follow."""
        place = Span(self._file, token.start, token.end)
        report = self._diagnostics.report
        starts_statement = "ASSERTERROR" in expected
        if self._is_value and END in expected:
            report("AL0111", Span(self._file, position, position))
        elif "NAMESPACE" in expected:
            report("AL0198", place, ", ".join(self._texts[kind] for kind in OBJECT_KEYWORDS))
        elif token.kind == "ELSE" and (starts_statement or "SEMICOLON" in expected):
            report("AL0110", place)
        elif expected == {"TO"} or ("DOWNTO" in expected and "NOT" not in expected):
            report("AL0106", place)
        elif self._wants_semicolon(expected, position):
            report("AL0111", Span(self._file, position, position))
        elif closing := self._closing(expected):
            report("AL0104", place, self._texts[closing])
        elif expected & {"NOT", "MISSING_EXPRESSION"}:
            report("AL0224", place)
        elif WORD in expected and not expected & {"EQUALS", "COLON", "LBRACE"}:
            if token.kind in RESERVED:
                report("AL0105", place, WORD, token.text)
            else:
                report("AL0107", place)
        elif "INTEGER" in expected and WORD not in expected:
            report("AL0114", place)
        elif expected == {"STRING"}:
            report("AL0219", place)
        elif "IN" in expected and "OPERATOR" not in expected:
            report("AL0104", place, self._texts["IN"])
        elif telling := self._telling(expected):
            report("AL0104", place, self._texts[telling])
        else:
            report("AL0109", place)

    def _wants_semicolon(self, expected: set[str], position: int) -> bool:
        # After a statement other tokens may go on with it, but a semicolon tells most. Not a second one: what is
        # missing after a semicolon is the end of the block.
        if "SEMICOLON" not in expected or expected & {"ASSERTERROR", "THEN", "RPAR", "RBRACE"}:
            return False
        return not self._text.endswith(";", 0, position)

    def _closing(self, expected: set[str]) -> str | None:
        """The end of a block or body, if the error is where one of its statements or members could begin or go on."""
        if not expected & {"ASSERTERROR", "RBRACE", "SEMICOLON"}:
            return None
        return next((kind for kind in ("UNTIL", "END", "RBRACE") if kind in expected), None)

    def _telling(self, expected: set[str]) -> str | None:
        """The terminal that says most about what is missing; None if nothing is, but something is too much."""
        could_end = "OPERATOR" in expected  # an expression, and what goes on with it need not follow
        return next((kind for kind in _TELLING if kind in expected and not (could_end and kind in _GOING_ON)), None)

    def _skip_bad(self, states: list[int], token: Token) -> Plan:
        """What no terminal matches, and `::` without a name: an unterminated literal is taken for a literal, anything
        else left out."""
        text, start = self._text, token.start
        if token.text == "." and text.startswith('"', token.end):
            return Continue((), token.end)  # to the quote, which is what is wrong
        quote = "'" if text.startswith("@'", start) else token.text
        if token.start > self._quiet_until:
            self._report_bad(token, quote)
        if quote in _UNTERMINATED:
            # Brackets and semicolon at the end of the line were hardly meant for the literal.
            end = _found(_END_OF_LITERAL, text, start + 1)
        elif text.startswith("/*", start):
            end = len(text)
        elif text.startswith("::", start):
            end = start + 2
        elif token.text == "#":
            end = _found(_END_OF_LINE, text, start)
        else:
            end = token.end
        self._quiet_until = self.plain_token(end).start
        self._settled_to = end
        if quote not in _UNTERMINATED:
            return Continue((), end)
        kinds = ("STRING" if quote == "'" else "QUOTED_IDENT", "PROPERTY_VALUE")
        literal = text[start:end] + quote
        tokens = [Token(kind, literal, start, end) for kind in kinds if self._shifted(states, kind) is not None]
        return Continue(tuple(tokens[:1]), end)

    def _report_bad(self, token: Token, quote: str) -> None:
        place = Span(self._file, token.start, token.end)
        if quote in _UNTERMINATED:
            self._diagnostics.report(_UNTERMINATED[quote], place)
        elif self._text.startswith("/*", token.start):
            self._diagnostics.report("AL0100", place)
        elif token.text in (".", ":"):
            self._diagnostics.report("AL0107", place)
        elif token.text == "#":
            self._diagnostics.report("AL0620", place)
        else:
            self._diagnostics.report("AL0183", place, token.text)

    # ---- Repairs

    def _insert(self, states: list[int], token: Token, kinds: list[str], count: int) -> Continue | None:
        """Put in a token of one of `kinds`, if it lets the parser get past `count` tokens."""
        for kind in kinds:
            if kind == "EQUALS" and "OPERATOR" in self._table.actions[states[-1]]:
                continue  # That would be a comparison, and nobody's meaning.
            if kind == "SEMICOLON" and token.kind == "VAR" and self._shifted(states, "RPAR") is not None:
                continue  # The variables of the procedure, rather than one more parameter.
            if kind == WORD and token.kind == "LBRACE":
                continue  # A brace too many, rather than a section without a name.
            repaired = self._shifted(states, kind)
            if repaired is not None and self._survives(repaired, token.start, count):
                return Continue((self._inserted(kind, token.start),), token.start)
        return None

    def _replace(self, states: list[int], token: Token) -> Continue | None:
        """Put in what was meant by a word or sign that belongs to another statement."""
        if token.kind not in _REPLACED:
            return None
        for kind in _REPLACED:
            repaired = self._shifted(states, kind)
            if repaired is not None and self._survives(repaired, token.end, _TOKENS_AHEAD):
                return Continue((Token(kind, self._texts.get(kind, ""), token.start, token.end),), token.end)
        return None

    def _take_back(self, states: list[int], values: list[object]) -> Continue | None:
        """Repair before the last token, if that is a name, which could be part of what stands before it."""
        last = values[-1] if values else None
        if not isinstance(last, Token) or last.kind not in (WORD, "QUOTED_IDENT") or last.start < self._settled_to:
            return None
        plan = self._line_before(states[:-1], last) or self._outer_before(states[:-1], last)
        if plan:
            self._settled_to = last.end
        return plan

    def _header_before(self, states: list[int], values: list[object], token: Token) -> Continue | None:
        """`F(A: Integer)`, `function F(…)` and `local F(…)`: the header of a procedure without its word."""
        depth = next((depth for depth, symbol in self._candidates(states) if symbol == "member"), None)
        given_up = values[depth - 1 :] if depth is not None else []
        first = given_up[0] if given_up else None
        if not isinstance(first, Token) or first.start < self._settled_to:
            return None
        if first.kind == WORD:
            kept, tokens = states[:depth], [first, token] if len(given_up) == 1 else [first]
        elif first.kind in ("LOCAL", "INTERNAL", "PROTECTED") and len(given_up) == 1:
            kept, tokens = states, [token]
        else:
            return None
        shifted = self._shifted(kept, "PROCEDURE")
        if shifted is None:
            return None
        # The name is the first of `tokens`, or what follows it.
        for name in (*(each.start for each in tokens), tokens[-1].end):
            if self._survives(shifted, name, _TOKENS_OF_HEADER):
                self._diagnostics.report("AL0104", Span(self._file, tokens[0].start, tokens[0].end), "procedure")
                self._settled_to = token.end
                inserted = self._inserted("PROCEDURE", name)
                return Continue((inserted,), name, taken_back=len(states) - len(kept))
        return None

    def _line_before(self, states: list[int], last: Token) -> Continue | None:
        """In `A: Text` and on the next line `B: Text;` the error is seen after B, which could be part of the type.

        So could the first word after a procedure's header, if its `begin` is missing.
        """
        end = len(self._text[: last.start].rstrip())
        if "\n" not in self._text[end : last.start]:
            return None
        plan = self._insert(states, last, ["BEGIN", "VAR", "SEMICOLON"], _TOKENS_AHEAD)
        if plan is None:
            return None
        if (kind := plan.tokens[0].kind) != "SEMICOLON":
            self._diagnostics.report("AL0104", Span(self._file, last.start, last.end), self._texts[kind])
        else:
            self._diagnostics.report("AL0111", Span(self._file, end, end))
        return Continue(plan.tokens, last.start, taken_back=1)

    def _outer_before(self, states: list[int], last: Token) -> Continue | None:
        """`local` and the word of an object are names where what is before them has not been closed."""
        if last.text.upper() not in _BEGINS_OUTER:
            return None
        closing = self._closing_tokens(states, last.start, _TOKENS_AHEAD)
        if not closing:
            return None
        self._diagnostics.report("AL0104", Span(self._file, last.start, last.end), closing[0].text)
        return Continue(closing, last.start, taken_back=1)

    def _inserted(self, kind: str, position: int) -> Token:
        return Token(kind, self._texts.get(kind, ""), position, position)

    def _leave_out(self, states: list[int], token: Token, expected: set[str]) -> Continue | None:
        if (token.kind not in _OUTER or token.kind == "END" or "NAMESPACE" in expected) and self._survives(
            states, token.end, _TOKENS_AHEAD
        ):
            return Continue((), token.end)
        return None

    def _close(self, states: list[int], token: Token) -> Continue | None:
        if token.kind not in _OUTER and not self._begins_attributes(token):
            return None
        closing = self._closing_tokens(states, token.start, 1)
        return Continue(closing, token.start) if closing is not None else None

    def _closing_tokens(self, states: list[int], position: int, count: int) -> tuple[Token, ...] | None:
        """What closes so much of what is open that `count` tokens from `position` on are accepted."""
        tokens: list[Token] = []
        while not self._survives(states, position, count):
            closed = ((kind, self._shifted(states, kind)) for kind in _CLOSERS)
            kind, repaired = next((pair for pair in closed if pair[1] is not None), ("", None))
            if repaired is None or len(tokens) == _MOST_CLOSERS:
                return None
            states = repaired
            tokens.append(self._inserted(kind, position))
        return tuple(tokens)

    def _complete(self, state: int) -> Reduce | None:
        """The only thing that can be done in `state`, if that is a reduction."""
        actions = set(self._table.actions[state].values())
        return Reduce(-1 - actions.pop()) if len(actions) == 1 and max(actions) < 0 else None

    def _give_up(self, states: list[int], values: list[object], token: Token) -> Plan | None:
        candidates = list(self._candidates(states))
        is_code = bool(candidates) and candidates[0][1] == "member" and self._is_code(token)
        blocks = braces = repeats = 0
        position = token.start
        while True:
            token = self.plain_token(position)
            if token.kind in ("BEGIN", "CASE"):
                blocks += 1
            elif token.kind == "REPEAT":
                repeats += 1
            elif token.kind == "LBRACE":
                braces += 1
            elif token.kind == "END" and blocks:
                blocks -= 1
            elif token.kind == "UNTIL" and repeats:
                repeats -= 1
            elif (is_code or blocks) and not self._ends_code(token):
                pass
            elif token.kind == "SEMICOLON" and candidates and candidates[0][1] == "local_declaration":
                return self._resume(GiveUp(*candidates[0], token.end))
            elif token.kind == "RBRACE" and braces:
                braces -= 1
                member = next((c for c in candidates if c[1] == "member"), None)
                if not braces and member:
                    return self._resume(GiveUp(*member, token.end))
            else:
                for depth, symbol in candidates:
                    if self._goes_on(states, values, depth, symbol, token):
                        return self._resume(GiveUp(depth, symbol, token.start))
            if token.kind == END:
                return None
            position = token.end

    def _is_code(self, token: Token) -> bool:
        """Whether `token` is what stands in bodies only."""
        return token.kind in _CODE or (token.kind in _IN_CODE and not self._begins_attributes(token))

    def _ends_code(self, token: Token) -> bool:
        """Whether `token` cannot be part of a body."""
        return token.kind in _AFTER_CODE or token.kind == END or self._begins_attributes(token)

    def _begins_attributes(self, token: Token) -> bool:
        """Attributes stand at the start of a line, an index does not."""
        line_start = self._text.rfind("\n", 0, token.start) + 1
        return token.kind == "LBRACKET" and not self._text[line_start : token.start].strip()

    def _candidates(self, states: list[int]) -> Iterator[tuple[int, str]]:
        """The places, innermost first, where something that can be given up began: number of states, and what."""
        found = 0
        for depth in range(len(states), 0, -1):
            gotos = self._table.gotos[states[depth - 1]]
            for symbol in _GOES_ON_AT:
                if symbol in gotos and (found < _MOST_CANDIDATES or symbol in ("member", "unit_item")):
                    found += 1
                    yield depth, symbol

    def _goes_on(self, states: list[int], values: list[object], depth: int, symbol: str, token: Token) -> bool:
        if token.kind not in _GOES_ON_AT[symbol] or (token.kind == "LBRACKET" and not self._begins_attributes(token)):
            return False
        if symbol == "member" and token.kind not in _HEADERS:
            # In a broken header a semicolon may part parameters, and `var` begins the procedure's own variables.
            given_up = (value for value in values[depth - 1 :] if isinstance(value, Token))
            if any(value.kind in ("PROCEDURE", "TRIGGER") for value in given_up):
                return False
        kept = states[:depth]
        kept.append(self._table.gotos[kept[-1]][symbol])
        # The word of an object is also that of a type: `Item: Codeunit "No. Series";` begins no object.
        return self._survives(kept, token.start, _TOKENS_AHEAD if symbol == "unit_item" else 1)

    def _resume(self, plan: GiveUp) -> GiveUp:
        self._quiet_until = self.plain_token(plan.position).start
        return plan

    # ---- Trying things out

    def _shifted(self, states: list[int], kind: str) -> list[int] | None:
        """The states after reading a token of `kind`; None if it is not accepted."""
        actions, gotos, rules = self._table.actions, self._table.gotos, self._table.rules
        states = states.copy()
        while True:
            action = actions[states[-1]].get(kind)
            if action is None:
                return states if kind == END and states[-1] == self._end_state else None
            if action >= 0:
                states.append(action)
                return states
            rule = rules[-1 - action]
            if rule.size:
                del states[-rule.size :]
            states.append(gotos[states[-1]][rule.origin])

    def _survives(self, states: list[int], position: int, count: int) -> bool:
        """Whether the next `count` tokens from `position` on are accepted."""
        for _ in range(count):
            accepted = self._table.actions[states[-1]]
            token = self._scanners.token_at(self._text, position, states[-1], accepted)
            if token.kind == BAD:
                return True
            shifted = self._shifted(states, token.kind)
            if shifted is None:
                return False
            if token.kind == END:
                return True
            states, position = shifted, token.end
        return True

    def plain_token(self, position: int) -> Token:
        """The token at `position`, whatever the parser's state: every keyword is one."""
        return self._scanners.token_at(self._text, position, self._start_state, self._texts)
