namespace System.Security.AccessControl;

permissionset 31 SUPER
{
    Access = Public;
    Assignable = true;
    Caption = 'This role has all permissions.';
    Permissions = tabledata * = RIMD, table * = X, report * = X, codeunit * = X, xmlport * = X, page * = X, query * = X, system * = X;
}
