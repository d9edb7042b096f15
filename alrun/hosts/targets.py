"""Which codeunit, page or report a command is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from alrun.project.errors import ProjectError
from alrun.semantics.page_symbols import FormSymbol, PageExtensionSymbol, PageSymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import CodeunitSymbol, ObjectKind, ObjectSymbol, TableSymbol


def main_job(program: ProgramSymbols) -> CodeunitSymbol | PageSymbol:
    """The one obvious thing to run: a page, else a codeunit with OnRun, else the tests.

    Raises ProjectError if there is none, or more than one of the first kind found.
    """
    pages, runnable = _pages(program), _runnable(program)
    for choices, option in ((pages, "alrun page … --page"), (runnable, "alrun run … --codeunit")):
        if len(choices) == 1:
            return choices[0]
        if choices:
            raise ProjectError(f"there is more than one thing to run; say which with {option}:\n{_listed(choices)}")
    for symbol in program.own_objects:
        if isinstance(symbol, CodeunitSymbol) and symbol.subtype.lower() == "test":
            return symbol
    raise ProjectError("there is nothing to run: no page, no codeunit with an OnRun trigger and no tests")


def find_codeunit(program: ProgramSymbols, name_or_id: str | None) -> CodeunitSymbol:
    """The codeunit of that name or id; without one, the only codeunit that has OnRun.

    Raises ProjectError, its text listing the choices.
    """
    runnable = _runnable(program)
    if name_or_id is None:
        return _only(runnable, "codeunit")
    found = program.find(ObjectKind.CODEUNIT, name_or_id)
    if isinstance(found, CodeunitSymbol):
        return found
    raise _missing("codeunit", name_or_id, runnable)


def find_report(program: ProgramSymbols, name_or_id: str) -> FormSymbol:
    """The report of that name or id. Raises ProjectError, its text listing the reports that the program declares."""
    found = program.find(ObjectKind.REPORT, name_or_id)
    if isinstance(found, FormSymbol):
        return found
    raise _missing("report", name_or_id, [each for each in program.own_objects if each.kind is ObjectKind.REPORT])


def find_page(program: ProgramSymbols, name_or_id: str | None) -> PageSymbol:
    """The page of that name or id; without one, the only page that is declared or extended.

    Raises ProjectError, its text listing the choices.
    """
    pages = _pages(program)
    if name_or_id is None:
        return _only(pages, "page")
    found = program.find(ObjectKind.PAGE, name_or_id)
    if isinstance(found, PageSymbol):
        return found
    raise _missing("page", name_or_id, pages)


def find_table(program: ProgramSymbols, name_or_id: str) -> TableSymbol:
    """The table of that name or id. Raises ProjectError, its text listing the tables that the program declares."""
    found = program.find(ObjectKind.TABLE, name_or_id)
    if isinstance(found, TableSymbol):
        return found
    raise _missing("table", name_or_id, [symbol for symbol in program.own_objects if isinstance(symbol, TableSymbol)])


def _runnable(program: ProgramSymbols) -> list[CodeunitSymbol]:
    return [
        symbol
        for symbol in program.own_objects
        if isinstance(symbol, CodeunitSymbol) and symbol.subtype.lower() == "normal" and "onrun" in symbol.triggers
    ]


def _pages(program: ProgramSymbols) -> list[PageSymbol]:
    """The pages that the program declares or extends, each once."""
    pages: dict[PageSymbol, None] = {}
    for symbol in program.own_objects:
        if isinstance(symbol, PageSymbol):
            pages[symbol] = None
        elif isinstance(symbol, PageExtensionSymbol):
            pages[symbol.target] = None
    return list(pages)


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
