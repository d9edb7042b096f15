"""Programs with translations. Docs: devenv-work-with-translation-files, devenv-translations-overview."""

import json

import pytest
from app_packages import APP_ID, manifest_xml, package
from xliff_files import xliff

from alrun.hosts.cli import main
from alrun.runtime.translations import name_hash

CARS = "11111111-1111-1111-1111-111111111111"

OBJECTS = """
enum 50100 Color
{
    Extensible = true;
    value(0; Red) { Caption = 'Red'; }
    value(1; Green) { }
}
enumextension 50100 "More Colors" extends Color
{
    value(2; Blue) { Caption = 'Blue'; }
}
table 50100 Car
{
    Caption = 'Car';
    fields
    {
        field(1; "No."; Code[10]) { Caption = 'No.'; }
        field(2; Color; Enum Color) { Caption = 'Color'; }
        field(3; State; Option)
        {
            OptionMembers = New,Used;
            OptionCaption = 'New,Used';

            trigger OnValidate()
            var
                ChangedMsg: Label 'The state is %1';
            begin
                Message(ChangedMsg, State);
            end;
        }
    }
}
tableextension 50100 "Car Ext" extends Car
{
    fields { field(50100; Wheels; Integer) { Caption = 'Wheels'; } }
}
"""

MAIN = """
codeunit 50100 Main
{
    var
        WelcomeMsg: Label 'Welcome';
        LockedTok: Label 'locked', Locked = true;

    trigger OnRun()
    var
        Car: Record Car;
        HelloMsg: Label 'Hello, %1!', Comment = '%1 is a name';
    begin
        Message(HelloMsg, LockedTok);
        Message('%1 %2 %3 %4', WelcomeMsg, Car.TableCaption(), Car.FieldCaption("No."), Car.FieldCaption(Wheels));
        Car.Color := Car.Color::Blue;
        Message('%1 %2 %3', Color::Red, Color::Green, Car.Color);
        Car.Validate(State, Car.State::Used);
    end;
}
"""

ENGLISH = ["Hello, locked!", "Welcome Car No. Wheels", "Red Green Blue", "The state is Used"]
DANISH = ["Hej, locked!", "Velkommen Bil Nummer Hjul", "Rød Grøn Blå", "Tilstanden er Brugt"]


def hashed(names):
    """The id of a text by the names that lead to it, and its note."""
    parts = (part.split(" ", 1) for part in names.split(" - "))
    return " - ".join(f"{kind} {name_hash(name)}" for kind, name in parts), names


TEXTS = {
    hashed("Enum Color - EnumValue Red - Property Caption"): "Rød",
    hashed("Enum Color - EnumValue Green - Property Caption"): "Grøn",
    hashed("EnumExtension More Colors - EnumValue Blue - Property Caption"): "Blå",
    hashed("Table Car - Property Caption"): "Bil",
    hashed("Table Car - Field No. - Property Caption"): "Nummer",
    hashed("Table Car - Field Wheels - Property Caption"): "Hjul",
    hashed("Table Car - Field State - Property OptionCaption"): "Ny,Brugt",
    hashed("Table Car - Field State - Method OnValidate - NamedType ChangedMsg"): "Tilstanden er %1",
    hashed("Codeunit Main - Method OnRun - NamedType HelloMsg"): "Hej, %1!",
    hashed("Codeunit Main - NamedType WelcomeMsg"): "Velkommen",
    hashed("Codeunit Main - NamedType LockedTok"): "never",
}


@pytest.fixture
def project(tmp_path, monkeypatch):
    """Makes an app in a folder of its name: AL files by name, translation files by the rest of theirs."""
    monkeypatch.chdir(tmp_path)

    def make(name="Cars", app_id=CARS, translations=None, depends_on=None, **files):
        folder = tmp_path / name
        (folder / "Translations").mkdir(parents=True, exist_ok=True)
        manifest = {"id": app_id, "name": name, "publisher": "Adatum", "version": "1.0.0.0"}
        if depends_on:
            other, other_id = depends_on
            manifest["dependencies"] = [{"id": other_id, "name": other, "publisher": "Adatum", "version": "1.0.0.0"}]
        (folder / "app.json").write_text(json.dumps(manifest))
        for file, text in files.items():
            (folder / f"{file}.al").write_text(text, encoding="utf-8")
        for file, text in (translations or {}).items():
            (folder / "Translations" / f"{name}.{file}.xlf").write_text(text, encoding="utf-8")

    return make


@pytest.fixture
def alrun(capsys):
    def alrun(*words):
        code = main(["run", *words])
        out, err = capsys.readouterr()
        return code, out.splitlines(), err

    return alrun


