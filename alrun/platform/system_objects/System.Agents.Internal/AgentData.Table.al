namespace System.Agents.Internal;

using System.Agents;
using System.Security.AccessControl;

table 2000000258 "Agent Data"
{
    DataPerCompany = false;
    Access = Internal;

    fields
    {
        field(1; "User Security ID"; Guid)
        {
            TableRelation = "User"."User Security ID";
        }
        field(2; "Agent Metadata Provider"; Enum "Agent Metadata Provider") { }
        field(3; Instructions; BLOB) { }
        field(4; "User Name"; Code[50])
        {
            CalcFormula = lookup(User."User Name" where("User Security ID" = field("User Security ID")));
            FieldClass = FlowField;
        }
        field(5; "Display Name"; Text[80])
        {
            CalcFormula = lookup(User."Full Name" where("User Security ID" = field("User Security ID")));
            FieldClass = FlowField;
        }
        field(6; State; Option)
        {
            CalcFormula = lookup(User."State" where("User Security ID" = field("User Security ID")));
            FieldClass = FlowField;
            OptionMembers = Enabled, Disabled;
        }
        field(7; "App ID"; Guid) { }
        field(8; "Instructions Hash"; Text[64]) { }
        field(9; Properties; BLOB) { }
    }

    keys
    {
        key(PK; "User Security ID") { Clustered = true; }
    }
}
