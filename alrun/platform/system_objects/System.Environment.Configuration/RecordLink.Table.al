namespace System.Environment.Configuration;

table 2000000068 "Record Link"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Link ID"; Integer)
        {
            AutoIncrement = true;
        }
        field(2; "Record ID"; RecordID) { }
        field(3; URL1; Text[2048]) { }
        field(4; URL2; Text[250])
        {
            ObsoleteState = Removed;
        }
        field(5; URL3; Text[250])
        {
            ObsoleteState = Removed;
        }
        field(6; URL4; Text[250])
        {
            ObsoleteState = Removed;
        }
        field(7; Description; Text[250]) { }
        field(8; Type; Option)
        {
            OptionMembers = Link, Note;
        }
        field(9; Note; BLOB)
        {
            SubType = Memo;
        }
        field(10; Created; DateTime) { }
        field(11; "User ID"; Text[132]) { }
        field(12; Company; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(13; Notify; Boolean) { }
        field(14; "To User ID"; Text[132]) { }
    }

    keys
    {
        key(Key1; "Link ID") { Clustered = true; }
        key(Key2; "Record ID") { }
        key(Key3; Company, "Record ID") { }
    }
}
