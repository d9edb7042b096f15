namespace System.Integration;

enum 2000000001 EventCategory
{
    Extensible = true;
}
