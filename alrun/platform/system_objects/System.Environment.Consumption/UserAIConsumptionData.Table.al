namespace System.Environment.Consumption;

using System.Agents.Internal;
using System.Security.AccessControl;

table 2000000295 "User AI Consumption Data"
{
    DataPerCompany = false;

    fields
    {
        field(1; Id; BigInteger)
        {
            AutoIncrement = true;
        }
        field(2; "Consumption DateTime"; DateTime)
        {
            NotBlank = true;
        }
        field(3; "User Id"; Guid)
        {
            TableRelation = User."User Security ID";
            NotBlank = true;
        }
        field(4; "Agent Task Id"; BigInteger)
        {
            TableRelation = "Agent Task Data".Id;
        }
        field(5; "App Name"; Text[256])
        {
            NotBlank = true;
        }
        field(6; "App Publisher"; Text[256])
        {
            NotBlank = true;
        }
        field(7; "App Version"; Text[50])
        {
            NotBlank = true;
        }
        field(8; "App Id"; Guid)
        {
            NotBlank = true;
        }
        field(9; "Feature Name"; Text[256])
        {
            NotBlank = true;
        }
        field(10; Actions; Text[1024]) { }
        field(11; "Copilot Studio Feature"; Text[1024])
        {
            NotBlank = true;
        }
        field(12; "Copilot Credits"; Decimal)
        {
            DecimalPlaces = 2:2;
            NotBlank = true;
        }
        field(13; "Trace Id"; Text[128])
        {
            NotBlank = true;
        }
        field(14; "Company Name"; Text[30]) { }
        field(15; Description; BLOB) { }
        field(16; "Unique Id"; Text[1024])
        {
            NotBlank = true;
        }
        field(17; "Processed For Billing"; Boolean)
        {
            NotBlank = true;
        }
        field(18; "Copilot Studio Feature Quantity"; Integer) { } // (unverified)
        field(19; "Copilot Studio Feature Display Name"; Text[1024]) { } // (unverified)
    }

    keys
    {
        key("Primary Key"; Id) { Clustered = true; }
        key("Consumption DateTime Key"; "Consumption DateTime") { }
        key("User Id Key"; "User Id") { }
        key("Agent Task Id Key"; "Agent Task Id") { }
        key("App Name Key"; "App Name") { }
        key("App Publisher Key"; "App Publisher") { }
        key("Feature Name Key"; "Feature Name") { }
        key("Copilot Studio Feature Key"; "Copilot Studio Feature") { }
        key("Trace Id Key"; "Trace Id") { }
        key("Company Name Key"; "Company Name") { }
        key("Unique Id Key"; "Unique Id") { Unique = true; }
        key("Processed For Billing Key"; "Processed For Billing") { }
    }
}
