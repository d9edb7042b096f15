"""Random programs of writes, commits and errors, run by alrun and by a model of the rules of docs/errors.md.

A program is a tree of statements: what is inside asserterror, Codeunit.Run, a try call or an isolated event is a list
of statements itself. After each statement that catches, the program tells what came of it, which rows there are and
whether a write transaction is open; the model must say the same.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.runtime.errors import ALError
from alrun.semantics.symbols import ObjectKind
from tests.test_spec import RecordingClient

STOPPED = "the transaction is stopped"


@dataclass(frozen=True)
class Statement:
    """`kind` is a key of WRITERS; `bodies` are the statements inside it, several for the subscribers of an event."""

    kind: str
    number: int = 0
    bodies: tuple[tuple[Statement, ...], ...] = ()


ERROR = Statement("error")
leaf = st.one_of(
    st.builds(Statement, st.just("insert"), st.integers(1, 5)),
    st.builds(Statement, st.just("insert"), st.integers(1, 5)),
    st.builds(Statement, st.just("delete"), st.integers(1, 5)),
    st.just(Statement("commit")),
)


def nested(children):
    body = st.lists(children, min_size=1, max_size=4).map(tuple)
    failing = body.map(lambda inner: (*inner, ERROR))
    either = body | failing
    return st.one_of(
        st.builds(lambda inner: Statement("asserterror", bodies=(inner,)), failing),
        st.builds(lambda kind, inner: Statement(kind, bodies=(inner,)), st.sampled_from(["guarded", "try"]), either),
        st.builds(lambda inner: Statement("run", bodies=(inner,)), body),
        st.builds(lambda inner: Statement("isolated", bodies=tuple(inner)), st.lists(either, min_size=1, max_size=2)),
    )


programs = st.lists(st.recursive(leaf, nested, max_leaves=12), min_size=2, max_size=7).map(tuple)
programs |= programs.map(lambda program: (*program, ERROR))


class Failure(Exception):
    """An AL error in the model."""


class Model:
    """What the rules say: rows, the rows at the last commit, and whether a write transaction is open."""

    def __init__(self) -> None:
        self.rows: set[int] = set()
        self.committed: set[int] = set()
        self.writing = False
        self.told: list[str] = []

    def commit(self) -> None:
        self.committed = set(self.rows)
        self.writing = False

    def rollback(self) -> None:
        self.rows = set(self.committed)
        self.writing = False

    def tell(self, outcome: str) -> None:
        rows = "".join(str(row) for row in sorted(self.rows))
        self.told.append(f"{outcome} {rows} {'Yes' if self.writing else 'No'}")

    def run(self, body: tuple[Statement, ...]) -> None:
        for statement in body:
            getattr(self, f"do_{statement.kind}")(statement)

    def succeeds(self, body: tuple[Statement, ...]) -> bool:
        try:
            self.run(body)
        except Failure:
            return False
        return True

    def do_insert(self, statement: Statement) -> None:
        self.writing = True
        self.rows.add(statement.number)

    def do_delete(self, statement: Statement) -> None:
        self.writing = True
        self.rows.discard(statement.number)

    def do_commit(self, statement: Statement) -> None:
        self.commit()

    def do_error(self, statement: Statement) -> None:
        raise Failure("error")

    def do_asserterror(self, statement: Statement) -> None:
        if self.succeeds(statement.bodies[0]):
            raise Failure("An error was expected inside an ASSERTERROR statement.")
        self.rollback()
        self.tell("asserterror")

    def do_run(self, statement: Statement) -> None:
        self.run(statement.bodies[0])

    def do_guarded(self, statement: Statement) -> None:
        if self.writing:
            raise Failure(STOPPED)
        ok = self.succeeds(statement.bodies[0])
        if ok:
            self.commit()
        else:
            self.rollback()
        self.tell("Yes" if ok else "No")

    def do_try(self, statement: Statement) -> None:
        self.tell("Yes" if self.succeeds(statement.bodies[0]) else "No")

    def do_isolated(self, statement: Statement) -> None:
        isolated = not self.writing
        for body in statement.bodies:
            if not isolated:
                self.run(body)
            elif self.succeeds(body):
                self.commit()
            else:
                self.rollback()
        self.tell("raised")


class Writer:
    """Writes a program as AL: a codeunit for each list of statements."""

    def __init__(self) -> None:
        self.objects = [SUPPORT]
        self.next_id = 50110

    def codeunit(self, members: str) -> int:
        number = self.next_id
        self.next_id += 1
        self.objects.append(f"codeunit {number} C{number}\n{{\n{members}\n}}")
        return number

    def body(self, body: tuple[Statement, ...]) -> str:
        lines = "\n".join(self.statement(statement) for statement in body)
        return f"var Support: Codeunit Support; begin\n{lines}\nend;"

    def statement(self, statement: Statement) -> str:
        match statement.kind:
            case "insert" | "delete":
                return f"Support.{statement.kind}({statement.number});"
            case "commit":
                return "Commit();"
            case "error":
                return "Error('error');"
            case "isolated":
                return self.isolated(statement)
        inner = self.codeunit(
            f"trigger OnRun() {self.body(statement.bodies[0])}\n"
            "[TryFunction] procedure Try() begin Codeunit.Run(Codeunit::Self); end;"
        )
        self.objects[-1] = self.objects[-1].replace("Self", f"C{inner}")
        match statement.kind:
            case "asserterror":
                return f"asserterror Codeunit.Run({inner});\nSupport.Tell('asserterror');"
            case "run":
                return f"Codeunit.Run({inner});"
            case "guarded":
                return f"Support.Tell(Format(Codeunit.Run({inner})));"
        own = self.codeunit(
            f"procedure Go() var C: Codeunit C{inner}; S: Codeunit Support; begin S.Tell(Format(C.Try())); end;"
        )
        return f"Codeunit.Run({self.codeunit(f'trigger OnRun() var C: Codeunit C{own}; begin C.Go(); end;')});"

    def isolated(self, statement: Statement) -> str:
        publisher = self.codeunit(
            "procedure Go() begin OnGo(); end;\n"
            "[IntegrationEvent(false, false, true)] local procedure OnGo() begin end;\n"
            "trigger OnRun() begin Go(); end;"
        )
        for body in statement.bodies:
            self.codeunit(
                f"[EventSubscriber(ObjectType::Codeunit, Codeunit::C{publisher}, OnGo, '', false, false)] "
                f"local procedure Hear() {self.body(body)}"
            )
        return f"Codeunit.Run({publisher});\nSupport.Tell('raised');"


SUPPORT = """table 50100 Item
{
    fields { field(1; "No."; Integer) { } }
}
codeunit 50101 Support
{
    procedure Insert(Number: Integer)
    var
        Item: Record Item;
    begin
        Item.LockTable();
        Item."No." := Number;
        if Item.Insert() then;
    end;

    procedure Delete(Number: Integer)
    var
        Item: Record Item;
    begin
        Item.SetRange("No.", Number);
        Item.DeleteAll();
    end;

    procedure Tell(Outcome: Text)
    var
        Item: Record Item;
        Rows: Text;
    begin
        if Item.FindSet() then
            repeat
                Rows += Format(Item."No.");
            until Item.Next() = 0;
        Message('%1 %2 %3', Outcome, Rows, Database.IsInWriteTransaction());
    end;
}
codeunit 50102 Reads
{
    trigger OnRun()
    var
        Support: Codeunit Support;
    begin
        Support.Tell('end');
    end;
}"""


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("model") / "Program.al"


@pytest.mark.filterwarnings("ignore:The recursion limit")  # a run sets it, and hypothesis resets it
@settings(max_examples=50, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(program=programs)
def test_a_program_does_what_the_rules_say(path, program):
    model = Model()
    if model.succeeds(program):
        model.commit()
        failed = False
    else:
        model.rollback()
        failed = True
    model.tell("end")

    writer = Writer()
    main = writer.codeunit(f"trigger OnRun() {writer.body(program)}")
    path.write_text("\n".join(writer.objects), encoding="utf-8")
    compilation = compile_project([str(path)])
    assert not compilation.diagnostics.has_errors, [each.text for each in compilation.diagnostics.sorted()]
    client = RecordingClient()
    options = RunOptions(virtual_time=True, settings=["DisableWriteInsideTryFunctions=false"])
    with Run(compilation, options, client) as running:
        try:
            running.run_codeunit(compilation.program.by_id(ObjectKind.CODEUNIT, main))
        except ALError:
            assert failed
        else:
            assert not failed
        running.run_codeunit(compilation.program.by_id(ObjectKind.CODEUNIT, 50102))
    assert client.messages == model.told
