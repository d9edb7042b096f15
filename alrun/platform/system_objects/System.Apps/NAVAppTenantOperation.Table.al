namespace System.Apps;

table 2000000200 "NAV App Tenant Operation"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Operation ID"; Guid) { }
        field(2; "Started On"; DateTime) { }
        field(3; "Operation Type"; Option)
        {
            OptionMembers = DeployTarget, DeployPackage;
        }
        field(4; Status; Option)
        {
            OptionMembers = Unknown, InProgress, Failed, Completed, NotFound;
        }
        field(5; Details; BLOB) { }
        field(6; "Metadata Version"; Integer) { }
        field(7; Metadata; BLOB) { }
        field(8; "Metadata Key"; Text[250]) { }
        field(9; Description; Text[250]) { }
    }

    keys
    {
        key(Key1; "Operation ID") { Clustered = true; }
        key(Key2; "Operation Type", "Metadata Key") { }
    }
}
