// Docs: devenv-permissionset-object
// Observed: what a real server says of permission sets and what they grant. SUPER and SECURITY have no app.
// --- shared
table 50100 Keyed { fields { field(1; "No."; Code[10]) { } } }
table 50101 Universal { fields { field(1; "No."; Code[10]) { } } }
table 50102 Composite { fields { field(1; "No."; Code[10]) { } } }
permissionset 50100 "Perm Leaf"
{
    Assignable = false;
    Caption = 'Leaf caption';
    Permissions = tabledata Keyed = R;
}
permissionset 50101 "Perm Comp"
{
    Assignable = true;
    IncludedPermissionSets = "Perm Leaf";
    Permissions = tabledata Universal = RIMD;
}
permissionset 50102 "Perm Undeclared"
{
    Caption = 'Undeclared caption';
    Permissions = tabledata Universal = rim, table * = X;
}
// --- Metadata Permission Set lists all of them
var
    Meta: Record "Metadata Permission Set";
    None: Guid;
Meta.Get(None, 'SUPER');
Message('%1, %2 %3', Meta.Name, Meta.Assignable, Meta."App ID" = None);       // expect: This role has all permissions., Yes Yes
Message('%1 %2', Meta.Get(None, 'SECURITY'), Meta."App ID" = None);           // expect: Yes Yes
Meta.SetFilter("Role ID", 'PERM*');
Meta.FindSet();
repeat
    Message('%1: %2, %3', Meta."Role ID", Meta.Name, Meta.Assignable);
    // expect: PERM COMP: PERM COMP, Yes
    // expect: PERM LEAF: Leaf caption, No
    // expect: PERM UNDECLARED: Undeclared caption, No
until Meta.Next() = 0;
Meta.SetRange(Assignable, true);
Message('%1', Meta.Count());                                                  // expect: 1
Meta.Reset();
Meta.SetRange(Name, '');
Message('%1', Meta.IsEmpty());                                                // expect: Yes
Meta.Get('{11111111-1111-1111-1111-111111111111}', 'SUPER');                  // run-time error DB:RecordNotFound: The Metadata Permission Set does not exist. ...
// --- Permission Set lists what can be assigned; Get finds the others too
var
    Set: Record "Permission Set";
    Roles: Text;
Set.FindSet();
repeat
    Roles += Set."Role ID" + ' ';
until Set.Next() = 0;
Message('%1 %2', StrPos(Roles, 'PERM COMP') > 0, StrPos(Roles, 'PERM LEAF') > 0);   // expect: Yes No
Set.Get('Perm Leaf');
Message('%1 >%2<', Set.Name, Set.Hash);                                       // expect: Leaf caption ><
Set.Get('SUPER');
Message(Set.Name);                                                            // expect: This role has all permissions.
Message('%1', Set.Get('NO SUCH ROLE'));                                       // expect: No
Set.Get('NO SUCH ROLE');                                                      // run-time error DB:RecordNotFound: The Permission Set does not exist. Identification fields and values: Role ID='NO SUCH ROLE'
// --- Aggregate Permission Set has the sets that can be assigned, and those that users have made
var
    Aggregate: Record "Aggregate Permission Set";
    Set: Record "Permission Set";
    TenantSet: Record "Tenant Permission Set";
Aggregate.SetRange(Scope, Aggregate.Scope::System);
Message('%1', Aggregate.Count() = Set.Count());                               // expect: Yes
Aggregate.Reset();
Aggregate.SetFilter("Role ID", 'PERM*');
TenantSet."Role ID" := 'PERM MADE';
TenantSet.Name := 'Made';
TenantSet.Insert();
Aggregate.FindSet();
repeat
    Message('%1 %2 %3', Aggregate.Scope, Aggregate."Role ID", Aggregate.Name);
    // expect: System PERM COMP PERM COMP
    // expect: Tenant PERM MADE Made
until Aggregate.Next() = 0;
// --- Metadata Permission: what a set grants by itself
var
    Permission: Record "Metadata Permission";
