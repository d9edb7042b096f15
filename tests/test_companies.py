"""`--company` and `--user`: made on first use, each company with its own records.

Docs: devenv-extension-install-code, methods-auto/database/database-companyname-method
"""

import pytest

from alrun.hosts.cli import main

PROGRAM = """
table 50100 Customer
{
    fields { field(1; "No."; Code[20]) { } }
    keys { key(PK; "No.") { } }
}
table 50101 Shared
{
    DataPerCompany = false;
    fields { field(1; Company; Text[30]) { } }
    keys { key(PK; Company) { } }
}
codeunit 50101 Setup
{
    Subtype = Install;

    trigger OnInstallAppPerDatabase()
    begin
        Message('install database');
    end;

    trigger OnInstallAppPerCompany()
    var
        Company: Record Company;
        Customer: Record Customer;
    begin
        Company.Get(CompanyName());
        Message('install %1', Company.Name);
        Customer."No." := 'FIRST';
        Customer.Insert();
    end;
}
codeunit 50100 Main
{
    trigger OnRun()
    var
        Company: Record Company;
        Customer: Record Customer;
        Shared: Record Shared;
        User: Record User;
    begin
        Shared.Company := CompanyName();
        if Shared.Insert() then;
        Customer."No." := UserId();
        if Customer.Insert() then;
        Message('%1: %2 customers, %3 shared', CompanyName(), Customer.Count(), Shared.Count());
        if Company.FindSet() then
            repeat
                Customer.ChangeCompany(Company.Name);
                Message('%1 has %2', Company.Name, Customer.Count());
            until Company.Next() = 0;
        User.SetCurrentKey("User Name");
        if User.FindSet() then
            repeat
                Message('user %1', User."User Name");
            until User.Next() = 0;
    end;
}
"""


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Runs the program on one database; gives the exit code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "App.al").write_text(PROGRAM, encoding="utf-8")

    def run(*arguments):
        code = main(["App.al", "--db", "a.db", *arguments])
        out, err = capsys.readouterr()
        return code, out.splitlines(), err.splitlines()

    return run


def test_a_company_is_made_on_first_use_with_records_of_its_own(run):
    first = ["install database", "install CRONUS", "CRONUS: 2 customers, 1 shared", "CRONUS has 2", "user ADMIN"]
    assert run() == (0, first, [])
    other = ["install Branch", "Branch: 2 customers, 2 shared", "Branch has 2", "CRONUS has 2", "user ADMIN"]
    assert run("--company", "Branch") == (0, other, [])
    assert run("--company", "branch")[1][0] == "Branch: 2 customers, 2 shared"
    assert run()[1] == ["CRONUS: 2 customers, 2 shared", "Branch has 2", "CRONUS has 2", "user ADMIN"]


def test_a_user_is_made_on_first_use(run):
    run()
    out = run("--user", "jane")[1]
    assert out == ["CRONUS: 3 customers, 1 shared", "CRONUS has 3", "user ADMIN", "user JANE"]
    assert run("--user", "Jane")[1] == out


@pytest.mark.parametrize(
    ("option", "name", "problem"),
    [
        ("--company", "", "the name of a company cannot be empty"),
        ("--company", "  ", "the name of a company cannot be empty"),
        ("--company", "x" * 31, f"the name of a company has at most 30 characters, and '{'x' * 31}' has 31"),
        ("--company", "a\tb", "the name of a company cannot have characters that do not print: 'a\\tb'"),
        ("--user", "", "the name of a user cannot be empty"),
        ("--user", "x" * 51, f"the name of a user has at most 50 characters, and '{'x' * 51}' has 51"),
    ],
)
def test_names_that_cannot_be(run, tmp_path, option, name, problem):
    assert run(option, name) == (2, [], [f"alrun: {problem}"])
    assert not (tmp_path / "a.db").exists()


def test_two_companies_of_one_name_are_one(run):
    run("--company", "Branch")
    assert run("--company", "BRANCH")[1][0] == "Branch: 2 customers, 1 shared"


def test_apps_install_themselves_in_a_company_that_code_has_made(run, tmp_path):
    assert run()[1][:2] == ["install database", "install CRONUS"]
    maker = "codeunit 50110 Maker { trigger OnRun() var C: Record Company; begin C.Name := 'Made'; C.Insert(); end; }"
    (tmp_path / "App.al").write_text(PROGRAM + maker, encoding="utf-8")
    assert main(["run", "App.al", "--db", "a.db", "--codeunit", "Maker"]) == 0
    (tmp_path / "App.al").write_text(PROGRAM, encoding="utf-8")
    assert run() == (
        0,
        ["install Made", "CRONUS: 2 customers, 1 shared", "CRONUS has 2", "Made has 1", "user ADMIN"],
        [],
    )


OPENING = """
codeunit 50110 Listener
{{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Company Triggers", 'OnCompanyOpen', '', false, false)]
    local procedure OnOpen()
    begin
        Message('open %1', CompanyName());
        {on_open}
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Company Triggers", 'OnCompanyOpenCompleted', '', false, false)]
    local procedure OnOpened()
    begin
        Message('opened %1', UserId());
        {on_opened}
    end;
}}
"""
JOB = "codeunit 50100 Main { trigger OnRun() begin Message('run'); end; }"


@pytest.fixture
def open_company(tmp_path, monkeypatch, capsys):
    """Runs a program that listens to the opening of its company; what fails in `dependency` is another app's."""
    monkeypatch.chdir(tmp_path)

    def open_company(on_open="", on_opened="", dependency=False):
        (tmp_path / "Job.al").write_text(JOB, encoding="utf-8")
        (tmp_path / "Listener.al").write_text(OPENING.format(on_open=on_open, on_opened=on_opened), encoding="utf-8")
        code = main(["run", "Job.al", "--codeunit", "Main", *(["--dep"] if dependency else []), "Listener.al"])
        out, err = capsys.readouterr()
        told = [line.rpartition(":")[2].strip() for line in err.splitlines() if not line.startswith("    ")]
        return code, out.splitlines(), told

    return open_company


def test_opening_a_company_raises_its_events(open_company):
    assert open_company() == (0, ["open CRONUS", "opened ADMIN", "run"], [])


def test_an_error_while_a_company_opens_keeps_it_closed(open_company):
    assert open_company(on_open="Error('closed');") == (1, ["open CRONUS"], ["closed"])


def test_what_fails_afterwards_or_in_a_dependency_is_a_warning(open_company):
    """Docs: devenv-oncompanyopencompleted"""
    out = ["open CRONUS", "opened ADMIN", "run"]
    assert open_company(on_opened="Error('late');") == (0, out, ["late"])
    assert open_company(on_open="Error('early');", dependency=True) == (0, out, ["early"])
