"""System.Data: tables in memory, and the data of business charts, which has one."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from alrun.platform.dotnet.collections import GenericList
from alrun.platform.dotnet.data_objects import DataObject
from alrun.platform.dotnet.enums import NetEnum
from alrun.platform.dotnet.readers import TextWriter
from alrun.platform.dotnet.streams import as_stream
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetDateTime, NetException, NetObject, NetType, member, net_text

_PLAIN_NAME = re.compile(r"[\w.-]")
_XML_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class DataColumn(DataObject):
    """A column, of values of one type."""

    net_name = "System.Data.DataColumn"
    begins: ClassVar = {"Caption": None, "ColumnName": "", "DataType": NetType("System.String")}

    def __init__(self, name: str = "", type_: NetType | None = None) -> None:
        super().__init__()
        self.held["ColumnName"] = self.held["Caption"] = name
        if type_ is not None:
            self.held["DataType"] = type_

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self.held["ColumnName"])

    def converted(self, value: Any) -> Any:
        """A value as one of its type. Raises NetException."""
        kind = self.held["DataType"].full_name()
        if value is None:
            return None
        try:
            match kind:
                case "System.Int32" | "System.Int64" if not isinstance(value, NetObject):
                    return int(value)
                case "System.Decimal" | "System.Double" if not isinstance(value, NetObject):
                    return Decimal(str(value))
                case "System.String":
                    return net_text(value)
                case "System.DateTime" if isinstance(value, NetDateTime):
                    return value
                case "System.DateTime" if isinstance(value, str):
                    return NetDateTime(datetime.datetime.fromisoformat(value))
                case "System.Boolean" if isinstance(value, bool):
                    return value
                case "System.Guid" if isinstance(value, UUID):
                    return value
        except (ValueError, ArithmeticError) as error:
            raise self._wrong(value, kind) from error
        raise self._wrong(value, kind)

    def _wrong(self, value: Any, kind: str) -> NetException:
        shown = kind.rpartition(".")[2]
        return NetException(
            f"Input string was not in a correct format.Couldn't store <{value}> in {self.name} Column.  "
            f"Expected type is {shown}."
        )


class DataColumnCollection(GenericList):
    """The columns of a table, by place or name in any case."""

    net_name = "System.Data.DataColumnCollection"

    @member("Add")
    def add(self, column: Any, *type_: NetType) -> Any:
        """One more column. Raises NetException if its name is there."""
        made = column if isinstance(column, DataColumn) else DataColumn(column, *type_)
        if self.contains(made.name):
            raise NetException(f"A column named '{made.name}' already belongs to this DataTable.")
        self._values.append(made)
        return made

    @member("Item", "get_Item")
    def item(self, which: int | str) -> DataColumn | None:
        """The column at a place, or of a name; null if there is none of that name. Raises NetException."""
        if isinstance(which, str):
            return next((each for each in self._values if each.name.lower() == which.lower()), None)
        if not 0 <= which < len(self._values):
            raise NetException(f"Cannot find column {which}.")
        found: DataColumn = self._values[which]
        return found

    @member("Contains")
    def contains(self, name: Any) -> bool:
        """Whether there is a column of a name."""
        return self.item(name) is not None


class DataRow(NetObject):
    """A row: a value for each column."""

    net_name = "System.Data.DataRow"

    def __init__(self, table: DataTable) -> None:
        self._table = table
        self._values: dict[str, Any] = {}

    @member("Item", "get_Item")
    def item(self, column: Any, *value: Any) -> Any:
        """The value in a column; with another value that is put there. Raises NetException."""
        if value:
            return self.set_item(column, *value)
        return self._values.get(self._table.column(column).name)

    @member("set_Item")
    def set_item(self, column: Any, value: Any) -> None:
        """Put a value in a column. Raises NetException."""
        found = self._table.column(column)
        self._values[found.name] = found.converted(value)


class DataRowCollection(GenericList):
    """The rows of a table."""

    net_name = "System.Data.DataRowCollection"

    @member("Item", "get_Item")
    def item(self, index: int) -> Any:
        """The row at a place. Raises NetException."""
        if not 0 <= index < len(self._values):
            raise NetException(f"There is no row at position {index}.")
        return self._values[index]


class DataTable(DataObject):
    """A table."""

    net_name = "System.Data.DataTable"
    begins: ClassVar = {
        "Columns": DataColumnCollection,
        "Locale": None,
        "Rows": DataRowCollection,
        "TableName": "",
    }

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.held["TableName"] = name

    def __iter__(self) -> Iterator[Any]:
        return iter(self.held["Rows"])

    def column(self, which: Any) -> DataColumn:
        """The column of a name or at a place. Raises NetException."""
        if isinstance(which, DataColumn):
            return which
        found: DataColumn | None = self.held["Columns"].item(which)
        if found is None:
            raise NetException(f"Column '{which}' does not belong to table {self.held['TableName']}.")
        return found

    @member("NewRow")
    def new_row(self) -> DataRow:
        """A row that is not in it yet."""
        return DataRow(self)

    @member("Clear")
    def clear(self) -> None:
        """Take all rows away."""
        self.held["Rows"].clear()

    @member("WriteXml")
    def write_xml(self, target: Any) -> None:
        """Write the rows as XML in lines; what is null is left out."""
        name = _encoded(self.held["TableName"] or "Table1")
        lines = ["<DocumentElement>"]
        for row in self.held["Rows"]:
            lines.append(f"  <{name}>")
            for column in self.held["Columns"]:
                value = row.item(column)
                if value is not None:
                    tag = _encoded(column.name)
                    lines.append(f"    <{tag}>{_xml_text(value)}</{tag}>")
            lines.append(f"  </{name}>")
        text = "\r\n".join([*lines, "</DocumentElement>"])
        if isinstance(target, TextWriter):
            target.write_text(text)
        elif isinstance(target, str):
            raise UnsupportedFeature("DataTable.WriteXml to files")
        else:
            as_stream(target).write_bytes(text.encode())


class DataMeasureType(NetEnum):
    """How a chart shows a measure."""

    net_name = "Microsoft.Dynamics.Nav.Client.BusinessChart.DataMeasureType"
    values: ClassVar = {}


class BusinessChartData(DataObject):
    """What a chart shows."""

    net_name = "Microsoft.Dynamics.Nav.Client.BusinessChart.BusinessChartData"
    begins: ClassVar = {"DataTable": None, "ShowChartCondensed": False, "XDimension": None}

    def __init__(self) -> None:
        super().__init__()
        self._measures: list[tuple[str, int]] = []

    @member("AddMeasure")
    def add_measure(self, name: str, kind: int) -> None:
        """One more measure."""
        self._measures.append((name, int(kind)))

    @member("ClearMeasures")
    def clear_measures(self) -> None:
        """Take all measures away."""
        self._measures.clear()


def _encoded(name: str) -> str:
    """A name as that of an element: what it cannot have becomes `_x0020_`."""
    return "".join(
        char if _PLAIN_NAME.match(char) and (place or not (char.isdigit() or char in ".-")) else f"_x{ord(char):04X}_"
        for place, char in enumerate(name)
    )


def _xml_text(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case Decimal():
            return format(value, "f")
        case NetDateTime():
            return value.value.isoformat()
        case _:
            return net_text(value).translate(_XML_ESCAPES)
