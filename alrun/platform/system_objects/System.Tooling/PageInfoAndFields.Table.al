namespace System.Tooling;

table 2000000204 "Page Info And Fields"
{
    DataPerCompany = true;

    fields
    {
        field(1; "Current Form ID"; Text[36]) { }
        field(2; "Current Form Bookmark"; Text[2048]) { }
        field(3; "Field No."; Integer) { }
        field(4; "Page ID"; Integer) { }
        field(5; "Page Name"; Text[256]) { }
        field(6; "Page Type"; Text[1024]) { }
        field(7; "Source Data Type"; Text[1024]) { }
        field(8; "Source Table No."; Integer) { }
        field(9; "Source Table Name"; Text[256]) { }
        field(10; "Field Name"; Text[256]) { }
        field(11; "Field Type"; Text[1024]) { }
        field(12; "Field Value"; Text[2048]) { }
        field(13; IsPrimaryKey; Boolean) { }
        field(14; ExtensionSource; Text[2048]) { }
        field(15; "Field Filter Expression"; Text[2048]) { }
        field(16; "Field Filter Type"; Text[1024]) { }
        field(17; "Field Info"; Text[1024]) { }
        field(18; Tooltip; Text[2048]) { }
    }

    keys
    {
        key(Key1; "Current Form ID", "Current Form Bookmark", "Field No.") { }
    }
}
