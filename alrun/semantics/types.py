"""The types of AL as the binder sees them.

Types are immutable values; two that are equal are the same type. A run-time value does not carry its type
(DESIGN section 2.5): the binder knows it, and hands the type object to the few run-time functions that need
it (`Format`, `Evaluate`, a Variant's content). How each type's values are represented is said beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import TYPE_CHECKING, ClassVar

from alrun.tree import struct

if TYPE_CHECKING:
    from alrun.semantics.page_symbols import PageSymbol
    from alrun.semantics.symbols import (
        CodeunitSymbol,
        ElementPath,
        EnumSymbol,
        InterfaceSymbol,
        ObjectSymbol,
        TableSymbol,
    )


class Type:
    """A type of AL. `str(type)` is how AL writes it in messages."""

    __slots__ = ()

    @property
    def name(self) -> str:
        """The type's own word, such as `Text` or `Record`: the key of its method table."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self.name


class SimpleType(Type):
    """A type that is fully said by its name: Integer, Date, Guid, JsonObject, Notification...

    There is one of each name, so that types, which are compared at every step of binding, are compared by identity.
    """

    __slots__ = ("type_name",)

    type_name: str
    _made: ClassVar[dict[str, SimpleType]] = {}

    def __new__(cls, type_name: str) -> SimpleType:
        """The type of that name."""
        known = cls._made.get(type_name)
        if known is None:
            known = super().__new__(cls)
            known.type_name = type_name
            known = cls._made.setdefault(type_name, known)
        return known

    def __reduce__(self) -> tuple[type[SimpleType], tuple[str]]:
        return SimpleType, (self.type_name,)

    @property
    def name(self) -> str:
        return self.type_name

    def __repr__(self) -> str:
        return self.type_name


# Numbers: int, but Decimal is decimal.Decimal. Char and Byte are their code.
INTEGER = SimpleType("Integer")
BIG_INTEGER = SimpleType("BigInteger")
DECIMAL = SimpleType("Decimal")
CHAR = SimpleType("Char")
BYTE = SimpleType("Byte")
BOOLEAN = SimpleType("Boolean")  # bool
# Points in time: ints on number lines of their own, 0 = undefined; see runtime/values/dates.py.
DATE = SimpleType("Date")
TIME = SimpleType("Time")
DATE_TIME = SimpleType("DateTime")
DURATION = SimpleType("Duration")  # int, milliseconds
GUID = SimpleType("Guid")  # uuid.UUID
DATE_FORMULA = SimpleType("DateFormula")  # runtime.values.date_formula.DateFormula
RECORD_ID = SimpleType("RecordId")  # runtime.values.record_id.RecordId
RECORD_REF = SimpleType("RecordRef")
FIELD_REF = SimpleType("FieldRef")
KEY_REF = SimpleType("KeyRef")
BIG_TEXT = SimpleType("BigText")
TEXT_BUILDER = SimpleType("TextBuilder")
SECRET_TEXT = SimpleType("SecretText")
BLOB = SimpleType("Blob")  # runtime.values.blobs.Blob
MEDIA = SimpleType("Media")
MEDIA_SET = SimpleType("MediaSet")
TABLE_FILTER = SimpleType("TableFilter")
VARIANT = SimpleType("Variant")  # runtime.values.variant.Variant: a type and a value
NOTIFICATION = SimpleType("Notification")
ERROR_INFO = SimpleType("ErrorInfo")
DIALOG = SimpleType("Dialog")
IN_STREAM = SimpleType("InStream")  # runtime.values.streams.InStream, None before one is created
OUT_STREAM = SimpleType("OutStream")  # runtime.values.streams.OutStream, the same
SESSION_SETTINGS = SimpleType("SessionSettings")  # runtime.values.session_settings.SessionSettings
HTTP_CONTENT = SimpleType("HttpContent")  # runtime.values.http.HttpContent
VERSION = SimpleType("Version")  # runtime.values.versions.Version, a tuple of four ints
WEB_SERVICE_ACTION_CONTEXT = SimpleType("WebServiceActionContext")

NOT_COMPARED = frozenset({SECRET_TEXT, SESSION_SETTINGS, WEB_SERVICE_ACTION_CONTEXT})
"""The types whose values `=` does not compare (observed)."""

# Types that no variable has.
NOTHING = SimpleType("None")
"""The type of a call to a procedure without a return value."""
ERROR = SimpleType("Error")
"""The type of an expression that did not bind: converts to everything, so one mistake gives one message."""
ANY = SimpleType("Any")
"""A parameter of a built-in method that takes a value of every type (the reference writes Any or Joker)."""
FIELD_VALUE = SimpleType("FieldValue")
"""A parameter of a built-in method that takes a value of the type of the field before it."""


@struct
class TextType(Type):
    """Text (`length` None) or Text[length]. Values are str."""

    length: int | None = None

    @property
    def name(self) -> str:
        return "Text"

    def __str__(self) -> str:
        return "Text" if self.length is None else f"Text[{self.length}]"

    __repr__ = __str__


@struct
class CodeType(Type):
    """Code (`length` None) or Code[length]. Values are str, upper-cased and trimmed when assigned."""

    length: int | None = None

    @property
    def name(self) -> str:
        return "Code"

    def __str__(self) -> str:
        return "Code" if self.length is None else f"Code[{self.length}]"

    __repr__ = __str__


