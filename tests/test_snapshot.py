"""A second start is a first start in less time: it says the same, needs no compiler, and is never out of date."""

import importlib
import json
import os
import pkgutil
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

import alrun.platform.types
from alrun import engine
from alrun.cache import cache_folder
from alrun.hosts.cli import main

GOLDEN = Path(__file__).parent / "golden"
PROGRAMS = sorted(
    path.parent.relative_to(GOLDEN).as_posix()
    for path in GOLDEN.glob("*/*/cmd")
    if not path.parent.name.startswith("real-time-")  # they say when things happened
)

MAIN = """
codeunit 50100 Main
{
    trigger OnRun()
    var
        Amount: Decimal;
        Numbers: List of [Integer];
        Number: Integer;
    begin
        Amount := 1.5;
        Numbers.Add(1);
        foreach Number in Numbers do
            Message('%1 %2', Amount, Number);
    end;
}
"""

LIBRARY = """
codeunit 50200 Library
{
    procedure Double(Number: Integer): Integer
    begin
        exit(2 * Number);
    end;

    procedure Triple(Number: Integer): Integer
    begin
        exit(3 * Number);
    end;

    procedure Unused()
    begin
        DoesNotExist();
    end;
}
table 50200 Customer
{
    fields
    {
        field(1; "No."; Code[20])
        {
            trigger OnValidate()
            begin
                Message('validated %1', "No.");
            end;
        }
    }
}
page 50200 "Customer Card"
{
    SourceTable = Customer;
    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { Visible = Shown; Caption = 'Number'; }
            field(Twice; StrSubstNo('twice %1', Rec."No.")) { }
        }
    }
    trigger OnOpenPage()
    begin
        Shown := true;
        Rec.Validate("No.", 'A');
        Rec.Insert();
    end;

    var
        Shown: Boolean;
}
"""

USES_LIBRARY = """
codeunit 50100 Main
{
    trigger OnRun()
    var
        Library: Codeunit Library;
    begin
        Message('%1', Library.Double(21));
    end;
}
"""


