"""`#pragma warning`: which warnings are off where.

Docs: dev-itpro/developer/directives/devenv-directive-pragma-warning
"""

from __future__ import annotations

import re

from alrun.source import SourceFile
from alrun.syntax.preprocess import active_pragmas

_WARNING = re.compile(r"warning\s+(disable|restore)\b(.*)", re.IGNORECASE | re.DOTALL)
_CODE = re.compile(r"\w+")


class WarningPragmas:
    """The `#pragma warning` directives of a file that count when `symbols` are on."""

    def __init__(self, file: SourceFile, symbols: frozenset[str]) -> None:
        self._found = [
            (offset, pragma[1].lower() == "disable", frozenset(code.upper() for code in _CODE.findall(pragma[2])))
            for offset, text in active_pragmas(file, symbols)
            if (pragma := _WARNING.match(text))
        ]

    def is_off(self, offset: int, code: str) -> bool:
        """Whether a directive before `offset` turns `code` off there.

        Without codes, `disable` turns all off and `restore` all on.
        """
        off = False
        for place, disables, codes in self._found:
            if place < offset and (not codes or code.upper() in codes):
                off = disables
        return off
