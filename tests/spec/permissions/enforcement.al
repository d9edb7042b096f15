// Docs: devenv-permissions-on-database-objects, properties/devenv-permissions-property, devenv-inherent-permissions
// Observed: the texts, `Indirect...` and the app named, and that a caller's Permissions do not cover what it calls
// Undocumented: that indirect InherentPermissions need no Permissions in the code of their app
// --- shared
table 50100 Customer
{
    fields { field(1; "No."; Code[20]) { } field(2; Name; Text[50]) { trigger OnValidate() begin end; } }
    keys { key(PK; "No.") { } }
}
table 50101 Log
{
    InherentPermissions = RI;
    fields { field(1; "Entry No."; Integer) { } }
    keys { key(PK; "Entry No.") { } }
}
permissionset 50100 Runner { Permissions = codeunit * = X; }
permissionset 50101 Reader { IncludedPermissionSets = Runner; Permissions = tabledata Customer = R, table * = X; }
permissionset 50102 Editor { IncludedPermissionSets = Runner; Permissions = tabledata Customer = RIMD, table * = X; }
permissionset 50103 Poster { IncludedPermissionSets = Runner; Permissions = tabledata Customer = Rimd, table * = X; }
// --- reading needs Read [permissions: Runner]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customer: Record Customer;
    begin
        if Customer.Get('A') then;                          // run-time error DB:ClientReadDenied: Sorry, the current permissions prevented the action. (TableData 50100 Customer Read: ...
    end;
}
// --- every way of reading does [permissions: Runner]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customer: Record Customer;
    begin
        asserterror Customer.FindFirst();
        Message(GetLastErrorCode());                        // expect: DB:ClientReadDenied
        asserterror if Customer.FindSet() then;
        Message(GetLastErrorCode());                        // expect: DB:ClientReadDenied
        asserterror if Customer.IsEmpty() then;
        Message(GetLastErrorCode());                        // expect: DB:ClientReadDenied
        asserterror if Customer.Count() = 0 then;
        Message(GetLastErrorCode());                        // expect: DB:ClientReadDenied
        asserterror if Customer.GetBySystemId(CreateGuid()) then;
        Message(GetLastErrorCode());                        // expect: DB:ClientReadDenied
        Message('%1 %2', Customer.ReadPermission(), Customer.WritePermission()); // expect: No No
    end;
}
// --- writing needs Insert, Modify and Delete, also where the result is used [permissions: Reader]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customer: Record Customer;
    begin
        Message('%1', Customer.IsEmpty());                  // expect: Yes
        asserterror if Customer.Insert() then;
        Message('%1: %2', GetLastErrorCode(), CopyStr(GetLastErrorText(), 1, 86)); // expect: DB:ClientInsertDenied: Sorry, the current permissions prevented the action. (TableData 50100 Customer Insert:
        asserterror Customer.Modify();
        Message('%1: %2', GetLastErrorCode(), CopyStr(GetLastErrorText(), 55, 29)); // expect: DB:ClientModifyDenied: TableData 50100 Customer Modi
        asserterror Customer.Rename('B');
        Message(GetLastErrorCode());                        // expect: DB:ClientModifyDenied
        asserterror Customer.Delete();
        Message(GetLastErrorCode());                        // expect: DB:ClientDeleteDenied
        asserterror Customer.DeleteAll();
        Message(GetLastErrorCode());                        // expect: DB:ClientDeleteDenied
        asserterror Customer.ModifyAll(Name, 'X');
        Message(GetLastErrorCode());                        // expect: DB:ClientModifyDenied
        Message('%1 %2', Customer.ReadPermission(), Customer.WritePermission()); // expect: Yes No
    end;
}
// --- direct permissions are enough [permissions: Editor]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customer: Record Customer;
    begin
        Customer."No." := 'A';
        Customer.Insert();
        Customer.Validate(Name, 'Ann');
        Customer.Modify();
        Customer.Rename('B');
        Message('%1 %2', Customer.ReadPermission(), Customer.WritePermission()); // expect: Yes Yes
        Customer.Delete();
        Message('%1', Customer.Count());                    // expect: 0
    end;
}
// --- indirect permissions need an object that has them [permissions: Poster]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customer: Record Customer;
        Post: Codeunit Post;
    begin
        Post.Insert('A');
        Message('%1', Customer.Count());                    // expect: 1
        Message('%1 %2', Customer.WritePermission(), Post.MayWrite()); // expect: No Yes
        Customer."No." := 'B';
        asserterror Customer.Insert();
        Message(CopyStr(GetLastErrorText(), 55, 32));       // expect: TableData 50100 Customer Insert:
    end;
}
codeunit 50101 Post
{
    Permissions = tabledata Customer = imd;

    procedure Insert(No: Code[20])
    var
        Customer: Record Customer;
    begin
        Customer."No." := No;
        Customer.Insert();
    end;

    procedure MayWrite(): Boolean
    var
        Customer: Record Customer;
    begin
        exit(Customer.WritePermission());
    end;
}
// --- the object's Permissions alone are nothing, but the error names the indirect right [permissions: Reader]
codeunit 50100 Main
{
    Permissions = tabledata Customer = rimd;

    trigger OnRun()
    var
        Customer: Record Customer;
    begin
        Customer.Insert();                                  // run-time error DB:ClientInsertDenied: Sorry, the current permissions prevented the action. (TableData 50100 Customer IndirectInsert: ...
    end;
}
// --- what an object calls is on its own [permissions: Poster]
codeunit 50100 Main
{
    Permissions = tabledata Customer = rimd;

    trigger OnRun()
    var
        Helper: Codeunit Helper;
    begin
        Helper.Insert();
    end;
}
codeunit 50101 Helper
{
    Permissions = tabledata Customer = r;

    procedure Insert()
    var
        Customer: Record Customer;
    begin
        Customer.Insert();                                  // run-time error DB:ClientInsertDenied: Sorry, the current permissions prevented the action. (TableData 50100 Customer Insert: ...
    end;
}
// --- [InherentPermissions] are the procedure's, while it runs itself [permissions: Runner]
codeunit 50100 Main
{
    trigger OnRun()
    begin
        Message('%1', CountCustomers());                    // expect: 0
        asserterror Message('%1', CountThrough());
        Message(GetLastErrorCode());                        // expect: DB:ClientReadDenied
        asserterror Both();
        Message(GetLastErrorCode());                        // expect: DB:ClientModifyDenied
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::Customer, 'r')]
    local procedure CountCustomers(): Integer
    var
        Customer: Record Customer;
    begin
        exit(Customer.Count());
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::Customer, 'r')]
    local procedure CountThrough(): Integer
    begin
        exit(CountBare());
    end;

    local procedure CountBare(): Integer
    var
        Customer: Record Customer;
    begin
        exit(Customer.Count());
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::Customer, 'r')]
    [InherentPermissions(PermissionObjectType::TableData, Database::Customer, 'i', InherentPermissionsScope::Permissions)]
    local procedure Both()
    var
        Customer: Record Customer;
    begin
        Customer.Insert();
        Customer.FindFirst();
        Customer.Modify();
    end;
}
// --- InherentPermissions of an object are everybody's [permissions: Runner]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Log: Record Log;
    begin
        Log.Insert();
        Message('%1', Log.Count());                         // expect: 1
        Log.Delete();                                       // run-time error DB:ClientDeleteDenied: Sorry, the current permissions prevented the action. (TableData 50101 Log Delete: ...
    end;
}
// --- indirect ones are those of the code of its app [permissions: Runner]
table 50110 Buffer
{
    InherentPermissions = r;
    fields { field(1; "Entry No."; Integer) { } }
}
codeunit 50100 Main
{
    trigger OnRun()
    var
        Buffer: Record Buffer;
    begin
        Message('%1 %2', Buffer.IsEmpty(), Buffer.ReadPermission());    // expect: Yes Yes
        Buffer.Insert();                                    // run-time error DB:ClientInsertDenied: Sorry, the current permissions prevented the action. (TableData 50110 Buffer Insert: ...
    end;
}
// --- temporary rows are the program's own [permissions: Runner]
codeunit 50100 Main
{
    trigger OnRun()
    var
        TempCustomer: Record Customer temporary;
    begin
        TempCustomer.Insert();
        Message('%1 %2', TempCustomer.Count(), TempCustomer.WritePermission()); // expect: 1 Yes
    end;
}
// --- running a codeunit needs Execute [permissions: Only Main]
permissionset 50110 "Only Main" { Permissions = codeunit Main = X; }
codeunit 50100 Main
{
    trigger OnRun()
    var
        Helper: Codeunit Helper;
        Free: Codeunit Free;
    begin
        Message('%1', Free.Answer());                       // expect: 42
        asserterror Codeunit.Run(Codeunit::Helper);
        Message('%1: %2', GetLastErrorCode(), CopyStr(GetLastErrorText(), 55, 30)); // expect: DB:ExecuteObjDenied: CodeUnit 50101 Helper Execute:
        Helper.Answer();                                    // run-time error DB:ExecuteObjDenied: Sorry, the current permissions prevented the action. (CodeUnit 50101 Helper Execute: ...
    end;
}
codeunit 50101 Helper
{
    procedure Answer(): Integer
    begin
    end;
}
codeunit 50102 Free
{
    InherentPermissions = X;

    procedure Answer(): Integer
    begin
        exit(42);
    end;
}
// --- so does the code of a table [permissions: No Tables]
permissionset 50110 "No Tables" { Permissions = codeunit * = X, tabledata * = RIMD; }
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customer: Record Customer;
    begin
        Customer.Insert();
        Customer.Validate(Name, 'Ann');                     // run-time error DB:ExecuteObjDenied: Sorry, the current permissions prevented the action. (Table 50100 Customer Execute: ...
    end;
}
// --- a subscriber is skipped if it says so [permissions: Only Main]
permissionset 50110 "Only Main" { Permissions = codeunit Main = X; }
codeunit 50100 Main
{
    trigger OnRun()
    begin
        OnSkipped();
        Message('done');                                    // expect: done
        OnNeeded();                                         // run-time error DB:ExecuteObjDenied: Sorry, the current permissions prevented the action. (CodeUnit 50102 Strict Execute: ...
    end;

    [IntegrationEvent(false, false)]
    local procedure OnSkipped()
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnNeeded()
    begin
    end;
}
codeunit 50101 Lenient
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Main, 'OnSkipped', '', true, true)]
    local procedure OnSkipped()
    begin
        Message('ran');
    end;
}
codeunit 50102 Strict
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Main, 'OnNeeded', '', true, false)]
    local procedure OnNeeded()
    begin
    end;
}
// --- a FlowField reads the rows of its table [permissions: Head Only]
permissionset 50110 "Head Only" { Permissions = codeunit * = X, tabledata Head = RIMD; }
table 50110 Head
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Customers; Integer) { FieldClass = FlowField; CalcFormula = count(Customer); }
    }
}
codeunit 50100 Main
{
    trigger OnRun()
    var
        Head: Record Head;
    begin
        Head.Insert();
        Head.CalcFields(Customers);                         // run-time error DB:ClientReadDenied: Sorry, the current permissions prevented the action. (TableData 50100 Customer Read: ...
    end;
}
// --- SUPER is everything [permissions: SUPER]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customer: Record Customer;
    begin
        Customer.Insert();
        Customer.Validate(Name, 'Ann');
        Customer.Modify();
        Message('%1 %2', Customer.Count(), Customer.WritePermission()); // expect: 1 Yes
    end;
}
// --- a session that may only read [read-only]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customer: Record Customer;
        TempCustomer: Record Customer temporary;
    begin
        Message('%1 %2', Customer.ReadPermission(), Customer.WritePermission()); // expect: Yes No
        TempCustomer.Insert();
        asserterror Customer.Modify();
        Message(GetLastErrorCode());                        // expect: DB:ClientModifyDenied
        Customer.Insert();                                  // run-time error DB:ClientInsertDenied: Sorry, the current permissions prevented the action. (TableData 50100 Customer Insert: ...
    end;
}
// --- references to records are the same records [permissions: Reader]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Ref: RecordRef;
        Log: RecordRef;
    begin
        Ref.Open(Database::Customer);
        Message('%1 %2 %3', Ref.IsEmpty(), Ref.ReadPermission(), Ref.WritePermission()); // expect: Yes Yes No
        asserterror Ref.Insert();
        Message(GetLastErrorCode());                        // expect: DB:ClientInsertDenied
        asserterror Ref.DeleteAll();
        Message(GetLastErrorCode());                        // expect: DB:ClientDeleteDenied
        Log.Open(Database::Log);
        Message('%1 %2', Log.ReadPermission(), Log.WritePermission()); // expect: Yes No
        Log.Insert();
        Message('%1', Log.Count());                         // expect: 1
    end;
}
// --- and so are those of another company, and Truncate [permissions: Reader]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customer: Record Customer;
        Company: Record Company;
    begin
        Message('%1', Company.Count());                     // expect: 1
        Message('%1', Customer.ChangeCompany(CompanyName())); // expect: Yes
        asserterror Customer.Insert();
        Message(GetLastErrorCode());                        // expect: DB:ClientInsertDenied
        asserterror Customer.Truncate();
        Message(GetLastErrorCode());                        // expect: DB:ClientDeleteDenied
        Company.Name := 'X';
        Company.Insert();                                   // run-time error DB:ClientInsertDenied: Sorry, the current permissions prevented the action. (TableData 2000000006 Company Insert: ...
    end;
}
