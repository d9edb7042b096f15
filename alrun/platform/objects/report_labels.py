"""The labels of a report as XML, in the form that TestRequestPage.SaveAsXml writes them: a list of parameters."""

from __future__ import annotations

from alrun.platform.objects.report_dataset import Dataset
from alrun.runtime.xml.nodes import Declaration, Document, Element, Node
from alrun.runtime.xml.writing import write_node


def labels_xml(dataset: Dataset) -> str:
    """The labels of a report, each with its name and its text. Raises ALError.

    Docs: methods-auto/testrequestpage/testrequestpage-saveasxml-method. Observed: Microsoft's test library reads names
    and texts so.
    """
    labels = [
        _element("ReportParameter", _element("Name", name), _element("Values", _element("string", text)))
        for name, text in dataset.labels()
    ]
    document = Document()
    document.set_declaration(Declaration("1.0", "utf-8", ""))
    document.append([_element("ArrayOfReportParameter", *labels)])
    return write_node(document, "utf-8", indent=True)


def _element(local: str, *contents: Node | str) -> Element:
    element = Element(local, "")
    element.append(content for content in contents if content != "")
    return element
