namespace System.Reflection;

table 2000000202 "All Control Fields"
{
    fields
    {
        field(1; "Object Type"; Option)
        {
            OptionMembers = , , , "Report", , , "XMLport", , "Page", , , , , , , , , , , ;
        }
        field(2; "Object ID"; Integer) { }
        field(3; "Control ID"; Integer) { }
        field(4; "Control Name"; Text[120]) { }
        field(5; "Data Type"; Option)
        {
            OptionMembers = BigInteger, Binary, Blob, Boolean, Code, Date, DateFormula, DateTime, Decimal, Duration, GUID, Integer, Media, MediaSet, OEMCode, OemText, Option, RecordID, TableFilter, Text, Time;
            OptionOrdinalValues = 36095, 33791, 33793, 34047, 31489, 11775, 11797, 37375, 12799, 36863, 37119, 34559, 26207, 26208, 35071, 11519, 35583, 4988, 4912, 31488, 11776;
        }
        field(6; "Data Type Length"; Integer) { }
        field(7; "Option String"; Text[2048]) { }
        field(8; "Option Caption"; Text[2048]) { }
        field(9; Caption; Text[250]) { }
        field(10; "Related Table ID"; Integer) { }
        field(11; "Related Field ID"; Integer) { }
        field(12; "Source Expression"; Text[512]) { }
    }

    keys
    {
        key(PK; "Object Type", "Object ID", "Control ID") { }
    }
}
