"""Programs that use packages: with their source, or with declarations only."""

import json
import subprocess
import sys

import pytest
from app_packages import APP_ID, manifest_xml, package

from alrun import indexing
from alrun.hosts.cli import main
from alrun.indexing import index_apps

COUNTER = """
codeunit 50000 Counter
{
    procedure Next(Number: Integer): Integer
    begin
        if Number < 0 then
            Error('negative');
        exit(Number + 1);
    end;
}
"""

USER = """
codeunit 50100 Main
{
    trigger OnRun()
    var
        Counter: Codeunit Counter;
    begin
        Message('%1', Counter.Next(41));
    end;
}
"""

INTEGER = {"Name": "Integer", "Temporary": False}
CODE = {"Name": "Code[20]"}

SYMBOLS = {
    "RuntimeVersion": "15.0",
    "Tables": [
        {
            "Id": 50000,
            "Name": "Customer",
            "Fields": [
                {"Id": 1, "Name": "No.", "TypeDefinition": CODE},
                {
                    "Id": 2,
                    "Name": "Level",
                    "TypeDefinition": {"Name": "Option", "OptionMembers": [" ", "Gold, old"]},
                    "Properties": [{"Name": "InitValue", "Value": "Gold, old"}],
                },
                {
                    "Id": 3,
                    "Name": "Kind",
                    "TypeDefinition": {"Name": "Enum", "Subtype": {"Name": "Kind", "Id": 50000}},
                },
                {
                    "Id": 4,
                    "Name": "Entries",
                    "TypeDefinition": INTEGER,
                    "Properties": [
                        {"Name": "FieldClass", "Value": "FlowField"},
                        {"Name": "CalcFormula", "Value": 'Count(Entry WHERE ("Customer No." = FIELD("No.")))'},
                    ],
                },
            ],
            "Keys": [{"Name": "PK", "FieldNames": ["No."], "Properties": [{"Name": "Clustered", "Value": "1"}]}],
            "Methods": [{"Name": "Block", "Id": 1}],
        },
        {
            "Id": 50001,
            "Name": "Entry",
            "Fields": [
                {"Id": 1, "Name": "Entry No.", "TypeDefinition": INTEGER},
                {"Id": 2, "Name": "Customer No.", "TypeDefinition": CODE},
            ],
            "Keys": [{"Name": "PK", "FieldNames": ["Entry No."]}],
        },
    ],
    "TableExtensions": [
        {
            "Id": 50002,
            "Name": "More",
            "TargetObject": "#63ca2fa44f034f2ba480172fef340d3f#Customer",
            "Fields": [{"Id": 50002, "Name": "Note", "TypeDefinition": {"Name": "Text[50]"}}],
        }
    ],
    "EnumTypes": [
        {
            "Id": 50000,
            "Name": "Kind",
            "ImplementedInterfaces": ["Describer"],
            "Properties": [{"Name": "Extensible", "Value": "1"}],
            "Values": [
                {"Ordinal": 0, "Name": "Plain", "Properties": [{"Name": "Implementation", "Value": "50003"}]},
                {"Ordinal": 5, "Name": "It's special", "Properties": [{"Name": "Implementation", "Value": "50003"}]},
            ],
        }
    ],
    "Interfaces": [{"Name": "Describer", "Methods": [{"Name": "Describe", "ReturnTypeDefinition": {"Name": "Text"}}]}],
    "Codeunits": [],
    "Namespaces": [
        {
            "Name": "Contoso",
            "Namespaces": [
                {
                    "Name": "Core",
                    "Codeunits": [
                        {
                            "Id": 50003,
                            "Name": "Plain Describer",
                            "ImplementedInterfaces": ["Describer"],
                            "Methods": [{"Name": "Describe", "ReturnTypeDefinition": {"Name": "Text"}}],
                        },
                        {
                            "Id": 50004,
                            "Name": "Customer Mgt.",
                            "Methods": [
                                {
                                    "Name": "Post",
                                    "ReturnTypeDefinition": {"Name": "Boolean"},
                                    "Parameters": [
                                        {
                                            "Name": "Customer",
                                            "IsVar": True,
                                            "TypeDefinition": {
                                                "Name": "Record",
                                                "Subtype": {"Name": "Customer", "Id": 50000, "IsEmpty": False},
                                            },
                                        },
                                        {
                                            "Name": "Amounts",
                                            "TypeDefinition": {
                                                "Name": "Dictionary",
                                                "TypeArguments": [
                                                    {"Name": "Code[20]"},
                                                    {"Name": "List", "TypeArguments": [{"Name": "Decimal"}]},
                                                ],
                                            },
                                        },
                                        {"Name": "Texts", "TypeDefinition": {"Name": "Text", "ArrayDimensions": [3]}},
                                    ],
                                },
                                {
                                    "Name": "TryIt",
                                    "ReturnTypeDefinition": {"Name": "Boolean"},
                                    "Attributes": [{"Name": "TryFunction", "Arguments": []}],
                                },
                                {"Name": "Secret", "IsInternal": True},
                                {
                                    "Name": "Old",
                                    "Attributes": [
                                        {"Name": "Obsolete", "Arguments": [{"Value": "Use 'Post'"}, {"Value": "2.0"}]}
                                    ],
                                },
                                {
                                    "Name": "OnAfterPost",
                                    "Attributes": [
                                        {"Name": "IntegrationEvent", "Arguments": [{"Value": "False"}, {"Value": "0"}]}
                                    ],
                                    "Parameters": [{"Name": "Amount", "TypeDefinition": {"Name": "Decimal"}}],
                                },
                            ],
                        },
                    ],
                }
            ],
        }
    ],
    "Pages": [
        {
            "Id": 50000,
            "Name": "Customer Card",
            "Variables": [
                {"Name": "Hidden", "TypeDefinition": INTEGER},
                {"Name": "Shared", "TypeDefinition": INTEGER, "Protected": True},
            ],
            "Properties": [{"Name": "PageType", "Value": "Card"}, {"Name": "SourceTable", "Value": "50000"}],
            "Controls": [
                {
                    "Kind": 0,
                    "Name": "Content",
                    "Controls": [
                        {
                            "Kind": 1,
                            "Name": "General",
                            "Controls": [
                                {
                                    "Kind": 8,
                                    "Name": "No.",
                                    "TypeDefinition": CODE,
                                    "Properties": [{"Name": "SourceExpression", "Value": 'Rec."No."'}],
                                }
                            ],
                        },
                        {"Kind": 6, "Name": "Lines", "RelatedPagePartId": {"Name": "", "Id": 50001}},
                    ],
                }
            ],
            "Actions": [{"Name": "Processing", "Actions": [{"Kind": 2, "Name": "Post"}]}],
        },
        {"Id": 50001, "Name": "Lines"},
    ],
    "PageExtensions": [
        {
            "Id": 50003,
            "Name": "Card Ext",
            "TargetObject": "Customer Card",
            "ControlChanges": [
                {
                    "Anchor": "No.",
                    "ChangeKind": 4,
                    "Controls": [{"Kind": 8, "Name": "Note", "TypeDefinition": {"Name": "Text[50]"}}],
                }
            ],
        }
    ],
    "Queries": [
        {
            "Id": 50000,
            "Name": "Customers",
            "Elements": [
                {
                    "Name": "Customer",
                    "RelatedTable": "Customer",
                    "Columns": [{"Name": "No", "SourceColumn": "No."}],
                    "DataItems": [
                        {
                            "Name": "Entry",
                            "RelatedTable": "Entry",
                            "Properties": [{"Name": "DataItemLink", "Value": '"Customer No." = Customer."No."'}],
                            "Columns": [{"Name": "EntryNo", "SourceColumn": "Entry No."}],
                        }
                    ],
                }
            ],
        }
    ],
    "Reports": [{"Id": 50000, "Name": "List", "DataItems": [{"Name": "Customer", "RelatedTable": "Customer"}]}],
    "XmlPorts": [{"Id": 50000, "Name": "Export"}],
    "PermissionSets": [{"Id": 50000, "Name": "All", "Properties": [{"Name": "Caption", "Value": "All it's worth"}]}],
    "ControlAddIns": [
        {
            "Name": "Chart",
            "Methods": [{"Name": "Draw", "Parameters": [{"Name": "Data", "TypeDefinition": {"Name": "JsonObject"}}]}],
            "Events": [{"Name": "Clicked"}],
        }
    ],
    "DotNetPackages": [
        {
            "AssemblyDeclarations": [
                {"Name": "mscorlib", "TypeDeclarations": [{"TypeName": "System.Guid", "AliasName": "NetGuid"}]}
            ]
        }
    ],
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ALRUN_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "Main.al").write_text(USER)
    return tmp_path


