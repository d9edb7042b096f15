namespace System.Agents;

table 2000000283 "Agent Annotation"
{
    TableType = Temporary;

    fields
    {
        field(1; Code; Text[20]) { }
        field(2; Message; Text[2048]) { }
        field(3; Details; Text[2048]) { }
        field(4; Severity; Option)
        {
            OptionMembers = Info, Warning, Error;
        }
    }

    keys
    {
        key(PK; "Code") { Clustered = true; }
    }
}
