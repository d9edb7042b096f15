"""What a person at a terminal sees, without the colours."""

import io

import pytest
from rich.console import Console

from alrun.hosts.answers import Answers
from alrun.hosts.page_client.completion import PageCompleter
from alrun.hosts.page_client.drawing import draw_page
from alrun.hosts.page_client.interactive import drive_page
from alrun.hosts.task_board import ShownTask
from alrun.hosts.terminal import TerminalClient

pytest.importorskip("prompt_toolkit")
from prompt_toolkit.document import Document


def drawn(renderable, width=100):
    console = Console(file=io.StringIO(), width=width)
    console.print(renderable)
    return console.file.getvalue()


@pytest.fixture
def terminal():
    return TerminalClient(Console(file=io.StringIO(), width=100), Answers(["no", "2"]), virtual_time=True)


def printed(terminal):
    return terminal._console.file.getvalue()


def test_a_page_shows_caption_record_groups_and_fields_in_two_columns(page):
    lines = drawn(draw_page(page, (), (), (), 100)).splitlines()
    assert lines[0].startswith("╭─ Customer Card · 10000 ─")
    general = next(line for line in lines if "10000" in line and "No." in line)
    assert "Waited" in general
    assert any("General" in line for line in lines)
    assert any("Balance (LCY)" in line and "1,234.00" in line for line in lines)


def test_a_narrow_terminal_gets_one_column(page):
    lines = drawn(draw_page(page, (), (), (), 60), 60).splitlines()
    assert not any("No." in line and "Waited" in line for line in lines)


def test_changed_fields_stand_out_and_notifications_are_on_top(page):
    lines = drawn(draw_page(page, {"Name"}, ["Waited 1000 ms"], (), 100)).splitlines()
    assert any("● Adatum" in line for line in lines)
    assert not any("● 10000" in line for line in lines)
    assert next(index for index, line in enumerate(lines) if "Waited 1000 ms" in line) < next(
        index for index, line in enumerate(lines) if "General" in line
    )


def test_tasks_show_their_state_and_progress(page):
    tasks = [
        ShownTask(1, "Customer Wait", 10_000, "running", 0, 2500),
        ShownTask(2, "Other", 10_000, "queued"),
        ShownTask(3, "Third", 10_000, "completed", 0, 1000),
    ]
    text = drawn(draw_page(page, (), (), tasks, 100))
    assert "2.5 s of at most 10.0 s" in text
    assert "… queued" in text
    assert "✓ completed" in text
    assert "after 1.0 s" in text


def test_an_error_is_a_panel_with_its_call_stack(terminal, al_error):
    terminal.error(al_error)
    assert "─ Error ─" in printed(terminal)
    assert "Something broke: 13" in printed(terminal)
    assert '"Helper"(CodeUnit 50101).DoInner line 10' in printed(terminal)


def test_text_of_the_program_is_no_markup(terminal):
    terminal.message("[bold]x[/bold] :smile:")
    assert printed(terminal) == "[bold]x[/bold] :smile:\n"


def test_answers_of_a_file_are_used_on_a_terminal_too(terminal):
    assert terminal.confirm("Go on?", True) is False
    assert terminal.str_menu(["A", "B"], 1, "Pick") == 2
    assert printed(terminal) == "Go on? No\nPick B\n"


def test_a_page_is_drawn_again_only_when_it_changed(terminal, page):
    terminal.show_page(page)
    once = printed(terminal)
    terminal.show_progress(page)
    assert printed(terminal) == once
    page.layout[0].fields[2].text = "1000"
    terminal.show_progress(page)
    assert "● 1000" in printed(terminal)


def test_on_another_record_nothing_counts_as_changed(terminal, page):
    terminal.show_page(page)
    page.record_text, page.layout[0].fields[0].text = "20000", "20000"
    terminal.show_progress(page)
    assert "●" not in printed(terminal)


def test_a_piped_page_client_takes_commands_until_quit(page, terminal, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("next\nbogus\nget Name\nquit\nlast\n"))
    assert drive_page(page, terminal) is False
    assert page.done == [("next",), ("get_field", "Name")]
    assert "there is no command 'bogus'" in printed(terminal)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ne", ["new", "next"]),
        ("set N", ['"No."', "Name"]),
        ('get "ba', ["Balance"]),
        ("action ", ['"Show State"', "Post"]),
        ("next ", []),
    ],
)
def test_completion_knows_commands_fields_and_actions(page, typed, expected):
    found = PageCompleter(page).get_completions(Document(typed), None)
    assert [completion.text for completion in found] == expected


def test_a_task_that_ends_right_after_a_frame_is_drawn_still_has_its_triggers_run_and_its_end_shown(page, session):
    class EndsAfterTheSecondFrame(TerminalClient):
        frames = 0

        def _draw(self, page):
            frame = super()._draw(page)
            self.frames += 1
            if self.frames == 2:
                page.done.clear()
                self.board.follow("task-completed", {"task": 1})
            return frame

    terminal = EndsAfterTheSecondFrame(Console(file=io.StringIO(), width=100, force_terminal=True), Answers([]), False)
    terminal.attach(session)
    terminal.board.follow("task-enqueued", {"task": 1, "codeunit": 50100, "timeout": 1000})
    terminal.board.follow("task-started", {"task": 1})
    terminal.await_tasks(page)
    assert page.done == [("wait", 0), ("wait", 0)]
    assert "✓ completed" in printed(terminal)


def test_a_window_is_drawn_while_it_is_open():
    console = Console(file=io.StringIO(), width=60, force_terminal=True)
    terminal = TerminalClient(console, Answers(), virtual_time=False)
    terminal.event("dialog-opened", 1, {"dialog": 1, "text": "Posting Lines"})
    assert "Posting Lines" in printed(terminal)
    terminal.event("dialog-updated", 1, {"dialog": 1, "text": "Posting Ledgers"})
    terminal.message("half way")
    assert "half way" in printed(terminal)
    terminal.event("dialog-closed", 1, {"dialog": 1})
    assert "Posting Ledgers" in printed(terminal)
    length = len(printed(terminal))
    terminal.close()
    assert len(printed(terminal)) == length


def test_a_window_that_nobody_closed_goes_with_an_error(al_error):
    console = Console(file=io.StringIO(), width=60, force_terminal=True)
    terminal = TerminalClient(console, Answers(), virtual_time=False)
    terminal.event("dialog-opened", 1, {"dialog": 1, "text": "Posting Lines"})
    terminal.error(al_error)
    after_error = printed(terminal).rpartition("Posting Lines")[2]
    assert "Something broke: 13" in after_error


def test_nothing_is_animated_under_virtual_time(terminal):
    terminal.event("dialog-opened", 1, {"dialog": 1, "text": "Posting Lines"})
    terminal.event("hyperlink", 1, {"url": "https://www.microsoft.com"})
    assert printed(terminal) == "hyperlink: https://www.microsoft.com\n"


def test_a_file_is_asked_for_by_its_path(terminal):
    assert terminal.pick_file("Pick one", "Text|*.txt") == "no"
    terminal.event("download", 1, {"name": "a.txt", "size": 3, "path": ""})
    assert printed(terminal) == "Pick one no\ndownload: a.txt\n"
