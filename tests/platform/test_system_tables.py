"""The rows of Integer and Date, told by arithmetic, against rows told by going through all days."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.platform.system_tables.catalogue import PROVIDERS, system_table
from alrun.platform.system_tables.numbers import Integers
from alrun.platform.system_tables.periods import Periods
from alrun.platform.system_tables.refused import Refused
from alrun.runtime.no_client import NoClient
from alrun.runtime.storage.ordering import fold
from alrun.runtime.storage.virtual import ANY, Bound
from alrun.semantics.symbols import ObjectKind
from alrun.semantics.types import CodeType, TextType


@pytest.fixture(scope="module")
def platform(tmp_path_factory):
    """The objects of a program with little of its own."""
    path = tmp_path_factory.mktemp("platform") / "Nothing.al"
    path.write_text("codeunit 50100 Nothing { }")
    return compile_project([str(path)]).program


FIRST = datetime.date(1, 1, 3)
LAST = datetime.date.max


def begins(period_type, day):
    match period_type:
        case 0:
            return True
        case 1:
            return day.isoweekday() == 1 and (LAST - day).days >= 6
        case 2:
            return day.day == 1
        case 3:
            return day.day == 1 and day.month in (1, 4, 7, 10)
        case _:
            return (day.month, day.day) == (1, 1)


def starts(period_type, low, high):
    """The first days of the periods of a type that begin between two days."""
    days = (datetime.date.fromordinal(number) for number in range(low.toordinal(), high.toordinal() + 1))
    return [day for day in days if day >= FIRST and begins(period_type, day)]


def anywhere():
    near_the_ends = st.integers(0, 800).flatmap(
        lambda days: st.sampled_from([datetime.date.min, LAST - datetime.timedelta(800)]).map(
            lambda day: day + datetime.timedelta(days)
        )
    )
    return st.dates() | near_the_ends


@given(st.integers(0, 4), anywhere(), st.integers(0, 800), st.booleans())
def test_periods_begin_where_they_should(period_type, low, days, backward):
    high = datetime.date.fromordinal(min(low.toordinal() + days, LAST.toordinal()))
    bounds = [Bound(period_type, period_type), Bound(2 * low.toordinal(), 2 * high.toordinal())]
    found = [datetime.date.fromordinal(row.first_day) for row in Periods().rows(None, bounds, backward)]
    expected = starts(period_type, low, high)
    assert found == (expected[::-1] if backward else expected)
    assert Periods().count(None, bounds) == len(expected)


@given(st.integers(0, 4), anywhere())
def test_a_period_ends_the_day_before_the_next_begins(period_type, day):
    ordinal = 2 * day.toordinal()
    rows = Periods().rows(None, [Bound(period_type, period_type), Bound(ordinal, None)], False)
    pair = [row for row, _ in zip(rows, range(2), strict=False)]
    if len(pair) == 2:
        assert pair[0].end == 2 * pair[1].first_day - 1
    elif pair:
        assert pair[0].end <= 2 * LAST.toordinal() + 1


@pytest.mark.parametrize(
    ("bound", "count"),
    [
        # Observed on a real server: days from the beginning to 1850, and from 16 January 2026 to the end.
        (Bound(None, 2 * datetime.date(1850, 1, 1).toordinal()), 675_332),
        (Bound(2 * datetime.date(2026, 1, 16).toordinal(), None), 2_912_428),
        # A closing date lies behind its day.
        (Bound(2 * datetime.date(2026, 1, 16).toordinal() + 1, 2 * datetime.date(2026, 1, 18).toordinal() + 1), 2),
        (Bound(5, 3), 0),
    ],
)
def test_days_are_counted_without_going_through_them(bound, count):
    assert Periods().count(None, [Bound(0, 0), bound]) == count


@pytest.mark.parametrize(
    ("bound", "count"),
    [
        (Bound(None, None), 2_000_000_001),
        (Bound(999_999_990, None), 11),
        (Bound(None, -999_999_999), 2),
        (Bound(5, 9), 5),
        (Bound(2_000_000_000, None), 0),
        (Bound(10, 4), 0),
    ],
)
def test_integers_run_from_minus_to_plus_a_milliard(bound, count):
    assert Integers().count(None, [bound]) == count


def test_integers_come_from_either_end():
    assert [next(iter(Integers().rows(None, [Bound(None, 7)], backward))) for backward in (False, True)] == [
        -(10**9),
        7,
    ]


@pytest.mark.parametrize("number", PROVIDERS)
def test_a_provider_computes_fields_that_its_table_has(number, platform):
    table = platform.by_id(ObjectKind.TABLE, number)
    provider = system_table(number)
    if isinstance(provider, Refused):
        assert str(provider) == table.name
        return
    assert provider.columns.keys() <= table.fields_by_number.keys()
    assert {field.number for field in table.primary_key.fields} <= provider.columns.keys()


def test_other_tables_are_stored():
    assert system_table(2000000006) is None


SOURCE = """
namespace Some.Where;
table 50100 Parent
{
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; Kind; Option) { OptionMembers = A,B; }
        field(3; Other; Code[10])
        {
            TableRelation = if (Kind = const(A)) Parent else if (Kind = const(B)) Parent."No.";
        }
    }
    keys { key(PK; "No.") { } key(Second; Kind, "No.") { } }
}
page 50100 "Parent Card"
{
    SourceTable = Parent;
    layout { area(Content) { field(One; Rec."No.") { } field(Two; Rec.Kind) { } } }
    actions { area(Processing) { action(Do) { } action(Other) { } } }
}
page 50101 "Parent Api"
{
    PageType = API;
    SourceTable = Parent;
    APIPublisher = 'p';
    APIGroup = 'g';
    APIVersion = 'v2.0', 'beta', 'v1.0';
    EntityName = 'parent';
    EntitySetName = 'parents';
    DelayedInsert = true;
    layout { area(Content) { repeater(Rows) { field(one; Rec."No.") { } } } }
}
report 50100 Sample
{
    dataset { dataitem(Zero; Parent) { dataitem(Alpha; Parent) { } } }
    rendering
    {
        layout("_Z") { Type = Word; LayoutFile = './z.docx'; }
        layout("A z") { Type = Word; LayoutFile = './a.docx'; }
        layout(ZA) { Type = RDLC; LayoutFile = './za.rdl'; }
    }
}
query 50100 "A Query" { elements { dataitem(Parent; Parent) { column(No; "No.") { } } } }
xmlport 50100 "A Port" { }
permissionset 50101 "_Under" { Assignable = true; Permissions = tabledata Parent = RIMD, codeunit * = X; }
permissionset 50100 "A Set" { Assignable = true; IncludedPermissionSets = "_Under"; Permissions = table Parent = X; }
profile "Z_Profile" { RoleCenter = "Parent Card"; Caption = 'Z'; }
profile "ZA Profile" { RoleCenter = "Parent Card"; Caption = 'A'; }
codeunit 50100 Listener
{
    [EventSubscriber(ObjectType::Table, Database::Parent, 'OnAfterInsertEvent', '', false, false)]
    local procedure Zulu() begin end;
    [EventSubscriber(ObjectType::Table, Database::Parent, 'OnAfterModifyEvent', '', false, false)]
    local procedure "Ä_Alpha"() begin end;
}
codeunit 50190 Recorded
{
    Subtype = Test;

    [Test] procedure First() begin Helper(); end;
    [Test] procedure Second() begin Helper(); Other(); end;
    local procedure Helper() begin end;
    local procedure Other() begin end;
}
codeunit 50191 Recorder
{
    trigger OnRun()
    var
        Parent: Record Parent;
        Recorded: Codeunit Recorded;
    begin
        CodeCoverageLog(true);
        Parent.Insert();
        Recorded.Second();
        Recorded.First();
        CodeCoverageLog(false);
    end;
}
"""
NOT_TRIED = frozenset({2000000007, 2000000026, 2000000209})
"""Those with too many rows, and the dependencies of apps, which this program has none of."""


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    path = tmp_path_factory.mktemp("ordered") / "Source.al"
    path.write_text(SOURCE)
    compilation = compile_project([str(path)])
    assert not compilation.diagnostics.sorted()
    with Run(compilation, RunOptions(), NoClient(lambda *_: None)) as run:
        run.run_codeunit(compilation.program.by_id(ObjectKind.CODEUNIT, 50191))
        yield run


@pytest.mark.parametrize(
    "number",
    [number for number in PROVIDERS if number not in NOT_TRIED and not isinstance(system_table(number), Refused)],
)
def test_rows_are_in_the_order_of_the_key_and_within_its_bounds(number, running):
    """The database relies on both."""
    provider = system_table(number)
    key = running.program.find_table(number).primary_key.fields
    any_bounds = [ANY] * (len(key) + len(provider.also_bounded))

    def keys(bounds, backward=False):
        rows = provider.rows(running.session, bounds, backward)
        return [tuple(ordered(field, provider.columns[field.number](row)) for field in key) for row in rows]

    found = keys(any_bounds)
    assert found
    assert found == sorted(set(found))
    assert keys(any_bounds, backward=True) == found[::-1]
    for low, high in ((found[0], found[len(found) // 2]), (found[len(found) // 2], found[-1])):
        for place in range(len(key)):
            bounds = any_bounds.copy()
            bounds[place] = Bound(min(low[place], high[place]), max(low[place], high[place]))
            within = [each for each in found if bounds[place].includes(each[place])]
            assert [each for each in keys(bounds) if bounds[place].includes(each[place])] == within


def ordered(field, value):
    """A value as the database orders it."""
    if isinstance(field.type, TextType | CodeType):
        kept = value[: field.type.length]
        return fold(kept.upper() if isinstance(field.type, CodeType) else kept)
    return int(value) if isinstance(value, bool) else value


def test_only_those_who_subscribe_to_a_publisher_are_looked_at(running):
    provider = system_table(2000000140)
    bounds = [ANY, ANY, Bound(1, 1), Bound(50100, 50100)]
    assert [row.subscriber.procedure.name for row in provider.rows(running.session, bounds, False)] == [
        "Zulu",
        "Ä_Alpha",
    ]
    assert not list(provider.rows(running.session, [ANY, ANY, Bound(1, 1), Bound(50199, 50199)], False))
