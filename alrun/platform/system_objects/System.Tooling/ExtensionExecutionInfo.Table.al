namespace System.Tooling;

table 2000000227 "Extension Execution Info"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Form ID"; Guid) { }
        field(2; "Runtime Package ID"; Guid) { }
        field(3; "Execution Time"; Integer)
        {
            Caption = 'Execution time';
        }
        field(4; "Subscriber Execution Count"; Integer)
        {
            Caption = 'Subscriber execution count';
        }
    }

    keys
    {
        key(PK; "Form ID", "Runtime Package ID") { Clustered = true; }
    }
}
