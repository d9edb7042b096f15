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
// --- members are called when the program runs, on the value or on the type of the variable
dotnet
{
    assembly(mscorlib)
    {
        type(System.String; NetString) { }
        type(System.Char; NetChar) { }
        type(System.Text.StringBuilder; Builder) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Net: DotNet NetString;
        Word: DotNet NetString;
        Builder: DotNet Builder;
        Char: DotNet NetChar;
        Shown: Text[5];
        Value: Variant;
        Number: Integer;
    begin
        Message(Net.Concat('a', 'b'));                      // expect: ab
        Net := 'hello world';
        Shown := Net.Substring(6);
        Message(Shown);                                     // expect: world
        Number := Net.Length + 1;
        Value := Net.Length;
        Message('%1 %2 %3', Number, Value, Value.IsInteger);    // expect: 12 11 Yes
        if Net.Contains('world') and (Net.Length > 5) then
            Message('long');                                // expect: long
        Shown := 'a1';
        if Char.IsDigit(Shown[2]) and not Char.IsDigit(Shown[1]) then
            Message('digit');                               // expect: digit
        if (Net.Length in [11, 12]) and not (Net.Substring(6) in ['hello']) then
            Message('in');                                  // expect: in
        foreach Word in Net.Split(' ') do
            Message(Word);                                  // expect: hello
                                                            // expect: world
        Message('%1', IsNull(Builder));                     // expect: Yes
        Builder := Builder.StringBuilder();
        Builder.Append('a').Append('b');
        Message(Builder.ToString());                        // expect: ab
        Message('%1', IsNull(Builder));                     // expect: No
    end;
}
// --- what .NET refuses, a value that is not there, and what alrun lacks are errors
dotnet
{
    assembly(mscorlib)
    {
        type(System.String; NetString) { }
        type(System.Nope; Nope) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Net: DotNet NetString;
        Nope: DotNet Nope;
        Short: Text[3];
        Number: Integer;
    begin
        asserterror Number := Net.Length;
        Message('%1', GetLastErrorText().Contains('not been instantiated'));    // expect: Yes
        Net := 'hello';
        asserterror Net.Substring(7);
        Message('%1', GetLastErrorText().StartsWith('A call to System.String.Substring failed with this message: '));   // expect: Yes
        asserterror Short := Net;
        Message(GetLastErrorCode());                        // expect: StringLengthExceeded
        asserterror Number := Net;
        Message(GetLastErrorText());                        // expect: Unable to convert from System.String to Integer.
        asserterror Nope.Go();
        Message(GetLastErrorText());                        // expect: alrun does not support the .NET type System.Nope.
        asserterror Net.Nope();
        Message(GetLastErrorText());                        // expect: alrun does not support Nope of the .NET type System.String.
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
// --- a parameter of .NET is the variable that it is given, also without var; what is no variable is taken, too
// Seen in Microsoft's tests: the codeunit "MockGraphQuery Test Library" gives its object back by such a parameter.
dotnet
{
    assembly(mscorlib)
    {
        type(System.String; NetString) { }
        type(System.Text.StringBuilder; Builder) { }
        type(System.Object; NetObject) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Builder: DotNet Builder;
        Text: Text;
        Value: Variant;
    begin
        Make(Builder, 'made');
        Message(Builder.ToString());                        // expect: made
        Text := 'text';
        Show(Text);                                         // expect: text
        Show(Builder.ToString().ToUpper());                 // expect: MADE
        Value := 'variant';
        Show(Value);                                        // expect: variant
        Global := Builder;
        Make(Global, 'other');
        Message('%1 %2', Global.ToString(), Builder.ToString());    // expect: other made
        Publish(Builder);
        Message(Builder.ToString());                        // expect: published
    end;

    local procedure Make(Builder: DotNet Builder; Text: Text)
    begin
        Builder := Builder.StringBuilder(Text);
    end;

    local procedure Show(Text: DotNet NetString)
    begin
        Message(Text.ToString());
        Text := 'gone';
    end;

    [IntegrationEvent(false, false)]
    local procedure Publish(Builder: DotNet Builder)
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Caller, Publish, '', false, false)]
    local procedure Subscribe(Builder: DotNet Builder)
    begin
        Builder := Builder.StringBuilder('published');
    end;

    var
        Global: DotNet Builder;
}