FILLS_A_TEXT = """
codeunit 50100 Main
{
    trigger OnRun()
    var
        Filler: Codeunit Filler;
        Builder: TextBuilder;
    begin
        Filler.Fill(Builder);
    end;
}
codeunit 50101 Filler
{
    procedure Fill(var Builder: TextBuilder)
    begin
        Builder.Append('done');
        Message(Builder.ToText());
    end;
}
"""


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """A cache folder of the test's own, not there yet. What needs no snapshot still finds the grammar's table."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("ALRUN_CACHE_DIR", str(folder))
    return folder


@pytest.fixture
def project(tmp_path, monkeypatch, cache):
    """Makes files below a folder that is then the current one."""
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)

    def make(**files):
        for name, text in files.items():
            path = folder / (f"{name}.json" if name == "app" else f"{name.replace('__', '/')}.al")
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")

    return make


@pytest.fixture
def alrun_(capsys):
    """Runs a command; gives its exit code, stdout and stderr."""

    def run(*arguments):
        code = main([*arguments])
        return (code, *capsys.readouterr())

    return run


@pytest.fixture
def compilations(monkeypatch):
    """The programs of every compilation that happens: none while the program comes from the cache."""
    from alrun.compiler import Compilation

    seen = []
    made = Compilation.__init__

    def noted(self, program, **how):
        seen.append(program)
        made(self, program, **how)

    monkeypatch.setattr(Compilation, "__init__", noted)
    return seen


def snapshots(cache):
    return sorted(cache.glob("*.snapshot"))


# --- The same, without the compiler


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_warm_start_says_the_same(program, tmp_path, monkeypatch, cache, capsys):
    said = []
    for start in ("cold", "warm"):
        # Programs with a database keep it: each start gets a fresh copy, in a folder of the same name.
        folder = tmp_path / start
        shutil.copytree(GOLDEN / program, folder)
        folder.rename(tmp_path / "program")
        monkeypatch.chdir(tmp_path / "program")
        codes = [main(shlex.split(line)) for line in (GOLDEN / program / "cmd").read_text().splitlines() if line]
        said.append((codes, *capsys.readouterr()))
        (tmp_path / "program").rename(folder)
    cold, warm = said
    assert warm == cold


def test_a_warm_start_imports_no_compiler_and_nothing_to_draw_with(project, cache):
    project(Main=MAIN)
    code = (
        "import json, sys\n"
        "from alrun.hosts.cli import main\n"
        "code = main(['.', '--virtual-time'])\n"
        "print(json.dumps([code, sorted(sys.modules)]))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    imported = []
    for _ in ("cold", "warm"):
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, encoding="utf-8", env=environment, check=True, timeout=60
        )
        message, last = done.stdout.splitlines()
        exit_code, modules = json.loads(last)
        assert (message, exit_code) == ("1.5 1", 0)
        imported.append(set(modules))
    cold, warm = imported
    assert "alrun.compiler" in cold
    heavy = {"lark", "rich", "prompt_toolkit", "pygments", "platformdirs", "asyncio", "babel", "alrun.compiler"}
    assert not warm & heavy
    ours = {module for module in warm if module.startswith("alrun.")}
    assert not {module for module in ours if module.startswith(("alrun.semantics.bind_", "alrun.lowering.emit_"))}
    assert not {module for module in ours if module.startswith("alrun.syntax.")} - {
        "alrun.syntax.access",
        "alrun.syntax.headers",
    }
    rare = {
        "hashlib",
        "difflib",
        "alrun.runtime.permissions",
        "alrun.runtime.behavior",
        "alrun.runtime.storage.read_only",
    }
    rare |= {f"alrun.runtime.storage.{name}" for name in ("temporary", "virtual_sqlite", "upgrade_changes")}
    rare |= {f"alrun.runtime.records.{name}" for name in ("media", "links", "renaming", "view_text", "filters.parse")}
    assert warm & rare == set()
    # Of the built-in methods, only the modules of those that the program calls.
    assert "alrun.platform.types.dialog" in ours
    assert "alrun.platform.types.record" not in ours


def test_a_warm_start_makes_variables_whose_methods_are_called_elsewhere(project, cache, alrun_):
    project(Main=FILLS_A_TEXT)
    alrun_(".")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    code = "import sys; from alrun.hosts.cli import main; sys.exit(main(['.']))"
    warm = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", env=environment, timeout=60
    )
    assert (warm.stdout, warm.stderr, warm.returncode) == ("done\n", "", 0)


def test_a_warm_start_does_not_compile(project, alrun_, compilations):
    project(Main=MAIN)
    assert alrun_(".") == alrun_(".") == alrun_(".")
    assert len(compilations) == 1


def test_every_built_in_method_can_be_found_by_its_name():
    # That is how emitted code in a snapshot links to it.
    for module in pkgutil.iter_modules(alrun.platform.types.__path__, "alrun.platform.types."):
        table = getattr(importlib.import_module(module.name), "METHODS", None)
        for method in table.methods if table else ():
            function = method.function
            if function is not None:
                home = importlib.import_module(function.__module__)
                assert getattr(home, function.__qualname__, None) is function, method.signature


# --- Never out of date


def test_a_changed_file_is_compiled_again(project, alrun_, cache):
    project(Main=MAIN)
    assert alrun_(".")[1] == "1.5 1\n"
    project(Main=MAIN.replace("1.5", "2.5"))
    assert alrun_(".")[1] == "2.5 1\n"
    assert len(snapshots(cache)) == 1, "the new program replaces the old"


def test_a_new_file_and_a_new_name_in_the_manifest_count(project, alrun_, compilations):
    project(Main=MAIN, app='{"name": "One"}')
    alrun_("run", ".", "--codeunit", "Main")
    project(More="codeunit 50101 More { trigger OnRun() begin Message('more'); end; }")
    assert alrun_("run", ".", "--codeunit", "More")[1] == "more\n"
    project(app='{"name": "Two"}')
    alrun_("run", ".", "--codeunit", "More")
    assert len(compilations) == 3


def test_preprocessor_symbols_count(project, alrun_):
    project(
        Main="""
