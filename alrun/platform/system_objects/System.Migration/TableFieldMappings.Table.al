namespace System.Migration;

table 2000000257 "Table Field Mappings"
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
        field(4; "From Table Field Name"; Text[150]) { }
        field(5; "From Field SQL Name"; Text[150]) { }
        field(6; "From APP ID"; Guid) { }
        field(7; "From App Name"; Text[150]) { }
        field(8; "From Is Extension Table"; Boolean) { }
        field(9; "From Base Table Name"; Text[150]) { }
        field(10; "From Base Table SQL Name"; Text[150]) { }
        field(11; "To Table Name"; Text[150]) { }
        field(12; "To Table SQL Name"; Text[150]) { }
        field(13; "To Table Field Name"; Text[150]) { }
        field(14; "To Field SQL Name"; Text[150]) { }
        field(15; "To APP ID"; Guid)
        {
            Caption = 'To APP ID"';
        }
        field(16; "To App Name"; Text[150]) { }
        field(17; "To Is Extension Table"; Boolean) { }
        field(18; "To Base Table Name"; Text[150]) { }
        field(19; "To Base Table SQL Name"; Text[150]) { }
        field(20; "Inserter App ID"; Guid) { }
        field(21; "Applies From BC Major Release"; Integer) { }
        field(22; "Applies From BC Minor Release"; Integer)
        {
            Caption = 'Applies From BC Major Release';
        }
        field(23; "Per Company"; Boolean) { }
    }

    keys
    {
        key(Key1; "ID") { Clustered = true; }
        key(Key2; "To Table SQL Name", "To App Name", "To APP ID", "To Field SQL Name", "To Base Table SQL Name", "Applies From BC Major Release", "Applies From BC Minor Release") { Unique = true; }
    }
}
