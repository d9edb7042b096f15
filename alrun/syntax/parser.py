"""Text → syntax tree: the loop over the parse table, and what callers use.

Lark makes the table (table.py); the loop is alrun's own since it must do three things at once that Lark's does not:
call a builder that belongs to this parse only (many threads may parse), stop at an error and go on after
recovery.py has repaired it, and read tokens in the light of the parser's state from one compiled expression.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import assert_never, cast

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile, Span
from alrun.syntax import nodes
from alrun.syntax.build import Builder
from alrun.syntax.build_expressions import MOST_OPEN, TooDeepError
from alrun.syntax.lexer import RESERVED, WORD, Token, scanners
from alrun.syntax.preprocess import preprocess
from alrun.syntax.property_languages import ValueLanguage as ValueLanguage
from alrun.syntax.recovery import Continue, GiveUp, Recovery, Reduce
from alrun.syntax.table import END, parse_table
from alrun.syntax.validate import validate


def parse(file: SourceFile, symbols: frozenset[str], diagnostics: DiagnosticBag) -> nodes.CompilationUnit:
    """The tree of a whole file; `symbols` are the preprocessor symbols that are on.

    Always returns a tree: where there are errors, they are in `diagnostics` and the tree lacks what could not be read.
    """
    return parse_text(file, preprocess(file, symbols, diagnostics), diagnostics)


def parse_text(file: SourceFile, text: str, diagnostics: DiagnosticBag) -> nodes.CompilationUnit:
    """The tree of `text`, which is that of `file` with what does not count blanked."""
    whole = Span(file, 0, len(text))
    found = DiagnosticBag()
    parser = Parser("compilation_unit", text, whole, found)
    unit = cast(nodes.CompilationUnit, parser.run())
    validate(unit, parser.illegal_statements, found, lambda language, value: parse_value(language, value, found))
    if len(found):
        diagnostics.extend(found)
    return unit


def parse_value(language: ValueLanguage, value: nodes.RawValue, diagnostics: DiagnosticBag) -> nodes.PropertyValue:
    """The tree of a property value; after a syntax error that leaves nothing of it, one without content."""
    # Padded so that offsets in it are offsets in the file.
    text = value.text.rjust(value.span.start + len(value.text))
    tree = Parser(language.value, text, value.span, diagnostics).run()
    return _blank_value(language, value.span) if tree is None else cast(nodes.PropertyValue, tree)


def parse_interactive(file: SourceFile, diagnostics: DiagnosticBag) -> nodes.InteractiveInput:
    """The tree of what was typed: declarations, statements, or a lone expression without a semicolon."""
    whole = Span(file, 0, len(file.text))
    return cast(nodes.InteractiveInput, Parser("interactive_input", file.text, whole, diagnostics).run())


def is_incomplete(text: str) -> bool:
    """Whether `text`, typed into a REPL, stops in the middle of something, so that more lines should be asked for."""
    whole = Span(SourceFile("", text), 0, len(text))
    parser = Parser("interactive_input", text, whole, DiagnosticBag())
    return parser.stops_early()


def _blank_value(language: ValueLanguage, span: Span) -> nodes.PropertyValue:
    nameless = nodes.QualifiedName("", span)
    match language:
        case ValueLanguage.EXPRESSION:
            return nodes.ExpressionValue(nodes.MissingExpression(span), span)
        case ValueLanguage.LABEL:
            return nodes.LabelValue(None, (), span)
        case ValueLanguage.NAME_LIST:
            return nodes.NameListValue((), span)
        case ValueLanguage.OPTION_MEMBERS:
            return nodes.OptionMembersValue((), span)
        case ValueLanguage.RANGE:
            return nodes.RangeValue(None, None, False, span)
        case ValueLanguage.CALC_FORMULA:
            return nodes.CalcFormula("", "", nameless, (), span)
        case ValueLanguage.TABLE_RELATION:
            return nodes.TableRelation((), span)
        case ValueLanguage.VIEW | ValueLanguage.LINK:
            return nodes.ViewValue(None, (), language is ValueLanguage.LINK, span)
        case ValueLanguage.PERMISSIONS:
            return nodes.PermissionsValue((), span)
        case ValueLanguage.IMPLEMENTATION:
            return nodes.ImplementationValue((), span)
        case ValueLanguage.OBJECT:
            return nodes.ObjectValue("", nameless, span)
        case ValueLanguage.ORDER_BY:
            return nodes.OrderByValue((), span)
        case ValueLanguage.LIST:
            return nodes.ListValue((), span)
        case _:
            assert_never(language)


_STATEMENT_FOLLOWS = frozenset(("THEN", "ELSE", "DO", "ASSERTERROR"))


@functools.cache
def _reductions() -> list[tuple[int, str, Callable[..., object] | None]]:
    """The rules of the table: how many values each takes, what it makes of them, and the builder's method for that."""
    return [
        (rule.size, rule.origin, getattr(Builder, rule.method) if rule.method else None) for rule in parse_table().rules
    ]


