"""Attributes that are declared when they are first needed: once, whole, and by one thread."""

import pickle
import threading
import time
from dataclasses import dataclass, field
from typing import ClassVar

import pytest

from alrun.semantics.staged import PartlyDeclared, Stage, Staged, declared


class Symbol(Staged):
    name: str | None = declared(Stage.PROPERTIES, lambda: None)
    parts: list[str] = declared(Stage.SHAPE, list)
    count: int = declared(Stage.SHAPE, int)


class Special(Symbol):
    more: dict[str, int] = declared(Stage.SHAPE, dict)


class Declarations:
    """Fills the shape with two parts, slowly, and notes what it is asked for."""

    def __init__(self, pause=0.0):
        self.asked = []
        self.pause = pause

    def declare(self, symbol, stage):
        self.asked.append(stage)
        if stage is Stage.PROPERTIES:
            symbol.name = "declared"
        elif stage is Stage.SHAPE:
            symbol.parts.append(symbol.name)
            time.sleep(self.pause)
            symbol.parts.append("second")
            symbol.count = len(symbol.parts)

    def declare_parts(self, part):
        part.text = "declared"


@pytest.fixture
def symbol():
    symbol = Special()
    symbol.declarations = Declarations()
    return symbol


def test_nothing_is_declared_before_it_is_needed(symbol):
    assert not symbol.declarations.asked
    assert not symbol.is_declared(Stage.SHAPE)
    assert symbol.declared_names() == set()


def test_a_look_at_one_attribute_declares_its_stage_and_what_that_needs(symbol):
    assert symbol.count == 2
    assert symbol.parts == ["declared", "second"]
    assert symbol.more == {}
    assert symbol.declarations.asked == [Stage.SHAPE, Stage.PROPERTIES]
    assert symbol.declared_names() == {"name", "parts", "count", "more"}


def test_what_is_declared_is_a_plain_attribute(symbol):
    _ = symbol.parts
    assert vars(symbol)["parts"] is symbol.parts
    symbol.declare_all()
    assert symbol.declarations.asked.count(Stage.SHAPE) == 1


def test_without_declarations_attributes_are_blank_and_of_each_symbols_own():
    one, other = Special(), Special()
    assert (one.name, one.parts, one.count, one.more) == (None, [], 0, {})
    assert one.parts is not other.parts


def test_what_is_assigned_is_not_declared(symbol):
    symbol.parts = ["mine"]
    assert symbol.parts == ["mine"]
    assert symbol.count == 3
    assert symbol.parts == ["mine", "declared", "second"]


def test_threads_see_a_stage_only_when_it_is_complete(symbol):
    symbol.declarations = Declarations(pause=0.05)
    seen = []
    threads = [threading.Thread(target=lambda: seen.append((list(symbol.parts), symbol.count))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [(["declared", "second"], 2)] * 8
    assert symbol.declarations.asked.count(Stage.SHAPE) == 1


def test_a_stage_that_fails_stays_undeclared(symbol):
    declare = symbol.declarations.declare

    def fail(_symbol, _stage):
        raise ValueError("the file has changed")

    symbol.declarations.declare = fail
    for _ in range(2):
        with pytest.raises(ValueError, match="has changed"):
            _ = symbol.parts
    symbol.declarations.declare = declare
    assert symbol.parts == ["declared", "second"]


@dataclass(slots=True, eq=False)
class Part(PartlyDeclared):
    owner: Symbol
    number: int
    syntax: object = None
    text: str = field(init=False, repr=False)

    LATER: ClassVar[dict[str, object]] = {"syntax": None, "text": "blank"}
    SYNTAX: ClassVar[frozenset[str]] = frozenset({"syntax"})

    def declarer(self):
        return self.owner.declarations


def test_a_part_is_completed_when_somebody_looks(symbol):
    assert Part(symbol, 1).text == "declared"
    symbol.declarations = None
    assert Part(symbol, 1).text == "blank"
    with pytest.raises(AttributeError):
        _ = Part(symbol, 1).unknown


def test_a_part_is_pickled_without_its_syntax_and_without_being_completed(symbol):
    symbol.declarations = None
    part = pickle.loads(pickle.dumps(Part(symbol, 7, syntax="tree")))
    assert part.number == 7
    assert not part.has_syntax()
    assert part.syntax is None
