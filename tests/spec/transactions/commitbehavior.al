// Docs: attributes/devenv-commitbehavior-attribute; the text of the error is observed
// --- shared
table 50100 Item
{
    fields { field(1; "No."; Integer) { } }
}
codeunit 50101 Helper
{
    procedure Insert(Number: Integer)
    var
        Item: Record Item;
    begin
        Item."No." := Number;
        Item.Insert();
    end;

    procedure InsertAndCommit(Number: Integer)
    begin
        Insert(Number);
        Commit();
    end;

    procedure Count(): Integer
    var
        Item: Record Item;
    begin
        exit(Item.Count());
    end;
}
codeunit 50102 Inserts
{
    trigger OnRun()
    var
        Helper: Codeunit Helper;
    begin
        Helper.Insert(7);
    end;
}
codeunit 50103 Publisher
{
    [CommitBehavior(CommitBehavior::Ignore)]
    [IntegrationEvent(false, false)]
    procedure OnIgnoring()
    begin
    end;

    [CommitBehavior(CommitBehavior::Error)]
    [IntegrationEvent(false, false)]
    procedure OnProhibiting()
    begin
    end;
}
codeunit 50104 Subscriber
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnIgnoring, '', false, false)]
    local procedure CommitIgnored()
    begin
        Commit();
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnProhibiting, '', false, false)]
    local procedure CommitProhibited()
    begin
        Commit();
    end;
}
// ---
// Ignore: no Commit in the procedure or in what it calls has any effect; after it they do again.
var
    Helper: Codeunit Helper;
InsertIgnoring();
Message('%1', Database.IsInWriteTransaction());             // expect: Yes
asserterror Error('x');
Message('%1', Helper.Count());                              // expect: 0
InsertIgnoring();
Commit();
asserterror Error('x');
Message('%1', Helper.Count());                              // expect: 2
[CommitBehavior(CommitBehavior::Ignore)]
local procedure InsertIgnoring()
var
    Helper: Codeunit Helper;
begin
    Helper.InsertAndCommit(1);
    Helper.Insert(2);
    Commit();
end;
// ---
// Error: a Commit in what the procedure calls is an error. What was written before it is undone.
var
    Helper: Codeunit Helper;
asserterror InsertProhibiting();
Message(GetLastErrorText());                                // expect: Commit is prohibited in the current scope. The operation cannot continue. Contact your system administrator.
Message('%1', Helper.Count());                              // expect: 0
Helper.InsertAndCommit(1);
Message('%1', Helper.Count());                              // expect: 1
[CommitBehavior(CommitBehavior::Error)]
local procedure InsertProhibiting()
var
    Helper: Codeunit Helper;
begin
    Helper.InsertAndCommit(1);
end;
// ---
// Only a stricter setting overrides: Ignore inside Error stays Error.
asserterror Outer();
Message('%1', GetLastErrorText().StartsWith('Commit is prohibited'));   // expect: Yes
[CommitBehavior(CommitBehavior::Error)]
local procedure Outer()
begin
    Inner();
end;
[CommitBehavior(CommitBehavior::Ignore)]
local procedure Inner()
begin
    Commit();
end;
// ---
// The example of the page: Error inside Ignore is Error, and after the procedure, however it ends, Ignore again.
var
    Helper: Codeunit Helper;
Ignoring();
asserterror Error('x');
Message('%1', Helper.Count());
[CommitBehavior(CommitBehavior::Ignore)]
local procedure Ignoring()
var
    Helper: Codeunit Helper;
begin
    Helper.Insert(1);
    Message('%1', Prohibiting());                           // expect: No
    Commit();
end;
[CommitBehavior(CommitBehavior::Error)]
[TryFunction]
local procedure Prohibiting()
begin
    Commit();
end;
// expect: 0
// ---
// An attribute of an event holds for its subscribers.
var
    Helper: Codeunit Helper;
    Publisher: Codeunit Publisher;
Helper.Insert(1);
Publisher.OnIgnoring();
Message('%1', Database.IsInWriteTransaction());             // expect: Yes
Publisher.OnProhibiting();                                  // run-time error: Commit is prohibited in the current scope. The operation cannot continue. Contact your system administrator.
// ---
// The commit of a consumed Codeunit.Run is none of those that are meant.
var
    Helper: Codeunit Helper;
RunProhibiting();                                           // expect: Yes
asserterror Error('x');
Message('%1', Helper.Count());                              // expect: 1
[CommitBehavior(CommitBehavior::Error)]
local procedure RunProhibiting()
begin
    Message('%1', Codeunit.Run(Codeunit::Inserts));
end;
// ---
// Triggers of tables and pages are in the scope as all else that runs.
table 50110 Thing
{
    fields { field(1; "No."; Integer) { } }
    trigger OnInsert()
    begin
        Commit();
        // error: Commit is prohibited in the current scope. The operation cannot continue. Contact your system administrator.
    end;
}
codeunit 50100 Spec
{
    trigger OnRun()
    begin
        InsertThing();
    end;

    [CommitBehavior(CommitBehavior::Error)]
    local procedure InsertThing()
    var
        Thing: Record Thing;
    begin
        Thing.Insert(true);
    end;
}
// ---
// A procedure that collects errors leaves the behaviour of its caller alone, and may have one of its own.
asserterror Outer();
Message('%1', GetLastErrorText().StartsWith('Commit is prohibited'));   // expect: Yes
[CommitBehavior(CommitBehavior::Error)]
local procedure Outer()
begin
    Collecting();
    Commit();
end;
[ErrorBehavior(ErrorBehavior::Collect)]
[CommitBehavior(CommitBehavior::Ignore)]
local procedure Collecting()
begin
end;
