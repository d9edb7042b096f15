// Docs: methods-auto/record/record-changecompany-method, devenv-system-tables
// Observed: ChangeCompany follows the Company table; a User has a User Property, which goes between the delete events
// --- shared
table 50100 Customer { fields { field(1; "No."; Code[20]) { } field(2; "Entry No."; Integer) { AutoIncrement = true; } } }
table 50101 Shared { DataPerCompany = false; fields { field(1; "No."; Code[20]) { } } }
// --- another company's rows
codeunit 50100 Main
{
    trigger OnRun()
    var
        Company: Record Company;
        Home: Record Customer;
        Other: Record Customer;
        Shared: Record Shared;
    begin
        Home."No." := 'A';
        Home.Insert();
        Shared."No." := 'A';
        Shared.Insert();
        Message('%1', Other.ChangeCompany('BRANCH'));       // expect: No
        Company.Name := 'Branch';
        Company.Insert();
        Message('%1 %2', Other.ChangeCompany('BRANCH'), Other.CurrentCompany()); // expect: Yes Branch
        Message('%1', Other.Count());                       // expect: 0
        Other."No." := 'A';
        Other.Insert();
        Other."No." := 'B';
        Other."Entry No." := 0;
        Other.Insert();
        Message('%1 %2', Home.Count(), Other.Count());      // expect: 1 2
        Shared.ChangeCompany('Branch');
        Message('%1', Shared.Count());                      // expect: 1
        Company.Rename('Subsidiary');
        Message('%1', Other.ChangeCompany('Branch'));       // expect: No
        Other.ChangeCompany('Subsidiary');
        Message('%1 %2', Other.Count(), Other.Get('B'));    // expect: 2 Yes
        Other."No." := 'C';
        Other."Entry No." := 0;
        Other.Insert();
        Message('%1', Other."Entry No.");                   // expect: 3
        Company.Delete();
        Message('%1', Other.ChangeCompany('Subsidiary'));   // expect: No
        Company.Insert();
        Other.ChangeCompany('Subsidiary');
        Message('%1 %2', Other.Count(), Home.Count());      // expect: 0 1
        Other.ChangeCompany('Nowhere');                     // run-time error DB:CompanyNotFound: The company "Nowhere" does not exist.
    end;
}
// --- all of it is part of the transaction
codeunit 50100 Main
{
    trigger OnRun()
    var
        Company: Record Company;
        Other: Record Customer;
    begin
        Company.Name := 'Branch';
        Company.Insert();
        Other.ChangeCompany('Branch');
        Other."No." := 'A';
        Other.Insert();
        Commit();
        Company.DeleteAll();
        Message('%1', Company.Count());                     // expect: 0
        asserterror Error('');
        Message('%1 %2', Company.Count(), Other.Count());   // expect: 2 1
        Company.Get('Branch');
        Company.Rename('Subsidiary');
        asserterror Error('');
        Message('%1 %2', Other.ChangeCompany('Branch'), Other.Count()); // expect: Yes 1
    end;
}
// --- users
codeunit 50100 Main
{
    trigger OnRun()
    var
        User: Record User;
        UserProperty: Record "User Property";
        Access: Record "Access Control";
        Watcher: Codeunit Watcher;
    begin
        User."User Security ID" := CreateGuid();
        User."User Name" := 'JANE';
        User.Insert();
        Message('%1 %2', UserProperty.Get(User."User Security ID"), UserProperty.Count()); // expect: Yes 2
        Access."User Security ID" := User."User Security ID";
        Access."Role ID" := 'SUPER';
        Access.Insert();
        Access."Role ID" := 'OTHER';
        Access.Insert();
        // Observed: Microsoft's user management leaves the permissions of a user who is deleted to the platform.
        Message('%1', Access.Count());                      // expect: 3
        BindSubscription(Watcher);
        User.Delete();                                      // expect: before: Yes
                                                            // expect: after: No
        Message('%1 %2', UserProperty.Count(), Access.Count());     // expect: 1 1
    end;
}
codeunit 50101 Watcher
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Table, Database::User, 'OnBeforeDeleteEvent', '', false, false)]
    local procedure Before(var Rec: Record User)
    var
        UserProperty: Record "User Property";
    begin
        Message('before: %1', UserProperty.Get(Rec."User Security ID"));
    end;

    [EventSubscriber(ObjectType::Table, Database::User, 'OnAfterDeleteEvent', '', false, false)]
    local procedure After(var Rec: Record User)
    var
        UserProperty: Record "User Property";
    begin
        Message('after: %1', UserProperty.Get(Rec."User Security ID"));
    end;
}
