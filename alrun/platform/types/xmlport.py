"""XmlPort: currXMLport, and what an xmlport variable is asked and told before it runs.

Docs: methods-auto/xmlport/xmlport-data-type
"""

from __future__ import annotations

from typing import Any

from alrun.platform.objects.xmlport import (
    XmlPortBreak,
    XmlPortBreakUnbound,
    XmlPortInstance,
    XmlPortQuit,
    XmlPortSkip,
)
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import InStream, OutStream, opened_in_stream, opened_out_stream
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

# --- How the xmlport goes on


@method("Xmlport.Skip()")
def skip(xmlport: XmlPortInstance) -> None:
    """End the trigger, and leave out what it is about: the node or record of an export, the record of an import.

    Raises ALError if no trigger runs.
    Docs: methods-auto/xmlport/xmlportinstance-skip-method
    """
    xmlport.in_trigger("currXMLport.Skip")
    raise XmlPortSkip


@method("Xmlport.Break()")
def break_(xmlport: XmlPortInstance) -> None:
    """End the trigger and the table element: its current record, and those that would follow, are left out.

    Raises ALError if no trigger runs.
    Docs: methods-auto/xmlport/xmlportinstance-break-method
    """
    xmlport.in_trigger("currXMLport.Break")
    raise XmlPortBreak


@method("Xmlport.BreakUnbound()")
def break_unbound(xmlport: XmlPortInstance) -> None:
    """End the trigger and the repetitions of the unbound node that it belongs to. Raises ALError if no trigger runs.

    Docs: methods-auto/xmlport/xmlportinstance-breakunbound-method
    """
    xmlport.in_trigger("currXMLport.BreakUnbound")
    raise XmlPortBreakUnbound


@method("Xmlport.Quit()")
def quit_(xmlport: XmlPortInstance) -> None:
    """End the xmlport and undo what it has written; OnPostXmlPort is not run. Raises ALError if no trigger runs.

    Docs: methods-auto/xmlport/xmlportinstance-quit-method
    """
    xmlport.in_trigger("currXMLport.Quit")
    raise XmlPortQuit


@method("Xmlport.CurrentPath(): Text")
def current_path(xmlport: XmlPortInstance) -> str:
    """The names of the nodes that an export is in, as `/Root/Customer/Name`; '' if it does not run.

    Docs: methods-auto/xmlport/xmlportinstance-currentpath-method
    """
    return "".join(f"/{name}" for name in xmlport.path)


# --- How it is to run


@method("Xmlport.SetSource(var InStream: InStream)", prop=True)
def set_source(xmlport: XmlPortInstance, in_stream: Ref) -> None:
    """Have it import from a stream. Raises ALError if the variable has no stream.

    Docs: methods-auto/xmlport/xmlportinstance-setsource-method
    """
    stream: InStream | None = in_stream.value  # type: ignore[assignment]  # what an InStream variable holds
    xmlport.begun().source = opened_in_stream(stream)


@method("Xmlport.SetDestination(var OutStream: OutStream)", prop=True)
def set_destination(xmlport: XmlPortInstance, out_stream: Ref) -> None:
    """Have it export to a stream. Raises ALError if the variable has no stream.

    Docs: methods-auto/xmlport/xmlportinstance-setdestination-method
    """
    stream: OutStream | None = out_stream.value  # type: ignore[assignment]  # what an OutStream variable holds
    xmlport.begun().destination = opened_out_stream(stream)


@method("Xmlport.SetTableView(var Record: Record)")
def set_table_view(xmlport: XmlPortInstance, record: Any) -> None:
    """Have the table element of the record's table use its filters and key. Raises ALError if there is none.

    Docs: methods-auto/xmlport/xmlportinstance-settableview-method
    """
    xmlport.begun().set_table_view(record)


@method("Xmlport.UseRequestPage([SetUseRequestPage: Boolean]): Boolean", prop=True)
def use_request_page(xmlport: XmlPortInstance, new: bool | None = None) -> bool:
    """Whether Run shows the request page, or set it. Undocumented: AL.Language.Tests call it."""
    if new is not None:
        xmlport.begun().uses_request_page = new
    return xmlport.uses_request_page


@method("Xmlport.ImportFile([ImportFile: Boolean]): Boolean", prop=True)
def import_file(xmlport: XmlPortInstance, new: bool | None = None) -> bool:
    """Whether it imports, and does not export, or set it. Raises ALError if its Direction does not allow that.

    Docs: methods-auto/xmlport/xmlportinstance-importfile-method
    """
    if new is not None:
        xmlport.begun().imports = new
    return xmlport.imports


@method("Xmlport.Filename([FileName: Text]): Text", prop=True)
def file_name(xmlport: XmlPortInstance, new: str | None = None) -> str:
    """The name of the file, or set it.

    Docs: methods-auto/xmlport/xmlportinstance-filename-method
    """
    if new is not None:
        xmlport.begun().file_name = new
    return xmlport.file_name


@method("Xmlport.FieldDelimiter([Delimiter: Text]): Text", prop=True)
def field_delimiter(xmlport: XmlPortInstance, new: str | None = None) -> str:
    """What stands before and behind each field of a text file, or set it, as the property is written.

    Docs: methods-auto/xmlport/xmlportinstance-fielddelimiter-method
    """
    if new is not None:
        xmlport.begun().separators = xmlport.separators._replace(field_delimiter=new)
    return xmlport.separators.field_delimiter


@method("Xmlport.FieldSeparator([Separator: Text]): Text", prop=True)
def field_separator(xmlport: XmlPortInstance, new: str | None = None) -> str:
    """What separates the fields of a text file, or set it, as the property is written: `<TAB>`.

    Docs: methods-auto/xmlport/xmlportinstance-fieldseparator-method
    """
    if new is not None:
        xmlport.begun().separators = xmlport.separators._replace(field_separator=new)
    return xmlport.separators.field_separator


@method("Xmlport.RecordSeparator([Separator: Text]): Text", prop=True)
def record_separator(xmlport: XmlPortInstance, new: str | None = None) -> str:
    """What separates the records of a text file, or set it, as the property is written: `<NewLine>`.

    Docs: methods-auto/xmlport/xmlportinstance-recordseparator-method
    """
    if new is not None:
        xmlport.begun().separators = xmlport.separators._replace(record_separator=new)
    return xmlport.separators.record_separator


@method("Xmlport.TableSeparator([Separator: Text]): Text", prop=True)
def table_separator(xmlport: XmlPortInstance, new: str | None = None) -> str:
    """What separates the tables of a text file, or set it, as the property is written: `<NewLine><NewLine>`.

    Docs: methods-auto/xmlport/xmlportinstance-tableseparator-method
    """
    if new is not None:
        xmlport.begun().separators = xmlport.separators._replace(table_separator=new)
    return xmlport.separators.table_separator


@method("Xmlport.TextEncoding([Encoding: TextEncoding]): TextEncoding", prop=True)
def text_encoding(xmlport: XmlPortInstance, new: int | None = None) -> int:
    """The encoding of a text file, or set it.

    Docs: methods-auto/xmlport/xmlportinstance-textencoding-method
    """
    if new is not None:
        xmlport.begun().text_encoding = new
    return xmlport.text_encoding