@pytest.fixture
def alrun_(folder, capsys):
    """Runs the command line; its exit code and what it printed."""

    def alrun_(*arguments):
        code = main(list(arguments))
        out, err = capsys.readouterr()
        return code, out, err

    return alrun_


@pytest.fixture
def body(folder, alrun_):
    """Runs statements in a program that has the symbols as a dependency."""
    (folder / "Base.app").write_bytes(package(symbols=SYMBOLS))

    def body(statements, variables=""):
        (folder / "Main.al").write_text(
            "codeunit 50100 Main\n{\n    trigger OnRun()\n    var\n"
            '        Customer: Record Customer;\n        Mgt: Codeunit "Customer Mgt.";\n'
            f"        {variables}\n    begin\n        {statements}\n    end;\n}}\n"
        )
        return alrun_("run", "Main.al", "--dep", "Base.app")

    return body


def with_source(folder, text=COUNTER):
    (folder / "Base.app").write_bytes(package([("src/My%20Counter.al", text)]))


def test_the_source_in_a_package_runs(folder, alrun_):
    with_source(folder)
    assert alrun_("Main.al", "--dep", "Base.app") == (0, "42\n", "")
    assert alrun_("Main.al", "--dep", ".") == (0, "42\n", "")


def test_an_error_in_a_package_names_its_app(folder, alrun_):
    with_source(folder)
    (folder / "Main.al").write_text(USER.replace("41", "-1"))
    code, out, err = alrun_("Main.al", "--dep", "Base.app")
    assert (code, out) == (1, "")
    assert '"Counter"(CodeUnit 50000).Next line 7 - Base by Contoso version 1.2.0.0' in err