# Observed: ids in the translation files of public apps.
@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("MyPage", 2931038265),
        ("MyTable", 2328808854),
        ("MyField", 1296262074),
        ("Caption", 2879900210),
        ("ToolTip", 1295455071),
        ("OptionCaption", 62802879),
        ("OnAction", 1377591017),
    ],
)
def test_a_name_has_the_hash_that_the_compiler_gives_it(name, number):
    assert name_hash(name) == number


def test_captions_and_labels_are_in_the_language_of_the_session(project, alrun):
    project(Objects=OBJECTS, Main=MAIN, translations={"da-DK": xliff(TEXTS)})
    assert alrun("Cars") == (0, ENGLISH, "")
    # The kept program is of no language.
    assert alrun("Cars", "--language", "1030") == (0, DANISH, "")
    assert alrun("Cars", "--language", "1031") == (0, ENGLISH, "")
    assert alrun("Cars") == (0, ENGLISH, "")


REPORT = """
report 50100 "Car List"
{
    UseRequestPage = false;
    dataset
    {
        dataitem(Once; Integer)
        {
            DataItemTableView = where(Number = const(1));
            column(No; Car."No.") { IncludeCaption = true; }
            column(State; Car.State) { OptionCaption = 'Fresh,Old'; }
            column(Text; HeadingLbl) { }
        }
    }
    labels
    {
        Title = 'Cars';
    }
    var
        Car: Record Car;
        HeadingLbl: Label 'Heading';
}
"""


def test_reports_are_in_the_language_of_the_session(project, alrun):
    texts = {
        hashed("Table Car - Field No. - Property Caption"): "Nummer",
        hashed("Report Car List - ReportLabel Title"): "Biler",
        hashed("Report Car List - ReportColumn State - Property OptionCaption"): "Frisk,Gammel",
        hashed("Report Car List - NamedType HeadingLbl"): "Overskrift",
    }
    project(Objects=OBJECTS, Report=REPORT, translations={"da-DK": xliff(texts)})

    def shown(*words):
        code, out, err = alrun("Cars", "--report", "Car List", *words)
        assert (code, err) == (0, "")
        return [line.strip() for line in out if "</" in line and " name=" in line]

    assert shown() == [
        '<Label name="NoCaption">No.</Label>',
        '<Label name="Title">Cars</Label>',
        '<Column name="State">Fresh</Column>',
        '<Column name="Text">Heading</Column>',
    ]
    assert shown("--language", "1030") == [
        '<Label name="NoCaption">Nummer</Label>',
        '<Label name="Title">Biler</Label>',
        '<Column name="State">Frisk</Column>',
        '<Column name="Text">Overskrift</Column>',
    ]


def test_a_translation_file_that_is_new_counts(project, alrun):
    project(Objects=OBJECTS, Main=MAIN)
    assert alrun("Cars", "--language", "1030") == (0, ENGLISH, "")
    project(translations={"da-DK": xliff(TEXTS)})
    assert alrun("Cars", "--language", "1030") == (0, DANISH, "")
    project(translations={"da-DK": xliff({})})
    assert alrun("Cars", "--language", "1030") == (0, ENGLISH, "")


@pytest.mark.parametrize("by", ["note", "names and namespace"])
def test_other_ids_of_texts_are_understood(project, alrun, by):
    names = [note for _, note in TEXTS]
    keys = (
        [("1", name) for name in names] if by == "note" else [(f"Namespace Adatum.Cars - {name}", "") for name in names]
    )
    file = xliff(dict(zip(keys, TEXTS.values(), strict=True)))
    project(
        Objects=f"namespace Adatum.Cars;{OBJECTS}",
        Main=f"namespace Adatum.Cars;{MAIN}",
        translations={"da-DK": file},
    )
    if by == "note":
        # A note is looked for where the id is unknown; all units of this file have the same id.
        assert alrun("Cars", "--language", "da-DK")[1][1:] == DANISH[1:]
    else:
        assert alrun("Cars", "--language", "da-DK") == (0, DANISH, "")


@pytest.mark.parametrize(
    ("language", "shown"), [("de-AT", "Servus"), ("de-CH", "Willkommen"), ("de-DE", "Willkommen"), ("fr-FR", "Welcome")]
)
def test_a_language_falls_back_on_its_primary_language(project, alrun, language, shown):
    welcome = hashed("Codeunit Main - NamedType WelcomeMsg")
    german = xliff({welcome: "Willkommen"}, language="de-DE")
    project(
        Objects=OBJECTS,
        Main=MAIN,
        translations={"de": german, "at": xliff({welcome: "Servus"}, language="de-AT")},
    )
    assert alrun("Cars", "--language", language)[1][1].split()[0] == shown


