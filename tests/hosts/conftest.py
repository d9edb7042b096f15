"""A page that needs no engine: it remembers what was done to it."""

from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest

from alrun.runtime.errors import ALError, StackLine


@dataclass
class FakeField:
    name: str
    text: str
    caption: str = ""
    editable: bool = True

    def __post_init__(self):
        self.caption = self.caption or self.name


@dataclass
class FakeGroup:
    caption: str
    fields: list


@dataclass
class FakePage:
    caption: str = "Customer Card"
    record_text: str = "10000"
    is_open: bool = True
    default_answer: str = "close"
    layout: list = field(default_factory=list)
    action_names: list = field(default_factory=list)
    done: list = field(default_factory=list)

    def get_field(self, name):
        self.done.append(("get_field", name))
        return f"value of {name}"

    def close(self, answer="close"):
        self.done.append(("close", answer))
        self.is_open = False

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)

        def record(*arguments):
            self.done.append((name, *arguments))

        return record


@pytest.fixture
def page():
    return FakePage(
        layout=[
            FakeGroup("General", [FakeField("No.", "10000"), FakeField("Name", "Adatum"), FakeField("Waited", "")]),
            FakeGroup("", [FakeField("Balance", "1,234.00", "Balance (LCY)", editable=False)]),
        ],
        action_names=["Show State", "Post"],
    )


@pytest.fixture
def al_error():
    error = ALError("Something broke: 13")
    app = "Shop by Us version 1.0.0.0"
    error.call_stack = (
        StackLine("Helper", "CodeUnit", 50101, "DoInner", 10, app, "Helper.al"),
        StackLine("Main", "CodeUnit", 50100, "OnRun(Trigger)", 5, app, "Main.al"),
    )
    return error


@pytest.fixture
def session():
    """A session whose clock stands at 250 ms."""
    return SimpleNamespace(
        session_id=1, clock=SimpleNamespace(elapsed=lambda: 250), program=SimpleNamespace(find_codeunit=lambda _: None)
    )
