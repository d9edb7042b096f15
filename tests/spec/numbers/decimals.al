// Docs: methods-auto/decimal/decimal-data-type, methods-auto/system/system-round-method
var
    d: Decimal;
d := 0.1 + 0.2;
Message('%1', d = 0.3);                                     // expect: Yes
d := 10 / 4;
Message('%1', d);                                           // expect: 2.5
d := 1234.56789;
Message('%1', Round(d, 0.001, '>'));                        // expect: 1,234.568
Message('%1', Round(d, 0.001, '<'));                        // expect: 1,234.567
Message('%1', Round(d, 100));                               // expect: 1,200
Message('%1', Round(-d, 1));                                // expect: -1,235
Message('%1', Round(-d, 0.001, '>'));                       // expect: -1,234.568
Message('%1', Round(d));                                    // expect: 1,234.57
Message('%1', Abs(-5.5));                                   // expect: 5.5
Message('%1', Power(2, 10));                                // expect: 1,024
// ---
// Integer and Decimal mix to Decimal.
var
    i: Integer;
    d: Decimal;
i := 3;
d := i * 1.5;
Message('%1', d);                                           // expect: 4.5
d := i;
Message('%1', d / 2);                                       // expect: 1.5
Message('%1', 5 = 5.0);                                     // expect: Yes
// ---
var
    d: Decimal;
d := 0;
Message('%1', 1.5 / d);                                     // run-time error AL:DivideByZero: Attempted to divide by zero.
// ---
// A calculation beyond the range of Decimal raises.
var
    d: Decimal;
    i: Integer;
d := 10000000000.0;
for i := 1 to 5 do
    d := d * d;                                             // run-time error: ...
// ---
// A variable holds what a field does not. Docs: methods-auto/decimal/decimal-data-type (Limits)
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Loan: Record Loan;
        Reference: RecordRef;
        Amount: Decimal;
        Count: Integer;
    begin
        Amount := 999999999999999.99;
        Loan.Amount := Amount;
        Loan.Amount := -Loan.Amount;
        Loan.Amount := Count;
        Amount += 0.01;
        asserterror Loan.Amount := Amount;
        Message(GetLastErrorText());                        // expect: The decimal value 1000000000000000 is outside the range of a field (-999,999,999,999,999.99 to 999,999,999,999,999.99).
        asserterror Loan.Validate(Amount, -Amount);
        Message(GetLastErrorText());                        // expect: The decimal value -1000000000000000 is outside the range of a field (-999,999,999,999,999.99 to 999,999,999,999,999.99).
        Reference.GetTable(Loan);
        asserterror Reference.Field(2).Value := Amount;
        Message(GetLastErrorText());                        // expect: The decimal value 1000000000000000 is outside the range of a field (-999,999,999,999,999.99 to 999,999,999,999,999.99).
        asserterror Message('%1', Amount);
        Message(GetLastErrorText());                        // expect: The decimal value 1000000000000000 is outside the range that can be formatted (-999,999,999,999,999.99 to 999,999,999,999,999.99).
        Loan.Amount := 999999999999999.99;
        asserterror AddOne(Loan.Amount);
        Message(GetLastErrorText());                        // expect: The decimal value 1000000000000000.99 is outside the range of a field (-999,999,999,999,999.99 to 999,999,999,999,999.99).
        Loan.Amount := 1;
        AddOne(Loan.Amount);
        Message('%1', Loan.Amount);                         // expect: 2
        Loan.Amount := 999999999999999.99;
        Loan.Amount += 1;                                   // run-time error AL:Overflow: The decimal value 1000000000000000.99 is outside the range of a field (-999,999,999,999,999.99 to 999,999,999,999,999.99).
    end;

    local procedure AddOne(var Amount: Decimal)
    begin
        Amount += 1;
    end;
}
table 50100 Loan
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Amount; Decimal) { }
    }
}
// ---
// Nor may one that is beyond that be written in code.
var
    d: Decimal;
d := 999999999999999.99;
d := 1000000000000000.0;                                    // error AL0101: 'Constant value '1000000000000000.0' is outside the range for a Decimal.'
// ---
// 28 digits, and the rounding of .NET: half to even.
var
    d: Decimal;
d := 1;
d := d / 3;
Message(Format(d, 0, 9));                                   // expect: 0.3333333333333333333333333333
Message('%1', d * 3 = 1);                                   // expect: No
d := 2;
Message(Format(d / 3, 0, 9));                               // expect: 0.6666666666666666666666666667
d := 0.00000000000001;
d := d * d / 2;
Message(Format(d, 0, 9));                                   // expect: 0
d := 0.00000000000001;
d := d * d * 1.5;
Message(Format(d, 0, 9));                                   // expect: 0.0000000000000000000000000002
// ---
// `div` and `mod` cut toward zero, also with decimals.
var
    d: Decimal;
    i: Integer;
i := -7;
Message('%1 %2 %3 %4', i div 2, i mod 2, -i div -2, -i mod -2); // expect: -3 -1 -3 1
d := -7.5;
Message('%1 %2', d div 2, d mod 2);                         // expect: -3 -1.5
d := 0;
Message('%1', 5.5 mod d);                                   // run-time error AL:DivideByZero: Attempted to divide by zero.
// --- rounding away from zero, toward zero, and to the nearest
Message('%1 %2', Round(2.5, 1), Round(-2.5, 1));            // expect: 3 -3
Message('%1 %2', Round(1.01, 0.1, '>'), Round(-1.01, 0.1, '>'));    // expect: 1.1 -1.1
Message('%1 %2', Round(1.09, 0.1, '<'), Round(-1.09, 0.1, '<'));    // expect: 1 -1
Message('%1 %2', Round(7, 5), Round(1234.5678, 0.03));      // expect: 5 1,234.56
Message('%1', Round(1, 0));                                 // run-time error: The rounding precision must be greater than zero.
// ---
Message('%1', Round(1, 1, 'x'));                            // run-time error: The rounding direction 'x' is not valid. It must be '=', '>' or '<'.
// --- without a precision it is what the application says, as Microsoft's does by its general ledger setup
codeunit 50100 Spec
{
    trigger OnRun()
    begin
        Message('%1 %2', Round(1234.56789), Round(1234.56789, 0.001));  // expect: 1,234.5 1,234.568
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"UI Helper Triggers", GetDefaultRoundingPrecision, '', false, false)]
    local procedure RoundToHalves(var AmountRoundingPrecision: Decimal)
    begin
        AmountRoundingPrecision := 0.5;
    end;
}
// --- and 0.01 if it says nothing
Message('%1 %2', Round(1234.565), Round(-1234.564));        // expect: 1,234.57 -1,234.56
