namespace System.Agents;

using System.Environment;
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
        field(4; "Company Name"; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
    }

    keys
    {
        key(PK; "Agent User Security ID", "User Security ID", "Company Name") { Clustered = true; }
    }
}
