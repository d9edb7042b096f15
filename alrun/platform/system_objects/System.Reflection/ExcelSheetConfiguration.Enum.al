namespace System.Reflection;

enum 2000000008 "Excel Sheet Configuration"
{
    Extensible = true;

    value(0; Default) { }
    value(1; "Single Data sheet")
    {
        Caption = 'Single Data Sheet';
    }
    value(2; "Multiple data sheets")
    {
        Caption = 'Multiple Data Sheets';
    }
}