Permission.SetRange("Role ID", 'PERM COMP');
Permission.FindFirst();
Message('%1 %2 %3', Permission.Count(), Permission."Object Type", Permission."Object ID");   // expect: 1 Table Data 50101
Message('%1 %2 %3 %4 >%5< %6', Permission."Read Permission", Permission."Insert Permission", Permission."Modify Permission", Permission."Delete Permission", Permission."Execute Permission", Permission.Type);   // expect: Yes Yes Yes Yes > < Include
Permission.SetRange("Object ID", 50100);
Message('%1', Permission.IsEmpty());                                          // expect: Yes
Permission.Reset();
Permission.SetRange("Role ID", 'PERM LEAF');
Permission.FindFirst();
Message('%1 %2 %3 >%4<', Permission.Count(), Permission."Object ID", Permission."Read Permission", Permission."Insert Permission");   // expect: 1 50100 Yes > <
Permission.SetRange("Role ID", 'PERM UNDECLARED');
Permission.FindSet();
repeat
    Message('%1 %2 %3 >%4<', Permission."Object Type", Permission."Object ID", Permission."Read Permission", Permission."Delete Permission");
    // expect: Table Data 50101 Indirect > <
    // expect: Table 0   > <
until Permission.Next() = 0;
// --- Permission: keyed by role; table data is not filed under Table; with the sets that a set includes
var
    Permission: Record Permission;
Permission.SetRange("Role ID", 'Perm Comp');
Permission.SetRange("Object Type", Permission."Object Type"::"Table Data");
Message('%1', Permission.Count());                                            // expect: 2
Permission.SetRange("Object Type", Permission."Object Type"::Table);
Message('%1', Permission.IsEmpty());                                          // expect: Yes
Permission.Get('Perm Comp', Permission."Object Type"::"Table Data", 50101);
Message('%1 %2', Permission."Read Permission", Permission."Delete Permission");   // expect: Yes Yes
Permission.Get('Perm Comp', Permission."Object Type"::"Table Data", 50100);
Message('%1 >%2<', Permission."Read Permission", Permission."Insert Permission");   // expect: Yes > <
// --- Expanded Permission: with the sets that a set includes
var
    Permission: Record "Expanded Permission";
    Info: ModuleInfo;
NavApp.GetCurrentModuleInfo(Info);
Permission.SetRange("App ID", Info.Id());
Permission.SetRange("Role ID", 'PERM COMP');
Message('%1', Permission.Count());                                            // expect: 2
Permission.Get(Info.Id(), 'PERM COMP', Permission."Object Type"::"Table Data", 50100);
Message('%1 >%2< %3', Permission."Read Permission", Permission."Insert Permission", Permission.Scope);   // expect: Yes > < System
Permission.Get(Info.Id(), 'PERM COMP', Permission."Object Type"::"Table Data", 50101);
Message('%1 %2', Permission."Insert Permission", Permission."Delete Permission");   // expect: Yes Yes
Permission.Get(Info.Id(), 'PERM COMP', Permission."Object Type"::"Table Data", 50102);   // run-time error DB:RecordNotFound: The Expanded Permission does not exist. ...
// --- Expanded Permission: what users have made
var
    TenantSet: Record "Tenant Permission Set";
    TenantPermission: Record "Tenant Permission";
    Permission: Record "Expanded Permission";
    Meta: Record "Metadata Permission";
    None: Guid;
