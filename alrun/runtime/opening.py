"""What the platform writes when a session opens a company: the rows of the company and of the user.

Docs: devenv-system-tables, methods-auto/database/database-companyname-method
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from alrun.runtime.errors import ALError
from alrun.runtime.events import is_skipped
from alrun.runtime.modules import id_of
from alrun.runtime.records.record import Record
from alrun.runtime.session import COMPANY_TABLE, Session
from alrun.runtime.storage.store import Author, Values
from alrun.semantics.permission_symbols import PermissionSetSymbol
from alrun.semantics.symbols import ObjectKind

if TYPE_CHECKING:
    from hashlib import sha1 as sha1

    from alrun.runtime.permissions import Permissions
else:
    # As in alrun/cache.py: every run needs a hash, and `uuid5` would load all of OpenSSL for it.
    try:
        from _sha1 import sha1
    except ImportError:
        from hashlib import sha1

USER_TABLE = 2000000120
_USER_PROPERTY_TABLE = 2000000121
_PERSONALIZATION_TABLE = 2000000073
_ACCESS_CONTROL_TABLE = 2000000053

OPENED_TABLES = (
    COMPANY_TABLE,
    USER_TABLE,
    _USER_PROPERTY_TABLE,
    _PERSONALIZATION_TABLE,
    _ACCESS_CONTROL_TABLE,
)
"""The tables that every run looks into."""

_COMPANY_NAME, _COMPANY_ID = 1, 8000
_USER_ID, _USER_NAME = 1, 2
_PERSONALIZATION_USER, _PERSONALIZATION_LANGUAGE, _PERSONALIZATION_COMPANY = 3, 12, 15
_ACCESS_USER, _ACCESS_ROLE, _ACCESS_COMPANY, _ACCESS_SCOPE, _ACCESS_APP = 1, 2, 3, 8, 9

_COMPANY_TRIGGERS = 2000000003
_NO_LIMIT = 2**31
_LONGEST_COMPANY_NAME = 30
_LONGEST_USER_NAME = 50
_PLATFORM_ROLES = frozenset({"super", "security"})
"""Permission sets whose app is the null Guid in tables, whoever declares them (observed)."""
_IDS = uuid.UUID("0f6f3c8e-8a53-4f0d-9f2a-6a1c2f9b7d01")
"""The namespace of the ids that alrun makes of names, so that they are the same in every run."""


class UnusableName(Exception):
    """What cannot be the name of a company or user; `str()` says why."""


def company_name(text: str) -> str:
    """The name of a company as typed. Raises UnusableName. Docs: devenv-table-object"""
    return _name(text, "company", _LONGEST_COMPANY_NAME)


def user_name(text: str) -> str:
    """The name of a user as typed, in capitals as the field is Code. Raises UnusableName."""
    return _name(text, "user", _LONGEST_USER_NAME).upper()


def _name(text: str, what: str, longest: int) -> str:
    name = text.strip()
    if not name:
        raise UnusableName(f"the name of a {what} cannot be empty")
    if len(name) > longest:
        raise UnusableName(f"the name of a {what} has at most {longest} characters, and '{name}' has {len(name)}")
    if not name.isprintable():
        raise UnusableName(f"the name of a {what} cannot have characters that do not print: {name!r}")
    return name


def user_security_id(name: str) -> uuid.UUID:
    """The User Security ID of a user: the same for a name on every database."""
    return _id_of(f"user {name.upper()}")


def company_id(name: str) -> uuid.UUID:
    """The Id that a new company gets."""
    return _id_of(f"company {name.lower()}")


def _id_of(name: str) -> uuid.UUID:
    """The id of something with a name, as `uuid.uuid5` makes it."""
    return uuid.UUID(bytes=sha1(_IDS.bytes + name.encode()).digest()[:16], version=5)


def open_company(session: Session, others: Iterable[str]) -> list[str]:
    """Have a row of the session's company, and of `others` that have data; gives the names of all companies.

    The session takes the company's name as it is spelt there.
    """
    table = _Table(session, COMPANY_TABLE)
    for name in dict.fromkeys((session.company, *others)):
        row = table.ensure({_COMPANY_NAME: name}, {_COMPANY_ID: company_id(name)})
        if name == session.company:
            session.company = str(row[table.index(_COMPANY_NAME)])
    index = table.index(_COMPANY_NAME)
    return [str(row[index]) for row in table.all_rows()]


def open_user(session: Session, permissions: Permissions | None, language: int) -> None:
    """Have the rows of the session's user: the user, its property and personalization, and its permission sets."""
    user = session.user_security_id
    _Table(session, USER_TABLE).ensure({_USER_ID: user}, {_USER_NAME: session.user_id})
    _Table(session, _USER_PROPERTY_TABLE).ensure({_USER_ID: user}, {})
    _Table(session, _PERSONALIZATION_TABLE).ensure(
        {_PERSONALIZATION_USER: user},
        {_PERSONALIZATION_LANGUAGE: language, _PERSONALIZATION_COMPANY: session.company},
    )
    access = _Table(session, _ACCESS_CONTROL_TABLE)
    roles = [("SUPER", uuid.UUID(int=0))] if permissions is None else list(map(_role, permissions.sets))
    if permissions is not None:
        access.remove({_ACCESS_USER: user, _ACCESS_ROLE: "SUPER"})
    for role, app in roles:
        key = {_ACCESS_USER: user, _ACCESS_ROLE: role, _ACCESS_COMPANY: "", _ACCESS_SCOPE: 0, _ACCESS_APP: app}
        access.ensure(key, {})


