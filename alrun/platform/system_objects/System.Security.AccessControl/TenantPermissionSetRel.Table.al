namespace System.Security.AccessControl;

table 2000000253 "Tenant Permission Set Rel."
{
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid)
        {
            TableRelation = "Tenant Permission Set"."App ID";
        }
        field(2; "Role ID"; Code[30])
        {
            TableRelation = "Tenant Permission Set"."Role ID";
        }
        field(3; "Related App ID"; Guid)
        {
            TableRelation = if ("Related Scope" = const(System)) "Metadata Permission Set"."App ID" where("Role ID" = field("Related Role ID")) ELSE "Tenant Permission Set"."App ID" where("Role ID" = field("Related Role ID"));
        }
        field(4; "Related Role ID"; Code[30])
        {
            TableRelation = if ("Related Scope" = const(System)) "Metadata Permission Set"."Role ID" ELSE "Tenant Permission Set"."Role ID";
        }
        field(5; Type; Option)
        {
            OptionMembers = Include, Exclude;
            InitValue = Include;
        }
        field(6; "Related Scope"; Option)
        {
            OptionMembers = System, Tenant;
        }
    }

    keys
    {
        key(Key1; "App ID", "Role ID", "Related App ID", "Related Role ID") { Clustered = true; }
    }
}
