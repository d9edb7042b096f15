namespace System.Security.AccessControl;

table 2000000191 Entitlement
{
    DataPerCompany = false;

    fields
    {
        field(1; "Entitlement Set ID"; Code[20])
        {
            TableRelation = "Entitlement Set".ID where(ID = field("Entitlement Set ID"));
        }
        field(2; "Entitlement Set Name"; Text[250])
        {
            CalcFormula = lookup("Entitlement Set".Name where(ID = field("Entitlement Set ID")));
            FieldClass = FlowField;
        }
        field(3; "Object Type"; Option)
        {
            OptionMembers = "Table Data", "Table", , "Report", , "Codeunit", "XMLport", MenuSuite, "Page", "Query", System, , , , PageExtension, TableExtension, "Enum", EnumExtension, Profile, ProfileExtension, PermissionSet, PermissionSetExtension, ReportExtension;
        }
        field(4; "Object ID Range Start"; Integer) { }
        field(5; "Object ID Range End"; Integer) { }
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
    }

    keys
    {
        key(Key1; "Entitlement Set ID", "Object Type", "Object ID Range Start", "Object ID Range End") { Clustered = true; }
    }
}
