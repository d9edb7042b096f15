// Docs: methods-auto/text/text-data-type
var
    t: Text[5];
t := 'abcde';
Message(t);                                                 // expect: abcde
t := 'abcdef';                                              // run-time error StringLengthExceeded: The length of the string is 6, but it must be less than or equal to 5 characters. Value: abcdef
// ---
var
    c: Code[3];
c := ' ab ';
Message('>%1<', c);                                         // expect: >AB<
c := 'abcd';                                                // run-time error StringLengthExceeded: The length of the string is 4, but it must be less than or equal to 3 characters. Value: ABCD
// ---
// Indexing is 1-based and gives a Char; assigning just past the end extends the text. Observed.
var
    t: Text;
    c: Char;
t := 'abc';
c := t[2];
Message('%1', c);                                           // expect: b
t[2] := 'X';
Message(t);                                                 // expect: aXc
t[4] := 'd';
Message(t);                                                 // expect: aXcd
Message('%1', t[1] = 'a');                                  // expect: Yes
t[6] := 'f';                                                // run-time error: ...
// ---
var
    t: Text;
    c: Char;
t := 'abc';
c := t[4];                                                  // run-time error: ...
// ---
// Docs: methods-auto/text/text-maxstrlen-string-method
var
    t: Text[30];
    u: Text;
    c: Code[20];
Message('%1 %2', MaxStrLen(t), MaxStrLen(c));               // expect: 30 20
Message('%1', MaxStrLen(u));                                // expect: 2147483647
Message('%1', StrLen('four'));                              // expect: 4
// ---
// Char and Integer. Docs: methods-auto/char/char-data-type
var
    c: Char;
    i: Integer;
c := 65;
Message('%1', c);                                           // expect: A
i := c;
Message('%1', i);                                           // expect: 65
c := 'B';
Message('%1', c + 1);                                       // expect: 67
Message('%1', Format(c) + 'x');                             // expect: Bx
// ---
// Text methods. Docs: methods-auto/text/*
var
    t: Text;
    Parts: List of [Text];
    Part: Text;
t := 'Hello, World';
Message('%1', t.Contains('World'));                         // expect: Yes
Message('%1', t.IndexOf('o'));                              // expect: 5
Message('%1', t.IndexOf('o', 6));                           // expect: 9
Message('%1', t.LastIndexOf('o'));                          // expect: 9
Message(t.Replace('World', 'AL'));                          // expect: Hello, AL
Message(t.Substring(8));                                    // expect: World
Message(t.Substring(1, 5));                                 // expect: Hello
Message(t.ToUpper());                                       // expect: HELLO, WORLD
Message(t.Remove(6));                                       // expect: Hello
Message('%1', t.StartsWith('Hell'));                        // expect: Yes
Message('%1', t.EndsWith('x'));                             // expect: No
Message('>' + 'x'.PadLeft(3) + '<');                        // expect: >  x<
Message('>' + '  x '.Trim() + '<');                         // expect: >x<
Parts := 'a,b;c'.Split(',', ';');
foreach Part in Parts do
    Message(Part);
// expect: a
// expect: b
// expect: c
// ---
// Docs: methods-auto/text/text-incstr-method, text-convertstr-method, text-delchr-method, text-selectstr-method
Message(IncStr('Account no. 99 does not balance.'));        // expect: Account no. 100 does not balance.
Message(IncStr('A10B20'));                                  // expect: A10B21
Message(IncStr('-55'));                                     // expect: -56
Message('>%1<', IncStr('aaa'));                             // expect: ><
Message(ConvertStr('Do you want to leave without saving?', 'lws', 'LWS'));  // expect: Do you Want to Leave Without Saving?
Message(DelChr('  a b ', '<'));                             // expect: a b 
Message(DelChr('  a b ', '='));                             // expect: ab
Message(SelectStr(2, 'This,is a comma,separated,string'));  // expect: is a comma
Message(PadStr('Four', 15, 'w'));                           // expect: Fourwwwwwwwwwww
Message(InsStr('Press ENTER to continue.', 'or ESC ', 13)); // expect: Press ENTER or ESC to continue.
Message(LowerCase('ABC') + UpperCase('def'));               // expect: abcDEF
Message(DelStr('abcdef', 2, 3));                            // expect: aef
Message('%1', StrPos('abc', 'c'));                          // expect: 3
Message(SelectStr(6, '11,22,33,,55,,,'));                   // run-time error: ...
// ---
// Docs: methods-auto/textbuilder/textbuilder-data-type
var
    Builder: TextBuilder;
    Other: TextBuilder;
Builder.Append('a');
Builder.Append('b');
Other := Builder; // a reference
Other.Append('c');
Message(Builder.ToText());                                  // expect: abc
Message('%1', Builder.Length());                            // expect: 3
Builder.Append('de');
Message('%1', Builder.Length());                            // expect: 5
Builder.Clear();
Message('%1', Builder.Length());                            // expect: 0
Builder.Append('f');
Message('%1', Builder.Length());                            // expect: 1
// ---
// Code and Text join to Text, Code and Code to Code. Observed.
var
    c: Code[10];
    t: Text;
c := 'x';
t := c + 'y';
Message(t);                                                 // expect: Xy
c := t;
Message(c);                                                 // expect: XY
// ---
// Split: each separator is a whole text, of a list each character; nothing found is one part; empty parts stay. Observed.
var
    Separators: List of [Char];
    One, Two: Text;
One := '--';
Two := '::';
Message(Joined('a--b::c'.Split(One, Two)));                 // expect: a|b|c
Message(Joined('a-b'.Split(One, Two)));                     // expect: a-b
Message(Joined('a,;b;'.Split(',', ';')));                   // expect: a||b|
Message(Joined('a,b;c|d'.Split(',', ';', '|')));            // expect: a|b|c|d
Message(Joined('a b c'.Split()));                           // expect: a|b|c
Message('%1', ''.Split(',').Count());                       // expect: 1
Separators.Add(',');
Separators.Add(';');
Message(Joined('a,b;c'.Split(Separators)));                 // expect: a|b|c
Message('%1 %2', 'a;b'.IndexOfAny(Separators), 'ab'.IndexOfAny(Separators));     // expect: 2 0
local procedure Joined(Parts: List of [Text]) Whole: Text
var
    i: Integer;
begin
    Whole := Parts.Get(1);
    for i := 2 to Parts.Count() do
        Whole += '|' + Parts.Get(i);
end;
// ---
// Observed.
Message('>%1<>%2<', '  x '.TrimStart(), '  x '.TrimEnd());  // expect: >x <>  x<
Message('%1 %2', 'hi'.PadLeft(5, '#'), 'hi'.PadRight(5, '#'));  // expect: ###hi hi###
Message('%1 %2', 'hello'.IndexOf('xyz'), 'hello'.LastIndexOf('xyz'));   // expect: 0 0
Message('%1 %2 %3', IncStr('ABC9'), IncStr('Item 001'), IncStr('A99'));     // expect: ABC10 Item 002 A100
Message(ConvertStr('hello', 'helo', 'HELO'));               // expect: HELLO
// ---
// A character of a Code is upper case, too. Docs: methods-auto/code/code-data-type
var
    c: Code[3];
c := 'ab';
c[2] := 'x';
c[3] := 'y';
Message('%1 %2', c, c = 'AXY');                             // expect: AXY Yes
c[4] := 'z';                                                // run-time error StringLengthExceeded: The length of the string is 4, but it must be less than or equal to 3 characters. Value: AXYZ
