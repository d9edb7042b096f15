"""Programs in other languages: what a user sees and types has the forms of the region, what AL says is AL."""

import pytest

from alrun.hosts.cli import main

PROGRAM = """
table 50100 Car
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Price; Decimal) { InitValue = 1.5; }
        field(3; Sold; Date) { }
        field(4; Used; Boolean) { InitValue = true; }
        field(5; Shown; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = lookup(Car.Price where(Price = filter(> 1.5)));
        }
    }
}
page 50100 Cars
{
    SourceTable = Car;
    SourceTableView = where(Price = filter(> 1.5 & < 1000.5), Used = const(true), "No." = filter(<> 7));

    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { }
            field(Price; Rec.Price) { }
            field(Sold; Rec.Sold) { }
            field(Used; Rec.Used) { }
            field(Shown; Rec.Shown) { }
        }
    }

    trigger OnOpenPage()
    var
        Car: Record Car;
        Number: Integer;
    begin
        for Number := 1 to 3 do begin
            Car.Init();
            Car."No." := Number;
            Car.Insert();
        end;
        Car.Get(2);
        Car.Price := 999.25;
        Car.Sold := 20210405D;
        Car.Modify();
    end;
}
"""


@pytest.fixture
def page(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Cars.al").write_text(PROGRAM, encoding="utf-8")

    def page(language, *commands):
        words = [word for command in commands for word in ("--do", command)]
        code = main(["page", "Cars.al", "--language", language, "--plain", *words])
        out, err = capsys.readouterr()
        return code, out.splitlines(), err

    return page


def test_a_view_of_the_page_has_the_forms_of_al_in_every_language(page):
    fields = [f"get {field}" for field in ('"No."', "Price", "Sold", "Used", "Shown")]
    assert page("en-US", *fields)[1] == ["2", "999.25", "04/05/21", "Yes", "999.25"]
    assert page("da-DK", *fields)[1] == ["2", "999,25", "05-04-21", "Ja", "999,25"]
    assert page("de-DE", *fields)[1] == ["2", "999,25", "05.04.21", "Ja", "999,25"]


def test_a_user_types_in_the_forms_of_the_region(page):
    assert page(
        "da-DK", "set Price 12,5", "get Price", "set Sold 31-12-21", "get Sold", "set Used nej", "get Used"
    ) == (
        0,
        ["12,50", "31-12-21", "Nej"],
        "",
    )
    _, _, err = page("da-DK", "set Sold 12/31/21")
    assert err.splitlines()[0] == 'The value "12/31/21" can\'t be evaluated into type Date.'
