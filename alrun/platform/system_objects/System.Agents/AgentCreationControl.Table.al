namespace System.Agents;

using System.Environment;
using System.Security.AccessControl;

table 2000000297 "Agent Creation Control"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Integer)
        {
            AutoIncrement = true;
        }
        field(2; "User Security ID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(3; "User Name"; Code[50])
        {
            CalcFormula = lookup(User."User Name" where("User Security ID" = field("User Security ID")));
            Editable = false;
            FieldClass = FlowField;
        }
        field(4; "Agent Metadata Provider"; Integer) { }
        field(5; "Company Name"; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(6; Description; Text[250]) { }
    }

    keys
    {
        key(PK; ID) { Clustered = true; }
        key(Lookup; "Company Name", "Agent Metadata Provider", "User Security ID") { Unique = true; }
    }

    procedure IsAllAgentTypes(): Boolean
    begin
        exit("Agent Metadata Provider" = -1);
    end;

    procedure IsAllUsers(): Boolean
    begin
        exit(IsNullGuid("User Security ID"));
    end;

    procedure IsAllCompanies(): Boolean
    begin
        exit("Company Name" = '');
    end;
}
