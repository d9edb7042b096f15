"""NumberSequence: numbers that no transaction gives back.

Docs: devenv-number-sequences
"""

from __future__ import annotations

from alrun.runtime.errors import ALError
from alrun.runtime.session import Session
from alrun.runtime.storage.sequences import NumberSequence
from alrun.runtime.values.numbers import to_big_integer
from alrun.runtime.values.references import Ref
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


def _company(session: Session, company_specific: bool) -> str:
    return session.company if company_specific else ""


def _find(session: Session, name: str, company_specific: bool) -> NumberSequence:
    found = session.store.sequences.find(_company(session, company_specific), name)
    if found is None:
        raise ALError(f"The number sequence '{name}' does not exist.", "NumberSequenceNotFound")
    return found


def _number(sequence: NumberSequence, place: int) -> int:
    """The number at a place in a sequence, counted from 0. Raises ALError if it is too large."""
    return to_big_integer(sequence.seed + place * sequence.increment)


@method(
    "NumberSequence.Insert(Name: Text [, Seed: BigInteger] [, Increment: BigInteger] [, CompanySpecific: Boolean])",
    static=True,
)
def insert(session: Session, name: str, seed: int = 0, increment: int = 1, company_specific: bool = True) -> None:
    """Make a sequence. Raises ALError if there is one of that name.

    Docs: methods-auto/numbersequence/numbersequence-insert-method
    """
    company = _company(session, company_specific)
    if session.store.sequences.find(company, name) is not None:
        raise ALError(f"The number sequence '{name}' already exists.", "NumberSequenceExists")
    if not increment:
        raise ALError(f"The increment of the number sequence '{name}' must not be zero.", "Argument")
    session.store.sequences.start(company, name, seed, increment)


@method("NumberSequence.Exists(Name: Text [, CompanySpecific: Boolean]): Boolean", static=True)
def exists(session: Session, name: str, company_specific: bool = True) -> bool:
    """Return whether there is a sequence of that name.

    Docs: methods-auto/numbersequence/numbersequence-exists-method
    """
    return session.store.sequences.find(_company(session, company_specific), name) is not None


@method("NumberSequence.Delete(Name: Text [, CompanySpecific: Boolean])", static=True)
def delete(session: Session, name: str, company_specific: bool = True) -> None:
    """Remove a sequence; nothing if there is none.

    Docs: methods-auto/numbersequence/numbersequence-delete-method
    """
    session.store.sequences.remove(_company(session, company_specific), name)


@method("NumberSequence.Next(Name: Text [, CompanySpecific: Boolean]): BigInteger", static=True)
def next_(session: Session, name: str, company_specific: bool = True) -> int:
    """Return the next number. Raises ALError if there is no such sequence.

    Docs: methods-auto/numbersequence/numbersequence-next-method
    """
    sequence = _find(session, name, company_specific)
    return _number(sequence, session.store.sequences.take(sequence, 1))


@method("NumberSequence.Range(Name: Text, Count: Integer [, CompanySpecific: Boolean]): BigInteger", static=True)
def range_(session: Session, name: str, count: int, company_specific: bool = True) -> int:
    """Take `count` numbers and return the first. Raises ALError if there is no such sequence.

    Docs: methods-auto/numbersequence/numbersequence-range-string-integer-boolean-method
    """
    sequence = _find(session, name, company_specific)
    if count < 1:
        raise ALError(f"The number of values must be 1 or greater, but it is {count}.", "Argument")
    return _number(sequence, session.store.sequences.take(sequence, count))


@method(
    "NumberSequence.Range(Name: Text, Count: Integer, var Increment: BigInteger [, CompanySpecific: Boolean]):"
    " BigInteger",
    static=True,
)
def range_with_increment(session: Session, name: str, count: int, increment: Ref, company_specific: bool = True) -> int:
    """Take `count` numbers, return the first and tell by how much they differ.

    Docs: methods-auto/numbersequence/numbersequence-range-string-integer-biginteger-boolean-method
    """
    increment.value = _find(session, name, company_specific).increment
    return range_(session, name, count, company_specific)


@method("NumberSequence.Current(Name: Text [, CompanySpecific: Boolean]): BigInteger", static=True)
def current(session: Session, name: str, company_specific: bool = True) -> int:
    """Return the last number that was taken, the first before any was. Raises ALError if there is no such sequence.

    Docs: methods-auto/numbersequence/numbersequence-current-method
    """
    sequence = _find(session, name, company_specific)
    return _number(sequence, max(session.store.sequences.taken(sequence) - 1, 0))


@method("NumberSequence.Restart(Name: Text [, Seed: BigInteger] [, CompanySpecific: Boolean])", static=True)
def restart(session: Session, name: str, seed: int = 0, company_specific: bool = True) -> None:
    """Go on at another number, by the same increment. Raises ALError if there is no such sequence.

    Docs: methods-auto/numbersequence/numbersequence-restart-method
    """
    sequence = _find(session, name, company_specific)
    session.store.sequences.start(_company(session, company_specific), name, seed, sequence.increment)
