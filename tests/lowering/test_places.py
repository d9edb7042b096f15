"""Places: cells, references, elements, assignment, defaults."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace

import pytest
from bound_trees import (
    APP,
    CODEUNIT,
    SOMEWHERE,
    Instance,
    Trace,
    assign,
    binary,
    body,
    by_reference,
    call,
    convert,
    expression,
    global_variable,
    leave,
    literal,
    local,
    parameter,
    procedure,
    run,
    use,
)

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.values.references import Cell
from alrun.runtime.values.variant import UNSET, Variant
from alrun.semantics import types
from alrun.semantics.bound import (
    BoundArrayElement,
    BoundClear,
    BoundFieldAccess,
    BoundImplicitRecord,
    BoundInstance,
    BoundInstanceVariable,
    BoundRecordCopy,
    BoundReference,
    BoundTextElement,
    ConversionKind,
)
from alrun.semantics.page_symbols import PageExtensionSymbol, PageSymbol
from alrun.semantics.symbols import FieldSymbol, TableExtensionSymbol, TableSymbol
from alrun.source import NOWHERE

TABLE = TableSymbol("Customer", 50100, APP, NOWHERE)
NAME = FieldSymbol("Name", 2, types.TEXT, "Name", 1, TABLE)
RECORD = types.RecordType(TABLE)


class FakeRecord:
    """As much of a record as emitted code touches."""

    def __init__(self, session: object = None, temporary: bool = False) -> None:
        self.session = session
        self.temporary = temporary
        self.values: list[object] = ["1000", "Adam"]

    def assign(self, other: FakeRecord) -> None:
        self.values = list(other.values)

    def copied(self) -> FakeRecord:
        copy = FakeRecord(self.session, self.temporary)
        copy.assign(self)
        return copy

    def clear(self) -> None:
        self.values = ["", ""]


def element(array: object, *indices: object) -> BoundArrayElement:
    """`array[indices]`"""
    value = expression(array)
    assert isinstance(value.type, types.ArrayType)
    return BoundArrayElement(
        value, tuple(map(expression, indices)), value.type.dimensions, value.type.element, SOMEWHERE
    )


def character(text: object, index: object) -> BoundTextElement:
    """`text[index]`"""
    return BoundTextElement(expression(text), expression(index), types.CHAR, SOMEWHERE)


def clear(place: object) -> object:
    """`Clear(place)` as a statement."""
    return use(BoundClear(expression(place), types.NOTHING, SOMEWHERE))


# --- References


def increment(instance: object) -> None:
    """A procedure with a `var` parameter, written in Python."""
    instance.value += 1


def test_a_local_passed_by_var_is_changed():
    n = local("N")
    increased = procedure("Increase", parameter("X", by_reference=True))
    tree = body(
        assign(n, 41),
        use(call(increased, by_reference(n), consumed=False)),
        leave(n),
        variables=(n,),
        returns=types.INTEGER,
    )
    assert run(tree, instance=Instance(session=None, increase=increment)) == 42


def test_a_var_parameter_writes_through():
    x = parameter("X", by_reference=True)
    cell = Cell(1)
    run(body(assign(x, binary(x, "+", 1)), of=procedure("Increase", x)), cell)
    assert cell.value == 2


def test_a_value_parameter_passed_on_by_var_does_not_change_the_callers():
    x = parameter("X")
    increased = procedure("Increase", parameter("Y", by_reference=True))
    tree = body(
        use(call(increased, by_reference(x), consumed=False)),
        leave(x),
        of=procedure("Run", x, return_type=types.INTEGER),
    )
    assert run(tree, 1, instance=Instance(session=None, increase=increment)) == 2


def test_a_global_passed_by_var_is_changed():
    total = global_variable("Total")
    increased = procedure("Increase", parameter("X", by_reference=True))
    reference = BoundReference(expression(total), types.INTEGER, SOMEWHERE)
    instance = Instance(session=None, g_total=1, increase=increment)
    run(body(use(call(increased, reference, consumed=False))), instance=instance)
    assert instance.g_total == 2


def test_a_field_passed_by_var_is_changed():
    rec = parameter("Rec", RECORD)
    field = BoundFieldAccess(expression(rec), NAME, types.TEXT, SOMEWHERE)
    changed = procedure("Change", parameter("X", types.TEXT, by_reference=True))
    record = FakeRecord()

    def change(place: Cell) -> None:
        place.value = "Eve"

    tree = body(
        use(call(changed, BoundReference(field, types.TEXT, SOMEWHERE), consumed=False)), of=procedure("Run", rec)
    )
    run(tree, record, instance=Instance(session=None, change=change))
    assert record.values == ["1000", "Eve"]


def test_an_element_passed_by_var_is_changed():
    array = local("Numbers", types.ArrayType(types.INTEGER, (3,)))
    increased = procedure("Increase", parameter("X", by_reference=True))
    place = element(array, 2)
    tree = body(
        use(call(increased, BoundReference(place, types.INTEGER, SOMEWHERE), consumed=False)),
        leave(place),
        variables=(array,),
        returns=types.INTEGER,
    )
    assert run(tree, instance=Instance(session=None, increase=increment)) == 1


def test_a_record_is_its_own_reference():
    rec = local("Customer", RECORD)
    rec.needs_cell = True
    seen: list[object] = []
    taken = procedure("Take", parameter("X", RECORD, by_reference=True))
    tree = body(use(call(taken, BoundReference(expression(rec), RECORD, SOMEWHERE), consumed=False)), variables=(rec,))
    run(tree, instance=Instance(session=None, take=seen.append), classes={TABLE: FakeRecord})
    assert isinstance(seen[0], FakeRecord)


def test_a_place_of_another_type_for_a_var_variant():
    n = local("N")
    place = convert(by_reference(n), ConversionKind.TO_VARIANT, types.VARIANT)
    changed = procedure("Change", parameter("V", types.VARIANT, by_reference=True))

    def change(variant: Cell) -> None:
        assert variant.value == Variant(types.INTEGER, 5)
        variant.value = Variant(types.DECIMAL, Decimal(7))

    tree = body(
        assign(n, 5), use(call(changed, place, consumed=False)), leave(n), variables=(n,), returns=types.INTEGER
    )
    assert run(tree, instance=Instance(session=None, change=change)) == 7


def test_passing_a_variable_by_reference_that_has_no_cell_is_our_mistake():
    n = local("N")
    taken = procedure("Take", parameter("X", by_reference=True))
    tree = body(use(call(taken, BoundReference(expression(n), types.INTEGER, SOMEWHERE))), variables=(n,))
    with pytest.raises(ValueError, match="N is passed by reference"):
        run(tree)


# --- Elements


@pytest.mark.parametrize(("index", "expected"), [(1, 10), (3, 30)])
def test_array_elements_count_from_one(index, expected):
    array, i = parameter("A", types.ArrayType(types.INTEGER, (3,))), parameter("I")
    tree = body(leave(element(array, i)), of=procedure("Run", array, i, return_type=types.INTEGER))
    assert run(tree, [10, 20, 30], index) == expected


@pytest.mark.parametrize("index", [0, 4, -1])
def test_an_index_outside_the_array_is_an_error(index):
    array, i = parameter("A", types.ArrayType(types.INTEGER, (3,))), parameter("I")
    read = body(leave(element(array, i)), of=procedure("Run", array, i, return_type=types.INTEGER))
    write = body(assign(element(array, i), 1), of=procedure("Run", array, i))
    for tree in (read, write):
        with pytest.raises(ALError, match="outside of the permitted range"):
            run(tree, [10, 20, 30], index)


def test_the_last_dimension_runs_fastest():
    array, i, j = parameter("A", types.ArrayType(types.INTEGER, (2, 3))), parameter("I"), parameter("J")
    tree = body(leave(element(array, i, j)), of=procedure("Run", array, i, j, return_type=types.INTEGER))
    flat = [11, 12, 13, 21, 22, 23]
    assert [run(tree, flat, i, j) for i in (1, 2) for j in (1, 2, 3)] == flat
    with pytest.raises(ALError):
        run(tree, flat, 1, 4)


def test_the_indices_of_a_target_come_before_the_value():
    array, trace = local("A", types.ArrayType(types.INTEGER, (3,))), Trace()
    run(body(assign(element(array, trace(2)), trace(7)), variables=(array,)))
    assert trace.calls == [2, 7]


@pytest.mark.parametrize("traced", [False, True])
def test_a_character_of_a_text(traced):
    trace = Trace()
    text, index = (trace("abc"), trace(2)) if traced else ("abc", 2)
    node = character(text, index)
    assert run(body(leave(node), returns=types.CHAR)) == ord("b")
    assert trace.calls == (["abc", 2] if traced else [])


@pytest.mark.parametrize("index", [0, 4, -1])
@pytest.mark.parametrize("traced", [False, True])
def test_a_character_outside_the_text_is_an_error(index, traced):
    trace = Trace()
    text = trace("abc") if traced else literal("abc")
    with pytest.raises(ALError):
        run(body(leave(character(text, literal(index))), returns=types.CHAR))


def test_assigning_a_character_makes_a_new_text():
    # Docs: methods-auto/char/char-data-type
    text, other = local("T", types.TEXT), local("Other", types.TEXT)
    tree = body(
        assign(text, "abc"),
        assign(other, text),
        assign(character(text, 2), literal(ord("X"), types.CHAR)),
        assign(character(text, 4), literal(ord("!"), types.CHAR)),
        leave(binary(text, "+", other)),
        variables=(text, other),
        returns=types.TEXT,
    )
    assert run(tree) == "aXc!abc"


def test_a_character_past_the_length_of_the_variable_is_an_error():
    text = local("T", types.TextType(3))
    tree = body(assign(text, "abc"), assign(character(text, 4), literal(65, types.CHAR)), variables=(text,))
    with pytest.raises(ALError, match="The length of the string is 4"):
        run(tree)


# --- Assignment and copies


def test_assigning_a_record_copies_its_fields():
    a, b = parameter("A", RECORD), parameter("B", RECORD)
    first, second = FakeRecord(), FakeRecord()
    second.values = ["2000", "Eve"]
    run(body(assign(a, b), of=procedure("Run", a, b)), first, second)
    assert first.values == ["2000", "Eve"]
    assert first.values is not second.values


def test_assigning_an_array_copies_its_elements():
    type_ = types.ArrayType(types.INTEGER, (2,))
    a, b = parameter("A", type_), parameter("B", type_)
    first, second = [0, 0], [1, 2]
    run(body(assign(a, b), assign(element(a, 1), 9), of=procedure("Run", a, b)), first, second)
    assert (first, second) == ([9, 2], [1, 2])


def test_assigning_an_array_of_records_keeps_the_records():
    type_ = types.ArrayType(RECORD, (2,))
    a, b = parameter("A", type_), parameter("B", type_)
    first, second = [FakeRecord(), FakeRecord()], [FakeRecord(), FakeRecord()]
    kept = first[0]
    second[0].values = ["2000", "Eve"]
    run(body(assign(a, b), of=procedure("Run", a, b)), first, second)
    assert first[0] is kept
    assert kept.values == ["2000", "Eve"]


def test_a_record_in_a_variant_is_a_copy():
    rec, variant = parameter("Rec", RECORD), local("V", types.VARIANT)
    tree = body(
        assign(variant, convert(rec, ConversionKind.TO_VARIANT, types.VARIANT)),
        leave(variant),
        of=procedure("Run", rec, return_type=types.VARIANT),
        variables=(variant,),
    )
    record = FakeRecord()
    result = run(tree, record)
    assert result.value.values == record.values
    assert result.value is not record


def test_arguments_by_value_are_copies():
    rec, array = parameter("Rec", RECORD), parameter("A", types.ArrayType(types.INTEGER, (2,)))
    taken = procedure("Take", parameter("X", RECORD), parameter("Y", array.type))
    seen: list[object] = []
    arguments = [BoundRecordCopy(expression(each), each.type, SOMEWHERE) for each in (rec, array)]
    tree = body(use(call(taken, *arguments, consumed=False)), of=procedure("Run", rec, array))
    record, numbers = FakeRecord(), [1, 2]
    run(tree, record, numbers, instance=Instance(session=None, take=lambda *values: seen.extend(values)))
    assert seen[0] is not record
    assert seen[0].values == record.values
    assert seen[1] is not numbers
    assert seen[1] == numbers


# --- Defaults and Clear


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (types.INTEGER, 0),
        (types.DECIMAL, Decimal(0)),
        (types.BOOLEAN, False),
        (types.TextType(10), ""),
        (types.DATE, 0),
        (types.OptionType(("a", "b")), 0),
        (types.VARIANT, UNSET),
        (types.ListType(types.TEXT), []),
        (types.DictionaryType(types.TEXT, types.TEXT), {}),
        (types.ArrayType(types.TEXT, (2, 2)), [""] * 4),
        (types.ArrayType(types.ListType(types.TEXT), (2,)), [[], []]),
    ],
)
def test_default_of_a_local(type_, expected):
    variable = local("V", type_)
    value = run(body(leave(variable), variables=(variable,), returns=type_))
    assert value == expected
    assert type(value) is type(expected)


def test_locals_of_one_call_are_not_those_of_the_next():
    variable = local("V", types.ListType(types.TEXT))
    tree = body(leave(variable), variables=(variable,), returns=variable.type)
    assert run(tree) is not run(tree)


def test_a_record_local_is_made_for_the_session():
    temporary = local("Buffer", types.RecordType(TABLE, temporary=True))
    tree = body(leave(temporary), variables=(temporary,), returns=temporary.type)
    record = run(tree, instance=Instance(session="the session"), classes={TABLE: FakeRecord})
    assert (record.session, record.temporary) == ("the session", True)


def test_a_codeunit_local_is_created_for_the_session():
    variable = local("Other", types.CodeunitType(CODEUNIT))
    tree = body(leave(variable), variables=(variable,), returns=variable.type)
    class_ = SimpleNamespace(create=lambda session: ("created", session))
    assert run(tree, instance=Instance(session=1), classes={CODEUNIT: class_}) == ("created", 1)


def test_a_variable_of_a_type_that_is_missing_fails_only_when_used():
    variable = local("Thing", types.SimpleType("Nonesuch"))
    value = run(body(leave(variable), variables=(variable,), returns=variable.type))
    with pytest.raises(UnsupportedFeature, match="Nonesuch"):
        value.read()


def test_a_label_is_its_text():
    label = local("Greeting", types.LabelType("Hello"))
    assert run(body(leave(label), variables=(label,), returns=types.TEXT)) == "Hello"


def test_clear_gives_the_default():
    n, array = local("N"), local("A", types.ArrayType(types.INTEGER, (2,)))
    tree = body(
        assign(n, 5),
        assign(element(array, 1), 5),
        clear(n),
        clear(array),
        leave(binary(n, "+", element(array, 1))),
        variables=(n, array),
        returns=types.INTEGER,
    )
    assert run(tree) == 0


def test_clear_empties_a_record_in_place():
    rec = parameter("Rec", RECORD, by_reference=True)
    record = FakeRecord()
    run(body(clear(rec), of=procedure("Run", rec)), record)
    assert record.values == ["", ""]


# --- The running instance


EXTENSION = TableExtensionSymbol("Ext", 50101, APP, NOWHERE)
PAGE = PageSymbol("Card", 50100, APP, NOWHERE)
PAGE_EXTENSION = PageExtensionSymbol("Card Ext", 50101, APP, NOWHERE)


@pytest.mark.parametrize(
    ("owner", "target", "instance", "expected"),
    [
        (TABLE, TABLE, SimpleNamespace(name="rec", x_rec="xRec"), (None, "xRec")),
        (EXTENSION, TABLE, SimpleNamespace(record=SimpleNamespace(x_rec="xRec")), (None, "xRec")),
        (PAGE, PAGE, SimpleNamespace(rec="rec", x_rec="xRec"), ("rec", "xRec")),
        (PAGE_EXTENSION, PAGE, SimpleNamespace(page=SimpleNamespace(rec="rec", x_rec="xRec")), ("rec", "xRec")),
    ],
)
def test_rec_and_xrec(owner, target, instance, expected):
    def value(previous: bool) -> object:
        node = BoundImplicitRecord(previous, target, RECORD, SOMEWHERE)
        return run(body(leave(node), of=procedure("Run", owner=owner, return_type=RECORD)), instance=instance)

    rec, x_rec = expected
    assert value(previous=True) == x_rec
    assert value(previous=False) == (rec or getattr(instance, "record", instance))


def test_rec_of_on_run_is_its_parameter():
    codeunit = type(CODEUNIT)("Post", 50102, APP, NOWHERE)
    codeunit.table = TABLE
    node = BoundImplicitRecord(False, codeunit, RECORD, SOMEWHERE)
    trigger = procedure("OnRun", owner=codeunit, is_trigger=True, return_type=RECORD)
    assert run(body(leave(node), of=trigger), "the record") == "the record"


def test_a_protected_variable_of_the_extended_page():
    symbol = global_variable("Total")
    instance = BoundInstance(PAGE, types.PageType(PAGE), SOMEWHERE)
    place = BoundInstanceVariable(instance, symbol, types.INTEGER, SOMEWHERE)
    page = SimpleNamespace(g_total=1)
    run(
        body(assign(place, 5), of=procedure("Run", owner=PAGE_EXTENSION)),
        instance=SimpleNamespace(page=page),
    )
    assert page.g_total == 5
