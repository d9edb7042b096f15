namespace System.Environment.Configuration;

using System.Reflection;

table 2000000232 "Tenant Report Layout"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Report ID"; Integer)
        {
            TableRelation = System.Reflection.Object.ID where("Type" = const(Report));
        }
        field(2; Name; Text[250]) { }
        field(3; Caption; Text[250]) { }
        field(4; CaptionML; Text[250]) { }
        field(5; "App ID"; Guid) { }
        field(6; "Company Name"; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(7; Layout; Media) { }
        field(8; "Layout Format"; Option)
        {
            OptionCaption = 'RDLC,Word,Excel,External';
            OptionMembers = RDLC, Word, Excel, Custom;
        }
        field(9; "Custom Type"; Guid) { }
        field(10; "MIME Type"; Text[255]) { }
        field(11; Description; Text[250]) { }
        field(12; IsObsolete; Boolean)
        {
            Caption = 'Is Obsolete';
        }
        field(13; ExcelLayoutMultipleDataSheets; Enum "Excel Sheet Configuration")
        {
            Caption = 'Excel Layout Multiple Data Sheets';
        }
        field(14; "Layout Status"; Enum "Report Layout Status") { } // (unverified)
        field(15; "Layout Subtype"; Enum "Report Layout Subtype") { } // (unverified)
    }

    keys
    {
        key(key1; "Report ID", "Name", "App ID") { Clustered = true; }
    }
}
