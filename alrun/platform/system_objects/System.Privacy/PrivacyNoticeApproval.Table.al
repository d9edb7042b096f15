namespace System.Privacy;

using System.Security.AccessControl;

table 2000000238 "Privacy Notice Approval"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Code[50])
        {
            Caption = 'Privacy Notice ID';
            TableRelation = "Privacy Notice";
        }
        field(2; "User SID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(3; "Approver User SID"; Guid)
        {
            Caption = 'Approver User ID';
            TableRelation = User."User Security ID";
        }
        field(4; Approved; Boolean) { }
    }

    keys
    {
        key(Key1; Id, "User SID") { Clustered = true; }
    }
}
