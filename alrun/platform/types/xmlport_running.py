"""XmlPort: importing, exporting and running, by number or through a variable.

Import and Export work with streams and never ask the user. Run gives the user a file, or takes one from them.
Docs: methods-auto/xmlport/xmlport-run-method
"""

from __future__ import annotations

from typing import Any

from alrun.platform.objects.xmlport import XmlPortInstance
from alrun.platform.objects.xmlport_run import export_to, import_from, numbered_xmlport, run_for_user
from alrun.platform.types.file_transfer import give_file, uploaded_file
from alrun.runtime.errors import ALError
from alrun.runtime.formatting.captions import object_caption
from alrun.runtime.session import Session
from alrun.runtime.transactions import CATCHABLE, refuse_in_write_transaction, remember, undoable
from alrun.runtime.values.encodings import MS_DOS, stream_encoding
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import FixedContent, InStream, OutStream, opened_in_stream, opened_out_stream
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

_ALL_FILES = "All Files (*.*)|*.*"


# --- An xmlport by its number


@method(
    "Xmlport.Import(Number: Integer, var InStream: InStream [, var Record: Record]): Boolean",
    static=True,
)
def import_number(session: Session, number: int, in_stream: Ref, record: Any = None, *, consumed: bool) -> bool:
    """Import from a stream, with the filters of a record.

    Used as a value: a transaction of its own, false if it fails, or if the session has uncommitted writes (observed).
    Else raises ALError.
    Docs: methods-auto/xmlport/xmlport-import-method
    """
    stream: InStream | None = in_stream.value  # type: ignore[assignment]  # what an InStream variable holds
    if not consumed:
        return import_from(numbered_xmlport(session, number, record), opened_in_stream(stream))
    try:
        refuse_in_write_transaction(session)
    except ALError as error:
        remember(session, error)
        return False
    try:
        done = import_from(numbered_xmlport(session, number, record), opened_in_stream(stream))
        session.store.commit()
    except CATCHABLE as error:
        remember(session, error)
        session.store.rollback()
        return False
    return done


@method(
    "Xmlport.Export(Number: Integer, var OutStream: OutStream [, var Record: Record]): Boolean",
    static=True,
)
def export_number(session: Session, number: int, out_stream: Ref, record: Any = None, *, consumed: bool) -> bool:
    """Export to a stream, with the filters of a record.

    Used as a value: false if it fails, what the xmlport has written undone; else raises ALError. Observed: it is not
    refused while the session has uncommitted writes.
    Docs: methods-auto/xmlport/xmlport-export-method
    """
    stream: OutStream | None = out_stream.value  # type: ignore[assignment]  # what an OutStream variable holds
    if not consumed:
        return export_to(numbered_xmlport(session, number, record), opened_out_stream(stream).write)
    with undoable(session.store) as undo:
        try:
            return export_to(numbered_xmlport(session, number, record), opened_out_stream(stream).write)
        except CATCHABLE as error:
            remember(session, error)
            undo()
            return False


@method(
    "Xmlport.Run(Number: Integer [, RequestWindow: Boolean] [, Import: Boolean] [, var Record: Record])", static=True
)
def run_number(
    session: Session,
    number: int,
    request_window: bool | None = None,
    imports: bool | None = None,
    record: Any = None,
) -> None:
    """Run an xmlport with its user: import a file of theirs, or give them the one that is exported.

    Raises ALError, also if its Direction is another one, and in a session without a user.
    Docs: methods-auto/xmlport/xmlport-run-method
    """
    xmlport = numbered_xmlport(session, number, record)
    if request_window is not None:
        xmlport.uses_request_page = request_window
    if imports is not None:
        xmlport.imports = imports
    _run(session, xmlport)


# --- An xmlport variable


@method("Xmlport.Import(): Boolean")
def import_variable(session: Session, xmlport: XmlPortInstance, *, consumed: bool) -> bool:
    """Import from the stream that SetSource has given.

    Used as a value: a transaction of its own. Raises ALError, also then (observed), and if there is no stream.
    Docs: methods-auto/xmlport/xmlportinstance-import-method
    """
    if consumed:
        refuse_in_write_transaction(session)
    xmlport.begun()
    if xmlport.source is None:
        raise ALError(
            f"The XMLport {xmlport.symbol.name} has no stream to import from: use SetSource.", "XmlPortStream"
        )
    done = import_from(xmlport, xmlport.source)
    if consumed:
        session.store.commit()
    return done


@method("Xmlport.Export(): Boolean")
def export_variable(xmlport: XmlPortInstance) -> bool:
    """Export to the stream that SetDestination has given. Raises ALError, also if there is none.

    Docs: methods-auto/xmlport/xmlportinstance-export-method
    """
    xmlport.begun()
    if xmlport.destination is None:
        raise ALError(
            f"The XMLport {xmlport.symbol.name} has no stream to export to: use SetDestination.", "XmlPortStream"
        )
    return export_to(xmlport, xmlport.destination.write)


@method("Xmlport.Run()")
def run_variable(session: Session, xmlport: XmlPortInstance) -> None:
    """Run the xmlport of a variable; see `run_number`. Docs: methods-auto/xmlport/xmlportinstance-run-method"""
    xmlport.begun()
    _run(session, xmlport)


def _run(session: Session, xmlport: XmlPortInstance) -> None:
    run_for_user(
        xmlport,
        lambda: _picked(session, xmlport),
        lambda content: give_file(session, xmlport.file_name or _default_name(session, xmlport), content),
    )


def _picked(session: Session, xmlport: XmlPortInstance) -> InStream | None:
    """The content of a file that the user picks; None if they pick none. Raises ALError in a session without a user."""
    uploaded = uploaded_file(session, _caption(session, xmlport), _ALL_FILES)
    return None if uploaded is None else InStream(FixedContent(uploaded[1]), stream_encoding(MS_DOS))


def _caption(session: Session, xmlport: XmlPortInstance) -> str:
    return object_caption(xmlport.symbol, session.settings)


def _default_name(session: Session, xmlport: XmlPortInstance) -> str:
    ending = "xml" if xmlport.format == "xml" else "txt"
    return f"{_caption(session, xmlport)}.{ending}"
