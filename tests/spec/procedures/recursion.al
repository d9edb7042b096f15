// Observed: about 1,000 nested calls succeed; many more raise an error that can be caught.
Message('%1', Depth(990));                                  // expect: 990
asserterror Depth(5000);
Message('%1', GetLastErrorText().Contains('Maximum recursion depth'));      // expect: Yes
local procedure Depth(n: Integer): Integer
begin
    if n = 0 then
        exit(0);
    exit(1 + Depth(n - 1));
end;
// ---
asserterror Endless(1);
Message('%1', StrPos(GetLastErrorText(), 'Maximum recursion depth') > 0);   // expect: Yes
Message('%1', StrPos(GetLastErrorCallStack(), 'Endless') > 0);              // expect: Yes
local procedure Endless(n: Integer)
begin
    Endless(n + 1);
end;
// ---
// Ackermann and mutual recursion.
Message('%1', Ackermann(2, 3));                             // expect: 9
Message('%1', IsEven(100));                                 // expect: Yes
local procedure Ackermann(m: Integer; n: Integer): Integer
begin
    if m = 0 then
        exit(n + 1);
    if n = 0 then
        exit(Ackermann(m - 1, 1));
    exit(Ackermann(m - 1, Ackermann(m, n - 1)));
end;
local procedure IsEven(n: Integer): Boolean
begin
    if n = 0 then
        exit(true);
    exit(IsOdd(n - 1));
end;
local procedure IsOdd(n: Integer): Boolean
begin
    if n = 0 then
        exit(false);
    exit(IsEven(n - 1));
end;
// ---
// Endless recursion through triggers, events, Codeunit.Run and tries is the same error.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        asserterror Item.Validate("No.", 1);
        Tell();                                             // expect: too deep
        asserterror OnAsk();
        Tell();
        // expect: too deep
        asserterror Codeunit.Run(Codeunit::Again);
        Tell();
        // expect: too deep
        Message('%1', Try());                               // expect: No
        Tell();
        // expect: too deep
    end;

    local procedure Tell()
    begin
        if GetLastErrorText().Contains('Maximum recursion depth') then
            Message('too deep');
        ClearLastError();
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAsk()
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Spec, 'OnAsk', '', false, false)]
    local procedure Ask()
    begin
        OnAsk();
    end;

    [TryFunction]
    local procedure Try()
    begin
        Try();
    end;
}
codeunit 50101 Again
{
    trigger OnRun()
    begin
        Codeunit.Run(Codeunit::Again);
    end;
}
table 50100 Item
{
    fields
    {
        field(1; "No."; Integer)
        {
            trigger OnValidate()
            begin
                Validate("No.", "No." + 1);
            end;
        }
    }
}
// ---
// As deep as plain calls go calls through triggers, interfaces and Codeunit.Run.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Level: Record Level;
        Steps: Codeunit Steps;
    begin
        Level.Depth := 990;
        Level.Validate(Depth);
        Message('%1', Level.Depth);                         // expect: 0
        Level.Depth := 990;
        Codeunit.Run(Codeunit::"Run Again", Level);
        Message('%1', Level.Depth);                         // expect: 0
        Steps.Down(990);                                    // expect: down
    end;
}
codeunit 50101 "Run Again"
{
    TableNo = Level;

    trigger OnRun()
    begin
        Rec.Depth -= 1;
        if Rec.Depth > 0 then
            Codeunit.Run(Codeunit::"Run Again", Rec);
    end;
}
interface ISteps
{
    procedure Down(Depth: Integer)
}
codeunit 50102 Steps implements ISteps
{
    procedure Down(Depth: Integer)
    var
        Next: Codeunit Steps;
        Step: Interface ISteps;
    begin
        Step := Next;
        if Depth = 0 then
            Message('down')
        else
            Step.Down(Depth - 1);
    end;
}
table 50100 Level
{
    fields
    {
        field(1; Depth; Integer)
        {
            trigger OnValidate()
            begin
                if Depth > 0 then
                    Validate(Depth, Depth - 1);
            end;
        }
    }
}
