// What a user may do with an object: Read, Insert, Modify, Delete, Execute, as the Permission table numbers them.
// Docs: devenv-permissions-on-database-objects
// --- shared
dotnet
{
    assembly("Microsoft.Dynamics.Nav.NavUserAccount")
    {
        type("Microsoft.Dynamics.Nav.NavUserAccount.NavUserAccountHelper"; UserAccountHelper) { }
        type("Microsoft.Dynamics.Nav.NavUserAccount.NavPermissionSetRelation[]"; Relations) { }
        type("Microsoft.Dynamics.Nav.NavUserAccount.NavPermissionSetRelation"; SetRelation) { }
    }
    assembly(mscorlib)
    {
        type("System.String[]"; Texts) { }
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
// --- What a permission set is composed of, as a tree. Observed: what is shown of a set that is excluded at the top
permissionset 50101 Leaf { Permissions = tabledata Item = R; }
permissionset 50102 Branch { IncludedPermissionSets = Leaf; }
permissionset 50103 Tree { IncludedPermissionSets = Branch, Clerk; }
codeunit 50100 Main
{
    var
        Relation: Record "Tenant Permission Set Rel.";
        Helper: DotNet UserAccountHelper;
        None: Guid;

    trigger OnRun()
    var
        TenantSet: Record "Tenant Permission Set";
        Errors: DotNet Texts;
    begin
        TenantSet."Role ID" := 'MADE';
        TenantSet.Insert();
        Relate('TREE', Relation.Type::Include, 0);
        Show(10);
        // expect: TREE in MADE at 0: 0 No 0
        // expect: BRANCH in TREE at 1: 0 No 0
        // expect: LEAF in BRANCH at 2: 0 No 0
        // expect: CLERK in TREE at 1: 0 No 0
        Show(1);
        // expect: TREE in MADE at 0: 0 No 0
        Relate('LEAF', Relation.Type::Exclude, 0);
        Show(10);
        // expect: LEAF in MADE at 0: 1 No 2
        // expect: TREE in MADE at 0: 0 No 1
        // expect: BRANCH in TREE at 1: 0 No 1
        // expect: LEAF in BRANCH at 2: 0 Yes 2
        // expect: CLERK in TREE at 1: 0 No 0
        Relate('BRANCH', Relation.Type::Exclude, 0);
        Relation.Get(None, 'MADE', AppOf('LEAF'), 'LEAF');
        Relation.Delete();
        Show(10);
        // expect: BRANCH in MADE at 0: 1 No 2
        // expect: LEAF in BRANCH at 1: 0 Yes 2
        // expect: TREE in MADE at 0: 0 No 1
        // expect: BRANCH in TREE at 1: 0 Yes 2
        // expect: LEAF in BRANCH at 2: 0 Yes 2
        // expect: CLERK in TREE at 1: 0 No 0
        Message('%1 %2', Helper.IsPermissionSetValid('made', None, 1, Errors), Errors.Length);              // expect: Yes 0
        Relate('MADE', Relation.Type::Include, 1);
        Message('%1 %2', Helper.IsPermissionSetValid('MADE', None, 1, Errors), Errors.Length);              // expect: No 1
        Message(Errors.GetValue(0));                                        // expect: The permission set MADE is part of itself.
    end;

    local procedure AppOf(Role: Code[20]): Guid
    var
        Set: Record "Metadata Permission Set";
    begin
        Set.SetRange("Role ID", Role);
        if Set.FindFirst() then
            exit(Set."App ID");
    end;

    local procedure Relate(Role: Code[20]; Type: Option; RelatedScope: Integer)
    begin
        Relation."Role ID" := 'MADE';
        Relation."Related App ID" := AppOf(Role);
        Relation."Related Role ID" := Role;
        Relation."Related Scope" := RelatedScope;
        Relation.Type := Type;
        Relation.Insert();
    end;

    local procedure Show(Levels: Integer)
    var
        Found: DotNet Relations;
        Each: DotNet SetRelation;
        Place: Integer;
    begin
        Found := Helper.GetPermissionSetRelations('made', None, 1, Levels);
        for Place := 0 to Found.Length - 1 do begin
            Each := Found.GetValue(Place);
            Message('%1 in %2 at %3: %4 %5 %6', Each.RelatedRoleId, Each.RoleId, Each.Indent, Each.RelationType, Each.ExcludedByParent, Each.Status);
            if (Each.RelatedAppId <> AppOf(Each.RelatedRoleId)) or (Each.RelatedScope <> 0) or ((Each.AppId = None) <> (Each.RoleId = 'MADE')) then
                Error('app');
        end;
    end;
}