@struct
class LabelType(Type):
    """A Label or TextConst: a constant text. Values are str."""

    text: str
    locked: bool = False
    comment: str = ""

    @property
    def name(self) -> str:
        return "Label"


TEXT = TextType()
CODE = CodeType()


@struct
class OptionType(Type):
    """An Option with its member names and captions. Values are int: a member's ordinal.

    A built-in option (`PageBackgroundTaskErrorLevel`, `Verbosity`...) has its name in `option_name`.
    `captions` is empty where they equal the names, `own_ordinals` where a member's ordinal is its place.
    """

    members: tuple[str, ...]
    captions: tuple[str, ...] = ()
    option_name: str = "Option"
    own_ordinals: tuple[int, ...] = ()
    translated_at: tuple[ObjectSymbol, ElementPath] | None = field(default=None, compare=False)
    """Where translation files have the captions of a field's option: the object, and the path in it."""

    @property
    def name(self) -> str:
        return self.option_name

    def ordinal(self, member: str) -> int | None:
        """The ordinal of the member of that name in any case, or None."""
        wanted = member.casefold()
        for ordinal, name in zip(self.ordinals, self.members, strict=False):
            if name.casefold() == wanted:
                return ordinal
        return None

    @property
    def ordinals(self) -> Sequence[int]:
        """The ordinals of the members."""
        return self.own_ordinals or range(len(self.members))

    def place(self, ordinal: int) -> int | None:
        """The place of the member with that ordinal, from 0; None if no member has it."""
        ordinals = self.ordinals
        return ordinals.index(ordinal) if ordinal in ordinals else None


@struct
class EnumType(Type):
    """An Enum object as a type. Values are int: the ordinal."""

    symbol: EnumSymbol

    @property
    def name(self) -> str:
        return "Enum"

    def __str__(self) -> str:
        return f'Enum "{self.symbol.name}"'


@struct
class RecordType(Type):
    """A Record of a table. Values are instances of the table's record class."""

    symbol: TableSymbol
    temporary: bool = field(default=False, compare=False)

    @property
    def name(self) -> str:
        return "Record"

    def __str__(self) -> str:
        return f'Record "{self.symbol.name}"'


@struct
class CodeunitType(Type):
    """A variable of a codeunit; holds a reference to an instance."""

    symbol: CodeunitSymbol

    @property
    def name(self) -> str:
        return "Codeunit"

    def __str__(self) -> str:
        return f'Codeunit "{self.symbol.name}"'


@struct
class PageType(Type):
    """A variable of a page, and what `CurrPage` is."""

    symbol: PageSymbol

    @property
    def name(self) -> str:
        return "Page"

    def __str__(self) -> str:
        return f'Page "{self.symbol.name}"'


@struct
class InterfaceType(Type):
    """A variable of an interface; holds an instance of a codeunit that implements it."""

    symbol: InterfaceSymbol

    @property
    def name(self) -> str:
        return "Interface"

    def __str__(self) -> str:
        return f'Interface "{self.symbol.name}"'


@struct
class ObjectType(Type):
    """Any other object used as a type: Report, Query, XmlPort, TestPage, ControlAddIn, RequestPage."""

    keyword: str
    symbol: ObjectSymbol

    @property
    def name(self) -> str:
        return self.keyword

    def __str__(self) -> str:
        return f'{self.keyword} "{self.symbol.name}"'


@struct
class DotNetType(Type):
    """A type of .NET. Its values are checked and converted when the program runs.

    `full_name` is '' for what a member of a .NET value gives.
    """

    full_name: str

    @property
    def name(self) -> str:
        return "DotNet"

    def __str__(self) -> str:
        return f'DotNet "{self.full_name}"'


@struct
class ListType(Type):
    """List of [element]. Values are Python lists, shared by assignment."""

    element: Type

    @property
    def name(self) -> str:
        return "List"

    def __str__(self) -> str:
        return f"List of [{self.element}]"


@struct
class DictionaryType(Type):
    """Dictionary of [key, value]. Values are Python dicts, shared by assignment."""

    key: Type
    value: Type

    @property
    def name(self) -> str:
        return "Dictionary"

    def __str__(self) -> str:
        return f"Dictionary of [{self.key}, {self.value}]"


@struct
class ArrayType(Type):
    """array[dimensions] of element. Values are flat Python lists, last dimension running fastest."""

    element: Type
    dimensions: tuple[int, ...]

    @property
    def name(self) -> str:
        return "Array"

    def __str__(self) -> str:
        return f"array[{','.join(map(str, self.dimensions))}] of {self.element}"


NET_VALUE = DotNetType("")
"""A value of .NET whose type is not known."""

NUMERIC = frozenset({INTEGER, BIG_INTEGER, DECIMAL, CHAR, BYTE, DURATION})


def is_unchecked(type_: Type) -> bool:
    """Whether nothing is known of values of the type: of an error that was reported, or of .NET."""
    return type_ == ERROR or isinstance(type_, DotNetType)


def is_textual(type_: Type) -> bool:
    """Whether values of the type are texts: Text, Code, Label."""
    return isinstance(type_, TextType | CodeType | LabelType)


def is_option_like(type_: Type) -> bool:
    """Whether values of the type are ordinals with names: Option and Enum."""
    return isinstance(type_, OptionType | EnumType)


def is_numeric(type_: Type) -> bool:
    """Whether arithmetic takes the type as it stands, options as their ordinals included."""
    return type_ in NUMERIC or is_option_like(type_)
