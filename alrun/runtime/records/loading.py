"""SetLoadFields and its kin: which fields are loaded with a row, and the loading of others when they are needed."""

from __future__ import annotations

from collections.abc import Sequence

from alrun.runtime.records import texts
from alrun.runtime.records.calculating import Calculating
from alrun.runtime.records.partial import UNLOADED, PartialLoad, PartialValues
from alrun.semantics.symbols import FieldClass, FieldSymbol
from alrun.semantics.types import BLOB


class Loading(Calculating):
    """The part of a record that loads its fields."""

    __slots__ = ()

    def set_load_fields(self, *fields: FieldSymbol) -> bool:
        """Load these fields with every row that is read from now on, and others when they are needed; none: all.

        Raises ALError for a field that has no column.
        Docs: methods-auto/record/record-setloadfields-method
        """
        self._require_columns(fields)
        if self._selection is not None:
            # Nobody can tell what is loaded.
            return True
        self._partial = PartialLoad(self.info(), [field.index for field in fields]) if fields else None
        self._cursor = None
        if fields:
            self._make_partial()
        return True

    def add_load_fields(self, *fields: FieldSymbol) -> bool:
        """Load these fields, too; if SetLoadFields was not called, all are loaded anyway.

        Raises ALError for a field that has no column.
        Docs: methods-auto/record/record-addloadfields-method
        """
        self._require_columns(fields)
        if self._partial is not None:
            for field in fields:
                self._partial.add(field.index)
            self._cursor = None
        return True

    def set_base_load_fields(self) -> bool:
        """Load the fields of the table, not those of its extensions.

        Docs: methods-auto/record/record-setbaseloadfields-method
        """
        table = self.table
        fields = table.fields
        return self.set_load_fields(
            *(field for field in fields if field.owner is table and field.field_class is FieldClass.NORMAL)
        )

    def load_fields(self, *fields: FieldSymbol) -> bool:
        """Load these fields of the row that was read, unless they are there. Raises ALError if the row has changed.

        Docs: methods-auto/record/record-loadfields-method
        """
        self._require_columns(fields)
        values = self.values
        if isinstance(values, PartialValues):
            missing = [field.index for field in fields if not values.is_loaded(field.index)]
            if missing:
                self.load_missing(values, missing)
        return True

    def are_fields_loaded(self, *fields: FieldSymbol) -> bool:
        """Whether a row was read, and these fields of it.

        Observed: it is the variable's content that counts, not what SetLoadFields says of the next row.
        Docs: methods-auto/record/record-arefieldsloaded-method
        """
        values = self.values
        if not values[self.info().system.row_version] and self._cursor is None:
            return False
        return not isinstance(values, PartialValues) or all(values.is_loaded(field.index) for field in fields)

    def load_now(self, index: int) -> None:
        """A field is read that was not loaded: load it, and from now on with every row.

        Docs: devenv-partial-records
        """
        values = self.values
        assert isinstance(values, PartialValues)
        self.load_missing(values, [index])
        if self._partial is not None:
            self._partial.add(index)
            if self._cursor is not None:
                self._partial.prepare(self._cursor.query)
                self._cursor.read_again()

    def load_missing(self, values: PartialValues, indexes: Sequence[int]) -> None:
        """Load fields of the row that `values` was read from. Raises ALError if it is gone, or other fields changed.

        Docs: devenv-partial-records
        """
        info = self.info()
        origin = values.origin
        key = info.key_of(origin)
        row = self.stored.get(key)
        if row is None:
            raise texts.loading_failed(self, [self.table.fields[index] for index in indexes], key)
        system = info.system
        if row[system.row_version] != origin[system.row_version]:
            changed = [
                field
                for field in self.table.fields
                if field.field_class is FieldClass.NORMAL
                and field.type != BLOB
                and field.index not in (system.row_version, system.modified_at, system.modified_by)
                and origin[field.index] is not UNLOADED
                and origin[field.index] != row[field.index]
            ]
            if changed:
                raise texts.inconsistent_read(self, changed, key)
            indexes = [*indexes, system.row_version, system.modified_at, system.modified_by]
        for index in indexes:
            values[index] = origin[index] = row[index]

    def _require_columns(self, fields: Sequence[FieldSymbol]) -> None:
        for field in fields:
            if field.field_class is not FieldClass.NORMAL:
                raise texts.cannot_be_loaded(self, field)
