namespace System.Agents;

table 2000000290 "Agent Task Page Context Req."
{
    Caption = 'Agent Task Page Context Request';
    TableType = Temporary;

    fields
    {
        field(1; "Agent User ID"; Guid) { }
        field(2; "Task ID"; BigInteger) { }
        field(3; "Page ID"; Integer) { }
        field(4; "Record ID"; RecordID) { }
    }

    keys
    {
        key(PK; "Agent User ID", "Task ID", "Page ID", "Record ID") { Clustered = true; }
    }
}