codeunit 50100 Main
{
    trigger OnRun()
    begin
#if CLEAN
        Message('clean');
#else
        Message('old');
#endif
    end;
}
"""
    )
    assert alrun_(".")[1] == "old\n"
    assert alrun_(".", "--define", "CLEAN")[1] == "clean\n"
    assert alrun_(".")[1] == "old\n"
    project(app='{"preprocessorSymbols": ["CLEAN"]}')
    assert alrun_(".")[1] == "clean\n"


def test_another_alrun_or_python_does_not_use_it(project, alrun_, compilations, monkeypatch):
    project(Main=MAIN)
    alrun_(".")
    monkeypatch.setattr("alrun.__version__", "0.0.1")
    alrun_(".")
    monkeypatch.setattr(sys, "version", "3.99")
    alrun_(".")
    assert len(compilations) == 3


def test_the_same_file_is_another_program_as_a_dependency(project, alrun_):
    project(app__Main=USES_LIBRARY, lib__Library=LIBRARY.replace("DoesNotExist();", ""))
    assert alrun_("run", "app", "--codeunit", "Main", "--dep", "lib")[1] == "42\n"
    assert alrun_("run", "app", "lib", "--codeunit", "Main")[1] == "42\n"
    assert alrun_("run", "app", "--codeunit", "Main", "--dep", "lib")[1] == "42\n"


# --- Compile errors


def test_compile_errors_are_reported_at_every_start(project, alrun_, cache):
    project(Main=MAIN.replace("Numbers.Add(1)", "Missing(1)"))
    first = alrun_(".")
    assert first[0] == 3
    assert "AL0118" in first[2]
    assert alrun_(".") == first
    assert not snapshots(cache)


# --- Dependencies, whose bodies are compiled when they run


def test_bodies_of_dependencies_are_compiled_once_and_kept(project, alrun_, compilations):
    project(app__Main=USES_LIBRARY, lib__Library=LIBRARY)
    command = ("run", "app", "--codeunit", "Main", "--dep", "lib")
    assert alrun_(*command) == (0, "42\n", "")
    assert alrun_(*command) == (0, "42\n", "")
    assert len(compilations) == 1


def test_another_body_of_a_dependency_is_compiled_when_it_is_needed(project, alrun_, compilations):
    second = (
        "codeunit 50101 Second { trigger OnRun() var L: Codeunit Library; begin Message('%1', L.Triple(14)); end; }"
    )
    project(app__Main=USES_LIBRARY, app__Second=second, lib__Library=LIBRARY)
    assert alrun_("run", "app", "--codeunit", "Main", "--dep", "lib")[1] == "42\n"
    for _ in range(3):
        assert alrun_("run", "app", "--codeunit", "Second", "--dep", "lib") == (0, "42\n", "")
    assert len(compilations) == 2, "at the first start, and when Triple first ran"


COUNTS = """
codeunit 50200 Counts
{
    procedure Add()
    var
        Entry: Record Entry;
    begin
        Entry.Insert();
        Message('added');
    end;

    procedure Show()
    var
        Entry: Record Entry;
    begin
        Entry.Insert();
        Entry.CalcFields(Entries);
        Message('%1', Entry.Entries);
    end;
}
table 50200 Entry
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Entries; Integer) { FieldClass = FlowField; CalcFormula = count(Entry); }
    }
}
"""


def test_a_formula_that_nobody_looked_at_is_declared_when_it_is_needed(project, alrun_):
    first = "codeunit 50101 First { trigger OnRun() var C: Codeunit Counts; begin C.Add(); end; }"
    second = "codeunit 50102 Second { trigger OnRun() var C: Codeunit Counts; begin C.Show(); end; }"
    project(app__First=first, app__Second=second, lib__Counts=COUNTS)
    assert alrun_("run", "app", "--codeunit", "First", "--dep", "lib")[1] == "added\n"
    for _ in range(3):
        assert alrun_("run", "app", "--codeunit", "Second", "--dep", "lib") == (0, "1\n", "")


def test_a_page_of_a_dependency_is_compiled_when_it_is_opened(project, alrun_, compilations):
    extension = """
