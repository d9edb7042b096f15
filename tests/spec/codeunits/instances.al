// Instances of codeunits: one for each variable, one for each Codeunit.Run, one for the session.
// Docs: devenv-codeunit-object, properties/devenv-singleinstance-property, properties/devenv-tableno-codeunits-property
// Observed: TestCodeunitVariableDispatch, TestSingleInstanceRunScope, TestSingleInstanceFailedScope, TestScopeIsolationContracts.
// --- shared
table 50110 Thing { fields { field(1; Id; Integer) { } field(2; Name; Text[30]) { } } keys { key(PK; Id) { } } }
codeunit 50111 Probe
{
    var
        Runs: Integer;
        Calls: Integer;

    trigger OnRun()
    begin
        Runs += 1;
    end;

    procedure Triple(Number: Integer): Integer
    begin
        Calls += 1;
        exit(3 * Number);
    end;

    procedure Counts(): Text
    begin
        exit(StrSubstNo('%1 runs, %2 calls', Runs, Calls));
    end;
}
codeunit 50112 Cache
{
    SingleInstance = true;
    var
        Value: Text;
        Reads: Integer;

    procedure Get(): Text
    begin
        if Value = '' then begin
            Value := 'read';
            Reads += 1;
        end;
        exit(StrSubstNo('%1 %2', Value, Reads));
    end;
}
codeunit 50113 Primer { trigger OnRun() var Cache: Codeunit Cache; begin Cache.Get(); end; }
codeunit 50114 FailingPrimer { trigger OnRun() var Cache: Codeunit Cache; begin Cache.Get(); Error('failed'); end; }
codeunit 50115 TakesThing
{
    TableNo = Thing;
    trigger OnRun()
    begin
        Message('%1 %2', Rec.Id, Rec.GetFilters());
        Rec.Name := 'changed';
        Rec.Id += 1;
    end;
}
// --- a variable has its own instance, which keeps its state; a procedure is not OnRun
var
    First: Codeunit Probe;
    Second: Codeunit Probe;
Message('%1', First.Triple(7));    // expect: 21
First.Triple(1);
Message(First.Counts());           // expect: 0 runs, 2 calls
Message(Second.Counts());          // expect: 0 runs, 0 calls
// --- Codeunit.Run has an instance of its own, Run of a variable that of the variable
var
    Probe: Codeunit Probe;
Probe.Triple(4);
Codeunit.Run(Codeunit::Probe);
Message(Probe.Counts());           // expect: 0 runs, 1 calls
Probe.Run();
Message(Probe.Counts());           // expect: 1 runs, 1 calls
// --- an assignment shares the instance, Clear takes a new one
var
    First: Codeunit Probe;
    Second: Codeunit Probe;
First.Triple(1);
Second := First;
Second.Triple(2);
Message(First.Counts());           // expect: 0 runs, 2 calls
Clear(First);
Message(First.Counts());           // expect: 0 runs, 0 calls
Message(Second.Counts());          // expect: 0 runs, 2 calls
// --- what was made in a Codeunit.Run is there afterwards, also if that failed and was undone
var
    Cache: Codeunit Cache;
if Codeunit.Run(Codeunit::Primer) then
    Message(Cache.Get());          // expect: read 1
// ---
var
    Cache: Codeunit Cache;
if not Codeunit.Run(Codeunit::FailingPrimer) then
    Message(Cache.Get());          // expect: read 1
// --- TableNo: OnRun has the caller's record, filters and all, and what it assigns comes back
var
    Thing: Record Thing;
    TakesThing: Codeunit TakesThing;
Thing.Id := 5;
Thing.SetRange(Name, 'x');
Codeunit.Run(Codeunit::TakesThing, Thing);     // expect: 5 Name: x
Message('%1 %2', Thing.Id, Thing.Name);        // expect: 6 changed
TakesThing.Run(Thing);                         // expect: 6 Name: x
Message('%1', Thing.Id);                       // expect: 7
// --- without a record it has an empty one
Codeunit.Run(Codeunit::TakesThing);            // expect: 0 
// --- `this` is the instance, also when it is handed on
codeunit 50100 Spec
{
    trigger OnRun()
    begin
        Count := 1;
        Helper.Take(this);
        Message('%1', Count);                  // expect: 2
    end;

    procedure Add()
    begin
        this.Count += 1;
    end;

    var
        Helper: Codeunit Helper;
        Count: Integer;
}
codeunit 50120 Helper { procedure Take(Spec: Codeunit Spec) begin Spec.Add(); end; }
// --- who may call: local, internal and protected procedures of other objects
codeunit 50120 Hidden
{
    local procedure ForMe() begin end;
    internal procedure ForTheApp() begin end;
    procedure ForAll() begin end;
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Hidden: Codeunit Hidden;
    begin
        Hidden.ForAll();
        Hidden.ForTheApp();
        Hidden.ForMe();                        // error AL0161: 'ForMe'
    end;
}
// --- procedures that are not to be debugged are called like others
codeunit 50100 Spec
{
    trigger OnRun()
    begin
        Message(Secret());                     // expect: told
    end;

    [NonDebuggable]
    local procedure Secret(): Text
    begin
        exit('told');
    end;
}
