// Docs: devenv-virtual-tables
// Observed: what a real server says of tables in Table Metadata, Field, Key and Table Relations Metadata.
// --- shared
namespace Some.Where;

table 50100 Parent
{
    Caption = 'Captioned';
    DataPerCompany = false;
    DataClassification = SystemMetadata;
    LookupPageId = "Parent List";
    DrillDownPageId = "Parent List";
    DataCaptionFields = "No.", Name;
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; Name; Text[30]) { Caption = 'Its name'; DataClassification = CustomerContent; }
        field(3; Content; Blob) { }
        field(4; Children; Integer) { FieldClass = FlowField; CalcFormula = count(Child); }
        field(5; Kind; Enum Kind) { DataClassification = AccountData; }
        field(6; Colour; Option) { OptionMembers = Alpha,"Light Blue",Gamma; }
        field(7; Old; Date) { ObsoleteState = Removed; ObsoleteReason = 'removed in fixture'; }
        field(8; Ageing; Decimal) { ObsoleteState = Pending; ObsoleteReason = 'pending in fixture'; }
    }
    keys
    {
        key(PK; "No.") { Clustered = true; }
        key(Secondary; Name, "No.") { SumIndexFields = Ageing; }
        key(Disabled; Ageing) { Enabled = false; }
    }
}
page 50101 "Parent List" { SourceTable = Parent; PageType = List; }
table 50101 "Parent B"
{
    fields { field(1; Code; Code[10]) { } }
}
table 50102 Child
{
    fields
    {
        field(1; "Line No."; Integer) { }
        field(2; "Validated Ref"; Code[10]) { TableRelation = Parent; }
        field(3; "Soft Ref"; Code[10]) { }
        field(4; Kind; Option) { OptionMembers = A,B; }
        field(5; "Conditional Ref"; Code[10]) { TableRelation = if (Kind = const(B)) Parent else "Parent B".Code; }
    }
}
tableextension 50102 "Child Ext" extends Child
{
    fields { field(50; Note; Text[20]) { } }
}
enum 50100 Kind { value(0; Unassigned) { } value(5; Middle) { } value(10; "Far Out") { } }
table 50103 "Only Temporary"
{
    TableType = Temporary;
    fields { field(1; "No."; Code[10]) { } }
}
// --- Table Metadata
var
    Meta: Record "Table Metadata";
Meta.Get(50100);
Message('%1 %2 %3 %4', Meta.Name, Meta.Caption, Meta.DataPerCompany, Meta.TableType);              // expect: Parent Captioned No Normal
Message('%1 %2 %3 %4', Meta.LookupPageID, Meta.DrillDownPageId, Meta.DataCaptionFields, Meta.DataClassification);   // expect: 50101 50101 1,2 SystemMetadata
Message('%1 %2', Meta."AL Namespace", Meta.ObsoleteState);                                         // expect: Some.Where No
Meta.Get(50101);
Message('%1 %2 %3 %4', Meta.Caption, Meta.DataPerCompany, Meta.LookupPageID, Meta.DataClassification);   // expect: Parent B Yes 0 CustomerContent
Meta.Get(50103);
Message('%1', Meta.TableType);                                                                     // expect: Temporary
Meta.SetRange(ID, 50100, 50102);
Message('%1', Meta.Count());                                                                       // expect: 3
Meta.SetRange(ID, 50100, 50101);
Message('%1 %2', Meta.Count(), Meta.Get(99999999));                                                // expect: 2 No
// --- Field: names, types, lengths
var
    FieldRow: Record Field;
FieldRow.Get(50100, 1);
Message('%1 %2 %3 %4 %5', FieldRow.TableName, FieldRow.FieldName, FieldRow.Type, FieldRow.Len, FieldRow.IsPartOfPrimaryKey);   // expect: Parent No. Code 10 Yes
FieldRow.Get(50100, 2);
Message('%1 %2 %3 %4', FieldRow."Field Caption", FieldRow.Type, FieldRow.Len, FieldRow.IsPartOfPrimaryKey);   // expect: Its name Text 30 No
FieldRow.Get(50100, 4);
Message('%1 %2', FieldRow.Class, FieldRow.Type);                              // expect: FlowField Integer
FieldRow.Get(50102, 50);
Message('%1 %2', FieldRow.TableName, FieldRow.FieldName);                     // expect: Child Note
FieldRow.Get(50102, 2000000000);
Message('%1 %2', FieldRow.FieldName, FieldRow.Type);                          // expect: SystemId GUID
// --- Field: the members of options and enums
var
    FieldRow: Record Field;
FieldRow.Get(50100, 5);
Message('%1 %2', FieldRow.Type, FieldRow.OptionString);                       // expect: Option Unassigned,Middle,Far Out
FieldRow.Get(50100, 6);
Message('%1 %2', FieldRow.Type, FieldRow.OptionString);                       // expect: Option Alpha,Light Blue,Gamma
FieldRow.Get(50100, 2);
Message('>%1<', FieldRow.OptionString);                                       // expect: ><
// --- Field: what is obsolete
var
    FieldRow: Record Field;
