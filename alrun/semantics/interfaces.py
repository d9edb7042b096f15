"""What an interface asks of the codeunits that implement it."""

from __future__ import annotations

from alrun.semantics.symbols import CodeunitSymbol, InterfaceSymbol, ProcedureSymbol


def interface_procedures(interface: InterfaceSymbol) -> list[ProcedureSymbol]:
    """The procedures of an interface and of those it extends."""
    found = [procedure for overloads in interface.procedures.values() for procedure in overloads]
    for base in interface.extends:
        found += interface_procedures(base)
    return found


def find_implementation(codeunit: CodeunitSymbol, procedure: ProcedureSymbol) -> ProcedureSymbol | None:
    """The codeunit's procedure of the same name and parameter types."""
    wanted = [(parameter.type, parameter.by_reference) for parameter in procedure.parameters]
    for candidate in codeunit.procedures.get(procedure.name.lower(), ()):
        if [(parameter.type, parameter.by_reference) for parameter in candidate.parameters] == wanted:
            return candidate
    return None