pageextension 50100 Ext extends "Customer Card"
{
    layout { addlast(Content) { field(More; 'more') { } } }
}
"""
    project(app__Ext=extension, app__Main=USES_LIBRARY, lib__Library=LIBRARY)
    assert alrun_("run", "app", "--codeunit", "Main", "--dep", "lib")[1] == "42\n"
    opened = [alrun_("page", "app", "--page", "Customer Card", "--dep", "lib") for _ in range(3)]
    assert opened[0] == opened[1] == opened[2]
    assert opened[0][:2] == (0, "validated A\nCustomer Card - A\nNumber: A\nTwice: twice A\nMore: more\n")
    assert len(compilations) == 2


def test_files_that_changed_after_the_start_are_not_mixed_with_what_was_kept(project, alrun_, tmp_path):
    project(app__Main=USES_LIBRARY, lib__Library=LIBRARY)
    engine.load_program(["app"], ["lib"])
    loaded = engine.load_program(["app"], ["lib"])
    project(lib__Library="\n" + LIBRARY)
    library = next(symbol for symbol in loaded.program.objects if symbol.name == "Library")
    with pytest.raises(engine.ProjectError, match="have changed"):
        loaded.compile_procedure(library.procedures["double"][0])


# --- The cache folder


def test_a_damaged_snapshot_is_made_anew(project, alrun_, cache, compilations):
    project(Main=MAIN)
    first = alrun_(".")
    [path] = snapshots(cache)
    whole = path.read_bytes()
    for damaged in (b"", whole[:40], whole[:-1], whole[:100] + b"?" + whole[101:], b"x" * len(whole)):
        path.write_bytes(damaged)
        assert alrun_(".") == first
        assert path.stat().st_size == len(whole)
    assert len(compilations) == 6


def test_a_folder_that_cannot_be_written_only_costs_time(project, alrun_, cache, compilations):
    project(Main=MAIN)
    cache.write_text("this is no folder")
    assert alrun_(".") == alrun_(".") == (0, "1.5 1\n", "")
    assert len(compilations) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes and owners of this kind")
def test_the_folder_is_the_users_own(project, alrun_, cache, compilations, monkeypatch):
    project(Main=MAIN)
    alrun_(".")
    assert cache.stat().st_mode & 0o777 == 0o700
    assert [path.stat().st_mode & 0o077 for path in cache.iterdir()] == [0] * len(list(cache.iterdir()))
    written = {path: path.stat().st_mtime_ns for path in cache.iterdir()}
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert alrun_(".")[0] == 0
    assert len(compilations) == 2, "what somebody else may have written is not read"
    assert {path: path.stat().st_mtime_ns for path in cache.iterdir()} == written


def test_the_users_cache_folder_is_where_the_platform_has_it(monkeypatch):
    monkeypatch.delenv("ALRUN_CACHE_DIR")
    assert cache_folder() == platformdirs.user_cache_dir("alrun")
    if sys.platform.startswith("linux"):
        monkeypatch.setenv("XDG_CACHE_HOME", "/elsewhere")
        assert cache_folder() == platformdirs.user_cache_dir("alrun") == "/elsewhere/alrun"


def test_nothing_is_left_behind_beside_the_entries(project, alrun_, cache):
    project(Main=MAIN)
    alrun_(".")
    assert {path.suffix for path in cache.iterdir()} <= {".snapshot", ".table", ".index"}


def test_many_processes_at_once_share_the_folder(project, cache):
    project(app__Main=USES_LIBRARY, lib__Library=LIBRARY)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    command = [sys.executable, "-m", "alrun", "run", "app", "--codeunit", "Main", "--dep", "lib"]
    for _ in ("cold", "warm"):
        running = [
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", env=environment)
            for _ in range(6)
        ]
        said = [process.communicate(timeout=120) for process in running]
        assert said == [("42\n", "")] * 6
    assert len(snapshots(cache)) == 1
    assert {path.suffix for path in cache.iterdir()} <= {".snapshot", ".table", ".index"}
