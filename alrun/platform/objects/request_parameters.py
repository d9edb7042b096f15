"""The parameters of a request page as XML: what a run of a report is repeated with.

    <?xml version="1.0" standalone="yes"?><ReportParameters name="Order" id="405"><Options>
    <Field name="NoOfCopies">0</Field></Options><DataItems><DataItem name="Header">VERSION(1)
    SORTING(Field1)</DataItem></DataItems></ReportParameters>

on one line. An option is named as the source of its control is written; its value has the format of XML.
Docs: methods-auto/report/report-runrequestpage-method. Observed: the shape, as Microsoft's applications and tests have
it in their code.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from alrun.platform.objects import page_controls
from alrun.runtime.errors import ALError
from alrun.runtime.formatting import EN_US, evaluate, format_value
from alrun.runtime.records.record import Record
from alrun.runtime.storage.schema import default_value
from alrun.runtime.xml.nodes import Container, Element
from alrun.runtime.xml.reading import read_document
from alrun.runtime.xml.writing import write_node
from alrun.semantics import types
from alrun.semantics.page_symbols import ControlSymbol
from alrun.semantics.python_names import getter_name, setter_name

if TYPE_CHECKING:
    from alrun.platform.objects.request_page import Asking

REPORT_PARAMETERS: Final = "ReportParameters"
"""The code of errors in parameters. Undocumented: alrun's own."""

_DECLARATION: Final = '<?xml version="1.0" standalone="yes"?>'
_XML_FORMAT: Final = 9
_MAY_BE_UNDEFINED = (types.DATE, types.TIME, types.DATE_TIME, types.DATE_FORMULA)


def parameters_of(report: Asking) -> str:
    """The values of the controls of the request page, and the filters of all data items."""
    root = Element("ReportParameters", "")
    root.set_attribute("name", "", report.symbol.name)
    root.set_attribute("id", "", str(report.symbol.object_id))
    options, items = Element("Options", ""), Element("DataItems", "")
    for name, control in _options(report).items():
        _add(options, "Field", name, _option_text(report, control))
    for item in report.symbol.data_items.values():
        if item.table is not None:
            _add(items, "DataItem", item.name, report.item_record(item).get_view(False))
    root.append(part for part in (options, items) if part.children)
    return _DECLARATION + write_node(root, "", indent=False)


def apply_parameters(report: Asking, xml: str) -> None:
    """Give the controls of the request page their values, and the data items their filters and order.

    Nothing is validated. What the report does not have is left out; a filter that the parameters do not name stays.
    Raises ALError if the text is no XML, or a value or filter is none.
    """
    try:
        _apply(report, xml)
    except ALError as error:
        if error.is_gap:
            raise
        raise ALError(error.text, REPORT_PARAMETERS) from error


def _apply(report: Asking, xml: str) -> None:
    root = read_document(xml, preserve_whitespace=True).root
    if root is None:
        return
    options = _options(report)
    for name, text in _named(root, "Options"):
        control = next((each for key, each in options.items() if key.lower() == name.lower()), None)
        if control is not None:
            _set_option(report, control, text)
    for name, text in _named(root, "DataItems"):
        item = report.symbol.data_items.get(name.lower())
        if item is not None and item.table is not None:
            _apply_view(report.item_record(item), text)


def _options(report: Asking) -> dict[str, ControlSymbol]:
    """The controls that show variables, by how their source is written; each variable once."""
    options: dict[str, ControlSymbol] = {}
    for control in page_controls.fields_of(report.symbol):
        if control.is_variable:
            options.setdefault(control.source_text, control)
    return options


def _option_text(report: Asking, control: ControlSymbol) -> str:
    value = getattr(report.instance_of(control.owner), getter_name(control.name))()
    if control.type in _MAY_BE_UNDEFINED and value == default_value(control.type):
        return ""
    if control.type == types.DATE_FORMULA:
        return format_value(value, control.type).strip("<>")
    return format_value(value, control.type, 0, _XML_FORMAT)


def _set_option(report: Asking, control: ControlSymbol, text: str) -> None:
    number = 0 if control.type == types.DATE_FORMULA else _XML_FORMAT
    if not text and not types.is_textual(control.type):
        value: object = default_value(control.type)
    else:
        value = evaluate(text, control.type, number, EN_US)
    getattr(report.instance_of(control.owner), setter_name(control.name))(value)


def _apply_view(record: Record, text: str) -> None:
    read = record.copied()
    group = record.filter_group()
    read.filter_group(0)
    read.set_view(text)
    for item in read.view.filters():
        record.view.set_filter(item.field, item.filter, 0)
    record.set_current_key(*read.view.key)
    record.ascending(read.view.ascending)
    record.filter_group(group)


def _add(parent: Container, kind: str, name: str, text: str) -> None:
    element = Element(kind, "")
    element.set_attribute("name", "", name)
    if text:
        element.append([text])
    parent.append([element])


def _named(root: Element, section: str) -> Iterator[tuple[str, str]]:
    """The names and the texts of the elements in a section. Raises ALError if one has no name."""
    for part in root.child_elements():
        if part.local != section:
            continue
        for element in part.child_elements():
            name = element.attribute("name", "")
            if name is None:
                raise ALError(f"An element {element.local} of the report parameters has no name.", REPORT_PARAMETERS)
            yield name.value, element.text()
