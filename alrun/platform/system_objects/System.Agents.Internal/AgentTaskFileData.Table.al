namespace System.Agents.Internal;

table 2000000272 "Agent Task File Data"
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
        field(3; "Memory Entry ID"; Integer)
        {
            TableRelation = "Agent Task Memory Entry Data"."ID" where("Task ID" = field("Task ID"));
        }
        field(4; "File Name"; Text[250]) { }
        field(5; "File MIME Type"; Text[100]) { }
        field(6; Content; BLOB) { }
        field(7; "Company Name"; Text[30])
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Data"."Company Name" where(ID = field("Task ID")));
        }
        field(8; "Task Agent User Security ID"; Guid)
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Data"."Agent User Security ID" where(ID = field("Task ID")));
        }
    }

    keys
    {
        key(PK; "Task ID", "ID") { Clustered = true; }
        key(TaskIdMemoryEntryId; "Task ID", "Memory Entry ID") { }
    }
}
