// Observed: precedence, tightest first: member and index; unary; * / div mod; + -; in is as; and; or xor; = <> < >; ?:
Message('%1', 1 + 2 * 3);                                   // expect: 7
Message('%1', (1 + 2) * 3);                                 // expect: 9
Message('%1', 10 - 4 - 3);                                  // expect: 3
Message('%1', 100 / 10 / 2);                                // expect: 5
Message('%1', -2 * 3);                                      // expect: -6
Message('%1', 1 + 1 in [2]);                                // expect: Yes
Message('%1', 7 mod 4 * 2);                                 // expect: 6
Message('%1', not false and false);                         // expect: No
Message('%1', true or true and false);                      // expect: Yes
// ---
// `a = b and c` is `a = (b and c)`.
Message('%1', false = false and false);                     // expect: Yes
Message('%1', (false = false) and false);                   // expect: No
// ---
// Integer / Integer is a Decimal; div and mod are whole and follow the sign of the dividend.
// Docs: devenv-al-arithmetic-operators
Message('%1', 7 / 2);                                       // expect: 3.5
Message('%1', 7 div 2);                                     // expect: 3
Message('%1', -7 div 2);                                    // expect: -3
Message('%1', 7 mod 2);                                     // expect: 1
Message('%1', -7 mod 2);                                    // expect: -1
Message('%1', 7.5 div 2);                                   // expect: 3
// ---
var
    i: Integer;
i := 0;
Message('%1', 1 / i);                                       // run-time error AL:DivideByZero: Attempted to divide by zero.
// ---
var
    i: Integer;
Message('%1', 1 div i);                                     // run-time error AL:DivideByZero: Attempted to divide by zero.
// ---
var
    i: Integer;
Message('%1', 1 mod i);                                     // run-time error AL:DivideByZero: Attempted to divide by zero.
// ---
// xor and the relational operators. Docs: devenv-al-boolean-operators, devenv-al-relational-operators
Message('%1', true xor true);                               // expect: No
Message('%1', true xor false);                              // expect: Yes
Message('%1', 3 <> 4);                                      // expect: Yes
Message('%1', 3 >= 3);                                      // expect: Yes
Message('%1', 3 in [1, 2, 5 .. 9]);                         // expect: No
Message('%1', 7 in [1, 2, 5 .. 9]);                         // expect: Yes
Message('%1', 'b' in ['a' .. 'c']);                         // expect: Yes
Message('%1', 20240102D > 20240101D);                       // expect: Yes
// ---
// The conditional operator evaluates only the chosen branch. Docs: devenv-al-operators
Message(true ? 'yes' : 'no');                               // expect: yes
Message(1 > 2 ? 'a' : 2 > 1 ? 'b' : 'c');                   // expect: b
Message('%1', false ? Never() : 1.5);                       // expect: 1.5
local procedure Never(): Decimal
begin
    Error('evaluated');
end;
// ---
// Texts are compared by case with =, a Code is upper case. Observed.
var
    c: Code[10];
Message('%1', 'a' = 'A');                                   // expect: No
c := ' ab ';
Message('>%1<', c);                                         // expect: >AB<
Message('%1', c = 'AB');                                    // expect: Yes
Message('%1', 'it''s');                                     // expect: it's
Message('%1', 'a\b');                                       // expect: a\b
// ---
// `? :` evaluates only the branch that it gives. Undocumented: alrun's choice.
Message(true ? 'yes' : Failing());                          // expect: yes
Message(false ? Failing() : 'no');                          // expect: no
local procedure Failing(): Text
begin
    Error('evaluated');
end;
// ---
// What follows `in` stands in brackets.
Message('%1', 1 in 1);                                      // error AL0104: ''[' expected'
// ---
// A sign binds tighter than `*`, `in` looser than `+`, and all comparisons looser than `or`. Observed.
var
    a, b: Integer;
b := 3;
a := -b * 2;
Message('%1 %2', a, -b mod 2);                              // expect: -6 -1
Message('%1', 1 + 1 in [3 - 1]);                            // expect: Yes
Message('%1', true = false or true);                        // expect: Yes
Message('%1', 1 < 2 ? a : b);                               // expect: -6
