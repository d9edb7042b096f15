namespace System.Agents;

using System.Security.AccessControl;

table 2000000278 "Agent Task Timeline"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Task ID"; BigInteger)
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
        field(4; Indicator; Enum "Agent Task Status")
        {
            Editable = false;
        }
        field(5; Status; Text[100])
        {
            Editable = false;
        }
        field(6; "Last Step Timestamp"; DateTime)
        {
            Editable = false;
        }
        field(7; "Current Step Type"; Enum "Agent Task Timeline Step Type")
        {
            Editable = false;
        }
        field(8; Summary; BLOB) { }
        field(9; Title; Text[150])
        {
            Editable = false;
        }
        field(10; "Needs Attention"; Boolean)
        {
            Editable = false;
        }
        field(11; "Current Timeline Step ID"; BigInteger)
        {
            Editable = false;
            TableRelation = "Agent Task Timeline Step".ID;
        }
        field(12; "Primary Timeline Step Count"; Integer)
        {
            Editable = false;
        }
        field(13; "Secondary Timeline Step Count"; Integer)
        {
            Editable = false;
        }
    }

    keys
    {
        key(PK; "Task ID") { Clustered = true; }
    }
}
