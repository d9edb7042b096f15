// Docs: methods-auto/record/record-rename-method; which rows follow a rename: observed
// --- shared
table 50100 Parent
{
    fields
    {
        field(1; Code; Code[20]) { }
        field(2; Blocked; Boolean) { }
        field(3; "Main Code"; Code[20]) { TableRelation = Parent; }
    }
}
table 50101 "Other Parent"
{
    fields { field(1; Code; Code[20]) { } }
}
table 50102 Child
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; Plain; Code[20]) { TableRelation = Parent.Code; }
        field(3; Unvalidated; Code[20])
        {
            TableRelation = Parent;
            ValidateTableRelation = false;
        }
        field(4; "Not Related"; Code[20]) { }
        field(5; Kind; Option) { OptionMembers = A,B; }
        field(6; Conditional; Code[20])
        {
            TableRelation = if (Kind = const(A)) Parent.Code else "Other Parent".Code;
        }
        field(7; "Only A"; Code[20]) { TableRelation = if (Kind = const(A)) Parent; }
        field(8; Filtered; Code[20]) { TableRelation = Parent.Code where(Blocked = const(false)); }
        field(9; Short; Code[5]) { TableRelation = Parent; }
    }

    trigger OnModify()
    begin
        Error('No trigger runs.');
    end;
}
table 50103 "Key Child"
{
    fields
    {
        field(1; "Parent Code"; Code[20]) { TableRelation = Parent; }
        field(2; "Line No."; Integer) { }
    }
    keys { key(PK; "Parent Code", "Line No.") { } }

    trigger OnRename()
    begin
        Error('No trigger runs.');
    end;
}
table 50104 Detail
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Parent Code"; Code[20]) { TableRelation = "Key Child"."Parent Code"; }
        field(3; "Line No."; Integer)
        {
            TableRelation = "Key Child"."Line No." where("Parent Code" = field("Parent Code"));
        }
    }
}
tableextension 50105 "Other Parent Extension" extends "Other Parent"
{
    fields { field(50100; "Parent Code"; Code[20]) { TableRelation = Parent; } }
}
table 50106 Tenant
{
    DataPerCompany = false;
    fields { field(1; Code; Code[20]) { } }
}
table 50107 "Tenant Child"
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Tenant Code"; Code[20]) { TableRelation = Tenant; }
    }
}
codeunit 50101 Setup
{
    procedure AddParent(Code: Code[20]; Blocked: Boolean)
    var
        Parent: Record Parent;
    begin
        Parent.Code := Code;
        Parent.Blocked := Blocked;
        Parent.Insert();
    end;

    procedure AddKeyChild(Code: Code[20]; LineNo: Integer)
    var
        KeyChild: Record "Key Child";
    begin
        KeyChild."Parent Code" := Code;
        KeyChild."Line No." := LineNo;
        KeyChild.Insert();
    end;
}
// ---
// Fields that relate to the row follow, those without a relation or with an unvalidated one do not.
var
    Parent: Record Parent;
    Child: Record Child;
    Setup: Codeunit Setup;
Setup.AddParent('OLD', false);
Child.Plain := 'OLD';
Child.Unvalidated := 'OLD';
Child."Not Related" := 'OLD';
Child.Insert();
Child."Entry No." := 1;
Child.Plain := 'OLDER';
Child.Insert();
Parent.Get('OLD');
Parent.Rename('NEW');
Child.Get(0);
Message('%1 %2 %3', Child.Plain, Child.Unvalidated, Child."Not Related");   // expect: NEW OLD OLD
Child.Get(1);
Message(Child.Plain);                                       // expect: OLDER
// ---
// A condition has to hold for the row that refers; an else without condition is followed for every row.
var
    Parent: Record Parent;
    OtherParent: Record "Other Parent";
    Child: Record Child;
    Setup: Codeunit Setup;
Setup.AddParent('OLD', false);
OtherParent.Code := 'OLD';
OtherParent.Insert();
Child.Conditional := 'OLD';
Child."Only A" := 'OLD';
Child.Insert();
Child."Entry No." := 1;
Child.Kind := Child.Kind::B;
Child.Insert();
Parent.Get('OLD');
Parent.Rename('NEW');
Child.Get(0);
Message('%1 %2', Child.Conditional, Child."Only A");        // expect: NEW NEW
Child.Get(1);
Message('%1 %2', Child.Conditional, Child."Only A");        // expect: OLD OLD
OtherParent.Rename('BNEW');
Child.Get(1);
Message(Child.Conditional);                                 // expect: BNEW
Child.Kind := Child.Kind::A;
Child.Modify();
OtherParent.Rename('CNEW');
Child.Get(1);
Message(Child.Conditional);                                 // expect: CNEW
// ---
// The filters of a relation have to hold for the row that is renamed.
var
    Parent: Record Parent;
    Child: Record Child;
    Setup: Codeunit Setup;
