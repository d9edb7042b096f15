namespace System.Privacy;

using System.Security.AccessControl;

table 2000000237 "Privacy Notice"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Code[50])
        {
            Caption = 'Privacy Notice ID';
        }
        field(2; "Integration Service Name"; Text[250]) { }
        field(3; Link; Text[2048])
        {
            Caption = 'Privacy Link';
        }
        field(4; "User SID Filter"; Guid)
        {
            TableRelation = User."User Security ID";
            FieldClass = FlowFilter;
        }
        field(5; Enabled; Boolean)
        {
            FieldClass = FlowField;
            CalcFormula = exist("Privacy Notice Approval" where(ID = field(ID), "User SID" = field("User SID Filter"), Approved = const(true)));
        }
        field(6; Disabled; Boolean)
        {
            FieldClass = FlowField;
            CalcFormula = exist("Privacy Notice Approval" where(ID = field(ID), "User SID" = field("User SID Filter"), Approved = const(false)));
        }
    }

    keys
    {
        key(Key1; Id) { Clustered = true; }
        key(Key2; "Integration Service Name") { }
    }

    fieldgroups
    {
        fieldgroup(Brick; "Integration Service Name") { }
    }
}
