namespace System.Security.AccessControl;

using System.Reflection;

table 2000000251 "Metadata Permission"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Role ID"; Code[30])
        {
            TableRelation = "Metadata Permission Set"."Role ID" where("App ID" = field("App ID"));
        }
        field(3; "Role Name"; Text[30])
        {
            CalcFormula = lookup("Metadata Permission Set".Name where("App ID" = field("App ID"), "Role ID" = field("Role ID")));
            FieldClass = FlowField;
        }
        field(4; "Object Type"; Option)
        {
            OptionMembers = "Table Data", "Table", , "Report", , "Codeunit", "XMLport", MenuSuite, "Page", "Query", System, , , , , , , , , ;
        }
        field(5; "Object ID"; Integer)
        {
            TableRelation = if ("Object Type" = const("Table Data")) AllObjWithCaption."Object ID" where("Object Type" = const(Table)) else if ("Object Type" = const(Table)) AllObjWithCaption."Object ID" where("Object Type" = const(Table)) else if ("Object Type" = const(Report)) AllObjWithCaption."Object ID" where("Object Type" = const(Report)) else if ("Object Type" = const(Codeunit)) AllObjWithCaption."Object ID" where("Object Type" = const(Codeunit)) else if ("Object Type" = const(XMLport)) AllObjWithCaption."Object ID" where("Object Type" = const(XMLport)) else if ("Object Type" = const(MenuSuite)) AllObjWithCaption."Object ID" where("Object Type" = const(MenuSuite)) else if ("Object Type" = const(Page)) AllObjWithCaption."Object ID" where("Object Type" = const(Page)) else if ("Object Type" = const(Query)) AllObjWithCaption."Object ID" where("Object Type" = const(Query)) else if ("Object Type" = const(System)) AllObjWithCaption."Object ID" where("Object Type" = const(System));
        }
        field(6; "Object Name"; Text[249])
        {
            CalcFormula = lookup(AllObjWithCaption."Object Caption" where("Object Type" = field("Object Type"), "Object ID" = field("Object ID")));
            FieldClass = FlowField;
        }
        field(7; "Read Permission"; Option)
        {
            InitValue = Yes;
            OptionMembers = " ", Yes, Indirect;
        }
        field(8; "Insert Permission"; Option)
        {
            InitValue = Yes;
            OptionMembers = " ", Yes, Indirect;
        }
        field(9; "Modify Permission"; Option)
        {
            InitValue = Yes;
            OptionMembers = " ", Yes, Indirect;
        }
        field(10; "Delete Permission"; Option)
        {
            InitValue = Yes;
            OptionMembers = " ", Yes, Indirect;
        }
        field(11; "Execute Permission"; Option)
        {
            InitValue = Yes;
            OptionMembers = " ", Yes, Indirect;
        }
        field(12; Type; Option)
        {
            OptionMembers = Include, Exclude;
            InitValue = Include;
        }
        field(13; Assignable; Boolean)
        {
            CalcFormula = lookup("Metadata Permission Set".Assignable where("App ID" = field("App ID"), "Role ID" = field("Role ID")));
            FieldClass = FlowField;
        }
        field(14; "Security Filter"; TableFilter) { }
        field(15; "AL Object Name"; Text[30])
        {
            CalcFormula = lookup(AllObjWithCaption."Object Name" where("Object Type" = field("Object Type"), "Object ID" = field("Object ID")));
            FieldClass = FlowField;
        }
    }

    keys
    {
        key(Key1; "App ID", "Role ID", "Object Type", "Object ID") { Clustered = true; }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "App ID", "Role ID", "Role Name") { }
    }
}
