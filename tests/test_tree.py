"""What `@node` and `@struct` make of a class."""

from __future__ import annotations

import pytest

from alrun.tree import node, struct


@node
class Named:
    name: str
    suffix: str = "!"


@node
class Counted(Named):
    count: int = 1


@struct
class Place:
    line: int
    column: int = 0


@pytest.mark.parametrize("_", ["first instance", "second instance"])
def test_arguments_and_defaults_are_assigned_to_the_fields(_):
    counted = Counted("a", count=3)
    assert (counted.name, counted.suffix, counted.count) == ("a", "!", 3)
    named = Named("b", "?")
    assert (named.name, named.suffix) == ("b", "?")


@pytest.mark.parametrize("_", ["first instance", "second instance"])
def test_a_missing_argument_is_told_with_the_class(_):
    with pytest.raises(TypeError, match=r"Place.__init__\(\) missing 1 required positional argument: 'line'"):
        Place()


def test_nodes_are_equal_by_identity_and_structs_by_fields():
    assert Named("a") != Named("a")
    assert Place(1) == Place(1, 0)
    assert hash(Place(1)) == hash(Place(1, 0))
    assert Place(1) != Place(2)


def test_a_field_after_one_with_a_default_needs_a_default_too():
    @node
    class Wrong:
        first: int = 0
        second: int

    with pytest.raises(SyntaxError):
        Wrong(1, 2)
