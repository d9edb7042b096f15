"""The pygments lexer loses no character and knows AL's words."""

import importlib.metadata

import pytest
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Error, Keyword, Name, Number, String

from alrun.hosts.highlight import ALLexer

PROGRAM = """\
#if CLEAN
codeunit 50100 "My ""own"" Job" // a job
{
    procedure Total(Amount: Decimal): Text
    begin /* twice */
        exit(Format(Amount * 2.5) + 'it''s' + Rec."No.");
        D := 20240229D;
    end;
}
#endif
"""


def test_no_character_is_lost_and_none_is_an_error():
    tokens = list(ALLexer(ensurenl=False, stripnl=False).get_tokens(PROGRAM))
    assert "".join(text for _, text in tokens) == PROGRAM
    assert not [text for kind, text in tokens if kind is Error]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("codeunit", Keyword.Declaration),
        ("procedure", Keyword.Declaration),
        ("begin", Keyword),
        ("Total", Name.Function),
        ('"My ""own"" Job"', Name),
        ("'it''s'", String.Single),
        ("// a job", Comment.Single),
        ("20240229D", Number),
        ("2.5", Number.Float),
    ],
)
def test_words_have_their_kind(text, kind):
    assert (kind, text) in list(ALLexer().get_tokens(PROGRAM))


def test_unfinished_text_is_lexed_too():
    for end in range(len(PROGRAM)):
        part = PROGRAM[:end]
        assert "".join(text for _, text in ALLexer(ensurenl=False, stripnl=False).get_tokens(part)) == part


def _is_installed():
    try:
        importlib.metadata.version("alrun")
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


@pytest.mark.skipif(not _is_installed(), reason="pygments finds lexers of installed packages only")
def test_pygments_finds_it_by_name():
    assert isinstance(get_lexer_by_name("al"), ALLexer)
