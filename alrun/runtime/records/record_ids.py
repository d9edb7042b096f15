"""RecordIds from the texts that Format makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import evaluate
from alrun.runtime.formatting.evaluate import cannot_evaluate
from alrun.runtime.values.record_id import NULL_RECORD_ID, RecordId
from alrun.semantics.types import RECORD_ID

if TYPE_CHECKING:
    from alrun.runtime.session import Session


def parse_record_id(session: Session, text: str) -> RecordId:
    """The RecordId that a text `Table: key,key` stands for. Raises ALError if it is none.

    A key that is a text may have a comma in it if it is the last one.
    Docs: methods-auto/system/system-evaluate-method
    """
    if not text.strip():
        return NULL_RECORD_ID
    name, colon, rest = text.partition(":")
    table = session.program.find_table_named(name.strip()) if colon else None
    failed = cannot_evaluate(text, RECORD_ID)
    if table is None:
        raise failed
    fields = table.primary_key.fields
    parts = rest.removeprefix(" ").split(",", len(fields) - 1)
    if len(parts) != len(fields):
        raise failed
    try:
        values = [
            evaluate(part, field.type, 0, session.settings, session.work_date)
            for field, part in zip(fields, parts, strict=True)
        ]
    except ALError as error:
        raise failed from error
    key = tuple((field.type, value) for field, value in zip(fields, values, strict=True))
    return RecordId(table.object_id, table.name, table.caption, key)
