namespace System.Agents.Internal;

using System.Security.AccessControl;

table 2000000298 "Agent Troubleshoot Info Data"
{
    Access = Internal;
    DataPerCompany = false;

    fields
    {
        field(1; ID; BigInteger)
        {
            AutoIncrement = true;
        }
        field(2; "Task ID"; BigInteger)
        {
            TableRelation = "Agent Task Data".ID;
        }
        field(3; "Memory Entry ID"; Integer)
        {
            TableRelation = "Agent Task Memory Entry Data".ID;
        }
        field(4; "Troubleshooting Info"; Blob) { }
        field(5; "Agent User ID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
    }

    keys
    {
        key(PK; ID) { Clustered = true; }
        key(Relations; "Task ID", "Memory Entry ID") { }
        key(RetentionKey; SystemCreatedAt, "Agent User ID") { }
    }
}
