"""Symbols: what the declarations of a program mean.

`program.py` makes a bare symbol of every object, `declare.py` fills it in stages when they are first needed (see
`staged.py`) and merges extensions into their targets; the binder binds bodies against symbols. Later steps read symbols
and never look back at syntax, save `ProcedureSymbol.syntax`, which waits there until the procedure is first called.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, ClassVar, Self, TypeAlias

from alrun.semantics.python_names import mangle
from alrun.semantics.staged import Declarations, PartlyDeclared, Stage, Staged, declared, nothing
from alrun.semantics.types import NOTHING, Type
from alrun.source import NOWHERE, Span
from alrun.syntax.access import AccessModifier
from alrun.syntax.headers import NO_HEADER
from alrun.tree import node, struct

if TYPE_CHECKING:
    from alrun.semantics.condition_symbols import CalcFormulaSymbol, TableRelation
    from alrun.semantics.permission_symbols import Permission, Rights
    from alrun.semantics.test_symbols import HandlerKind, TestMethod
    from alrun.syntax import nodes

Constant = bool | int | str
"""The value of a property that needs no code to know: true, a number, or the text of a label or word."""


CLOUD_SCOPES = frozenset({"cloud", "extension", "personalization"})
"""The scopes of methods, and targets of apps, that are the cloud's; the other two words are what it was called before.

Docs: attributes/devenv-scope-attribute
"""


@struct
class AppInfo:
    """The app an object belongs to; `str()` is how a call stack names it.

    `friends` are the ids of the apps that may use what is internal to it: those in its `internalsVisibleTo`.
    `dependencies` are the ids of those that it depends on. `is_for_cloud` says that it may not use what is for
    on-premises only.
    """

    app_id: str
    name: str
    publisher: str
    version: str
    friends: frozenset[str] = frozenset()
    dependencies: frozenset[str] = frozenset()
    is_for_cloud: bool = False

    @property
    def identity(self) -> str:
        """What stays the same from version to version: its id, or its name where nobody has given it an id."""
        return self.app_id if self.app_id.strip("0-") else self.name

    def __str__(self) -> str:
        return f"{self.name} by {self.publisher} version {self.version}"


class ObjectKind(Enum):
    """The object kinds of AL, by the word that declares them."""

    TABLE = "table"
    TABLE_EXTENSION = "tableextension"
    PAGE = "page"
    PAGE_EXTENSION = "pageextension"
    PAGE_CUSTOMIZATION = "pagecustomization"
    CODEUNIT = "codeunit"
    REPORT = "report"
    REPORT_EXTENSION = "reportextension"
    QUERY = "query"
    XMLPORT = "xmlport"
    ENUM = "enum"
    ENUM_EXTENSION = "enumextension"
    INTERFACE = "interface"
    PERMISSION_SET = "permissionset"
    PERMISSION_SET_EXTENSION = "permissionsetextension"
    ENTITLEMENT = "entitlement"
    PROFILE = "profile"
    PROFILE_EXTENSION = "profileextension"
    CONTROL_ADD_IN = "controladdin"
    DOTNET = "dotnet"

    @property
    def title(self) -> str:
        """How call stacks write the kind: `CodeUnit`, `Table`, `PageExtension`."""
        return _TITLES.get(self.value, self.value.capitalize())

    @property
    def word(self) -> str:
        """How the compiler's messages write the kind: `Codeunit`, `Table`, `PageExtension`."""
        return "Codeunit" if self is ObjectKind.CODEUNIT else self.title


_TITLES = {
    "tableextension": "TableExtension",
    "pageextension": "PageExtension",
    "pagecustomization": "PageCustomization",
    "codeunit": "CodeUnit",
    "reportextension": "ReportExtension",
    "xmlport": "XmlPort",
    "enumextension": "EnumExtension",
    "permissionset": "PermissionSet",
    "permissionsetextension": "PermissionSetExtension",
    "profileextension": "ProfileExtension",
    "controladdin": "ControlAddIn",
    "dotnet": "DotNet",
}


class VariableKind(Enum):
    """Where a variable lives, which decides how emitted code reaches it."""

    LOCAL = "local"
    PARAMETER = "parameter"
    RETURN_VALUE = "return value"
    GLOBAL = "global"
    IMPLICIT = "implicit"
    """Rec, xRec, CurrPage, CurrFieldNo: supplied by the object's instance."""


