"""Instances of pages and page extensions: what emitted code calls `self`, and what `CurrPage` is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from alrun.runtime.errors import ALError
from alrun.runtime.instances import clear_globals
from alrun.runtime.records.record import Record
from alrun.semantics.page_symbols import PageExtensionSymbol, PageSymbol
from alrun.semantics.symbols import ObjectSymbol

if TYPE_CHECKING:
    from alrun.platform.objects.page_form import PageForm
    from alrun.runtime.session import Session


class PageInstance:
    """Base of every emitted page class. Globals are attributes; see `lowering/unit.py`.

    `rec` and `x_rec` are None on a page without SourceTable. `form` is what shows the instance while it is open.
    `caption` and `editable` are what AL code set, None for what the page declares.
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
        self._extensions: dict[ObjectSymbol, PageExtensionInstance] = {}
        self._closed_parts: dict[str, PageInstance] = {}

    @classmethod
    def create(cls, session: Session) -> Self:
        """A new instance, as a page variable holds one."""
        return cls(session)

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

    @property
    def is_editable(self) -> bool:
        """Whether the page can be edited: what code set, else the property."""
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
