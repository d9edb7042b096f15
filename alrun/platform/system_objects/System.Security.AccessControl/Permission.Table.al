namespace System.Security.AccessControl;

using System.Reflection;

table 2000000005 Permission
{
    DataPerCompany = false;

    fields
    {
        field(1; "Role ID"; Code[20])
        {
            TableRelation = "Permission Set"."Role ID";
        }
        field(2; "Role Name"; Text[30])
        {
            CalcFormula = lookup("Permission Set".Name where("Role ID" = field("Role ID")));
            FieldClass = FlowField;
        }
        field(3; "Object Type"; Option)
        {
            OptionMembers = "Table Data", "Table", , "Report", , "Codeunit", "XMLport", MenuSuite, "Page", "Query", System, , , , , , , , , ;
        }
        field(4; "Object ID"; Integer)
        {
            TableRelation = if ("Object Type" = const("Table Data")) AllObjWithCaption."Object ID" where("Object Type" = const(Table)) else if ("Object Type" = const(Table)) AllObjWithCaption."Object ID" where("Object Type" = const(Table)) else if ("Object Type" = const(Report)) AllObjWithCaption."Object ID" where("Object Type" = const(Report)) else if ("Object Type" = const(Codeunit)) AllObjWithCaption."Object ID" where("Object Type" = const(Codeunit)) else if ("Object Type" = const(XMLport)) AllObjWithCaption."Object ID" where("Object Type" = const(XMLport)) else if ("Object Type" = const(MenuSuite)) AllObjWithCaption."Object ID" where("Object Type" = const(MenuSuite)) else if ("Object Type" = const(Page)) AllObjWithCaption."Object ID" where("Object Type" = const(Page)) else if ("Object Type" = const(Query)) AllObjWithCaption."Object ID" where("Object Type" = const(Query)) else if ("Object Type" = const(System)) AllObjWithCaption."Object ID" where("Object Type" = const(System));
        }
        field(5; "Object Name"; Text[249])
        {
            CalcFormula = lookup(AllObjWithCaption."Object Caption" where("Object Type" = field("Object Type"), "Object ID" = field("Object ID")));
            FieldClass = FlowField;
        }
        field(6; "Read Permission"; Option)
        {
            InitValue = Yes;
            OptionMembers = " ", Yes, Indirect;
        }
        field(7; "Insert Permission"; Option)
        {
            InitValue = Yes;
            OptionMembers = " ", Yes, Indirect;
        }
        field(8; "Modify Permission"; Option)
        {
            InitValue = Yes;
            OptionMembers = " ", Yes, Indirect;
        }
        field(9; "Delete Permission"; Option)
        {
            InitValue = Yes;
            OptionMembers = " ", Yes, Indirect;
        }
        field(10; "Execute Permission"; Option)
        {
            InitValue = Yes;
            OptionMembers = " ", Yes, Indirect;
        }
        field(11; "Security Filter"; TableFilter) { }
        field(12; "AL Object Name"; Text[30])
        {
            CalcFormula = lookup(AllObjWithCaption."Object Name" where("Object Type" = field("Object Type"), "Object ID" = field("Object ID")));
            FieldClass = FlowField;
        }
    }

    keys
    {
        key(Key1; "Role ID", "Object Type", "Object ID") { Clustered = true; }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Role ID", "Role Name") { }
    }
}