@dataclass(slots=True, eq=False)
class VariableSymbol:
    """A variable, parameter or named return value.

    `needs_cell` is found while the body is bound: the variable is passed by `var` somewhere, so it lives in a cell.
    A parameter with `by_reference` always arrives as one (records excepted: a record is its own reference). One of
    .NET does without `var`, too, and then also `takes_values`: what is no variable of .NET gets a place of its own.
    `owner` is the object whose instance holds a GLOBAL or IMPLICIT variable.
    """

    name: str
    type: Type
    kind: VariableKind
    span: Span = NOWHERE
    by_reference: bool = False
    takes_values: bool = False
    needs_cell: bool = False
    protected: bool = False
    owner: ObjectSymbol | None = None


ElementPath: TypeAlias = tuple[tuple[str, str], ...]
"""Where in an object a text is, as translation files say it: `(("Field", "No."), ("Property", "Caption"))`."""


class MultilanguageText(str):
    """A text in several languages: of a TextConst or a property such as CaptionML. As a str it is the English one, or
    the first where there is none in English (ENU).
    """

    def __new__(cls, texts: dict[str, str]) -> Self:
        """`texts` by the abbreviations of their languages."""
        self = super().__new__(cls, texts["ENU"] if "ENU" in texts else next(iter(texts.values())))
        self.texts = texts
        return self

    texts: dict[str, str]

    def __getnewargs__(self) -> tuple[dict[str, str]]:  # type: ignore[override]  # for pickle
        return (self.texts,)


@struct
class LabelText:
    """A label whose text may be translated: `path` leads from `owner` to it."""

    text: str
    owner: ObjectSymbol
    path: ElementPath

    def __str__(self) -> str:
        return self.path[-1][1]


@struct
class BodyPlace:
    """Where in its object a body stands, so far as that gives it names.

    `record` is the variable whose members are names there: of a data item or table element. `on_request_page`: it
    belongs to the request page of a report or xmlport, and sees its Rec and CurrPage.
    """

    record: VariableSymbol | None = None
    on_request_page: bool = False


IN_OBJECT = BodyPlace()
ON_REQUEST_PAGE = BodyPlace(on_request_page=True)


@dataclass(slots=True, eq=False)
class ProcedureSymbol(PartlyDeclared):
    """A procedure or trigger of an object.

    `python_name` is the name of its method on the emitted class: unique within the class, overloads and triggers of
    fields, controls and actions told apart. `display_name` is what call stacks show (`OnRun(Trigger)`,
    `No. - OnValidate(Trigger)`). `try_function` procedures return Boolean when their result is used.
    """

    name: str
    owner: ObjectSymbol
    python_name: str
    display_name: str
    parameters: tuple[VariableSymbol, ...] = ()
    return_type: Type = NOTHING
    return_variable: VariableSymbol | None = None
    access: AccessModifier = AccessModifier.PUBLIC
    is_trigger: bool = False
    try_function: bool = False
    event: EventPublisher | None = None
    permissions: tuple[Permission, ...] = ()
    """Its `[InherentPermissions]`: what everybody may do while it runs."""
    behavior: ProcedureBehavior | None = None
    test: TestMethod | None = None
    """What its attributes say, if it is a `[Test]`."""
    handler: HandlerKind | None = None
    """What it answers for the user in a test that names it."""
    handler_is_optional: bool = False
    """Whether a test may name it and not need it: `[SendNotificationHandler(true)]`."""
    attributes: dict[str, nodes.Attribute] = field(default_factory=dict)
    """By name in lower case."""
    syntax: nodes.ProcedureDeclaration | None = None
    place: BodyPlace = IN_OBJECT
    element: tuple[str, str] | None = None
    """The field, control or action whose trigger it is, as translation files name it: `("Field", "No.")`."""
    span: Span = NOWHERE

    LATER: ClassVar[dict[str, object]] = {"attributes": {}, "syntax": None}
    SYNTAX: ClassVar[frozenset[str]] = frozenset(LATER)

    def declarer(self) -> Declarations | None:
        """What declares the object."""
        return self.owner.declarations


class CommitBehavior(IntEnum):
    """What Commit does in a procedure and all that it calls; of two, the larger one counts.

    Docs: attributes/devenv-commitbehavior-attribute
    """

    ALLOW = 0
    IGNORE = 1
    ERROR = 2


@struct
class ProcedureBehavior:
    """What `[CommitBehavior]` and `[ErrorBehavior]` say; a procedure without either has none."""

    commit: CommitBehavior
    collects_errors: bool