class Parser:
    """One parse of one text. `whole` is where the text stands in its file."""

    def __init__(self, symbol: str, text: str, whole: Span, diagnostics: DiagnosticBag) -> None:
        self._table = parse_table()
        self._scanners = scanners()
        self._symbol = symbol
        self._text = text
        self._file = whole.file
        self._diagnostics = diagnostics
        self._builder = Builder(whole, diagnostics)
        self._recovery = Recovery(self._table, self._scanners, text, symbol, whole.file, diagnostics)
        self._position = whole.start
        self._states = [self._table.starts[symbol]]
        self._values: list[object] = []
        self._inserted: list[Token] = []

    @property
    def illegal_statements(self) -> list[Span]:
        """The statements that are expressions and no calls."""
        return self._builder.illegal

    def run(self) -> object:
        """The value of the start symbol; None after an error that leaves nothing."""
        while True:
            try:
                stopped_at = self._read()
            except TooDeepError as error:
                if not self._stop(error.token):
                    return None
                continue
            if stopped_at is None:
                return self._values[-1]
            plan = self._recovery.plan(self._states, self._values, self._position, stopped_at)
            match plan:
                case Continue(tokens=tokens, position=position, taken_back=count):
                    del self._states[len(self._states) - count :]
                    del self._values[len(self._values) - count :]
                    self._inserted[:] = reversed(tokens)
                    self._position = position
                case GiveUp():
                    self._give_up(plan)
                case Reduce(rule=number):
                    self._reduce(number)
                case None:
                    return self._values[-1] if self._states[-1] == self._table.ends[self._symbol] else None

    def _stop(self, token: Token) -> bool:
        """Give up what is open, read no further, and keep what was complete; False if nothing was."""
        self._diagnostics.report("ALRUN100", Span(self._file, token.start, token.end))
        for depth, state in enumerate(self._states, 1):
            gotos = self._table.gotos[state]
            symbol = next((symbol for symbol in ("unit_item", "interactive_item") if symbol in gotos), None)
            if symbol is not None:
                self._give_up(GiveUp(depth, symbol, len(self._text)))
                return True
        return False

    def _give_up(self, plan: GiveUp) -> None:
        del self._states[plan.depth :]
        del self._values[plan.depth - 1 :]
        self._states.append(self._table.gotos[self._states[-1]][plan.symbol])
        self._values.append(None)
        self._position = plan.position

    def _reduce(self, number: int) -> None:
        rule = self._table.rules[number]
        kept = len(self._values) - rule.size
        arguments = self._values[kept:]
        del self._values[kept:], self._states[kept + 1 :]
        self._values.append(getattr(self._builder, rule.method)(*arguments) if rule.method else arguments[0])
        self._states.append(self._table.gotos[self._states[-1]][rule.origin])

    def stops_early(self) -> bool:
        """Whether the text ends where more must follow: in a comment or literal, or before a part is complete."""
        try:
            stopped_at = self._read()
        except TooDeepError:
            return False
        if stopped_at is not None:
            rest = self._text[stopped_at.start :].rstrip()
            return stopped_at.kind == END or rest.startswith(("/*", "@'")) or self._is_dot_before_name(rest)
        # After `then` nothing need follow, but who stops there means to go on.
        return self._last_kind() in _STATEMENT_FOLLOWS

    def _is_dot_before_name(self, rest: str) -> bool:
        # Where a type may follow, the parser stops only at the second colon of `::`.
        return rest in (".", "::", ":") and self._text.rstrip().endswith((".", "::"))

    def _last_kind(self) -> str:
        position, kind = 0, ""
        while True:
            token = self._recovery.plain_token(position)
            if token.kind == END:
                return kind
            position, kind = token.end, token.kind

    def _read(self) -> Token | None:
        """Read to the end of the text: None. Or to a token that cannot be accepted, which is returned.

        Raises TooDeepError.
        """
        # Everything that the loop touches is local: it runs once for each token of a hundred megabytes.
        text, states, values, inserted = self._text, self._states, self._values, self._inserted
        actions, gotos, scan = self._table.actions, self._table.gotos, self._scanners.by_state
        keyword_of = self._scanners.keywords.get
        builder, reductions = self._builder, _reductions()
        end_state = self._table.ends[self._symbol]
        position = self._position
        while True:
            state = states[-1]
            row = actions[state]
            if inserted:
                token = inserted.pop()
                kind = token.kind
            else:
                match = scan[state](text, position)
                kind = match.lastgroup
                word = match[kind]
                start, end = match.span(kind)
                if kind == WORD:
                    keyword = keyword_of(word.lower())
                    if keyword is not None and (keyword in row or keyword in RESERVED):
                        kind = keyword
                token = Token(kind, word, start, end)
            while True:
                action = row.get(kind)
                if action is None:
                    self._position = position
                    return None if kind == END and state == end_state else token
                if action >= 0:
                    states.append(action)
                    values.append(token)
                    position = token.end
                    if len(states) > MOST_OPEN:
                        raise TooDeepError(token)
                    break
                size, origin, method = reductions[-1 - action]
                if method is None:
                    states.pop()
                elif size == 1:
                    states.pop()
                    values[-1] = method(builder, values[-1])
                elif size:
                    arguments = values[-size:]
                    del values[-size:], states[-size:]
                    values.append(method(builder, *arguments))
                else:
                    values.append(method(builder))
                state = gotos[states[-1]][origin]
                states.append(state)
                row = actions[state]
