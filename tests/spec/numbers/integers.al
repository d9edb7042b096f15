// Docs: methods-auto/integer/integer-data-type, methods-auto/biginteger/biginteger-data-type
var
    i: Integer;
i := 2147483647;
Message('%1', i);                                           // expect: 2147483647
i := i + 1;                                                 // run-time error: ...
// ---
var
    i: Integer;
i := -2147483647;
i -= 1;
Message('%1', i);                                           // expect: -2147483648
i -= 1;                                                     // run-time error: ...
// ---
var
    i: Integer;
i := 65536;
i := i * i;                                                 // run-time error: ...
// ---
// The calculation is done in Integer, whatever it is assigned to.
var
    b: BigInteger;
    i: Integer;
i := 2147483647;
b := i;
b := b + 1;
Message('%1', b);                                           // expect: 2147483648
b := i + 1;                                                 // run-time error: ...
// ---
var
    b: BigInteger;
b := 9223372036854775807L;
b += 1;                                                     // run-time error: ...
// ---
// A number that does not fit its new type is a run-time error.
var
    i: Integer;
    b: BigInteger;
b := 3000000000L;
i := b;                                                     // run-time error: ...
// ---
var
    c: Byte;
    i: Integer;
i := 256;
c := i;                                                     // run-time error: ...
// ---
// A Decimal is rounded when it becomes an Integer. Docs: devenv-al-type-conversion-expressions
var
    i: Integer;
    d: Decimal;
d := 2.5;
i := d;
Message('%1', i);                                           // expect: 3
d := 2.4;
i := d;
Message('%1', i);                                           // expect: 2
// ---
// A constant has its type by itself, and the lowest number of each can only be computed.
// Docs: methods-auto/integer/integer-data-type, methods-auto/biginteger/biginteger-data-type (Remarks)
var
    i: Integer;
    b: BigInteger;
b := 2147483648L;
Message('%1', b);                                           // expect: 2147483648
b := -9223372036854775807L;
b := b - 1;
Message(Format(b, 0, 9));                                   // expect: -9223372036854775808
i := -2147483647 - 1;
Message(Format(i, 0, 9));                                   // expect: -2147483648
b := b - 1;                                                 // run-time error AL:Overflow: Arithmetic operation resulted in an overflow.
// ---
var
    i: Integer;
    b: BigInteger;
i := -2147483648;                                           // error AL0103: 'Constant value '2147483648' is outside the range for an Integer.'
b := 2147483648;                                            // error AL0103: ''2147483648''
b := -9223372036854775808L;                                 // error AL0102: 'Constant value '9223372036854775808L' is outside the range for a BigInteger.'
i := 2147483647 + 1;                                        // error AL0371: ''
i := 1 div 0;                                               // error AL0370: ''
// ---
// A Char holds 0 to 65535, a Byte 0 to 255. Docs: methods-auto/char/char-data-type, methods-auto/byte/byte-data-type
var
    c: Char;
    b: Byte;
    i: Integer;
i := 65535;
c := i;
i := 65536;
asserterror c := i;
i := -1;
asserterror c := i;
asserterror b := i;
i := c;
Message(Format(i, 0, 9));                                   // expect: 65535
i := 65536;
c := i;                                                     // run-time error: ...
// ---
// What is computed from Chars, Bytes and Options is an Integer. Docs: devenv-al-arithmetic-operators
var
    c: Char;
    b: Byte;
    Kind: Option None,Some,All;
    i: Integer;
    v: Variant;
b := 255;
i := b + b;
Message('%1', i);                                           // expect: 510
c := 'A';
v := c + b;
Message('%1 %2', v.IsInteger(), v);                         // expect: Yes 320
Kind := Kind::All;
i := 1 + Kind;
Message('%1 %2', i, Kind * 1.5);                            // expect: 3 3
// ---
// There is no power and no increment operator.
var
    i: Integer;
i := 2 ^ 3;                                                 // error AL0183: ''^''
                                                            // error AL0117: ''
i++;                                                        // error AL0224: ''