def raise_company_open(session: Session, guarded: Callable[[Callable[[], object]], None]) -> None:
    """Run who subscribes to the opening of a company, each in a transaction of its own.

    A subscriber of the program to OnCompanyOpen that fails keeps the company closed, and so raises ALError. Of others
    the client is told (`company-open-failed`), as OnCompanyOpenCompleted passes over subscribers that fail.
    Docs: devenv-oncompanyopencompleted
    """
    for event in ("OnCompanyOpen", "OnCompanyOpenCompleted"):
        for subscription in session.program.subscribers(ObjectKind.CODEUNIT, _COMPANY_TRIGGERS, event, ""):
            codeunit = subscription.codeunit
            if codeunit.manual_subscribers or is_skipped(session, subscription):
                continue
            instance = session.program.object_class(codeunit).create(session)
            try:
                guarded(getattr(instance, subscription.python_name))
            except ALError as error:
                if event == "OnCompanyOpen" and session.program.symbols.is_own(codeunit):
                    raise
                stack = "\n".join(map(str, error.call_stack or ()))
                details = {"app": codeunit.app.name, "text": error.text, "code": error.code, "callstack": stack}
                session.emit("company-open-failed", details)


def _role(permission_set: PermissionSetSymbol) -> tuple[str, uuid.UUID]:
    role = permission_set.name.upper()
    return role, uuid.UUID(int=0) if role.lower() in _PLATFORM_ROLES else id_of(permission_set.app)


class _Table:
    """A table of the platform, written without what programs have to say about it."""

    def __init__(self, session: Session, number: int) -> None:
        table = session.program.find_table(number)
        assert table is not None, "the platform's own tables are part of every program"
        self._session = session
        self._table = table
        self._record: Record = session.program.object_class(table)(session)

    def index(self, field: int) -> int:
        """Where a field is in a row."""
        return self._table.fields_by_number[field].index

    def ensure(self, key: Mapping[int, object], others: Mapping[int, object]) -> Values:
        """The row of a primary key, made with `others` if it is not there; all by field number."""
        record = self._record
        values = record.info().defaults.copy()
        for number, value in (*key.items(), *others.items()):
            values[self.index(number)] = value
        stored = record.stored
        own_key = [values[index] for index in record.info().key_indexes]
        row = stored.get(own_key)
        if row is None:
            # Another process may be doing the same: from here on it waits.
            self._session.store.begin_write()
            row = stored.get(own_key)
        if row is None:
            values[record.info().system.id] = _id_of(f"{self._table.object_id} {[*key.values()]}")
            stored.insert(values, Author(self._session.user_security_id, self._session.clock.now()))
            row = values
        return row

    def remove(self, key: Mapping[int, object]) -> None:
        """Remove the row of a primary key if there is one; key fields left out are empty."""
        values = self._record.info().defaults.copy()
        for number, value in key.items():
            values[self.index(number)] = value
        row = self._record.stored.get([values[index] for index in self._record.info().key_indexes])
        if row is not None:
            self._record.stored.delete(row)

    def all_rows(self) -> list[Values]:
        """Every row, by primary key."""
        return self._record.stored.rows(self._record.info().query, _NO_LIMIT, None, False)
