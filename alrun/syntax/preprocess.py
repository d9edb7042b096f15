"""Preprocessor directives: text in, text of the same length out.

Directive lines and the branches that are not taken are blanked with spaces and line breaks stay, so every offset in the
result is one in the file.
Docs: dev-itpro/developer/directives/devenv-directives-in-al
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile, Span
from alrun.syntax.patterns import compile_pattern

_HAS_DIRECTIVE = compile_pattern(r"^[^\S\n]*#", re.MULTILINE)

# The next thing that matters in a branch that is taken: what hides a directive, or a directive.
_HIDING_OR_DIRECTIVE = compile_pattern(
    r"""//[^\n]*|/\*(?s:.*?)(?:\*/|\Z)|@'(?:[^']++|'')*+'?|'[^'\n]*|"[^"\n]*"?|^[^\S\n]*(?P<directive>\#[^\n]*)""",
    re.MULTILINE,
)
# In one that is not taken nothing is AL, and only directives matter.
_DIRECTIVE = compile_pattern(r"^[^\S\n]*(?P<directive>\#[^\n]*)", re.MULTILINE)

_PARTS = compile_pattern(r"\#\s*(?P<word>\w*)\s*(?P<rest>.*?)\s*(?://.*)?$", re.DOTALL)
_CONDITION_TOKEN = compile_pattern(r"\s*([()]|\w+|\S)")
_NAME = compile_pattern(r"[^\W\d]\w*")
_CODES = compile_pattern(r"\w+(?:\s*,\s*\w+)*\s*,?")
_NOT_LINE_BREAK = compile_pattern(r"[^\r\n]")


def preprocess(file: SourceFile, symbols: frozenset[str], diagnostics: DiagnosticBag) -> str:
    """The text of `file` that is compiled when `symbols` are on, everything else blanked."""
    if _HAS_DIRECTIVE.search(file.text) is None:
        return file.text
    return _Preprocessor(file, symbols, diagnostics).run()


def active_pragmas(file: SourceFile, symbols: frozenset[str]) -> list[tuple[int, str]]:
    """The place of each `#pragma` that is compiled when `symbols` are on, and what stands after the word."""
    if _HAS_DIRECTIVE.search(file.text) is None:
        return []
    preprocessor = _Preprocessor(file, symbols, DiagnosticBag())
    preprocessor.run()
    return preprocessor.pragmas


class InvalidConditionError(Exception):
    """A condition that cannot be read. `code` is the diagnostic to report."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def evaluate_condition(condition: str, symbols: frozenset[str] | set[str]) -> bool:
    """Whether `condition` (names, `not`, `and`, `or`, parentheses) holds when `symbols` are on.

    Raises InvalidConditionError.
    """
    # Operators wait on a stack until one comes that binds no tighter, as in the expression builder.
    levels = {"(": 0, "or": 1, "and": 2, "not": 3}
    values: list[bool] = []
    operators: list[str] = []

    def apply() -> None:
        operator = operators.pop()
        value = values.pop()
        if operator == "not":
            value = not value
        elif operator == "and":
            value = values.pop() and value
        else:
            value = values.pop() or value
        values.append(value)

    wants_operand = True
    for token in _CONDITION_TOKEN.findall(condition):
        word = token.lower()
        if wants_operand and word in ("not", "("):
            operators.append(word)
        elif wants_operand and word not in levels and _NAME.fullmatch(token):
            values.append(word == "true" or token in symbols)
            wants_operand = False
        elif not wants_operand and word in ("and", "or"):
            while operators and levels[operators[-1]] >= levels[word]:
                apply()
            operators.append(word)
            wants_operand = True
        elif not wants_operand and word == ")":
            while operators and operators[-1] != "(":
                apply()
            if not operators:
                raise InvalidConditionError("AL0629")
            operators.pop()
        else:
            raise InvalidConditionError("AL0629")
    if wants_operand:
        raise InvalidConditionError("AL0629")
    if "(" in operators:
        raise InvalidConditionError("AL0632")
    while operators:
        apply()
    return values[0]


@dataclass(slots=True)
class _Region:
    """An open #region."""


@dataclass(slots=True)
class _If:
    """An open #if. `outer` tells whether the text around it is compiled, `taken` whether a branch was."""

    outer: bool
    taken: bool
    has_else: bool = False


