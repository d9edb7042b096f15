"""What DataCaptionFields say of the records of a page.

Docs: properties/devenv-datacaptionfields-property
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from alrun.platform.objects.page_new_rows import single_value
from alrun.runtime.formatting import format_value
from alrun.runtime.records.record import Record
from alrun.runtime.records.references import new_record
from alrun.runtime.records.relations import relation_of
from alrun.semantics.constants import split_names

if TYPE_CHECKING:
    from alrun.platform.objects.page import PageInstance
    from alrun.runtime.session import Session
    from alrun.semantics.symbols import FieldSymbol, TableSymbol

_BETWEEN: Final = " ∙ "
"""Undocumented: what stands between the values; it is that of the web client."""


def data_caption(page: PageInstance) -> str:
    """What the fields of the current record say, or of a list those that its filters leave a single value for."""
    form, rec = page.form, page.rec
    if form is None or rec is None:
        return ""
    if form.is_list:
        written = page.constants.get("datacaptionfields") or rec.table.constants.get("datacaptionfields", "")
        texts = [_filtered(page.session, rec, field) for field in _named(rec.table, str(written))]
    else:
        texts = _values(page.session, rec) if form.shows_row else []
    return _BETWEEN.join(text for text in texts if text)


def _named(table: TableSymbol, written: str) -> list[FieldSymbol]:
    fields = (table.find_field(name) for name in split_names(written) if name)
    return [field for field in fields if field is not None]


def _values(session: Session, record: Record) -> list[str]:
    """The DataCaptionFields of the table, or else its primary key."""
    table = record.table
    fields = _named(table, str(table.constants.get("datacaptionfields", ""))) or table.primary_key.fields
    return [format_value(record.values[field.index], field.type, settings=session.settings) for field in fields]


def _filtered(session: Session, record: Record, field: FieldSymbol) -> str:
    """The value that the filters leave for a field, or what the related record says; '' if it is no single one."""
    value = single_value(record, field)
    if value is None:
        return ""
    relation = relation_of(record, field)
    if relation is not None:
        related = new_record(session, relation.table, False)
        related.set_range(relation.field, value[0])
        if not related.is_empty():
            related.find("-")
            return _BETWEEN.join(text for text in _values(session, related) if text)
    return format_value(value[0], field.type, settings=session.settings)
