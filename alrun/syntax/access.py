"""Who may use a declaration. Apart from the nodes, since symbols have it too and must not need the syntax tree."""

from __future__ import annotations

from enum import Enum


class AccessModifier(Enum):
    """Who may call a procedure or use a variable."""

    PUBLIC = "public"
    LOCAL = "local"
    INTERNAL = "internal"
    PROTECTED = "protected"
