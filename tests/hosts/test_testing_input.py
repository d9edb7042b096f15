"""`alrun test` with input that it cannot run, or not to the end: what it says, and with which exit code."""

import os
import sys

import pytest

from alrun.hosts import exit_codes
from alrun.hosts.test_runner.reporting import failure_report
from alrun.runtime.errors import StackLine
from tests.hosts.test_testing import MANIFEST, results, run

PLUGIN = "alrun.hosts.test_runner.plugin"

TESTS = """
codeunit 50100 Tests
{
    Subtype = Test;
    [Test] procedure Passes() begin end;
    [Test] procedure Never() begin while true do; end;
}
"""


INTERRUPTS = """
import os, signal
from alrun.runtime.clock import RealClock

sleep = RealClock.sleep

def interrupted(*arguments):
    os.kill(os.getpid(), signal.SIGINT)
    sleep(*arguments)

RealClock.sleep = interrupted
"""


@pytest.fixture
def app(tmp_path):
    return write_app(tmp_path / "app", TESTS)


def write_app(folder, source, manifest=MANIFEST):
    folder.mkdir()
    (folder / "app.json").write_text(manifest, encoding="utf-8")
    (folder / "Tests.al").write_text(source, encoding="utf-8")
    return folder


def refused(done):
    """What was said of what cannot run; no Python, and no test."""
    assert done.returncode == exit_codes.COULD_NOT_RUN
    told = done.stdout + done.stderr
    assert "Traceback" not in told
    assert ".py:" not in told
    assert "internal error" not in told
    assert "collected" not in told
    return told


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal of POSIX systems")
def test_ctrl_c_ends_a_run_in_the_middle_of_a_test(app):
    (app / "Tests.al").write_text(TESTS.replace("while true do;", "\n        Sleep(3600000);"), encoding="utf-8")
    (app / "conftest.py").write_text(INTERRUPTS, encoding="utf-8")
    done = run(app)
    assert done.returncode == exit_codes.INTERRUPTED, done.stdout
    assert "internal error" not in done.stdout
    assert "1 passed" in done.stdout
    assert "Tests.al:7: KeyboardInterrupt" in done.stdout
    assert ".py:" not in done.stdout


@pytest.mark.parametrize("option", ["--junit={}", "--coverage=xml:{}", "--coverage=html:{}"])
def test_a_place_where_results_cannot_be_is_told_before_the_tests_run(app, option):
    assert "cannot be written" in refused(run(app, option.format(app / "Tests.al" / "results")))


def test_results_go_where_there_is_no_folder_yet(app):
    place = app.parent / "not" / "there" / "results.xml"
    run(app, "-k", "Passes", "--junit", str(place))
    assert "Passes" in place.read_text(encoding="utf-8")


@pytest.mark.parametrize("options", [("--permissions", "Nope"), ("--set", "Nope=1"), ("--company", "x" * 40)])
def test_workers_are_not_started_with_what_cannot_be_used(app, options):
    refused(run(app, *options, "-n", "2"))


def test_a_date_that_is_none_is_refused_by_pytest_too(app):
    done = run(app, "--al-work-date", "31.1.2026", command=("pytest",))
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "'31.1.2026' is no date" in done.stderr


def test_an_app_that_does_not_install_fails_each_test_with_the_error(tmp_path):
    install = """
codeunit 50101 Install
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    begin
        Error('not today');
    end;
}"""
    done = run(write_app(tmp_path / "app", TESTS + install))
    assert done.returncode == exit_codes.PROGRAM_FAILED
    assert "2 failed" in done.stdout
    assert '"Install"(CodeUnit 50101).OnInstallAppPerCompany(Trigger) line 14' in done.stdout
    assert ".py:" not in done.stdout


def test_of_a_dependency_that_does_not_install_there_is_a_warning(tmp_path):
    install = """
codeunit 50101 Install
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    begin
        Error('not today');
    end;
}"""
    write_app(tmp_path / "needed", install)
    number = "1" * 8
    manifest = tmp_path / "needed" / "app.json"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace(number, "2" * 8, 1), encoding="utf-8")
    done = run(write_app(tmp_path / "app", TESTS), "--dep", str(tmp_path / "needed"), "-k", "Passes")
    assert done.returncode == exit_codes.FINE, done.stdout
    assert "CodeFailed: the install code of " in done.stdout
    assert 'failed in "Install"(CodeUnit 50101).OnInstallAppPerCompany(Trigger) line 7' in done.stdout
    assert "1 passed, 1 deselected, 1 warning in" in done.stdout


