// Docs: methods-auto/record/record-getposition-method, record-setposition-method; junk: observed
// --- shared
table 50100 Line
{
    fields
    {
        field(1; Kind; Option) { OptionMembers = Quote,Order; Caption = 'Type'; }
        field(2; "Document No."; Code[20]) { Caption = 'Document Number'; }
        field(3; "Line No."; Integer) { }
        field(4; Day; Date) { }
        field(5; Amount; Decimal) { }
    }
    keys { key(PK; Kind, "Document No.", "Line No.", Day) { } }
}
// ---
// Captions, or numbers; what comes back is the key and nothing else.
var
    Line: Record Line;
    Other: Record Line;
Line.Kind := Line.Kind::Order;
Line."Document No." := 'D(1)';
Line."Line No." := 10000;
Line.Day := 20240229D;
Line.Amount := 5;
Message('%1', Line.GetPosition().StartsWith('Type=CONST(Order),Document Number=CONST('));        // expect: Yes
Message('%1', Line.GetPosition(false).StartsWith('Field1=0(1),Field2=0('));     // expect: Yes
Other.Amount := 9;
Other.SetPosition(Line.GetPosition());
Message('%1 %2 %3 %4', Other.Kind, Other."Document No.", Other."Line No.", Other.Day = 20240229D);  // expect: Order D(1) 10000 Yes
Message('%1', Other.Amount);                                // expect: 9
Clear(Other);
Other.SetPosition(Line.GetPosition(false));
Message('%1 %2 %3 %4', Other.Kind, Other."Document No.", Other."Line No.", Other.Day = 20240229D);  // expect: Order D(1) 10000 Yes
// ---
var
    Line: Record Line;
Line.SetPosition('nonsense');                               // run-time error: Invalid expression...
// ---
var
    Line: Record Line;
Line.SetPosition('Line No.=CONST(x)');                      // run-time error: The value "x" can't be evaluated into type Integer.
