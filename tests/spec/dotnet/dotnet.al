// Docs: devenv-get-started-call-dotnet-from-al, diagnostics/diagnostic-al185
// --- what an alias stands for is a type of .NET, of whose members nothing is known
dotnet
{
    assembly(mscorlib)
    {
        type(System.String; NetString) { }
        type("System.Collections.ArrayList"; "Array List") { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Text: DotNet NetString;
        List: DotNet "Array List";
        Other: DotNet StringBuilder;                        // error AL0185: 'DotNet 'StringBuilder' is missing.'
        Number: Integer;
    begin
        List := List.ArrayList();
        List.Add(Text);
        Number := List.Count + 1;
        if Text.Equals(Other) or (Number = List.IndexOf(Text)) then
            Take(Text);
        foreach Text in List do
            Number += Text.Length;
        Number := Nothing;                                  // error AL0118: ''Nothing''
    end;

    local procedure Take(Value: DotNet NetString)
    begin
    end;
}
// --- to use one is an error when it happens
dotnet
{
    assembly(mscorlib)
    {
        type(System.String; NetString) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Text: DotNet NetString;
    begin
        Text := Text.Concat('a', 'b');                      // run-time error AlrunNotCompiled: ...
    end;
}
// --- what a variable of .NET raises. Docs: attributes/devenv-withevents-attribute
dotnet
{
    assembly(System)
    {
        type(System.Timers.Timer; Timer) { }
    }
}
codeunit 50100 Caller
{
    trigger First::Elapsed(Sender: Variant)
    begin
        Count += 1;
    end;

    trigger Second::Elapsed(Sender: Variant)
    begin
        Count += Sender;
        Count := Missing;                                   // error AL0118: ''Missing''
    end;

    trigger First::Elapsed(Sender: Variant)                 // error AL0164: 'The trigger 'Elapsed' is already defined.'
    begin
    end;

    trigger Third::Elapsed(Sender: Variant)                 // error AL0118: ''Third''
    begin
    end;

    var
        [WithEvents]
        First: DotNet Timer;
        [WithEvents]
        Second: DotNet Timer;
        Count: Integer;
}
