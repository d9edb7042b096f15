"""Tables as data: what types fields may have, and which properties ask for which type. Docs: devenv-table-object"""

from __future__ import annotations

FIELD_TYPES = frozenset(
    "biginteger blob boolean code date dateformula datetime decimal duration enum guid integer media mediaset option "
    "recordid tablefilter text time".split()
)
"""Docs: diagnostics/diagnostic-al156"""

LONGEST_FIELD = 2048
"""Characters of a Text or Code field at most. Docs: diagnostics/diagnostic-al154"""

PROPERTY_TYPES = {
    "autoincrement": ("BigInteger", "Integer"),
    "optionmembers": ("Option",),
    "optionordinalvalues": ("Option",),
    "sqldatatype": ("Code",),
    "sqltimestamp": ("BigInteger",),
    "subtype": ("Blob",),
}
"""The types of the fields that may have a property. Docs: the property's page"""

EXTENDED_DATA_TYPES = {
    "phoneno": ("AL0230", ("Code", "Text")),
    "url": ("AL0230", ("Code", "Text")),
    "email": ("AL0230", ("Code", "Text")),
    "ratio": ("AL0229", ("Integer", "BigInteger", "Decimal")),
    "person": ("AL0250", ("Media", "MediaSet")),
    "richcontent": ("AL0636", ("Text", "BigText", "Blob")),
    "task": ("AL0908", ("BigInteger",)),
}
"""For an ExtendedDatatype, the types it is for, and what is reported of others."""

NOT_IN_EXTENSIONS = frozenset({"autoincrement", "clustered", "sqltimestamp", "unique"})
"""Properties of fields and keys that an extension may not set. Docs: diagnostics/diagnostic-al404"""

NOT_IN_KEYS = frozenset({"Blob", "MediaSet", "TableFilter"})
"""The types of fields that no key has. Docs: devenv-table-keys"""

MOST_KEYS = 40
"""Docs: devenv-table-keys"""

MOST_KEY_FIELDS = 32
"""What an index of SQL Server may have. The page of keys says 16, and Microsoft's own tables have keys of 18."""
