"""Tables of the platform whose rows are more than rows: what happens in the database when they are written.

It happens with the row itself: after the subscribers to the event before, and before those to the event after
(observed of users).
Docs: devenv-system-tables
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from alrun.runtime.records.filters.tree import Compare, Comparison
from alrun.runtime.storage.delegating import DelegatingTable
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.store import SYSTEM_ID, Author, Condition, Query, SortField, StoredTable, Values
from alrun.semantics.symbols import TableSymbol

COMPANY_TABLE = 2000000006
ACCESS_CONTROL_TABLE = 2000000053
USER_TABLE = 2000000120
USER_PROPERTY_TABLE = 2000000121
TENANT_PERMISSION_SET_TABLE = 2000000165
TENANT_PERMISSION_TABLE = 2000000166
TENANT_PERMISSION_SET_RELATION_TABLE = 2000000253

_USER_SECURITY_ID = 1
_ALL = 2**31


class _DeletedOneByOne(DelegatingTable):
    def delete_all(self, query: Query) -> None:
        for values in self._rows.rows(query, _ALL, None, False):
            self.delete(values)


class CompanyTable(_DeletedOneByOne):
    """Companies: one that is deleted takes its records along, one that is renamed keeps them."""

    def __init__(
        self,
        rows: StoredTable,
        table: TableSymbol,
        delete_company: Callable[[str], None],
        rename_company: Callable[[str, str], None],
    ) -> None:
        super().__init__(rows)
        self._name = table.primary_key.fields[0].index
        self._delete_company = delete_company
        self._rename_company = rename_company

    def delete(self, values: Values) -> None:
        self._rows.delete(values)
        self._delete_company(str(values[self._name]))

    def rename(self, old_key: Sequence[object], values: Values, author: Author) -> None:
        self._rows.rename(old_key, values, author)
        self._rename_company(str(old_key[0]), str(values[self._name]))


Part = tuple[TableSymbol, StoredTable]
"""A table whose rows belong to those of another one, and its rows; its key begins with that of the other."""


def _delete_parts(parts: Sequence[Part], key: Sequence[object]) -> None:
    for table, rows in parts:
        fields = table.primary_key.fields
        equal = tuple(
            Condition(field, Compare(Comparison.EQUAL, value)) for field, value in zip(fields, key, strict=False)
        )
        rows.delete_all(Query(equal, (), tuple(SortField(field, True) for field in fields)))


class UserTable(_DeletedOneByOne):
    """Users: each has a row of "User Property", which comes and goes with it; its permissions go, too (observed)."""

    def __init__(self, rows: StoredTable, table: TableSymbol, properties: Part, permissions: Part) -> None:
        super().__init__(rows)
        self._id = table.fields_by_number[_USER_SECURITY_ID].index
        self._system_id = table.fields_by_number[SYSTEM_ID].index
        self._properties, self._property_rows = properties
        self._parts = (properties, permissions)

    def insert(self, values: Values, author: Author) -> None:
        self._rows.insert(values, author)
        user = values[self._id]
        if self._property_rows.get([user]) is None:
            row = [default_value(field.type) for field in self._properties.fields]
            row[self._properties.fields_by_number[_USER_SECURITY_ID].index] = user
            row[self._properties.fields_by_number[SYSTEM_ID].index] = values[self._system_id]
            self._property_rows.insert(row, author)

    def delete(self, values: Values) -> None:
        self._rows.delete(values)
        _delete_parts(self._parts, [values[self._id]])


class TenantPermissionSetTable(_DeletedOneByOne):
    """Permission sets that users have made: one that is deleted takes along what it grants and includes (observed)."""

    def __init__(self, rows: StoredTable, table: TableSymbol, parts: Sequence[Part]) -> None:
        super().__init__(rows)
        self._key = [field.index for field in table.primary_key.fields]
        self._parts = parts

    def delete(self, values: Values) -> None:
        self._rows.delete(values)
        _delete_parts(self._parts, [values[index] for index in self._key])
