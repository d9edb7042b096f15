namespace System.Environment.Configuration;

using System.Environment;
using System.Globalization;
using System.Reflection;

table 2000000228 "Report Settings Override"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Object ID"; Integer)
        {
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Report));
        }
        field(2; "Company Name"; Text[30])
        {
            TableRelation = Company.Name;
        }
        field(3; Timeout; Integer) { }
        field(4; MaxRows; Integer)
        {
            Caption = 'Maximum rows';
        }
        field(5; MaxDocuments; Integer)
        {
            Caption = 'Maximum documents';
        }
        field(6; "Format Language Tag"; Text[80])
        {
            TableRelation = "Windows Language"."Language Tag";
        }
        field(7; "Language ID"; Integer)
        {
            Caption = 'Application Language';
            TableRelation = "Windows Language"."Language ID";
        }
    }

    keys
    {
        key(Key1; "Object ID", "Company Name") { Clustered = true; }
    }
}
