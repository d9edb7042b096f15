namespace System.Environment;

table 2000000180 "Media Set"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Guid) { }
        field(2; "Media ID"; Media) { }
        field(3; "Company Name"; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(4; "Media Index"; BigInteger) { }
    }

    keys
    {
        key(Key1; ID, "Media ID") { Clustered = true; }
        key(Key2; "Media Index") { }
        key(Key3; "Company Name") { }
    }
}