Setup.AddParent('OPEN', false);
Setup.AddParent('BLOCKED', true);
Child.Filtered := 'OPEN';
Child.Insert();
Child."Entry No." := 1;
Child.Filtered := 'BLOCKED';
Child.Insert();
Parent.Get('OPEN');
Parent.Rename('OPEN2');
Parent.Get('BLOCKED');
Parent.Rename('BLOCKED2');
Child.Get(0);
Message(Child.Filtered);                                    // expect: OPEN2
Child.Get(1);
Message(Child.Filtered);                                    // expect: BLOCKED
// ---
// A key field that refers is renamed too, without OnRename, and so is what refers to that row.
var
    Parent: Record Parent;
    KeyChild: Record "Key Child";
    Detail: Record Detail;
    Setup: Codeunit Setup;
Setup.AddParent('OLD', false);
Setup.AddKeyChild('OLD', 1);
Setup.AddKeyChild('OLD', 2);
Setup.AddKeyChild('OTHER', 1);
Detail."Parent Code" := 'OLD';
Detail."Line No." := 2;
Detail.Insert();
Parent.Get('OLD');
Parent.Rename('NEW');
Message('%1 %2', KeyChild.Get('NEW', 1), KeyChild.Get('NEW', 2));           // expect: Yes Yes
Message('%1 %2', KeyChild.Get('OLD', 1), KeyChild.Get('OTHER', 1));         // expect: No Yes
Message('%1', KeyChild.Count());                                            // expect: 3
Detail.Get(0);
Message('%1 %2', Detail."Parent Code", Detail."Line No.");                  // expect: NEW 2
// ---
// Fields of extensions, and of the row itself: the variable can be modified afterwards.
var
    Parent: Record Parent;
    OtherParent: Record "Other Parent";
    Setup: Codeunit Setup;
Setup.AddParent('OLD', false);
Parent.Get('OLD');
Parent."Main Code" := 'OLD';
Parent.Modify();
OtherParent."Parent Code" := 'OLD';
OtherParent.Insert();
Parent.Rename('NEW');
Message(Parent."Main Code");                                // expect: NEW
Parent.Blocked := true;
Parent.Modify();
OtherParent.Find();
Message(OtherParent."Parent Code");                         // expect: NEW
// ---
// Rows of the company follow a table that all companies share; temporary records rename nothing but themselves.
var
    Parent: Record Parent temporary;
    Tenant: Record Tenant;
    TenantChild: Record "Tenant Child";
    Child: Record Child;
Tenant.Code := 'OLD';
Tenant.Insert();
TenantChild."Tenant Code" := 'OLD';
TenantChild.Insert();
Tenant.Rename('NEW');
TenantChild.Find();
Message(TenantChild."Tenant Code");                         // expect: NEW
Parent.Code := 'OLD';
Parent.Insert();
Child.Plain := 'OLD';
Child.Insert();
Parent.Rename('NEW');
Child.Find();
Message(Child.Plain);                                       // expect: OLD
// ---
// A row that would get the key of another, or a value that does not fit, leaves all as it was.
var
    Parent: Record Parent;
    KeyChild: Record "Key Child";
    Child: Record Child;
    Setup: Codeunit Setup;
Setup.AddParent('OLD', false);
Setup.AddKeyChild('OLD', 1);
Setup.AddKeyChild('NEW', 1);
Parent.Get('OLD');
Message('%1', Parent.Rename('NEW'));                        // expect: No
Message('%1 %2 %3', Parent.Code, Parent.Find(), KeyChild.Get('OLD', 1));    // expect: OLD Yes Yes
Child.Short := 'OLD';
Child.Insert();
Commit();
asserterror Parent.Rename('NEW');
Message(GetLastErrorText());                                // expect: The record in table Key Child already exists. Identification fields and values: Parent Code='NEW',Line No.='1'
asserterror Parent.Rename('TOO LONG');
Message(GetLastErrorText());                                // expect: The length of the string is 8, but it must be less than or equal to 5 characters. Value: TOO LONG
Message('%1 %2', Parent.Code, KeyChild.Get('OLD', 1));      // expect: OLD Yes
