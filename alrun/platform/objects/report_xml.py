"""Reports as XML: the dataset in its two forms, and the structure that Word layouts are mapped to.

Undocumented: the forms of datasets. What Microsoft's test libraries look for in them is in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from alrun.platform.objects.report_dataset import Dataset, DatasetRow
from alrun.runtime.xml.nodes import Declaration, Document, Element
from alrun.runtime.xml.writing import declaration_text, escaped_attribute, escaped_text, write_node
from alrun.semantics import types
from alrun.semantics.object_symbols import ElementKind, ElementSymbol, ReportSymbol

_SCHEMA = "http://www.w3.org/2001/XMLSchema"
_SCHEMA_TYPES: dict[types.Type, str] = {
    types.INTEGER: "xs:int",
    types.BIG_INTEGER: "xs:long",
    types.DECIMAL: "xs:decimal",
    types.BOOLEAN: "xs:boolean",
}
_LINE_END = "\r\n"
_NO_NAME_CHARACTER = re.compile(r"[^\w.-]")


def data_set_xml(dataset: Dataset) -> str:
    """The dataset as a tree of data items: what Report.SaveAs and Report.SaveAsXml write. Raises ALError.

    It is written line by line: datasets are long.
    """
    symbol = dataset.report.symbol
    lines = [
        declaration_text(Declaration("1.0", "utf-8", "yes")),
        f'<ReportDataSet name="{escaped_attribute(symbol.name)}" id="{symbol.object_id}">',
    ]
    labels = [_named_line("    ", "Label", name, text) for name, text in dataset.labels()]
    if labels:
        lines += ["  <Labels>", *labels, "  </Labels>"]
    if dataset.rows:
        _add_data_items(lines, dataset.rows, "  ")
    lines.append("</ReportDataSet>")
    return _LINE_END.join(lines)


def _add_data_items(lines: list[str], rows: Sequence[DatasetRow], indent: str) -> None:
    lines.append(f"{indent}<DataItems>")
    for row in rows:
        lines.append(f'{indent}  <DataItem name="{escaped_attribute(row.item.name)}">')
        if row.values:
            deeper = f"{indent}      "
            lines.append(f"{indent}    <Columns>")
            lines += [_named_line(deeper, "Column", column.name, text) for column, text in row.values]
            lines.append(f"{indent}    </Columns>")
        if row.rows:
            _add_data_items(lines, row.rows, f"{indent}    ")
        lines.append(f"{indent}  </DataItem>")
    lines.append(f"{indent}</DataItems>")


def _named_line(indent: str, element: str, name: str, text: str) -> str:
    written = f'{indent}<{element} name="{escaped_attribute(name)}"'
    return f"{written}>{escaped_text(text)}</{element}>" if text else f"{written} />"


def result_set_xml(dataset: Dataset) -> str:
    """The dataset as a table with its schema, a row for each innermost row. Raises ALError.

    Docs: methods-auto/testrequestpage/testrequestpage-saveasxml-method
    """
    root = _with(Element("DataSet", ""), [_schema(dataset.report.symbol)])
    for values in _flat_rows(dataset.rows, []):
        columns = [_with(Element(_xml_name(column.name), ""), [text]) for column, text in values]
        root.append([_with(Element("Result", ""), columns)])
    return _document(root, "utf-8", "yes")


def _flat_rows(
    rows: Sequence[DatasetRow], outer: Sequence[tuple[ElementSymbol, str]]
) -> Iterator[list[tuple[ElementSymbol, str]]]:
    for row in rows:
        values = [*outer, *row.values]
        if row.rows:
            yield from _flat_rows(row.rows, values)
        else:
            yield values


def _schema(report: ReportSymbol) -> Element:
    columns = [
        _schema_element("element", name=_xml_name(column.name), type=_SCHEMA_TYPES.get(column.type, "xs:string"))
        for column in report.columns.values()
    ]
    sequence = _schema_element("sequence", *columns)
    result = _schema_element("element", _schema_element("complexType", sequence), name="Result")
    choice = _schema_element("choice", result)
    whole = _schema_element("element", _schema_element("complexType", choice), name="DataSet")
    schema = _schema_element("schema", whole, id="DataSet")
    schema.set_attribute("xs", "http://www.w3.org/2000/xmlns/", _SCHEMA)
    return schema


def word_xml_part(report: ReportSymbol, labels: Sequence[str], extended: bool) -> str:
    """The structure of a report, by names in alphabetical order. `extended` says what each element is.

    Raises ALError. Docs: methods-auto/report/report-wordxmlpart-method
    """
    uri = f"urn:microsoft-dynamics-nav/reports/{_xml_name(report.name)}/{report.object_id}/"
    root = Element("NavWordReportXmlPart", uri)
    root.set_attribute("xmlns", "", uri)
    shown = Element("Labels", uri)
    for name in labels:
        shown.append([_structure(name, uri, "Parameter" if extended else "", types.TEXT, name)])
    root.append([shown])
    for item in report.roots:
        if item.kind is ElementKind.DATA_ITEM:
            root.append([_item_structure(item, uri, extended)])
    return _document(root, "utf-16", "")


def _item_structure(item: ElementSymbol, uri: str, extended: bool) -> Element:
    made = _structure(item.name, uri, "DataItem" if extended else "", None, "")
    columns = [child for child in item.children if child.kind is ElementKind.COLUMN]
    for column in sorted(columns, key=lambda each: each.name.lower()):
        made.append([_structure(column.name, uri, "Column" if extended else "", column.type, column.name)])
    made.append([_item_structure(child, uri, extended) for child in item.children if child not in columns])
    return made


def _structure(name: str, uri: str, kind: str, type_: types.Type | None, text: str) -> Element:
    made = Element(_xml_name(name), uri)
    if kind:
        made.set_attribute("ElementType", "", kind)
        if type_ is not None:
            made.set_attribute("DataType", "", type_.name)
    if text:
        made.append([text])
    return made


# --- Building


def _schema_element(local: str, *contents: Element, **attributes: str) -> Element:
    element = _with(Element(local, _SCHEMA), contents)
    for name, value in attributes.items():
        element.set_attribute(name, "", value)
    return element


def _with(element: Element, contents: Sequence[Element | str]) -> Element:
    element.append([content for content in contents if content != ""])
    return element


def _document(root: Element, encoding: str, standalone: str) -> str:
    document = Document()
    document.set_declaration(Declaration("1.0", encoding, standalone))
    document.append([root])
    return write_node(document, encoding, indent=True)


def _xml_name(name: str) -> str:
    """A name that XML takes. Undocumented."""
    made = _NO_NAME_CHARACTER.sub("_", name)
    return made if made[:1].isalpha() or made[:1] == "_" else f"_{made}"
