namespace System.PerformanceProfile;

using System.Security.AccessControl;

table 2000000266 "Performance Profiles"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Profile ID"; BigInteger)
        {
            AutoIncrement = true;
        }
        field(2; "Schedule ID"; Guid)
        {
            TableRelation = "Performance Profile Scheduler"."Schedule ID";
        }
        field(3; "Activity ID"; Text[32]) { }
        field(4; "Activity Description"; Text[2048]) { }
        field(5; "Object Type"; Option)
        {
            Caption = 'Activity Object Type';
            OptionCaption = ',Table,,Report,,Codeunit,XMLport,,Page,Query,,,,,,,,,,,,,,';
            OptionMembers = , "Table", , "Report", , "Codeunit", "XMLport", , "Page", "Query", , , , , , , , , , , , , ;
        }
        field(6; "Object ID"; Integer)
        {
            Caption = 'Activity Object ID';
        }
        field(7; "Declaring App"; Text[256])
        {
            Caption = 'Declaring application';
        }
        field(8; Duration; Duration)
        {
            Caption = 'Sampling Duration';
        }
        field(9; "Http Call Duration"; Duration) { }
        field(10; "Http Call Number"; Integer) { }
        field(11; "Client Session ID"; Guid)
        {
            Caption = 'Client session id';
        }
        field(12; Profile; BLOB) { }
        field(13; "Starting Date-Time"; DateTime) { }
        field(14; "Object Display Name"; Text[256]) { }
        field(15; "User ID"; Guid) { }
        field(16; "User Name"; Code[50])
        {
            FieldClass = FlowField;
            CalcFormula = lookup(User."User Name" where("User Security ID" = field("User ID")));
        }
        field(17; "Client Type"; Option)
        {
            OptionMembers = , , "Web Service", , , Background, , "Web Client", , , , ;
            FieldClass = FlowField;
            CalcFormula = lookup("Performance Profile Scheduler"."Client Type" where("Schedule ID" = field("Schedule ID")));
        }
        field(18; "Activity Duration"; Duration) { }
        field(19; "Sql Call Duration"; Duration) { }
        field(20; "Sql Statement Number"; Integer)
        {
            Caption = 'Number of Sql Statements';
        }
    }

    keys
    {
        key(PK; "Profile ID") { Clustered = true; }
        key(ScheduleID; "Schedule ID") { }
        key(ClientSessionID; "Client Session ID") { }
    }
}
