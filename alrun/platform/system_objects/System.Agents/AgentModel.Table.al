namespace System.Agents;

table 2000000299 "Agent Model"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Model ID"; Code[30])
        {
            Editable = false;
        }
        field(2; "Model Name"; Text[70])
        {
            Editable = false;
        }
        field(3; "Is Default"; Boolean)
        {
            Editable = false;
        }
        field(4; Availability; Option)
        {
            Editable = false;
            OptionMembers = Preview, Available, Obsolete, Retired;
        }
        field(5; "Retirement Date"; Date)
        {
            Editable = false;
        }
    }

    keys
    {
        key(PK; "Model ID") { }
    }
}
