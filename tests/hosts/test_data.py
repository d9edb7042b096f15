"""`alrun data`: files into tables and tables into files, as a script meets it."""

import gzip
import json
import os

import openpyxl
import pytest

from alrun.hosts.cli import main

APP = """
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { Caption = 'Full Name'; }
        field(3; "Credit Limit"; Decimal)
        {
            trigger OnValidate()
            begin
                if "Credit Limit" > 1000 then
                    FieldError("Credit Limit", 'is too high');
                Checked := true;
            end;
        }
        field(4; Since; Date) { }
        field(5; Kind; Option) { OptionMembers = " ",Big,Small; }
        field(6; Blocked; Boolean) { InitValue = true; }
        field(7; Country; Code[10]) { TableRelation = Country; }
        field(8; Checked; Boolean) { }
        field(9; Total; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where("Customer No." = field("No.")));
        }
    }
    trigger OnInsert()
    begin
        if "No." = 'BAD' then
            Error('not this one');
        if "No." = 'COMMITS' then
            Commit();
    end;
}
table 50101 Country { fields { field(1; Code; Code[10]) { } field(2; Name; Text[30]) { } } }
table 50102 Entry
{
    fields
    {
        field(1; "Entry No."; Integer) { AutoIncrement = true; }
        field(2; "Customer No."; Code[20]) { }
        field(3; Amount; Decimal) { }
    }
}
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The current folder, with an app in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.al").write_text(APP, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(capsys):
    def run(*words):
        code = main(["data", *words, "--db", "test.db"] if "--db" not in words else ["data", *words])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


@pytest.fixture
def rows(run):
    """Some fields of a table's records, as shown."""

    def rows(table, fields):
        code, out, _ = run("show", table, "--fields", fields, "--json")
        assert code == 0
        return [tuple(json.loads(line).values()) for line in out.splitlines()]

    return rows


def write(folder, name, text):
    (folder / name).write_text(text, encoding="utf-8")


