"""What Python programs may import from alrun."""

import pytest

import alrun


class Listener:
    has_ui = True

    def __init__(self):
        self.heard = []

    def message(self, text):
        self.heard.append(text)

    def event(self, name, session_id, details):
        pass


def test_a_program_is_loaded_and_run(tmp_path):
    (tmp_path / "Job.al").write_text("codeunit 50100 Job { trigger OnRun() begin Message('hi'); end; }")
    program = alrun.load_program([str(tmp_path)])
    (job,) = program.program.own_objects
    listener = Listener()
    with alrun.Run(program, alrun.RunOptions(virtual_time=True), listener) as run:
        run.run_codeunit(job)
    assert listener.heard == ["hi"]


@pytest.mark.parametrize("name", alrun.__all__)
def test_every_name_is_there(name):
    assert getattr(alrun, name).__doc__


def test_other_names_are_not():
    with pytest.raises(AttributeError, match="no attribute 'Foo'"):
        _ = alrun.Foo
