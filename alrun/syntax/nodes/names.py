"""Names of objects, as declarations and types refer to them."""

from __future__ import annotations

from alrun.source import Span
from alrun.tree import node


@node
class QualifiedName:
    """A name and what is written before it, with dots: `Microsoft.Sales.Customer."Customer Card"`.

    `object_id` is set, and `name` its digits, where a number stands for the name. `quote` is what the name itself is
    in: `"`, or `'` where a list of names takes texts, or nothing.
    """

    name: str
    span: Span
    qualifier: QualifiedName | None = None
    object_id: int | None = None
    quote: str = ""

    @property
    def namespace(self) -> str:
        """What is before the last dot, without quotes; '' where only the name is written."""
        names: list[str] = []
        part = self.qualifier
        while part is not None:
            names.append(part.name)
            part = part.qualifier
        return ".".join(reversed(names))
