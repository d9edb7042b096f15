"""The languages of property values."""

import pytest

from alrun.diagnostics import DiagnosticBag
from alrun.syntax import nodes
from alrun.syntax.parser import ValueLanguage, parse_value


@pytest.fixture
def value(parsed):
    """The tree of a property's value, and its diagnostics as `(line, column, code)`."""

    def value(language, text):
        # Whatever property A is taken for, its value is kept as it is written.
        (prop,) = parsed(f"table 1 X\n{{\nA = {text};\n}}").body.properties
        bag = DiagnosticBag()
        tree = parse_value(language, prop.value, bag)
        return tree, [(*d.span.position, d.code) for d in bag.sorted()]

    return value


@pytest.fixture
def clean(value):
    """The tree of a value that must have no errors."""

    def clean(language, text):
        tree, found = value(language, text)
        assert found == []
        return tree

    return clean


def conditions(found):
    """Conditions on fields as short texts."""
    return [(c.field, c.kind, c.value, *(w for w in ("upperlimit", "filter") if getattr(c, w))) for c in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("IsVisible and not Hidden", "(IsVisible and (not Hidden))"), ("false", "false"), ("-1", "(- 1)")],
)
def test_expressions(clean, show, text, expected):
    found = clean(ValueLanguage.EXPRESSION, text).expression
    assert show(found) == expected
    assert found.span.position == (3, 5)


# properties/devenv-caption-property, devenv-captionml-property
@pytest.mark.parametrize(
    ("text", "content", "properties"),
    [
        ("'it''s'", "it's", ()),
        (
            "'Name', Locked = true, Comment = 'Keep, do not translate.', MaxLength = 20",
            "Name",
            (("Locked", "true"), ("Comment", "Keep, do not translate."), ("MaxLength", "20")),
        ),
        ("ENU= 'Name',DAN='Navn'", "Name", (("ENU", "Name"), ("DAN", "Navn"))),
    ],
)
def test_labels(clean, text, content, properties):
    found = clean(ValueLanguage.LABEL, text)
    written = tuple((each.name, each.value.text) for each in found.properties)
    assert (found.text, written) == (content, properties)


def test_lists_of_names(clean):
    found = clean(ValueLanguage.NAME_LIST, "\"No.\", Name,\n  Microsoft.Sales.Customer, 18, 'start.js'").names
    assert [(n.namespace, n.name, n.object_id) for n in found] == [
        ("", "No.", None),
        ("", "Name", None),
        ("Microsoft.Sales", "Customer", None),
        ("", "18", 18),
        ("", "start.js", None),
    ]
    assert found[2].span.position == (4, 3)


# properties/devenv-optionmembers-property; reserved words stand in Microsoft's own tables.
@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Open,Released", ("Open", "Released")),
        ('" ",A,"B C",,D', (" ", "A", "B C", "", "D")),
        (",A", ("", "A")),
        ("A,", ("A", "")),
        ("start,end", ("start", "end")),
        ('" ",and,or,Var,True', (" ", "and", "or", "Var", "True")),
        ("Local,Event,Codeunit", ("Local", "Event", "Codeunit")),
    ],
)
def test_option_members(clean, text, members):
    assert clean(ValueLanguage.OPTION_MEMBERS, text).members == members


# properties/devenv-decimalplaces-property
@pytest.mark.parametrize(
    ("text", "low", "high"), [("0 : 5", 0, 5), ("2:2", 2, 2), ("3", 3, 3), ("2:", 2, None), (":5", None, 5)]
)
def test_ranges(clean, text, low, high):
    found = clean(ValueLanguage.RANGE, text)
    assert (found.low, found.high) == (low, high)


# devenv-creating-flowfields-and-flowfilters
@pytest.mark.parametrize(
    ("text", "method", "negated", "table", "field"),
    [
        ('sum("Entry".Amount)', "sum", False, "Entry", "Amount"),
        ('-Sum("Entry"."Amount (LCY)")', "sum", True, "Entry", "Amount (LCY)"),
        ("count(Customer)", "count", False, "Customer", ""),
        ("exist(Customer)", "exist", False, "Customer", ""),
        ("lookup(Microsoft.Sales.Customer.Name)", "lookup", False, "Customer", "Name"),
        ("exist(Microsoft.Sales.Customer)", "exist", False, "Microsoft.Sales.Customer", ""),
    ],
)
def test_flow_fields(clean, text, method, negated, table, field):
    found = clean(ValueLanguage.CALC_FORMULA, text)
    assert (found.method, found.negated, found.field, found.conditions) == (method, negated, field, ())
    name = found.table
    assert table in (name.name, f"{name.namespace}.{name.name}")


def test_filters_of_flow_fields(clean):
    text = """sum("Entry".Amount where("No." = field("No."), Type = const(Item), Kind = const(),
        "Date" = field(filter("Date Filter")), Nr = field(upperlimit(Totaling)), A = field(upperlimit(filter(B))),
        Qty = filter(<> 0 & (1 .. 5)), Txt = const('a)b'), "E" = const(Enum::"X Y")))"""
    assert conditions(clean(ValueLanguage.CALC_FORMULA, text).conditions) == [
        ("No.", "field", "No."),
        ("Type", "const", "Item"),
        ("Kind", "const", ""),
        ("Date", "field", "Date Filter", "filter"),
        ("Nr", "field", "Totaling", "upperlimit"),
        ("A", "field", "B", "upperlimit", "filter"),
        ("Qty", "filter", "<> 0 & (1 .. 5)"),
        ("Txt", "const", "'a)b'"),
        ("E", "const", 'Enum::"X Y"'),
    ]


