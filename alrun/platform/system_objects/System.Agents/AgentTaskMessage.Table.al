namespace System.Agents;

using System.Security.AccessControl;

table 2000000263 "Agent Task Message"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Task ID"; BigInteger)
        {
            Editable = false;
            TableRelation = "Agent Task".ID;
        }
        field(2; ID; Guid)
        {
            Editable = false;
        }
        field(3; Type; Option)
        {
            Editable = false;
            OptionMembers = Input, Output;
        }
        field(4; Status; Option)
        {
            OptionMembers = " ", Draft, Sent, Reviewed, Rejected, Discarded, Failed; // (unverified): the place of Failed
        }
        field(5; Content; BLOB) { }
        field(6; "Created By Full Name"; Text[80])
        {
            Editable = false;
            FieldClass = FlowField;
            CalcFormula = lookup("User"."Full Name" where("User Security ID" = field(SystemCreatedBy)));
        }
        field(7; "External ID"; Text[2048]) { }
        field(8; "Input Message ID"; Guid)
        {
            TableRelation = "Agent Task Message".ID;
        }
        field(9; "Status Reason"; Text[250]) { }
        field(10; From; Text[250]) { }
        field(11; Properties; BLOB) { }
        field(12; "Requires Review"; Boolean)
        {
            InitValue = true;
        }
        field(13; "Agent User Security ID"; Guid)
        {
            Editable = false;
            TableRelation = Agent."User Security ID";
        }
        field(14; "Memory Entry ID"; Integer) { }
    }

    keys
    {
        key(PK; "Task ID", ID) { Clustered = true; }
    }
}