def test_a_test_that_takes_too_long_is_told_with_its_place(app):
    done = run(app, "--timeout-per-test", "0.2")
    assert "The test ran longer than 0.2 seconds." in done.stdout
    assert '"Tests"(CodeUnit 50100).Never line 6' in done.stdout


def test_files_without_an_app_are_one_program(tmp_path):
    folder = tmp_path / "loose"
    (folder / "tests").mkdir(parents=True)
    (folder / "tests" / "Tests.al").write_text(
        "codeunit 50100 Tests { Subtype = Test; [Test] procedure Runs() begin Codeunit.Run(Codeunit::Other); end; }",
        encoding="utf-8",
    )
    (folder / "Other.al").write_text("codeunit 50101 Other { trigger OnRun() begin end; }", encoding="utf-8")
    done = run(folder)
    assert done.returncode == exit_codes.FINE, done.stdout + done.stderr
    assert "1 passed" in done.stdout


def test_a_folder_without_al_is_refused(tmp_path):
    folder = tmp_path / "empty"
    folder.mkdir()
    assert "The folder holds no .al file." in refused(run(folder))


def test_an_app_that_cannot_be_read_leaves_the_others_their_tests(tmp_path):
    folder = tmp_path / "apps"
    folder.mkdir()
    write_app(folder / "good", TESTS)
    write_app(folder / "bad", TESTS, manifest="{")
    done = run(folder, "-k", "Passes")
    assert done.returncode == exit_codes.COULD_NOT_RUN
    assert "app.json(1,2): error ALRUN007" in done.stdout
    assert "1 passed" in done.stdout


def test_a_long_call_stack_is_shown_at_both_ends():
    def line(procedure):
        return StackLine("Tests", "CodeUnit", 50100, procedure, 5, "T by P version 1.0.0.0", "not there.al")

    endless = [*[line("Count")] * 4000, line("Passes")]
    assert failure_report("too deep", endless).splitlines()[-2:] == [
        '    "Tests"(CodeUnit 50100).Count line 5 - T by P version 1.0.0.0 (4000 times)',
        '    "Tests"(CodeUnit 50100).Passes line 5 - T by P version 1.0.0.0',
    ]
    in_turn = [line("Ask"), line("Answer")] * 1000
    shown = failure_report("too deep", in_turn).splitlines()
    assert "    ... 1960 more" in shown
    assert len(shown) < 60
    few = [line("Ask"), line("Answer")] * 10
    assert "more" not in failure_report("wrong", few)


def test_what_is_missing_is_told_with_the_app_that_is(tmp_path):
    dependency = (
        '{"id": "22222222-2222-2222-2222-222222222222", "name": "Gone", "publisher": "Q", "version": "1.0.0.0"}'
    )
    manifest = MANIFEST.removesuffix("}") + f', "dependencies": [{dependency}]}}'
    source = "codeunit 50100 Tests { Subtype = Test; [Test] procedure Runs() begin Codeunit.Run(Codeunit::Far); end; }"
    done = run(write_app(tmp_path / "app", source, manifest))
    assert done.returncode == exit_codes.COMPILE_ERRORS
    assert "error AL0185: Codeunit 'Far' is missing." in done.stdout
    assert "warning AL1022: A package with publisher 'Q', name 'Gone'" in done.stdout


def test_coverage_of_what_does_not_compile_is_told_without_python(tmp_path):
    source = "codeunit 50100 Tests { Subtype = Test; [Test] procedure Runs() begin Nope(); end; }"
    done = run(write_app(tmp_path / "app", source), "--coverage", "term")
    assert done.returncode == exit_codes.COMPILE_ERRORS
    assert "error AL0118" in done.stdout
    assert ".py:" not in done.stdout + done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs symbolic links")
def test_a_file_that_links_lead_to_twice_has_its_tests_run_once(app):
    (app / "circle").symlink_to(app)
    assert "1 passed" in run(app, "-k", "Passes").stdout


