namespace System.Agents.Internal;

table 2000000268 "Agent Task Message Data"
{
    DataPerCompany = false;
    Access = Internal;

    fields
    {
        field(1; "Task ID"; BigInteger)
        {
            TableRelation = "Agent Task Data".ID;
        }
        field(2; ID; BigInteger)
        {
            AutoIncrement = true;
        }
        field(3; Type; Option)
        {
            OptionMembers = Input, Output;
        }
        field(4; Status; Option)
        {
            OptionMembers = " ", Draft, Sent, Reviewed, Rejected, Discarded;
        }
        field(5; Content; BLOB) { }
        field(6; "External ID"; Text[2048]) { }
        field(7; "Input Message System ID"; Guid)
        {
            TableRelation = "Agent Task Message Data".SystemId;
        }
        field(8; "Status Reason"; Text[250]) { }
        field(9; "Company Name"; Text[30])
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Data"."Company Name" where(ID = field("Task ID")));
        }
        field(10; "Task Agent User Security ID"; Guid)
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Data"."Agent User Security ID" where(ID = field("Task ID")));
        }
        field(11; From; Text[250]) { }
        field(12; Properties; BLOB) { }
        field(13; "Requires Review"; Boolean)
        {
            InitValue = true;
        }
        field(14; "Memory Entry ID"; Integer)
        {
            TableRelation = "Agent Task Memory Entry Data"."ID";
            ValidateTableRelation = false;
        }
    }

    keys
    {
        key(PK; "Task ID", ID) { Clustered = true; }
        key(TaskIDTimestamp; "Task ID", SystemCreatedAt) { }
        key(TaskIDExternalID; "Task ID", "External ID") { }
    }
}