Permission.SetRange("Role ID", 'PERM MADE');
Message('%1', Permission.IsEmpty());                                          // expect: Yes
TenantSet."Role ID" := 'PERM MADE';
TenantSet.Insert();
TenantPermission."Role ID" := 'PERM MADE';
TenantPermission."Object ID" := 50100;
TenantPermission."Read Permission" := TenantPermission."Read Permission"::Yes;
TenantPermission."Insert Permission" := TenantPermission."Insert Permission"::" ";
TenantPermission.Insert();
Permission.Get(None, 'PERM MADE', Permission."Object Type"::"Table Data", 50100);
Message('%1 %2 >%3<', Permission.Scope, Permission."Read Permission", Permission."Insert Permission");   // expect: Tenant Yes > <
Meta.SetRange("Role ID", 'PERM MADE');
Message('%1', Meta.IsEmpty());                                                // expect: Yes
// --- What users have made may include and exclude what apps declare, and single permissions; exclusion comes last
// Docs: devenv-permissionset-composing. Observed: what a permission of the type Exclude takes away
codeunit 50100 Main
{
    var
        None: Guid;

    trigger OnRun()
    var
        Info: ModuleInfo;
        TenantSet: Record "Tenant Permission Set";
        TenantPermission: Record "Tenant Permission";
        Relation: Record "Tenant Permission Set Rel.";
    begin
        NavApp.GetCurrentModuleInfo(Info);
        AddSet('MADE');
        Relate('MADE', Info.Id(), 'PERM COMP', 0, Relation.Type::Include);
        Show('MADE');                                   // expect: 50100:1,0,0,0 50101:1,1,1,1 in 1
        Permit('MADE', 50101, TenantPermission.Type::Exclude, 0, 2, 1);
        Show('MADE');                                   // expect: 50100:1,0,0,0 50101:1,1,2,0 in 1
        AddSet('OUTER');
        Relate('OUTER', None, 'MADE', 1, Relation.Type::Include);
        Permit('OUTER', 50102, TenantPermission.Type::Include, 2, 0, 0);
        Show('OUTER');                                  // expect: 50100:1,0,0,0 50101:1,1,2,0 50102:0,2,0,0 in 1
        Permit('OUTER', 50101, TenantPermission.Type::Include, 0, 1, 0);
        Show('OUTER');                                  // expect: 50100:1,0,0,0 50101:1,1,1,0 50102:0,2,0,0 in 1
        Relate('OUTER', Info.Id(), 'PERM LEAF', 0, Relation.Type::Exclude);
        Show('OUTER');                                  // expect: 50101:1,1,1,0 50102:0,2,0,0 in 1
        Relate('MADE', None, 'OUTER', 1, Relation.Type::Include);
        Show('MADE');                                   // expect: 50100:1,0,0,0 50101:1,1,2,0 50102:0,2,0,0 in 1
        // a set that is deleted takes along what it grants and includes (observed)
        TenantSet.SetFilter("Role ID", 'MADE');
        TenantSet.DeleteAll();
        Relation.SetRange("Role ID", 'MADE');
        TenantPermission.SetRange("Role ID", 'MADE');
        Message('%1 %2', Relation.IsEmpty(), TenantPermission.IsEmpty());   // expect: Yes Yes
        Relation.SetRange("Role ID", 'OUTER');
        Message('%1', Relation.Count());                // expect: 2
    end;

    local procedure AddSet(Role: Code[20])
    var
        TenantSet: Record "Tenant Permission Set";
    begin
        TenantSet."Role ID" := Role;
        TenantSet.Insert();
    end;

    local procedure Relate(Role: Code[20]; RelatedApp: Guid; Related: Code[20]; RelatedScope: Option; Type: Option)
    var
        Relation: Record "Tenant Permission Set Rel.";
    begin
        Relation."Role ID" := Role;
        Relation."Related App ID" := RelatedApp;
        Relation."Related Role ID" := Related;
        Relation."Related Scope" := RelatedScope;
        Relation.Type := Type;
        Relation.Insert();
    end;

    local procedure Permit(Role: Code[20]; TableNo: Integer; Type: Option; Ins: Option; Modi: Option; Del: Option)
    var
        TenantPermission: Record "Tenant Permission";
    begin
        TenantPermission."Role ID" := Role;
        TenantPermission."Object ID" := TableNo;
        TenantPermission.Type := Type;
        TenantPermission."Read Permission" := 0;
        TenantPermission."Insert Permission" := Ins;
        TenantPermission."Modify Permission" := Modi;
        TenantPermission."Delete Permission" := Del;
        TenantPermission."Execute Permission" := 0;
        TenantPermission.Insert();
    end;

    local procedure Show(Role: Code[20])
    var
        Permission: Record "Expanded Permission";
        Shown: Text;
    begin
        Permission.SetRange("App ID", None);
        Permission.SetRange("Role ID", Role);
        Permission.FindSet();
        repeat
            Shown += StrSubstNo('%1:%2,%3,%4,%5 ', Permission."Object ID", Permission."Read Permission" + 0, Permission."Insert Permission" + 0, Permission."Modify Permission" + 0, Permission."Delete Permission" + 0);
        until Permission.Next() = 0;
        Message('%1in %2', Shown, Permission.Scope + 0);
    end;
}
// --- Metadata Permission Set Rel.
var
    Relation: Record "Metadata Permission Set Rel.";
Relation.SetRange("Role ID", 'PERM COMP');
Relation.FindFirst();
Message('%1 %2 %3', Relation.Count(), Relation."Related Role ID", Relation.Type);   // expect: 1 PERM LEAF Include
// --- A licence is not needed. Undocumented
var
    Licence: Record "License Permission";
    Range: Record "Permission Range";
Licence.Get(Licence."Object Type"::Table, 50100);
Message('%1 %2', Licence."Read Permission", Licence."Execute Permission");    // expect: Yes Yes
Message('%1', Licence.Get(Licence."Object Type"::Table, 59999));              // expect: No
Range.Get(Range."Object Type"::Codeunit, 1);
Message('%1 %2 %3', Range.From, Range."To" > 99999, Range."Execute Permission");   // expect: 1 Yes Yes
