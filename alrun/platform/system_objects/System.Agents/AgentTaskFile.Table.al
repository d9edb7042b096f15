namespace System.Agents;

table 2000000274 "Agent Task File"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Task ID"; BigInteger)
        {
            TableRelation = "Agent Task".ID;
            Editable = false;
        }
        field(2; ID; BigInteger)
        {
            Editable = false;
        }
        field(3; "File Name"; Text[250])
        {
            Editable = false;
        }
        field(4; "File MIME Type"; Text[100])
        {
            Editable = false;
        }
        field(5; Content; BLOB) { }
    }

    keys
    {
        key(PK; "Task ID", "ID") { Clustered = true; }
    }
}
