"""Instances of codeunits and table extensions: what emitted code calls `self`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from alrun.runtime.errors import ALError
from alrun.semantics.symbols import CodeunitSymbol, TableExtensionSymbol

if TYPE_CHECKING:
    from alrun.runtime.session import Session


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


class TableExtensionInstance:
    """Base of every emitted tableextension class: its globals for one record variable."""

    symbol: ClassVar[TableExtensionSymbol]

    def __init__(self, record: Any) -> None:
        self.record = record
        self.session = record.session