SWITCHING = """
codeunit 50101 Switching
{
    trigger OnRun()
    var
        Color: Enum Color;
        WelcomeMsg: Label 'Welcome';
        Language: Integer;
    begin
        foreach Language in Languages() do begin
            GlobalLanguage(Language);
            Message('%1 %2 %3', WelcomeMsg, Color, Evaluate(Color, 'Rød'));
        end;
    end;

    local procedure Languages() Result: List of [Integer]
    begin
        Result.Add(1030);
        Result.Add(1033);
        Result.Add(1030);
    end;
}
"""


def test_texts_follow_the_language_when_it_changes(project, alrun):
    texts = {**TEXTS, hashed("Codeunit Switching - Method OnRun - NamedType WelcomeMsg"): "Velkommen"}
    project(Objects=OBJECTS, Main=SWITCHING, translations={"da-DK": xliff(texts)})
    assert alrun("Cars") == (0, ["Velkommen Rød Ja", "Welcome Red No", "Velkommen Rød Ja"], "")


def test_an_app_may_translate_those_that_it_depends_on(project, alrun):
    project(Objects=OBJECTS, Main=MAIN, translations={"da-DK": xliff(TEXTS)})
    table = hashed("Table Car - Property Caption")
    other = "22222222-2222-2222-2222-22222222222{}"
    project("Words", other.format(1), {"da-DK": xliff({table: "Vogn"})}, ("Cars", CARS), A="codeunit 50200 A { }")
    assert alrun("Cars", "--dep", "Words", "--language", "1030")[1][1] == "Velkommen Vogn Nummer Hjul"
    # Of two the one that depends on the other has the last word.
    project(
        "Again",
        other.format(2),
        {"da-DK": xliff({table: "Bus"}, original="Whatever")},
        ("Words", other.format(1)),
        B="codeunit 50201 B { }",
    )
    assert alrun("Cars", "--dep", "Words", "--dep", "Again", "--language", "1030")[1][1] == "Velkommen Bus Nummer Hjul"


def test_a_file_for_the_app_itself_translates_no_other(project, alrun):
    project(Objects=OBJECTS, Main=MAIN)
    file = xliff({hashed("Table Car - Property Caption"): "Vogn"}, original="Words")
    project("Words", APP_ID, {"da-DK": file}, ("Cars", CARS), A="codeunit 50200 A { }")
    assert alrun("Cars", "--dep", "Words", "--language", "1030")[1][1] == "Welcome Car No. Wheels"


def test_translations_in_a_package_count(tmp_path, project, alrun):
    project(Objects=OBJECTS, Main=MAIN)
    files = [
        (
            "src/A.al",
            "codeunit 50000 A { procedure Hello(): Text var HelloMsg: Label 'Hello'; begin exit(HelloMsg); end; }",
        ),
        (
            "Translations/Base.da-DK.xlf",
            xliff({hashed("Codeunit A - Method Hello - NamedType HelloMsg"): "Hej"}, original="Base"),
        ),
        ("Translations/Base.g.xlf", "not read"),
    ]
    (tmp_path / "Base.app").write_bytes(package(files, manifest=manifest_xml()))
    (tmp_path / "Main.al").write_text(
        "codeunit 50100 M { trigger OnRun() var A: Codeunit A; begin Message(A.Hello()); end; }"
    )
    for _ in ("cold", "warm"):
        assert alrun("Main.al", "--dep", "Base.app", "--language", "1030") == (0, ["Hej"], "")
        assert alrun("Main.al", "--dep", "Base.app") == (0, ["Hello"], "")


PAGE = """
page 50100 "Car Card"
{
    Caption = 'Car Card';
    SourceTable = Car;

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';
                field("No."; Rec."No.") { }
                field(Color; Rec.Color) { Caption = 'Paint'; }
                field(Wish; Wish) { OptionCaption = 'Soon,Later'; }
            }
        }
    }

    var
        Wish: Option Early,Late;
}
"""


