"""Instances of pages and page extensions: what emitted code calls `self`, and what `CurrPage` is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from alrun.platform.objects import saved_values
from alrun.platform.objects.data_captions import data_caption
from alrun.platform.objects.form_instance import FormInstance
from alrun.runtime.formatting.captions import object_caption
from alrun.runtime.instances import clear_globals
from alrun.runtime.records.record import Record
from alrun.semantics.condition_symbols import TableView
from alrun.semantics.page_symbols import PageExtensionSymbol, PageSymbol
from alrun.semantics.python_names import DATA_CAPTION
from alrun.semantics.symbols import Constant, ObjectSymbol, ProcedureSymbol
from alrun.semantics.system_options import SYSTEM_OPTIONS

if TYPE_CHECKING:
    from alrun.runtime.session import Session


_PROMPT_MODES = {name.lower(): number for number, name in enumerate(SYSTEM_OPTIONS["promptmode"].members)}


class PageInstance(FormInstance):
    """Base of every emitted page class. Globals are attributes; see `lowering/unit.py`."""

    symbol: PageSymbol

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        if self.symbol.source_table is not None:
            record_class = session.program.object_class(self.symbol.source_table)
            self.rec = record_class(session, self.symbol.source_table_temporary)
            self.rec.x_rec = self.x_rec = record_class(session, False)
        self.prompt_mode = _PROMPT_MODES.get(str(self.symbol.constants.get("promptmode", "")).lower(), 0)
        self._has_begun = False
        """Whether OnInit has run."""
        self._extensions: dict[ObjectSymbol, PageExtensionInstance] = {}

    @classmethod
    def create(cls, session: Session) -> Self:
        """A new instance, as a page variable holds one."""
        return cls(session)

    @property
    def page_type(self) -> str:
        """PageType in lower case."""
        return self.symbol.page_type.lower()

    @property
    def constants(self) -> Mapping[str, Constant]:
        """The properties of the page whose value is a constant, by name in lower case."""
        return self.symbol.constants

    @property
    def view(self) -> TableView | None:
        """SourceTableView."""
        return self.symbol.view

    @property
    def own_triggers(self) -> Mapping[str, ProcedureSymbol]:
        """The triggers of the page, by name in lower case."""
        return self.symbol.triggers

    @property
    def added_triggers(self) -> Sequence[Mapping[str, ProcedureSymbol]]:
        """The triggers of its extensions in the order of their declaration."""
        return [extension.triggers for extension in self.symbol.extensions]

    @property
    def event_page(self) -> PageSymbol | None:
        """The page itself."""
        return self.symbol

    def begun(self) -> Self:
        """The page once its OnInit has run: before the first procedure that other objects call, else when it opens.

        Observed: Microsoft's pages set in OnInit what such procedures change. Raises ALError.
        """
        if not self._has_begun:
            self._has_begun = True
            trigger = self.symbol.triggers.get("oninit")
            if trigger is not None:
                getattr(self, trigger.python_name)()
        return self

    def recall_values(self) -> None:
        """Give the variables what they had the last time, if the page has SaveValues."""
        if self.constants.get("savevalues") is True:
            saved_values.recall_values(self)

    def keep_values(self) -> None:
        """Keep what the variables have for the next time, if the page has SaveValues."""
        if self.constants.get("savevalues") is True:
            saved_values.keep_values(self)

    @property
    def shown_caption(self) -> str:
        """What stands above the page."""
        return self.caption or object_caption(self.symbol, self.session.settings)

    @property
    def data_caption(self) -> str:
        """What its DataCaptionExpression, or the last one of an extension, says of the record, or else the fields do.

        Raises ALError. Docs: properties/devenv-datacaptionexpression-property
        """
        for owner in (*reversed(self.symbol.extensions), self.symbol):
            if "datacaptionexpression" in owner.properties:
                return str(getattr(self.instance_of(owner), DATA_CAPTION)())
        return data_caption(self)

    def clear_globals(self) -> None:
        """`ClearAll` in code of the page: Rec stays. Docs: methods-auto/system/system-clearall-method"""
        clear_globals(self)

    def extension(self, symbol: ObjectSymbol) -> PageExtensionInstance:
        """The instance of a pageextension that belongs to this page, made when first needed."""
        instance = self._extensions.get(symbol)
        if instance is None:
            instance = self._extensions[symbol] = self.session.program.object_class(symbol)(self)
        return instance

    def instance_of(self, owner: ObjectSymbol) -> Any:
        """The page itself or one of its extensions: whose method a trigger or getter of `owner` is."""
        return self if owner is self.symbol else self.extension(owner)

    def set_table_view(self, record: Record) -> None:
        """Have the filters and the key of a record. Raises ALError if the page has no record of that table."""
        own = self.own_record(record)
        values = own.values.copy()
        own.copy(record)
        own.values[:] = values
        self.has_view = True

    def set_record(self, record: Record) -> None:
        """Stand on the values of a record. Raises ALError if the page has no record of that table."""
        self.own_record(record).assign(record)
        self.has_record = True

    def show(self, record: Record) -> None:
        """Show what a record variable shows: its record, filters and key, and the rows that it has if it is temporary.

        Raises ALError if the page has no record of that table.
        """
        self.own_record(record)
        if record.is_temporary:
            self.rec = self.session.program.object_class(record.table)(self.session, True)
            self.rec.x_rec = self.x_rec
            self.rec.copy(record, True)
        else:
            self.own_record(record).copy(record)
        self.has_view = self.has_record = True


class PageExtensionInstance:
    """Base of every emitted pageextension class: its globals for one page instance."""

    symbol: ClassVar[PageExtensionSymbol]

    def __init__(self, page: PageInstance) -> None:
        self.page = page
        self.session = page.session

    def clear_globals(self) -> None:
        """`ClearAll` in code of the extension. Docs: methods-auto/system/system-clearall-method"""
        clear_globals(self)
