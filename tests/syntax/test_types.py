"""Types of variables, parameters and results."""

import pytest

from alrun.syntax import nodes


@pytest.fixture
def type_of(parse_clean):
    def type_of(text):
        (variable,) = parse_clean(f"codeunit 1 X {{ var A: {text}; }}").body.variables
        return variable.type

    return type_of


@pytest.mark.parametrize(("text", "name", "length"), [("Integer", "Integer", None), ("code [ 20 ]", "code", 20)])
def test_simple_types(type_of, text, name, length):
    found = type_of(text)
    assert isinstance(found, nodes.SimpleTypeSyntax)
    assert (found.name, found.length, found.span.text) == (name, length, text)


@pytest.mark.parametrize(
    ("text", "keyword", "namespace", "name", "object_id", "modifiers"),
    [
        ("Record Customer", "Record", "", "Customer", None, ()),
        ('Record "Sales Header" TEMPORARY', "Record", "", "Sales Header", None, ("temporary",)),
        ("Record Microsoft.Sales.Customer temporary", "Record", "Microsoft.Sales", "Customer", None, ("temporary",)),
        ("Codeunit 80", "Codeunit", "", "80", 80, ()),
        ('Enum "A B"', "Enum", "", "A B", None, ()),
        ("Interface IFoo", "Interface", "", "IFoo", None, ()),
        ('DotNet "X" RunOnClient WithEvents', "DotNet", "", "X", None, ("runonclient", "withevents")),
        ('TestPage "A"', "TestPage", "", "A", None, ()),
    ],
)
def test_types_of_objects(type_of, text, keyword, namespace, name, object_id, modifiers):
    found = type_of(text)
    assert (found.keyword, found.object_name.namespace, found.object_name.name) == (keyword, namespace, name)
    assert (found.object_name.object_id, found.modifiers) == (object_id, modifiers)


def test_generic_types_nest(type_of):
    found = type_of("Dictionary of [Code[20], List of [Interface IFoo]]")
    key, value = found.arguments
    assert (found.name, key.length, value.name) == ("Dictionary", 20, "List")
    assert value.arguments[0].object_name.name == "IFoo"


@pytest.mark.parametrize(("text", "dimensions"), [("[10]", (10,)), ("[ 2, 3 ]", (2, 3))])
def test_arrays(type_of, text, dimensions):
    found = type_of(f"array{text} of Record Customer temporary")
    assert found.dimensions == dimensions
    assert found.element.modifiers == ("temporary",)


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Option", ()),
        ("Option a", ("a",)),
        ('Option " ",a,"b c",,d', (" ", "a", "b c", "", "d")),
        ("Option ,a", ("", "a")),
        ("Option a,", ("a", "")),
        ("Option General,Internal,Local,Event", ("General", "Internal", "Local", "Event")),
    ],
)
def test_options(type_of, text, members):
    assert type_of(text).members == members


def test_labels(type_of):
    found = type_of("Label 'it''s', Locked = true, MaxLength = 50, Comment = 'c', Locked")
    assert (found.keyword, found.text) == ("Label", "it's")
    written = [(each.name, each.value and each.value.text) for each in found.properties]
    assert written == [("Locked", "true"), ("MaxLength", "50"), ("Comment", "c"), ("Locked", None)]


def test_text_constants(type_of):
    found = type_of("TextConst ENU = 'yes', DAN = 'ja'")
    assert (found.keyword, found.text) == ("TextConst", "yes")
    assert [(each.name, each.value.text) for each in found.properties] == [("ENU", "yes"), ("DAN", "ja")]
