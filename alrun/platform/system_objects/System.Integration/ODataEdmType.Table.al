namespace System.Integration;

table 2000000179 "OData Edm Type"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Key"; Code[50]) { }
        field(2; Description; Text[250]) { }
        field(10; "Edm Xml"; BLOB)
        {
            SubType = UserDefined;
        }
    }

    keys
    {
        key(Key1; "Key") { Clustered = true; }
    }
}
