"""The AL call stack of an error, wherever it is raised: object, procedure, line and app of each frame, innermost first.

The form of a line is observed; `(Trigger)` marks triggers.
"""

import json

import pytest

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.runtime.errors import ALError
from alrun.semantics.symbols import ObjectKind
from tests.test_spec import RecordingClient

APP = {"id": "11111111-2222-3333-4444-555555555555", "name": "Ledger", "publisher": "Contoso", "version": "2.1.0.7"}
SOURCE = """\

table 50100 Item
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; "Unit Price"; Decimal)
        {
            trigger OnValidate()
            begin
                Error('price');
            end;
        }
    }
    trigger OnInsert()
    begin
        Helper.Fail('insert');
    end;

    var
        Helper: Codeunit Helper;
}
tableextension 50101 "Item Ext" extends Item
{
    trigger OnAfterDelete()
    begin
        Error('deleted');
    end;
}
interface IFails
{
    procedure Fail(What: Text)
}
codeunit 50102 Helper implements IFails
{
    procedure Fail(What: Text)
    begin
        Error(What);
    end;

    [TryFunction]
    procedure TryFail()
    begin
        Fail('try');
    end;
}
codeunit 50103 Runs
{
    trigger OnRun()
    var
        Helper: Codeunit Helper;
    begin
        Helper.Fail('run');
    end;
}
codeunit 50104 Publisher
{
    procedure Raise()
    begin
        OnRaise();
    end;

    [IntegrationEvent(false, false)]
    local procedure OnRaise()
    begin
    end;
}
codeunit 50105 "The Subscriber"
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnRaise, '', false, false)]
    local procedure "Hear It"()
    begin
        Error('heard');
    end;
}
codeunit 50110 Main
{
    trigger OnRun()
    var
        Item: Record Item;
        Publisher: Codeunit Publisher;
        Helper: Codeunit Helper;
        Fails: Interface IFails;
        Zero: Integer;
    begin
        Fails := Helper;
        asserterror Item.Validate("Unit Price", 1);
        Message(GetLastErrorCallStack());
        asserterror Item.Insert(true);
        Message(GetLastErrorCallStack());
        Item.Insert();
        asserterror
            Item.Delete();
        Message(GetLastErrorCallStack());
        asserterror Fails.Fail('interface');
        Message(GetLastErrorCallStack());
        asserterror Codeunit.Run(Codeunit::Runs);
        Message(GetLastErrorCallStack());
        if Codeunit.Run(Codeunit::Runs) then;
        Message(GetLastErrorCallStack());
        asserterror Publisher.Raise();
        Message(GetLastErrorCallStack());
        if Helper.TryFail() then;
        Message(GetLastErrorCallStack());
        asserterror Item.Get(5);
        Message(GetLastErrorCallStack());
        asserterror
            Message('%1',
                1 div Zero);
        Message(GetLastErrorCallStack());
        asserterror Error(ErrorInfo.Create('info'));
        Message(GetLastErrorCallStack());
        asserterror Message('no error');
    end;
}
"""


def frame(where, text, source=SOURCE):
    """The frame of an object and procedure on the line of the source that has the text."""
    [line] = [number for number, line in enumerate(source.splitlines(), 1) if text in line]
    return f"{where} line {line} - Ledger by Contoso version 2.1.0.7"


def main(text):
    return frame('"Main"(CodeUnit 50110).OnRun(Trigger)', text)


FAIL = frame('"Helper"(CodeUnit 50102).Fail', "Error(What);")
RUNS = frame('"Runs"(CodeUnit 50103).OnRun(Trigger)', "Fail('run')")
EXPECTED = [
    [
        frame('"Item"(Table 50100)."Unit Price - OnValidate"(Trigger)', "Error('price')"),
        main('Item.Validate("Unit Price"'),
    ],
    [FAIL, frame('"Item"(Table 50100).OnInsert(Trigger)', "Fail('insert')"), main("Item.Insert(true)")],
    [frame('"Item Ext"(TableExtension 50101).OnAfterDelete(Trigger)', "Error('deleted')"), main("Item.Delete()")],
    [FAIL, main("Fails.Fail")],
    [FAIL, RUNS, main("asserterror Codeunit.Run")],
    [FAIL, RUNS, main("if Codeunit.Run")],
    [
        frame('"The Subscriber"(CodeUnit 50105).Hear It', "Error('heard')"),
        frame('"Publisher"(CodeUnit 50104).Raise', "        OnRaise();"),
        main("Publisher.Raise()"),
    ],
    [FAIL, frame('"Helper"(CodeUnit 50102).TryFail', "Fail('try')"), main("Helper.TryFail()")],
    [main("Item.Get(5)")],
    [main("1 div Zero")],
    [main("ErrorInfo.Create")],
]


PAGE_SOURCE = """\

page 50120 "Item Card"
{
    layout
    {
        area(Content)
        {
            field(Counted; Counted)
            {
                trigger OnValidate()
                begin
                    Error('counted');
                end;
            }
        }
    }
    var
        Counted: Integer;
}
pageextension 50121 "Item Card Ext" extends "Item Card"
{
    actions
    {
        addlast(Processing)
        {
            action("Fail Now")
            {
                trigger OnAction()
                begin
                    Error('acted');
                end;
            }
        }
    }
}
"""
INSTALL_SOURCE = """\

codeunit 50130 "Sets Up"
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    begin
        Error('installed');
    end;
}
"""


@pytest.fixture
def ledger(tmp_path):
    def compiled(source):
        (tmp_path / "app.json").write_text(json.dumps(APP), encoding="utf-8")
        (tmp_path / "Ledger.al").write_text(source, encoding="utf-8")
        compilation = compile_project([str(tmp_path)])
        assert not compilation.diagnostics.has_errors, [each.text for each in compilation.diagnostics.sorted()]
        return compilation

    return compiled


