namespace System.Agents;

using System.Security.AccessControl;

table 2000000261 "Agent Access Control"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Agent User Security ID"; Guid)
        {
            TableRelation = Agent."User Security ID";
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
    }
}
