namespace System.Environment.Configuration;

table 2000000066 "Style Sheet"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Style Sheet ID"; Guid) { }
        field(2; "Object Type"; Option)
        {
            OptionMembers = , "Report", "Page";
        }
        field(3; "Object ID"; Integer)
        {
            TableRelation = System.Reflection.Object.ID where(Type = field("Object Type"));
        }
        field(4; "Program ID"; Guid) { }
        field(5; Name; Text[250]) { }
        field(6; "Style Sheet"; BLOB) { }
        field(7; Date; Date) { }
    }

    keys
    {
        key(Key1; "Style Sheet ID") { Clustered = true; }
        key(Key2; "Object Type", "Object ID", "Program ID") { }
    }
}
