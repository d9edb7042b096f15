"""Code: has no methods of its own; those of Text are called on it.

Docs: methods-auto/code/code-data-type
"""

from __future__ import annotations

from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
