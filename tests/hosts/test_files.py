"""Files of a run at the command line: the folders that are named, and what the user gives and gets."""

import json
import os

import pytest

from alrun.hosts.cli import main
from alrun.runtime.errors import ALError
from alrun.runtime.files import FileArea


@pytest.fixture
def al(tmp_path, capsys):
    """Run statements with options; gives the exit code, stdout and stderr."""

    def al(statements, *options):
        source = tmp_path / "main.al"
        variables = "var F: File; T: Text; I: InStream;"
        source.write_text(f"codeunit 50100 Main {{ trigger OnRun() {variables} begin {statements} end; }}", "utf-8")
        code = main(["run", str(source), *map(str, options)])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return al


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "named"
    made.mkdir()
    return made


def test_the_named_folder_is_read_and_kept(al, folder):
    (folder / "in.txt").write_bytes(b"content\r\n")
    code, out, _ = al(
        "F.TextMode(true); F.Open('in.txt'); F.Read(T); F.Close(); Message(T); F.Create('sub\\out.txt');",
        "--files",
        folder,
    )
    assert code == 1  # there is no folder `sub`
    assert out == "content\n"
    (folder / "sub").mkdir()
    assert al("F.TextMode(true); F.Create('sub\\out.txt'); F.Write('more');", "--files", folder)[0] == 0
    assert (folder / "sub" / "out.txt").read_bytes() == b"more\r\n"


def test_the_temporary_folder_is_gone_after_the_run(al):
    code, out, _ = al("F.Create('x.txt'); Message('%1', F.Name);")
    assert code == 0
    path = out.strip()
    assert os.path.basename(path) == "x.txt"
    assert not os.path.exists(os.path.dirname(path))


def test_a_link_does_not_lead_out_of_the_folder(folder, tmp_path):
    (tmp_path / "secret.txt").write_text("secret")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    area = FileArea(str(folder))
    with pytest.raises(ALError) as caught:
        area.read("link.txt")
    assert caught.value.code == "FileOutside"
    area.close()


def test_a_folder_that_is_not_there_is_a_mistake_of_usage(al, tmp_path):
    for option in ("--files", "--downloads"):
        code, _, err = al("Message('x');", option, tmp_path / "none")
        assert code == 2
        assert f"there is no folder {tmp_path / 'none'}" in err


DOWNLOAD = (
    "F.CreateTempFile(); F.Write('Hi'); F.Seek(0); F.CreateInStream(I);"
    " T := '{}'; DownloadFromStream(I, '', '', '', T);"
)


def test_downloads_go_to_the_folder_and_replace_nothing(al, folder):
    for _ in range(2):
        code, out, _ = al(DOWNLOAD.format("a.txt"), "--downloads", folder)
        assert code == 0
    assert out == f"download: {folder / 'a (1).txt'}\n"
    assert (folder / "a.txt").read_bytes() == (folder / "a (1).txt").read_bytes() == b"Hi\0"


def test_a_download_cannot_choose_its_folder(al, folder, tmp_path):
    assert al(DOWNLOAD.format("..\\..\\a.txt"), "--downloads", folder)[1] == f"download: {folder / 'a.txt'}\n"
    assert not (tmp_path / "a.txt").exists()


def test_without_a_folder_a_download_is_only_told_of(al):
    assert al(DOWNLOAD.format("a.txt"))[1] == "download: a.txt\n"
    events = [json.loads(line) for line in al(DOWNLOAD.format("a.txt"), "--json")[1].splitlines()]
    assert [(each["event"], each["name"], each["size"], each["path"]) for each in events] == [
        ("download", "a.txt", 3, "")
    ]


UPLOAD = (
    "if Upload('Pick one', '', 'Text|*.txt;*.csv', '', T)"
    " then Message(CopyStr(T, StrLen(TemporaryPath()) + 1)) else Message('none');"
)


def test_an_upload_takes_the_path_of_the_next_answer(al, tmp_path):
    given = tmp_path / "given.txt"
    given.write_text("content")
    answers = tmp_path / "answers"
    answers.write_text(f"{given}\ncancel\n")
    assert al(UPLOAD + UPLOAD, "--answers", answers)[1] == (f"Pick one {given}\ngiven.txt\nPick one Cancel\nnone\n")
    events = [json.loads(line) for line in al(UPLOAD, "--answers", answers, "--json")[1].splitlines()]
    assert (events[0]["event"], events[0]["text"], events[0]["filter"]) == ("upload", "Pick one", "Text|*.txt;*.csv")
    assert events[0]["answer"] == str(given)


def test_an_uploaded_stream_has_the_content_and_the_name(al, tmp_path):
    given = tmp_path / "given.txt"
    given.write_text("content")
    answers = tmp_path / "answers"
    answers.write_text(f"{given}\n")
    statements = "UploadIntoStream('', '', '', T, I); Message(T); I.ReadText(T); Message(T);"
    assert al(statements, "--answers", answers)[1] == f"Upload {given}\ngiven.txt\ncontent\n"


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("given.pdf", "The file given.pdf is not one of those that are asked for: Text|*.txt;*.csv."),
        ("none.txt", "none.txt cannot be used: No such file or directory."),
    ],
)
def test_what_cannot_be_uploaded_is_an_error(al, tmp_path, name, complaint):
    (tmp_path / "given.pdf").write_text("content")
    answers = tmp_path / "answers"
    answers.write_text(f"{tmp_path / name}\n")
    code, _, err = al("Upload('Pick one', '', 'Text|*.txt;*.csv', '', T);", "--answers", answers)
    assert code == 1
    assert complaint in err


@pytest.mark.parametrize(
    ("statement", "purpose"),
    [
        ("Hyperlink('https://x')", "open a hyperlink: https://x"),
        ("UploadIntoStream('', I)", "upload a file"),
        ("F.CreateTempFile(); F.CreateInStream(I); DownloadFromStream(I, '', '', '', T)", "download a file: "),
        ("F.CreateTempFile(); F.CreateInStream(I); File.ViewFromStream(I, 'x.pdf')", "view a file: x.pdf"),
        ("S.RequestSessionUpdate(false)", "update the session settings"),
    ],
)
def test_a_session_without_a_user_cannot_ask_the_client(tmp_path, capsys, statement, purpose):
    source = tmp_path / "main.al"
    source.write_text(
        "page 50100 Main { trigger OnOpenPage() var Id: Integer; begin CurrPage.EnqueueBackgroundTask(Id, 50101); end;"
        " trigger OnPageBackgroundTaskError(TaskId: Integer; ErrorCode: Text; ErrorText: Text; ErrorCallStack: Text;"
        " var IsHandled: Boolean) begin Error(ErrorText); end; }"
        " codeunit 50101 Work { trigger OnRun() var F: File; T: Text; I: InStream; S: SessionSettings; D: Dialog;"
        f" begin D.Open('x'); D.Close(); {statement}; end; }}",
        "utf-8",
    )
    main(["page", str(source), "--virtual-time", "--json"])
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    failed = next(event for event in events if event["event"] == "task-failed")
    assert f"attempted to issue a client callback to {purpose}. Client callbacks are not supported" in failed["text"]
    assert not any(event["event"].startswith("dialog") for event in events)
