"""Install and upgrade codeunits on a database that stays, and what they learn of themselves.

Docs: devenv-extension-install-code, devenv-upgrading-extensions, methods-auto/moduleinfo/moduleinfo-data-type
"""

import json

import pytest

from alrun.hosts.cli import main

SHOP_ID = "11111111-2222-3333-4444-555555555555"
TILL_ID = "66666666-7777-8888-9999-000000000000"

TABLE = """
table {id} "{name} Log"
{{
    fields {{ field(1; "Entry No."; Integer) {{ AutoIncrement = true; }} field(2; Text; Text[100]) {{ }} }}
    keys {{ key(PK; "Entry No.") {{ }} }}
    procedure Add(NewText: Text)
    begin
        "Entry No." := 0;
        Text := CopyStr(NewText, 1, 100);
        Insert();
    end;
}}
"""
MAIN = """
codeunit 50100 Main
{
    trigger OnRun()
    var
        ShopLog: Record "Shop Log";
        Info: ModuleInfo;
    begin
        NavApp.GetCurrentModuleInfo(Info);
        Message('%1 %2 %3', Info.AppVersion(), Info.DataVersion(), Session.GetExecutionContext());
        if ShopLog.FindSet() then
            repeat
                Message(ShopLog.Text);
            until ShopLog.Next() = 0;
    end;
}
"""
CODE = """
codeunit {install} "{name} Install"
{{
    Subtype = Install;
    trigger OnInstallAppPerDatabase() begin Tell('install database'); end;
    trigger OnInstallAppPerCompany() begin Tell('install company'); end;
    local procedure Tell(What: Text)
    var
        Info: ModuleInfo;
        Log: Record "{name} Log";
    begin
        NavApp.GetCurrentModuleInfo(Info);
        Log.Add(StrSubstNo('%1 %2: %3 -> %4 %5 %6', What, CompanyName(), Info.DataVersion(), Info.AppVersion(),
            Session.GetExecutionContext(), NavApp.IsInstalling()));
    end;
}}
codeunit {upgrade} "{name} Upgrade"
{{
    Subtype = Upgrade;
    trigger OnValidateUpgradePerCompany() begin Tell('validate company'); end;
    trigger OnValidateUpgradePerDatabase() begin Tell('validate database'); end;
    trigger OnUpgradePerCompany() begin Tell('upgrade company'); {fail} end;
    trigger OnUpgradePerDatabase() begin Tell('upgrade database'); end;
    trigger OnCheckPreconditionsPerCompany() begin Tell('check company'); end;
    trigger OnCheckPreconditionsPerDatabase() begin Tell('check database'); end;
    local procedure Tell(What: Text)
    var
        Info: ModuleInfo;
        Log: Record "{name} Log";
    begin
        NavApp.GetCurrentModuleInfo(Info);
        Message('%1 %2 %3: %4 -> %5 %6 %7', Info.Name(), What, CompanyName(), Info.DataVersion(), Info.AppVersion(),
            Session.GetCurrentModuleExecutionContext(), NavApp.IsInstalling());
        Log.Add(What);
    end;
}}
"""
UPGRADED = [
    f"Shop {phase} {place} CRONUS: 1.0.0.0 -> 1.1.0.0 Upgrade No"
    for phase in ("check", "upgrade", "validate")
    for place in ("database", "company")
]


def write_shop(folder, version, fail="", source=None):
    folder.mkdir(exist_ok=True)
    manifest = {"id": SHOP_ID, "name": "Shop", "publisher": "Us", "version": version}
    (folder / "app.json").write_text(json.dumps(manifest), encoding="utf-8")
    code = CODE.format(install=50101, upgrade=50102, name="Shop", fail=fail) if source is None else source
    (folder / "Shop.al").write_text(TABLE.format(id=50100, name="Shop") + MAIN + code, encoding="utf-8")


@pytest.fixture
def shop(tmp_path, monkeypatch, capsys):
    """Runs a version of the app on one database; gives the exit code, stdout and stderr without the call stack."""
    monkeypatch.chdir(tmp_path)

    def shop(version, *arguments, **how):
        write_shop(tmp_path / "Shop", version, **how)
        code = main(["Shop", "--db", "a.db", *arguments])
        out, err = capsys.readouterr()
        return code, out.splitlines(), [line for line in err.splitlines() if " line " not in line]

    return shop


def test_a_new_app_installs_itself_once(shop):
    installed = [
        "install database CRONUS: 0.0.0.0 -> 1.0.0.0 Install Yes",
        "install company CRONUS: 0.0.0.0 -> 1.0.0.0 Install Yes",
    ]
    assert shop("1.0.0.0") == (0, ["1.0.0.0 1.0.0.0 Normal", *installed], [])
    assert shop("1.0.0.0") == (0, ["1.0.0.0 1.0.0.0 Normal", *installed], [])


