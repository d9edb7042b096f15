// Docs: devenv-virtual-tables
// Observed: what a real server says of objects in AllObj, AllObjWithCaption and CodeUnit Metadata.
// --- shared
namespace Some.Where;

table 50100 Parent
{
    Caption = 'Captioned';
    fields { field(1; "No."; Code[10]) { } }
}
table 50102 "Only Temporary"
{
    TableType = Temporary;
    fields { field(1; "No."; Code[10]) { } }
}
tableextension 50101 "Parent Ext" extends Parent
{
    fields { field(50; Note; Text[20]) { } }
}
page 50100 "Parent Card" { SourceTable = Parent; }
page 50101 "Parent List" { SourceTable = Parent; PageType = List; }
page 50102 "Role Center" { PageType = RoleCenter; Caption = 'It''s mine', Comment = 'Not this'; }
pageextension 50103 "List Ext" extends "Parent List" { }
enum 50100 Status { Extensible = true; value(0; Open) { } }
enumextension 50101 "Status Ext" extends Status { value(50101; Done) { } }
permissionset 50100 "All of it" { Permissions = tabledata Parent = R; }
report 50100 "Simple Report" { }
query 50100 "Simple Query" { elements { dataitem(Parent; Parent) { column(No; "No.") { } } } }
xmlport 50100 "Simple Port" { }
codeunit 50110 "A Test"
{
    Subtype = Test;
}
codeunit 50111 "An Installer"
{
    Subtype = "Install";
}
codeunit 50112 "An Upgrade"
{
    Subtype = Upgrade;
    InherentPermissions = X;
}
codeunit 50113 "With Record"
{
    TableNo = Parent;
    SingleInstance = true;
    InherentEntitlements = X;
    trigger OnRun() begin end;
}
codeunit 50114 "Runner Codeunit"
{
    Subtype = TestRunner;
    TestIsolation = Codeunit;
}
codeunit 50115 "Runner Function"
{
    Subtype = TestRunner;
    TestIsolation = Function;
}
codeunit 50116 "Runner Unstated"
{
    Subtype = TestRunner;
}
// --- The id is one of an object only together with the type
var
    AllObj: Record AllObj;
AllObj.Get(AllObj."Object Type"::Table, 50102);
Message(AllObj."Object Name");                                                // expect: Only Temporary
AllObj.Get(AllObj."Object Type"::Page, 50102);
Message(AllObj."Object Name");                                                // expect: Role Center
Message('%1', AllObj.Get(AllObj."Object Type"::Codeunit, 50102));             // expect: No
Message('%1', AllObj.Get(AllObj."Object Type"::Table, 99999999));             // expect: No
AllObj.Get(AllObj."Object Type"::TableData, 50102);
Message('%1 %2', AllObj."Object Type", AllObj."AL Namespace");                // expect: TableData Some.Where
// --- Filters on type and id
var
    AllObj: Record AllObj;
AllObj.SetRange("Object Type", AllObj."Object Type"::Table);
AllObj.SetRange("Object ID", 50100, 50102);
Message('%1', AllObj.Count());                                                // expect: 2
AllObj.SetFilter("Object ID", '50113|50110|50112..50113');
Message('%1', AllObj.IsEmpty());                                              // expect: Yes
AllObj.SetRange("Object Type", AllObj."Object Type"::Codeunit);
AllObj.FindSet();
repeat
    Message(AllObj."Object Name");
    // expect: A Test
    // expect: An Upgrade
    // expect: With Record
until AllObj.Next() = 0;
AllObj.Reset();
AllObj.SetRange("Object ID", 50100);
AllObj.SetFilter("Object Type", '<>TableData');
AllObj.FindSet();
repeat
    Message('%1 %2', AllObj."Object Type", AllObj."Object Name");
    // expect: Table Parent
    // expect: Report Simple Report
    // expect: Codeunit Spec
    // expect: XMLport Simple Port
    // expect: Page Parent Card
    // expect: Query Simple Query
    // expect: Enum Status
    // expect: PermissionSet All of it
until AllObj.Next() = 0;
// --- The platform's own objects are among them
var
    AllObj: Record AllObj;
AllObj.Get(AllObj."Object Type"::Table, Database::AllObj);
Message('%1 %2', AllObj."Object Name", AllObj."AL Namespace");                // expect: AllObj System.Reflection
// --- Captions, and subtypes, which are different for each kind
var
    Obj: Record AllObjWithCaption;
