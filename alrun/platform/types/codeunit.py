"""Codeunit: running one, by id or through a variable."""

from __future__ import annotations

from typing import Any

from alrun.runtime.session import Session
from alrun.runtime.transactions import new_codeunit, new_codeunit_named, run_instance
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("Codeunit.Run(Number: Integer): Boolean", static=True)
def run(session: Session, number: int, *, consumed: bool) -> bool:
    """Run OnRun of a new instance of codeunit `number`.

    Used as a value: a transaction of its own, and false if it fails. Raises ALError if there is no such codeunit.
    Docs: methods-auto/codeunit/codeunit-run-integer-table-method
    """
    return run_instance(session, new_codeunit(session, number), None, consumed)


@method("Codeunit.Run(Number: Integer, var Record: Record): Boolean", static=True)
def run_with_record(session: Session, number: int, record: Any, *, consumed: bool) -> bool:
    """Run OnRun of a new instance of codeunit `number` on a record; see `run`.

    Docs: methods-auto/codeunit/codeunit-run-integer-table-method
    """
    return run_instance(session, new_codeunit(session, number), record, consumed)


@method("Codeunit.Run(FullyQualifiedName: Text): Boolean", static=True)
def run_named(session: Session, name: str, *, consumed: bool) -> bool:
    """Run OnRun of a new instance of the codeunit of that name, with or without namespace; see `run`.

    Docs: methods-auto/codeunit/codeunit-run-string-table-method
    """
    return run_instance(session, new_codeunit_named(session, name), None, consumed)


@method("Codeunit.Run(FullyQualifiedName: Text, var Record: Record): Boolean", static=True)
def run_named_with_record(session: Session, name: str, record: Any, *, consumed: bool) -> bool:
    """Run OnRun of a new instance of the codeunit of that name on a record; see `run`.

    Docs: methods-auto/codeunit/codeunit-run-string-table-method
    """
    return run_instance(session, new_codeunit_named(session, name), record, consumed)


@method("Codeunit.Run(): Boolean")
def run_variable(session: Session, codeunit: Any, *, consumed: bool) -> bool:
    """Run OnRun of the variable's own instance.

    Docs: methods-auto/codeunit/codeunitinstance-run-method
    """
    return run_instance(session, codeunit, None, consumed)


@method("Codeunit.Run(var Record: Record): Boolean")
def run_variable_with_record(session: Session, codeunit: Any, record: Any, *, consumed: bool) -> bool:
    """Run OnRun of the variable's own instance on a record.

    Docs: methods-auto/codeunit/codeunitinstance-run-method
    """
    return run_instance(session, codeunit, record, consumed)