# properties/devenv-tablerelation-property
def test_table_relations(clean):
    text = """if (Type = const(Item)) Item."No." where(Blocked = const(false))
        else if (Type = const(" "), "B" = filter(1|2)) Vendor else Customer"""
    first, second, third = clean(ValueLanguage.TABLE_RELATION, text).branches
    assert conditions(first.conditions) == [("Type", "const", "Item")]
    assert (first.table.name, first.field) == ("Item", "No.")
    assert conditions(first.filters) == [("Blocked", "const", "false")]
    assert conditions(second.conditions) == [("Type", "const", '" "'), ("B", "filter", "1|2")]
    assert (second.table.name, second.field, second.filters) == ("Vendor", "", ())
    assert (third.conditions, third.table.name) == ((), "Customer")
    assert second.span.position == (4, 14)


# properties/devenv-sourcetableview-property
@pytest.mark.parametrize(
    ("text", "fields", "descending", "where"),
    [
        ('sorting("No.", Name)', ("No.", "Name"), False, []),
        ("sorting(A) order(descending)", ("A",), True, []),
        ("order(ascending)", (), False, []),
        ("SORTING(A) Order(Descending) Where(B = const(1))", ("A",), True, [("B", "const", "1")]),
        ("where(A = filter(1..2), B = const())", None, None, [("A", "filter", "1..2"), ("B", "const", "")]),
    ],
)
def test_views(clean, text, fields, descending, where):
    found = clean(ValueLanguage.VIEW, text)
    assert conditions(found.conditions) == where
    key = found.sorting
    assert (key and (key.fields, key.descending)) == (None if fields is None else (fields, descending))


# properties/devenv-subpagelink-property; properties/devenv-dataitemlink-query-property
def test_links(clean):
    text = '"Table ID" = const(36),"Document Type" = field("Document Type"), C = Header."No."'
    found = clean(ValueLanguage.LINK, text).conditions
    assert conditions(found) == [
        ("Table ID", "const", "36"),
        ("Document Type", "field", "Document Type"),
        ("C", "column", "No."),
    ]
    assert found[2].other.namespace == "Header"


# properties/devenv-permissions-property
def test_permissions(clean):
    found = clean(ValueLanguage.PERMISSIONS, 'TableData "My Table" = RIMD,\n codeunit X = X, tabledata * = r').entries
    assert [(e.kind, e.object_name.name, e.rights) for e in found] == [
        ("tabledata", "My Table", "RIMD"),
        ("codeunit", "X", "X"),
        ("tabledata", "*", "r"),
    ]
    assert found[1].span.position == (4, 2)


def test_no_permissions(clean):
    assert clean(ValueLanguage.PERMISSIONS, "").entries == ()


# properties/devenv-implementation-property
def test_implementations(clean):
    found = clean(ValueLanguage.IMPLEMENTATION, 'IFoo = Foo, "I Bar" = A.B."My Bar"').pairs
    assert [(interface.name, codeunit.name) for interface, codeunit in found] == [("IFoo", "Foo"), ("I Bar", "My Bar")]


# properties/devenv-runobject-property
@pytest.mark.parametrize(
    ("text", "kind", "name", "object_id"),
    [
        ('query "MyQuery"', "query", "MyQuery", None),
        ("Page 21", "page", "21", 21),
        ("codeunit A.B", "codeunit", "B", None),
    ],
)
def test_objects(clean, text, kind, name, object_id):
    found = clean(ValueLanguage.OBJECT, text)
    assert (found.kind, found.object_name.name, found.object_name.object_id) == (kind, name, object_id)


# properties/devenv-orderby-property
def test_orders(clean):
    found = clean(ValueLanguage.ORDER_BY, 'descending(A, "B C"), Ascending(D)').keys
    assert [(key.fields, key.descending) for key in found] == [(("A", "B C"), True), (("D",), False)]


@pytest.mark.parametrize("language", list(ValueLanguage))
@pytest.mark.parametrize("text", ["???", "1 2 3", "(", "a(b = c", "= = ="])
def test_a_broken_value_still_gives_a_tree(value, language, text):
    tree, found = value(language, text)
    assert type(tree) in nodes.PropertyValue.__args__
    assert len(found) == 1
    assert found[0][0] == 3


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (ValueLanguage.EXPRESSION, "a +", [(3, 8, "AL0224")]),
        (ValueLanguage.EXPRESSION, "a\n  b", [(3, 6, "AL0111")]),
        (ValueLanguage.TABLE_RELATION, "if (A = const(1)) else B", [(3, 23, "AL0105")]),
        (ValueLanguage.VIEW, "where(A const(1))", [(3, 13, "AL0104")]),
        (ValueLanguage.RANGE, "x", [(3, 5, "AL0114")]),
        (ValueLanguage.LABEL, "Foo", [(3, 8, "AL0104")]),
        (ValueLanguage.OBJECT, "page", [(3, 9, "AL0107")]),
    ],
)
def test_errors_are_where_they_are_in_the_file(value, language, text, found):
    assert value(language, text)[1] == found


def test_what_follows_a_complete_value_does_not_cost_it(value, show):
    tree, found = value(ValueLanguage.EXPRESSION, "a b")
    assert (show(tree.expression), found) == ("a", [(3, 6, "AL0111")])