def test_a_package_may_be_the_program(folder, alrun_):
    (folder / "Main.app").write_bytes(package([("src/Main.al", USER), ("src/Counter.al", COUNTER)]))
    assert alrun_("Main.app") == (0, "42\n", "")
    assert alrun_("check", "Main.app")[0] == 0


def test_what_is_wrong_in_a_package_has_a_place_in_it(folder, alrun_):
    (folder / "Main.app").write_bytes(package([("src/Main.al", USER)]))
    for _ in ("cold", "from the cache"):
        code, out, err = alrun_("check", "Main.app")
        assert code == 3
        assert "Main.app/src/Main.al(6,27): error AL0185: Codeunit 'Counter' is missing." in out + err


def test_a_changed_package_is_compiled_again(folder, alrun_):
    with_source(folder)
    assert alrun_("Main.al", "--dep", "Base.app")[1] == "42\n"
    with_source(folder, COUNTER.replace("+ 1", "+ 2"))
    assert alrun_("Main.al", "--dep", "Base.app")[1] == "43\n"


def test_a_warm_start_opens_no_package(folder):
    with_source(folder)
    program = (
        "import json, sys\n"
        "from alrun.hosts.cli import main\n"
        "code = main(['Main.al', '--dep', 'Base.app', '--plain'])\n"
        "print(json.dumps([code, 'alrun.project.package' in sys.modules, 'zipfile' in sys.modules]))\n"
    )
    runs = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True) for _ in range(2)
    ]
    assert [run.stdout.splitlines()[0] for run in runs] == ["42", "42"]
    assert [json.loads(run.stdout.splitlines()[1]) for run in runs] == [[0, True, True], [0, False, False]]


def test_the_index_of_a_package_is_kept(folder, monkeypatch):
    with_source(folder)
    [app, _] = index_apps(["Main.al"], ["Base.app"])
    assert app.files[0].source.path == "Base.app/src/My Counter.al"
    monkeypatch.setattr(indexing, "index_file", lambda *_: pytest.fail("it was scanned again"))
    (folder / "Main.al").unlink()
    (folder / "Copy.app").write_bytes((folder / "Base.app").read_bytes())
    [again] = index_apps(["Copy.app"])
    assert [file.headers for file in again.files] == [file.headers for file in app.files]


def test_the_platforms_own_package_is_left_aside(folder, alrun_):
    with_source(folder)
    platform = manifest_xml("8874ed3a-0643-4247-9ced-7a7002f7135d", "System")
    (folder / "System.app").write_bytes(
        package(symbols={"Tables": [{"Id": 2000000006, "Name": "Company"}]}, manifest=platform)
    )
    assert alrun_("Main.al", "--dep", ".")[0] == 0


def test_a_package_that_is_refused_ends_the_run_with_one_message(folder, alrun_):
    (folder / "Base.app").write_bytes(b"PK\3\4" + bytes(100))
    code, out, err = alrun_("Main.al", "--dep", "Base.app")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "Base.app(1,1): error ALRUN031: The package is damaged: " in err
    assert sorted(path.name for path in folder.iterdir() if path.name != "cache") == ["Base.app", "Main.al"]


# --- Without source


def test_declarations_have_no_error(folder, alrun_):
    (folder / "Base.app").write_bytes(package(symbols=SYMBOLS))
    assert alrun_("check", "Base.app") == (0, "", "no errors; 16 files, 16 objects\n")


def test_a_role_center_is_declared_without_triggers(folder, alrun_):
    page = {"Id": 50000, "Name": "Home", "Properties": [{"Name": "PageType", "Value": "RoleCenter"}]}
    (folder / "Base.app").write_bytes(package(symbols={"Pages": [page]}))
    assert alrun_("check", "Base.app") == (0, "", "no errors; 1 file, 1 object\n")


