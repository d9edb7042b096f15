"""The user of a test: the handler procedures that its HandlerFunctions name.

Docs: devenv-creating-handler-methods
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from alrun.runtime.errors import ALError
from alrun.runtime.interaction import Client
from alrun.runtime.new_values import new_value
from alrun.runtime.records.references import RecordRef
from alrun.runtime.testing.state import without_transaction
from alrun.runtime.values.references import Cell
from alrun.semantics import types
from alrun.semantics.symbols import CodeunitSymbol, ProcedureSymbol
from alrun.semantics.test_symbols import HandlerKind, TestMethod

if TYPE_CHECKING:
    from alrun.runtime.instances import CodeunitInstance
    from alrun.runtime.offered_actions import OfferedAction
    from alrun.runtime.page_view import PageView
    from alrun.runtime.session import Session
    from alrun.runtime.testing.pages import TestedPages

MISSING_HANDLER = "MissingUIHandler"


class Handlers:
    """The handler procedures of one test, and which of them have run."""

    def __init__(self, instance: CodeunitInstance, test: TestMethod) -> None:
        """Raises ALError if the codeunit lacks a handler that the test names."""
        self._instance = instance
        self._by_kind: dict[HandlerKind, list[ProcedureSymbol]] = {}
        self._waiting: dict[ProcedureSymbol, None] = {}
        for name in test.handlers:
            procedure = _handler(instance.symbol, name)
            if procedure.handler is not None:
                self._by_kind.setdefault(procedure.handler, []).append(procedure)
                if not procedure.handler_is_optional:
                    self._waiting[procedure] = None

    def find(self, kind: HandlerKind) -> ProcedureSymbol | None:
        """The first handler of that kind."""
        return next(iter(self._by_kind.get(kind, ())), None)

    def find_for(self, kind: HandlerKind, object_id: int) -> ProcedureSymbol | None:
        """The handler of that kind whose first parameter is a page or report of the number."""
        for procedure in self._by_kind.get(kind, ()):
            type_ = procedure.parameters[0].type
            if isinstance(type_, types.PageType | types.ObjectType) and type_.symbol.object_id == object_id:
                return procedure
        return None

    def call(self, procedure: ProcedureSymbol, *arguments: object) -> Any:
        """Run a handler; an argument is a Cell where its parameter is `var`."""
        self._waiting.pop(procedure, None)
        taken = [
            argument if parameter.by_reference or not isinstance(argument, Cell) else argument.value
            for parameter, argument in zip(procedure.parameters, arguments, strict=True)
        ]
        return getattr(self._instance, procedure.python_name)(*taken)

    def answer(self, kind: HandlerKind, asked: str, *arguments: object) -> Any:
        """Run the handler of that kind. Raises ALError, that what is `asked` is unhandled, if there is none."""
        return self.call(self.required(kind, asked), *arguments)

    def required(self, kind: HandlerKind, asked: str) -> ProcedureSymbol:
        """The handler of that kind. Raises ALError, that what is `asked` is unhandled, if there is none."""
        procedure = self.find(kind)
        if procedure is None:
            raise unhandled(asked)
        return procedure

    def run_report(self, number: int, report: object) -> bool:
        """Run the handler for a report in its place; false if there is none. Raises ALError.

        Docs: attributes/devenv-reporthandler-attribute
        """
        handler = self.find_for(HandlerKind.REPORT, number)
        if handler is None:
            return False
        self.call(handler, Cell(report))
        return True

    def hyperlink(self, url: str) -> None:
        """Code opens a hyperlink. Raises ALError without a handler."""
        self.answer(HandlerKind.HYPERLINK, f"Hyperlink {url}", Cell(url))

    def session_settings(self, settings: object) -> None:
        """Code requests a session with these settings. Raises ALError without a handler."""
        self.answer(HandlerKind.SESSION_SETTINGS, "SessionSettings", Cell(settings))

    def http_request_passes(self, request: object, response: object) -> bool:
        """Let the handler fill the response to a request; whether to send the request, as without a handler."""
        procedure = self.find(HandlerKind.HTTP_CLIENT)
        return procedure is None or bool(self.call(procedure, Cell(request), Cell(response)))

    def notification_sent(self, notification: object) -> bool:
        """Code sends a notification: what its handler answers, true without one."""
        return self._answer_if_there(HandlerKind.SEND_NOTIFICATION, notification)

    def notification_recalled(self, notification: object) -> bool:
        """Code recalls a notification: what its handler answers, true without one."""
        return self._answer_if_there(HandlerKind.RECALL_NOTIFICATION, notification)

    def _answer_if_there(self, kind: HandlerKind, argument: object) -> bool:
        procedure = self.find(kind)
        return procedure is None or bool(self.call(procedure, Cell(argument)))

    def check_all_ran(self) -> None:
        """Raise ALError if a handler that had to run did not."""
        if self._waiting:
            names = ", ".join(procedure.name for procedure in self._waiting)
            raise ALError(f"The following UI handlers were not executed: {names}", "UIHandlersNotExecuted")


def unhandled(what: str) -> ALError:
    """The error of what nobody handles, such as `Message Hello`."""
    return ALError(f"Unhandled UI: {what}", MISSING_HANDLER)


class HandlingClient:
    """The client of a session while a test runs. What the test shows goes to `told` besides its handlers."""

    has_ui = True

    def __init__(self, session: Session, handlers: Handlers, pages: TestedPages, told: Client) -> None:
        self._session = session
        self._handlers = handlers
        self._pages = pages
        self._told = told

    def message(self, text: str) -> None:
        handler = self._handlers.required(HandlerKind.MESSAGE, f"Message {text}")
        self._told.message(text)
        self._handlers.call(handler, Cell(text))

    def confirm(self, text: str, default: bool) -> bool:
        reply = Cell(False)
        self._handlers.answer(HandlerKind.CONFIRM, f"Confirm {text}", Cell(text), reply)
        return bool(reply.value)

    def str_menu(self, options: Sequence[str], default: int, instruction: str) -> int:
        joined = ",".join(options)
        choice = Cell(default)
        self._handlers.answer(HandlerKind.STR_MENU, f"StrMenu {joined}", Cell(joined), choice, Cell(instruction))
        chosen = choice.value
        assert isinstance(chosen, int)
        return chosen

    def pick_file(self, title: str, file_filter: str) -> str:
        raise unhandled(f"Upload {title}")

    def notification(self, text: str, scope: str, key: str = "", actions: Sequence[OfferedAction] = ()) -> None:
        self._told.notification(text, scope, key, actions)

    def recall_notification(self, key: str) -> None:
        self._told.recall_notification(key)

    def run_page(self, page: PageView) -> None:
        variable = self._pages.take_trap(page.object_id)
        if variable is not None:
            self._pages.opened(page)
            page.open()
            variable.attach(page)
        elif page.is_run_object:
            self._run_object(page)
        else:
            self._handle_page(HandlerKind.PAGE, "Page", page)

    def _run_object(self, page: PageView) -> None:
        """Observed: the page of an action opens without a handler, too. A dialog is modal, and needs one."""
        kind = HandlerKind.MODAL_PAGE if page.is_dialog else HandlerKind.PAGE
        if self._handlers.find_for(kind, page.object_id) is not None:
            self._handle_page(kind, "Page", page)
            return
        page.open()
        page.abort()
        if page.is_dialog:
            raise ALError(
                f"TestPages that are invoked from a RunObject action must have a handler. Page No. = {page.object_id}",
                MISSING_HANDLER,
            )

    def run_modal_page(self, page: PageView) -> None:
        if page.object_id:
            self._handle_page(HandlerKind.MODAL_PAGE, "ModalPage", page)
        else:
            self._handle_filter_page(page)

    def _handle_page(self, kind: HandlerKind, word: str, page: PageView) -> None:
        """Let the handler for a page answer."""
        handler = self._handlers.find_for(kind, page.object_id)
        if handler is None:
            raise unhandled(f"{word} {page.object_id}")
        type_ = handler.parameters[0].type
        if isinstance(type_, types.PageType):
            self._answer_for_page(handler, page)
        else:
            self._work_with(page, handler)

    def run_request_page(self, page: PageView) -> None:
        handler = self._handlers.find_for(HandlerKind.REQUEST_PAGE, page.object_id)
        if handler is None:
            raise unhandled(f"RequestPage {page.object_id}")
        with without_transaction(self._session):
            self._work_with(page, handler)

    def _work_with(self, page: PageView, handler: ProcedureSymbol) -> None:
        """Open a page, let a handler drive it, and close it."""
        page.open()
        try:
            # Any: the platform has the classes of TestPage and TestRequestPage variables.
            variable: Any = new_value(self._session, handler.parameters[0].type)
            variable.attach(page)
            self._handlers.call(handler, Cell(variable))
            if page.is_open:
                page.close()
            if page.is_open:  # Observed: a page that does not let itself be closed answers with nothing.
                page.dismiss(0)
        finally:
            page.abort()

    def _answer_for_page(self, handler: ProcedureSymbol, page: PageView) -> None:
        """Let a handler that takes the page itself answer; the page is not opened (undocumented)."""
        response = Cell(0)
        self._handlers.call(handler, *[Cell(page.instance), response][: len(handler.parameters)])
        answer = response.value
        assert isinstance(answer, int)
        page.dismiss(answer)

    def _handle_filter_page(self, page: PageView) -> None:
        """Let the handler set the filters of the records. Docs: attributes/devenv-filterpagehandler-attribute"""
        handler = self._handlers.find(HandlerKind.FILTER_PAGE)
        if handler is None:
            raise unhandled(f"FilterPage {page.caption}")
        records = page.filter_records
        if len(handler.parameters) != len(records):
            raise ALError(
                f"The filter page {page.caption} has {len(records)} records, and {handler.name} takes"
                f" {len(handler.parameters)}.",
                MISSING_HANDLER,
            )
        page.open()
        accepted = self._handlers.call(handler, *[Cell(RecordRef(self._session, record)) for record in records])
        page.close("ok" if accepted else "cancel")

    def error(self, error: ALError) -> None:
        self._told.error(error)

    def event(self, name: str, session_id: int, details: Mapping[str, object]) -> None:
        self._told.event(name, session_id, details)


def _handler(codeunit: CodeunitSymbol, name: str) -> ProcedureSymbol:
    for procedure in codeunit.procedures.get(name.lower(), ()):
        return procedure
    raise ALError(f"The handler function {name} was not found in the codeunit {codeunit.name}.", MISSING_HANDLER)
