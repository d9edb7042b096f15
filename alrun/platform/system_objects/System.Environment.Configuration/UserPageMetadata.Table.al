namespace System.Environment.Configuration;

using System.Reflection;
using System.Security.AccessControl;

table 2000000188 "User Page Metadata"
{
    DataPerCompany = false;

    fields
    {
        field(1; "User SID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(2; "Page ID"; Integer)
        {
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Page));
        }
        field(3; "Page Metadata"; BLOB) { }
        field(4; "Page AL"; BLOB) { }
        field(5; "Emit Version"; Integer) { }
    }

    keys
    {
        key(Key1; "User SID", "Page ID") { Clustered = true; }
    }
}
