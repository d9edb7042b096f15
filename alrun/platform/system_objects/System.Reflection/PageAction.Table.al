namespace System.Reflection;

table 2000000143 "Page Action"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Page ID"; Integer) { }
        field(2; "Action Index"; Integer) { }
        field(3; "Action ID"; Integer) { }
        field(4; Indentation; Integer) { }
        field(5; "Parent Action ID"; Integer) { }
        field(6; "Action Type"; Option)
        {
            OptionMembers = ActionContainer, Action, Separator, ActionGroup, CustomAction, FileUploadAction;
        }
        field(7; "Action Subtype"; Option)
        {
            OptionMembers = , NewDocumentItems, ActionItems, RelatedInformation, Reports, HomeItems, ActivityButtons, Departments, , , , , SystemActions, Prompting, PromptGuide;
        }
        field(8; Name; Text[120]) { }
        field(9; Caption; Text[80]) { }
        field(10; ToolTip1; Text[250]) { }
        field(11; ToolTip2; Text[250]) { }
        field(12; ToolTip3; Text[250]) { }
        field(13; ToolTip4; Text[250]) { }
        field(14; Promoted; Boolean) { }
        field(15; RunObjectType; Option)
        {
            OptionMembers = , "Page", "Report", "Codeunit", "XMLport";
        }
        field(16; RunObjectID; Integer) { }
        field(17; RunPageMode; Option)
        {
            OptionMembers = , View, Edit, Create;
        }
        field(18; RunSourceTable; Integer) { }
        field(19; ApplicationArea; Text[250]) { }
    }

    keys
    {
        key(Key1; "Page ID", "Action Index") { }
    }
}
