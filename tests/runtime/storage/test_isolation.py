"""What a test undoes at its end: all that was written since its start, committed or not."""

import pytest

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.runtime.errors import ALError
from alrun.semantics.symbols import ObjectKind
from tests.test_spec import RecordingClient

PROGRAM = """
table 50100 Item { fields { field(1; "No."; Integer) { } field(2; Auto; Integer) { AutoIncrement = true; } } }
table 50101 Other { fields { field(1; "No."; Integer) { } } }
codeunit 50100 Work
{
    procedure Add(No: Integer)
    var
        Item: Record Item;
    begin
        Item."No." := No;
        Item.Insert();
    end;

    procedure AddOther(No: Integer)
    var
        Other: Record Other;
    begin
        Other."No." := No;
        Other.Insert();
    end;

    procedure Move(No: Integer; NewNo: Integer)
    var
        Item: Record Item;
    begin
        Item.Get(No);
        Item.Rename(NewNo);
    end;

    procedure Keep()
    begin
        Commit();
    end;

    procedure Numbers(): Text
    var
        Item: Record Item;
        Other: Record Other;
        Found: Text;
    begin
        if Item.FindSet() then
            repeat
                Found += Format(Item."No.");
            until Item.Next() = 0;
        if Other.FindSet() then
            repeat
                Found += 'o' + Format(Other."No.");
            until Other.Next() = 0;
        exit(Found);
    end;
}
"""


@pytest.fixture(params=["private", "file"])
def work(request, tmp_path):
    source = tmp_path / "program.al"
    source.write_text(PROGRAM, encoding="utf-8")
    compilation = compile_project([str(source)])
    database = None if request.param == "private" else str(tmp_path / "d.db")
    with Run(compilation, RunOptions(db=database), RecordingClient([])) as run:
        symbol = compilation.program.find(ObjectKind.CODEUNIT, "Work")
        yield Work(run.program.object_class(symbol).create(run.session))


class Work:
    """The codeunit, its procedures by their AL names."""

    def __init__(self, instance):
        self._instance = instance
        self.session = instance.session

    def __getattr__(self, name):
        (procedure,) = self._instance.symbol.procedures[name.lower()]
        return getattr(self._instance, procedure.python_name)


def test_what_was_committed_inside_is_undone(work):
    work.Add(1)
    work.Keep()
    store = work.session.store
    store.begin_isolation()
    work.Add(2)
    work.Keep()
    work.Add(3)
    assert work.Numbers() == "123"
    store.end_isolation()
    assert work.Numbers() == "1"
    assert not store.in_write_transaction
    work.Add(4)
    work.Keep()
    assert work.Numbers() == "14"


def test_a_rollback_inside_keeps_what_was_committed_inside(work):
    store = work.session.store
    store.begin_isolation()
    work.Add(1)
    work.Keep()
    work.Add(2)
    store.rollback()
    assert work.Numbers() == "1"
    with pytest.raises(ALError, match="already exists"):
        work.Add(1)
    store.end_isolation()
    assert work.Numbers() == ""


def test_isolations_nest(work):
    store = work.session.store
    store.begin_isolation()
    work.Add(1)
    work.Keep()
    store.begin_isolation()
    work.AddOther(2)
    work.Keep()
    assert work.Numbers() == "1o2"
    store.end_isolation()
    assert work.Numbers() == "1"
    work.AddOther(3)
    work.Keep()
    assert work.Numbers() == "1o3"
    store.end_isolation()
    assert work.Numbers() == ""


def test_a_table_that_was_made_inside_is_made_again(work):
    store = work.session.store
    for number in (1, 2):
        store.begin_isolation()
        work.AddOther(number)
        work.Keep()
        assert work.Numbers() == f"o{number}"
        store.end_isolation()
        assert work.Numbers() == ""


def test_what_is_kept_outlives_isolations_that_nest_in_tables_made_inside_too(work):
    store = work.session.store
    store.begin_isolation()
    store.begin_isolation()
    work.Add(1)
    work.Keep()
    with store.kept_in_isolation():
        work.Add(2)
        work.AddOther(3)
        work.Keep()
    work.Add(4)
    work.Keep()
    store.end_isolation()
    assert work.Numbers() == "2o3"
    work.Add(5)
    work.Keep()
    store.end_isolation()
    assert work.Numbers() == "2o3"
    work.Add(6)
    work.Keep()
    assert work.Numbers() == "26o3"


def test_of_what_is_kept_a_row_that_is_undone_is_left_out_and_one_that_is_there_written_again(work):
    work.Add(1)
    work.Keep()
    store = work.session.store
    store.begin_isolation()
    work.Add(2)
    work.Move(1, 7)
    work.Keep()
    with store.kept_in_isolation():
        work.Move(2, 3)  # of a row that is undone
        work.Add(1)  # a row that is there again in the end
        work.AddOther(4)
        work.Keep()
    store.end_isolation()
    assert work.Numbers() == "13o4"


def test_what_is_rolled_back_is_not_kept(work):
    store = work.session.store
    store.begin_isolation()
    with store.kept_in_isolation():
        work.Add(1)
        store.rollback()
    store.end_isolation()
    assert work.Numbers() == ""
    with store.kept_in_isolation():
        work.Add(2)
        work.Keep()
    assert work.Numbers() == "2"
