"""What an app may use by its target: one for the cloud nothing that is for on-premises only.

Docs: devenv-compilation-scope-overview, attributes/devenv-scope-attribute, properties/devenv-scope-table-property
"""

from __future__ import annotations

from alrun.semantics.constants import word, written_text
from alrun.semantics.symbols import CLOUD_SCOPES, ObjectSymbol, ProcedureSymbol


def is_on_premises(procedure: ProcedureSymbol) -> bool:
    """Whether a procedure has a Scope attribute that keeps it from apps for the cloud."""
    attribute = procedure.attributes.get("scope")
    if attribute is None or not attribute.arguments:
        return False
    return written_text(attribute.arguments[0]).lower() not in CLOUD_SCOPES


def is_table_on_premises(table: ObjectSymbol) -> bool:
    """Whether the Scope of a table keeps it from apps for the cloud."""
    scope = word(table.properties.get("scope")).lower()
    return bool(scope) and scope not in CLOUD_SCOPES
