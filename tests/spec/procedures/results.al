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
