// Docs: devenv-al-methods. Overloads are told apart by their parameter types.
var
    c: Code[10];
    b: BigInteger;
    v: Variant;
c := 'C';
b := 5;
v := 1.5;
Show(1);                                                    // expect: Integer
Show(1.5);                                                  // expect: Decimal
Show('x');                                                  // expect: Text
Show(true);                                                 // expect: Boolean
Show(20240101D);                                            // expect: Date
Show(c);                                                    // expect: Text
Show(1, 2);                                                 // expect: two
Show(b);                                                    // expect: Decimal
local procedure Show(Value: Integer)
begin
    Message('Integer');
end;
local procedure Show(Value: Decimal)
begin
    Message('Decimal');
end;
local procedure Show(Value: Text)
begin
    Message('Text');
end;
local procedure Show(Value: Boolean)
begin
    Message('Boolean');
end;
local procedure Show(Value: Date)
begin
    Message('Date');
end;
local procedure Show(One: Integer; Two: Integer)
begin
    Message('two');
end;
// ---
// Only what can be assigned to is passed by var, so other overloads are left for the rest. Observed: the Base Application
// has overloads that differ in that alone.
Message(Shown(5));                                          // expect: value
Message(Shown(7L));                                         // expect: value
local procedure Shown(var n: Integer): Text
begin
    exit('place');
end;
local procedure Shown(n: BigInteger): Text
begin
    exit('value');
end;
