namespace System.Agents;

using System.Security.AccessControl;

table 2000000282 "Agent Task Log Entry"
{
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
        field(3; "User Security ID"; Guid)
        {
            Editable = false;
            TableRelation = User."User Security ID";
        }
        field(4; Type; Enum "Agent Task Log Entry Type")
        {
            Editable = false;
        }
        field(5; Details; BLOB) { }
        field(6; Description; Text[2048]) { }
        field(7; Level; Option)
        {
            OptionMembers = Information, Warning, Error;
        }
        field(8; "Page Caption"; Text[150]) { }
        field(9; "User Full Name"; Text[80])
        {
            Editable = false;
            FieldClass = FlowField;
            CalcFormula = lookup("User"."Full Name" where("User Security ID" = field("User Security ID")));
        }
        field(10; "Memory Entry ID"; Integer) { }
        field(11; Reason; Text[2048]) { } // (unverified)
        field(12; "Troubleshooting Info"; Blob) { } // (unverified)
    }

    keys
    {
        key(PK; "Task ID", "ID") { Clustered = true; }
    }
}
