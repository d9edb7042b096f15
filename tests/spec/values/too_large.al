// Undocumented: .NET, on which the product runs, has no text of more than 1,073,741,791 characters
var
    t: Text;
    Builder: TextBuilder;
asserterror t := PadStr('', 2147483647);
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: OutOfMemory Insufficient memory to continue the execution of the program.
asserterror t := 'x'.PadLeft(1073741792);
Message(GetLastErrorCode());                                // expect: OutOfMemory
asserterror t := 'x'.PadRight(1073741792);
Message(GetLastErrorCode());                                // expect: OutOfMemory
asserterror Builder.Length(1073741792);
Message(GetLastErrorCode());                                // expect: OutOfMemory
// ---
// Numbers of any length. Docs: methods-auto/text/text-incstr-method
var
    t: Text;
t := IncStr('A' + PadStr('', 9000, '9'));
Message('%1 %2 %3', StrLen(t), CopyStr(t, 1, 3), CopyStr(t, 9000));     // expect: 9002 A10 000
t := IncStr(PadStr('', 9000, '1'), -2);
Message('%1 %2', StrLen(t), CopyStr(t, 8998));              // expect: 9000 109
t := IncStr('1' + PadStr('', 9000, '0'), -1);
Message('%1 %2', StrLen(t), CopyStr(t, 1, 3));              // expect: 9001 099
// ---
// Also a text of many megabytes is a text.
var
    t: Text;
    Parts: List of [Text];
    i: Integer;
    b: Boolean;
t := PadStr('', 2000000, '9');
b := Evaluate(i, t);
Message('%1', b);                                           // expect: No
t := ConvertStr(t, '9', ';');
Parts := t.Split(';');
Message('%1', Parts.Count());                               // expect: 2000001
t := StrSubstNo('%1%1%1', t);
Message('%1 %2', StrLen(t), StrPos(t, 'x'));                // expect: 6000000 0
