"""Which codeunit or page a command is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from alrun.project.errors import ProjectError
from alrun.semantics.symbols import CodeunitSymbol, ObjectKind, ObjectSymbol, PageExtensionSymbol, PageSymbol

if TYPE_CHECKING:
    from alrun import engine


def find_codeunit(compilation: engine.Compilation, name_or_id: str | None) -> CodeunitSymbol:
    """The codeunit of that name or id; without one, the only codeunit that has OnRun.

    Raises ProjectError, its text listing the choices.
    """
    runnable = [
        symbol
        for symbol in compilation.objects
        if isinstance(symbol, CodeunitSymbol) and symbol.subtype.lower() == "normal" and "onrun" in symbol.triggers
    ]
    if name_or_id is None:
        return _only(runnable, "codeunit")
    found = compilation.find(ObjectKind.CODEUNIT, name_or_id)
    if isinstance(found, CodeunitSymbol):
        return found
    raise _missing("codeunit", name_or_id, runnable)


def find_page(compilation: engine.Compilation, name_or_id: str | None) -> PageSymbol:
    """The page of that name or id; without one, the only page that is declared or extended.

    Raises ProjectError, its text listing the choices.
    """
    pages: dict[PageSymbol, None] = {}
    for symbol in compilation.objects:
        if isinstance(symbol, PageSymbol):
            pages[symbol] = None
        elif isinstance(symbol, PageExtensionSymbol):
            pages[symbol.target] = None
    if name_or_id is None:
        return _only(list(pages), "page")
    found = compilation.find(ObjectKind.PAGE, name_or_id)
    if isinstance(found, PageSymbol):
        return found
    raise _missing("page", name_or_id, list(pages))


_Symbol = TypeVar("_Symbol", bound=ObjectSymbol)


def _only(choices: Sequence[_Symbol], word: str) -> _Symbol:
    if len(choices) == 1:
        return choices[0]
    if not choices:
        raise ProjectError(f"there is no {word} to {'open' if word == 'page' else 'run'}")
    raise ProjectError(f"say which with --{word}:\n{_listed(choices)}")


def _missing(word: str, name_or_id: str, choices: Sequence[ObjectSymbol]) -> ProjectError:
    there_are = f"; there are:\n{_listed(choices)}" if choices else ""
    return ProjectError(f"there is no {word} '{name_or_id}'{there_are}")


def _listed(choices: Sequence[ObjectSymbol]) -> str:
    return "\n".join(f'  {symbol.kind.value} {symbol.object_id} "{symbol.name}"' for symbol in choices)
