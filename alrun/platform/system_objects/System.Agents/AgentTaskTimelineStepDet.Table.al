namespace System.Agents;

using System.Security.AccessControl;

table 2000000277 "Agent Task Timeline Step Det."
{
    Caption = 'Agent Task Timeline Step Detail';
    DataPerCompany = false;

    fields
    {
        field(1; "Task ID"; BigInteger)
        {
            Editable = false;
            TableRelation = "Agent Task".ID;
        }
        field(2; ID; Integer)
        {
            Editable = false;
        }
        field(3; "Timeline Step ID"; BigInteger) { }
        field(4; "User Security ID"; Guid)
        {
            Editable = false;
            TableRelation = User."User Security ID";
        }
        field(5; Type; Enum "Agent Task Log Entry Type")
        {
            Editable = false;
        }
        field(6; "Client Context"; BLOB) { }
    }

    keys
    {
        key(PK; "Task ID", "ID") { Clustered = true; }
        key(TimelineStepID; "Task ID", "Timeline Step ID") { }
    }
}
