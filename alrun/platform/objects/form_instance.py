"""What an open form shows, and whose code it runs: a page, or the request page of a report.

Docs: devenv-page-object; devenv-request-pages
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from alrun.runtime.errors import ALError
from alrun.runtime.records.record import Record
from alrun.semantics.condition_symbols import TableView
from alrun.semantics.page_symbols import FormSymbol, PageSymbol
from alrun.semantics.symbols import Constant, ObjectSymbol, ProcedureSymbol

if TYPE_CHECKING:
    from alrun.platform.objects.page import PageInstance
    from alrun.platform.objects.page_form import PageForm
    from alrun.runtime.session import Session


class FormInstance:
    """The state of a form that its code and its user share.

    `rec` and `x_rec` are None without a SourceTable. `form` is what shows the instance while it is open.
    `caption` and `editable` are what AL code set, None for what is declared. `has_view` says that code gave the
    form filters and a key, `has_record` that it gave a record to stand on, `starts_new` that it is to open on a new
    record, `is_view_only` that its user may only look at it. `prompt_mode` is a PromptMode, that of a page of type
    PromptDialog.
    """

    symbol: FormSymbol

    def __init__(self, session: Session) -> None:
        self.session = session
        self.rec: Record | None = None
        self.x_rec: Record | None = None
        self.form: PageForm | None = None
        self.caption: str | None = None
        self.editable: bool | None = None
        self.lookup_mode = False
        self.is_run_on_record = False
        self.has_view = False
        self.has_record = False
        self.starts_new = False
        self.is_view_only = False
        self.prompt_mode = 0
        self._closed_parts: dict[str, PageInstance] = {}

    # --- What is declared

    @property
    def page_type(self) -> str:
        """What kind of page it is, in lower case."""
        raise NotImplementedError

    @property
    def constants(self) -> Mapping[str, Constant]:
        """Its properties whose value is a constant, by name in lower case."""
        raise NotImplementedError

    @property
    def view(self) -> TableView | None:
        """Its SourceTableView."""
        raise NotImplementedError

    @property
    def own_triggers(self) -> Mapping[str, ProcedureSymbol]:
        """Its triggers, by name in lower case."""
        raise NotImplementedError

    @property
    def added_triggers(self) -> Sequence[Mapping[str, ProcedureSymbol]]:
        """Those of its extensions, each as `own_triggers`, in the order in which they run."""
        raise NotImplementedError

    @property
    def event_page(self) -> PageSymbol | None:
        """The page whose events it publishes; None if it publishes none."""
        raise NotImplementedError

    # --- The code

    def begun(self) -> FormInstance:
        """The form once its OnInit has run. Raises ALError."""
        raise NotImplementedError

    def recall_values(self) -> None:
        """Show what the user has left on it the last time, if it keeps that. Raises ALError."""

    def keep_values(self) -> None:
        """Keep what its user leaves on it, if it does. Raises ALError."""

    def instance_of(self, owner: ObjectSymbol) -> Any:
        """The instance whose method a trigger or getter of `owner` is: of the object or of one of its extensions."""
        raise NotImplementedError

    # --- What is shown

    @property
    def shown_caption(self) -> str:
        """What stands above it."""
        raise NotImplementedError

    @property
    def data_caption(self) -> str:
        """What follows the caption, of the record; '' if nothing does. Raises ALError."""
        return ""

    @property
    def is_editable(self) -> bool:
        """Whether it can be edited now."""
        return self.takes_edits and not self.is_view_only

    @property
    def takes_edits(self) -> bool:
        """Whether it can be edited if its user may: what code set, else the property."""
        return self.editable if self.editable is not None else self.constants.get("editable") is not False

    # --- Its record and its parts

    def own_record(self, record: Record) -> Record:
        """Its record, for what a record of the program does with it. Raises ALError if it has none of that table."""
        if self.rec is None or self.rec.table is not record.table:
            table = self.symbol.source_table.name if self.symbol.source_table is not None else "no table"
            raise ALError(f"The page {self.symbol.name} shows {table}, not {record.table.name}.", "PageRecordMismatch")
        return self.rec

    def part(self, name: str) -> PageInstance:
        """The page in a part. Its globals live as long as this form, also before the part is opened."""
        key = name.lower()
        if self.form is not None and key in self.form.parts:
            return cast("PageInstance", self.form.parts[key].page)
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
