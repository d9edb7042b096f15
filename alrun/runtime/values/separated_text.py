"""Text files of records and fields: what separates them, reading one record after the other, and writing.

Docs: properties/devenv-fieldseparator-property, properties/devenv-fielddelimiter-property,
properties/devenv-recordseparator-property, properties/devenv-tableseparator-property
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from alrun.runtime.values.encodings import UTF_16, UTF_16_BIG_ENDIAN, StreamEncoding

_CHUNK = 1 << 16
_LONGEST_MARK = 3
"""How many bytes a byte order mark has at most."""
_TOKEN = re.compile("<(None|NewLine|CR/LF|CR|LF|TAB)>", re.IGNORECASE)
_WRITTEN = {"none": "", "newline": "\r\n", "cr/lf": "\r\n", "cr": "\r", "lf": "\n", "tab": "\t"}
_READ = {**{name: re.escape(text) for name, text in _WRITTEN.items()}, "newline": r"(?:\r\n|\n\r|\r|\n)"}


class FieldText(NamedTuple):
    """A field as it was read; `is_delimited` says whether it stood between delimiters."""

    text: str
    is_delimited: bool


class RecordEnd(Enum):
    """What stands behind a record."""

    RECORD = "record separator"
    TABLE = "table separator"
    FILE = "end"


class TextRecord(NamedTuple):
    """A record as it was read: its fields, the line on which it begins, counted from 1, and what stands behind it."""

    fields: Sequence[FieldText]
    line: int
    end: RecordEnd


class Separators(NamedTuple):
    """What separates records and fields, as the properties say it: `<TAB>`, `<NewLine>`, `;`... '' for nothing."""

    field_delimiter: str
    field_separator: str
    record_separator: str
    table_separator: str


class UnclosedField(Exception):
    """The file ends in a field whose closing delimiter is missing; the field begins on `line`."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def written_separator(text: str) -> str:
    """The characters that a separator is when it is written."""
    return _TOKEN.sub(lambda found: _WRITTEN[found[1].lower()], text)


def _pattern(text: str) -> str:
    """What a separator is when it is read, as a regular expression; '' if it is nothing."""
    parts, place = [], 0
    for found in _TOKEN.finditer(text):
        parts += [re.escape(text[place : found.start()]), _READ[found[1].lower()]]
        place = found.end()
    return "".join((*parts, re.escape(text[place:])))


class _Patterns(NamedTuple):
    """Separators, ready to read with. The patterns have a group of the name of what they find."""

    delimiter: str
    field: re.Pattern[str] | None
    ends: re.Pattern[str]
    field_or_end: re.Pattern[str]
    longest: int
    """How many characters any of them has at most."""


@lru_cache(maxsize=64)
def _patterns(separators: Separators) -> _Patterns:
    field, record, table = map(_pattern, separators[1:])
    # A separator of tables that is that of records too has no table behind it.
    named = {"field": field, "table": "" if table == record else table, "record": record}
    groups = {name: f"(?P<{name}>{pattern})" for name, pattern in named.items() if pattern}
    ends = [group for name, group in groups.items() if name != "field"]
    return _Patterns(
        written_separator(separators.field_delimiter),
        re.compile(field) if field else None,
        re.compile("|".join(ends) or "(?!)"),
        re.compile("|".join(groups.values()) or "(?!)"),
        max(map(len, separators)),
    )


class _Found(NamedTuple):
    """A record in a text, where the next one begins, and what separates them."""

    fields: Sequence[FieldText]
    following: int
    end: RecordEnd


