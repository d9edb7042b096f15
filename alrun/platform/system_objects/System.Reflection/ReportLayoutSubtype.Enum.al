namespace System.Reflection;

// (unverified): the number, and the order of the values
enum 2000000016 "Report Layout Subtype"
{
    Extensible = true;

    value(0; Default) { }
    value(1; Body) { }
    value(2; HeaderFooter) { }
    value(3; Theme) { }
}
