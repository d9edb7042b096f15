namespace System.Environment.Configuration;

using System.Reflection;
using System.Security.AccessControl;

table 2000000075 "User Metadata"
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(3; "User SID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(6; "User ID"; Code[50])
        {
            CalcFormula = lookup(User."User Name" where("User Security ID" = field("User SID")));
            FieldClass = FlowField;
        }
        field(9; "Page ID"; Integer)
        {
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Page));
        }
        field(12; Description; Text[250])
        {
            CalcFormula = lookup(AllObjWithCaption."Object Caption" where("Object Type" = const(Page), "Object ID" = field("Page ID")));
            FieldClass = FlowField;
        }
        field(15; Date; Date) { }
        field(18; Time; Time) { }
        field(21; "Personalization ID"; Code[40]) { }
        field(24; "Page Metadata Delta"; BLOB) { }
    }

    keys
    {
        key(Key1; "User SID", "Page ID", "Personalization ID") { Clustered = true; }
        key(Key2; Date) { }
    }
}
