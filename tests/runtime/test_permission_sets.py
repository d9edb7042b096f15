"""What permission sets grant in the end, composed of others.

Docs: devenv-permissionset-composing, devenv-permissionset-ext-object, devenv-permissions-on-database-objects
"""

import pytest

from alrun.compiler import compile_project
from alrun.runtime.permission_sets import (
    UnknownPermissionSet,
    declared_rights,
    expanded_rights,
    find_sets,
    rights_on,
    strongest,
)
from alrun.semantics.permission_symbols import Access, PermissionKind, Right, Rights

TABLES = """
table 50100 Customer { fields { field(1; "No."; Code[20]) { } } }
table 50101 Vendor { fields { field(1; "No."; Code[20]) { } } }
codeunit 50100 Post { }
"""


@pytest.fixture
def sets(tmp_path):
    """The permission sets of a source by name, with the tables above to be about."""

    def sets(source):
        (tmp_path / "Source.al").write_text(TABLES + source, encoding="utf-8")
        compilation = compile_project([str(tmp_path)])
        assert not compilation.diagnostics.sorted()
        return lambda *names: find_sets(compilation.program, names)

    return sets


def letters(rights):
    """The rights as AL writes them."""
    shown = {Access.NONE: "", Access.INDIRECT: str.lower, Access.DIRECT: str.upper}
    return "".join(shown[rights.of(right)](right.letter) if rights.of(right) else "" for right in Right)


# The table of the page, row by row.
@pytest.mark.parametrize(
    ("own", "composition", "other", "result"),
    [
        ("RI", "Included", "iMD", "RIMD"),
        ("Ri", "Included", "IMD", "RIMD"),
        ("RIMD", "Excluded", "iMD", "RI"),
        ("RiMD", "Excluded", "IMD", "R"),
    ],
)
def test_composed_sets(sets, own, composition, other, result):
    [composed] = sets(f"""
permissionset 50100 A {{ Permissions = tabledata Customer = {own}; {composition}PermissionSets = B; }}
permissionset 50101 B {{ Permissions = tabledata Customer = {other}; }}
""")("A")
    rights = expanded_rights(composed)
    assert {subject[1:]: letters(right) for subject, right in rights.items()} == {(50100, "Customer"): result}


def test_exclusion_beats_inclusion_on_the_same_level(sets):
    [composed] = sets("""
permissionset 50100 "Sales Person" { Permissions = tabledata Customer = RIMD; }
permissionset 50101 MyPermissionSet
{
    IncludedPermissionSets = "Sales Person";
    Permissions = tabledata Vendor = RIm, codeunit Post = X;
}
permissionset 50102 MyPermissionSet2
{
    IncludedPermissionSets = MyPermissionSet;
    ExcludedPermissionSets = "Sales Person";
}
""")("mypermissionset2")
    assert {(kind.title, name): letters(right) for (kind, _, name), right in expanded_rights(composed).items()} == {
        ("TableData", "Vendor"): "RIm",
        ("CodeUnit", "Post"): "X",
    }


def test_an_extension_grants_more_and_includes_more(sets):
    [sales] = sets("""
permissionset 50100 Sales { Permissions = tabledata Customer = R; }
permissionset 50101 Posting { Permissions = codeunit Post = X; }
permissionsetextension 50100 "More Sales" extends Sales
{
    Permissions = tabledata Customer = I, tabledata Vendor = R;
    IncludedPermissionSets = Posting;
}
""")("Sales")
    own = {name: letters(right) for (_, _, name), right in declared_rights(sales).items()}
    assert own == {"Customer": "RI", "Vendor": "R"}
    assert {name: letters(right) for (_, _, name), right in expanded_rights(sales).items()} == {**own, "Post": "X"}


def test_a_wildcard_is_about_every_object_of_the_kind_that_no_exclusion_takes_away(sets):
    [readers] = sets("""
permissionset 50100 Readers
{
    Permissions = tabledata * = R, system "Tools, Zoom" = X;
    ExcludedPermissionSets = "No Vendors";
}
permissionset 50101 "No Vendors" { Permissions = tabledata Vendor = RIMD; }
""")("Readers")
    assert letters(rights_on(readers, PermissionKind.TABLE_DATA, 50100, "Customer")) == "R"
    assert letters(rights_on(readers, PermissionKind.TABLE_DATA, 50101, "Vendor")) == ""
    assert letters(rights_on(readers, PermissionKind.TABLE, 50100, "Customer")) == ""
    assert letters(rights_on(readers, PermissionKind.SYSTEM, 0, "tools, zoom")) == "X"
    assert {subject[1:] for subject in expanded_rights(readers)} == {(0, "*"), (0, "Tools, Zoom")}


def test_two_sets_that_include_each_other_grant_what_both_grant(sets):
    [first] = sets("""
permissionset 50100 A { Permissions = tabledata Customer = R; IncludedPermissionSets = B; }
permissionset 50101 B { Permissions = tabledata Customer = I; IncludedPermissionSets = A; }
""")("A")
    assert [letters(right) for right in expanded_rights(first).values()] == ["RI"]


def test_several_sets_grant_together_what_the_strongest_grants(sets):
    both = sets("""
permissionset 50100 A { Permissions = tabledata Customer = Ri; }
permissionset 50101 B { Permissions = tabledata Customer = rI; }
""")("A", "B")
    assert letters(strongest(both, PermissionKind.TABLE_DATA, 50100, "Customer")) == "RI"


def test_super_grants_everything(sets):
    [everything] = sets("")("super")
    assert letters(rights_on(everything, PermissionKind.TABLE_DATA, 50100, "Customer")) == "RIMD"
    assert letters(rights_on(everything, PermissionKind.CODEUNIT, 50100, "Post")) == "X"


def test_an_unknown_set_is_an_error_that_names_similar_ones(sets):
    find = sets('permissionset 50100 "Sales Reader" { } permissionset 50101 Warehouse { Assignable = true; }')
    with pytest.raises(UnknownPermissionSet) as error:
        find("Sale Readers")
    assert str(error.value) == "there is no permission set 'Sale Readers'; there is Sales Reader"
    with pytest.raises(UnknownPermissionSet) as error:
        find("XYZ")
    assert str(error.value) == "there is no permission set 'XYZ'; there is SECURITY, SUPER, Warehouse"


@pytest.mark.parametrize(
    ("word", "number", "title"),
    [("tabledata", 0, "TableData"), ("table", 1, "Table"), ("codeunit", 5, "CodeUnit"), ("page", 8, "Page")],
)
def test_kinds(word, number, title):
    """Observed: "Object Type" of the Permission table, and how errors name an object."""
    kind = PermissionKind(word)
    assert (kind.number, kind.title) == (number, title)


def test_only_sets_that_say_so_can_be_assigned(sets):
    """Observed: a set that does not declare Assignable is not."""
    named = sets("permissionset 50100 A { } permissionset 50101 B { Assignable = true; }")
    assert [each.assignable for each in named("A", "B")] == [False, True]


def test_rights_of_letters():
    assert Rights.parse("Rimx") == Rights(Access.DIRECT, Access.INDIRECT, Access.INDIRECT, Access.NONE, Access.INDIRECT)
