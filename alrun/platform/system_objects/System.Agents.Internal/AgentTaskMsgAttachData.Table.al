namespace System.Agents.Internal;

table 2000000273 "Agent Task Msg Attach Data"
{
    Caption = 'Agent Task Message Attachment Data';
    DataPerCompany = false;
    Access = Internal;

    fields
    {
        field(1; "Task ID"; BigInteger)
        {
            TableRelation = "Agent Task Data".ID;
        }
        field(2; "Message ID"; BigInteger)
        {
            TableRelation = "Agent Task Message Data".ID where("Task ID" = field("Task ID"));
        }
        field(3; "File ID"; BigInteger)
        {
            TableRelation = "Agent Task File Data"."ID" where("Task ID" = field("Task ID"));
        }
        field(4; "Message System ID"; Guid)
        {
            CalcFormula = lookup("Agent Task Message Data".SystemId where("Task ID" = field("Task ID"), "ID" = field("Message ID")));
            FieldClass = FlowField;
        }
        field(5; "Company Name"; Text[30])
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Data"."Company Name" where(ID = field("Task ID")));
        }
        field(6; "Task Agent User Security ID"; Guid)
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Data"."Agent User Security ID" where(ID = field("Task ID")));
        }
        field(7; "Text Content"; BLOB) { }
        field(8; Properties; BLOB) { }
        field(9; "File Name"; Text[250])
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task File Data"."File Name" where("Task ID" = field("Task ID"), "ID" = field("File ID")));
        }
        field(10; Ignored; Boolean) { }
        field(11; "Message Type"; Option)
        {
            OptionMembers = Input, Output;
            CalcFormula = lookup("Agent Task Message Data".Type where("Task ID" = field("Task ID"), "ID" = field("Message ID")));
            FieldClass = FlowField;
        }
    }

    keys
    {
        key(PK; "Task ID", "Message ID", "File ID") { Clustered = true; }
        key(TaskIdMessageId; "Task ID", "Message ID") { Unique = false; }
    }
}
