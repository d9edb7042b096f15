namespace System.Environment;

table 2000000182 "Media Resources"
{
    DataPerCompany = false;

    fields
    {
        field(1; Code; Code[50]) { }
        field(2; "MediaSet Reference"; MediaSet) { }
        field(3; "Media Reference"; Media) { }
        field(4; Blob; BLOB)
        {
            SubType = UserDefined;
        }
    }

    keys
    {
        key(Key1; "Code") { Clustered = true; }
    }
}
