namespace System.Agents;

table 2000000279 "Agent Task User Int Suggestion"
{
    Caption = 'Agent Task User Intervention Suggestion';
    TableType = Temporary;

    fields
    {
        field(1; Summary; Text[100]) { }
        field(2; Instructions; Text[1024]) { }
        field(3; Description; Text[1024]) { }
        field(4; "Always Included"; Boolean)
        {
            InitValue = false;
        }
        field(5; Code; Code[20]) { } // (unverified)
    }

    keys
    {
        key(PK; "Summary") { Clustered = true; }
    }
}
