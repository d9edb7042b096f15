"""The cache folder: what is read is what was written, by this user, or nothing."""

import os
import stat

import pytest

from alrun.cache import cache_folder, read_entry, write_entry


@pytest.fixture(autouse=True)
def _folder(tmp_path, monkeypatch):
    monkeypatch.setenv("ALRUN_CACHE_DIR", str(tmp_path / "cache"))


def test_an_entry_is_read_as_it_was_written():
    write_entry("a", b"content")
    assert read_entry("a") == b"content"
    assert read_entry("b") is None


def test_a_new_folder_is_private():
    write_entry("a", b"content")
    if os.name == "posix":
        assert stat.S_IMODE(os.stat(cache_folder()).st_mode) == 0o700


@pytest.mark.parametrize(
    "change", [lambda data: data[:-1], lambda data: data + b"x", lambda data: b"", lambda data: b"x"]
)
def test_a_damaged_entry_is_none(change):
    write_entry("a", b"content")
    path = os.path.join(cache_folder(), "a")
    with open(path, "rb") as file:
        data = file.read()
    with open(path, "wb") as file:
        file.write(change(data))
    assert read_entry("a") is None


@pytest.mark.skipif(not hasattr(os, "chown") or os.geteuid() != 0, reason="only root can give files away")
@pytest.mark.parametrize("what", ["folder", "entry"])
def test_what_belongs_to_somebody_else_is_not_read(what):
    write_entry("a", b"content")
    os.chown(cache_folder() if what == "folder" else os.path.join(cache_folder(), "a"), 12345, 12345)
    assert read_entry("a") is None


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("ALRUN_CACHE_DIR", str(tmp_path / "file" / "cache"))
    write_entry("a", b"content")
    assert read_entry("a") is None