def test_a_later_version_upgrades_once_in_the_order_of_the_triggers(shop):
    shop("1.0.0.0")
    code, out, err = shop("1.1.0.0")
    assert (code, err) == (0, [])
    assert out[:7] == [*UPGRADED, "1.1.0.0 1.1.0.0 Normal"]
    assert len(out) == 7 + 2 + 6  # what it wrote is kept beside what was installed
    assert shop("1.1.0.0")[1] == out[6:]


# Docs: devenv-events-isolated
def test_isolated_events_in_upgrade_code_are_like_others(shop):
    source = """
    codeunit 50101 Upgrade
    {
        Subtype = Upgrade;
        trigger OnUpgradePerCompany()
        begin
            asserterror OnIsolated();
            Message(GetLastErrorText());
        end;

        [IntegrationEvent(false, false, true)]
        local procedure OnIsolated() begin end;

        [EventSubscriber(ObjectType::Codeunit, Codeunit::Upgrade, OnIsolated, '', false, false)]
        local procedure Fail() begin Error('it failed'); end;
    }
    """
    shop("1.0.0.0", source=source)
    assert shop("1.1.0.0", source=source)[1][0] == "it failed"


def test_each_company_is_upgraded(shop):
    shop("1.0.0.0")
    shop("1.0.0.0", "--company", "Other")
    out = shop("1.1.0.0")[1]
    assert [line.split(":")[0] for line in out[:9]] == [
        f"Shop {phase} {place}"
        for phase in ("check", "upgrade", "validate")
        for place in ("database CRONUS", "company CRONUS", "company Other")
    ]
    assert shop("1.1.0.0", "--company", "Other")[1] == [
        "1.1.0.0 1.1.0.0 Normal",
        "install company Other: 0.0.0.0 -> 1.0.0.0 Install Yes",
        "check company",
        "upgrade company",
        "validate company",
    ]


def test_a_failed_upgrade_is_undone_and_the_app_stays_as_it_was(shop):
    before = shop("1.0.0.0")
    failed = shop("1.1.0.0", fail="Error('no such luck');")
    problem = "The app Shop could not be upgraded from version 1.0.0.0 to 1.1.0.0: no such luck"
    assert failed == (1, UPGRADED[:4], [problem])
    assert shop("1.0.0.0") == before
    assert shop("1.2.0.0")[0] == 0


def test_a_failed_upgrade_leaves_nothing_that_it_has_committed(shop):
    before = shop("1.0.0.0")
    assert shop("1.1.0.0", fail="Commit(); Error('no such luck');")[0] == 1
    assert shop("1.0.0.0") == before


def test_an_older_program_does_not_touch_newer_data(shop):
    shop("2.0.0.0")
    problem = "alrun: the database has version 2.0.0.0 of the app Shop, and version 1.10.0.0 cannot work with it"
    assert shop("1.10.0.0") == (2, [], [problem])
    assert shop("2.0.0.0")[0] == 0


def test_an_older_program_is_refused_before_it_is_compared_with_the_tables(shop):
    """Otherwise it would be told of the tables and fields that it lacks."""
    table = "table 50190 Extra { fields { field(1; No; Integer) { } } }"
    setup = """
codeunit 50191 Setup
{
    Subtype = Install;
    trigger OnInstallAppPerDatabase() var Extra: Record Extra; begin Extra.Insert(); end;
}
"""
    assert shop("2.0.0.0", source=table + setup)[0] == 0
    problem = "alrun: the database has version 2.0.0.0 of the app Shop, and version 1.0.0.0 cannot work with it"
    assert shop("1.0.0.0") == (2, [], [problem])


def test_versions_are_numbers(shop):
    shop("1.9.0.0")
    assert shop("1.10.0.0")[1][0] == "Shop check database CRONUS: 1.9.0.0 -> 1.10.0.0 Upgrade No"


def test_an_app_without_install_code_is_remembered_too(shop):
    assert shop("1.0.0.0", source="")[0] == 0
    assert shop("1.1.0.0")[1][:6] == UPGRADED


def test_upgrades_follow_dependencies(shop, tmp_path, capsys):
    def run(version):
        write_shop(tmp_path / "Shop", version)
        till = tmp_path / "Till"
        till.mkdir(exist_ok=True)
        manifest = {"id": TILL_ID, "name": "Till", "publisher": "Us", "version": version}
        manifest["dependencies"] = [{"id": SHOP_ID, "name": "Shop", "publisher": "Us", "version": "1.0.0.0"}]
        (till / "app.json").write_text(json.dumps(manifest), encoding="utf-8")
        code = CODE.format(install=50111, upgrade=50112, name="Till", fail="")
        job = "codeunit 50110 Job { trigger OnRun() begin end; }"
        (till / "Till.al").write_text(TABLE.format(id=50110, name="Till") + code + job, encoding="utf-8")
        assert main(["Till", "--dep", "Shop", "--db", "b.db"]) == 0
        return [line.split()[0] for line in capsys.readouterr().out.splitlines()]

    assert run("1.0.0.0") == []
    assert run("1.1.0.0") == ["Shop"] * 6 + ["Till"] * 6
