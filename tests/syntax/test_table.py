"""The parse table and its cache: a cache may be missing, broken or forbidden, and nobody notices."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import lark
import pytest

from alrun.cache import cache_folder
from alrun.syntax import table
from alrun.syntax.build import Builder


@pytest.fixture
def cached(tmp_path, monkeypatch):
    """Get the table as a new process would, with a cache folder of its own."""
    folder = tmp_path / "new" / "cache"
    monkeypatch.setenv("ALRUN_CACHE_DIR", str(folder))
    monkeypatch.setattr(table, "grammar_text", lambda: SMALL)
    monkeypatch.setattr(table, "START_SYMBOLS", ("a",))

    def cached():
        return table.parse_table.__wrapped__()

    return cached


SMALL = 'a: "x"i b\n?b: | Y "," b -> more\nY: /y+/\n%ignore " "\n%declare MISSING_EXPRESSION\n'


@pytest.fixture
def built(monkeypatch):
    """How many tables were computed."""
    count = []
    build = table.build_table

    def build_table(grammar):
        count.append(grammar)
        return build(grammar)

    monkeypatch.setattr(table, "build_table", build_table)
    return count


def cache_files():
    return sorted(Path(cache_folder()).glob("*"))


def test_the_table_is_computed_once(cached, built):
    first = cached()
    assert cached() == first
    assert len(built) == 1
    assert len(cache_files()) == 1


@pytest.mark.parametrize("content", [b"", b"x", b"\0" * 5000])
def test_a_broken_cache_file_is_computed_anew(cached, built, content):
    first = cached()
    (path,) = cache_files()
    path.write_bytes(content)
    assert cached() == first
    assert cached() == first
    assert len(built) == 2


def test_a_truncated_cache_file_is_computed_anew(cached, built):
    first = cached()
    (path,) = cache_files()
    path.write_bytes(path.read_bytes()[:-1])
    assert cached() == first
    assert len(built) == 2


def test_a_changed_cache_file_is_not_trusted(cached, built):
    cached()
    (path,) = cache_files()
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    cached()
    assert len(built) == 2


def test_another_grammar_has_another_file(cached, built, monkeypatch):
    cached()
    monkeypatch.setattr(table, "grammar_text", lambda: SMALL + "// changed\n")
    cached()
    assert len(built) == 2
    assert len(cache_files()) == 2


def test_a_folder_that_cannot_be_made_is_no_error(cached, tmp_path):
    (tmp_path / "new").write_text("a file where a folder should be")
    assert cached().rules


def test_a_folder_that_cannot_be_written_is_no_error(cached, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise PermissionError("read-only")

    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    assert cached().rules
    assert cache_files() == []


def test_two_processes_at_once(tmp_path):
    program = (
        "from alrun.diagnostics import DiagnosticBag; from alrun.source import SourceFile\n"
        "from alrun.syntax.parser import parse\n"
        "print(parse(SourceFile('', 'codeunit 7 X { }'), frozenset(), DiagnosticBag()).objects[0].object_id)"
    )
    environment = {**os.environ, "ALRUN_CACHE_DIR": str(tmp_path)}
    command = [sys.executable, "-c", program]
    processes = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [process.communicate()[0] for process in processes] == ["7\n", "7\n"]
    assert [path.suffix for path in tmp_path.iterdir()] == [".table"]


def test_a_process_that_finds_the_table_does_not_import_lark(tmp_path):
    program = "import sys; from alrun.syntax.table import parse_table; parse_table(); print('lark' in sys.modules)"
    environment = {**os.environ, "ALRUN_CACHE_DIR": str(tmp_path)}
    command = [sys.executable, "-c", program]
    outputs = [subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True).stdout for _ in range(2)]
    assert outputs == ["True\n", "False\n"]


def test_the_grammar_in_a_wheel_comes_first(tmp_path, monkeypatch):
    (tmp_path / "alrun" / "syntax").mkdir(parents=True)
    monkeypatch.setattr(table, "__file__", str(tmp_path / "alrun" / "syntax" / "table.py"))
    with pytest.raises(FileNotFoundError, match=r"al\.lark"):
        table.grammar_text()
    for folder, text in [(tmp_path / "grammar", "source tree"), (tmp_path / "alrun" / "grammar", "wheel")]:
        folder.mkdir()
        (folder / "al.lark").write_text(text)
        assert table.grammar_text() == text


def test_the_table_is_the_same_on_every_run():
    program = "from alrun.syntax.table import build_table, grammar_text; print(build_table(grammar_text()))"
    outputs = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", program]
        outputs.add(subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout)
    assert len(outputs) == 1


def test_an_ambiguous_grammar_is_refused(monkeypatch):
    monkeypatch.setattr(table, "START_SYMBOLS", ("a",))
    with pytest.raises(lark.exceptions.GrammarError):
        table.build_table('a: b | c\nb: "x"\nc: "x"\n')


def test_every_rule_has_its_builder_method():
    missing = {rule.method for rule in table.parse_table().rules if rule.method and not hasattr(Builder, rule.method)}
    assert missing == set()
