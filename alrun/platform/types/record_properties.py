"""Record: views as text, partial records, permissions and companies, and what else is said of a table.

Docs: methods-auto/record/record-data-type
"""

from __future__ import annotations

from alrun.runtime.records import texts
from alrun.runtime.records.record import Record
from alrun.runtime.records.relations import relation_of
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable, Sees
from alrun.semantics.symbols import FieldSymbol

METHODS = MethodTable()
method = METHODS.method


@method("Record.GetView([UseNames: Boolean]): Text", sees=Sees.KEY)
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


@method(
    "Record.LoadFields(Field: Field, ...): Boolean",
    false_for=("DB:LoadFields", "DB:JitLoadingFailed", "DB:InconsistentRead"),
)
def load_fields(record: Record, *fields: FieldSymbol) -> bool:
    """Load these fields of the row that was read, unless they are there. Raises ALError if the row has changed.

    Docs: methods-auto/record/record-loadfields-method
    """
    return record.load_fields(*fields)


@method("Record.AreFieldsLoaded(Field: Field, ...): Boolean")
def are_fields_loaded(record: Record, *fields: FieldSymbol) -> bool:
    """Whether a row was read, and these fields of it.

    Docs: methods-auto/record/record-arefieldsloaded-method
    """
    return record.are_fields_loaded(*fields)


@method("Record.SetBaseLoadFields(): Boolean")
def set_base_load_fields(record: Record) -> bool:
    """Load the fields of the table with a row, not those of its extensions.

    Docs: methods-auto/record/record-setbaseloadfields-method
    """
    return record.set_base_load_fields()


@method("Record.FieldActive(Field: Field): Boolean")
def field_active(record: Record, field: FieldSymbol) -> bool:
    """Whether the field is in use: one that is disabled or removed from the table is not.

    Docs: methods-auto/record/record-fieldactive-method
    """
    return not field.obsolete_removed and field.constants.get("enabled") is not False


@method("Record.Relation(Field: Field): Integer")
def relation(record: Record, field: FieldSymbol) -> int:
    """The number of the table that the field is related to, 0 if no condition holds for the record.

    Raises ALError for a field without a TableRelation.
    Docs: methods-auto/record/record-relation-method
    """
    if not field.relations:
        raise texts.no_relation(record, field)
    found = relation_of(record, field)
    return 0 if found is None else found.table.object_id


@method("Record.ReadPermission(): Boolean", prop=True)
def read_permission(session: Session, record: Record) -> bool:
    """Whether the code may read the table. Temporary rows may always be read.

    Docs: methods-auto/record/record-readpermission-method
    """
    return record.is_temporary or session.may_read(record.table)


@method("Record.WritePermission(): Boolean", prop=True)
def write_permission(session: Session, record: Record) -> bool:
    """Whether the code may insert, modify and delete rows of the table. Temporary rows may always be written.

    Docs: methods-auto/record/record-writepermission-method
    """
    return record.is_temporary or session.may_write(record.table)


@method("Record.ReadIsolation([ReadIsolation: IsolationLevel]): IsolationLevel", prop=True, sees=Sees.KEY)
def read_isolation(record: Record, *level: int) -> int:
    """The isolation level of the variable's reads; sets it if given.

    Nothing else changes: a session sees its own rows and those that others have committed.
    Docs: methods-auto/record/record-readisolation-method
    """
    if level:
        [record.read_isolation] = level
    return record.read_isolation


@method("Record.ReadConsistency(): Boolean", prop=True)
def read_consistency(record: Record) -> bool:
    """Always false. Undocumented: no page says what it is on a database server.

    Docs: methods-auto/record/record-readconsistency-method
    """
    return False


@method("Record.SecurityFiltering([SecurityFiltering: SecurityFilter]): SecurityFilter", prop=True)
def security_filtering(record: Record, *filtering: int) -> int:
    """How security filters apply to the variable; sets it if given. No row is hidden: there are no such filters.

    Docs: methods-auto/record/record-securityfiltering-method
    """
    if filtering:
        [record.security_filtering] = filtering
    return record.security_filtering


@method("Record.SetPermissionFilter()")
def set_permission_filter(record: Record) -> None:
    """Nothing to apply: a user has no security filters.

    Docs: methods-auto/record/record-setpermissionfilter-method
    """


@method("Record.Consistent(Consistent: Boolean)")
def consistent(record: Record, consistent: bool) -> None:
    """Mark the table as consistent or not; while it is not, its changes cannot be committed.

    Docs: methods-auto/record/record-consistent-method
    """
    record.consistent(consistent)


@method("Record.RecordLevelLocking(): Boolean", prop=True)
def record_level_locking(record: Record) -> bool:
    """Always true.

    Docs: methods-auto/record/record-recordlevellocking-method
    """
    return True


@method("Record.CurrentCompany(): Text", prop=True)
def current_company(record: Record) -> str:
    """The company that the variable sees.

    Docs: methods-auto/record/record-currentcompany-method
    """
    return record.company


@method("Record.ChangeCompany([CompanyName: Text]): Boolean", false_for=("DB:CompanyNotFound",))
def change_company(record: Record, company_name: str = "") -> bool:
    """Look into another company, or without a name into the session's own again. Raises ALError if there is none.

    Docs: methods-auto/record/record-changecompany-method
    """
    return record.change_company(company_name)


@method("Record.FullyQualifiedName(): Text", prop=True)
def fully_qualified_name(record: Record) -> str:
    """The name of the table with its namespace.

    Docs: methods-auto/record/record-fullyqualifiedname-method
    """
    table = record.table
    return f"{table.namespace}.{table.name}" if table.namespace else table.name
