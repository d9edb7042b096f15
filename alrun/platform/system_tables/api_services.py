"""Api Web Service: the pages and queries that are APIs, a row for each version of each.

Undocumented: every one is published, under its EntitySetName; the package is the app.
Docs: devenv-api-pagetype, devenv-api-querytype
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from alrun.platform.system_tables.declared import Declared
from alrun.platform.system_tables.rows import Grouped
from alrun.runtime.modules import id_of
from alrun.runtime.session import Session
from alrun.semantics.symbols import ObjectKind, ObjectSymbol

_KINDS = ((8, ObjectKind.PAGE), (9, ObjectKind.QUERY))
"""The kinds of objects with the numbers that Object Type has for them."""
_NO_VERSION = "beta"


class ApiService(NamedTuple):
    """A version of an API."""

    kind: int
    declared: Declared[Any]
    version: str

    @property
    def is_page(self) -> bool:
        """Whether it is a page, which can change data."""
        return self.kind == _KINDS[0][0]

    def allows(self, name: str) -> bool:
        """Whether a page allows what InsertAllowed, ModifyAllowed or DeleteAllowed say."""
        return self.is_page and self.declared.flag(name, True)


def _services(session: Session, group: tuple[int, ObjectKind]) -> Sequence[ApiService]:
    kind, object_kind = group
    found: list[ApiService] = []
    for symbol in session.program.symbols.in_order(object_kind):
        declared: Declared[Any] = Declared(symbol, session.program.symbols)
        if _is_api(declared, object_kind):
            found += [ApiService(kind, declared, version) for version in _versions(declared)]
    return found


def _is_api(declared: Declared[ObjectSymbol], kind: ObjectKind) -> bool:
    # The PageType is in the header: pages that are no APIs are not parsed.
    if kind is ObjectKind.PAGE:
        return declared.symbol.header.subtype.lower() == "api"
    return declared.text("querytype").lower() == "api"


def _versions(declared: Declared[ObjectSymbol]) -> list[str]:
    written = (name.strip() for name in declared.text("apiversion").split(","))
    return sorted(name for name in written if name) or [_NO_VERSION]


API_SERVICES = Grouped(
    {
        3: lambda row: row.kind,
        6: lambda row: row.declared.symbol.object_id,
        9: lambda row: row.declared.text("entitysetname"),
        12: lambda row: True,
        14: lambda row: row.declared.text("apipublisher"),
        15: lambda row: row.declared.text("apigroup"),
        18: lambda row: row.version,
        21: lambda row: id_of(row.declared.symbol.app),
        22: lambda row: row.declared.symbol.name,
        23: lambda row: row.allows("insertallowed"),
        24: lambda row: row.allows("modifyallowed"),
        25: lambda row: row.allows("deleteallowed"),
        26: lambda row: row.declared.symbol.namespace,
    },
    groups=lambda session: _KINDS,
    first=lambda group: group[0],
    items=_services,
    second=lambda service: service.declared.symbol.object_id,
    row=lambda session, group, service: service,
    size=1_000,
)
"""Api Web Service."""
