"""What a program tells telemetry is an event, and nothing else happens."""

import json

from alrun.hosts.cli import main

PROGRAM = """
codeunit 50100 Main
{
    trigger OnRun()
    var
        Dimensions: Dictionary of [Text, Text];
        Targets: array[1] of Text;
        Names: array[1] of Text;
    begin
        Session.LogMessage('0001', 'one', Verbosity::Warning, DataClassification::SystemMetadata, TelemetryScope::All, 'Area', 'sales');
        Dimensions.Add('Rows', '5');
        Session.LogMessage('0002', 'two', Verbosity::Normal, DataClassification::SystemMetadata, TelemetryScope::All, Dimensions);
        SendTraceTag('0003', 'Upgrade', Verbosity::Error, 'three');
        Session.LogAuditMessage('four', SecurityOperationResult::Success, AuditCategory::Other, 1, 2);
        Targets[1] := 'User';
        Names[1] := 'ADMIN';
        Session.LogSecurityAudit('five', SecurityOperationResult::Failure, 'no right', AuditCategory::UserManagement, Targets, Names);
    end;
}
"""  # noqa: E501


def test_messages_for_telemetry_are_events(tmp_path, capsys):
    path = tmp_path / "Main.al"
    path.write_text(PROGRAM, encoding="utf-8")
    assert main(["run", str(path), "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(event["id"], event["text"], event["verbosity"], event["dimensions"]) for event in events] == [
        ("0001", "one", "Warning", {"Area": "sales"}),
        ("0002", "two", "Normal", {"Rows": "5"}),
        ("0003", "three", "Error", {"Category": "Upgrade"}),
        ("", "four", "Normal", {"operation": "1", "result": "2"}),
        (
            "",
            "five",
            "Normal",
            {
                "result": "Failure",
                "resultDescription": "no right",
                "category": "UserManagement",
                "targetTypes": "User",
                "targetNames": "ADMIN",
            },
        ),
    ]
    assert {event["event"] for event in events} == {"telemetry"}
    assert main(["run", str(path)]) == 0
    assert capsys.readouterr().out == ""