Show(Obj."Object Type"::Table, 50100);             // expect: Parent: Captioned, Normal
Show(Obj."Object Type"::Table, 50102);             // expect: Only Temporary: Only Temporary, Temporary
Show(Obj."Object Type"::TableExtension, 50101);    // expect: Parent Ext: Parent Ext, 50100
Show(Obj."Object Type"::Page, 50100);              // expect: Parent Card: Parent Card, Card
Show(Obj."Object Type"::Page, 50101);              // expect: Parent List: Parent List, List
Show(Obj."Object Type"::Page, 50102);              // expect: Role Center: It's mine, RoleCenter
Show(Obj."Object Type"::PageExtension, 50103);     // expect: List Ext: List Ext, 50101
Show(Obj."Object Type"::Enum, 50100);              // expect: Status: Status, 
Show(Obj."Object Type"::EnumExtension, 50101);     // expect: Status Ext: Status Ext, 50100
Show(Obj."Object Type"::Codeunit, 50110);          // expect: A Test: A Test, Test
Show(Obj."Object Type"::Codeunit, 50111);          // expect: An Installer: An Installer, 
Show(Obj."Object Type"::Codeunit, 50113);          // expect: With Record: With Record, 
Show(Obj."Object Type"::Report, 50100);            // expect: Simple Report: Simple Report, 
procedure Show(Type: Option; Id: Integer)
var
    Obj: Record AllObjWithCaption;
begin
    Obj.Get(Type, Id);
    Message('%1: %2, %3', Obj."Object Name", Obj."Object Caption", Obj."Object Subtype");
end;
// --- Subtypes can be filtered on
var
    Obj: Record AllObjWithCaption;
Obj.SetRange("Object Type", Obj."Object Type"::Page);
Obj.SetRange("Object ID", 50100, 50199);
Obj.SetRange("Object Subtype", 'RoleCenter');
Obj.FindFirst();
Message('%1 %2', Obj.Count(), Obj."Object Name");                             // expect: 1 Role Center
Obj.SetRange("Object ID", 50100);
Message('%1', Obj.IsEmpty());                                                 // expect: Yes
Obj.SetRange("Object Subtype", 'Card');
Message('%1', Obj.IsEmpty());                                                 // expect: No
// --- All objects of an app have its packages; AllObj and AllObjWithCaption agree; enums say no App ID
var
    AllObj: Record AllObj;
    Obj: Record AllObjWithCaption;
    Package: Guid;
    None: Guid;
AllObj.Get(AllObj."Object Type"::Table, 50100);
Package := AllObj."App Package ID";
Message('%1 %2', Package <> None, AllObj."App Runtime Package ID" = Package); // expect: Yes Yes
AllObj.SetRange("Object ID", 50100, 50199);
AllObj.SetFilter("App Package ID", '<>%1', Package);
Message('%1', AllObj.IsEmpty());                                              // expect: Yes
AllObj.Get(AllObj."Object Type"::Table, Database::AllObj);
Message('%1', AllObj."App Package ID" <> Package);                            // expect: Yes
Obj.Get(Obj."Object Type"::Table, Database::AllObj);
Message('%1 %2', Obj."App Package ID" = AllObj."App Package ID", Obj."App ID");   // expect: Yes {8874ED3A-0643-4247-9CED-7A7002F7135D}
Obj.Get(Obj."Object Type"::Enum, 50100);
Message('%1', Obj."App ID" = None);                                           // expect: Yes
// --- CodeUnit Metadata
var
    Meta: Record "CodeUnit Metadata";
Meta.Get(50113);
Message('%1 %2 %3 %4', Meta.Name, Meta.TableNo, Meta.SingleInstance, Meta.SubType);   // expect: With Record 50100 Yes Normal
Message('%1 %2-%3 %4', Meta."AL Namespace", Meta.InherentPermissions, Meta.InherentEntitlements, Meta.RequiredTestIsolation);   // expect: Some.Where -X Disabled
Meta.Get(50112);
Message('%1 %2 %3 %4', Meta.SubType, Meta.TableNo, Meta.SingleInstance, Meta.InherentPermissions);   // expect: Upgrade 0 No X
Meta.Get(50111);
Message('%1 %2', Meta.SubType, Meta.SubType + 0);                             // expect: Normal 0
Meta.Get(50110);
Message('%1 %2', Meta.SubType, Meta.RequiredTestIsolation);                   // expect: Test None
Meta.Get(50114);
Message('%1 %2', Meta.SubType, Meta.RequiredTestIsolation);                   // expect: TestRunner Codeunit
Meta.Get(50115);
Message('%1', Meta.RequiredTestIsolation);                                    // expect: Function
Meta.Get(50116);
Message('%1', Meta.RequiredTestIsolation);                                    // expect: Disabled
Message('%1', Meta.Get(99999999));                                            // expect: No
// --- The order of the rows is that of the key, whatever the filter says
var
    Meta: Record "CodeUnit Metadata";
Meta.SetFilter(ID, '50113|50111|50112|50112');
Show(Meta);                                                                   // expect: 50111 50112 50113 
Meta.Ascending(false);
Show(Meta);                                                                   // expect: 50113 50112 50111 
Meta.Reset();
Meta.SetFilter(SubType, 'Test|Upgrade');
Meta.SetRange(ID, 50000, 99999);
Show(Meta);                                                                   // expect: 50110 50112 
procedure Show(var Meta: Record "CodeUnit Metadata")
var
    Ids: Text;
begin
    Meta.FindSet();
    repeat
        Ids += Format(Meta.ID, 0, 9) + ' ';
    until Meta.Next() = 0;
    Message(Ids);
end;