def test_pytest_runs_where_an_app_json_is_not_of_al(tmp_path):
    (tmp_path / "app.json").write_text('{"name": "A web app", "env": {}}', encoding="utf-8")
    (tmp_path / "test_it.py").write_text("def test_it(): pass", encoding="utf-8")
    done = run(tmp_path, command=("pytest",))
    assert done.returncode == 0, done.stdout + done.stderr
    refused(run(tmp_path))


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (
            ("--nope",),
            "alrun: unrecognized arguments: --nope; alrun test --help and pytest --help tell which there are",
        ),
        (("--tb", "nope"), "alrun: argument --tb: invalid choice: 'nope'"),
        (("-k",), "alrun: argument -k: expected one argument"),
        (("-o", "nope"), "alrun: -o/--override-ini expects option=value style (got: 'nope')."),
    ],
)
def test_options_that_pytest_cannot_use_are_told_by_alrun(app, options, complaint):
    # What else `run` adds to the words would be taken for the value of the last.
    told = refused(run(app, "-p", "no:cacheprovider", *options, cached=True))
    assert told.startswith(complaint), told
    assert "usage" not in told


def test_words_in_settings_that_pytest_cannot_use_are_told_with_the_file(app):
    (app.parent / "pytest.ini").write_text("[pytest]\naddopts = --nope\n", encoding="utf-8")
    assert "pytest.ini" in refused(run(app))


def test_paths_where_no_tests_can_be_are_refused_with_their_names(app):
    told = refused(run(app, "nothere", str(app / "app.json")))
    assert "nothere(1,1): error ALRUN001: There is no such file or folder." in told
    assert "app.json(1,1): error ALRUN006: It is not an .al file" in told


def test_a_file_that_is_no_text_leaves_the_others_their_tests(app):
    (app / "Latin.al").write_bytes("codeunit 50101 Größe { Subtype = Test; }".encode("latin-1"))
    for words in ((), ("--coverage", "term")):
        done = run(app, "-k", "Passes", *words)
        assert done.returncode == exit_codes.COMPILE_ERRORS
        assert "ERROR collecting app/Latin.al" in done.stdout
        assert "Latin.al(1,1): error ALRUN004: It is neither UTF-8 nor UTF-16 text." in done.stdout
        assert "1 passed" in done.stdout
        assert ".py:" not in done.stdout + done.stderr


def test_stopping_at_the_first_failure_is_no_interruption_for_several_processes(tmp_path):
    source = "codeunit 50100 Tests { Subtype = Test; [Test] procedure Fails() begin Error('x'); end; }"
    app = write_app(tmp_path / "app", source)
    done = run(app, "-x", "-n", "1")
    assert done.returncode == exit_codes.PROGRAM_FAILED, done.stdout + done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not tell what a process holds")
def test_a_test_that_takes_too_much_memory_leaves_none_of_it_to_the_next(tmp_path):
    source = """
codeunit 50100 Tests
{
    Subtype = Test;
    [Test] procedure Hog() var T: Text; begin T := PadStr('', 60000000, 'x'); T := T + T; end;
    [Test] procedure Next() begin end;
}"""
    app = write_app(tmp_path / "app", source)
    (app / "conftest.py").write_text(
        "from pathlib import Path\n"
        "from alrun.hosts import memory\n"
        "memory._MOST_GROWTH = 100 << 20\n"
        "def pytest_runtest_setup():\n"
        "    print('pages:', Path('/proc/self/statm').read_text().split()[5])\n",
        encoding="utf-8",
    )
    done = run(app, "-s", command=("pytest", "-p", "no:alrun", "-p", PLUGIN))
    assert "1 failed, 1 passed" in done.stdout
    assert "Insufficient memory to continue the execution of the program." in done.stdout
    assert '"Tests"(CodeUnit 50100).Hog line 5' in done.stdout
    before, after = (int(line.split()[-1]) for line in done.stdout.splitlines() if "pages: " in line)
    assert (after - before) * os.sysconf("SC_PAGE_SIZE") < 30_000_000


