// Docs: devenv-codeunit-object, methods-auto/codeunit/codeunit-run-method; instances are observed
codeunit 50100 Spec
{
    trigger OnRun()
    var
        One: Codeunit Counter;
        Two: Codeunit Counter;
    begin
        One.Add(2);
        One.Add(3);
        Two.Add(10);
        Message('%1 %2', One.Total(), Two.Total());         // expect: 5 10
        One.Run();
        Message('%1', One.Total());                         // expect: 105
        Codeunit.Run(Codeunit::Counter);
        Message('%1 %2', One.Total(), Two.Total());         // expect: 105 10
        Two := One; // both are the same instance now
        Two.Add(1);
        Message('%1', One.Total());                         // expect: 106
        Clear(One);
        Message('%1 %2', One.Total(), Two.Total());         // expect: 0 106
        One.Twice(One);
        Message('%1', One.Total());                         // expect: 2
    end;
}
codeunit 50101 Counter
{
    var
        Sum: Integer;

    trigger OnRun()
    begin
        Sum += 100;
    end;

    procedure Add(n: Integer)
    begin
        Sum += n;
    end;

    procedure Twice(Counter: Codeunit Counter)
    begin
        Counter.Add(1);
        this.Add(1);
    end;

    procedure Total(): Integer
    begin
        exit(Sum);
    end;
}
// ---
// A single-instance codeunit is the same for all variables, and survives Clear.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        One: Codeunit Single;
        Two: Codeunit Single;
    begin
        One.Set(5);
        Message('%1', Two.Get());                           // expect: 5
        Clear(One);
        Message('%1', One.Get());                           // expect: 5
    end;
}
codeunit 50101 Single
{
    SingleInstance = true;

    var
        Value: Integer;

    procedure Set(New: Integer)
    begin
        Value := New;
    end;

    procedure Get(): Integer
    begin
        exit(Value);
    end;
}
// ---
// OnRun gets a record, and gives it back.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item."No." := 3;
        Codeunit.Run(Codeunit::Worker, Item);               // expect: got 3
        Message('%1', Item."No.");                          // expect: 4
    end;
}
codeunit 50101 Worker
{
    TableNo = Item;

    trigger OnRun()
    begin
        Message('got %1', Rec."No.");
        Rec."No." += 1;
    end;
}
table 50100 Item
{
    fields { field(1; "No."; Integer) { } }
}
