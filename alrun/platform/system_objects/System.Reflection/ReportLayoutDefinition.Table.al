namespace System.Reflection;

using System.Apps;

table 2000000231 "Report Layout Definition"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Report ID"; Integer)
        {
            TableRelation = Object.ID where("Type" = const(Report));
        }
        field(2; Name; Text[250]) { }
        field(3; Caption; Text[250]) { }
        field(4; CaptionML; Text[250]) { }
        field(5; "Runtime Package ID"; Guid)
        {
            TableRelation = "Installed Application"."Runtime Package ID";
        }
        field(6; Layout; Media) { }
        field(7; "Layout Format"; Option)
        {
            OptionCaption = 'RDLC,Word,Excel,External';
            OptionMembers = RDLC, Word, Excel, Custom;
        }
        field(8; "Custom Type"; Guid) { }
        field(9; "MIME Type"; Text[255]) { }
        field(10; Description; Text[250]) { }
        field(11; IsObsolete; Boolean)
        {
            Caption = 'Is bsolete';
        }
        field(12; ExcelLayoutMultipleDataSheets; Enum "Excel Sheet Configuration")
        {
            Caption = 'Excel Layout Multiple Data Sheets';
        }
    }

    keys
    {
        key(key1; "Report ID", "Name", "Runtime Package ID") { Clustered = true; }
    }
}
