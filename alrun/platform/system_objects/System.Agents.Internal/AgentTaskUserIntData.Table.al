namespace System.Agents.Internal;

using System.Agents;

table 2000000270 "Agent Task User Int. Data"
{
    Caption = 'Agent Task User Intervention Data';
    DataPerCompany = false;
    Access = Internal;

    fields
    {
        field(1; "Task ID"; BigInteger)
        {
            TableRelation = "Agent Task Data".ID;
        }
        field(2; "Memory Entry ID"; Integer)
        {
            TableRelation = "Agent Task Memory Entry Data"."ID";
        }
        field(3; "Is Pending"; Boolean)
        {
            InitValue = true;
        }
        field(4; "Intervention Request Type"; Enum "Agent User Int Request Type") { }
        field(5; "Related Record ID"; RecordID)
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Memory Entry Data"."Related Record ID" where("Task ID" = field("Task ID"), "ID" = field("Memory Entry ID")));
        }
    }

    keys
    {
        key(PK; "Task ID", "Memory Entry ID") { Clustered = true; }
        key(TaskID; "Task ID") { }
    }
}