STRANGE = """
codeunit 50100 Tests
{
    Subtype = Test;
    [Test]
    procedure "Übt ☃"()
    var
        Half: Char;
        Bell: Char;
    begin
        Half := 55357;
        Bell := 7;
        Error('half %1, bell %2, ]]> & <end', Half, Bell);
    end;
}"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_characters_that_cannot_be_written_reach_results_and_other_processes(tmp_path):
    app = write_app(tmp_path / "app", "codeunit 50101 Other { }")
    with open(os.path.join(os.fsencode(app), b"T\xeb.al"), "w", encoding="utf-8") as file:
        file.write(STRANGE)
    place = tmp_path / "r.xml"
    done = run(app, "--junit", str(place), "-n", "1")
    assert done.returncode == exit_codes.PROGRAM_FAILED, done.stdout + done.stderr
    [(name, text)] = results(place).items()
    assert name == "Übt ☃"
    assert text.startswith("half \\ud83d, bell #x07, ]]> & <end")


@pytest.mark.skipif(sys.platform != "linux", reason="sets the encoding of a POSIX system")
def test_names_of_tests_need_not_fit_the_encoding_of_the_system(tmp_path, monkeypatch):
    for name, value in (("LC_ALL", "C"), ("PYTHONUTF8", "0"), ("PYTHONCOERCECLOCALE", "0")):
        monkeypatch.setenv(name, value)
    done = run(write_app(tmp_path / "app", STRANGE), "--junit", str(tmp_path / "r.xml"))
    assert "1 failed" in done.stdout
    assert "Tests.\\xdcbt \\u2603" in done.stdout


def test_a_run_that_breaks_in_another_process_does_not_pass(app):
    (app / "conftest.py").write_text("def pytest_runtest_logfinish(): raise ValueError", encoding="utf-8")
    done = run(app, "-k", "Passes", "-n", "1")
    assert done.returncode == exit_codes.COULD_NOT_RUN, done.stdout


@pytest.mark.parametrize("options", [(), ("-n", "1")])
def test_a_codeunit_that_is_not_there_is_told_and_does_not_pass(app, options):
    done = run(app, "-k", "Passes", "--codeunit", "tests", "--codeunit", "Nope", *options)
    assert "1 passed" in done.stdout
    assert "there is no test in a codeunit Nope" in done.stdout
    assert done.returncode == exit_codes.NO_TEST_MATCHED


def test_a_codeunit_that_is_there_is_found_by_name_and_id(app):
    done = run(app, "-k", "Passes", "--codeunit", "TESTS", "--codeunit", "50100")
    assert done.returncode == exit_codes.FINE, done.stdout


def test_a_database_that_cannot_be_used_is_told_before_the_tests_run(app):
    (app / "no.db").write_text("x" * 2000, encoding="utf-8")
    assert "no.db cannot be used: it is not a database" in refused(run(app, "--db", str(app / "no.db")))
    assert "the workers of -n cannot share a database" in refused(run(app, "--db", str(app / "new.db"), "-n", "1"))
    assert "'zz' is no language" in refused(run(app, "--language", "zz"))


LIBRARY = "codeunit 50101 Library { procedure Two(): Integer begin exit(2); end; }"
USES_LIBRARY = """
codeunit 50100 Tests
{
    Subtype = Test;
    [Test] procedure Two() var Library: Codeunit Library; begin if Library.Two() <> 2 then Error('not two'); end;
    [Test] procedure Twice() begin end;
}"""
OF_LIBRARY = '{"id": "22222222-2222-2222-2222-222222222222", "name": "Library", "publisher": "P", "version": "1.0.0.0"}'
"""The manifest of another app, and what depends on it says the same."""


def test_apps_of_a_repository_find_each_other(tmp_path):
    repository = tmp_path / "repository"
    repository.mkdir()
    write_app(repository / "library", LIBRARY, OF_LIBRARY)
    write_app(repository / "tests", USES_LIBRARY, MANIFEST.removesuffix("}") + f', "dependencies": [{OF_LIBRARY}]}}')
    for words, command in ((("-n", "1"), ("alrun", "test")), ((), ("pytest", "-p", "no:alrun", "-p", PLUGIN))):
        done = run(repository, *words, command=command)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "2 passed" in done.stdout
