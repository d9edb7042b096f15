namespace System.Apps;

table 2000000239 "Tenant Application Storage"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Guid) { }
        field(2; "Target Release"; Text[43]) { }
        field(3; "Package ID"; Guid) { }
        field(4; Name; Text[250]) { }
        field(5; Publisher; Text[250]) { }
        field(6; Version; Text[43]) { }
        field(7; ApplicationVersion; Text[43])
        {
            Caption = 'Application Version';
        }
        field(8; Dependencies; BLOB) { }
        field(9; "Sync Mode"; Option)
        {
            OptionMembers = Add, Force;
        }
        field(10; Installed; Boolean)
        {
            CalcFormula = exist("Installed Application" where("Package ID" = field("Package ID")));
            FieldClass = FlowField;
        }
        field(11; Blob; BLOB) { }
        field(13; "Package Hash"; Text[64]) { }
    }

    keys
    {
        key(Key1; "Package ID", "Target Release") { Clustered = true; }
        key(Key2; ID) { }
    }
}
