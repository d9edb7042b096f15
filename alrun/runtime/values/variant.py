"""Variant: the only value that carries its type (DESIGN section 2.5)."""

from __future__ import annotations

from typing import NamedTuple

from alrun.semantics.types import NOTHING, Type


class Variant(NamedTuple):
    """A value and its exact AL type. Also how a built-in gets an argument declared `Any`.

    An unset Variant has the type NOTHING and the value None.
    Docs: methods-auto/variant/variant-data-type
    """

    type: Type
    value: object


UNSET = Variant(NOTHING, None)
