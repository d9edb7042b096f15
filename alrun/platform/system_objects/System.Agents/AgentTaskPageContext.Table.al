namespace System.Agents;

table 2000000285 "Agent Task Page Context"
{
    TableType = Temporary;

    fields
    {
        field(1; "Currency Code"; Code[10]) { }
        field(2; "Currency Symbol"; Text[10]) { }
        field(3; "Communication Language LCID"; Integer) { }
        field(4; "Communication Format LCID"; Integer) { }
        field(5; "Comm. Use Short Date Format"; Boolean)
        {
            Caption = 'Communication Use Short Date Format';
            InitValue = false;
        }
    }
}