@struct
class EventPublisher:
    """What an `[IntegrationEvent]` and its kin say about a publisher."""

    kind: str
    include_sender: bool
    global_var_access: bool
    isolated: bool


@struct
class EventArgument:
    """What one parameter of a subscriber gets: the event's parameter of that name, in lower case.

    `given_by_reference`: the event hands over a Ref. `taken_by_reference`: the subscriber's parameter is one.
    """

    name: str
    given_by_reference: bool
    taken_by_reference: bool


@node
class EventSubscriber:
    """One `[EventSubscriber]`: which procedure listens to which event of which object, and what it gets."""

    publisher_kind: ObjectKind
    publisher_id: int
    event_name: str
    element_name: str
    procedure: ProcedureSymbol
    arguments: tuple[EventArgument, ...]
    skips_without_permission: bool = False
    """Whether it just does not run for a user who may not execute its codeunit."""


class ObjectSymbol(Staged):
    """An object of the program. Identity is the object itself."""

    kind: ObjectKind

    syntax: nodes.ObjectDeclaration | None = declared(Stage.SYNTAX, nothing)
    properties: dict[str, nodes.Property] = declared(Stage.SYNTAX, dict)
    """By name in lower case."""
    own_caption: str | None = declared(Stage.PROPERTIES, nothing)
    """Its Caption, None if it has none."""
    constants: dict[str, Constant] = declared(Stage.PROPERTIES, dict)
    """Its own properties whose value is a constant, by name in lower case."""
    globals: dict[str, VariableSymbol] = declared(Stage.MEMBERS, dict)
    procedures: dict[str, list[ProcedureSymbol]] = declared(Stage.MEMBERS, dict)
    """Procedures by name in lower case, overloads in source order; no triggers."""
    triggers: dict[str, ProcedureSymbol] = declared(Stage.MEMBERS, dict)
    """The object's own triggers by name in lower case."""
    permissions: tuple[Permission, ...] = declared(Stage.PERMISSIONS, tuple)
    """Its Permissions: what a permission set grants, and which indirect permissions the code of others may use."""
    inherent_permissions: Rights | None = declared(Stage.PERMISSIONS, nothing)
    """What everybody may do with it: its InherentPermissions."""

    def __init__(self, name: str, object_id: int, app: AppInfo, span: Span) -> None:
        super().__init__()
        self.name = name
        self.object_id = object_id
        self.app = app
        self.span = span
        self.namespace = ""
        self.header = NO_HEADER

    @property
    def caption(self) -> str:
        """Its Caption, else its name."""
        return self.name if self.own_caption is None else self.own_caption

    def forwarded(self) -> Sequence[ObjectSymbol]:
        """The extensions whose procedures can be called on it."""
        return ()

    def element_variables(self) -> Iterable[VariableSymbol]:
        """The global variables that elements which it declares are, besides `globals`: the records of data items,
        what the nodes of an xmlport hold."""
        return ()

    def element_triggers(self) -> Iterable[ProcedureSymbol]:
        """The triggers of what it consists of, whoever declares them."""
        return ()

    def bare_copy(self) -> Self:
        """A symbol of the same object that knows nothing of it yet."""
        copy = type(self).__new__(type(self))
        copy.__dict__.update(
            {name: value for name, value in self.__dict__.items() if name not in self.declared_names()},
            _pending={},
        )
        return copy

    def __repr__(self) -> str:
        return f'<{self.kind.title} {self.object_id} "{self.name}">'

    @property
    def python_name(self) -> str:
        """The name of the object's emitted class."""
        return f"{self.kind.title}_{self.object_id}" if self.object_id else f"{self.kind.title}_{mangle(self.name)}"


WITH_ACCESSORS = frozenset(
    {
        ObjectKind.PAGE,
        ObjectKind.PAGE_EXTENSION,
        ObjectKind.REPORT,
        ObjectKind.REPORT_EXTENSION,
        ObjectKind.XMLPORT,
    }
)
"""The kinds of objects that have methods for the expressions of their controls and columns."""


class FieldClass(Enum):
    """Where a field's value comes from."""

    NORMAL = "Normal"
    FLOW_FIELD = "FlowField"
    FLOW_FILTER = "FlowFilter"


