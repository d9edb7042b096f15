namespace System.Security;

using System.Environment;
using System.Security.AccessControl;

table 2000000107 "Isolated Storage"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App Id"; Guid) { }
        field(2; Scope; Option)
        {
            OptionMembers = Module, Company, User, CompanyAndUser;
        }
        field(3; "Company Name"; Text[30])
        {
            TableRelation = Company.Name;
        }
        field(4; "User Id"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(5; "Key"; Text[200]) { }
        field(6; Value; BLOB) { }
        field(7; "Encryption Status"; Option)
        {
            OptionMembers = PlainText, Encrypted, PendingForEncryption;
        }
        field(8; "Target Value Type"; Option)
        {
            OptionMembers = Text, SecretText;
        }
    }

    keys
    {
        key(Key1; "App Id", Scope, "Company Name", "User Id", "Key") { Clustered = true; }
    }
}
