"""`#pragma warning`: which warnings are off where.

Docs: dev-itpro/developer/directives/devenv-directive-pragma-warning
"""

from __future__ import annotations

import re

_PRAGMA = re.compile(r"^[^\S\n]*#\s*pragma\s+warning\s+(disable|restore)\b([^\n]*)", re.MULTILINE | re.IGNORECASE)
_CODE = re.compile(r"\w+")


def is_warning_off(text: str, offset: int, code: str) -> bool:
    """Whether a `#pragma warning disable` before `offset` in the text of a file turns `code` off there.

    Without codes, `disable` turns all off and `restore` all on.
    """
    off = False
    for pragma in _PRAGMA.finditer(text, 0, offset):
        codes = {found.upper() for found in _CODE.findall(pragma[2].partition("//")[0])}
        if not codes or code.upper() in codes:
            off = pragma[1].lower() == "disable"
    return off
