namespace System.Tooling;

table 2000000223 "Designed Query Obj"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Object ID"; Integer) { }
        field(2; "Object Name"; Text[30]) { }
        field(3; "Unique ID"; Guid) { }
        field(4; "Query ID"; BigInteger) { }
    }

    keys
    {
        key(PK; "Object ID") { }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Object ID", "Object Name") { }
    }
}
