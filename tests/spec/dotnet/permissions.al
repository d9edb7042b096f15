// What a user may do with an object: Read, Insert, Modify, Delete, Execute, as the Permission table numbers them.
// Docs: devenv-permissions-on-database-objects
// --- shared
dotnet
{
    assembly("Microsoft.Dynamics.Nav.NavUserAccount")
    {
        type("Microsoft.Dynamics.Nav.NavUserAccount.NavUserAccountHelper"; UserAccountHelper) { }
    }
}
table 50100 Item { fields { field(1; "No."; Code[20]) { } } }
table 50101 Entry { fields { field(1; "No."; Integer) { } } }
permissionset 50100 Clerk { Permissions = codeunit * = X, tabledata Item = Rim; }
codeunit 50101 Asks
{
    procedure Effective(User: Guid; ObjectType: Option; ObjectId: Integer): Text
    var
        Helper: DotNet UserAccountHelper;
    begin
        exit(Helper.GetEffectivePermissionForObject(User, CompanyName(), ObjectType, ObjectId));
    end;
}
// --- Observed: who may do everything holds the four rights on the data of a table, and nothing to execute there
codeunit 50100 Main
{
    trigger OnRun()
    var
        Permission: Record Permission;
        Asks: Codeunit Asks;
    begin
        Message(Asks.Effective(UserSecurityId(), Permission."Object Type"::"Table Data", Database::Item));  // expect: 1,1,1,1,0
        Message(Asks.Effective(UserSecurityId(), Permission."Object Type"::Codeunit, Codeunit::Asks));      // expect: 0,0,0,0,1
        Message(Asks.Effective(CreateGuid(), Permission."Object Type"::"Table Data", Database::Item));
        // error: alrun does not support permissions of users who have no session.
    end;
}
// --- an indirect permission is 2 [permissions: Clerk]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Permission: Record Permission;
        Asks: Codeunit Asks;
    begin
        Message(Asks.Effective(UserSecurityId(), Permission."Object Type"::"Table Data", Database::Item));  // expect: 1,2,2,0,0
        Message(Asks.Effective(UserSecurityId(), Permission."Object Type"::"Table Data", Database::Entry)); // expect: 0,0,0,0,0
        Message(Asks.Effective(UserSecurityId(), Permission."Object Type"::"Table Data", 99999));           // expect: 0,0,0,0,0
        Message(Asks.Effective(UserSecurityId(), Permission."Object Type"::Codeunit, Codeunit::Asks));      // expect: 0,0,0,0,1
        Message(Asks.Effective(UserSecurityId(), 7, 1));                                                    // expect: 0,0,0,0,0
        Message(Asks.Effective(UserSecurityId(), Permission."Object Type"::System, 1));
        // error: alrun does not support permissions on a feature of the system by its number.
    end;
}
