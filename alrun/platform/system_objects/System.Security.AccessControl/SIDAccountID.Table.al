namespace System.Security.AccessControl;

table 2000000055 "SID - Account ID"
{
    DataPerCompany = false;

    fields
    {
        field(1; SID; Text[118]) { }
        field(2; ID; Text[130]) { }
    }

    keys
    {
        key(pk; SID) { }
        key(fk; ID) { }
    }
}
