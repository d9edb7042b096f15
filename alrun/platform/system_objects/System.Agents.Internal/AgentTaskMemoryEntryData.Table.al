namespace System.Agents.Internal;

using System.Agents;
using System.Security.AccessControl;

table 2000000269 "Agent Task Memory Entry Data"
{
    DataPerCompany = false;
    Access = Internal;

    fields
    {
        field(1; "Task ID"; BigInteger)
        {
            TableRelation = "Agent Task Data".ID;
        }
        field(2; ID; Integer) { }
        field(3; "User Security ID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(4; Type; Enum "Agent Task Memory Entry Type") { }
        field(5; Details; BLOB) { }
        field(6; Description; Text[2048]) { }
        field(7; "Task Agent User Security ID"; Guid)
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Data"."Agent User Security ID" where(ID = field("Task ID")));
        }
        field(8; "Internal Details"; BLOB) { }
        field(9; "Related Record ID"; RecordID) { }
        field(10; "Company Name"; Text[30])
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Agent Task Data"."Company Name" where(ID = field("Task ID")));
        }
        field(11; Context; BLOB) { }
    }

    keys
    {
        key(PK; "Task ID", "ID") { Clustered = true; }
        key(TaskId; "Task ID") { }
        key(TaskIdType; "Task ID", "Type", "ID") { Unique = false; }
    }
}
