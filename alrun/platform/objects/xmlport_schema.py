"""The schema of an xmlport, ready to run: its nodes with their names in the file and what their properties say.

Docs: devenv-xmlport-schema, devenv-using-namespaces-with-xmlports
"""

from __future__ import annotations

from collections.abc import Iterator

from alrun.runtime.xml.names import check_name, xml_error
from alrun.runtime.xml.stream_reading import Name
from alrun.semantics.object_symbols import DataItemViews, ElementKind, ElementSymbol, NodeSource, XmlPortSymbol
from alrun.semantics.symbols import ProcedureSymbol

_ATTRIBUTES = (ElementKind.TEXT_ATTRIBUTE, ElementKind.FIELD_ATTRIBUTE)
_NO_VIEWS = DataItemViews(None, None, None, (), ())


class SchemaNode:
    """A node. `written` is its name with its prefix, `name` the one with its namespace.

    `is_table` says whether it is a table element, `is_required` whether it must be there, `is_repeated` whether it may
    be there more than once, `is_unbound` whether it is repeated until code breaks. `width` counts characters, 0 if none
    is set.
    """

    def __init__(self, symbol: ElementSymbol, source: NodeSource | None, views: DataItemViews | None) -> None:
        constants = symbol.constants
        self.symbol = symbol
        self.source = source
        self.views = views or _NO_VIEWS
        self.local = str(constants.get("xmlname") or symbol.name)
        self.name = Name("", self.local)
        self.written = self.local
        self.is_table = symbol.kind is ElementKind.TABLE_ELEMENT
        self.is_attribute = symbol.kind in _ATTRIBUTES
        if self.is_attribute:
            self.is_required = str(constants.get("occurrence", "required")).lower() == "required"
        else:
            self.is_required = str(constants.get("minoccurs", "once")).lower() == "once"
        default = "once" if symbol.kind is ElementKind.FIELD_ELEMENT else "unbounded"
        self.is_repeated = str(constants.get("maxoccurs", default)).lower() == "unbounded"
        self.is_unbound = constants.get("unbound") is True
        width = constants.get("width")
        self.width = width if isinstance(width, int) else 0
        self.attributes: list[SchemaNode] = []
        self.children: list[SchemaNode] = []

    @property
    def is_column(self) -> bool:
        """Whether it is a field of a record in a text file."""
        return not self.is_table and not self.children

    def trigger(self, name: str) -> ProcedureSymbol | None:
        """Its trigger of that name in lower case."""
        return self.symbol.triggers.get(name)

    def columns(self) -> Iterator[SchemaNode]:
        """The columns below it, but for those of other table elements."""
        for child in (*self.attributes, *self.children):
            if child.is_column:
                yield child
            if not child.is_table:
                yield from child.columns()


class Schema:
    """The nodes of an xmlport. `declared` are the namespaces of the root with their prefixes, '' for the default."""

    def __init__(self, symbol: XmlPortSymbol, is_xml: bool) -> None:
        """Raises ALError if the nodes of an XML document have names that XML does not have."""
        self._symbol = symbol
        self.declared = dict(symbol.namespaces)
        if symbol.constants.get("usedefaultnamespace") is True:
            default = f"urn:microsoft-dynamics-nav/xmlports/x{symbol.object_id}"
            self.declared[""] = str(symbol.constants.get("defaultnamespace") or default)
        made: dict[ElementSymbol, SchemaNode] = {}
        for element, source in zip(symbol.nodes, symbol.sources, strict=True):
            views = None if element.variable is None else symbol.node_views.get(element.variable.name.lower())
            node = made[element] = SchemaNode(element, source, views if element.table is not None else None)
            if is_xml:
                self._give_name(node)
            if element.parent is not None:
                parent = made[element.parent]
                (parent.attributes if node.is_attribute else parent.children).append(node)
        self.root = made[symbol.nodes[0]]

    def _give_name(self, node: SchemaNode) -> None:
        check_name(node.local)
        if node.is_attribute:
            return
        prefix = str(node.symbol.constants.get("namespaceprefix", ""))
        uri = self.declared.get(prefix, "" if not prefix else None)
        if uri is None:
            raise xml_error(
                f"The prefix '{prefix}' of the node {node.symbol.name} is none of the Namespaces of the XMLport "
                f"{self._symbol.name}."
            )
        node.name = Name(uri, node.local)
        node.written = f"{prefix}:{node.local}" if prefix else node.local
