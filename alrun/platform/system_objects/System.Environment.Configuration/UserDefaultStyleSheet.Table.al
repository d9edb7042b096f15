namespace System.Environment.Configuration;

using System.Security.AccessControl;

table 2000000067 "User Default Style Sheet"
{
    DataPerCompany = false;

    fields
    {
        field(1; "User ID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(2; "Object Type"; Option)
        {
            OptionMembers = , "Report", "Page";
        }
        field(3; "Object ID"; Integer)
        {
            TableRelation = System.Reflection.Object.ID where(Type = field("Object Type"));
        }
        field(4; "Program ID"; Guid) { }
        field(5; "Style Sheet ID"; Guid) { }
    }

    keys
    {
        key(Key1; "User ID", "Object Type", "Object ID", "Program ID") { Clustered = true; }
    }
}
