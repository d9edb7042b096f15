// Docs: devenv-al-methods
Message('%1', Square(7));                                   // expect: 49
Square(2); // the result need not be used
Message('%1', Named());                                     // expect: 5
Message('%1', NamedThenExit());                             // expect: 6
Message('%1', NamedOverridden());                           // expect: 9
Message('>%1<', Nothing());                                 // expect: ><
Message('%1', Early(true));                                 // expect: early
Message('%1', Early(false));                                // expect: late
local procedure Square(n: Integer): Integer
begin
    exit(n * n);
end;
local procedure Named() Result: Integer
begin
    Result := 5;
end;
local procedure NamedThenExit() Result: Integer
begin
    Result := 6;
    exit;
end;
local procedure NamedOverridden() Result: Integer
begin
    Result := 6;
    exit(9);
end;
local procedure Nothing(): Text
begin
end;
local procedure Early(Leave: Boolean): Text
begin
    if Leave then
        exit('early');
    exit('late');
end;
// ---
// A result converts to the return type; a Text result keeps to its length.
Message('%1', Whole());                                     // expect: 4
Message(TooLong());
local procedure Whole(): Decimal
begin
    exit(4);
end;
local procedure TooLong(): Text[3]
begin
    exit('abcd');                                           // run-time error StringLengthExceeded: The length of the string is 4, but it must be less than or equal to 3 characters. Value: abcd
end;
// ---
// A record, list or interface may be returned, and its members used at once.
Message('%1', Three().Count());                             // expect: 3
Message(Three().Get(2));                                    // expect: b
local procedure Three() Result: List of [Text]
begin
    Result.Add('a');
    Result.Add('b');
    Result.Add('c');
end;
// ---
// exit in a trigger ends it.
Message('before');                                          // expect: before
exit;
Message('after');
// ---
// What a procedure called and did not use is not its result, nor what it did to var parameters. Observed.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Sink: Text;
    begin
        Sink := 'base';
        Message('%1 %2', Flag(Sink), Sink);                 // expect: No base/written/suffix
        Message('%1 %2', Number(), TryFlag(Sink));          // expect: 0 Yes
        Message(Sink);                                      // expect: base/written/suffix/written/suffix
    end;

    local procedure Flag(var Sink: Text): Boolean
    var
        Callee: Codeunit Callee;
    begin
        Callee.Write(Sink);
        Sink += '/suffix';
    end;

    local procedure Number(): Integer
    var
        Callee: Codeunit Callee;
        Ignored: Text;
    begin
        Callee.Write(Ignored);
    end;

    // The same body as a try answers whether it came to its end.
    [NonDebuggable]
    [TryFunction]
    local procedure TryFlag(var Sink: Text)
    var
        Callee: Codeunit Callee;
    begin
        Callee.Write(Sink);
        Sink += '/suffix';
    end;
}
codeunit 50110 Callee
{
    procedure Write(var Text: Text): Boolean
    begin
        Text += '/written';
        exit(true);
    end;
}