class TestImport:
    def test_rows_are_validated_and_triggers_run(self, folder, run, rows):
        write(
            folder, "Customer.csv", "No.,Full Name,Credit Limit,Since,Kind,Blocked\na1,Adatum,12.5,2026-01-31,Big,no\n"
        )
        assert run("import", "Customer.csv") == (0, "Customer: 1 inserted\n", "")
        assert rows("Customer", "No.,Name,Credit Limit,Since,Kind,Blocked,Checked") == [
            ("A1", "Adatum", "12.5", "01/31/26", "Big", "No", "Yes")
        ]

    def test_a_rejected_row_names_row_field_and_reason_and_nothing_is_kept(self, folder, run, rows):
        write(
            folder,
            "Customer.csv",
            "No.,Credit Limit,Since,Kind,Country\n"
            "A,1,2026-01-31,Big,\nB,2000,,,\nC,1,31/13/26,,\nD,1,,Huge,\nE,1,,,XX\nBAD,1,,,\nTOO-LONG-FOR-THE-CODE-FIELD,,,,\n",
        )
        code, out, err = run("import", "Customer.csv")
        assert (code, out) == (1, "Customer: 1 inserted, 6 rejected\n")
        assert err.splitlines() == [
            "Customer.csv: Customer row 3: Credit Limit: Credit Limit is too high in Customer No.='B'.",
            'Customer.csv: Customer row 4: Since: The value "31/13/26" can\'t be evaluated into type Date.',
            "Customer.csv: Customer row 5: Kind: 'Huge' is not an option. The existing options are: ,Big,Small",
            "Customer.csv: Customer row 6: Country: The field Country of table Customer contains a value (XX) that "
            "cannot be found in the related table (Country).",
            "Customer.csv: Customer row 7: not this one",
            "Customer.csv: Customer row 8: No.: The length of the string is 27, but it must be less than or equal to "
            "20 characters. Value: TOO-LONG-FOR-THE-CODE-FIELD",
            "nothing was imported, since 6 rows were rejected (--keep-valid keeps the others)",
        ]
        assert rows("Customer", "No.") == []

    def test_valid_rows_are_kept_on_request_and_rejected_ones_leave_nothing(self, folder, run, rows):
        write(folder, "Customer.csv", "No.,Credit Limit\nA,1\nB,2000\n")
        code, _, _ = run("import", "Customer.csv", "--keep-valid")
        assert code == 1
        assert rows("Customer", "No.") == [("A",)]

    def test_a_commit_in_a_trigger_keeps_nothing(self, folder, run, rows):
        write(folder, "Customer.csv", "No.,Credit Limit\nA,1\nCOMMITS,1\nB,2000\n")
        assert run("import", "Customer.csv")[1] == "Customer: 2 inserted, 1 rejected\n"
        assert rows("Customer", "No.") == []

    def test_without_validation_no_trigger_runs(self, folder, run, rows):
        write(folder, "Customer.csv", "No.,Credit Limit,Country\nBAD,2000,XX\n")
        assert run("import", "Customer.csv", "--no-validate")[0] == 0
        assert rows("Customer", "No.,Credit Limit,Checked") == [("BAD", "2,000", "No")]

    def test_a_row_that_is_there_is_updated(self, folder, run, rows):
        write(folder, "Customer.csv", "No.,Name,Since\nA,one,2026-01-31\n")
        run("import", "Customer.csv")
        # A column that is left out stays; an empty cell makes the field blank.
        write(folder, "Customer.csv", "No.,Name\nA,\n")
        assert run("import", "Customer.csv")[1] == "Customer: 1 modified\n"
        assert rows("Customer", "No.,Name,Since") == [("A", "", "01/31/26")]

    @pytest.mark.parametrize(
        ("existing", "out"), [("skip", "Customer: 1 skipped\n"), ("reject", "Customer: 1 rejected\n")]
    )
    def test_a_row_that_is_there_may_be_skipped_or_rejected(self, folder, run, existing, out):
        write(folder, "Customer.csv", "No.,Name\nA,one\n")
        run("import", "Customer.csv")
        assert run("import", "Customer.csv", "--existing", existing)[1] == out

    def test_json_has_several_tables_and_exact_numbers(self, folder, run, rows):
        write(
            folder,
            "all.json",
            '{"Country": [{"Code": "DK"}],'
            ' "50102": [{"Customer No.": "A", "Amount": 12345678901234.56}, {"Amount": 1}],'
            ' "Customer": [{"No.": "A", "Country": "DK"}, {"No.": "B", "Blocked": null}]}',
        )
        assert run("import", "all.json")[1] == "Country: 1 inserted\nEntry: 2 inserted\nCustomer: 2 inserted\n"
        assert rows("Entry", "Entry No.,Amount") == [("1", "12,345,678,901,234.56"), ("2", "1")]
        # Not named: as a new record has it. null: blank.
        assert rows("Customer", "No.,Blocked") == [("A", "Yes"), ("B", "No")]

    def test_a_workbook_has_a_sheet_for_each_table(self, folder, run, rows):
        workbook = openpyxl.Workbook()
        sheet = workbook.active
        sheet.title = "Customer"
        sheet.append(["No.", "Credit Limit"])
        sheet.append(["A", 12.5])
        workbook.create_sheet("empty")
        workbook.save(folder / "book.xlsx")
        assert run("import", "book.xlsx")[1] == "Customer: 1 inserted\n"
        assert rows("Customer", "No.,Credit Limit") == [("A", "12.5")]

    def test_a_workbook_of_a_configuration_package_is_read(self, folder, run, rows):
        workbook = openpyxl.Workbook()
        sheet = workbook.active
        sheet.title = "Whatever"
        sheet.append(["PACK", "Customer", 50100])
        sheet.append([])
        sheet.append(["No.", "Full Name"])
        sheet.append(["A", "Adatum"])
        workbook.save(folder / "book.xlsx")
        assert run("import", "book.xlsx")[1] == "Customer: 1 inserted\n"
        assert rows("Customer", "No.,Name") == [("A", "Adatum")]

    def test_a_configuration_package_is_read(self, folder, run, rows):
        package = (
            '<?xml version="1.0" encoding="UTF-16" standalone="yes"?><DataList Code="P" PackageName="P">'
            "<CustomerList><TableID>50100</TableID><PageID>21</PageID><Customer>"
            '<No PrimaryKey="1" ProcessingOrder="1">A</No><CreditLimit>12.5</CreditLimit><Kind>2</Kind>'
            "<Blocked>0</Blocked></Customer></CustomerList>"
            "<CountryList><TableID>50101</TableID><Country><Code></Code><Name></Name></Country></CountryList></DataList>"
        ).encode("utf-16")
        (folder / "p.rapidstart").write_bytes(gzip.compress(package))
        assert run("import", "p.rapidstart")[1] == "Customer: 1 inserted\nCountry: no rows\n"
        assert rows("Customer", "No.,Credit Limit,Kind,Blocked") == [("A", "12.5", "Small", "No")]

    def test_events_are_printed_on_request(self, folder, run):
        write(folder, "Customer.csv", "No.,Credit Limit\nA,2000\n")
        _, out, _ = run("import", "Customer.csv", "--json")
        assert [json.loads(line) for line in out.splitlines()] == [
            {
                "event": "row-rejected",
                "file": "Customer.csv",
                "table": "Customer",
                "row": 2,
                "field": "Credit Limit",
                "reason": "Credit Limit is too high in Customer No.='A'.",
            },
            {"event": "table-imported", "table": "Customer", "inserted": 0, "modified": 0, "skipped": 0, "rejected": 1},
            {"event": "import-done", "kept": False, "rejected": 1},
        ]


