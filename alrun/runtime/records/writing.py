"""Insert, Modify, Rename, Delete and Validate, with the triggers and events around them.

Around a write runs, in this order: the event OnBefore…Event, OnBefore… of tableextensions, the table's own trigger
and that of tableextensions, the global trigger, the write, OnAfter… of tableextensions, the event OnAfter…Event. The
triggers of the table and OnInsert and its like of tableextensions run only with RunTrigger; the others always do.
Docs: devenv-table-triggers, devenv-event-types
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Self, cast

from alrun.runtime.errors import ALError
from alrun.runtime.records import texts
from alrun.runtime.records.cursor import SET, Cursor
from alrun.runtime.records.fields import Fields
from alrun.runtime.records.partial import PartialValues
from alrun.runtime.records.relations import is_related, relation_of
from alrun.runtime.records.state import RecordState
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.store import FIRST_SYSTEM_TABLE, SYSTEM_ID, DuplicateKey, RowChanged, RowMissing
from alrun.runtime.transactions import CATCHABLE
from alrun.runtime.values.decimals import to_field
from alrun.runtime.values.guids import NULL_GUID
from alrun.semantics.permission_symbols import Right
from alrun.semantics.symbols import FieldSymbol
from alrun.semantics.types import DECIMAL, MEDIA, MEDIA_SET

if TYPE_CHECKING:
    from alrun.runtime.records.record import Record


class Writing(Fields):
    """The part of a record that writes."""

    __slots__ = ()

    def insert(self, run_trigger: bool = False, with_system_id: bool = False) -> bool:
        """Add the record to the table; with `with_system_id` under the SystemId that it has.

        Raises ALError DB:RecordExists.
        Docs: methods-auto/record/record-insert-boolean-boolean-method
        """
        self._require(Right.INSERT, "INSERT")
        if not self._is_watched("Insert", run_trigger):
            self._store_inserted(with_system_id)
            return True
        previous = self._enter_trigger()
        try:
            self._before("Insert", run_trigger)
            self._store_inserted(with_system_id)
            self._after("Insert", run_trigger)
        finally:
            self.x_rec = previous
        return True

    def modify(self, run_trigger: bool = False) -> bool:
        """Write all fields of the record to its row.

        Raises ALError DB:RecordNotFound, or if another transaction has written the row since it was read.
        Docs: methods-auto/record/record-modify-method
        """
        self._require(Right.MODIFY, "MODIFY")
        if not self._is_watched("Modify", run_trigger):
            self._store_modified()
            return True
        previous = self._enter_trigger()
        try:
            self._before("Modify", run_trigger)
            self._store_modified()
            self._after("Modify", run_trigger)
        finally:
            self.x_rec = previous
        return True

    def delete(self, run_trigger: bool = False) -> bool:
        """Remove the record's row; the variable keeps its values. Raises ALError DB:RecordNotFound.

        Docs: methods-auto/record/record-delete-method
        """
        self._require(Right.DELETE, "DELETE")
        if not self._is_watched("Delete", run_trigger):
            self._store_deleted()
            return True
        previous = self._enter_trigger()
        try:
            self._before("Delete", run_trigger)
            self._store_deleted()
            self._after("Delete", run_trigger)
        finally:
            self.x_rec = previous
        return True

    def rename(self, *key_values: object) -> bool:
        """Give the record's row another primary key; OnRename always runs, OnModify never.

        Raises ALError DB:RecordNotFound, DB:RecordExists, or DB:RecordChanged if another transaction has written the
        row since it was read.
        Docs: methods-auto/record/record-rename-method
        """
        self._require(Right.MODIFY, "RENAME")
        info = self.info()
        previous = self.x_rec
        self.x_rec = self._image()
        old_key = self._key()
        previous_id = self.record_id()
        for index, value in zip(info.key_indexes, info.complete_key(key_values), strict=True):
            self.values[index] = value
        try:
            self._before("Rename", True)
            self._store_renamed(old_key)
            if not self.is_temporary:
                from alrun.runtime.records.links import move_links  # only to rename

                move_links(self, previous_id)
            self._after("Rename", True)
        except ALError:
            for index, value in zip(info.key_indexes, old_key, strict=True):
                self.values[index] = value
            raise
        finally:
            self.x_rec = previous
        return True

    def modify_all(self, field: FieldSymbol, value: object, run_trigger: bool = False) -> None:
        """Set a field in all rows inside the filters; OnModify runs only with `run_trigger`, OnValidate never.

        Docs: methods-auto/record/record-modifyall-method
        """
        self._require(Right.MODIFY, "MODIFYALL")
        if field.number == SYSTEM_ID:
            raise texts.system_id_is_fixed(self)
        self._promise_write()
        if self._is_watched("Modify", run_trigger):
            for row in self._each_row():
                row.values[field.index] = value
                row.modify(run_trigger)
            return
        try:
            self.stored.modify_all(self._query(), field, value, self._author())
        except DuplicateKey as error:
            raise texts.already_exists(self, error.key) from None

    def delete_all(self, run_trigger: bool = False) -> None:
        """Remove all rows inside the filters; OnDelete runs only with `run_trigger`.

        Docs: methods-auto/record/record-deleteall-method
        """
        self._require(Right.DELETE, "DELETEALL")
        self._promise_write()
        if self._is_watched("Delete", run_trigger):
            for row in self._each_row():
                row.delete(run_trigger)
        else:
            self._delete_rows()

    def _promise_write(self) -> None:
        """Begin AL's write transaction. If there turns out to be no row to write, nothing has been locked."""
        if not self.is_temporary:
            self.session.store.promise_write()

    def truncate(self, reset_auto_increment: bool = True) -> bool:
        """Remove all rows inside the filters without running anything, and let AutoIncrement start anew.

        Raises ALError where the platform refuses that, which is before any row goes.
        Docs: methods-auto/record/record-truncate-method
        """
        self._require_truncatable()
        self._require(Right.DELETE, "TRUNCATE")
        self._delete_rows()
        if reset_auto_increment:
            self.stored.reset_auto_increment()
        return True

    def _require_truncatable(self) -> None:
        table = self.table
        reason = ""
        if self.is_temporary:
            reason = "Truncate is not supported for temporary tables."
        elif table.table_type.lower() != "normal" or table.object_id >= FIRST_SYSTEM_TABLE:
            reason = "Truncate is only supported for tables of type Normal that are no system tables."
        elif any(field.type in (MEDIA, MEDIA_SET) for field in table.fields):
            reason = "Truncate is not supported for tables with Media or MediaSet fields."
        elif self._has_triggers("Delete", False):
            reason = (
                "Truncate is not supported when the OnBeforeDelete and/or OnAfterDelete event is subscribed. "
                "Please remove the events subscriptions or use DeleteAll."
            )
        elif self._has_global_trigger("Delete"):
            reason = "Truncate is not supported when the OnDatabaseDelete event is enabled for the table."
        elif self._view is not None and self._view.filters_flow_fields:
            reason = "Truncate does not support filters on FlowFields."
        elif self.session.trying:
            reason = "Truncate is not supported in try functions."
        if reason:
            raise texts.truncate_refused(reason)

    def validate(self, field: FieldSymbol, *value: object) -> None:
        """Assign a value, or none to keep the field's own, and run what checks the field.

        xRec is the record before the outermost Validate. If a trigger fails, the field has its old value again.
        Docs: methods-auto/record/record-validate-method
        """
        previous = self.x_rec
        if previous is None:
            self.x_rec = self._image()
        old = self.values[field.index]
        if value:
            self.values[field.index] = to_field(cast(Decimal, value[0])) if field.type is DECIMAL else value[0]
        try:
            self._run_validation(field)
        except CATCHABLE:
            self.values[field.index] = old
            raise
        finally:
            self.x_rec = previous

    # The chain

    def _before(self, operation: str, run_trigger: bool) -> None:
        """What runs before the write."""
        lower = operation.lower()
        self._raise_event(f"OnBefore{operation}Event", "", {"runtrigger": run_trigger})
        self._run_extension_triggers(f"onbefore{lower}")
        if run_trigger:
            trigger = self.table.triggers.get(f"on{lower}")
            if trigger is not None:
                getattr(self, trigger.python_name)()
            self._run_extension_triggers(f"on{lower}")
        triggers = self.session.global_triggers
        if triggers is not None:
            triggers.run(cast("Record", self), operation)

    def _after(self, operation: str, run_trigger: bool) -> None:
        """What runs after the write."""
        self._run_extension_triggers(f"onafter{operation.lower()}")
        self._raise_event(f"OnAfter{operation}Event", "", {"runtrigger": run_trigger})

    def _run_validation(self, field: FieldSymbol) -> None:
        self._raise_event("OnBeforeValidateEvent", field.name, {"currfieldno": self.curr_field_no})
        self._run_field_extension_triggers(field, "onbeforevalidate")
        self._check_relation(field)
        trigger = field.triggers.get("onvalidate")
        if trigger is not None:
            owner = self if trigger.owner is self.table else self.extension(trigger.owner)
            getattr(owner, trigger.python_name)()
        self._run_field_extension_triggers(field, "onaftervalidate")
        self._raise_event("OnAfterValidateEvent", field.name, {"currfieldno": self.curr_field_no})

    def _check_relation(self, field: FieldSymbol) -> None:
        """Raise ALError if the related table has no row for the field's value; an empty field needs none."""
        if not field.relations or field.constants.get("validatetablerelation") is False:
            return
        if self.values[field.index] == default_value(field.type):
            return
        relation = relation_of(self, field)
        if relation is not None and not is_related(self, field, relation):
            raise texts.not_related(self, field, relation.table)

    def _run_extension_triggers(self, name: str) -> None:
        for extension, python_name in self.info().extension_triggers(name):
            getattr(self.extension(extension), python_name)()

    def _run_field_extension_triggers(self, field: FieldSymbol, name: str) -> None:
        for trigger_name, trigger in field.extension_triggers:
            if trigger_name == name:
                getattr(self.extension(trigger.owner), trigger.python_name)()

    def _raise_event(self, name: str, element: str, arguments: dict[str, object]) -> None:
        session = self.session
        if session.has_table_subscribers(self.table):
            session.raise_table_event(self.table, name, element, {"rec": self, "xrec": self.x_rec, **arguments})

    def _is_watched(self, operation: str, run_trigger: bool) -> bool:
        """Whether AL code runs around an operation, so that it has to be done row by row."""
        watched = self.info().watched.get((operation, run_trigger))
        if watched is None:
            watched = self._has_triggers(operation, run_trigger)
        return watched or (self.session.global_triggers is not None and self._has_global_trigger(operation))

    def _has_triggers(self, operation: str, run_trigger: bool) -> bool:
        """Whether the table or an extension has a trigger that runs, or its events a subscriber."""
        info = self.info()
        lower = operation.lower()
        found = info.watched[operation, run_trigger] = (
            self.session.has_table_subscribers(self.table)
            or bool(info.extension_triggers(f"onbefore{lower}") or info.extension_triggers(f"onafter{lower}"))
            or (run_trigger and (f"on{lower}" in self.table.triggers or bool(info.extension_triggers(f"on{lower}"))))
        )
        return found

    def _has_global_trigger(self, operation: str) -> bool:
        triggers = self.session.global_triggers
        return triggers is not None and triggers.wants(cast("Record", self), operation)

    def _enter_trigger(self) -> RecordState | None:
        """Have xRec for the triggers to come, unless a page has put one there; gives what it was before.

        From code xRec equals Rec in OnInsert, OnModify and OnDelete.
        """
        previous = self.x_rec
        if previous is None:
            self.x_rec = self._image()
        return previous

    def _each_row(self) -> Iterator[Self]:
        """The rows inside the filters, one after the other, in a variable of their own."""
        row = self.copied()
        cursor = Cursor(row._query(), self.info(), False, None, SET)
        table = row.stored
        while cursor.take(table, row.values):
            row._has_loaded(cursor)
            yield row

    def _image(self) -> Self:
        """A record with the values of now."""
        image = type(self)(self.session)
        image._take_values(self)
        return image

    # The writes

    def _require(self, right: Right, function: str) -> None:
        """Raise ALError if the session may not write now; `function` is what asks for it, as error texts name it."""
        session = self.session
        guard = session.write_guard
        if (session.trying or guard is not None) and not self.is_temporary:
            session.refuse_in_try(function)
            if guard is not None:
                guard(self.table, right)

    def _store_inserted(self, with_system_id: bool) -> None:
        self._complete()
        table = self.stored
        values = self.values
        index = self.info().system.id
        # A new SystemId, unless the program gave one and says so, or copied one into a temporary record.
        if not ((with_system_id or table.is_temporary) and values[index] != NULL_GUID):
            values[index] = self.session.new_system_id()
        try:
            table.insert(values, self._author())
        except DuplicateKey as error:
            # A database looks at its keys in an order of its own; the primary key comes first.
            exists = self.stored.get(self._key()) is not None
            raise texts.already_exists(self, self.table.primary_key if exists else error.key) from None

    def _complete(self) -> None:
        """Load the fields that are not there: a row is written whole. Raises ALError.

        Docs: devenv-partial-records
        """
        values = self.values
        if isinstance(values, PartialValues):
            values.complete()

    def _store_modified(self) -> None:
        self._complete()
        table = self.stored
        before = table.version
        try:
            table.modify(self.values, self._author())
        except RowMissing:
            raise texts.not_found(self, self._key()) from None
        except RowChanged as changed:
            raise self._changed(changed, self._key()) from None
        except DuplicateKey as error:
            raise texts.already_exists(self, error.key) from None
        self._keep_cursor(before)
        if self.info().media_fields and not table.is_temporary:
            from alrun.runtime.records.media import release_replaced_media  # for the few tables that have media

            release_replaced_media(self)

    def _changed(self, changed: RowChanged, key: tuple[object, ...]) -> ALError:
        return texts.changed_by_another_user(self) if changed.by_other else texts.changed_meanwhile(self, key)

    def _store_deleted(self) -> None:
        self._complete()
        table = self.stored
        before = table.version
        try:
            table.delete(self.values)
        except RowMissing:
            raise texts.not_found(self, self._key()) from None
        self._keep_cursor(before)
        if self.info().media_fields and not table.is_temporary:
            from alrun.runtime.records.media import release_media

            release_media(self, [self.values])

    def _delete_rows(self) -> None:
        """Remove the rows inside the filters, and the media that only they referred to."""
        query = self._query()
        if self.is_temporary or not self.info().media_fields:
            self.stored.delete_all(query)
            return
        from alrun.runtime.records.media import referring_rows, release_media

        rows = referring_rows(self, query)
        self.stored.delete_all(query)
        release_media(self, rows)

    def _store_renamed(self, old_key: tuple[object, ...]) -> None:
        self._complete()
        try:
            if self.is_temporary or not self.session.program.relating(self.table):
                self.stored.rename(old_key, self.values, self._author())
            else:
                self._store_renamed_with_references(old_key)
        except RowMissing:
            raise texts.not_found(self, old_key) from None
        except RowChanged as changed:
            raise self._changed(changed, old_key) from None
        except DuplicateKey as error:
            raise texts.already_exists(self, error.key) from None

    def _store_renamed_with_references(self, old_key: tuple[object, ...]) -> None:
        """Rename the row and let the fields that relate to it follow, all of it or nothing."""
        from alrun.runtime.records.renaming import Renaming  # only to rename

        info = self.info()
        unstored = self.values.copy()
        before = self.values.copy()
        for index, value in zip(info.key_indexes, old_key, strict=True):
            before[index] = value
        author = self._author()
        store = self.session.store
        savepoint = store.savepoint()
        try:
            self.stored.rename(old_key, self.values, author)
            own = Renaming(self, before, self.values, author).reach()
        except BaseException:
            store.rollback_to(savepoint)
            self.values[:] = unstored
            raise
        store.release(savepoint)
        row = self.stored.get(self._key()) if own else None
        if row is not None:
            # The row may have referred to itself.
            for index in (*(field.index for field in own), info.system.row_version):
                self.values[index] = row[index]

    def _keep_cursor(self, before: int) -> None:
        """A loop that writes its own row leaves the rows read ahead as they are."""
        cursor = self._cursor
        if cursor is not None and cursor.version == before:
            cursor.version = self.stored.version
