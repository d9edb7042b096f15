namespace System.Environment.Configuration;

table 2000000255 "Signup Context"
{
    DataPerCompany = false;

    fields
    {
        field(1; KeyName; Text[128])
        {
            Caption = 'Key';
        }
        field(2; Value; Text[2000]) { }
    }

    keys
    {
        key(Key1; KeyName) { Clustered = true; }
    }
}
