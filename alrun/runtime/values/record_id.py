"""RecordId: the table and the primary key of a record."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from alrun.semantics.types import Type
from alrun.tree import struct


@struct
class RecordId:
    """A table's number and the values of a record's primary key, each with its type.

    Name and caption are carried for `Format` and take no part in comparison.
    Docs: methods-auto/recordid/recordid-data-type
    """

    table_no: int
    table_name: str = field(compare=False)
    table_caption: str = field(compare=False)
    key: tuple[tuple[Type, object], ...]


NULL_RECORD_ID: Final = RecordId(0, "", "", ())
"""The value of a RecordId variable that was never assigned."""
