permissionset 50100 "Library Reader"
{
    Caption = 'Look up books and loans';
    Assignable = true;
    Permissions =
        tabledata Author = R,
        tabledata Book = R,
        tabledata Loan = R,
        tabledata Member = R,
        codeunit Overdue = X;
}
