// Docs: devenv-al-type-conversion-expressions
var
    d: Decimal;
    i: Integer;
    t: Text;
    c: Code[10];
    b: Byte;
    ch: Char;
    o: Option Zero,One,Two;
i := 7;
d := i;
Message('%1', d);                                           // expect: 7
t := 'x';
c := t;
t := c;
Message(t);                                                 // expect: X
b := 200;
i := b;
Message('%1', i);                                           // expect: 200
ch := i;
i := ch + 1;
Message('%1', i);                                           // expect: 201
o := 2;
Message('%1', o);                                           // expect: Two
i := o;
Message('%1', i + 1);                                       // expect: 3
// ---
// Booleans, dates and times convert to nothing else.
var
    b: Boolean;
    i: Integer;
    d: Date;
    t: Text;
b := 1;                                                     // error AL0122: 'Cannot implicitly convert type 'Integer' to 'Boolean''
i := true;                                                  // error AL0122: 'Cannot implicitly convert type 'Boolean' to 'Integer''
d := 'x';                                                   // error AL0122: ''Date''
t := 5;                                                     // error AL0122: 'Cannot implicitly convert type 'Integer' to 'Text''
i := '55';                                                  // error AL0122: ''Integer''
// ---
// A text of one character may stand for a Char, and so for its number. Undocumented: Microsoft's own apps assign '1' to an
// Integer, and reckon with `10 + Digit - 'a'`.
var
    i: Integer;
    d: Decimal;
    b: Byte;
    ch: Char;
i := '1';
Message('%1', i);                                           // expect: 49
d := 'A';
Message('%1', d);                                           // expect: 65
b := 'A';
Message('%1', b);                                           // expect: 65
ch := 'c';
Message('%1', 10 + ch - 'a');                               // expect: 12
Message('%1', ch - 'a');                                    // expect: 2
Message('%1', ch + 'a');                                    // expect: ca
Message('%1 %2', ch > 'b', ch = 'C');                       // expect: Yes No
Message('%1', Half('d'));                                   // expect: 50
Message(Shown('d'));                                        // expect: code D
local procedure Half(n: Integer): Integer
begin
    exit(n div 2);
end;
local procedure Shown(n: Integer): Text
begin
    exit('number');
end;
local procedure Shown(c: Code[10]): Text
begin
    exit('code ' + c);
end;
// ---
// A longer text stands for no number, nor does an empty one, nor a variable.
var
    i: Integer;
    t: Text[1];
i := 'ab';                                                  // error AL0122: ''Integer''
i := '';                                                    // error AL0122: ''Integer''
t := 'a';
i := t;                                                     // error AL0122: ''Text[1]' to 'Integer''
i := 1 - t;                                                 // error AL0175: ''Integer' and 'Text[1]''
// ---
// A RecordRef can be assigned to a record. Undocumented: pages of Microsoft's Base Application do it in OnAfterLookup.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Reference: RecordRef;
    begin
        Reference.Open(50100);
        Reference.Field(1).Value := 'A';
        Item := Reference;
        Message(Item."No.");                                // expect: A
        Reference.Close();
        Item := Reference;                                  // run-time error RecordNotOpened: The record is not open.
    end;
}
table 50100 Item
{
    fields { field(1; "No."; Code[20]) { } }
}
// ---
// And a record to a RecordRef, or passed as one, but not by var. Undocumented: Microsoft's E-Document app does both.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Reference: RecordRef;
    begin
        Item."No." := 'A';
        Take(Item);
        Message(Item."No.");                                // expect: A
        Reference := Item;
        Message('%1 %2', Reference.Number, Reference.Field(1).Value);   // expect: 50100 A
    end;

    procedure Take(Reference: RecordRef)
    begin
        Reference.Field(1).Value := 'B';
    end;
}
table 50100 Item
{
    fields { field(1; "No."; Code[20]) { } }
}
// ---
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        FieldReference: FieldRef;
    begin
        Fill(Item);                                         // error AL0133: 'Argument 1: cannot convert from 'Record "Item"' to 'RecordRef''
        Item := FieldReference;                             // error AL0122: 'FieldRef' to 'Record "Item"'
        FieldReference := Item;                             // error AL0122: 'Record "Item"' to 'FieldRef'
    end;

    procedure Fill(var Reference: RecordRef)
    begin
    end;
}
table 50100 Item
{
    fields { field(1; "No."; Code[20]) { } }
}
// ---
// A Duration is a number of milliseconds, and converts as numbers do; a Guid and a text convert both ways.
var
    Span: Duration;
    n: BigInteger;
    d: Decimal;
    Id: Guid;
    t: Text;
    c: Code[40];
Span := 90000;
n := Span;
d := Span;
Message('%1 %2 %3', n, d, Span);                            // expect: 90000 90,000 1 minute 30 seconds
Span := d + 500;
Message('%1', Span);                                        // expect: 1 minute 30 seconds 500 milliseconds
t := 'ea48a3e0-48e0-4ab7-b1a1-e3ea85bf1b75';
Id := t;
t := Id;
c := Id;
Message('%1 %2', t = c, t);                                 // expect: Yes {EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}
