namespace System.Environment;

using System.Reflection;

table 2000000175 "Scheduled Task"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Guid) { }
        field(2; "User ID"; Guid) { }
        field(3; "User Name"; Text[50]) { }
        field(4; "User Language ID"; Integer) { }
        field(5; "User Format ID"; Integer) { }
        field(6; "User Time Zone"; Text[32]) { }
        field(7; "User App ID"; Text[20]) { }
        field(10; Company; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(11; "Is Ready"; Boolean) { }
        field(12; "Not Before"; DateTime) { }
        field(20; "Run Codeunit"; Integer)
        {
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Codeunit));
        }
        field(21; "Failure Codeunit"; Integer)
        {
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Codeunit));
        }
        field(22; Record; RecordID) { }
        field(23; Timeout; Duration) { }
        field(24; "Tenant ID"; Text[128]) { }
        field(25; "Last Error"; BLOB) { }
        field(26; "Auth Delegation Related Record"; RecordID)
        {
            Caption = 'Delegation Related Record';
        }
        field(27; "Auth Delegation Type"; Enum "Scheduled Task Auth Delegation Type")
        {
            Caption = 'Delegation Type';
        }
    }

    keys
    {
        key(Key1; ID) { Clustered = true; }
        key(Key2; "Record") { }
        key(Key3; "Tenant ID", "Not Before") { }
    }
}
