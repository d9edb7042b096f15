"""Instances of pages and page extensions: what emitted code calls `self`, and what `CurrPage` is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from alrun.runtime.errors import ALError
from alrun.runtime.formatting.captions import object_caption
from alrun.runtime.instances import clear_globals
from alrun.runtime.records.record import Record
from alrun.semantics.page_symbols import PageExtensionSymbol, PageSymbol
from alrun.semantics.symbols import DATA_CAPTION, ObjectSymbol
from alrun.semantics.system_options import SYSTEM_OPTIONS

if TYPE_CHECKING:
    from alrun.platform.objects.page_form import PageForm
    from alrun.runtime.session import Session


_PROMPT_MODES = {name.lower(): number for number, name in enumerate(SYSTEM_OPTIONS["promptmode"].members)}


class PageInstance:
    """Base of every emitted page class. Globals are attributes; see `lowering/unit.py`.

    `rec` and `x_rec` are None on a page without SourceTable. `form` is what shows the instance while it is open.
    `caption` and `editable` are what AL code set, None for what the page declares. `has_view` says that code gave the
    page filters and a key, `has_record` that it gave a record to stand on,
    `starts_new` that the page is to open on a new record, `is_view_only` that its user may only look at it.
    `prompt_mode` is a PromptMode, that of a page of type PromptDialog.
    """

    symbol: ClassVar[PageSymbol]

    def __init__(self, session: Session) -> None:
        self.session = session
        self.rec: Record | None = None
        self.x_rec: Record | None = None
        if self.symbol.source_table is not None:
            record_class = session.program.object_class(self.symbol.source_table)
            self.rec = record_class(session, self.symbol.source_table_temporary)
            self.x_rec = record_class(session, False)
        self.form: PageForm | None = None
        self.caption: str | None = None
        self.editable: bool | None = None
        self.lookup_mode = False
        self.has_view = False
        self.has_record = False
        self.starts_new = False
        self.is_view_only = False
        self.prompt_mode = _PROMPT_MODES.get(str(self.symbol.constants.get("promptmode", "")).lower(), 0)
        self._has_begun = False
        """Whether OnInit has run."""
        self._extensions: dict[ObjectSymbol, PageExtensionInstance] = {}
        self._closed_parts: dict[str, PageInstance] = {}

    @classmethod
    def create(cls, session: Session) -> Self:
        """A new instance, as a page variable holds one."""
        return cls(session)

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

    @property
    def shown_caption(self) -> str:
        """What stands above the page."""
        return self.caption or object_caption(self.symbol, self.session.settings)

    @property
    def data_caption(self) -> str:
        """What its DataCaptionExpression, or the last one of an extension, says of the record; '' without one.

        Raises ALError. Docs: properties/devenv-datacaptionexpression-property
        """
        for owner in (*reversed(self.symbol.extensions), self.symbol):
            if "datacaptionexpression" in owner.properties:
                return str(getattr(self.instance_of(owner), DATA_CAPTION)())
        return ""

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

    def own_record(self, record: Record) -> Record:
        """The page's record, for what a record of the program does with it.

        Raises ALError if the page has none of that table.
        """
        if self.rec is None or self.rec.table is not record.table:
            table = self.symbol.source_table.name if self.symbol.source_table is not None else "no table"
            raise ALError(f"The page {self.symbol.name} shows {table}, not {record.table.name}.", "PageRecordMismatch")
        return self.rec

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
            self.rec.copy(record, True)
        else:
            self.own_record(record).copy(record)
        self.has_view = self.has_record = True

    @property
    def is_editable(self) -> bool:
        """Whether the page can be edited now."""
        return self.takes_edits and not self.is_view_only

    @property
    def takes_edits(self) -> bool:
        """Whether the page can be edited if its user may: what code set, else the property."""
        return self.editable if self.editable is not None else self.symbol.constants.get("editable") is not False

    def part(self, name: str) -> PageInstance:
        """The page in a part. Its globals live as long as this page, also before the part is opened."""
        key = name.lower()
        if self.form is not None and key in self.form.parts:
            return self.form.parts[key].page
        instance = self._closed_parts.get(key)
        if instance is None:
            part_page = self.symbol.controls[key].part_page
            assert part_page is not None
            instance = self._closed_parts[key] = self.session.program.object_class(part_page).create(self.session)
        return instance

    def opened_form(self) -> PageForm:
        """The form, for what only an open page can do. Raises ALError if the page is not open."""
        if self.form is None:
            raise ALError(f"The page {self.symbol.caption} is not open.", "PageNotOpen")
        return self.form


class PageExtensionInstance:
    """Base of every emitted pageextension class: its globals for one page instance."""

    symbol: ClassVar[PageExtensionSymbol]

    def __init__(self, page: PageInstance) -> None:
        self.page = page
        self.session = page.session

    def clear_globals(self) -> None:
        """`ClearAll` in code of the extension. Docs: methods-auto/system/system-clearall-method"""
        clear_globals(self)
