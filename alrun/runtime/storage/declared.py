"""What a stored table was declared as: kept in the database, so that a later program can be compared with it."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable

from alrun.runtime.storage.schema import TableLayout
from alrun.semantics.symbols import AppInfo, FieldSymbol, TableExtensionSymbol
from alrun.semantics.types import CodeType, SimpleType, TextType, Type, is_option_like
from alrun.tree import struct

UNKNOWN = ""
"""The type of a field in a table that was made before declarations were kept."""


@struct
class FieldDeclaration:
    """A field with a column. `type` is its name alone, `length` that of a Text or Code, else 0.

    `app` is the id of the app that declares it, '' for AL files without one; `extension` the number of the
    tableextension that does, 0 for the table itself.
    """

    number: int
    name: str
    type: str
    length: int
    app: str
    extension: int

    @property
    def column(self) -> str:
        """The name of its column."""
        return f"f{self.number}"

    @property
    def title(self) -> str:
        """How messages name it."""
        return f"field {self.name} ({self.number})" if self.name else f"field {self.number}"

    @property
    def shown_type(self) -> str:
        """Its type as AL writes it."""
        return f"{self.type}[{self.length}]" if self.length else self.type

    @property
    def stored_type(self) -> Type:
        """A type whose values are stored as those of its own."""
        match self.type:
            case "Text":
                return TextType(self.length)
            case "Code":
                return CodeType(self.length)
            case "Option" | "Enum":
                return SimpleType("Integer")
            case _:
                return SimpleType(self.type)


@struct
class TableDeclaration:
    """A table of a company, '' where all companies share it. `app` is the id of the app that declares it, or ''."""

    number: int
    company: str
    name: str
    app: str
    app_name: str
    fields: tuple[FieldDeclaration, ...]
    key: tuple[int, ...]
    """The numbers of the fields of the primary key."""

    @property
    def title(self) -> str:
        """How messages name it."""
        name = f"table {self.name} ({self.number})" if self.name else f"table {self.number}"
        return f"{name} of the company {self.company}" if self.company else name

    @property
    def stored_name(self) -> str:
        """The name of the table in the database."""
        return f"{self.company}${self.number}" if self.company else str(self.number)

    def to_json(self) -> str:
        """The text that is kept of it; the same for equal declarations."""
        fields = [[each.number, each.name, each.type, each.length, each.app, each.extension] for each in self.fields]
        content = {"name": self.name, "app": [self.app, self.app_name], "key": self.key, "fields": fields}
        return json.dumps(content, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, number: int, company: str, text: str) -> TableDeclaration:
        """The declaration that a text was made of."""
        content = json.loads(text)
        fields = tuple(FieldDeclaration(*each) for each in content["fields"])
        app, app_name = content["app"]
        return cls(number, company, content["name"], app, app_name, fields, tuple(content["key"]))

    @classmethod
    def undeclared(cls, number: int, company: str, columns: Iterable[str]) -> TableDeclaration:
        """What is known of a table that was made before declarations were kept: the columns it has."""
        fields = tuple(FieldDeclaration(int(name[1:]), "", UNKNOWN, 0, "", 0) for name in columns)
        return cls(number, company, "", "", "", fields, ())


def declaration_of(layout: TableLayout, kept: tuple[FieldDeclaration, ...] = ()) -> TableDeclaration:
    """The declaration of a table of the program, and of `kept` fields that the database has besides."""
    table = layout.table
    fields = [_field(column.field) for column in layout.columns]
    fields += kept
    fields.sort(key=lambda each: each.number)
    key = tuple(column.field.number for column in layout.key)
    return TableDeclaration(
        table.object_id, layout.company, table.name, id_of(table.app), table.app.name, tuple(fields), key
    )


def _field(field: FieldSymbol) -> FieldDeclaration:
    owner = field.owner
    extension = owner.object_id if isinstance(owner, TableExtensionSymbol) else 0
    match field.type:
        case TextType(length=length) | CodeType(length=length):
            name, size = type(field.type).__name__.removesuffix("Type"), length or 0
        case option if is_option_like(option):
            name, size = "Option", 0
        case other:
            name, size = str(other), 0
    return FieldDeclaration(field.number, field.name, name, size, id_of(owner.app), extension)


def id_of(app: AppInfo) -> str:
    """The id by which an app is known from version to version; '' for AL files without an `app.json`.

    Those are whatever is run together, so nothing is said of what belongs to them.
    """
    return app.app_id if app.app_id.strip("0-") else ""


def kept_fields(old: TableDeclaration, layout: TableLayout, apps: Container[str]) -> tuple[FieldDeclaration, ...]:
    """The fields that the database has and the program has not, because what declares them is not part of it.

    Fields of a tableextension whose app is not there, or whose file is not, where there is no app.
    """
    extensions = {extension.object_id for extension in layout.table.extensions}
    return tuple(
        field
        for field in old.fields
        if field.number not in layout.by_number
        and field.extension
        and (field.app not in apps if field.app else field.extension not in extensions)
    )
