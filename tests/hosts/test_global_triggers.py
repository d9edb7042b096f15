"""Subscribers to Global Triggers that need what alrun lacks: those of a dependency are passed over, no others."""

import json

from alrun.hosts.cli import main

SUBSCRIBER = """
dotnet { assembly(mscorlib) { type(System.Environment; Environment) {} } }
codeunit 50110 Settings
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", GetDatabaseTableTriggerSetup, '', false, false)]
    local procedure Ask(TableId: Integer; var OnDatabaseInsert: Boolean)
    var
        Environment: DotNet Environment;
    begin
        OnDatabaseInsert := true;
        if Environment.HasShutdownStarted() then
            OnDatabaseInsert := false;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", OnDatabaseInsert, '', false, false)]
    local procedure Inserted(RecRef: RecordRef)
    begin
        Message('insert %1', RecRef.RecordId);
    end;
}
"""

PROGRAM = """
table 50100 Item { fields { field(1; "No."; Integer) { } } }
table 50101 Other { fields { field(1; "No."; Integer) { } } }
codeunit 50100 Main
{
    trigger OnRun()
    var
        Item: Record Item;
        Other: Record Other;
    begin
        Item.Insert();
        Other.Insert();
        Message('%1 %2', Item.Count(), Other.Count());
    end;
}
"""


def arguments(tmp_path, *before_the_subscriber):
    (tmp_path / "Main.al").write_text(PROGRAM, encoding="utf-8")
    (tmp_path / "Settings.al").write_text(SUBSCRIBER, encoding="utf-8")
    return ["run", str(tmp_path / "Main.al"), *before_the_subscriber, str(tmp_path / "Settings.al")]


def test_of_a_dependency_it_is_told_once_and_passed_over(tmp_path, capsys):
    assert main(arguments(tmp_path, "--dep")) == 0
    out, err = capsys.readouterr()
    # What it had answered before it failed counts.
    assert out == "insert Item: 0\ninsert Other: 0\n1 1\n"
    [warning] = err.splitlines()
    assert warning.startswith("warning: the code for global triggers of ")
    assert '"Settings"(CodeUnit 50110).Ask line 11' in warning


def test_it_is_an_event(tmp_path, capsys):
    assert main([*arguments(tmp_path, "--dep"), "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    [failed] = [event for event in events if event["event"] == "global-trigger-failed"]
    assert failed["code"] == "AlrunUnsupported"
    assert set(failed) == {"at", "session", "event", "app", "text", "code", "callstack"}


def test_of_the_program_itself_it_is_an_error(tmp_path, capsys):
    assert main(arguments(tmp_path)) == 1
    assert "insert" not in capsys.readouterr().out
