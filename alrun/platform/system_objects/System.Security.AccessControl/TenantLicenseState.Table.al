namespace System.Security.AccessControl;

table 2000000189 "Tenant License State"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Start Date"; DateTime) { }
        field(2; "End Date"; DateTime) { }
        field(3; State; Option)
        {
            OptionMembers = Evaluation, Trial, Paid, Warning, Suspended, Deleted, , , , LockedOut;
        }
        field(4; "User Security ID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
    }

    keys
    {
        key(Key1; "Start Date") { Clustered = true; }
    }
}
