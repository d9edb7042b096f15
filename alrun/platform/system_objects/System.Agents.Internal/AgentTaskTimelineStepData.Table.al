namespace System.Agents.Internal;

using System.Agents;

table 2000000271 "Agent Task Timeline Step Data"
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
        field(3; Title; Text[100]) { }
        field(4; Description; Text[2048]) { }
        field(5; "Primary Page ID"; Integer) { }
        field(6; "Primary Page Record ID"; RecordID) { }
        field(7; "Primary Page Summary"; BLOB) { }
        field(8; "Primary Page Query"; BLOB) { }
        field(9; "First Log Entry ID"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = min("Agent Task Log Entry Data"."ID" where("Task ID" = field("Task ID"), "Timeline Step ID" = field(ID)));
        }
        field(10; "First Log Entry Type"; Enum "Agent Task Log Entry Type")
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Log Entry Data".Type where("Task ID" = field("Task ID"), "ID" = field("First Log Entry ID")));
        }
        field(11; "Last Log Entry ID"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = max("Agent Task Log Entry Data"."ID" where("Task ID" = field("Task ID"), "Timeline Step ID" = field(ID)));
        }
        field(12; "Last Log Entry Type"; Enum "Agent Task Log Entry Type")
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Log Entry Data".Type where("Task ID" = field("Task ID"), "ID" = field("Last Log Entry ID")));
        }
        field(13; "Task Agent User Security ID"; Guid)
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Data"."Agent User Security ID" where(ID = field("Task ID")));
        }
        field(14; "Company Name"; Text[30])
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Data"."Company Name" where(ID = field("Task ID")));
        }
        field(15; "Task Needs Attention"; Boolean)
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Data"."Needs Attention" where(ID = field("Task ID")));
        }
        field(16; Importance; Option)
        {
            OptionMembers = Primary, Secondary;
        }
        field(17; "Last User Intervention Request"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = max("Agent Task Log Entry Data"."ID" where("Task ID" = field("Task ID"), "Timeline Step ID" = field(ID), Type = const("Agent Task Log Entry Type"::"User Intervention Request")));
        }
        field(18; "Last User Intervention"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = max("Agent Task Log Entry Data"."ID" where("Task ID" = field("Task ID"), "Timeline Step ID" = field(ID), Type = filter("Agent Task Log Entry Type"::"User Intervention Request" | "Agent Task Log Entry Type"::"User Intervention")));
        }
    }

    keys
    {
        key(PK; "Task ID", "ID") { Clustered = true; }
        key(PrimaryPageRecordId; "Primary Page Record ID") { }
    }
}
