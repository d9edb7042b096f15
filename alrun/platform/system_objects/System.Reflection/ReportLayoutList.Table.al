namespace System.Reflection;

table 2000000234 "Report Layout List"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Report ID"; Integer)
        {
            TableRelation = "Report Metadata".ID;
        }
        field(2; Name; Text[250]) { }
        field(3; Caption; Text[250]) { }
        field(4; CaptionML; Text[250]) { }
        field(5; "Runtime Package ID"; Guid)
        {
            TableRelation = "Report Layout Definition"."Runtime Package ID";
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
        field(11; "Application ID"; Guid) { }
        field(12; "Report Name"; Text[250]) { }
        field(13; "Layout Publisher"; Text[250])
        {
            Caption = 'Layout Provider';
        }
        field(14; "User Defined"; Boolean) { }
        field(15; ReportIsInstalled; Boolean)
        {
            Caption = 'Report Is Installed';
        }
        field(16; IsObsolete; Boolean)
        {
            Caption = 'Is Obsolete';
        }
        field(17; ExcelLayoutMultipleDataSheets; Enum "Excel Sheet Configuration")
        {
            Caption = 'Excel Layout Multiple Data Sheets';
        }
        field(18; "Layout Status"; Enum "Report Layout Status") { } // (unverified)
        field(19; "Layout Subtype"; Enum "Report Layout Subtype") { } // (unverified)
    }

    keys
    {
        key(key1; "Report ID", "Name", "Runtime Package ID") { Clustered = true; }
        key(key2; "Report ID", "Name", "Application ID") { }
    }

    fieldgroups
    {
        fieldgroup(Brick; "Report ID", Name, Caption, Description, "Layout Format") { }
    }
}
