namespace System.Environment.Configuration;

using System.Globalization;
using System.Reflection;
using System.Security.AccessControl;

table 2000000073 "User Personalization"
{
    DataPerCompany = false;

    fields
    {
        field(3; "User SID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(6; "User ID"; Code[50])
        {
            CalcFormula = lookup(User."User Name" where("User Security ID" = field("User SID")));
            FieldClass = FlowField;
        }
        field(7; "Full Name"; Text[80])
        {
            CalcFormula = lookup(User."Full Name" where("User Name" = field("User ID")));
            FieldClass = FlowField;
        }
        field(9; "Profile ID"; Code[30])
        {
            TableRelation = "All Profile"."Profile ID";
        }
        field(10; "App ID"; Guid) { }
        field(11; Scope; Option)
        {
            OptionMembers = System, Tenant;
        }
        field(12; "Language ID"; Integer) { }
        field(13; "Language Name"; Text[80])
        {
            Caption = 'Language';
            CalcFormula = lookup("Windows Language".Name where("Language ID" = field("Language ID")));
            FieldClass = FlowField;
        }
        field(15; Company; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(18; "Debugger Break On Error"; Boolean)
        {
            InitValue = true;
            ObsoleteState = Removed;
        }
        field(21; "Debugger Break On Rec Changes"; Boolean)
        {
            ObsoleteState = Removed;
        }
        field(24; "Debugger Skip System Triggers"; Boolean)
        {
            InitValue = true;
            ObsoleteState = Removed;
        }
        field(27; "Locale ID"; Integer) { }
        field(28; Region; Text[80])
        {
            CalcFormula = lookup("Windows Language".Name where("Language ID" = field("Locale ID")));
            FieldClass = FlowField;
        }
        field(30; "Time Zone"; Text[180]) { }
        field(31; "License Type"; Option)
        {
            CalcFormula = lookup(User."License Type" where("User Security ID" = field("User SID")));
            FieldClass = FlowField;
            OptionMembers = "Full User", "Limited User", "Device Only User", "Windows Group", "External User", "External Administrator", "External Accountant", Application, "AAD Group", Agent;
        }
        field(32; "Customization Status"; Option)
        {
            Access = Internal;
            OptionMembers = Updated, "Recompilation Needed", "Recompilation Failed";
        }
        field(33; Role; Text[100])
        {
            CalcFormula = lookup("All Profile".Caption where("Profile ID" = field("Profile ID"), Scope = field(Scope), "App ID" = field("App ID")));
            FieldClass = FlowField;
        }
        field(34; "Emit Version"; Integer) { }
    }

    keys
    {
        key(Key1; "User SID") { Clustered = true; }
        key(Key2; "Profile ID") { }
        key(Key3; Company) { }
    }
}
