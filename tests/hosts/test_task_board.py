"""The board follows events: it knows what each task does and remembers what it did."""

from types import SimpleNamespace

import pytest

from alrun.hosts.task_board import TaskBoard


class Clock:
    time = 0

    def elapsed(self):
        return self.time


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def board(clock):
    board = TaskBoard()
    worker = SimpleNamespace(name="Customer Wait")
    board.attach(SimpleNamespace(clock=clock, program=SimpleNamespace(find_codeunit={50101: worker}.get)))
    return board


def enqueue(board, task, codeunit=50101):
    board.follow("task-enqueued", {"task": task, "codeunit": codeunit, "timeout": 1000})


def test_a_task_is_queued_then_runs_then_ends(board, clock):
    enqueue(board, 1)
    assert [(task.codeunit, task.state) for task in board.tasks] == [("Customer Wait", "queued")]
    clock.time = 100
    board.follow("task-started", {"task": 1})
    clock.time = 350
    assert [(task.state, task.elapsed) for task in board.unfinished] == [("running", 250)]
    board.follow("task-completed", {"task": 1, "result": {}})
    clock.time = 1000
    assert board.unfinished == []
    assert [(task.state, task.elapsed) for task in board.tasks] == [("completed", 250)]


def test_a_task_may_be_cancelled_before_it_runs(board):
    enqueue(board, 1)
    board.follow("task-cancelled", {"task": 1, "reason": "page-closed"})
    assert [(task.state, task.elapsed) for task in board.tasks] == [("cancelled", 0)]


def test_a_new_page_forgets_the_tasks_that_have_ended(board):
    enqueue(board, 1)
    enqueue(board, 2)
    board.follow("task-failed", {"task": 1, "code": "", "text": "", "handled": False})
    board.follow("page-opened", {"page": 21})
    assert [task.task_id for task in board.tasks] == [2]


def test_other_events_change_nothing(board):
    board.follow("page-updated", {"fields": {}})
    board.follow("task-started", {"task": 9})
    assert board.tasks == []


def test_an_unknown_codeunit_is_shown_by_its_id(board):
    enqueue(board, 1, 5)
    assert board.tasks[0].codeunit == "Codeunit 5"