def test_records_of_a_package_without_source_work(body):
    assert body(
        "Customer.Init(); Customer.\"No.\" := 'a'; Customer.Note := 'n'; Customer.Insert();"
        'Entry."Entry No." := 1; Entry."Customer No." := \'A\'; Entry.Insert();'
        "Customer.Get('A'); Customer.CalcFields(Entries);"
        "Message('%1 %2 %3', Customer.Level, Customer.Kind, Customer.Entries);",
        "Entry: Record Entry;",
    ) == (0, "Gold, old Plain 1\n", "")


@pytest.mark.parametrize(
    ("statements", "shown"),
    [
        ("Mgt.Post(Customer, Amounts, Texts);", "Post of codeunit Customer Mgt."),
        ("Customer.Block();", "Block of table Customer"),
        ("Customer.Insert(true);", "OnInsert(Trigger) of table Customer"),
        ("Customer.Validate(Note, 'x');", '"Note - OnValidate"(Trigger) of tableextension More'),
        ("Describer := Customer.Kind; Message(Describer.Describe());", "Describe of codeunit Plain Describer"),
        ('Codeunit.Run(Codeunit::"Customer Mgt.");', "OnRun(Trigger) of codeunit Customer Mgt."),
        ("Customer.Insert(); Mgt.Post(Customer, Amounts, Texts);", "Post of codeunit Customer Mgt."),
    ],
)
def test_what_would_run_without_source_names_what_is_missing(body, statements, shown):
    code, out, err = body(
        statements,
        "Amounts: Dictionary of [Code[20], List of [Decimal]]; Texts: array[3] of Text;Describer: Interface Describer;",
    )
    assert (code, out) == (1, "")
    assert err.splitlines()[0] == (
        f"{shown} cannot run: the package of Base by Contoso version 1.2.0.0 does not include its source."
    )


def test_a_try_function_without_source_fails(body):
    assert body("Message('%1', Mgt.TryIt());") == (0, "No\n", "")


def test_an_event_may_be_subscribed_to(folder, alrun_):
    (folder / "Base.app").write_bytes(package(symbols=SYMBOLS))
    subscriber = """
codeunit 50100 Main
{
    trigger OnRun() begin end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Customer Mgt.", OnAfterPost, '', false, false)]
    local procedure HandleOnAfterPost(Amount: Decimal) begin end;
}
pageextension 50101 Mine extends "Customer Card"
{
    layout { addafter(Note) { field(Mine; Shared) { } } addafter(Lines) { group(G) { } } }
    actions { addafter(Post) { action(A) { } } }
}
enumextension 50102 Kinds extends Kind { value(7; Other) { Implementation = Describer = "My Describer"; } }
codeunit 50103 "My Describer" implements Describer { procedure Describe(): Text begin end; }
"""
    (folder / "Main.al").write_text(subscriber)
    assert alrun_("run", "Main.al", "--codeunit", "Main", "--dep", "Base.app") == (0, "", "")


def test_the_namespaces_of_a_package_see_each_other(folder, alrun_):
    method = {
        "Name": "Use",
        "Parameters": [
            {"Name": "Row", "TypeDefinition": {"Name": "Record", "Subtype": {"Name": "Row", "Id": 50000}}},
        ],
    }
    tables = [{"Id": 50000, "Name": "Row", "Fields": [{"Id": 1, "Name": "No.", "TypeDefinition": INTEGER}]}]
    symbols = {
        "Namespaces": [
            {"Name": "One", "Namespaces": [{"Name": "Data", "Tables": tables}]},
            {"Name": "Two", "Codeunits": [{"Id": 50000, "Name": "User", "Methods": [method]}]},
        ],
        "Pages": [{"Id": 50000, "Name": "Home", "Properties": [{"Name": "PageType", "Value": "RoleCenter"}]}],
    }
    (folder / "Base.app").write_bytes(package(symbols=symbols))
    assert alrun_("check", "Base.app") == (0, "", "no errors; 3 files, 3 objects\n")


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("Mgt.Secret();", "AL0161"),
        ("Mgt.Missing();", "AL0132"),
        ("Mgt.Post(Customer);", "AL0135"),
        ("Customer.Nothing := 1;", "AL0132"),
    ],
)
def test_what_a_package_without_source_does_not_declare(body, statement, code):
    exit_code, out, err = body(statement)
    assert exit_code == 3
    assert f"error {code}:" in out + err


def test_the_apps_id_is_that_of_the_manifest(folder):
    (folder / "Base.app").write_bytes(package(symbols=SYMBOLS))
    [app] = index_apps(["Base.app"])
    assert (app.info.app_id, app.has_source) == (APP_ID, False)