def test_a_page_shows_translated_captions(project, capsys):
    texts = {
        **TEXTS,
        hashed("Page Car Card - Property Caption"): "Bilkort",
        hashed("Page Car Card - Control General - Property Caption"): "Generelt",
        hashed("Page Car Card - Control Color - Property Caption"): "Lak",
        hashed("Page Car Card - Control Wish - Property OptionCaption"): "Snart,Senere",
    }
    project(Objects=OBJECTS, Page=PAGE, translations={"da-DK": xliff(texts)})
    assert main(["page", "Cars", "--language", "1030", "--do", "new", "--do", "set Lak Blå", "--do", "get Color"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Blå"
    assert main(["page", "Cars", "--language", "1033", "--do", "get Wish"]) == 0
    assert capsys.readouterr().out.splitlines() == ["Soon"]
    assert main(["page", "Cars", "--language", "1030", "--do", "set Wish senere", "--do", "get Wish"]) == 0
    assert capsys.readouterr().out.splitlines() == ["Senere"]
    assert main(["page", "Cars", "--language", "1030"]) == 0
    out = capsys.readouterr().out
    assert [word for word in ("Bilkort", "Nummer", "Lak") if word in out] == ["Bilkort", "Nummer", "Lak"]


CHANGES = """
tableextension 50200 "Car Changes" extends Car
{
    fields
    {
        modify("No.") { Caption = 'Plate'; }
        modify(Color) { Caption = 'Hue'; }
    }
}
pageextension 50200 "Card Changes" extends "Car Card"
{
    layout
    {
        modify(Wish) { Caption = 'Dream'; }
        modify(Color) { Caption = 'Shade'; }
    }
    trigger OnOpenPage()
    begin
        Message('%1 %2', Rec.FieldCaption("No."), Rec.FieldCaption(Color));
    end;
}
"""


def test_what_an_extension_calls_otherwise_has_its_own_translation(project, capsys):
    texts = {
        **TEXTS,
        hashed("Page Car Card - Control General - Property Caption"): "Generelt",
        hashed("Page Car Card - Control Color - Property Caption"): "Lak",
        hashed("Table Car - Field Color - Property Caption"): "Farve",
    }
    project(Objects=OBJECTS, Page=PAGE, translations={"da-DK": xliff(texts)})
    changed = {
        hashed("TableExtension Car Changes - Change No. - Property Caption"): "Nummerplade",
        hashed("PageExtension Card Changes - Change Wish - Property Caption"): "Drøm",
    }
    file = xliff(changed, original="Changes")
    project("Changes", APP_ID, {"da-DK": file}, ("Cars", CARS), Changes=CHANGES)
    for _ in ("cold", "warm"):
        assert main(["page", "Cars", "Changes", "--page", "Car Card", "--language", "1030"]) == 0
        out = capsys.readouterr().out
        # What it does not translate it says in its own words.
        assert "Nummerplade Hue" in out
        assert "Drøm: " in out
        assert "Shade:" in out


def test_errors_name_tables_and_fields_in_the_language(project, alrun):
    main_ = "codeunit 50100 M { trigger OnRun() var Car: Record Car; begin Car.Get('X'); end; }"
    project(Objects=OBJECTS, Main=main_, translations={"da-DK": xliff(TEXTS)})
    code, _, err = alrun("Cars", "--language", "1030")
    assert (code, err.splitlines()[0]) == (1, "The Bil does not exist. Identification fields and values: Nummer='X'")


# --- Files that are none


def test_a_broken_file_stops_a_program_that_speaks_its_language_only(project, alrun):
    project(Objects=OBJECTS, Main=MAIN, translations={"da-DK": xliff(TEXTS).replace("</file>", "")})
    assert alrun("Cars") == (0, ENGLISH, "")
    code, out, err = alrun("Cars", "--language", "1030")
    assert (code, out) == (2, [])
    assert "Cars.da-DK.xlf(" in err
    assert "error ALRUN022: The translation file is not valid: mismatched tag" in err


def test_a_broken_file_is_an_error_where_its_language_is_asked_for(project, alrun):
    project(Main=SWITCHING, Objects=OBJECTS, translations={"da-DK": "<xliff>"})
    code, out, err = alrun("Cars")
    assert (code, out) == (1, [])
    assert "Cars.da-DK.xlf(1,8): error ALRUN022: The translation file is not valid: no element found" in err
    assert '"Switching"(CodeUnit 50101).OnRun(Trigger) line 11' in err


def test_an_app_has_one_file_for_a_language(project, alrun):
    # Docs: diagnostics/diagnostic-al1084
    project(Objects=OBJECTS, Main=MAIN, translations={"da-DK": xliff(TEXTS), "more": xliff({})})
    code, _, err = alrun("Cars", "--language", "1030")
    complaint = (
        "There are multiple .xlf translation files providing translations for the locale 'da-DK' for app 'Cars'."
    )
    assert code == 2
    assert f"Cars.more.xlf(1,1): error AL1084: {complaint}" in err
