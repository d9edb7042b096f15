namespace System.Environment.Configuration;

table 2000000196 "Object Options"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Parameter Name"; Text[50]) { }
        field(2; "Object ID"; Integer) { }
        field(3; "Object Type"; Option)
        {
            OptionMembers = , , , "Report", , , "XMLport", , "Page", , , , , , , , , , , ;
            OptionCaption = ',,,Report,,,XMLport,,"Page",,,,,,,,,,,';
        }
        field(4; "Company Name"; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(5; "User Name"; Code[50]) { }
        field(6; "Option Data"; BLOB)
        {
            SubType = UserDefined;
        }
        field(7; "Public Visible"; Boolean) { }
        field(8; Temporary; Boolean) { }
        field(9; "Created By"; Code[50]) { }
    }

    keys
    {
        key(Key1; "Parameter Name", "Object ID", "Object Type", "User Name", "Company Name") { Clustered = true; }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Parameter Name") { }
    }
}
