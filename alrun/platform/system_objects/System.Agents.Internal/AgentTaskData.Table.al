namespace System.Agents.Internal;

using System.Agents;
using System.Environment;
using System.Security.AccessControl;

table 2000000267 "Agent Task Data"
{
    DataPerCompany = false;
    Access = Internal;

    fields
    {
        field(1; ID; BigInteger)
        {
            AutoIncrement = true;
        }
        field(2; "Agent User Security ID"; Guid)
        {
            TableRelation = "Agent Data"."User Security ID";
        }
        field(3; "Created By"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(4; Status; Enum "Agent Task Status") { }
        field(5; "Company Name"; Text[30])
        {
            TableRelation = Company."Name";
        }
        field(6; "Last Log Entry ID"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = max("Agent Task Log Entry Data".ID where("Task ID" = field(ID)));
        }
        field(7; "Last Log Entry Timestamp"; DateTime)
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Log Entry Data".SystemCreatedAt where("Task ID" = field(ID), ID = field("Last Log Entry ID")));
        }
        field(8; "External ID"; Text[2048]) { }
        field(9; Title; Text[150]) { }
        field(11; "Instructions Hash"; Text[64]) { }
        field(12; "Created With Curr Instructions"; Boolean)
        {
            FieldClass = FlowField;
            CalcFormula = exist("Agent Data" where("User Security ID" = field("Agent User Security ID"), "Instructions Hash" = field("Instructions Hash")));
        }
        field(13; "Agent Metadata Provider"; Enum "Agent Metadata Provider")
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Data"."Agent Metadata Provider" where("User Security ID" = field("Agent User Security ID")));
        }
        field(14; "Needs Attention"; Boolean)
        {
            InitValue = false;
        }
        field(15; "Last Log Entry Type"; Enum "Agent Task Log Entry Type")
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Log Entry Data".Type where("Task ID" = field(ID), "ID" = field("Last Log Entry ID")));
        }
        field(16; "Not Before"; DateTime) { }
        field(17; "Primary Timeline Step Count"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count("Agent Task Timeline Step Data" where("Task ID" = field(ID), Importance = const(Primary)));
        }
        field(18; "Secondary Timeline Step Count"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count("Agent Task Timeline Step Data" where("Task ID" = field(ID), Importance = const(Secondary)));
        }
    }

    keys
    {
        key(PK; ID) { Clustered = true; }
        key(AgentUserSecurityID; "Agent User Security ID") { }
        key(AgentUserSecurityIDStatus; "Agent User Security ID", Status) { }
        key(StatusCreatedAt; Status, SystemCreatedAt) { }
        key(ExternalID; "External ID") { }
        key(NeedsAttention; "Agent User Security ID", "Company Name", "Needs Attention") { }
    }
}
