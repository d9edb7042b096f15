namespace System.Migration;

table 2000000256 "Table Mappings"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Integer)
        {
            AutoIncrement = true;
        }
        field(2; "From Table Name"; Text[150]) { }
        field(3; "From Table SQL Name"; Text[150]) { }
        field(4; "From APP ID"; Guid) { }
        field(5; "From App Name"; Text[150]) { }
        field(6; "From Is Extension Table"; Boolean) { }
        field(7; "From Base Table Name"; Text[150]) { }
        field(8; "From Base Table SQL Name"; Text[150]) { }
        field(9; "To Table Name"; Text[150]) { }
        field(10; "To Table SQL Name"; Text[150]) { }
        field(11; "To APP ID"; Guid)
        {
            Caption = 'To APP ID"';
        }
        field(12; "To App Name"; Text[150]) { }
        field(13; "To Is Extension Table"; Boolean) { }
        field(14; "To Base Table Name"; Text[150]) { }
        field(15; "To Base Table SQL Name"; Text[150]) { }
        field(16; "Inserter App ID"; Guid) { }
        field(17; "Applies From BC Major Release"; Integer) { }
        field(18; "Applies From BC Minor Release"; Integer)
        {
            Caption = 'Applies From BC Major Release';
        }
        field(19; "Per Company"; Boolean) { }
        field(20; "From Table ID"; Integer) { }
        field(21; "To Table ID"; Integer) { }
    }

    keys
    {
        key(Key1; "ID") { Clustered = true; }
        key(Key2; "To Table SQL Name", "To App Name", "To APP ID", "To Base Table SQL Name", "Applies From BC Major Release", "Applies From BC Minor Release") { Unique = true; }
    }
}
