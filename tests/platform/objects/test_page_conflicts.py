"""A page whose record somebody else has written meanwhile: the edit is refused, and can be made again."""

import pytest

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.runtime.errors import ALError
from alrun.semantics.symbols import ObjectKind
from tests.test_spec import RecordingClient

PROGRAM = """
table 50100 Item { fields { field(1; "No."; Integer) { } field(2; Stock; Integer) { } field(3; Name; Text[20]) { } } }
codeunit 50100 Setup
{
    trigger OnRun()
    var
        Item: Record Item;
        Number: Integer;
    begin
        for Number := 1 to 2 do begin
            Item."No." := Number;
            Item.Insert();
        end;
    end;
}
codeunit 50101 "Sets 7"
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item.Get(1);
        Item.Stock := 7;
        Item.Modify();
    end;
}
codeunit 50102 Deletes
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item.Get(1);
        Item.Delete();
    end;
}
page 50100 "Item Card"
{
    SourceTable = Item;
    layout { area(Content) { field("No."; Rec."No.") { } field(Stock; Rec.Stock) { } field(Name; Rec.Name) { } } }
}
"""


@pytest.fixture(scope="module")
def compilation(tmp_path_factory):
    path = tmp_path_factory.mktemp("app") / "app.al"
    path.write_text(PROGRAM, encoding="utf-8")
    return compile_project([str(path)])


@pytest.fixture
def run(compilation, tmp_path):
    with Run(compilation, RunOptions(db=str(tmp_path / "test.db")), RecordingClient()) as run:
        run.run_codeunit(compilation.program.by_id(ObjectKind.CODEUNIT, 50100))
        yield run


@pytest.fixture
def other(compilation, tmp_path):
    def other(codeunit):
        with Run(compilation, RunOptions(db=str(tmp_path / "test.db")), RecordingClient()) as run:
            run.run_codeunit(compilation.program.by_id(ObjectKind.CODEUNIT, codeunit))

    return other


@pytest.fixture
def page(compilation, run):
    return run.open_page(compilation.program.by_id(ObjectKind.PAGE, 50100))


def test_the_page_shows_the_row_of_the_other_user_and_takes_the_edit_again(page, other):
    page.set_field("Name", "mine")
    other(50101)
    # The text's second sentence: "Enter your changes again in the updated window".
    with pytest.raises(ALError, match=r"^Another user has modified the record for this Item"):
        page.refresh()
    assert (page.get_field("Stock"), page.get_field("Name")) == ("7", "")
    page.set_field("Name", "again")
    page.next()
    page.previous()
    assert (page.get_field("Stock"), page.get_field("Name")) == ("7", "again")


def test_a_row_that_is_gone_makes_way_for_the_one_beside_it(page, other):
    page.set_field("Name", "mine")
    other(50102)
    with pytest.raises(ALError, match=r"^The Item does not exist\."):
        page.next()
    assert page.get_field("No.") == "2"
    page.refresh()
    assert page.get_field("Name") == ""