@dataclass(slots=True, eq=False)
class FieldSymbol(PartlyDeclared):
    """A field of a table. `index` is its place in the record's list of values, from 0.

    `properties` are the declaration's, by name in lower case. `triggers` holds OnValidate, OnLookup and those that
    extensions add (`OnBeforeValidate`, `OnAfterValidate` in `extension_triggers`).
    """

    name: str
    number: int
    type: Type
    caption: str
    index: int
    owner: ObjectSymbol
    """The table or the tableextension that declares it."""
    field_class: FieldClass = FieldClass.NORMAL
    properties: dict[str, nodes.Property] = field(default_factory=dict)
    constants: dict[str, Constant] = field(default_factory=dict)
    """The properties whose value is a constant, by name in lower case."""
    triggers: dict[str, ProcedureSymbol] = field(default_factory=dict)
    extension_triggers: list[tuple[str, ProcedureSymbol]] = field(default_factory=list)
    init_value: object | None = None
    """The bound InitValue in its run-time form, or None."""
    calc_formula: CalcFormulaSymbol | None = field(init=False, repr=False)
    """The CalcFormula of a FlowField; None where it has errors."""
    relations: tuple[TableRelation, ...] = field(init=False, repr=False)
    """The branches of its TableRelation, then those that extensions add; the first that holds counts."""
    caption_changed_by: ObjectSymbol | None = None
    """The extension that gives it another caption."""
    added_relations: list[nodes.Property] = field(default_factory=list)
    """The TableRelations that extensions add."""
    auto_increment: bool = False
    not_blank: bool = False
    enabled: bool = True
    """Whether values of it are stored."""
    obsolete_removed: bool = False
    is_obsolete: bool = False
    """Whether it is removed or will be."""
    span: Span = NOWHERE

    LATER: ClassVar[dict[str, object]] = {
        "properties": {},
        "added_relations": [],
        "calc_formula": None,
        "relations": (),
    }
    SYNTAX: ClassVar[frozenset[str]] = frozenset({"properties", "added_relations"})

    def declarer(self) -> Declarations | None:
        """What declares the object that declares the field."""
        return self.owner.declarations

    @property
    def table(self) -> TableSymbol:
        """The table that has the field, be it declared in an extension."""
        owner = self.owner
        if isinstance(owner, TableExtensionSymbol):
            return owner.target
        assert isinstance(owner, TableSymbol)
        return owner


@dataclass(slots=True, eq=False)
class KeySymbol:
    """A key of a table; the first of a table is its primary key.

    `fields` is what the key sorts by, `index_fields` what its index has instead, if SqlIndex says so. The index goes
    on with `included_fields`. `has_index` and `has_sums` are MaintainSqlIndex and MaintainSiftIndex.
    """

    name: str
    fields: tuple[FieldSymbol, ...]
    clustered: bool = False
    unique: bool = False
    enabled: bool = True
    sum_index_fields: tuple[FieldSymbol, ...] = ()
    span: Span = NOWHERE
    constants: dict[str, Constant] = field(default_factory=dict)
    """Its properties whose value is a constant, by name in lower case."""
    included_fields: tuple[FieldSymbol, ...] = ()
    index_fields: tuple[FieldSymbol, ...] = ()
    has_index: bool = True
    has_sums: bool = True


class TableSymbol(ObjectSymbol):
    """A table with the fields, keys and procedures of its extensions merged in."""

    kind = ObjectKind.TABLE

    fields: list[FieldSymbol] = declared(Stage.SHAPE, list)
    fields_by_name: dict[str, FieldSymbol] = declared(Stage.SHAPE, dict)
    fields_by_number: dict[int, FieldSymbol] = declared(Stage.SHAPE, dict)
    keys: list[KeySymbol] = declared(Stage.SHAPE, list)
    field_groups: dict[str, tuple[FieldSymbol, ...]] = declared(Stage.SHAPE, dict)
    table_type: str = declared(Stage.PROPERTIES, lambda: "Normal")
    data_per_company: bool = declared(Stage.PROPERTIES, lambda: True)

    def __init__(self, name: str, object_id: int, app: AppInfo, span: Span) -> None:
        super().__init__(name, object_id, app, span)
        self.extensions: list[TableExtensionSymbol] = []

    def forwarded(self) -> Sequence[ObjectSymbol]:
        """The tableextensions of it."""
        return self.extensions

    def element_triggers(self) -> Iterable[ProcedureSymbol]:
        """The triggers of fields."""
        for each in self.fields:
            yield from each.triggers.values()
            yield from (trigger for _, trigger in each.extension_triggers)

    @property
    def primary_key(self) -> KeySymbol:
        """The first key; a table without keys has its first field for one."""
        return self.keys[0]

    def find_field(self, name: str) -> FieldSymbol | None:
        """The field of that name in any case."""
        return self.fields_by_name.get(name.lower())


