namespace System.Security.AccessControl;

permissionset 160 SECURITY
{
    Access = Public;
    Assignable = true;
    Caption = 'Assign permissions to users';
    Permissions = tabledata "Access Control" = RIMD, tabledata "Tenant Permission" = RIMD, tabledata "Tenant Permission Set" = RIMD, tabledata "Tenant Permission Set Rel." = RIMD, tabledata User = RIMD, tabledata "User Property" = RIMD;
}
