// Docs: diagnostics/diagnostic-al122, -al173, -al175, -al129, -al130
var
    i: Integer;
    t: Text;
    b: Boolean;
    d: Date;
i := 'xy';                                                  // error AL0122: 'Cannot implicitly convert type 'Text' to 'Integer''
t := 5;                                                     // error AL0122: ''Integer' to 'Text''
b := i;                                                     // error AL0122: ''Integer' to 'Boolean''
d := t;                                                     // error AL0122: ''Text' to 'Date''
if i then                                                   // error AL0122: ''Integer' to 'Boolean''
    i := 1;
while t do                                                  // error AL0122: ''Text' to 'Boolean''
    i := 1;
exit(5);                                                    // error AL0139: 'EXIT cannot be called with a value'
// ---
// Operators.
var
    i: Integer;
    t: Text;
    b: Boolean;
i := i + t;                                                 // error AL0175: 'Operator '+' cannot be applied to operands of type 'Integer' and 'Text''
b := b and i;                                               // error AL0175: 'Operator 'and' cannot be applied to operands of type 'Boolean' and 'Integer''
b := i = t;                                                 // error AL0175: 'Operator '=' cannot be applied to operands of type 'Integer' and 'Text''
b := not i;                                                 // error AL0173: 'Operator 'not' cannot be applied to an operand of type 'Integer''
i := -t;                                                    // error AL0173: 'Operator '-' cannot be applied to an operand of type 'Text''
t := t * 2;                                                 // error AL0175: 'Operator '*''
b := b > true;
// ---
// What can be assigned to.
var
    i: Integer;
5 := i;                                                     // error AL0129: 'The left-hand side of an assignment must be a variable or field.'
Half() := 3;                                                // error AL0129: ''
Change(5);                                                  // error AL0130: 'A 'var' argument must be an assignable variable'
Change(i + 1);                                              // error AL0130: ''
Change(i);
local procedure Half(): Integer
begin
end;
local procedure Change(var n: Integer)
begin
end;
// ---
// Constants that do not fit; a division by a constant zero.
var
    i: Integer;
    d: Date;
    t: Time;
    x: Decimal;
i := 1 div 0;                                               // error AL0370: ''
i := 2147483647 + 1;                                        // error AL0371: ''
d := 20240230D;                                             // error AL0191: 'Constant value '20240230D' is outside the range for a Date.'
t := 256000T;                                               // error AL0190: ''256000T''
x := 1 / 0;                                                 // error AL0370: ''
// ---
// Indices.
var
    a: array[2, 3] of Integer;
    i: Integer;
a[1] := 5;                                                  // error AL0144: 'Wrong number of indices inside []; expected 2.'
i[1] := 5;                                                  // error AL0143: 'Cannot apply indexing with [] to an expression of type 'Integer'.'
a['xy', 1] := 5;                                            // error AL0122: ''Integer''
a := 5;                                                     // error AL0145: 'Direct assignment is not valid for arrays.'
// ---
// A type error inside a bigger expression is reported once.
var
    i: Integer;
i := (1 + 'ab') * 2 - 3;                                    // error AL0175: 'Operator '+''
i := Abs('xy') + 1;                                         // error AL0133: ''
// ---
// break and continue outside of a loop; statements that are none.
var
    i: Integer;
break;                                                      // error AL0137: 'No enclosing loop out of which to break.'
i;                                                          // error AL0117: 'Illegal statement.'
i + 1;                                                      // error AL0117: ''
for i := 1 to 2 do
    break;
