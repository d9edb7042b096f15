namespace System.Agents;

using System.Environment;
using System.Security.AccessControl;

table 2000000247 "Agent Task Consumption"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Task Id"; BigInteger)
        {
            Caption = 'Agent Task Id';
            Editable = false;
            TableRelation = "Agent Task".ID;
        }
        field(2; Id; BigInteger)
        {
            Editable = false;
        }
        field(3; "Agent User Security Id"; Guid)
        {
            Editable = false;
            NotBlank = true;
            TableRelation = Agent."User Security ID";
        }
        field(4; "Company Name"; Text[30])
        {
            Editable = false;
            TableRelation = System.Environment.Company.Name;
        }
        field(5; "Consumption Timestamp"; DateTime)
        {
            Editable = false;
            NotBlank = true;
        }
        field(6; "Feature Name"; Text[256])
        {
            Editable = false;
            NotBlank = true;
        }
        field(7; Actions; Text[1024])
        {
            Editable = false;
        }
        field(8; "Copilot Credits"; Decimal)
        {
            DecimalPlaces = 0 : 2;
            Editable = false;
            NotBlank = true;
        }
        field(9; Description; Blob) { }
        field(10; "Copilot Studio Feature Display Name"; Text[1024])
        {
            Editable = false;
            NotBlank = true;
        }
        field(11; "Agent App ID"; Guid)
        {
            Editable = false;
        }
        field(12; "Agent App Name"; Text[250])
        {
            Editable = false;
        }
        field(13; "Agent App Publisher"; Text[250])
        {
            Editable = false;
        }
        field(14; "Agent Metadata Provider"; Enum "Agent Metadata Provider")
        {
            Editable = false;
        }
        field(15; "Agent User Display Name"; Text[80])
        {
            CalcFormula = lookup(User."Full Name" where("User Security ID" = field("Agent User Security ID")));
            Caption = 'Display Name';
            FieldClass = FlowField;
        }
        field(16; "Task Title"; Text[150])
        {
            CalcFormula = lookup("Agent Task".Title where(ID = field("Task Id")));
            FieldClass = FlowField;
        }
        field(17; "Is Excluded From Billing"; Boolean)
        {
            Editable = false;
        }
    }

    keys
    {
        key("Primary Key"; "Task Id", Id) { Clustered = true; }
    }
}
