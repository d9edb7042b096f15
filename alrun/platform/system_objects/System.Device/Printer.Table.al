namespace System.Device;

table 2000000039 Printer
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Text[250]) { }
        field(2; Name; Text[250]) { }
        field(3; Driver; Text[50]) { }
        field(4; Device; Text[50]) { }
        field(5; Payload; Text[2048]) { }
        field(6; Description; Text[250]) { }
    }

    keys
    {
        key(pk; ID) { }
    }
}
