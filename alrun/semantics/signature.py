"""Reads AL method signatures, as the reference writes its Syntax lines, into parameter lists.

    Text.PadLeft(Count: Integer [, Char: Char]): Text
    Record.SetFilter(Field: Field, String: Text [, Value: Any, ...])
    Page.EnqueueBackgroundTask(var TaskId: Integer, CodeunitId: Integer [, var Parameters: Dictionary of [Text, Text]])

Besides AL's types a parameter may be declared as one of these, which the binder resolves at each call:

    Any          a value of every type; the function gets a `Variant`
    Field        a field of the receiving record; the function gets the `FieldSymbol`
    FieldValue   a value of the type of the last `Field` argument before it
    KeyValue     a value of the type of the primary key field at that place
    OtherField   a field of some other record, `Other."No."`; the function gets the record and the `FieldSymbol`
    Self         a value of the receiver's own type (a record of the same table)
    T, K, V      the element of a List or array; key and value of a Dictionary
    Record, Codeunit, Page, Enum, Option, Array ...: whatever has that word for its type's name
"""

from __future__ import annotations

import re

from alrun.semantics import types
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.tree import struct


@struct
class ParameterSpec:
    """A parameter of a built-in method."""

    name: str
    type: types.Type
    by_reference: bool = False
    optional: bool = False


@struct
class Signature:
    """A method's owner, name, parameters and result.

    `repeated` is the parameter that a trailing `...` repeats any number of times, already counted once in
    `parameters`. `result` is NOTHING where the method returns no value.
    """

    owner: str
    name: str
    parameters: tuple[ParameterSpec, ...]
    repeated: ParameterSpec | None
    result: types.Type

    @property
    def required(self) -> int:
        """How many arguments a call must give."""
        return sum(not parameter.optional for parameter in self.parameters)

    def __str__(self) -> str:
        shown = [("var " if p.by_reference else "") + f"{p.name}: {p.type}" for p in self.parameters]
        required = self.required
        text = ", ".join(shown[:required])
        for index, part in enumerate(shown[required:]):
            text += f" [, {part}]" if required + index else f"[{part}]"
        result = "" if self.result == types.NOTHING else f": {self.result}"
        return f"{self.owner}.{self.name}({text}){result}"


FIELD = types.SimpleType("Field")
FIELD_VALUE = types.FIELD_VALUE
SELF = types.SimpleType("Self")
KEY_VALUE = types.SimpleType("KeyValue")
OTHER_FIELD = types.SimpleType("OtherField")
TEST_FILTER_FIELD = types.SimpleType("TestFilterField")
TEST_FIELD = types.SimpleType("TestField")
ELEMENT, KEY, VALUE = types.SimpleType("T"), types.SimpleType("K"), types.SimpleType("V")

_TOKEN = re.compile(r'\s*(\.\.\.|"[^"]*"|[A-Za-z_][A-Za-z0-9_ ]*|\d+|[\[\](),:.])')


class SignatureError(ValueError):
    """A signature that cannot be read: a mistake in a `@method` line, found when its module is imported."""


def parse_signature(text: str) -> Signature:
    """Read `Owner.Name(parameters)[: Result]`. Raises SignatureError."""
    return _Reader(text).signature()


class _Reader:
    """One pass over one signature."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens: list[str] = []
        position = 0
        while position < len(text.rstrip()):
            match = _TOKEN.match(text, position)
            if match is None:
                raise SignatureError(f"cannot read {text[position:]!r} in signature {text!r}")
            self._tokens.append(match.group(1).strip())
            position = match.end()
        self._next = 0

    def signature(self) -> Signature:
        owner = self._take()
        self._expect(".")
        name = self._take()
        parameters: list[ParameterSpec] = []
        repeated: ParameterSpec | None = None
        self._expect("(")
        depth = 0
        while self._peek() != ")" or depth:
            token = self._peek()
            if token == "[":
                self._take()
                depth += 1
            elif token == "]":
                self._take()
                depth -= 1
            elif token == ",":
                self._take()
            elif token == "...":
                self._take()
                repeated = parameters[-1]
            else:
                parameters.append(self._parameter(optional=depth > 0))
        self._expect(")")
        result: types.Type = types.NOTHING
        if self._peek() == ":":
            self._take()
            result = self._type()
        if self._next != len(self._tokens):
            raise SignatureError(f"unexpected {self._peek()!r} in signature {self._text!r}")
        return Signature(owner, name, tuple(parameters), repeated, result)

    def _parameter(self, optional: bool) -> ParameterSpec:
        name = self._take()
        by_reference = name.startswith("var ")
        if by_reference:
            name = name[4:].strip()
        self._expect(":")
        return ParameterSpec(name.strip('"'), self._type(), by_reference, optional)

    def _type(self) -> types.Type:
        word = self._take()
        if word in ("List of", "Dictionary of"):
            self._expect("[")
            first = self._type()
            if word == "List of":
                self._expect("]")
                return types.ListType(first)
            self._expect(",")
            second = self._type()
            self._expect("]")
            return types.DictionaryType(first, second)
        length: int | None = None
        if self._peek() == "[" and self._ahead(1).isdigit() and self._ahead(2) == "]":
            self._take()
            length = int(self._take())
            self._take()
        return named_type(word, length)

    def _peek(self) -> str:
        return self._ahead(0)

    def _ahead(self, count: int) -> str:
        index = self._next + count
        return self._tokens[index] if index < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._peek()
        if not token:
            raise SignatureError(f"signature {self._text!r} ends too soon")
        self._next += 1
        return token

    def _expect(self, token: str) -> None:
        if self._take() != token:
            raise SignatureError(f"expected {token!r} before {self._tokens[self._next - 1]!r} in {self._text!r}")


_ALIASES = {"Joker": "Any", "Bool": "Boolean", "String": "Text"}


def named_type(word: str, length: int | None = None) -> types.Type:
    """The type that a single word stands for in a signature or, for simple types, in AL source."""
    word = _ALIASES.get(word, word)
    if word == "Text":
        return types.TEXT if length is None else types.TextType(length)
    if word == "Code":
        return types.CODE if length is None else types.CodeType(length)
    option = SYSTEM_OPTIONS.get(word.lower())
    if option is not None:
        return option
    return types.SimpleType(word)
