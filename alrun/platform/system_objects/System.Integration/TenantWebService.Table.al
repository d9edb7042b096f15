namespace System.Integration;

using System.Reflection;

table 2000000168 "Tenant Web Service"
{
    DataPerCompany = false;

    fields
    {
        field(3; "Object Type"; Option)
        {
            OptionMembers = , , , , , "Codeunit", , , "Page", "Query", , , , , , , , , , ;
        }
        field(6; "Object ID"; Integer)
        {
            TableRelation = AllObj."Object ID" where("Object Type" = field("Object Type"));
        }
        field(9; "Service Name"; Text[250]) { }
        field(12; Published; Boolean) { }
        field(13; ExcludeFieldsOutsideRepeater; Boolean)
        {
            Caption = 'Exclude Fields Outside of the Repeater from Etag';
        }
        field(14; ExcludeNonEditableFlowFields; Boolean)
        {
            Caption = 'Exclude Non-Editable Flow Fields from ETag';
        }
    }

    keys
    {
        key(Key1; "Object Type", "Service Name") { Clustered = true; }
        key(Key2; "Object Type", "Object ID") { }
    }
}
