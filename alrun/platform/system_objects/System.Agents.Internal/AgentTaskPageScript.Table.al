namespace System.Agents.Internal;

table 2000000287 "Agent Task Page Script"
{
    TableType = Temporary;

    fields
    {
        field(1; ID; Code[10]) { }
        field(2; Content; BLOB) { }
    }
}