class _Preprocessor:
    """One run over one file."""

    def __init__(self, file: SourceFile, symbols: frozenset[str], diagnostics: DiagnosticBag) -> None:
        self._file = file
        self._symbols = set(symbols)
        self._diagnostics = diagnostics
        self._open: list[_If | _Region] = []
        self._active = True
        self._directive_span = Span(file, 0, 0)
        self._before_first_token = True
        self.pragmas: list[tuple[int, str]] = []

    def run(self) -> str:
        text = self._file.text
        parts: list[str] = []
        position = 0
        while True:
            start, match = position, None
            pattern = _HIDING_OR_DIRECTIVE if self._active else _DIRECTIVE
            for found in pattern.finditer(text, position):
                if found["directive"] is not None:
                    match = found
                    break
            end = len(text) if match is None else match.start()
            passed = text[start:end]
            parts.append(passed if self._active else _blank(passed))
            if match is None:
                break
            if self._active and passed.strip():
                self._before_first_token = self._before_first_token and _is_comment_only(passed)
            parts.append(_blank(match[0]))
            position = match.end()
            self._directive_span = Span(self._file, match.start("directive"), match.start("directive") + 1)
            self._obey(match["directive"])
        self._report_unclosed()
        return "".join(parts)

    def _obey(self, directive: str) -> None:
        parts = _PARTS.match(directive)
        assert parts is not None
        rest = parts["rest"]
        match parts["word"].lower():
            case "if":
                self._open.append(_If(self._active, False))
                self._take_if(self._holds(rest))
            case "elif":
                if branch := self._branch():
                    self._take_if(not branch.taken and self._holds(rest))
            case "else":
                if branch := self._branch():
                    branch.has_else = True
                    self._take_if(not branch.taken)
            case "endif":
                self._close_if()
            case "region":
                self._open.append(_Region())
            case "endregion":
                self._close_region()
            case "define" | "undef" as word:
                if self._active:
                    self._define(word, rest)
            case "pragma":
                if self._active:
                    self.pragmas.append((self._directive_span.start, rest))
                    self._check_pragma(rest)
            case _:
                if self._active:
                    self._report("AL0621")

    def _report(self, code: str, *arguments: object) -> None:
        self._diagnostics.report(code, self._directive_span, *arguments)

    # ---- Conditions

    def _holds(self, condition: str) -> bool:
        try:
            return evaluate_condition(condition, self._symbols)
        except InvalidConditionError as error:
            self._report(error.code)
            return False

    def _branch(self) -> _If | None:
        """The #if that an #elif or #else belongs to; None, with a diagnostic, if there is none."""
        innermost = self._open[-1] if self._open else None
        if isinstance(innermost, _If) and not innermost.has_else:
            return innermost
        self._report("AL0622" if isinstance(innermost, _Region) else "AL0624")
        return None

    def _take_if(self, holds: bool) -> None:
        branch = self._open[-1]
        assert isinstance(branch, _If)
        self._active = branch.outer and holds
        branch.taken = branch.taken or holds

    def _close_if(self) -> None:
        innermost = self._open[-1] if self._open else None
        match innermost:
            case _If():
                self._open.pop()
                self._active = innermost.outer
            case _Region():
                self._report("AL0622")
            case None:
                self._report("AL0624")

    def _close_region(self) -> None:
        innermost = self._open[-1] if self._open else None
        match innermost:
            case _Region():
                self._open.pop()
            case _If():
                self._report("AL0623")
            case None:
                self._report("AL0624")

    def _report_unclosed(self) -> None:
        end = len(self._file.text)
        self._directive_span = Span(self._file, end, end)
        for unclosed in reversed(self._open):
            self._report("AL0623" if isinstance(unclosed, _If) else "AL0622")

    # ---- Pragmas: what they do is for the binder; here only their form

    def _check_pragma(self, text: str) -> None:
        words = text.split(maxsplit=2)
        kind = words[0].lower() if words else ""
        action = words[1].lower() if len(words) > 1 else ""
        if kind == "implicitwith":
            if action not in ("disable", "restore"):
                self._report("AL0627")
        elif kind != "warning":
            self._report("AL0628")
        elif action not in ("disable", "enable", "restore"):
            self._report("AL0633")
        elif len(words) > 2 and not _CODES.fullmatch(words[2]):
            self._report("AL0626")

    # ---- Symbols

    def _define(self, word: str, name: str) -> None:
        if not self._before_first_token:
            self._report("AL0625")
        elif not _NAME.fullmatch(name):
            self._report("AL1072", name)
        elif word == "define":
            self._symbols.add(name)
        else:
            self._symbols.discard(name)


_COMMENT_OR_BLANK = compile_pattern(r"(?:\s|//[^\n]*|/\*(?s:.*?)\*/)*")


def _is_comment_only(text: str) -> bool:
    return _COMMENT_OR_BLANK.fullmatch(text) is not None


def _blank(text: str) -> str:
    return _NOT_LINE_BREAK.sub(" ", text)
