namespace System.Reflection;

enum 2000000015 "Report Layout Status"
{
    Extensible = true;

    value(0; Approved) { }
    value(1; Draft) { }
    value(2; "Pending Approval") { }
    value(3; Retired) { }
}
