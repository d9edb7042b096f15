// Docs: methods-auto/system/system-arraylen-method
var
    Array1: array[2] of Integer;
    Array2: array[3, 4] of Integer;
Message('%1', ArrayLen(Array1));                            // expect: 2
Message('%1', ArrayLen(Array2, 1));                         // expect: 3
Message('%1', ArrayLen(Array2, 2));                         // expect: 4
Message('%1', ArrayLen(Array2));                            // expect: 12
// ---
// Indices start at 1; every element starts with the default of its type.
var
    Names: array[3] of Text[10];
    Grid: array[2, 3] of Integer;
    i: Integer;
Names[1] := 'a';
Names[3] := 'c';
Message('>%1%2%3<', Names[1], Names[2], Names[3]);          // expect: >ac<
for i := 1 to 3 do begin
    Grid[1, i] := i;
    Grid[2, i] := 10 * i;
end;
Message('%1 %2 %3', Grid[1, 3], Grid[2, 1], Grid[2, 3]);    // expect: 3 10 30
// ---
// An index outside of the array is a run-time error. Observed; the text is not documented.
var
    Numbers: array[3] of Integer;
    i: Integer;
i := 4;
Numbers[i] := 1;                                            // run-time error: ...
// ---
var
    Numbers: array[3] of Integer;
    i: Integer;
Message('%1', Numbers[i]);                                  // run-time error: ...
// ---
var
    Grid: array[2, 2] of Integer;
    i: Integer;
i := 3;
Message('%1', Grid[1, i]);                                  // run-time error: ...
// ---
// An array is passed by value as a copy, by var as itself.
var
    Numbers: array[2] of Integer;
Numbers[1] := 1;
ChangeCopy(Numbers);
Message('%1', Numbers[1]);                                  // expect: 1
ChangeIt(Numbers);
Message('%1', Numbers[1]);                                  // expect: 9
local procedure ChangeCopy(Values: array[2] of Integer)
begin
    Values[1] := 9;
end;
local procedure ChangeIt(var Values: array[2] of Integer)
begin
    Values[1] := 9;
end;
// ---
// Assignment copies the elements. Observed.
var
    One: array[2] of Text;
    Two: array[2] of Text;
One[1] := 'a';
Two := One;
One[1] := 'b';
Message('%1 %2', One[1], Two[1]);                           // expect: b a
Clear(One);
Message('>%1< %2', One[1], Two[1]);                         // expect: >< a
// ---
// Docs: methods-auto/system/system-copyarray-method
var
    Array1: array[10] of Integer;
    Array2: array[5] of Integer;
    i: Integer;
for i := 1 to 10 do
    Array1[i] := i;
CopyArray(Array2, Array1, 6, 5);
Message('%1 %2 %3 %4 %5', Array2[1], Array2[2], Array2[3], Array2[4], Array2[5]);   // expect: 6 7 8 9 10
CopyArray(Array2, Array1, 9);
Message('%1 %2 %3', Array2[1], Array2[2], Array2[3]);       // expect: 9 10 8
CopyArray(Array2, Array1, 3);                               // run-time error: ...
// ---
// Docs: methods-auto/system/system-compressarray-method
var
    CustomerData: array[6] of Text;
    i: Integer;
CustomerData[1] := 'Joe Raybon';
CustomerData[3] := 'One Meca Way';
CustomerData[4] := '  ';
CustomerData[5] := 'Atlanta';
Message('%1', CompressArray(CustomerData));                 // expect: 4
for i := 1 to 6 do
    Message('>%1<', CustomerData[i]);
// expect: >Joe Raybon<
// expect: >One Meca Way<
// expect: >  <
// expect: >Atlanta<
// expect: ><
// expect: ><
// ---
// Arrays of records: each element is a record of its own.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Items: array[2] of Record Item temporary;
    begin
        Items[1]."No." := 'A';
        Items[2]."No." := 'B';
        Items[1].Insert();
        Items[2].Insert();
        Message('%1%2', Items[1]."No.", Items[2]."No.");    // expect: AB
    end;
}
table 50100 Item
{
    fields { field(1; "No."; Code[20]) { } }
}
// ---
// Assignment needs the same dimensions.
var
    Long: array[5] of Integer;
    Short: array[2] of Integer;
Short := Long;                                              // error AL0122: ''array[5] of Integer' to 'array[2] of Integer''
// ---
// An array with one dimension may be passed as one of another size: Microsoft's Base Application passes array[12] of Text
// as array[32] of Text, and array[32] as array[12]. It is the array that was passed whose elements are there. Observed.
var
    Long: array[5] of Integer;
    Short: array[2] of Integer;
    i: Integer;
Fill(Long, 5);
Message('%1 %2', Long[4], Long[5]);                         // expect: 0 50
Fill(Short, 2);
Message('%1', Short[2]);                                    // expect: 20
i := 3;
Fill(Short, i);
local procedure Fill(var Values: array[3] of Integer; Last: Integer)
begin
    Values[Last] := 10 * Last;                              // run-time error: ...
end;
// ---
// Also with more dimensions: Microsoft's tests pass an array[10, 100] as array[10, 10].
var
    Wide: array[2, 3] of Integer;
    Large: array[4, 4] of Integer;
Fill(Wide);
Message('%1 %2 %3', Wide[1, 1], Wide[2, 2], Wide[2, 3]);    // expect: 11 22 0
Message('%1', Total(Wide));                                 // expect: 33
Message('%1 %2 %3', Wide[1, 1], Wide[1, 3], Sizes(Wide));   // expect: 11 5 6 2 3
Large[2, 2] := 7;
Large[4, 4] := 9;
FillAll(Large);
Message('%1 %2 %3', Large[2, 2], Large[3, 3], Large[4, 4]); // expect: 0 33 9
Message('%1', Total(Wide));                                 // expect: 33
FillAll(Wide);
local procedure Fill(var Values: array[2, 2] of Integer)
begin
    Values[1, 1] := 11;
    Values[2, 2] := 22;
    FillNarrow(Values);
