namespace System.Agents;

table 2000000275 "Agent Task Message Attachment"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Task ID"; BigInteger)
        {
            TableRelation = "Agent Task".ID;
            Editable = false;
        }
        field(2; "Message ID"; Guid)
        {
            TableRelation = "Agent Task Message".ID where("Task ID" = field("Task ID"));
            Editable = false;
        }
        field(3; "File ID"; BigInteger)
        {
            TableRelation = "Agent Task File"."ID" where("Task ID" = field("Task ID"));
            Editable = false;
        }
        field(4; "Text Content"; BLOB) { }
        field(5; Ignored; Boolean) { }
        field(6; "Ignored Reason"; Text[250]) { } // (unverified)
    }

    keys
    {
        key(PK; "Task ID", "Message ID", "File ID") { Clustered = true; }
        key(TaskIdMessageId; "Task ID", "Message ID") { Unique = false; }
    }
}
