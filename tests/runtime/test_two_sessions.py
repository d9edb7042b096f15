"""Two sessions on one database file: what one sees of the other, what it waits for, and the errors in AL.

The second session runs where the first one shows a message, in the middle of its transaction.
"""

import pytest

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.runtime.errors import ALError
from alrun.semantics.symbols import ObjectKind
from tests.test_spec import RecordingClient

SOURCE = """
table 50100 Item
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Stock; Integer) { }
    }
}
codeunit 50100 Setup
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item."No." := 1;
        Item.Insert();
    end;
}
codeunit 50101 Reads
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item.Get(1);
        Message('%1 of %2', Item.Stock, Item.Count());
    end;
}
codeunit 50102 "Sets 7"
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item.Get(1);
        Item.Stock := 7;
        Item.Modify();
    end;
}
codeunit 50103 Stale
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item.Get(1);
        Message('read');
        Item.Stock := 1;
        asserterror Item.Modify();
        Message(GetLastErrorText());
        asserterror Item.Rename(2);
        Message('%1', GetLastErrorText().StartsWith('Another user has modified the record for this Item'));
        Item.Get(1);
        Item.Stock += 1;
        Item.Modify();
        Message('%1', Item.Stock);
    end;
}
codeunit 50104 Writes
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item."No." := 2;
        Item.Insert();
        Message('writing');
    end;
}
codeunit 50105 Waits
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        asserterror Item.LockTable();
        Message('%1 %2', GetLastErrorCode(), GetLastErrorText());
        Item."No." := 3;
        if Codeunit.Run(Codeunit::Setup) then;
        Message(GetLastErrorCode());
        Item.Insert();
    end;
}
"""
STALE = (
    "Another user has modified the record for this Item after you retrieved it from the database. "
    "Enter your changes again in the updated window, or start the interrupted activity again."
)


class Interrupted(RecordingClient):
    """A user in front of whom something else happens when a certain message is shown."""

    def __init__(self):
        super().__init__()
        self.then = {}

    def message(self, text):
        super().message(text)
        self.then.pop(text, lambda: None)()


class Sessions:
    def __init__(self, compilation, db):
        self.compilation = compilation
        self.db = db
        self.runs = []

    def open(self):
        client = Interrupted()
        options = RunOptions(db=self.db, virtual_time=True, settings=["SqlLockTimeoutOverride=1"])
        run = Run(self.compilation, options, client)
        self.runs.append(run)
        run.__enter__()
        return client, lambda number: run.run_codeunit(self.compilation.program.by_id(ObjectKind.CODEUNIT, number))


@pytest.fixture(scope="module")
def compilation(tmp_path_factory):
    path = tmp_path_factory.mktemp("two") / "Items.al"
    path.write_text(SOURCE, encoding="utf-8")
    compilation = compile_project([str(path)])
    assert not compilation.diagnostics.has_errors
    return compilation


@pytest.fixture
def sessions(compilation, tmp_path):
    sessions = Sessions(compilation, str(tmp_path / "items.db"))
    yield sessions
    for run in reversed(sessions.runs):
        run.__exit__(None, None, None)


def test_what_one_has_not_committed_the_other_does_not_see(sessions):
    one, run_one = sessions.open()
    two, run_two = sessions.open()
    run_one(50100)
    one.then["writing"] = lambda: run_two(50101)
    run_one(50104)
    run_two(50101)
    assert two.messages == ["0 of 1", "0 of 2"]


def test_a_row_that_another_session_has_changed_is_not_overwritten(sessions):
    one, run_one = sessions.open()
    _, run_two = sessions.open()
    run_one(50100)
    one.then["read"] = lambda: run_two(50102)
    run_one(50103)
    assert one.messages == ["read", STALE, "Yes", "8"]


def test_a_write_that_waits_too_long_for_another_session_is_an_error(sessions):
    one, run_one = sessions.open()
    two, run_two = sessions.open()
    failures = []

    def write_too():
        with pytest.raises(ALError) as failure:
            run_two(50105)
        failures.append(failure.value.code)

    one.then["writing"] = write_too
    run_one(50104)
    assert two.messages[0].startswith(
        "DB:LockTimeout We can't save your changes right now, because a record in table '"
    )
    assert two.messages[1:] == ["DB:LockTimeout"]
    assert failures == ["DB:LockTimeout"]
    two.then.clear()
    run_two(50100)
    run_two(50101)
    assert two.messages[-1] == "0 of 2"
