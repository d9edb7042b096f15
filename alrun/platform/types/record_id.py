"""RecordId: table and primary key of a row."""

from __future__ import annotations

from alrun.runtime.values.record_id import RecordId
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("RecordId.TableNo(): Integer", prop=True)
def table_no(record_id: RecordId) -> int:
    """The number of the table.

    Docs: methods-auto/recordid/recordid-tableno-method
    """
    return record_id.table_no
