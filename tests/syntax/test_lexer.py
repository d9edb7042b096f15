"""Tokens, and what depends on where they stand. Docs: SEMANTICS section 10, Lexis"""

import pytest

from alrun.syntax.lexer import BAD, RESERVED, scanners
from alrun.syntax.table import END, START_SYMBOLS, parse_table


@pytest.fixture
def tokens():
    """Kinds and texts of the tokens of a text, as the parser reads them in the first state of a start symbol."""

    def tokens(text, symbol="expression_value"):
        table, found, position = parse_table(), [], 0
        state = table.starts[symbol]
        while (token := scanners().token_at(text, position, state, table.actions[state])).kind != END:
            found.append((token.kind, token.text))
            assert text[token.start : token.end] == token.text
            position = token.end
        return found

    return tokens


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Customer", "IDENT"),
        ("_x1", "IDENT"),
        ("Größe", "IDENT"),
        ('"No. ""1"""', "QUOTED_IDENT"),
        ("'it''s'", "STRING"),
        ("''", "STRING"),
        ("@'two\nlines'", "STRING"),
        ("0", "INTEGER"),
        ("1.5", "NUMBER"),
        ("5L", "NUMBER"),
        ("5l", "NUMBER"),
        ("0D", "NUMBER"),
        ("235959.999T", "NUMBER"),
        ("0dt", "NUMBER"),
        (".Name", "MEMBER"),
        ('. "A B"', "MEMBER"),
        ("::Begin", "SCOPE_MEMBER"),
        ("::18", "SCOPE_MEMBER"),
        (":=", "ASSIGN"),
        ("+=", "COMPOUND_ASSIGN"),
        ("/=", "COMPOUND_ASSIGN"),
        ("<>", "OPERATOR"),
        ("<=", "OPERATOR"),
        ("/", "OPERATOR"),
        ("-", "SIGN"),
        ("..", "RANGE"),
        ("?", "QUESTION"),
    ],
)
def test_one_token(tokens, text, kind):
    assert tokens(text) == [(kind, text)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("1..2", ["INTEGER", "RANGE", "INTEGER"]),
        ("1.5..2", ["NUMBER", "RANGE", "INTEGER"]),
        ("a..b", ["IDENT", "RANGE", "IDENT"]),
        ("a.b..c", ["IDENT", "MEMBER", "RANGE", "IDENT"]),
        ("a:b", ["IDENT", "COLON", "IDENT"]),
        ("a::b", ["IDENT", "SCOPE_MEMBER"]),
        ("a<>b", ["IDENT", "OPERATOR", "IDENT"]),
        ("a<-b", ["IDENT", "OPERATOR", "SIGN", "IDENT"]),
        ("a // b\nc", ["IDENT", "IDENT"]),
        ("a /* b\n*/ c /**/ d", ["IDENT"] * 3),
        ("a /* /* */ b", ["IDENT"] * 2),
        ("'a' 'b'", ["STRING"] * 2),
        ("a\ufeffb", ["IDENT", BAD, "IDENT"]),
        ("a\u00a0b", ["IDENT"] * 2),
    ],
)
def test_where_a_token_ends(tokens, text, kinds):
    assert [kind for kind, _ in tokens(text)] == kinds


@pytest.mark.parametrize("comment", ["// name", "/* name */", "// a\n /* b */ // c\n"])
def test_a_comment_after_a_dot_is_no_name(tokens, comment):
    assert tokens(f"a.{comment}\nName")[1] == ("MEMBER", f".{comment}\nName")
    assert tokens(f"a.{comment}")[1] == (BAD, ".")


@pytest.mark.parametrize("text", ["'abc", '"abc', "'abc\n'", "@'abc", "#", "$", "/* abc", "€", "1a", "\\"])
def test_what_is_no_token(tokens, text):
    assert tokens(text)[0][0] == BAD


@pytest.mark.parametrize("word", sorted(RESERVED))
def test_reserved_words_are_keywords_everywhere_in_any_case(tokens, word):
    for symbol in START_SYMBOLS:
        assert tokens(f" {word.title()} ", symbol)[0][0] == word


@pytest.mark.parametrize("word", ["Codeunit", "Page", "Key", "Field", "Const", "Event", "Local", "Sorting", "Is"])
def test_other_keywords_are_names_where_they_are_not_expected(tokens, word):
    assert tokens(word) == [("IDENT", word)]


def test_a_keyword_is_one_where_it_is_expected(tokens):
    assert tokens("sorting", "view_value") == [("SORTING", "sorting")]
    assert tokens("codeunit", "compilation_unit") == [("CODEUNIT", "codeunit")]


def test_blanks_and_comments_alone_are_no_tokens(tokens):
    assert tokens(" \t\r\n// a\n/* b */") == []
