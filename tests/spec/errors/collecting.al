// Docs: devenv-error-collection, devenv-error-collection-api; what the scope raises at its end is observed
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Name; Text[30])
        {
            trigger OnValidate()
            begin
                if Name = 'bad' then
                    Error(ErrorInfo.Create('a bad name', true, Rec, FieldNo(Name)));
                Message('checked %1', Name);
            end;
        }
    }
}
codeunit 50101 Check
{
    procedure Positive(Number: Integer)
    begin
        if Number <= 0 then
            Error(ErrorInfo.Create(StrSubstNo('%1 is not positive', Number), true));
    end;
}
codeunit 50102 Inserts
{
    TableNo = Item;

    trigger OnRun()
    var
        Check: Codeunit Check;
    begin
        Rec.Insert();
        Check.Positive(Rec."No.");
        if Rec."No." = -5 then
            Error('minus five');
    end;
}
// ---
// The code goes on after an error that may be collected. They are in the order in which they were raised.
var
    Check: Codeunit Check;
Collecting();
Check.Positive(0);                                          // run-time error Dialog: 0 is not positive
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Collecting()
var
    Check: Codeunit Check;
    Info: ErrorInfo;
begin
    Message('%1', HasCollectedErrors());                    // expect: No
    Check.Positive(-1);
    Check.Positive(5);
    Check.Positive(-2);
    Message('%1 %2', IsCollectingErrors(), HasCollectedErrors());    // expect: Yes Yes
    foreach Info in GetCollectedErrors() do
        Message(Info.Message);
    // expect: -1 is not positive
    // expect: -2 is not positive
    Message('%1', GetCollectedErrors().Count());            // expect: 2
    ClearCollectedErrors();
    Message('%1', HasCollectedErrors());                    // expect: No
end;
// ---
// Outside, nothing is collected.
Message('%1 %2', IsCollectingErrors(), GetCollectedErrors().Count());    // expect: No 0
ClearCollectedErrors();
Collecting();
Message('%1', IsCollectingErrors());
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Collecting()
begin
    Message('%1', IsCollectingErrors());                    // expect: Yes
end;
// expect: No
// ---
// GetCollectedErrors(true) gives them and forgets them.
Collecting();
Message('ended');
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Collecting()
var
    Check: Codeunit Check;
begin
    Check.Positive(-1);
    Message('%1', GetCollectedErrors(false).Count());       // expect: 1
    Message('%1', GetCollectedErrors(true).Count());        // expect: 1
    Message('%1', GetCollectedErrors().Count());            // expect: 0
end;
// expect: ended
// ---
// An error that is left when the scope ends is raised, one alone as it is. Observed.
asserterror Collecting();
Message('%1 %2', GetLastErrorText(), GetCollectedErrors().Count());
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Collecting()
var
    Check: Codeunit Check;
begin
    Check.Positive(-1);
    Message('reached');                                     // expect: reached
end;
// expect: -1 is not positive 0
// ---
// Several are one error, whose text begins with the first. It ends the caller and undoes what was written.
var
    Item: Record Item;
asserterror Collecting();
Message(GetLastErrorText());                                // expect: Multiple errors occurred during the operation the first of which is: -1 is not positive␊-2 is not positive
Message('%1 %2', GetLastErrorCode(), Item.Count());         // expect: Dialog 0
Collecting();
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Collecting()
var
    Check: Codeunit Check;
    Item: Record Item;
begin
    Item.Insert();
    Check.Positive(-1);                                     // run-time error: Multiple errors occurred...
    Check.Positive(-2);
end;
// ---
// An error that may not be collected is raised at once, and the collected ones go. Observed.
asserterror Collecting();
Message(GetLastErrorText());                                // expect: at once
Message('%1', IsCollectingErrors());                        // expect: No
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Collecting()
var
    Check: Codeunit Check;
begin
    Check.Positive(-1);
    Error(ErrorInfo.Create('at once'));
    Message('not reached');
end;
// ---
// The procedure's own errors are collected too; each as it was when it was raised.
Collecting();
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Collecting()
var
    Info: ErrorInfo;
