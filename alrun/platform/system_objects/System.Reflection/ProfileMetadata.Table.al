namespace System.Reflection;

table 2000000074 "Profile Metadata"
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(3; "Profile ID"; Code[30])
        {
            TableRelation = Profile."Profile ID";
        }
        field(6; "Page ID"; Integer)
        {
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Page));
        }
        field(9; Description; Text[250])
        {
            CalcFormula = lookup(AllObjWithCaption."Object Caption" where("Object Type" = const(Page), "Object ID" = field("Page ID")));
            FieldClass = FlowField;
        }
        field(12; Date; Date) { }
        field(15; Time; Time) { }
        field(18; "Personalization ID"; Code[40]) { }
        field(21; "Page Metadata Delta"; BLOB) { }
    }

    keys
    {
        key(Key1; "Profile ID", "Page ID", "Personalization ID") { Clustered = true; }
        key(Key2; Date) { }
    }
}
