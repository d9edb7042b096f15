"""TestPart: the part of a page that a test has open.

Docs: methods-auto/testpart/testpart-data-type
"""

from __future__ import annotations

from alrun.platform.objects.test_forms import TestPart
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("TestPart.Visible(): Boolean")
def visible(part: TestPart) -> bool:
    """Whether the part is shown. Docs: methods-auto/testpart/testpart-visible-method"""
    return part.is_visible


@method("TestPart.Enabled(): Boolean")
def enabled(part: TestPart) -> bool:
    """Whether the part can be used. Docs: methods-auto/testpart/testpart-enabled-method"""
    return part.is_enabled
