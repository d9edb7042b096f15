"""JSON paths. Undocumented: as the .NET library (Newtonsoft) follows them; the texts of errors are its own."""

import pytest

from alrun.runtime.errors import ALError
from alrun.runtime.values.json_nodes import ArrayNode, ObjectNode, as_node, path_of
from alrun.runtime.values.json_path import select, select_one
from alrun.runtime.values.json_reading import read_json
from alrun.runtime.values.json_writing import written

STORE = """{
    'name': 'Store', 'a.b': {"c'd": 1}, '$': 'dollar', 'none': null,
    'books': [
        {'title': 'Sayings', 'price': 8.95, 'tags': ['old', 'quotes'], 'isbn': null},
        {'title': 'Sword', 'price': 12, 'author': {'name': 'Waugh'}},
        {'title': 'Moby Dick', 'price': 8.99, 'tags': [], 'author': {'name': 'Melville'}},
        {'title': '12', 'price': '12', 'sold': true}
    ],
    'matrix': [[1, 2], [3, 4], 5]
}"""


@pytest.fixture
def store():
    return as_node(read_json(STORE))


TITLES = "Sayings Sword 12"


@pytest.mark.parametrize(
    ("path", "found"),
    [
        # Names, with or without $
        ("name", '"Store"'),
        ("$.name", '"Store"'),
        ("name ", '"Store"'),
        (" name", ""),
        ("$['name']", '"Store"'),
        ("['a.b']['c\\'d']", "1"),
        ("$.books[1].author.name", '"Waugh"'),
        ("books[0]['title','price']", '"Sayings" 8.95'),
        ("Name", ""),
        ("$name", ""),
        ("name.x", ""),
        ("none", "null"),
        # Arrays
        ("matrix[0][1]", "2"),
        ("matrix(0)(1)", "2"),
        ("matrix[1,0][0]", "3 1"),
        ("matrix[*][*]", "1 2 3 4"),
        ("matrix[*].*", ""),
        ("books[0].*", '"Sayings" 8.95 ["old","quotes"] null'),
        ("matrix[9]", ""),
        ("matrix[1:]", "[3,4] 5"),
        ("matrix[:-1]", "[1,2] [3,4]"),
        ("matrix[-1:]", "5"),
        ("matrix[::-1]", "5 [3,4] [1,2]"),
        ("matrix[::2]", "[1,2] 5"),
        ("matrix[ 0 : 1 ]", "[1,2]"),
        # All that is below
        ("$..name", '"Store" "Waugh" "Melville"'),
        ("$..['name','isbn']", '"Store" null "Waugh" "Melville"'),
        ("matrix..*", "[[1,2],[3,4],5] [1,2] 1 2 [3,4] 3 4 5"),
        ("$..tags[0]", '"old"'),
        ("$.books..author.name", '"Waugh" "Melville"'),
        # Queries
        ("books[?(@.title == 'Sword')].price", "12"),
        ("books[?(@.price < 9)].title", '"Sayings" "Moby Dick"'),
        ("books[?(@.price == 12.0)].title", '"Sword"'),
        ("books[?(@.price == '12')].title", '"12"'),
        ("books[?(@.price >= 12)].title", '"Sword" "12"'),
        ("books[?(@.author)].title", '"Sword" "Moby Dick"'),
        ("books[?(@.author.name != 'Waugh')].title", '"Moby Dick"'),
        ("books[?(@.author != 'Waugh')].title", '"Sword" "Moby Dick"'),
        ("books[?(@.isbn == null)].title", '"Sayings"'),
        ("books[?(@.sold === true)].title", '"12"'),
        ("books[?(@.price > 8.96 && @.price < 10 || @.sold == true)].title", '"Moby Dick" "12"'),
        ("books[?(@.sold == true || @.price < 9 && @.tags[0])].title", '"Sayings" "12"'),
        ("books[?(@.title =~ /^s.*s$/i)].title", '"Sayings"'),
        ("books[?(@.title =~ /^s/)].title", ""),
        ("books[?(@.tags[?(@ == 'old')])].title", '"Sayings"'),
        ("books[?(@.price == $.matrix[2])].title", ""),
        ("books[?($.name == 'Store')].title", '"Sayings" "Sword" "Moby Dick" "12"'),
        ("matrix[?(@ > 1)]", "5"),
        ("matrix..[?(@ > 3)]", "4 5"),
        ("$..[?(@.name == 'Waugh')]", '{"name":"Waugh"}'),
        ("books[?(@.title <> 'Sword')].price", '8.95 8.99 "12"'),
        ("books[?(@.title !== 'Sword')].price", '8.95 8.99 "12"'),
    ],
)
def test_where_a_path_leads(store, path, found):
    assert " ".join(map(written, select(store, path))) == found


