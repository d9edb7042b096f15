namespace System.PerformanceProfile;

using System.Security.AccessControl;

table 2000000265 "Performance Profile Scheduler"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Schedule ID"; Guid) { }
        field(2; "Client Type"; Option)
        {
            OptionMembers = , , "Web Service", , , Background, , "Web Client", , , , ;
        }
        field(3; "User ID"; Guid)
        {
            Caption = 'User Id';
            TableRelation = User."User Security ID";
        }
        field(4; "Starting Date-Time"; DateTime) { }
        field(5; "Ending Date-Time"; DateTime) { }
        field(6; Description; Text[128]) { }
        field(7; Enabled; Boolean) { }
        field(8; Frequency; Option)
        {
            OptionMembers = "50 milliseconds", "100 milliseconds", "150 milliseconds";
        }
        field(9; "Profile Creation Threshold"; Duration)
        {
            Caption = 'Ignore profiles less than (milliseconds)';
        }
        field(10; "Profile Keep Time"; Integer)
        {
            Caption = 'The number of days a profile will be kept (max 7) ';
            ObsoleteState = Removed;
        }
    }

    keys
    {
        key(PK; "Schedule ID") { Clustered = true; }
        key(ClienTypeUserId; "User Id", "Client Type") { }
        key(StartTimeEndTime; "Starting Date-Time", "Ending Date-Time") { }
    }
}