@pytest.fixture(scope="module")
def stacks(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ledger")
    (folder / "app.json").write_text(json.dumps(APP), encoding="utf-8")
    (folder / "Ledger.al").write_text(SOURCE, encoding="utf-8")
    compilation = compile_project([str(folder)])
    assert not compilation.diagnostics.has_errors, [each.text for each in compilation.diagnostics.sorted()]
    client = RecordingClient()
    with Run(compilation, RunOptions(virtual_time=True), client) as running, pytest.raises(ALError) as failure:
        running.run_codeunit(compilation.program.by_id(ObjectKind.CODEUNIT, 50110))
    return [*client.messages, "\n".join(map(str, failure.value.call_stack))]


@pytest.mark.parametrize("index", range(len(EXPECTED)))
def test_the_last_error_knows_where_it_was_raised(stacks, index):
    assert stacks[index].splitlines() == EXPECTED[index]


def test_the_error_that_ends_the_run_knows_it_too(stacks):
    assert stacks[-1].splitlines() == [main("Message('no error')")]


def test_an_error_in_a_trigger_of_a_page_knows_it(ledger):
    compilation = ledger(PAGE_SOURCE)
    with Run(compilation, RunOptions(virtual_time=True), RecordingClient()) as running:
        page = running.open_page(compilation.program.by_id(ObjectKind.PAGE, 50120))
        with pytest.raises(ALError) as failure:
            page.set_field("Counted", "1")
        expected = frame('"Item Card"(Page 50120)."Counted - OnValidate"(Trigger)', "Error('counted')", PAGE_SOURCE)
        assert [str(line) for line in failure.value.call_stack] == [expected]
        with pytest.raises(ALError) as failure:
            page.action("Fail Now")
        expected = frame(
            '"Item Card Ext"(PageExtension 50121)."Fail Now - OnAction"(Trigger)', "Error('acted')", PAGE_SOURCE
        )
        assert [str(line) for line in failure.value.call_stack] == [expected]


def test_an_error_in_install_code_knows_it(ledger):
    compilation = ledger(INSTALL_SOURCE)
    with pytest.raises(ALError) as failure, Run(compilation, RunOptions(virtual_time=True), RecordingClient()):
        pass
    expected = frame('"Sets Up"(CodeUnit 50130).OnInstallAppPerCompany(Trigger)', "Error('installed')", INSTALL_SOURCE)
    assert [str(line) for line in failure.value.call_stack] == [expected]


NESTED_SOURCE = """\

page 50120 "Broken Page"
{
    trigger OnOpenPage()
    begin
        Error('not open');
    end;
}
table 50121 Thing { fields { field(1; "No."; Integer) { } } keys { key(PK; "No.") { } } }
codeunit 50122 Listener
{
    [EventSubscriber(ObjectType::Table, Database::Thing, OnBeforeInsertEvent, '', false, false)]
    local procedure Refuse(var Rec: Record Thing)
    begin
        Error('refused');
    end;
}
codeunit 50123 "Runs Pages"
{
    trigger OnRun()
    begin
        if Page.RunModal(Page::"Broken Page") = Action::OK then;
    end;
}
codeunit 50124 "Inserts"
{
    trigger OnRun()
    var
        Thing: Record Thing;
        Sender: Notification;
    begin
        Sender.Message := StrSubstNo('%1 %2',
            Thing."No.",
            Inserted(
                Thing));
    end;

    local procedure Inserted(Thing: Record Thing): Boolean
    begin
        exit(Thing.Insert());
    end;
}
codeunit 50125 "Offers"
{
    trigger OnRun()
    var
        Offer: Notification;
    begin
        Offer.Message := 'choose';
        Offer.AddAction('It', Codeunit::Offers, 'Choose');
        Offer.Send();
    end;

    procedure Choose(Offer: Notification)
    begin
        Error('chosen');
    end;
}
"""


def nested(text, place):
    return frame(text, place, NESTED_SOURCE)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (
            50123,
            [
                nested('"Broken Page"(Page 50120).OnOpenPage(Trigger)', "Error('not open')"),
                nested('"Runs Pages"(CodeUnit 50123).OnRun(Trigger)', "Page.RunModal"),
            ],
        ),
        (
            50124,
            [
                nested('"Listener"(CodeUnit 50122).Refuse', "Error('refused')"),
                nested('"Inserts"(CodeUnit 50124).Inserted', "Thing.Insert()"),
                # A statement over several lines: the line of the call.
                nested('"Inserts"(CodeUnit 50124).OnRun(Trigger)', "            Inserted("),
            ],
        ),
    ],
    ids=["a page that code runs", "a subscriber to a table"],
)
def test_an_error_knows_the_code_around_what_the_platform_ran(ledger, number, expected):
    compilation = ledger(NESTED_SOURCE)
    with (
        Run(compilation, RunOptions(virtual_time=True), RecordingClient()) as running,
        pytest.raises(ALError) as failure,
    ):
        running.run_codeunit(compilation.program.by_id(ObjectKind.CODEUNIT, number))
    assert [str(line) for line in failure.value.call_stack] == expected


def test_an_error_in_the_method_of_a_notification_knows_it(ledger):
    compilation = ledger(NESTED_SOURCE)
    client = RecordingClient()
    with Run(compilation, RunOptions(virtual_time=True), client) as running:
        running.run_codeunit(compilation.program.by_id(ObjectKind.CODEUNIT, 50125))
        with pytest.raises(ALError) as failure:
            client.choose("It")
    expected = [nested('"Offers"(CodeUnit 50125).Choose', "Error('chosen')")]
    assert [str(line) for line in failure.value.call_stack] == expected
