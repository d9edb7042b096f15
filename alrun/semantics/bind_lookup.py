"""What names mean: the order of scopes, and the members of every kind of value."""

from __future__ import annotations

from collections.abc import Sequence

from alrun.semantics import types
from alrun.semantics.bind_objects import ObjectMemberBinder
from alrun.semantics.bound import (
    BoundBadExpression,
    BoundFieldAccess,
    BoundInstance,
    BoundInstanceVariable,
    BoundLabel,
    BoundLiteral,
    BoundNetMember,
    BoundVariable,
    Expression,
)
from alrun.semantics.builtins import BuiltinMethod
from alrun.semantics.interfaces import interface_procedures
from alrun.semantics.object_symbols import ReportSymbol, XmlPortSymbol
from alrun.semantics.page_symbols import PageSymbol
from alrun.semantics.program import kind_of_keyword
from alrun.semantics.resolve_types import SIMPLE_TYPES, object_type
from alrun.semantics.scope import BuiltinGroup, Meaning, NamespaceName, ProcedureGroup, TypeName
from alrun.semantics.symbols import (
    ElementPath,
    EnumSymbol,
    LabelText,
    MultilanguageText,
    ObjectKind,
    ObjectSymbol,
    ProcedureSymbol,
    TableSymbol,
    VariableKind,
    VariableSymbol,
)
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.semantics.types import Type
from alrun.source import Span
from alrun.syntax import nodes

_TYPE_WORDS = frozenset(
    "codeunit page report query xmlport database enum system text dialog session navapp debugger taskscheduler "
    "companyproperty productname numbersequence isolatedstorage sessioninformation objecttype table interface".split()
)
# The objects whose code calls the methods of their own type without a variable: `Open()` in a query.
_WITH_OWN_METHODS = frozenset({ObjectKind.QUERY, ObjectKind.REPORT, ObjectKind.XMLPORT})
_CURR_FIELD_NO = VariableSymbol("CurrFieldNo", types.INTEGER, VariableKind.IMPLICIT)