begin
    Info.Collectible := true;
    Info.Message := 'first';
    Error(Info);
    Info.Message := 'second';
    Error(Info);
    foreach Info in GetCollectedErrors(true) do
        Message(Info.Message);
    // expect: first
    // expect: second
end;
// ---
// A scope inside another sees its own errors; what it leaves is the outer one's.
asserterror Outer();
Message(GetLastErrorText());
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Outer()
var
    Check: Codeunit Check;
begin
    Check.Positive(-1);
    Clearing();
    // expect: No
    // expect: 1
    Message('%1', GetCollectedErrors().Count());            // expect: 1
    Leaving();
    Message('%1', GetCollectedErrors().Count());            // expect: 2
    GetCollectedErrors(true);
    Check.Positive(-1);
end;
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Clearing()
var
    Check: Codeunit Check;
begin
    Message('%1', HasCollectedErrors());
    Check.Positive(-2);
    Message('%1', GetCollectedErrors().Count());
    ClearCollectedErrors();
end;
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Leaving()
var
    Check: Codeunit Check;
begin
    Check.Positive(-3);
end;
// expect: -1 is not positive
// ---
// TestField and FieldError with an ErrorInfo. ErrorInfo.Create() may be collected; the text is the check's own.
Collecting();
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Collecting()
var
    Item: Record Item;
    Info: ErrorInfo;
begin
    Item."No." := 1;
    Item.TestField(Name, ErrorInfo.Create());
    Item.TestField("No.", 2, ErrorInfo.Create('not two', true));
    Item.FieldError(Name, ErrorInfo.Create());
    foreach Info in GetCollectedErrors(true) do
        Message('%1 %2 %3', Info.Message, Info.RecordId, Info.FieldNo);
    // expect: Name must have a value in Item: No.=1. It cannot be zero or empty. Item: 1 2
    // expect: not two Item: 1 1
    // expect: You must specify Name in Item No.='1'. Item: 1 2
end;
// ---
// An error in a trigger of Validate: the trigger goes on, and the field keeps the new value.
Collecting();
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Collecting()
var
    Item: Record Item;
begin
    Item.Validate(Name, 'bad');                             // expect: checked bad
    Message('%1 %2', Item.Name, GetCollectedErrors(true).Count());   // expect: bad 1
end;
// ---
// A consumed Codeunit.Run that collects is undone, and true: only an error that may not be collected makes it false.
var
    Item: Record Item;
Collecting();
Message('%1', Item.Count());
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Collecting()
var
    Item: Record Item;
begin
    Item."No." := 1;
    Message('%1', Codeunit.Run(Codeunit::Inserts, Item));   // expect: Yes
    Item."No." := -1;
    Message('%1', Codeunit.Run(Codeunit::Inserts, Item));   // expect: Yes
    Message('%1', GetCollectedErrors(true).Get(1).Message); // expect: -1 is not positive
    Item."No." := -5;
    Message('%1', Codeunit.Run(Codeunit::Inserts, Item));   // expect: No
    Message('%1 %2', GetLastErrorText(), GetCollectedErrors(true).Count());  // expect: minus five 1
end;
// expect: 1
// ---
// Subscribers of events are in the scope.
codeunit 50100 Spec
{
    trigger OnRun()
    begin
        Collecting();
    end;

    [ErrorBehavior(ErrorBehavior::Collect)]
    local procedure Collecting()
    begin
        OnCheck();
        Message('%1', GetCollectedErrors(true).Get(1).Message);      // expect: from a subscriber
    end;

    [IntegrationEvent(false, false)]
    local procedure OnCheck()
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Spec, OnCheck, '', false, false)]
    local procedure Subscriber()
    begin
        Error(ErrorInfo.Create('from a subscriber', true));
    end;
}
// ---
// A collected error knows where it was raised.
Collecting();
[ErrorBehavior(ErrorBehavior::Collect)]
local procedure Collecting()
var
    Check: Codeunit Check;
    Stack: Text;
begin
    Check.Positive(-1);
    Stack := GetCollectedErrors(true).Get(1).Callstack;
    Message(Stack.Split('.').Get(1));                       // expect: "Check"(CodeUnit 50101)
    Message('%1', Stack.Contains('"Spec"(CodeUnit 50100).Collecting line'));   // expect: Yes
end;
