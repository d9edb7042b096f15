namespace System.Environment.Configuration;

using System.Security.AccessControl;

table 2000000080 "Page Data Personalization"
{
    DataPerCompany = false;

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
        field(9; "Object Type"; Option)
        {
            OptionMembers = , , , "Report", , , "XMLport", , "Page", , , , , , , , , , , ;
        }
        field(12; "Object ID"; Integer)
        {
            TableRelation = System.Reflection.Object.ID where(Type = field("Object Type"));
        }
        field(15; Date; Date) { }
        field(18; Time; Time) { }
        field(21; "Personalization ID"; Code[40]) { }
        field(24; ValueName; Code[40]) { }
        field(27; Value; BLOB) { }
    }

    keys
    {
        key(Key1; "User SID", "Object Type", "Object ID", "Personalization ID", ValueName) { Clustered = true; }
        key(Key2; Date) { }
    }
}
