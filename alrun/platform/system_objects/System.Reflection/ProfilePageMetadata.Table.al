namespace System.Reflection;

table 2000000186 "Profile Page Metadata"
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(1; "Profile ID"; Code[30])
        {
            TableRelation = Profile."Profile ID";
        }
        field(2; "Page ID"; Integer)
        {
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Page));
        }
        field(3; "Page Metadata"; BLOB) { }
        field(4; "Page AL"; BLOB) { }
    }

    keys
    {
        key(Key1; "Profile ID", "Page ID") { Clustered = true; }
    }
}