end;
local procedure Sizes(Values: array[2, 2] of Integer): Text
begin
    exit(StrSubstNo('%1 %2 %3', ArrayLen(Values), ArrayLen(Values, 1), ArrayLen(Values, 2)));
end;
local procedure FillNarrow(var Values: array[5, 5] of Integer)
begin
    Values[1, 3] := 5;
end;
local procedure Total(Values: array[2, 2] of Integer) Sum: Integer
begin
    Sum := Values[1, 1] + Values[2, 2];
    Values[1, 1] := 0;
end;
local procedure FillAll(var Values: array[3, 3] of Integer)
begin
    Clear(Values);
    Values[3, 3] := 33;                                     // run-time error AL:ArrayIndex: The array index 3 is outside of the permitted range from 1 to 2.
end;
// ---
// But not as one with other dimensions or of another type.
var
    Row: array[4] of Integer;
    Grid: array[2, 2] of Integer;
    Names: array[4] of Text;
Fill(Grid);                                                 // error AL0133: ''array[2,2] of Integer' to 'array[4] of Integer''
FillGrid(Row);                                              // error AL0133: ''array[4] of Integer' to 'array[2,2] of Integer''
Fill(Names);                                                // error AL0133: ''array[4] of Text' to 'array[4] of Integer''
local procedure Fill(var Values: array[4] of Integer)
begin
end;
local procedure FillGrid(var Values: array[2, 2] of Integer)
begin
end;
// ---
// With fewer indices than dimensions, an array stands for the part that begins with them: Microsoft's Base Application
// passes a row of a two-dimensional array by var. It is a part of the array, not a copy. Observed.
var
    Grid: array[2, 3] of Integer;
    Cube: array[2, 2, 2] of Integer;
    Row: array[3] of Integer;
    i: Integer;
for i := 1 to 2 do
    Fill(Grid[i], i);
Message('%1 %2 %3', Grid[1, 1], Grid[1, 2], Grid[1, 3]);    // expect: 10 11 12
Message('%1 %2 %3', Grid[2, 1], Grid[2, 2], Grid[2, 3]);    // expect: 20 21 22
Row := Grid[2];
Grid[2, 1] := 0;
Message('%1 %2', Row[1], ArrayLen(Grid[1]));                // expect: 20 3
Fill(Cube[2, 1], 7);
Message('%1 %2', Cube[2, 1, 2], Cube[1, 2, 2]);             // expect: 71 0
Message('%1', Sum(Grid[1]));                                // expect: 33
Clear(Grid[1]);
Message('%1 %2', Grid[1, 1], Grid[2, 2]);                   // expect: 0 21
local procedure Fill(var Values: array[3] of Integer; No: Integer)
var
    i: Integer;
begin
    for i := 1 to ArrayLen(Values) do
        Values[i] := 10 * No + i - 1;
end;
local procedure Sum(Values: array[3] of Integer) Total: Integer
begin
    Total := Values[1] + Values[2] + Values[3];
    Values[1] := 0;
end;
// ---
var
    Grid: array[2, 3] of Integer;
    i: Integer;
i := 3;
Message('%1', ArrayLen(Grid[i]));                           // run-time error: ...
// ---
// A part of an array is an array, not an element.
var
    Grid: array[2, 3] of Integer;
    i: Integer;
i := Grid[1];                                               // error AL0122: ''array[3] of Integer' to 'Integer''
i := Grid[1, 2, 3];                                         // error AL0144: 'Wrong number of indices inside []; expected 2.'
Message('%1', Grid[1] + 1);                                 // error AL0175: 'Operator '+''
// ---
// An array of records is passed as one with other sizes as any other array is.
var
    Wide: array[2, 3] of Record Thing;
    Other: array[2, 3] of Record Thing;
Wide[2, 2]."No." := 'A';
Wide[2, 3]."No." := 'Z';
Fill(Wide);                                                 // expect: A
Message('%1 %2', Wide[1, 1]."No.", Wide[2, 2]."No.");       // expect: B A
FillCopy(Wide);                                             // expect: C A
Message('%1', Wide[1, 1]."No.");                            // expect: B
Assign(Other, Wide);
Message('%1 %2 >%3<', Other[1, 1]."No.", Other[2, 2]."No.", Other[2, 3]."No.");     // expect: B A ><
Wipe(Wide);
Message('>%1< %2', Wide[2, 2]."No.", Wide[2, 3]."No.");     // expect: >< Z
TooFar(Wide);
local procedure Fill(var Things: array[2, 2] of Record Thing)
begin
    Things[1, 1]."No." := 'B';
    Message(Things[2, 2]."No.");
end;
local procedure FillCopy(Things: array[2, 2] of Record Thing)
begin
    Things[1, 1]."No." := 'C';
    Message('%1 %2', Things[1, 1]."No.", Things[2, 2]."No.");
end;
local procedure Assign(var Target: array[2, 2] of Record Thing; Source: array[2, 2] of Record Thing)
begin
    Target := Source;
end;
local procedure Wipe(var Things: array[2, 2] of Record Thing)
begin
    Clear(Things);
end;
local procedure TooFar(var Things: array[3, 3] of Record Thing)
begin
    Things[2, 3]."No." := 'Y';
    Things[3, 3]."No." := 'X';                              // run-time error AL:ArrayIndex: The array index 3 is outside of the permitted range from 1 to 2.
end;
// --- shared
table 50101 Thing
{
    fields { field(1; "No."; Code[20]) { } }
}
