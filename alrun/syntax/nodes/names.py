"""Names of objects, as declarations and types refer to them."""

from __future__ import annotations

from alrun.source import Span
from alrun.tree import node


@node
class QualifiedName:
    """A name with the namespace written before it: `Microsoft.Sales.Customer."Customer Card"`.

    `namespace` is '' where only the name is written. `object_id` is set, and `name` its digits, where a number
    stands for the name.
    """

    name: str
    span: Span
    namespace: str = ""
    object_id: int | None = None