BAD_FILES = [
    ("x.csv", "", "x.csv: there is no line with the names of fields"),
    ("x.csv", "No.,Nam\nA,B\n", "x.csv: the table Customer has no field 'Nam'; there is Name"),
    ("x.csv", "Name\nB\n", "x.csv: the table Customer needs No.: they are its primary key"),
    ("x.csv", "No.,Name,Full Name\n", "x.csv: the columns 'Name' and 'Full Name' are both the field Name"),
    ("x.csv", "No.,Total\nA,1\n", "x.csv: the field Total of table Customer is computed and cannot be imported"),
    ("x.csv", "No.,SystemCreatedAt\nA,\n", "x.csv: the field SystemCreatedAt of table Customer is set by the platform"),
    ("x.csv", "No.,Name\nA\n", "x.csv(2): 1 values where the first line names 2 fields"),
    ("x.csv", 'No.,Name\nA,"B\n', "x.csv(2): unexpected end of data"),
    ("x.json", "[{]", "x.json(1,3): Expecting property name enclosed in double quotes"),
    ("x.json", "1", "x.json: neither a list of records nor an object with lists of records"),
    ("x.json", '{"Customer": [1]}', "x.json: 'Customer' is not a list of records"),
    ("x.json", '[{"No.": ["A"]}]', "x.json: 'No.' of record 1 of 'x' is not a single value"),
    ("x.json", '[{"No.": NaN}]', "x.json: NaN is no number of JSON"),
    (
        "x.json",
        "[" * 100_000,
        "x.json: maximum recursion depth exceeded while decoding a JSON array from a unicode string",
    ),
    ("x.xlsx", "no zip", "x.xlsx is no Excel workbook: File is not a zip file"),
    ("x.xml", "<a>", "x.xml(1,4): no element found"),
    ("x.xml", "<a/>", "x.xml is no configuration package: its root is 'a', not 'DataList'"),
    ("x.xml", "<DataList><CustomerList/></DataList>", "x.xml: the element 'CustomerList' has no TableID"),
    (
        "x.xml",
        '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>',
        "x.xml: it has a document type, as no configuration package does",
    ),
    ("x.txt", "", "x.txt: the name of a data file ends in .csv, .json, .xlsx, .xml or .rapidstart"),
]


@pytest.mark.parametrize(("name", "text", "message"), BAD_FILES, ids=range(len(BAD_FILES)))
def test_a_file_that_cannot_be_read_is_named_and_nothing_is_imported(folder, run, rows, name, text, message):
    write(folder, "good.json", '{"Customer": [{"No.": "A"}]}')
    write(folder, name, text)
    code, _, err = run("import", "good.json", name, *(["--table", "Customer"] if name != "x.xml" else []))
    assert (code, err) == (2, f"alrun: {message}\n")
    assert rows("Customer", "No.") == []