@pytest.mark.parametrize("path", ["", "$", " "])
def test_the_empty_path_leads_to_the_token_itself(store, path):
    assert select_one(store, path) is store


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("a[", "Path ended with open indexer."),
        ("a[]", "Array index expected."),
        ("a[1", "Path ended with open indexer."),
        ("a[x]", "Unexpected character while parsing path indexer: x"),
        ("a[*1]", "Unexpected character while parsing path indexer: *"),
        ("a[1-]", "The input string '1-' was not in a correct format."),
        ("a[0]b", "Unexpected character following indexer: b"),
        ("a.", "Unexpected end while parsing path."),
        ("a b", "Unexpected character while parsing path:  "),
        ("a[::0]", "Step cannot be zero."),
        ("a]", "Unexpected character while parsing path: ]"),
        ("['a", "Path ended with an open string."),
        ("['a'", "Path ended with open indexer."),
        ("['a'x]", "Unexpected character while parsing path indexer: x"),
        (r"['\q']", "Unknown escape character: \\q"),
        ("[?", "Path ended with open indexer."),
        ("[?x", "Unexpected character while parsing path indexer: x"),
        ("[?(@.a", "Path ended with open query."),
        ("[?(@.a == 1", "Unexpected character while parsing path query: 1"),
        ("[?(@.a = 1)]", "Could not read query operator."),
        ("[?(@.a & @.b)]", "Unexpected character while parsing path query: &"),
        ("[?(x)]", "Unexpected character while parsing path query: x"),
        ("[?(@.a =~ /x", "Path ended with an open regex."),
        ("[?(@.a)x", "Unexpected character while parsing path indexer: x"),
        ("[?(@" * 70 + ")]" * 70, "Path has more than 64 queries in each other."),
    ],
)
def test_what_is_wrong_with_a_path(path, error):
    tree = as_node(read_json('{"a": [1]}'))
    with pytest.raises(ALError) as caught:
        select(tree, path)
    assert caught.value.text == error


def test_a_path_of_very_many_steps(store):
    assert select(store, ".a" * 100_000) == []


def test_a_path_that_scans_again_and_again_ends(monkeypatch):
    monkeypatch.setattr("alrun.runtime.values.json_path_filters._MAX_STEPS", 10_000)
    tree = as_node(read_json("[" * 40 + "1" + ",1]" * 40))
    with pytest.raises(ALError, match=r"^The JSON path takes more than 10000 steps\.$"):
        select(tree, "$" + "..*" * 12)


def test_a_pattern_that_takes_exponential_time_ends(store, monkeypatch):
    monkeypatch.setattr("alrun.runtime.values.json_path_filters._PATTERN_SECONDS", 0.05)
    tree = as_node(["a" * 40 + "b"])
    with pytest.raises(ALError, match=r"takes too long\.$"):
        select(tree, "[?(@ =~ /(a|a|aa)+$/)]")
    with pytest.raises(ALError, match=r"^Invalid pattern '\('"):
        select(tree, "[?(@ =~ /(/)]")


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("plain", "$.plain"),
        ("Ünï", "$.Ünï"),
        ("with space", "$['with space']"),
        ("dot.ted", "$['dot.ted']"),
        ("it's", r"$['it\'s']"),
        ("a\nb", r"$['a\nb']"),
        ("", "$."),
    ],
)
def test_the_path_of_a_property(name, path):
    tree = ObjectNode({name: 1})
    assert path_of(tree.child(name)) == path


def test_the_path_of_an_element_moves_with_it():
    tree = ArrayNode([1, {"a": [2]}])
    node = tree.child(1)
    assert isinstance(node, ObjectNode)
    tree.remove(0)
    assert path_of(node.child("a")) == "$[0].a"
    tree.remove(0)
    assert path_of(node) == "$"
