"""Instances of codeunits and table extensions: what emitted code calls `self`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Self

from alrun.runtime.arrays import clear_records
from alrun.runtime.errors import ALError
from alrun.runtime.records.record import Record
from alrun.semantics.python_names import global_attribute
from alrun.semantics.symbols import CodeunitSymbol, TableExtensionSymbol

if TYPE_CHECKING:
    from alrun.runtime.session import Session


def clear_globals(instance: Any) -> None:
    """`ClearAll`: clear each global variable of an object, and those of the codeunits that its variables hold.

    The variables of a SingleInstance codeunit are cleared only by its own ClearAll.
    Docs: methods-auto/system/system-clearall-method
    """
    cleared = {instance}
    waiting = [instance]
    while waiting:
        current = waiting.pop()
        for held in _clear_variables(current):
            if held not in cleared and not held.symbol.single_instance:
                cleared.add(held)
                waiting.append(held)


def _clear_variables(instance: Any) -> Iterator[CodeunitInstance]:
    """Clear what the instance's variables hold, except codeunits, which it gives instead."""
    held = instance.__dict__
    for variable in instance.symbol.globals.values():
        name = global_attribute(variable.name)
        value = held.get(name)
        match value:
            case Record():
                value.clear()
            case [Record(), *_]:
                clear_records(value)
            case CodeunitInstance():
                yield value
            case _:
                # What is not there has its default when it is next looked at.
                held.pop(name, None)


class CodeunitInstance:
    """Base of every emitted codeunit class. Globals are attributes; see `lowering/unit.py`."""

    symbol: ClassVar[CodeunitSymbol]

    def __init__(self, session: Session) -> None:
        self.session = session

    @classmethod
    def create(cls, session: Session) -> Self:
        """A new instance, or the session's one of a SingleInstance codeunit."""
        if not cls.symbol.single_instance:
            return cls(session)
        instance = session.single_instances.get(cls.symbol)
        if instance is None:
            instance = session.single_instances[cls.symbol] = cls(session)
        assert isinstance(instance, cls)
        return instance

    def run(self, record: Any = None) -> None:
        """OnRun, with the record that TableNo asks for: the given one or an empty one.

        Raises ALError if the record is of another table.
        Docs: methods-auto/codeunit/codeunit-run-method
        """
        trigger = self.symbol.triggers.get("onrun")
        if trigger is None:
            return
        if self.symbol.table is None:
            getattr(self, trigger.python_name)()
            return
        if record is None:
            record = self.session.program.object_class(self.symbol.table)(self.session, False)
        elif record.table.object_id != self.symbol.table.object_id:
            raise ALError(
                f"The codeunit {self.symbol.name} takes a record of the table {self.symbol.table.name}, not of "
                f"{record.table.name}.",
                "Argument",
            )
        getattr(self, trigger.python_name)(record)

    def clear_globals(self) -> None:
        """`ClearAll` in code of the codeunit. Docs: methods-auto/system/system-clearall-method"""
        clear_globals(self)


class TableExtensionInstance:
    """Base of every emitted tableextension class: its globals for one record variable."""

    symbol: ClassVar[TableExtensionSymbol]

    def __init__(self, record: Any) -> None:
        self.record = record
        self.session = record.session

    def clear_globals(self) -> None:
        """`ClearAll` in code of the extension. Docs: methods-auto/system/system-clearall-method"""
        clear_globals(self)