def test_a_missing_file_a_missing_table_and_a_missing_database_are_told(folder, run, capsys):
    assert run("import", "none.csv")[2] == "alrun: none.csv cannot be read: No such file or directory\n"
    write(folder, "Nothing.csv", "a\n1\n")
    assert run("import", "Nothing.csv")[2].startswith("alrun: there is no table 'Nothing'; there are:\n")
    assert main(["data", "import", "Nothing.csv"]) == 2
    assert capsys.readouterr().err == "alrun: say with --db which database the records are for\n"


class TestExport:
    @pytest.fixture(autouse=True)
    def records(self, folder, run):
        write(
            folder,
            "all.json",
            '{"Country": [{"Code": "DK", "Name": "=1+1"}],'
            ' "Entry": [{"Customer No.": "A", "Amount": 12345678901234.56}],'
            ' "Customer": [{"No.": "A", "Name": "Ådatum, \\"Inc\\"", "Country": "DK", "Since": "2026-01-31",'
            ' "Kind": "Big", "Blocked": false, "Credit Limit": 0.1}, {"No.": "B"}]}',
        )
        assert run("import", "all.json", "--no-validate")[0] == 0

    def test_csv_goes_to_stdout(self, run):
        assert run("export", "Customer") == (
            0,
            "No.,Name,Credit Limit,Since,Kind,Blocked,Country,Checked\n"
            'A,"Ådatum, ""Inc""",0.1,2026-01-31,Big,false,DK,false\n'
            "B,,0,,0,true,,false\n",
            "",
        )

    def test_fields_and_filters_are_chosen(self, run):
        _, out, _ = run("export", "Customer", "--fields", "No.,Total", "--filter", "No.=A|C", "--format", "json")
        assert json.loads(out, parse_float=str) == {"Customer": [{"No.": "A", "Total": "12345678901234.56"}]}

    @pytest.mark.parametrize("ending", ["json", "xlsx", "xml", "rapidstart"])
    def test_what_is_exported_can_be_imported_again(self, run, capsys, ending):
        before = [run("export", table)[1] for table in ("Country", "Entry", "Customer")]
        code, out, _ = run("export", "Country", "Entry", "Customer", "--to", f"all.{ending}")
        assert (code, out) == (0, "Country: 1 exported\nEntry: 1 exported\nCustomer: 2 exported\n")
        assert run("import", f"all.{ending}", "--no-validate", "--db", "other.db")[0] == 0
        assert [run("export", table, "--db", "other.db")[1] for table in ("Country", "Entry", "Customer")] == before

    def test_an_error_leaves_the_file_that_was_there(self, folder, run):
        write(folder, "out.csv", "precious")
        code, _, err = run("export", "Customer", "Country", "--to", "out.csv")
        assert (code, err.split(";")[0]) == (2, "alrun: a CSV file holds one table")
        assert (folder / "out.csv").read_text() == "precious"
        assert not [name for name in os.listdir(folder) if name.endswith(".part")]

    def test_show_aligns_columns_and_leaves_out_blank_ones(self, run):
        _, out, err = run("show", "Customer", "--limit", "1")
        assert out == (
            "No.  Full Name      Credit Limit  Since     Kind  Country\n"
            'A    Ådatum, "Inc"           0.1  01/31/26  Big   DK\n'
        )
        assert err == "1 more; --limit shows them\n"

    @pytest.mark.parametrize(
        ("words", "message"),
        [
            (["--filter", "Nam=1"], "alrun: the table Customer has no field 'Nam'; there is Name"),
            (["--filter", "No."], "alrun: the filter 'No.' is not of the form Field=filter"),
            (["--fields", "Nam"], "alrun: the table Customer has no field 'Nam'; there is Name"),
        ],
    )
    def test_an_unknown_field_is_told_with_those_that_look_like_it(self, run, words, message):
        code, _, err = run("show", "Customer", *words)
        assert (code, err) == (2, message + "\n")

    def test_a_filter_with_a_syntax_error_is_an_al_error(self, run):
        code, _, err = run("show", "Customer", "--filter", "Credit Limit=a")
        assert code == 1
        assert 'The value "a" can\'t be evaluated into type Decimal.' in err


def test_data_alone_asks_what_to_do(capsys):
    assert main(["data"]) == 2
    assert "alrun data: error: say which: import, export, show" in capsys.readouterr().err
