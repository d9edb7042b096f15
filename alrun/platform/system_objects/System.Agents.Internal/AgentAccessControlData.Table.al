namespace System.Agents.Internal;

using System.Security.AccessControl;

table 2000000259 "Agent Access Control Data"
{
    DataPerCompany = false;
    Access = Internal;

    fields
    {
        field(1; "Agent User Security ID"; Guid)
        {
            TableRelation = "Agent Data"."User Security ID";
        }
        field(2; "User Security ID"; Guid)
        {
            TableRelation = "User"."User Security ID";
        }
        field(3; "Can Configure Agent"; Boolean) { }
    }

    keys
    {
        key(PK; "Agent User Security ID", "User Security ID") { Clustered = true; }
        key(UserSecurityID; "User Security ID") { }
    }
}
