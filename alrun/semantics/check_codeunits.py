"""Properties of codeunits that not every Subtype has. Docs: diagnostics/diagnostic-al223"""

from __future__ import annotations

from alrun.semantics.checked import Checked, property_of
from alrun.semantics.symbols import CodeunitSymbol


def check_codeunits(checked: Checked) -> None:
    """Report a TestIsolation of a codeunit that is no test runner (observed)."""
    if not isinstance(checked.symbol, CodeunitSymbol) or checked.symbol.header.subtype.lower() == "testrunner":
        return
    isolation = property_of(checked.syntax.body, "testisolation")
    if isolation is not None:
        checked.report("AL0223", isolation.name_span, "property", isolation.name, "Subtype", "TestRunner")
