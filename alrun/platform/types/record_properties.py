"""Record: views as text, partial records, permissions and companies, and what else is said of a table.

Docs: methods-auto/record/record-data-type
"""

from __future__ import annotations

from alrun.runtime.errors import ALError
from alrun.runtime.records.record import Record
from alrun.runtime.records.relations import relation_of
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable
from alrun.semantics.symbols import FieldSymbol

METHODS = MethodTable()
method = METHODS.method


@method("Record.GetView([UseNames: Boolean]): Text")
def get_view(record: Record, use_names: bool = True) -> str:
    """The key, direction and filters as text.

    Docs: methods-auto/record/record-getview-method
    """
    return record.get_view(use_names)


@method("Record.SetView(String: Text)")
def set_view(record: Record, string: str) -> None:
    """Have the key, direction and filters of a text. Raises ALError if it is no view.

    Docs: methods-auto/record/record-setview-method
    """
    record.set_view(string)


@method("Record.LoadFields(Field: Field, ...): Boolean")
def load_fields(record: Record, *fields: FieldSymbol) -> bool:
    """Nothing to do: alrun reads whole rows.

    Docs: methods-auto/record/record-loadfields-method
    """
    return True


@method("Record.AreFieldsLoaded(Field: Field, ...): Boolean")
def are_fields_loaded(record: Record, *fields: FieldSymbol) -> bool:
    """Always: alrun reads whole rows.

    Docs: methods-auto/record/record-arefieldsloaded-method
    """
    return True


@method("Record.SetBaseLoadFields(): Boolean")
def set_base_load_fields(record: Record) -> bool:
    """Nothing to do: alrun reads whole rows.

    Docs: methods-auto/record/record-setbaseloadfields-method
    """
    return True


@method("Record.FieldActive(Field: Field): Boolean")
def field_active(record: Record, field: FieldSymbol) -> bool:
    """Whether the field is in use: one that is only removed from the table is not.

    Docs: methods-auto/record/record-fieldactive-method
    """
    return not field.obsolete_removed


@method("Record.Relation(Field: Field): Integer")
def relation(record: Record, field: FieldSymbol) -> int:
    """The number of the table that the field is related to; 0 if it is to none.

    Docs: methods-auto/record/record-relation-method
    """
    found = relation_of(record, field)
    return 0 if found is None else found.table.object_id


@method("Record.ReadPermission(): Boolean", prop=True)
def read_permission(record: Record) -> bool:
    """Always: everybody may read every table.

    Docs: methods-auto/record/record-readpermission-method
    """
    return True


@method("Record.WritePermission(): Boolean", prop=True)
def write_permission(session: Session, record: Record) -> bool:
    """Whether the session may write to the table: a child session may not, save to temporary rows.

    Docs: methods-auto/record/record-writepermission-method
    """
    return record.is_temporary or not session.read_only


@method("Record.ReadIsolation([ReadIsolation: IsolationLevel]): IsolationLevel", prop=True)
def read_isolation(record: Record, level: int = 0) -> int:
    """Nothing changes: a session sees its own rows and those that others have committed.

    Docs: methods-auto/record/record-readisolation-method
    """
    return level


@method("Record.RecordLevelLocking(): Boolean", prop=True)
def record_level_locking(record: Record) -> bool:
    """Always true.

    Docs: methods-auto/record/record-recordlevellocking-method
    """
    return True


@method("Record.CurrentCompany(): Text", prop=True)
def current_company(session: Session, record: Record) -> str:
    """The company that the variable sees: always the session's own.

    Docs: methods-auto/record/record-currentcompany-method
    """
    return session.company


@method("Record.ChangeCompany([CompanyName: Text]): Boolean", false_for=("DB:CompanyNotFound",))
def change_company(session: Session, record: Record, company_name: str = "") -> bool:
    """Look into another company. Raises ALError for all but the session's own: a run has no others.

    Docs: methods-auto/record/record-changecompany-method
    """
    if company_name and company_name.casefold() != session.company.casefold():
        raise ALError(f'The company "{company_name}" does not exist.', "DB:CompanyNotFound")
    return True


@method("Record.FullyQualifiedName(): Text", prop=True)
def fully_qualified_name(record: Record) -> str:
    """The name of the table with its namespace.

    Docs: methods-auto/record/record-fullyqualifiedname-method
    """
    table = record.table
    return f"{table.namespace}.{table.name}" if table.namespace else table.name
