namespace System.Tooling;

table 2000000225 "Designed Query Management"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Object ID"; Integer)
        {
            Editable = false;
        }
        field(2; "Object Name"; Text[30])
        {
            Editable = false;
        }
        field(3; "Unique ID"; Guid)
        {
            Editable = false;
        }
        field(4; "Query ID"; BigInteger)
        {
            Editable = false;
        }
        field(5; Description; Text[250])
        {
            Editable = false;
        }
        field(6; Group; Text[100]) { }
        field(7; Categories; Text[250])
        {
            Caption = 'Category';
            Editable = false;
        }
        field(8; "Primary Source Table"; Text[30])
        {
            Caption = 'Category';
            Editable = false;
        }
    }

    keys
    {
        key(PK; "Object ID") { }
    }
}
