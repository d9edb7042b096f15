"""A value of every type that fields may have is read back as it was written, stored and temporary.

Docs: devenv-table-object, and the page of each type for the ends of its range
"""

import uuid
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from alrun.runtime.records.filters.tree import Compare, Comparison
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import Author, Condition, Query, SortField
from alrun.runtime.storage.temporary import TemporaryTable
from alrun.runtime.values.date_formula import parse_date_formula
from alrun.runtime.values.dates import closing_date, make_date
from alrun.runtime.values.record_id import NULL_RECORD_ID, RecordId
from alrun.semantics import types
from tests.runtime.record_support import USER, make_table

AUTHOR = Author(USER, 1)
FIRST_DATE, LAST_DATE = make_date(1753, 1, 1), make_date(9999, 12, 31)
LONG = 2**63 - 1

OWNER = make_table(
    "Owner",
    50102,
    {"Code": types.CodeType(20), "Date": types.DATE, "Id": types.GUID, "Amount": types.DECIMAL, "Done": types.BOOLEAN},
    "Code,Date,Id,Amount,Done",
)

DECIMALS = st.decimals(
    min_value=Decimal("-999999999999999.99"), max_value=Decimal("999999999999999.99"), allow_nan=False, places=2
)
TEXTS = st.text(max_size=20)
CODES = TEXTS.map(str.upper)
GUIDS = st.uuids()
DATES = st.integers(FIRST_DATE, LAST_DATE)
RECORD_IDS = st.builds(
    lambda *key: RecordId(
        OWNER.object_id,
        OWNER.name,
        OWNER.caption,
        tuple(zip((f.type for f in OWNER.primary_key.fields), key, strict=True)),
    ),
    CODES,
    DATES,
    GUIDS,
    DECIMALS,
    st.booleans(),
)

CASES = {
    "BigInteger": (types.BIG_INTEGER, st.integers(-LONG - 1, LONG), (0, LONG, -LONG - 1)),
    "Blob": (types.BLOB, st.binary(max_size=20), (b"", bytes(range(256)))),
    "Boolean": (types.BOOLEAN, st.booleans(), ()),
    "Code": (types.CodeType(20), CODES, ("", "10", "9", "Æ")),
    "Date": (types.DATE, DATES, (0, FIRST_DATE, LAST_DATE, closing_date(LAST_DATE), closing_date(FIRST_DATE))),
    "DateFormula": (
        types.DATE_FORMULA,
        st.sampled_from(["", "<1M>", "<CM+1D>", "<-WD2>", "<CQ+1M-10D>"]).map(parse_date_formula),
        (),
    ),
    "DateTime": (types.DATE_TIME, st.integers(0, LONG), (0,)),
    "Decimal": (types.DECIMAL, DECIMALS, (Decimal(0), Decimal("1E+2"), Decimal("0.00000000000000000001"))),
    "Duration": (types.DURATION, st.integers(-LONG - 1, LONG), (0,)),
    "Guid": (types.GUID, GUIDS, (uuid.UUID(int=0), uuid.UUID(int=2**128 - 1))),
    "Integer": (types.INTEGER, st.integers(-(2**31), 2**31 - 1), (0, -(2**31), 2**31 - 1)),
    "Media": (types.MEDIA, GUIDS, (uuid.UUID(int=0),)),
    "MediaSet": (types.MEDIA_SET, GUIDS, (uuid.UUID(int=0),)),
    "Option": (types.OptionType(("A", "B")), st.integers(-(2**31), 2**31 - 1), (0, 1, 7)),
    "RecordId": (types.RECORD_ID, RECORD_IDS, (NULL_RECORD_ID,)),
    "TableFilter": (types.TABLE_FILTER, TEXTS, ("", "Owner: Code=A*|B")),
    "Text": (types.TextType(20), TEXTS, ("", " a ", "'", "\0", "ß", "😀", "line\r\nline")),
    "Time": (types.TIME, st.integers(0, 86_400_000), (0, 1, 86_400_000)),
}


def table_of(type_):
    return make_table("Values", 50101, {"Id": types.INTEGER, "Value": type_})


def all_rows(table, *conditions):
    return Query(tuple(conditions), (), (SortField(table.fields[0], True),))


@pytest.fixture(params=["database", "temporary"])
def open_table(request):
    if request.param == "temporary":
        yield TemporaryTable
        return
    store = SqliteStore(find_table={OWNER.object_id: OWNER}.get)
    yield lambda table: store.table(table, "CRONUS")
    store.close()


@pytest.mark.parametrize("name", CASES)
def test_a_value_is_read_back_and_found(name, open_table):
    type_, values, edges = CASES[name]
    table = table_of(type_)
    field = table.fields[1]
    stored = open_table(table)

    def check(value):
        stored.delete_all(all_rows(table))
        row = [default_value(each.type) for each in table.fields]
        stored.insert(row, AUTHOR)
        row[1] = value
        stored.modify(row, AUTHOR)
        read = stored.get([0])
        if type_ == types.BLOB:
            stored.load_blobs(read, [field])
        else:
            assert type(read[1]) is type(value)
            assert stored.count(all_rows(table, Condition(field, Compare(Comparison.EQUAL, value)))) == 1
            assert stored.count(all_rows(table, Condition(field, Compare(Comparison.NOT_EQUAL, value)))) == 0
        assert read[1] == value

    test = settings(max_examples=15, deadline=None)(given(values)(check))
    for value in edges:
        test = example(value)(test)
    test()
