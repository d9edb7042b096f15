"""Files arrive as text whatever their byte order mark; what is no text is named."""

import codecs

import pytest

from alrun.project.errors import UnreadableProject
from alrun.project.reading import read_source

TEXT = "codeunit 50100 Ærlig { }\r\n"


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF8 * 3 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    ],
    ids=["no mark", "one mark", "three marks", "utf-16 little", "utf-16 big"],
)
def test_text_is_read_without_its_marks(tmp_path, content):
    path = tmp_path / "A.al"
    path.write_bytes(content)
    assert read_source(str(path)).text == TEXT


def test_an_empty_file_is_an_empty_text(tmp_path):
    path = tmp_path / "A.al"
    path.touch()
    assert read_source(str(path)).text == ""


def test_path_is_shown_as_typed_without_detours(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Main.al").touch()
    assert read_source("./Main.al").path == "Main.al"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\x89PNG\r\n\0\0", "error ALRUN003: It is a binary file, not a text."),
        (b"codeunit\0", "error ALRUN003: It is a binary file, not a text."),
        ("codeunit Ærlig".encode("latin-1"), "error ALRUN004: It is neither UTF-8 nor UTF-16 text."),
        (codecs.BOM_UTF16_LE + b"x", "error ALRUN004: It is neither UTF-8 nor UTF-16 text."),
    ],
)
def test_what_is_no_text_is_named(tmp_path, monkeypatch, content, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "A.al").write_bytes(content)
    with pytest.raises(UnreadableProject) as caught:
        read_source("A.al")
    assert str(caught.value) == f"A.al(1,1): {message}"


def test_a_missing_file_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnreadableProject, match=r"No\.al\(1,1\): error ALRUN001: There is no such file or folder\."):
        read_source("No.al")
