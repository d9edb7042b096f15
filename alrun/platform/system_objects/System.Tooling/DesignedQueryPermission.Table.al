namespace System.Tooling;

using System.Security.AccessControl;

table 2000000222 "Designed Query Permission"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Role ID"; Code[20])
        {
            TableRelation = "Tenant Permission Set"."Role ID" where("App ID" = field("App ID"));
        }
        field(3; "Role Name"; Text[30])
        {
            CalcFormula = lookup("Tenant Permission Set".Name where("App ID" = field("App ID"), "Role ID" = field("Role ID")));
            FieldClass = FlowField;
        }
        field(4; "Object ID"; Integer)
        {
            TableRelation = "Designed Query Obj"."Object ID";
        }
        field(5; "Object Name"; Text[30])
        {
            CalcFormula = lookup("Designed Query Obj"."Object Name" where("Object ID" = field("Object ID")));
            FieldClass = FlowField;
        }
        field(6; "Read Permission"; Option)
        {
            InitValue = Yes;
            OptionMembers = " ", Yes, Indirect;
        }
        field(7; "Insert Permission"; Option)
        {
            OptionMembers = " ", Yes, Indirect;
        }
        field(8; "Modify Permission"; Option)
        {
            OptionMembers = " ", Yes, Indirect;
        }
        field(9; "Delete Permission"; Option)
        {
            OptionMembers = " ", Yes, Indirect;
        }
        field(10; "Execute Permission"; Option)
        {
            InitValue = Yes;
            OptionMembers = " ", Yes, Indirect;
        }
    }

    keys
    {
        key(PK; "App ID", "Role ID", "Object ID") { Clustered = true; }
    }
}
