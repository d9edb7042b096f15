"""Observed: an app does not see what another one keeps. Docs: devenv-isolated-storage"""

import json

from alrun.hosts.cli import main

LIBRARY = """
codeunit 50110 Owner
{
    procedure Keep(Value: Text)
    begin
        IsolatedStorage.Set('key', Value);
        IsolatedStorage.Set('key', Value, DataScope::Company);
    end;

    procedure Kept() Value: Text
    begin
        IsolatedStorage.Get('key', Value);
    end;

    procedure Knows(Name: Text): Boolean
    begin
        exit(IsolatedStorage.Contains(Name));
    end;

    [IntegrationEvent(false, false)]
    procedure OnKeep(Name: Text)
    begin
    end;
}
"""

MAIN = """
codeunit 50100 Main
{
    trigger OnRun()
    var
        Owner: Codeunit Owner;
        Value: Text;
    begin
        Message('%1', IsolatedStorage.Contains('key'));
        Owner.Keep('of the library');
        Message('%1 %2', IsolatedStorage.Contains('key'), IsolatedStorage.Contains('key', DataScope::Company));
        IsolatedStorage.Set('key', 'of the program');
        IsolatedStorage.Get('key', Value);
        Message('%1, %2', Owner.Kept(), Value);
        Owner.OnKeep('event');
        Message('%1 %2', IsolatedStorage.Contains('event'), Owner.Knows('event'));
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Owner, OnKeep, '', false, false)]
    local procedure Keep(Name: Text)
    begin
        IsolatedStorage.Set(Name, 'x');
    end;
}
"""


def write_app(folder, name, app_id, source, **settings):
    folder.mkdir()
    manifest = {"id": app_id, "name": name, "publisher": "Tester", "version": "1.0.0.0", **settings}
    (folder / "app.json").write_text(json.dumps(manifest), encoding="utf-8")
    (folder / "Source.al").write_text(source, encoding="utf-8")
    return str(folder)


def test_each_app_has_values_of_its_own_which_stay(tmp_path, capsys):
    one, two = "11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222"
    library = write_app(tmp_path / "library", "Library", one, LIBRARY)
    needed = [{"id": one, "name": "Library", "publisher": "Tester", "version": "1.0.0.0"}]
    program = write_app(tmp_path / "main", "Main", two, MAIN, dependencies=needed)
    command = ["run", program, "--codeunit", "Main", "--dep", library, "--db", str(tmp_path / "data.db")]
    assert main(command) == 0
    assert capsys.readouterr().out == "No\nNo No\nof the library, of the program\nYes No\n"
    assert main(command) == 0
    assert capsys.readouterr().out.startswith("Yes\n")
