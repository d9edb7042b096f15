"""Directives: what is compiled, and that everything keeps its line and column.

Docs: dev-itpro/developer/directives/devenv-directives-in-al, devenv-directive-region, devenv-directive-pragma
"""

import pytest

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax.preprocess import InvalidConditionError, evaluate_condition, preprocess


@pytest.fixture
def preprocessed():
    """The text that is left, and the diagnostics as `(line, column, code)`."""

    def preprocessed(text, *symbols):
        bag = DiagnosticBag()
        left = preprocess(SourceFile("Test.al", text), frozenset(symbols), bag)
        return left, [(*d.span.position, d.code) for d in bag.sorted()]

    return preprocessed


@pytest.fixture
def words(preprocessed):
    """The words that are left of a text without errors."""

    def words(text, *symbols):
        left, found = preprocessed(text, *symbols)
        assert found == []
        return left.split()

    return words


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("A", True),
        ("X", False),
        ("not A", False),
        ("NOT X", True),
        ("not not A", True),
        ("A and B", True),
        ("A and X", False),
        ("X or A", True),
        ("X or Y", False),
        ("not X and A", True),
        ("not (X or A)", False),
        ("A or X and Y", True),
        ("(A or X) and Y", False),
        ("X and Y or A", True),
        ("((A))", True),
        ("true", True),
        ("false", False),
    ],
)
def test_conditions(condition, holds):
    assert evaluate_condition(condition, frozenset("AB")) is holds


@pytest.mark.parametrize(
    ("condition", "code"),
    [("", "AL0629"), ("and A", "AL0629"), ("A B", "AL0629"), ("A or", "AL0629"), ("A)", "AL0629"), ("(A", "AL0632")],
)
def test_conditions_that_cannot_be_read(condition, code):
    with pytest.raises(InvalidConditionError) as raised:
        evaluate_condition(condition, frozenset())
    assert raised.value.code == code


@pytest.mark.parametrize(("symbols", "left"), [("A", "one"), ("AB", "one"), ("B", "two"), ("C", "three"), ("", "four")])
def test_the_first_branch_whose_condition_holds_is_compiled(words, symbols, left):
    text = "#if A\none\n#elif B\ntwo\n#elif C\nthree\n#else\nfour\n#endif\nend"
    assert words(text, *symbols) == [left, "end"]


@pytest.mark.parametrize(("symbols", "left"), [("AB", "a b ~c"), ("A", "a ~b ~c"), ("B", "~a"), ("", "~a")])
def test_conditions_nest(words, symbols, left):
    text = "#if A\na\n  #if B\nb\n  #else\n~b\n  #endif\n#if C\nc\n#else\n~c\n#endif\n#else\n~a\n#endif"
    assert words(text, *symbols) == left.split()


def test_offsets_stay(preprocessed):
    text = "one\r\n#if A\r\n\ttwo\r\n  #else\r\n\tthree\r\n#endif\r\nfour"
    left, _ = preprocessed(text)
    assert len(left) == len(text)
    assert left.count("\r\n") == text.count("\r\n")
    assert [left.index(word) for word in ("one", "three", "four")] == [text.index(w) for w in ("one", "three", "four")]


def test_a_text_without_directives_is_left_alone(preprocessed):
    text = "codeunit 1 X { } // #if A"
    assert preprocessed(text)[0] is text


def test_directives_and_comments_after_them(words):
    assert words(
        "# if A // why\none\n#else // why not\ntwo\n#endif // done\n#pragma warning disable AL0468, AL0432"
    ) == ["two"]


def test_regions_and_pragmas_vanish(words):
    text = "#region Ugly code - let's not look at this\none\n#pragma implicitwith disable\ntwo\n#endregion the end"
    assert words(text) == ["one", "two"]


def test_regions_and_conditions_may_nest(words):
    assert words("#region r\n#if A\none\n#region s\ntwo\n#endregion\n#endif\n#endregion\nthree") == ["three"]


@pytest.mark.parametrize(
    "text", ["'\n#if A'", "/* \n#if A\n*/", "@'\n#if A\n'", "// it's\n", '"\n', "/* ' */\n#if A\n#endif"]
)
def test_what_looks_like_a_directive_in_a_comment_or_literal(preprocessed, text):
    # A line may begin with # only inside a comment or a verbatim literal; ' and " end with their line.
    hides = text.startswith(("/* \n", "@"))
    left, _ = preprocessed(f"{text}\n#endregion")
    assert ("#if A" in left) is hides


def test_nothing_is_al_in_a_branch_that_is_not_compiled(words):
    assert words("#if A\nit's /* not\n@'closed\n#else\nfine\n#endif\nend") == ["fine", "end"]


def test_defined_symbols_are_on_from_there(words):
    text = "// first\n#define A\n#if A\none\n#endif"
    assert words(text) == ["//", "first", "one"]
    assert words("#undef A\n#if A\none\n#else\ntwo\n#endif", "A") == ["two"]
    assert words("#define A\n#undef A\n#if A\none\n#endif") == []
    assert words("#if B\n#define A\n#endif\n#if A\none\n#endif") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("\n#if A\none", [(3, 4, "AL0623")]),
        ("\n#region\none", [(3, 4, "AL0622")]),
        ("\n  #endif", [(2, 3, "AL0624")]),
        ("\n#else", [(2, 1, "AL0624")]),
        ("\n#elif A", [(2, 1, "AL0624")]),
        ("\n#endregion", [(2, 1, "AL0624")]),
        ("\n#if A\n#else\n#else\n#endif", [(4, 1, "AL0624")]),
        ("\n#if A\n#else\n#elif B\n#endif", [(4, 1, "AL0624")]),
        ("\n#if A\n#endregion\n#endif", [(3, 1, "AL0623")]),
        ("\n#region\n#endif\n#endregion", [(3, 1, "AL0622")]),
        ("\n#foo", [(2, 1, "AL0621")]),
        ("\n#", [(2, 1, "AL0621")]),
        ("\n#if A and\none\n#endif", [(2, 1, "AL0629")]),
        ("\n#if (A\none\n#endif", [(2, 1, "AL0632")]),
        ("\n#define 1", [(2, 1, "AL1072")]),
        ("\ncodeunit 1 X { }\n#define A", [(3, 1, "AL0625")]),
        ("\ncodeunit 1 X { }\n#undef A", [(3, 1, "AL0625")]),
    ],
)
def test_errors(preprocessed, text, found):
    assert preprocessed(text)[1] == found


def test_an_unknown_directive_in_a_branch_that_is_not_compiled_is_no_error(words):
    assert words("#if A\n#foo\n#endif\none") == ["one"]


def test_a_directive_must_be_first_on_its_line(parsed):
    assert parsed("\ncodeunit 1 X { } #if A").found == [(2, 18, "AL0620")]


@pytest.mark.parametrize(("symbols", "name"), [((), "Old"), (("CLEAN",), "New")])
def test_a_condition_may_split_a_declaration(parse_clean, symbols, name):
    text = """
        codeunit 1 X
        {
        #if CLEAN
            procedure New(
        #else
            procedure Old(Extra: Integer;
        #endif
                Last: Text)
            begin
            end;
        }"""
    (procedure,) = parse_clean(text, symbols).body.procedures
    assert procedure.name == name
    assert procedure.parameters[-1].span.position == (9, 17)


def test_errors_after_directives_keep_their_lines(parsed):
    assert parsed("\n#if A\ncodeunit 1 X { }\n#endif\ncodeunit 2 Y { 5 }").found == [(5, 16, "AL0104")]
