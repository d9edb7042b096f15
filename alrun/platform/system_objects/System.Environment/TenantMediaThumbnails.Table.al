namespace System.Environment;

table 2000000185 "Tenant Media Thumbnails"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Guid) { }
        field(2; "Media ID"; Guid)
        {
            TableRelation = "Tenant Media".ID where(ID = field("Media ID"));
        }
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
        field(8; Embedded; Boolean) { }
    }

    keys
    {
        key(Key1; ID) { Clustered = true; }
        key(Key2; "Media ID") { }
    }
}
