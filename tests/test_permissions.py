"""`--permissions` and `--read-only` as users meet them; what AL code sees of them is in spec/permissions.

Docs: devenv-permissions-on-database-objects, devenv-page-background-tasks
"""

import io

import pytest

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.hosts.answers import Answers
from alrun.hosts.cli import main
from alrun.hosts.plain import PlainClient
from alrun.runtime.storage.checked import CheckedTable

CUSTOMER = """
table 50100 Customer
{
    fields { field(1; "No."; Code[20]) { } field(2; Name; Text[50]) { } }
    keys { key(PK; "No.") { } }
}
codeunit 50101 Setup
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    var
        Customer: Record Customer;
    begin
        Customer."No." := 'A';
        Customer.Name := 'Ann';
        Customer.Insert();
    end;
}
"""
JOB = """
codeunit 50100 Job
{
    trigger OnRun()
    var
        Customer: Record Customer;
    begin
        Customer.FindFirst();
        Message(Customer.Name);
        Customer.Name := 'Bob';
        Customer.Modify();
        Message('done');
    end;
}
permissionset 50100 "Sales Reader" { Permissions = tabledata Customer = R, table * = X, codeunit * = X; }
permissionset 50101 "Sales Editor" { Permissions = tabledata Customer = M; Assignable = true; }
"""
CARD = """
page 50100 "Customer Card"
{
    SourceTable = Customer;
    layout { area(Content) { field("No."; Rec."No.") { } field(Name; Rec.Name) { } part(Others; Others) { } } }
}
page 50101 Others
{
    PageType = ListPart;
    SourceTable = Customer;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } } } }
}
page 50102 "Trusted Card"
{
    Permissions = tabledata Customer = rm;
    SourceTable = Customer;
    layout { area(Content) { field("No."; Rec."No.") { } field(Name; Rec.Name) { } } }
}
permissionset 50110 Clerk { Permissions = tabledata Customer = RM, table * = X, page * = X; }
permissionset 50111 "No Part" { Permissions = tabledata Customer = R, page "Customer Card" = X; }
permissionset 50112 Indirect { Permissions = tabledata Customer = rm, page * = X; }
permissionset 50113 Nobody { }
"""


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Runs a command on a program; gives its exit code, the lines on stdout and those on stderr, the stack left out."""
    monkeypatch.chdir(tmp_path)

    def run(source, *arguments):
        (tmp_path / "Shop.al").write_text(CUSTOMER + source, encoding="utf-8")
        code = main([*arguments])
        out, err = capsys.readouterr()
        return code, out.splitlines(), [line for line in err.splitlines() if " line " not in line]

    return run


def denied(what):
    app = what.rpartition(": ")[2]
    assert app
    return [f"Sorry, the current permissions prevented the action. ({what})"]


def test_the_user_may_do_what_the_sets_allow_together(run, tmp_path):
    app = tmp_path.name
    both = run(JOB, "run", "Shop.al", "--permissions", "sales reader, Sales Editor")
    assert both == (0, ["Ann", "done"], [])
    one = run(JOB, "run", "Shop.al", "--permissions", "Sales Reader")
    assert one == (1, ["Ann"], denied(f"TableData 50100 Customer Modify: {app}"))
    none = run(JOB, "run", "Shop.al", "--permissions", "Sales Editor")
    assert none == (1, [], denied(f"CodeUnit 50100 Job Execute: {app}"))


def test_install_codeunits_may_do_everything(run):
    assert run(JOB, "run", "Shop.al", "--permissions", "Sales Reader", "--db", "a.db")[1] == ["Ann"]


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("Sale Reader", "alrun: there is no permission set 'Sale Reader'; there is Sales Reader, Sales Editor"),
        ("Nobody", "alrun: there is no permission set 'Nobody'; there is Sales Editor, SECURITY, SUPER"),
    ],
)
def test_an_unknown_set_is_bad_usage(run, value, problem):
    assert run(JOB, "run", "Shop.al", "--permissions", value) == (2, [], [problem])


def test_an_empty_name_is_bad_usage(run):
    code, out, err = run(JOB, "run", "Shop.al", "--permissions", "A,,B")
    assert (code, out) == (2, [])
    assert err[-1].endswith("'A,,B' is not a list of names with commas between them")


def test_a_page_needs_execute_and_reads_as_its_user(run, tmp_path):
    app = tmp_path.name
    page = ("page", "Shop.al", "--page", "Customer Card", "--do", 'get "Name"', "--plain", "--permissions")
    assert run(CARD, *page, "Clerk") == (0, ["Ann"], [])
    assert run(CARD, *page, "Nobody") == (1, [], denied(f"Page 50100 Customer Card Execute: {app}"))
    assert run(CARD, *page, "No Part") == (1, [], denied(f"Page 50101 Others Execute: {app}"))
    assert run(CARD, *page, "Indirect") == (1, [], denied(f"TableData 50100 Customer Read: {app}"))


def test_the_permissions_of_a_page_make_indirect_ones_count(run, tmp_path):
    page = ("page", "Shop.al", "--page", "Trusted Card", "--plain", "--permissions", "Indirect", "--do")
    assert run(CARD, *page, "set Name Bob", "--do", "refresh", "--do", "get Name") == (0, ["Bob"], [])
    assert run(CARD, *page, "new", "--do", "set No. B", "--do", "get Name")[2][:1] == denied(
        f"TableData 50100 Customer Insert: {tmp_path.name}"
    )


def test_a_read_only_session_installs_and_then_reads(run, tmp_path):
    code, out, err = run(JOB, "run", "Shop.al", "--read-only")
    assert (code, out, err) == (1, ["Ann"], denied(f"TableData 50100 Customer Modify: {tmp_path.name}"))


@pytest.mark.parametrize(("permissions", "asked"), [(None, False), (["Sales Reader"], True)])
def test_only_a_user_with_permission_sets_is_asked_for_them(tmp_path, permissions, asked):
    """Who may do everything has the tables as they are, and code that nothing stands in front of."""
    (tmp_path / "Shop.al").write_text(CUSTOMER + JOB, encoding="utf-8")
    compilation = compile_project([str(tmp_path)])
    client = PlainClient(io.StringIO(), io.StringIO(), Answers())
    with Run(compilation, RunOptions(permissions=permissions), client) as run:
        customer = run.program.find_table(50100)
        assert isinstance(run.session.store.table(customer, "CRONUS"), CheckedTable) is asked
        assert (run.session.write_guard is not None) is asked