class TextReader:
    """Reads records from a stream, with separators that may differ from record to record."""

    def __init__(self, read: Callable[[int], bytes], encoding: StreamEncoding) -> None:
        self._read = read
        self._decode = _decoder(encoding)
        self._text = ""
        self._place = 0
        self._is_complete = False
        self._line = 1

    def read_record(self, separators: Separators) -> TextRecord | None:
        """The next record, its fields found by their separators; None at the end. Raises UnclosedField."""
        patterns = _patterns(separators)
        return self._next(lambda: self._separated(patterns), patterns.longest)

    def read_fixed(self, widths: Sequence[int], separators: Separators) -> TextRecord | None:
        """The next record, its fields found by their widths in characters; None at the end.

        One that is too short has fewer fields. Without a separator of records, a record is as long as its fields.
        """
        patterns = _patterns(separators)
        return self._next(lambda: self._fixed(widths, patterns), patterns.longest)

    def _next(self, find: Callable[[], _Found | None], longest: int) -> TextRecord | None:
        size = _CHUNK
        if self._place == len(self._text) and not self._more(size):
            return None
        # What stands near the end of the text so far may go on in what follows.
        while (found := find()) is None or (not self._is_complete and found.following + longest >= len(self._text)):
            self._more(size)
            size *= 2  # so that a long record is not gone through again and again
        line = self._line
        self._line += max(self._text.count(sign, self._place, found.following) for sign in "\r\n")
        self._place = found.following
        return TextRecord(found.fields, line, found.end)

    def _more(self, size: int) -> bool:
        """Read on, and forget what was passed; whether there is text to read."""
        while not self._is_complete:
            data = self._read(size)
            self._is_complete = not data
            added = self._decode(data, not data)
            if added or not data:
                self._text = self._text[self._place :] + added
                self._place = 0
                break
        return self._place < len(self._text)

    def _separated(self, patterns: _Patterns) -> _Found | None:
        text, place = self._text, self._place
        found = patterns.ends.search(text, place)
        content = text[place:] if found is None else text[place : found.start()]
        if patterns.delimiter and patterns.delimiter in content:
            return self._delimited(patterns)
        texts = [content] if patterns.field is None else patterns.field.split(content)
        return _Found([FieldText(each, False) for each in texts], *self._end(found))

    def _delimited(self, patterns: _Patterns) -> _Found | None:
        """A record with fields in delimiters, in which a delimiter stands twice; None if it is not all there yet."""
        text, place = self._text, self._place
        fields: list[FieldText] = []
        while True:
            start = place
            while text.startswith(" ", start):
                start += 1
            is_delimited = text.startswith(patterns.delimiter, start)
            value = ""
            if is_delimited:
                closed = _closed(text, start + len(patterns.delimiter), patterns.delimiter)
                if closed is None:
                    if self._is_complete:
                        raise UnclosedField(self._line + text.count("\n", self._place, start))
                    return None
                value, place = closed
            found = patterns.field_or_end.search(text, place)
            rest = text[place:] if found is None else text[place : found.start()]
            fields.append(FieldText(value + rest.strip(" ") if is_delimited else rest, is_delimited))
            if found is None or found.lastgroup != "field":
                return _Found(fields, *self._end(found))
            place = found.end()

    def _fixed(self, widths: Sequence[int], patterns: _Patterns) -> _Found:
        text, place = self._text, self._place
        found = patterns.ends.search(text, place)
        stop = len(text) if found is None else found.start()
        fields: list[FieldText] = []
        for width in widths:
            if place >= stop:
                break
            fields.append(FieldText(text[place : min(place + width, stop)], False))
            place += width
        if patterns.ends.pattern == "(?!)":
            return _Found(fields, min(place, stop), RecordEnd.RECORD)
        return _Found(fields, *self._end(found))

    def _end(self, found: re.Match[str] | None) -> tuple[int, RecordEnd]:
        if found is None:
            return len(self._text), RecordEnd.FILE
        return found.end(), RecordEnd.TABLE if found.lastgroup == "table" else RecordEnd.RECORD


def _closed(text: str, place: int, delimiter: str) -> tuple[str, int] | None:
    """What stands from `place` to the closing delimiter, and where it ends; None if there is none."""
    parts = []
    while (end := text.find(delimiter, place)) >= 0:
        parts.append(text[place:end])
        place = end + len(delimiter)
        if not text.startswith(delimiter, place):
            return "".join(parts), place
        parts.append(delimiter)
        place += len(delimiter)
    return None


def _decoder(encoding: StreamEncoding) -> Callable[[bytes, bool], str]:
    """Decodes a stream piece by piece, without the byte order mark at its beginning."""
    pending = b""
    has_begun = False

    def decode(data: bytes, is_last: bool) -> str:
        nonlocal pending, has_begun, encoding
        data = pending + data
        pending = b""
        if not has_begun:
            if len(data) < _LONGEST_MARK and not is_last:
                pending = data
                return ""
            has_begun = True
            if encoding is UTF_16 and data.startswith(UTF_16_BIG_ENDIAN.mark):
                encoding = UTF_16_BIG_ENDIAN
            data = data.removeprefix(encoding.mark)
        if not is_last:
            end = encoding.whole_characters(data)
            data, pending = data[:end], data[end:]
        return encoding.decode(data, 0, len(data), None)[0]

    return decode


class TextWriter:
    """Writes records to a stream. `write` takes pieces of the text."""

    def __init__(self, write: Callable[[str], object]) -> None:
        self._write = write
        self._parts: list[str] = []
        self._waiting = 0
        self._behind = ""
        """The separator that is due if anything follows."""

    def record(self, fields: Sequence[str], separators: Separators) -> None:
        """Write a record, its fields between delimiters; a delimiter in a field is written twice."""
        delimiter = written_separator(separators.field_delimiter)
        if delimiter:
            fields = [f"{delimiter}{each.replace(delimiter, delimiter * 2)}{delimiter}" for each in fields]
        self._add(written_separator(separators.field_separator).join(fields), separators)

    def fixed_record(self, fields: Sequence[str], widths: Sequence[int], separators: Separators) -> None:
        """Write a record, each field cut to its width or filled up with blanks on the right."""
        self._add("".join(each[:width].ljust(width) for each, width in zip(fields, widths, strict=True)), separators)

    def end_table(self, separators: Separators) -> None:
        """What follows is of another table."""
        if self._behind:
            self._behind = written_separator(separators.table_separator)

    def close(self) -> None:
        """Write what waits: there are no more records."""
        self._write("".join(self._parts))
        self._parts.clear()
        self._waiting = 0

    def _add(self, text: str, separators: Separators) -> None:
        self._parts += self._behind, text
        self._behind = written_separator(separators.record_separator)
        self._waiting += len(text)
        if self._waiting > _CHUNK:
            self.close()