FieldRow.SetRange(TableNo, 50100);
FieldRow.SetFilter(ObsoleteState, '<>No');
FieldRow.FindSet();
repeat
    Message('%1 %2 %3', FieldRow."No.", FieldRow.ObsoleteState, FieldRow.ObsoleteReason);
    // expect: 7 Removed removed in fixture
    // expect: 8 Pending pending in fixture
until FieldRow.Next() = 0;
FieldRow.SetRange("No.", 1, 2);
Message('%1', FieldRow.IsEmpty());                                            // expect: Yes
// --- Field: the classification of a field, else that of its table
Show(1);                // expect: SystemMetadata
Show(2);                // expect: CustomerContent
Show(3);                // expect: CustomerContent
Show(4);                // expect: SystemMetadata
Show(5);                // expect: AccountData
procedure Show(Number: Integer)
var
    FieldRow: Record Field;
begin
    FieldRow.Get(50100, Number);
    Message('%1', FieldRow.DataClassification);
end;
// --- Field: the related table
var
    FieldRow: Record Field;
FieldRow.Get(50102, 2);
Message('%1 %2', FieldRow.RelationTableNo, FieldRow.RelationFieldNo);         // expect: 50100 1
FieldRow.Get(50102, 3);
Message('%1 %2', FieldRow.RelationTableNo, FieldRow.RelationFieldNo);         // expect: 0 0
// --- Field: filters, and reading on from table to table
var
    FieldRow: Record Field;
FieldRow.SetRange(TableNo, 50101, 50102);
FieldRow.SetFilter("No.", '<2000000000');
Message('%1', FieldRow.Count());                                              // expect: 7
FieldRow.FindLast();
Message('%1 %2', FieldRow.TableNo, FieldRow.FieldName);                       // expect: 50102 Note
FieldRow.SetRange(FieldName, 'Kind');
FieldRow.FindFirst();
Message('%1', FieldRow."No.");                                                // expect: 4
FieldRow.Reset();
FieldRow.SetRange(TableNo, 99999999);
Message('%1', FieldRow.IsEmpty());                                            // expect: Yes
FieldRow.Get(50101, 2);                                                       // run-time error DB:RecordNotFound: The Field does not exist. Identification fields and values: TableNo='50101',No.='2'
// --- Key
var
    KeyRow: Record "Key";
KeyRow.SetRange(TableNo, 50100);
Message('%1', KeyRow.Count());                                                // expect: 3
KeyRow.FindSet();
repeat
    Message('%1 %2, %3 %4 >%5<', KeyRow."No.", KeyRow."Key", KeyRow.Clustered, KeyRow.Enabled, KeyRow.SumIndexFields);
    // expect: 1 No., Yes Yes ><
    // expect: 2 Name,No., No Yes >Ageing<
    // expect: 3 Ageing, No No ><
until KeyRow.Next() = 0;
KeyRow.SetRange(TableNo, 1999999);
Message('%1', KeyRow.Count());                                                // expect: 0
// --- Table Relations Metadata
var
    Relation: Record "Table Relations Metadata";
Relation.SetRange("Table ID", 50102);
Relation.SetRange("Field No.", 2);
Relation.FindFirst();
Message('%1 %2 %3 %4', Relation.Count(), Relation."Relation No.", Relation."Related Table ID", Relation."Related Field No.");   // expect: 1 1 50100 1
Relation.SetRange("Field No.", 3);
Message('%1 %2', Relation.IsEmpty(), Relation.Count());                       // expect: Yes 0
Relation.SetRange("Field No.", 5);
Relation.FindSet();
repeat
    Message('%1 %2 %3', Relation."Relation No.", Relation."Related Table ID", Relation."Condition Field No.");
    // expect: 1 50100 4
    // expect: 2 50101 0
until Relation.Next() = 0;
Relation.SetRange("Related Table ID", 50101);
Relation.FindFirst();
Message('%1 %2', Relation.Count(), Relation."Relation No.");                  // expect: 1 2
// --- A FlowField may look into them
table 50110 Setup
{
    fields
    {
        field(1; "Table No."; Integer) { TableRelation = AllObj."Object ID" where("Object Type" = const(Table)); }
        field(2; "Field No."; Integer) { TableRelation = Field."No." where(TableNo = field("Table No.")); }
        field(3; "Table Name"; Text[30]) { FieldClass = FlowField; CalcFormula = lookup(AllObj."Object Name" where("Object Type" = const(Table), "Object ID" = field("Table No."))); }
        field(4; "Field Name"; Text[30]) { FieldClass = FlowField; CalcFormula = lookup(Field.FieldName where(TableNo = field("Table No."), "No." = field("Field No."))); }
        field(5; Fields; Integer) { FieldClass = FlowField; CalcFormula = count(Field where(TableNo = field("Table No."), "No." = filter(..1999999999))); }
    }
}
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Setup: Record Setup;
    begin
        Setup.Validate("Table No.", 50101);
        Setup.Validate("Field No.", 1);
        Setup.CalcFields("Table Name", "Field Name", Fields);
        Message('%1 %2 %3', Setup."Table Name", Setup."Field Name", Setup.Fields);   // expect: Parent B Code 1
        Setup.Validate("Field No.", 2);    // run-time error: The field Field No. of table Setup contains a value (2) that cannot be found in the related table (Field).
    end;
}
