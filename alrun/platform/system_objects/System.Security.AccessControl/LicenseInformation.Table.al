namespace System.Security.AccessControl;

table 2000000040 "License Information"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Line No."; Integer) { }
        field(2; Text; Text[250]) { }
    }

    keys
    {
        key(pk; "Line No.") { }
    }
}
