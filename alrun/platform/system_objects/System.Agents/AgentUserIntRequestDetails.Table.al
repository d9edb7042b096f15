namespace System.Agents;

table 2000000286 "Agent User Int Request Details"
{
    Caption = 'Agent Task User Intervention Request Details';
    TableType = Temporary;

    fields
    {
        field(1; "Agent User ID"; Guid) { }
        field(2; "Task ID"; BigInteger) { }
        field(3; Type; Enum "Agent User Int Request Type") { }
        field(4; "Page ID"; Integer) { }
        field(5; "Record ID"; RecordID) { }
    }

    keys
    {
        key(PK; "Agent User ID", "Task ID", Type) { Clustered = true; }
    }
}
