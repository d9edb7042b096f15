namespace System.Security.AccessControl;

using System.Environment;

table 2000000291 "Access Control Buffer"
{
    TableType = Temporary;

    fields
    {
        field(1; "Company Name"; Text[30])
        {
            TableRelation = Company.Name;
        }
        field(2; Scope; Option)
        {
            OptionMembers = System, Tenant;
        }
        field(3; "App ID"; Guid)
        {
            TableRelation = "Aggregate Permission Set"."App ID";
        }
        field(4; "Role ID"; Code[20])
        {
            TableRelation = "Aggregate Permission Set"."Role ID";
        }
    }

    keys
    {
        key(pk; "Company Name", Scope, "App ID", "Role ID") { Clustered = true; }
    }
}
