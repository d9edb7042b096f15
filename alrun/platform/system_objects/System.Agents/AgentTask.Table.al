namespace System.Agents;

using System.Environment;
using System.Security.AccessControl;

table 2000000262 "Agent Task"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; BigInteger)
        {
            Editable = false;
        }
        field(2; "Agent User Security ID"; Guid)
        {
            Editable = false;
            TableRelation = Agent."User Security ID";
        }
        field(3; "Created By"; Guid)
        {
            Editable = false;
            TableRelation = User."User Security ID";
        }
        field(4; Status; Enum "Agent Task Status") { }
        field(5; "Company Name"; Text[30])
        {
            Editable = false;
            TableRelation = Company."Name";
        }
        field(6; "Last Log Entry ID"; Integer)
        {
            Editable = false;
        }
        field(7; "Last Log Entry Timestamp"; DateTime)
        {
            Editable = false;
        }
        field(8; "Agent User Name"; Code[50])
        {
            Editable = false;
            FieldClass = FlowField;
            CalcFormula = lookup("Agent"."User Name" where("User Security ID" = field("Agent User Security ID")));
        }
        field(9; "Agent Display Name"; Text[80])
        {
            Editable = false;
            FieldClass = FlowField;
            CalcFormula = lookup("Agent"."Display Name" where("User Security ID" = field("Agent User Security ID")));
        }
        field(10; "Created By User Name"; Code[50])
        {
            Editable = false;
            FieldClass = FlowField;
            CalcFormula = lookup("User"."User Name" where("User Security ID" = field("Created By")));
        }
        field(11; "Created By Full Name"; Text[80])
        {
            Editable = false;
            FieldClass = FlowField;
            CalcFormula = lookup("User"."Full Name" where("User Security ID" = field("Created By")));
        }
        field(12; "External ID"; Text[2048]) { }
        field(13; Title; Text[150]) { }
        field(14; "Created With Current Instructions"; Boolean)
        {
            Editable = false;
        }
        field(15; "Needs Attention"; Boolean) { }
        field(16; "Billing Context"; Enum "Agent Task Billing Context") { } // (unverified)
        field(17; "Model ID"; Code[30]) { } // (unverified)
        field(18; "Model Name"; Text[70]) // (unverified)
        {
            CalcFormula = lookup("Agent Model"."Model Name" where("Model ID" = field("Model ID")));
            FieldClass = FlowField;
        }
        field(19; Archived; Boolean) { } // (unverified)
        field(20; "Agent Substate"; Option) // (unverified)
        {
            CalcFormula = lookup(Agent.Substate where("User Security ID" = field("Agent User Security ID")));
            FieldClass = FlowField;
            OptionMembers = None, Archived;
        }
    }

    keys
    {
        key(PK; ID) { Clustered = true; }
    }
}
