"""Which app's code is running, where two apps are on the call stack.

Docs: methods-auto/navapp/navapp-getcallermoduleinfo-method, methods-auto/navapp/navapp-getcallstackmoduleinfos-method
Observed: the immediate caller counts, be it of the same app, and an app is listed once
"""

import json

import pytest

from alrun.hosts.cli import main

SHOP_ID = "11111111-2222-3333-4444-555555555555"
TILL_ID = "66666666-7777-8888-9999-000000000000"
SHOP = """
codeunit 50100 Asker
{
    procedure Caller(): Text
    var
        Info: ModuleInfo;
    begin
        NavApp.GetCallerModuleInfo(Info);
        exit(Info.Name);
    end;

    procedure CallerOfHop(): Text
    begin
        exit(Caller());
    end;

    procedure Callers() Names: Text
    var
        Info: ModuleInfo;
    begin
        foreach Info in NavApp.GetCallerCallstackModuleInfos() do
            Names += Info.Name + ' ';
    end;

    procedure CallersOfHop(): Text
    begin
        exit(Callers());
    end;

    procedure All() Names: Text
    var
        Info: ModuleInfo;
    begin
        foreach Info in NavApp.GetCallstackModuleInfos() do
            Names += Info.Name + ' ';
    end;
}
"""
TILL = """
codeunit 50110 Main
{
    trigger OnRun()
    var
        Asker: Codeunit Asker;
        Info: ModuleInfo;
        Dependency: ModuleDependencyInfo;
    begin
        Message(Asker.Caller());
        Message(Asker.CallerOfHop());
        Message(Asker.Callers());
        Message(Asker.CallersOfHop());
        Message(Asker.All());
        NavApp.GetCurrentModuleInfo(Info);
        Message('%1, %2, %3, %4', Info.Name, Info.Publisher, Info.Id, Info.AppVersion);
        foreach Dependency in Info.Dependencies() do
            Message('%1, %2, %3', Dependency.Name, Dependency.Publisher, Dependency.Id);
    end;
}
"""


@pytest.fixture
def apps(tmp_path):
    """The folders of two apps, of which the second depends on the first."""
    dependency = {"id": SHOP_ID, "name": "Shop", "publisher": "We", "version": "1.0.0.0"}
    till = {"id": TILL_ID, "name": "Till", "publisher": "Us", "version": "2.1.0.3", "dependencies": [dependency]}
    for manifest, source in ((dependency, SHOP), (till, TILL)):
        folder = tmp_path / manifest["name"]
        folder.mkdir()
        (folder / "app.json").write_text(json.dumps(manifest), encoding="utf-8")
        (folder / "Source.al").write_text(source, encoding="utf-8")
    return str(tmp_path / "Shop"), str(tmp_path / "Till")


def test_code_learns_of_itself_and_its_callers(apps, capsys):
    shop, till = apps
    assert main([till, "--dep", shop]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Till",
        "Shop",
        "Till ",
        "Shop Till ",
        "Shop Till ",
        "Till, Us, {66666666-7777-8888-9999-000000000000}, 2.1.0.3",
        "Shop, We, {11111111-2222-3333-4444-555555555555}",
    ]
