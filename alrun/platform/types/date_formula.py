"""DateFormula: has no methods; Evaluate, Format and CalcDate work on it.

Docs: methods-auto/dateformula/dateformula-data-type
"""

from __future__ import annotations

from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
