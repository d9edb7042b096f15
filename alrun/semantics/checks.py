"""What is wrong with an object besides its bodies: one pass after another over its symbol and its syntax.

Each `check_*` module has one topic and looks at one object at a time. None of them changes anything.
"""

from __future__ import annotations

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.check_attributes import check_attributes
from alrun.semantics.check_codeunits import check_codeunits
from alrun.semantics.check_enums import check_enums
from alrun.semantics.check_events import check_events
from alrun.semantics.check_keys import check_keys
from alrun.semantics.check_names import check_names
from alrun.semantics.check_obsolete import check_obsolete
from alrun.semantics.check_pages import check_pages
from alrun.semantics.check_procedures import check_procedures
from alrun.semantics.check_shape import check_shape
from alrun.semantics.check_tables import check_tables
from alrun.semantics.check_targets import check_targets
from alrun.semantics.checked import Checked
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import ObjectSymbol

_CHECKS = (
    check_names,
    check_shape,
    check_tables,
    check_keys,
    check_pages,
    check_codeunits,
    check_enums,
    check_procedures,
    check_attributes,
    check_events,
    check_obsolete,
    check_targets,
)


def check_object(program: ProgramSymbols, symbol: ObjectSymbol, diagnostics: DiagnosticBag) -> None:
    """Report what is wrong with one object of the program."""
    syntax = symbol.syntax
    if syntax is not None:
        checked = Checked(program, symbol, syntax, diagnostics)
        for check in _CHECKS:
            check(checked)
