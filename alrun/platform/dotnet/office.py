"""Microsoft.Dynamics.Platform.Integration.Office: the filters of an Excel workbook."""

from __future__ import annotations

from typing import ClassVar

from alrun.platform.dotnet.collections import GenericList
from alrun.platform.dotnet.data_objects import DataObject
from alrun.runtime.net import member, net_text

_NAMESPACE = "Microsoft.Dynamics.Platform.Integration.Office"


class FilterLeftOperand(DataObject):
    """The field that is compared, and its type."""

    net_name = f"{_NAMESPACE}.FilterLeftOperand"
    begins: ClassVar = {"Field": None, "Type": None}


class FilterBinaryNode(DataObject):
    """A comparison with a value."""

    net_name = f"{_NAMESPACE}.FilterBinaryNode"
    begins: ClassVar = {"Left": None, "Operator": None, "Right": None}

    @member("ToString")
    def net_text(self) -> str:
        """As OData writes it: texts stand in quotes."""
        left = self.held["Left"].held
        right = net_text(self.held["Right"])
        if left["Type"] == "Edm.String":
            quoted = right.replace("'", "''")
            right = f"'{quoted}'"
        return f"({left['Field']} {self.held['Operator']} {right})"


class FilterCollectionNode(DataObject):
    """Comparisons that all hold, or of which one holds."""

    net_name = f"{_NAMESPACE}.FilterCollectionNode"
    begins: ClassVar = {"Collection": GenericList, "Operator": None}

    @member("ToString")
    def net_text(self) -> str:
        """As OData writes it."""
        between = f" {self.held['Operator']} "
        return f"({between.join(map(net_text, self.held['Collection']))})"
