namespace System.Environment;

table 2000000184 "Tenant Media"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Guid) { }
        field(2; Description; Text[250]) { }
        field(3; Content; BLOB)
        {
            SubType = Bitmap;
        }
        field(4; "Mime Type"; Text[100]) { }
        field(5; Height; Integer) { }
        field(6; Width; Integer) { }
        field(7; "Company Name"; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(8; "Expiration Date"; DateTime) { }
        field(10; "Prohibit Cache"; Boolean) { }
        field(11; "File Name"; Text[250]) { }
        field(12; "Security Token"; Text[100]) { }
        field(13; "Creating User"; Text[50]) { }
    }

    keys
    {
        key(Key1; ID) { Clustered = true; }
        key(Key2; "Security Token") { }
        key(Key3; "Company Name") { }
    }
}
