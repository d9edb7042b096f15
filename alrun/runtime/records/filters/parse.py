"""Filter text to tree.

    filter     = any_of
    any_of     = all_of { "|" all_of }
    all_of     = item { "&" item }
    item       = "(" any_of ")" | comparison operand | operand [ ".." [ operand ] ] | ".." operand
    comparison = "=" | "<>" | "<" | "<=" | ">" | ">="

An operand is what stands between operators. In it `'...'` makes operators plain characters, `%1` stands for an
argument of SetFilter, and, in texts, `@` in front and `*` and `?` anywhere have their meaning, within quotes too.
For a date, `t` or `today` is today's and `w` or `workdate` the work date, with or without a `%` in front; any other
word of a date, and any `%word` of a text, means what the application says. A day is all of it for a DateTime field.
Docs: devenv-entering-criteria-in-filters
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.formatting import RegionalSettings, evaluate, format_value
from alrun.runtime.formatting.date_input import parse_date, parse_time
from alrun.runtime.records.filters.tree import And, Between, Compare, Comparison, Filter, Like, Or, Wildcard
from alrun.runtime.values.dates import LAST_TIME, create_date_time, make_time, normal_date
from alrun.runtime.values.texts import upper_case
from alrun.runtime.values.variant import Variant
from alrun.semantics.symbols import FieldSymbol
from alrun.semantics.types import BLOB, DATE, DATE_TIME, DECIMAL, TIME, CodeType, is_numeric, is_textual

INVALID_FILTER = "DB:InvalidFilter"
"""Undocumented: no source gives the code of a filter that does not parse."""

MAX_NESTING: Final = 100
"""How many brackets may be open at once."""

_PLAIN = re.compile(r"[^|&().'%*?]+")
"""Characters that mean nothing but themselves wherever they stand in an operand."""

_COMPARISONS = sorted(Comparison, key=lambda comparison: -len(comparison.value))
_WILDCARDS = {wildcard.value: wildcard for wildcard in Wildcard}

_Piece = str | Wildcard | Variant


@dataclass(slots=True)
class _Operand:
    """What was read between two operators."""

    pieces: list[_Piece]
    ignore_case: bool
    quoted: bool

    @property
    def is_absent(self) -> bool:
        """Nothing at all was written, not even `''`."""
        return not self.pieces and not self.quoted and not self.ignore_case


def parse(
    text: str,
    field: FieldSymbol,
    table_caption: str,
    arguments: tuple[Variant, ...],
    settings: RegionalSettings,
    work_date: int,
    today: int = 0,
    resolve: Callable[[str], str | None] | None = None,
) -> Filter:
    """Read the filter `text` for `field`; `%1` is `arguments[0]`.

    `work_date` completes a date without month or year. It and `today` are 0 where a filter of the source code is read.
    `resolve` tells what a word of the application stands for, as filter text, None for no word of it.

    Raises ALError if the text is no filter, or a value is none of the field's type.
    Docs: methods-auto/record/record-setfilter-method
    """
    return _Parser(text, field, table_caption, arguments, settings, work_date, today, resolve).parse()


class _Parser:
    def __init__(
        self,
        text: str,
        field: FieldSymbol,
        table_caption: str,
        arguments: tuple[Variant, ...],
        settings: RegionalSettings,
        work_date: int,
        today: int,
        resolve: Callable[[str], str | None] | None,
    ) -> None:
        self._text = text
        self._field = field
        self._table_caption = table_caption
        self._arguments = arguments
        self._settings = settings
        self._work_date = work_date
        self._today = today
        self._resolve = resolve
        self._open_brackets = 0
        self._textual = is_textual(field.type)
        self._at = 0

    def parse(self) -> Filter:
        tree = self._any_of()
        if self._at < len(self._text):
            raise self._unexpected(".." if self._text.startswith("..", self._at) else self._text[self._at])
        return tree

    def _any_of(self) -> Filter:
        parts = [self._all_of()]
        while self._accept("|"):
            parts.append(self._all_of())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _all_of(self) -> Filter:
        parts = [self._item()]
        while self._accept("&"):
            parts.append(self._item())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _item(self) -> Filter:
        self._skip_blanks()
        if self._accept("("):
            self._open_brackets += 1
            if self._open_brackets > MAX_NESTING:
                raise self._invalid(f"It has more than {MAX_NESTING} brackets inside each other.")
            inner = self._any_of()
            if not self._accept(")"):
                raise self._unexpected_end()
            self._open_brackets -= 1
            self._skip_blanks()
            return inner
        for comparison in _COMPARISONS:
            if self._accept(comparison.value):
                return self._compare(comparison, self._operand())
        low = self._operand()
        if not self._accept(".."):
            if low.is_absent:
                raise self._unexpected(self._text[self._at]) if self._at < len(self._text) else self._unexpected_end()
            return self._compare(Comparison.EQUAL, low)
        return self._range(low, self._operand())

    def _range(self, low: _Operand, high: _Operand) -> Filter:
        if low.is_absent and high.is_absent:
            raise self._unexpected("..")
        return Between(
            None if low.is_absent else self._ends(low)[0],
            None if high.is_absent else self._ends(high)[1],
        )

    def _compare(self, comparison: Comparison, operand: _Operand) -> Filter:
        if self._textual and (meaning := self._meaning(operand)) is not None:
            return self._compare_with_meaning(comparison, meaning)
        if self._textual and comparison in (Comparison.EQUAL, Comparison.NOT_EQUAL):
            pattern = self._pattern(operand)
            if operand.ignore_case or any(isinstance(part, Wildcard) for part in pattern):
                return Like(pattern, operand.ignore_case, comparison is Comparison.NOT_EQUAL)
        first, last = self._ends(operand)
        if first == last:
            return Compare(comparison, first)
        match comparison:
            case Comparison.EQUAL:
                return Between(first, last)
            case Comparison.NOT_EQUAL:
                return Or((Compare(Comparison.LESS, first), Compare(Comparison.GREATER, last)))
            case Comparison.LESS | Comparison.AT_LEAST:
                return Compare(comparison, first)
            case Comparison.GREATER | Comparison.AT_MOST:
                return Compare(comparison, last)

    def _compare_with_meaning(self, comparison: Comparison, meaning: str) -> Filter:
        """Compare with what a word stands for, which is a filter of its own: `1001|1002` for `%mycustomers`."""
        # Without `resolve`: a user's name with a `%` is no further word.
        tree = parse(meaning, self._field, self._table_caption, (), self._settings, self._work_date, self._today)
        match tree:
            case _ if comparison is Comparison.EQUAL:
                return tree
            case Compare(Comparison.EQUAL, value):
                return Compare(comparison, value)
            case _:
                raise self._unexpected(comparison.value)

    # Operands

    def _operand(self) -> _Operand:
        """Read up to the next operator."""
        self._skip_blanks()
        operand = _Operand([], self._accept("@"), False)
        text = self._text
        while self._at < len(text):
            char = text[self._at]
            if char in "|&)" or text.startswith("..", self._at):
                break
            if char == "(":
                raise self._unexpected(char)
            plain = _PLAIN.match(text, self._at)
            if plain is not None:
                self._at = plain.end()
                _append(operand, plain[0])
                continue
            self._at += 1
            # A quote inside a word, as in O'Brien, is a plain character.
            if char == "'" and not (operand.pieces and isinstance(operand.pieces[-1], str)):
                operand.quoted = True
                self._quoted(operand)
            else:
                self._character(char, operand)
        if not operand.quoted and operand.pieces and isinstance(operand.pieces[-1], str):
            operand.pieces[-1] = operand.pieces[-1].rstrip()
        return operand

    def _quoted(self, operand: _Operand) -> None:
        """Read the rest of `'...'`."""
        text = self._text
        if not operand.pieces:
            operand.ignore_case |= self._accept("@")
        while self._at < len(text):
            plain = _PLAIN.match(text, self._at)
            if plain is not None:
                self._at = plain.end()
                _append(operand, plain[0])
                continue
            char = text[self._at]
            self._at += 1
            if char != "'":
                self._character(char, operand)
            elif text.startswith("'", self._at):
                self._at += 1
                _append(operand, "'")
            else:
                return
        raise self._unexpected_end()

    def _character(self, char: str, operand: _Operand) -> None:
        """Add a character that was just read: itself, a wildcard, or the start of `%1`."""
        if char == "%":
            end = self._at
            while end < len(self._text) and self._text[end].isdecimal():
                end += 1
            number = int(self._text[self._at : end] or 0)
            if 1 <= number <= len(self._arguments):
                self._at = end
                operand.pieces.append(self._arguments[number - 1])
                return
        if self._textual and char in _WILDCARDS:
            operand.pieces.append(_WILDCARDS[char])
        else:
            _append(operand, char)

    # Values

    def _meaning(self, operand: _Operand) -> str | None:
        """What the application says that `%word` stands for in a text; None for any other operand."""
        match operand.pieces:
            case [str() as text] if self._resolve is not None and text[:1] == "%" and text[1:2].isalpha():
                return self._resolve(text[1:])
            case _:
                return None

    def _pattern(self, operand: _Operand) -> tuple[str | Wildcard, ...]:
        """The operand as a pattern: neighbouring texts joined, in capitals for Code."""
        pattern: list[str | Wildcard] = []
        for piece in operand.pieces:
            part = piece if isinstance(piece, Wildcard) else self._piece_text(piece)
            if isinstance(part, str) and pattern and isinstance(pattern[-1], str):
                pattern[-1] += part
            elif part != "":
                pattern.append(part)
        return tuple(pattern)

    def _ends(self, operand: _Operand) -> tuple[object, object]:
        """The first and the last value of the field's type that the operand stands for: two for a day of DateTimes."""
        value = self._value(operand)
        return value if isinstance(value, tuple) else (value, value)

    def _value(self, operand: _Operand) -> object:
        """The operand as a value of the field's type, or as the first and the last DateTime of a day."""
        match operand.pieces:
            case [Variant() as argument]:
                return self._argument_value(argument)
            case _:
                text = "".join(
                    piece.value if isinstance(piece, Wildcard) else self._piece_text(piece) for piece in operand.pieces
                )
        if not self._textual:
            return self._evaluated(text)
        return text.strip(" ") if isinstance(self._field.type, CodeType) else text

    def _evaluated(self, text: str) -> object:
        type_ = self._field.type
        if type_ == DATE and (named := self._named_date(text)) is not None:
            return named
        if type_ == DATE_TIME and (moments := self._moments(text)) is not None:
            return moments
        try:
            return evaluate(text, type_, 0, self._settings, self._work_date)
        except UnsupportedFeature:
            reason = self._no_value(text)
        except ALError as error:
            reason = error.text
        if self._resolve is not None and type_ in (DATE, DATE_TIME, TIME):
            meaning = self._resolve(text.strip().removeprefix("%"))
            if meaning is not None:
                return self._ends_of_meaning(meaning)
        raise self._refused(reason)

    def _ends_of_meaning(self, meaning: str) -> tuple[object, object]:
        """The ends of what a word stands for: a value or, as for `week`, an interval."""
        try:
            low, interval, high = meaning.partition("..")
            first = evaluate(low, self._field.type, 0, self._settings, self._work_date)
            return first, evaluate(high, self._field.type, 0, self._settings, self._work_date) if interval else first
        except ALError as error:
            raise self._refused(error.text) from error

    def _no_value(self, text: str) -> str:
        """The reason for a field of a type that no text stands for."""
        word = "BLOB" if self._field.type == BLOB else str(self._field.type)
        return f'The value "{text}" can\'t be evaluated into type {word}.'

    def _named_date(self, text: str) -> int | None:
        """The date of a word, where there is a today; `0D`, as Microsoft's code writes it, is the empty date."""
        match text.strip().lower().removeprefix("%"):
            case "t" | "today" if self._today:
                return self._today
            case "w" | "workdate" if self._today:
                return self._work_date
            case "0d":
                return 0
            case _:
                return None

    def _moments(self, text: str) -> tuple[int, int] | None:
        """The first and the last DateTime of a day, or twice that of a day and time; None if the text is neither."""
        zone = self._settings.zone
        bare = text.strip()
        if not bare:
            return None
        day = self._named_date(bare) or parse_date(bare, self._settings, self._work_date)
        if day:
            day = normal_date(day)
            return create_date_time(day, make_time(0, 0), zone), create_date_time(day, LAST_TIME, zone)
        date_text, _, time_text = bare.partition(" ")
        day = self._named_date(date_text) or parse_date(date_text, self._settings, self._work_date)
        time = parse_time(time_text, self._settings) if time_text else None
        if not day or time is None:
            return None
        moment = create_date_time(normal_date(day), time, zone)
        return moment, moment

    def _argument_value(self, argument: Variant) -> object:
        """An argument of SetFilter as a value of the field's type."""
        type_, value = argument
        if type_ == self._field.type:
            return value
        if self._textual:
            text = self._piece_text(argument)
            return text.strip(" ") if isinstance(self._field.type, CodeType) else text
        if is_numeric(type_) and is_numeric(self._field.type):
            if self._field.type == DECIMAL:
                return Decimal(str(value))
            if type_ != DECIMAL:
                return value
        text = format_value(value, type_, 0, 9, self._settings)
        try:
            return evaluate(text, self._field.type, 9, self._settings)
        except UnsupportedFeature:
            reason = self._no_value(text)
        except ALError as error:
            reason = error.text
        raise self._refused(reason)

    def _piece_text(self, piece: str | Variant) -> str:
        if isinstance(piece, Variant):
            text = (
                str(piece.value)
                if is_textual(piece.type)
                else format_value(piece.value, piece.type, 0, 0, self._settings)
            )
        else:
            text = piece
        return upper_case(text) if isinstance(self._field.type, CodeType) else text

    # Characters

    def _accept(self, token: str) -> bool:
        if self._text.startswith(token, self._at):
            self._at += len(token)
            return True
        return False

    def _skip_blanks(self) -> None:
        while self._text.startswith(" ", self._at):
            self._at += 1

    def _unexpected(self, token: str) -> ALError:
        return self._invalid(f"Did not expect '{token}'.")

    def _unexpected_end(self) -> ALError:
        return self._invalid("Did not expect the end of the filter.")

    def _invalid(self, reason: str) -> ALError:
        # The platform spells it so.
        return self._refused(f"An error occured while interpreting the filter: {reason}")

    def _refused(self, reason: str) -> ALError:
        return ALError(
            f'The filter "{self._text}" is not valid for the {self._field.caption} field on the {self._table_caption} '
            f"table. {reason}",
            INVALID_FILTER,
        )


def _append(operand: _Operand, text: str) -> None:
    """Add plain characters, to the text before them if there is one."""
    if operand.pieces and type(operand.pieces[-1]) is str:
        operand.pieces[-1] += text
    else:
        operand.pieces.append(text)
