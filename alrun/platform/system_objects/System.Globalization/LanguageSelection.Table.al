namespace System.Globalization;

table 2000000050 "Language Selection"
{
    fields
    {
        field(1; Name; Text[80]) { }
        field(2; "Language ID"; Integer)
        {
            Caption = 'Language';
        }
        field(3; "Primary Language ID"; Integer)
        {
            Caption = 'Primary Langueage';
        }
        field(4; "Abbreviated Name"; Text[3]) { }
        field(5; Enabled; Boolean) { }
        field(6; "Language Tag"; Text[80])
        {
            Caption = 'Region';
        }
    }

    keys
    {
        key(pk; Name, "Language Tag", "Language ID") { }
        key(key1; "Enabled") { }
    }
}