class ExtensionSymbol(ObjectSymbol):
    """An object that changes another, its `target`, which is there only if the program has it: see `is_linked`."""

    target: ObjectSymbol


class TableExtensionSymbol(ExtensionSymbol):
    """A tableextension: its fields are in `target`, its globals, procedures and triggers here."""

    kind = ObjectKind.TABLE_EXTENSION
    target: TableSymbol


class CodeunitSymbol(ObjectSymbol):
    """A codeunit."""

    kind = ObjectKind.CODEUNIT

    table: TableSymbol | None = declared(Stage.PROPERTIES, nothing)
    """TableNo: the record that OnRun gets."""
    single_instance: bool = declared(Stage.PROPERTIES, bool)
    subtype: str = declared(Stage.PROPERTIES, lambda: "Normal")
    manual_subscribers: bool = declared(Stage.PROPERTIES, bool)
    test_isolation: str = declared(Stage.PROPERTIES, str)
    """TestIsolation of a test runner, RequiredTestIsolation of a test codeunit, in lower case; '' where it has none."""
    test_permissions: str = declared(Stage.PROPERTIES, str)
    """TestPermissions in lower case; '' where it has none."""
    implements: list[InterfaceSymbol] = declared(Stage.PROPERTIES, list)
    subscriptions: list[EventSubscriber] = declared(Stage.EVENTS, list)


class InterfaceSymbol(ObjectSymbol):
    """An interface; `extends` holds those it inherits from."""

    kind = ObjectKind.INTERFACE

    extends: list[InterfaceSymbol] = declared(Stage.SHAPE, list)


@dataclass(slots=True, eq=False)
class EnumValueSymbol:
    """A value of an enum."""

    name: str
    ordinal: int
    caption: str
    owner: ObjectSymbol
    """The enum or the enumextension that declares it."""
    implementations: dict[str, CodeunitSymbol] = field(default_factory=dict)
    """By interface name in lower case."""
    span: Span = NOWHERE


class EnumSymbol(ObjectSymbol):
    """An enum with the values of its extensions merged in, in declaration order."""

    kind = ObjectKind.ENUM

    values: list[EnumValueSymbol] = declared(Stage.SHAPE, list)
    values_by_name: dict[str, EnumValueSymbol] = declared(Stage.SHAPE, dict)
    values_by_ordinal: dict[int, EnumValueSymbol] = declared(Stage.SHAPE, dict)
    implements: list[InterfaceSymbol] = declared(Stage.SHAPE, list)
    default_implementations: dict[str, CodeunitSymbol] = declared(Stage.SHAPE, dict)
    unknown_implementations: dict[str, CodeunitSymbol] = declared(Stage.SHAPE, dict)

    def __init__(self, name: str, object_id: int, app: AppInfo, span: Span) -> None:
        super().__init__(name, object_id, app, span)
        self.extensions: list[ObjectSymbol] = []

    def add(self, value: EnumValueSymbol) -> None:
        """Append a value; names and ordinals already there stay as they are."""
        self.values.append(value)
        self.values_by_name.setdefault(value.name.lower(), value)
        self.values_by_ordinal.setdefault(value.ordinal, value)


class OtherObjectSymbol(ObjectSymbol):
    """An object without anything that code could name: an entitlement, profile..."""

    def __init__(self, kind: ObjectKind, name: str, object_id: int, app: AppInfo, span: Span) -> None:
        super().__init__(name, object_id, app, span)
        self.kind = kind


def is_linked(symbol: ObjectSymbol) -> bool:
    """Whether an extension object has found what it extends; others always have."""
    return not isinstance(symbol, ExtensionSymbol) or "target" in vars(symbol)


def declared_procedures(symbol: ObjectSymbol) -> Iterator[ProcedureSymbol]:
    """Every procedure and trigger that an object declares, those of its fields, controls and actions included."""
    for overloads in symbol.procedures.values():
        yield from overloads
    yield from symbol.triggers.values()
    if is_linked(symbol):
        target = symbol.target if isinstance(symbol, ExtensionSymbol) else symbol
        yield from (trigger for trigger in target.element_triggers() if trigger.owner is symbol)
