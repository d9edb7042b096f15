namespace System.Agents;

using System.Reflection;

table 2000000260 Agent
{
    DataPerCompany = false;

    fields
    {
        field(1; "User Security ID"; Guid) { }
        field(2; "Agent Metadata Provider"; Enum "Agent Metadata Provider") { }
        field(3; "User Name"; Code[50]) { }
        field(4; "Display Name"; Text[80]) { }
        field(5; State; Option)
        {
            OptionMembers = Enabled, Disabled;
            InitValue = Disabled;
        }
        field(6; "App ID"; Guid)
        {
            Editable = false;
        }
        field(7; "First Time Setup Page ID"; Integer)
        {
            Editable = false;
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Page));
        }
        field(8; "Summary Page ID"; Integer)
        {
            Editable = false;
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Page));
        }
        field(9; "Setup Page ID"; Integer)
        {
            Editable = false;
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Page));
        }
        field(10; "Can Access Current Company"; Boolean)
        {
            Editable = false;
        }
        field(11; "Tasks Needing Attention"; Integer)
        {
            Editable = false;
            FieldClass = FlowField;
            CalcFormula = count("Agent Task" where("Agent User Security ID" = field("User Security ID"), "Needs Attention" = const(true)));
        }
        field(12; "Can Current User Use Agent"; Boolean)
        {
            Editable = false;
        }
        field(13; "Can Curr. User Configure Agent"; Boolean)
        {
            Editable = false;
            Caption = 'Can Current User Configure Agent';
        }
        field(14; Annotations; BLOB) { }
        field(15; Initials; Text[4]) { }
        field(16; Substate; Option) // (unverified)
        {
            OptionMembers = None, Archived;
        }
        field(17; "Model ID"; Code[30]) { } // (unverified)
        field(18; "Model Name"; Text[70]) // (unverified)
        {
            CalcFormula = lookup("Agent Model"."Model Name" where("Model ID" = field("Model ID")));
            FieldClass = FlowField;
        }
        field(19; "Publisher Type"; Enum "Agent Publisher Type") { } // (unverified)
    }

    keys
    {
        key(PK; "User Security ID") { Clustered = true; }
    }
}
