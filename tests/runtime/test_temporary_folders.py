"""Folders that are gone after the run, whatever has ended it."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from alrun.runtime import temporary_folders
from alrun.runtime.temporary_folders import make_folder, remove_abandoned, remove_folder, temporary_folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no locks that tell")

ANOTHER = """
import sys, tempfile
from alrun.runtime.temporary_folders import make_folder
tempfile.tempdir = sys.argv[1]
print(make_folder(), flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    """Where temporary folders are, and none is too young to be abandoned."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(temporary_folders, "_SECONDS_TO_LOCK", 0)
    return tmp_path


@pytest.fixture
def another(place):
    """Another process that has made a folder, with a file in it, and goes on."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", ANOTHER, str(place)]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        process.folder = Path(process.stdout.readline().strip())
        (process.folder / "database").write_bytes(b"rows")
        yield process
        process.kill()


def test_a_folder_is_gone_once_it_is_removed(place):
    with temporary_folder() as path:
        (Path(path) / "file").write_bytes(b"x")
        assert [os.path.realpath(each) for each in place.iterdir()] == [path]
    assert not list(place.iterdir())


@pytest.mark.parametrize("end", ["SIGTERM", "SIGKILL"])
def test_what_a_killed_process_has_left_is_gone_with_the_next_folder(another, end):
    os.kill(another.pid, getattr(signal, end))
    another.wait()
    assert another.folder.exists()
    remove_folder(make_folder())
    assert not another.folder.exists()


def test_what_processes_use_stays(another):
    own = make_folder()
    remove_abandoned()
    assert (another.folder / "database").read_bytes() == b"rows"
    assert os.path.isdir(own)
    remove_folder(own)


def test_a_folder_may_be_too_young_to_be_locked_yet(place, monkeypatch):
    monkeypatch.setattr(temporary_folders, "_SECONDS_TO_LOCK", 60)
    young = tempfile.mkdtemp(prefix="alrun-run-")
    remove_abandoned()
    assert os.path.isdir(young)


def test_what_is_no_folder_of_alrun_stays(place):
    (place / "alrun-run-file").write_bytes(b"x")
    (place / "target").mkdir()
    (place / "alrun-run-link").symlink_to(place / "target")
    (place / "alrun-of-mine").mkdir()
    remove_abandoned()
    assert sorted(each.name for each in place.iterdir()) == [
        "alrun-of-mine",
        "alrun-run-file",
        "alrun-run-link",
        "target",
    ]


def test_without_a_place_for_temporary_files_nothing_is_abandoned(monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", "/not/there")
    remove_abandoned()
