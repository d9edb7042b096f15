namespace System.Reflection;

table 2000000203 "Report Data Items"
{
    fields
    {
        field(1; "Report ID"; Integer) { }
        field(2; "Data Item ID"; Integer) { }
        field(3; Name; Text[250])
        {
            Caption = 'Data Item Name';
        }
        field(4; "Request Filter Fields"; Text[250]) { }
        field(5; "Related Table ID"; Integer) { }
        field(6; "Indentation Level"; Integer) { }
        field(7; "Sorting Fields"; Text[250]) { }
        field(8; "Data Item Table View"; Text[1024]) { }
    }

    keys
    {
        key(PK; "Report ID", "Data Item ID") { }
    }
}