class LookupBinder(ObjectMemberBinder):
    """Resolves names and members."""

    # --- Bare names

    def find_name(self, name: str, span: Span) -> Meaning | None:
        """What a bare name means, innermost scope first; None if nothing has that name."""
        # A `with` stands inside the procedure, so its record hides locals. Docs: devenv-deprecating-with-statements
        for record in reversed(self.scope.with_records):
            found = self.find_member(record, name, span)
            if found is not None:
                return found
        local = self.scope.find(name)
        if local is not None:
            return self.variable(local, span)
        if self.place.record is not None:
            found = self.find_member(self.variable(self.place.record, span), name, span)
            if found is not None and not self._is_inaccessible(found):
                return found
        return (
            self._find_in_object(name, span)
            or self._find_in_record(name, span)
            or self._find_in_target(name, span)
            or self._find_in_page(name, span)
            or self._find_global(name, span)
        )

    def variable(self, symbol: VariableSymbol, span: Span) -> Expression:
        """A variable as an expression; a label is its text."""
        if isinstance(symbol.type, types.LabelType):
            return self._label(symbol, symbol.type, span)
        if symbol.owner is not None and symbol.owner is not self.owner:  # a data item of the report that is extended
            return BoundInstanceVariable(self.instance(symbol.owner, span), symbol, symbol.type, span)
        return BoundVariable(symbol, symbol.type, span)

    def _label(self, symbol: VariableSymbol, type_: types.LabelType, span: Span) -> Expression:
        # A text of one character may stand for a Char, with and without translations.
        is_translated = isinstance(type_.text, MultilanguageText) or self.program.has_translations
        if type_.locked or len(type_.text) <= 1 or not is_translated:
            return BoundLiteral(type_.text, type_, span)
        path: ElementPath = (("NamedType", symbol.name),)
        if symbol.owner is not None or self.procedure is None:
            return BoundLabel(LabelText(type_.text, symbol.owner or self.owner, path), type_, span)
        element = self.procedure.element
        method = ("Method", self.procedure.name)
        local = (method, *path) if element is None else (element, method, *path)
        return BoundLabel(LabelText(type_.text, self.owner, local), type_, span)

    def _find_in_object(self, name: str, span: Span) -> Meaning | None:
        lower = name.lower()
        symbol = self.owner.globals.get(lower)
        if symbol is not None:
            return self.variable(symbol, span)
        if lower == "rec" or lower == "xrec":
            record = self.implicit_record(lower == "xrec", span)
            if record is not None:
                return record
        if lower == "currpage" and isinstance(self.target, PageSymbol):
            return BoundInstance(self.target, types.PageType(self.target), span)
        if lower == "this":
            return self.instance(self.owner, span)
        element = self.find_element(lower)
        if element is not None:
            return self.variable(element, span)
        system_variable = self.find_system_variable(lower, span)
        if system_variable is not None:
            return system_variable
        if lower == "currfieldno" and isinstance(self.target, TableSymbol | PageSymbol):
            record = self.implicit_record(False, span)
            return None if record is None else BoundInstanceVariable(record, _CURR_FIELD_NO, types.INTEGER, span)
        procedures = self.owner.procedures.get(lower)
        if procedures:
            return ProcedureGroup(self.instance(self.owner, span), tuple(procedures))
        if self.target.kind in _WITH_OWN_METHODS:
            return self._builtin_member(self.instance(self.target, span), name)
        return None

    def find_callable(self, name: str, span: Span) -> Meaning | None:
        """What a name means before parentheses where a variable has the same name: `Error(Error)`."""
        procedures = self.owner.procedures.get(name.lower())
        if procedures:
            return ProcedureGroup(self.instance(self.owner, span), tuple(procedures))
        member = self._find_in_record(name, span)
        if isinstance(member, ProcedureGroup | BuiltinGroup):
            return member
        methods = self.builtins.bare(name)
        return BuiltinGroup(None, methods) if methods else None

    def _find_in_record(self, name: str, span: Span) -> Meaning | None:
        """Fields and methods of the implicit Rec, which those of a request page are only on it."""
        if isinstance(self.target, ReportSymbol | XmlPortSymbol) and not self.place.on_request_page:
            return None
        record = self.implicit_record(False, span)
        return None if record is None else self.find_member(record, name, span)

    def _find_in_target(self, name: str, span: Span) -> Meaning | None:
        """Protected variables of what the owner extends, procedures of it and of other extensions of it."""
        target = self.target
        if target is self.owner:
            return None
        instance = self.instance(target, span)
        symbol = target.globals.get(name.lower())
        if symbol is not None and symbol.protected:
            return BoundInstanceVariable(instance, symbol, symbol.type, span)
        if isinstance(target, TableSymbol | PageSymbol | ReportSymbol):
            return self._procedures(instance, target, name)
        return None

    def _find_in_page(self, name: str, span: Span) -> Meaning | None:
        """Methods of the page that need no `CurrPage`: `SetSelectionFilter(Rec)`."""
        if not isinstance(self.target, PageSymbol):
            return None
        return self._builtin_member(self.instance(self.target, span), name)

    def _find_global(self, name: str, span: Span) -> Meaning | None:
        """Built-in methods, built-in options, and words that name types or objects."""
        methods = self.builtins.bare(name)
        if methods:
            return BuiltinGroup(None, methods)
        lower = name.lower()
        option = SYSTEM_OPTIONS.get(lower)
        if option is not None:
            return TypeName(option.option_name, option)
        if lower in _TYPE_WORDS:
            return TypeName(name)
        simple = SIMPLE_TYPES.get(lower)
        if simple is not None:
            return TypeName(str(simple), simple)
        named = self._find_object(name, span)
        if named is None and self.program.has_namespace(name):
            return NamespaceName(name)
        return named

    def _find_object(self, name: str, span: Span, namespace: str = "") -> TypeName | None:
        for kind in (ObjectKind.ENUM, ObjectKind.TABLE, ObjectKind.CODEUNIT, ObjectKind.PAGE):
            found = self.program.by_name(kind, name, span, namespace)
            if found is not None:
                return TypeName(found.name, object_type(found))
        return None

    def find_in_namespace(self, target: NamespaceName, name: str, span: Span, name_span: Span) -> Meaning | None:
        """What `Microsoft.Sales.name` means: an object, or a namespace further down."""
        path = f"{target.path}.{name}"
        if self.program.has_namespace(path):
            return NamespaceName(path, target.kind)
        if target.kind is None:
            return self._find_object(name, span, target.path)
        return self._of_kind(target.kind, name, span, name_span, target.path)

    # --- Members

    def find_member(self, target: Expression, name: str, span: Span) -> Meaning | None:
        """What `target.name` means; None if the type has no such member."""
        if isinstance(target, BoundBadExpression) or target.type is types.ERROR:
            return BoundBadExpression(types.ERROR, span)
        if isinstance(target.type, types.DotNetType):
            return BoundNetMember(target, name, None, types.NET_VALUE, span)
        match target.type:
            case types.RecordType(symbol=table):
                found = self._record_member(target, table, name, span)
            case types.CodeunitType(symbol=symbol):
                found = self._object_member(target, symbol, name)
            case types.PageType(symbol=page):
                # `CurrPage.Caption` is the built-in one, also where the page has a procedure of that name.
                built_in = self._builtin_member(target, name) if isinstance(target, BoundInstance) else None
                found = built_in or self._page_member(target, page, name, span)
            case types.InterfaceType(symbol=interface):
                procedures = [p for p in interface_procedures(interface) if p.name.lower() == name.lower()]
                found = ProcedureGroup(target, tuple(procedures)) if procedures else None
            case types.ObjectType() as type_:
                found = self.find_object_member(target, type_, name, span)
            case _:
                found = None
        return found or self._builtin_member(target, name)

    def _builtin_member(self, target: Expression, name: str) -> Meaning | None:
        owner = "Option" if isinstance(target.type, types.OptionType) else target.type.name
        methods = self._instance_methods(owner, name)
        if owner in ("Code", "Label") and not any(method.function for method in methods):
            # The methods of these types are those of Text, stated once there.
            methods = self._instance_methods("Text", name) or methods
        return BuiltinGroup(target, methods) if methods else None

    def _instance_methods(self, owner: str, name: str) -> tuple[BuiltinMethod, ...]:
        return tuple(method for method in self.builtins.methods(owner, name) if not method.static)

    def _record_member(self, record: Expression, table: TableSymbol, name: str, span: Span) -> Meaning | None:
        symbol = table.find_field(name)
        if symbol is not None:
            return BoundFieldAccess(record, symbol, symbol.type, span)
        return self._procedures(record, table, name)

    def find_method(self, record: Expression, name: str) -> Meaning | None:
        """A procedure or built-in method of a record, whatever fields it has."""
        assert isinstance(record.type, types.RecordType)
        return self._procedures(record, record.type.symbol, name) or self._builtin_member(record, name)

    def _procedures(
        self, target: Expression, symbol: TableSymbol | PageSymbol | ReportSymbol, name: str
    ) -> Meaning | None:
        """The procedures of that name that an object and its extensions have, if any only accessible ones."""
        lower = name.lower()
        procedures = list(symbol.procedures.get(lower, ()))
        for extension in symbol.extensions:
            procedures += extension.procedures.get(lower, ())
        if not procedures:
            return None
        return ProcedureGroup(target, self._visible(procedures))

    def _page_member(self, page: Expression, symbol: PageSymbol, name: str, span: Span) -> Meaning | None:
        own = self._procedures(page, symbol, name)
        if own is not None:
            return own
        control = self._control_member(page, symbol, name, span)
        if control is not None:
            return control
        return None

    def find_in_this(self, name: str, span: Span) -> Expression | None:
        """The global variable that `this.name` means."""
        variable = self.owner.globals.get(name.lower())
        return None if variable is None else self.variable(variable, span)

    def _object_member(self, target: Expression, symbol: ObjectSymbol, name: str) -> Meaning | None:
        procedures = symbol.procedures.get(name.lower())
        return ProcedureGroup(target, self._visible(procedures)) if procedures else None

    def _visible(self, procedures: Sequence[ProcedureSymbol]) -> tuple[ProcedureSymbol, ...]:
        """Those that the body may call; all of them if it may call none, which is then the error."""
        return tuple(each for each in procedures if self._accessible(each)) or tuple(procedures)

    def _is_inaccessible(self, meaning: Meaning) -> bool:
        return isinstance(meaning, ProcedureGroup) and not any(map(self._accessible, meaning.procedures))

    def _accessible(self, procedure: ProcedureSymbol) -> bool:
        """Whether the body may call a procedure of another object."""
        match procedure.access:
            case nodes.AccessModifier.PUBLIC:
                return True
            case nodes.AccessModifier.LOCAL:
                return procedure.owner is self.owner
            case nodes.AccessModifier.INTERNAL:
                app, own = procedure.owner.app, self.owner.app
                return app.app_id == own.app_id or own.app_id in app.friends
            case nodes.AccessModifier.PROTECTED:
                return procedure.owner in (self.owner, self.target)

    # --- Scopes: `X::Y`

    def find_in_scope(self, target: Meaning, name: str, span: Span, name_span: Span) -> Meaning | None:
        """What `target::name` means."""
        if isinstance(target, TypeName):
            return self._find_in_type_name(target, name, span, name_span)
        if isinstance(target, BuiltinGroup):  # FieldRef.Type::Code
            return self._member_of_option(target.methods[0].signature.result, name, span)
        if isinstance(target, ProcedureGroup | NamespaceName):
            return None
        if isinstance(target.type, types.DotNetType):  # Mode::Compress, as Mode.Compress
            return BoundNetMember(target, name, None, types.NET_VALUE, span)
        return self._member_of_option(target.type, name, span)

    def _find_in_type_name(self, target: TypeName, name: str, span: Span, name_span: Span) -> Meaning | None:
        if target.type is not None and target.name.lower() != "enum":
            return self._member_of_option(target.type, name, span)
        kind = kind_of_keyword(target.name)
        if kind is None:
            return None
        if self.program.find(kind, name) is None and self.program.has_namespace(name):
            return NamespaceName(name, kind)
        return self._of_kind(kind, name, span, name_span)

    def _of_kind(self, kind: ObjectKind, name: str, span: Span, name_span: Span, namespace: str = "") -> Meaning:
        """`Codeunit::X` is its id, `Enum::X` and `Interface::X` stand for the type."""
        symbol = self.program.find(kind, name, span, namespace)
        if symbol is None:
            return self.bad(name_span, "AL0185", kind.word, name)
        if isinstance(symbol, EnumSymbol):
            return TypeName(symbol.name, types.EnumType(symbol))
        if kind is ObjectKind.INTERFACE:
            return TypeName(symbol.name, object_type(symbol))
        return BoundLiteral(symbol.object_id, types.INTEGER, span)

    def _member_of_option(self, type_: Type, name: str, span: Span) -> Expression | None:
        match type_:
            case types.OptionType():
                ordinal = type_.ordinal(name)
                if ordinal is None and name.isdigit():
                    ordinal = int(name)
                return None if ordinal is None else BoundLiteral(ordinal, type_, span)
            case types.EnumType(symbol=enum):
                value = enum.values_by_name.get(name.lower())
                if value is None and name.isdigit():
                    value = enum.values_by_ordinal.get(int(name))
                return None if value is None else BoundLiteral(value.ordinal, type_, span)
            case types.ArrayType(element=element):
                return self._member_of_option(element, name, span)
            case _ if types.is_unchecked(type_):
                return BoundBadExpression(types.ERROR, span)
            case _:
                return None
