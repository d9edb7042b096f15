namespace System.Agents;

table 2000000276 "Agent Task Timeline Step"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Task ID"; BigInteger)
        {
            Editable = false;
            TableRelation = "Agent Task".ID;
        }
        field(2; ID; BigInteger)
        {
            Editable = false;
        }
        field(3; Title; Text[100])
        {
            Editable = false;
        }
        field(4; Description; Text[2048])
        {
            Editable = false;
        }
        field(5; "Primary Page Summary"; BLOB) { }
        field(6; "Primary Page Query"; BLOB) { }
        field(7; "Last Log Entry ID"; Integer)
        {
            Editable = false;
        }
        field(8; "Last Log Entry Type"; Enum "Agent Task Log Entry Type")
        {
            Editable = false;
        }
        field(9; Category; Option)
        {
            OptionMembers = Past, Present, Future;
            Editable = false;
        }
        field(10; Type; Enum "Agent Task Timeline Step Type")
        {
            Editable = false;
        }
        field(11; "User Intervention Request Type"; Option)
        {
            OptionCaption = ',Review Message,Assistance,Review Record,Resume Task,Retry';
            OptionMembers = " ", ReviewMessage, Assistance, ReviewRecord, ResumeTask, Retry;
            Editable = false;
        }
        field(12; Annotations; BLOB) { }
        field(13; "Primary Page ID"; Integer) { }
        field(14; "Primary Page Record ID"; RecordID) { }
        field(15; Importance; Option)
        {
            OptionMembers = Primary, Secondary;
        }
        field(16; "Last User Intervention ID"; Integer)
        {
            Caption = 'Last User Intervention Step ID';
            Editable = false;
        }
        field(17; Suggestions; BLOB) { }
        field(18; "Last User Intervention Details"; BLOB) { }
    }

    keys
    {
        key(PK; "Task ID", "ID") { Clustered = true; }
        key(TaskID; "Task ID") { }
        key(PrimaryPageRecordId; "Primary Page Record ID") { }
    }
}
