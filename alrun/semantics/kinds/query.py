"""Queries as data: the methods of columns, and the types that a column of each may have.

Docs: properties/devenv-method-property
"""

from __future__ import annotations

from alrun.semantics import types

DATE_METHODS = frozenset({"day", "month", "year"})
"""Of columns of dates; they give a number."""
TOTAL_METHODS = frozenset({"sum", "average", "min", "max"})
"""Of columns of numbers."""
DATE_TYPES = frozenset({types.DATE, types.DATE_TIME})
TOTAL_TYPES = frozenset({types.DECIMAL, types.BIG_INTEGER, types.INTEGER, types.DURATION})
"""Docs: diagnostics/diagnostic-al346, diagnostic-al347"""
