permissionset 50101 "Library Desk"
{
    Caption = 'Lend books and take them back';
    Assignable = true;
    IncludedPermissionSets = "Library Reader";
    Permissions =
        tabledata Loan = rim,
        table Loan = X,
        codeunit Lending = X,
        codeunit "Lend Books" = X,
        codeunit "Take Books Back" = X;
}
