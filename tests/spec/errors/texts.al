// Texts and codes of the platform's errors. Docs: devenv-al-error-handling; codes are those that Microsoft's tests assert
// --- shared
table 50100 "Item Variant"
{
    fields
    {
        field(1; "Item No."; Code[20]) { }
        field(2; Code; Code[10]) { }
        field(3; Amount; Decimal) { }
        field(4; Day; Date) { }
        field(5; Kind; Option) { OptionMembers = Goods,Service; OptionCaption = 'Some goods,A service'; }
        field(6; Blocked; Boolean) { }
        field(7; Id; Guid) { }
        field(8; Name; Text[10]) { Caption = 'The name'; }
        field(9; Color; Enum Color) { }
        field(10; "Bin Code"; Code[10]) { TableRelation = Bin; }
        field(11; At; DateTime) { }
        field(12; Lasting; Duration) { }
        field(13; Number; Integer) { }
    }
    keys
    {
        key(PK; "Item No.", Code) { }
        key(ByName; Name) { Unique = true; }
    }
}
table 50101 Bin
{
    Caption = 'The bin';
    fields { field(1; Code; Code[10]) { } }
}
table 50102 Line
{
    fields
    {
        field(1; "Line No."; Integer) { }
        field(2; Kind; Option) { OptionMembers = Goods,Service; OptionCaption = 'Some goods,A service'; }
        field(3; Posted; Boolean) { }
        field(4; Name; Text[10]) { }
    }
    keys { key(PK; "Line No.", Kind, Posted) { } }
}
enum 50100 Color
{
    value(0; None) { Caption = ' '; }
    value(1; Red) { Caption = 'Bright red'; }
}
// ---
// A key of several fields: the row is not there.
var
    Variant: Record "Item Variant";
    Line: Record Line;
asserterror Variant.Get('BLUE');
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: DB:RecordNotFound The Item Variant does not exist. Identification fields and values: Item No.='BLUE',Code=''
Variant."Item No." := 'BLUE';
asserterror Variant.Find();
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: DB:RecordNotFound The Item Variant does not exist. Identification fields and values: Item No.='BLUE',Code=''
asserterror Line.Get(10000, Line.Kind::Service, true);
Message(GetLastErrorText());                                // expect: The Line does not exist. Identification fields and values: Line No.='10000',Kind='A service',Posted='Yes'
asserterror Variant.Modify();
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: DB:RecordNotFound The Item Variant does not exist. Identification fields and values: Item No.='BLUE',Code=''
asserterror Variant.Delete();
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: DB:RecordNotFound The Item Variant does not exist. Identification fields and values: Item No.='BLUE',Code=''
asserterror Variant.Rename('RED', 'X');
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: DB:RecordNotFound The Item Variant does not exist. Identification fields and values: Item No.='BLUE',Code=''
// ---
// Nothing inside the filters; the list of them, if there are some.
var
    Variant: Record "Item Variant";
asserterror Variant.FindFirst();
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: DB:NothingInsideFilter There is no Item Variant within the filter.
asserterror Variant.FindLast();
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: DB:NothingInsideFilter There is no Item Variant within the filter.
asserterror Variant.FindSet();
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: DB:NothingInsideFilter There is no Item Variant within the filter.
asserterror Variant.Find('-');
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: DB:NothingInsideFilter There is no Item Variant within the filter.
Variant.SetRange("Item No.", 'A', 'B');
Variant.SetFilter(Name, '<>X');
Variant.FindFirst();                                        // run-time error DB:NothingInsideFilter: There is no Item Variant within the filter.␊Filters: Item No.: A..B, The name: <>X
// ---
// The row is there already, or another has the values of a unique key.
var
    Variant: Record "Item Variant";
    Other: Record "Item Variant";
Variant."Item No." := 'BLUE';
Variant.Name := 'n';
Variant.Insert();
Commit();
asserterror Variant.Insert();
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: DB:RecordExists The record in table Item Variant already exists. Identification fields and values: Item No.='BLUE',Code=''
Other.Name := 'n';
asserterror Other.Insert();
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: DB:RecordExists The record in table Item Variant already exists. Identification fields and values: The name='n'
// ---
// TestField of an empty field, of every type.
var
    Variant: Record "Item Variant";
    Line: Record Line;
Variant."Item No." := 'BLUE';
asserterror Variant.TestField(Code);
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: TestField Code must have a value in Item Variant: Item No.=BLUE, Code=. It cannot be zero or empty.
asserterror Variant.TestField(Amount);
Message(GetLastErrorText());                                // expect: Amount must have a value in Item Variant: Item No.=BLUE, Code=. It cannot be zero or empty.
asserterror Variant.TestField(Day);
Message(GetLastErrorText());                                // expect: Day must have a value in Item Variant: Item No.=BLUE, Code=. It cannot be zero or empty.
asserterror Variant.TestField(Kind);
Message(GetLastErrorText());                                // expect: Kind must have a value in Item Variant: Item No.=BLUE, Code=. It cannot be zero or empty.
asserterror Variant.TestField(Blocked);
Message(GetLastErrorText());                                // expect: Blocked must have a value in Item Variant: Item No.=BLUE, Code=. It cannot be zero or empty.
asserterror Variant.TestField(Id);
Message(GetLastErrorText());                                // expect: Id must have a value in Item Variant: Item No.=BLUE, Code=. It cannot be zero or empty.
asserterror Variant.TestField(Name);
Message(GetLastErrorText());                                // expect: The name must have a value in Item Variant: Item No.=BLUE, Code=. It cannot be zero or empty.
asserterror Variant.TestField(Color);
Message(GetLastErrorText());                                // expect: Color must have a value in Item Variant: Item No.=BLUE, Code=. It cannot be zero or empty.
asserterror Variant.TestField(At);
Message(GetLastErrorText());                                // expect: At must have a value in Item Variant: Item No.=BLUE, Code=. It cannot be zero or empty.
asserterror Variant.TestField(Lasting);
Message(GetLastErrorText());                                // expect: Lasting must have a value in Item Variant: Item No.=BLUE, Code=. It cannot be zero or empty.
Line."Line No." := 10000;
Line.Kind := Line.Kind::Service;
asserterror Line.TestField(Name);
Message(GetLastErrorText());                                // expect: Name must have a value in Line: Line No.=10000, Kind=A service, Posted=No. It cannot be zero or empty.
// ---
// TestField of a field with another value.
var
    Variant: Record "Item Variant";
Variant."Item No." := 'BLUE';
Variant.Amount := 1638.4;
asserterror Variant.TestField(Amount, 0);
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: TestField Amount must be equal to '0'  in Item Variant: Item No.=BLUE, Code=. Current value is '1,638.4'.
asserterror Variant.TestField(Kind, Variant.Kind::Service);
Message(GetLastErrorText());                                // expect: Kind must be equal to 'A service'  in Item Variant: Item No.=BLUE, Code=. Current value is 'Some goods'.
asserterror Variant.TestField(Color, Variant.Color::Red);
Message(GetLastErrorText());                                // expect: Color must be equal to 'Bright red'  in Item Variant: Item No.=BLUE, Code=. Current value is ' '.
asserterror Variant.TestField(Blocked, true);
Message(GetLastErrorText());                                // expect: Blocked must be equal to 'Yes'  in Item Variant: Item No.=BLUE, Code=. Current value is 'No'.
asserterror Variant.TestField("Item No.", 'red');
Message(GetLastErrorText());                                // expect: Item No. must be equal to 'RED'  in Item Variant: Item No.=BLUE, Code=. Current value is 'BLUE'.
asserterror Variant.TestField(Day, 20200131D);
Message(GetLastErrorText());                                // expect: Day must be equal to '01/31/20'  in Item Variant: Item No.=BLUE, Code=. Current value is ''.
asserterror Variant.TestField(Number, 5);
Message(GetLastErrorText());                                // expect: Number must be equal to '5'  in Item Variant: Item No.=BLUE, Code=. Current value is '0'.
Variant.TestField("Item No.", 'BLUE');
Variant.TestField(Amount, 1638.40);
Message('passed');                                          // expect: passed
// ---
// FieldError in all its forms.
var
    Variant: Record "Item Variant";
    Line: Record Line;
Variant."Item No." := 'BLUE';
asserterror Variant.FieldError(Name);
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: NCLCSRTS:TableErrorStr You must specify The name in Item Variant Item No.='BLUE',Code=''.
Variant.Name := 'old';
asserterror Variant.FieldError(Name);
Message(GetLastErrorText());                                // expect: The name must not be old in Item Variant Item No.='BLUE',Code=''.
asserterror Variant.FieldError(Name, 'is odd');
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: NCLCSRTS:TableErrorStr The name is odd in Item Variant Item No.='BLUE',Code=''.
Variant.Kind := Variant.Kind::Service;
asserterror Variant.FieldError(Kind);
Message(GetLastErrorText());                                // expect: Kind must not be A service in Item Variant Item No.='BLUE',Code=''.
Line."Line No." := 10000;
asserterror Line.FieldError(Posted, 'is not yet true');
Message(GetLastErrorText());                                // expect: Posted is not yet true in Line Line No.='10000',Kind='Some goods',Posted='No'.
// ---
// With an ErrorInfo: its text if it has one; it is the last error's object.
var
    Variant: Record "Item Variant";
asserterror Variant.TestField(Name, ErrorInfo.Create('no name'));
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: TestField no name
asserterror Variant.TestField(Name, 'x', ErrorInfo.Create());
Message(GetLastErrorText());                                // expect: The name must be equal to 'x'  in Item Variant: Item No.=, Code=. Current value is ''.
asserterror Variant.FieldError(Name, ErrorInfo.Create('my own'));
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: NCLCSRTS:TableErrorStr my own
// ---
// A value that is not in the related table; no range; no such company.
var
    Variant: Record "Item Variant";
    Bound: Code[20];
asserterror Variant.Validate("Bin Code", 'NONE');
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: DB:PrimRecordNotFound The field Bin Code of table Item Variant contains a value (NONE) that cannot be found in the related table (The bin).
asserterror Bound := Variant.GetRangeMin("Item No.");
Message('%1 %2', GetLastErrorCode(), GetLastErrorText().Contains('Specify a filter'));  // expect: DB:NoFilter Yes
asserterror Bound := Variant.GetRangeMax("Item No.");
Message('%1 %2', GetLastErrorCode(), GetLastErrorText().Contains('Specify a filter'));  // expect: DB:NoFilter Yes
asserterror Variant.ChangeCompany('No Such');
Message(GetLastErrorText());                                // expect: The company "No Such" does not exist.
// ---
// Another transaction has changed the row. Observed.
var
    Variant: Record "Item Variant";
    Other: Record "Item Variant";
Variant.Insert();
Other.Get();
Other.Number := 1;
Other.Modify();
Commit();
asserterror Variant.Modify();
Message(GetLastErrorCode());                                // expect: DB:RecordChanged
Message('%1', GetLastErrorText().StartsWith('The changes to the Item Variant record cannot be saved because some information on the page is not up-to-date. Close the page, reopen it, and try again.'));     // expect: Yes
// ---
// Numbers, texts and values.
var
    Whole: Integer;
    Big: BigInteger;
    Fraction: Decimal;
    Short: Text[5];
    Numbers: array[3] of Integer;
    Whole2: Integer;
    Letter: Char;
    Small: Byte;
asserterror Fraction := 1 / Whole;
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: AL:DivideByZero Attempted to divide by zero.
asserterror Whole := 1 div Whole;
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: AL:DivideByZero Attempted to divide by zero.
asserterror Whole := 1 mod Whole;
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: AL:DivideByZero Attempted to divide by zero.
asserterror Short := 'abcdef';
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());   // expect: StringLengthExceeded The length of the string is 6, but it must be less than or equal to 5 characters. Value: abcdef
asserterror Evaluate(Whole, 'not-a-number');
Message(GetLastErrorText());                                // expect: The value "not-a-number" can't be evaluated into type Integer.
Whole := 2147483647;
asserterror Whole += 1;
Message('%1 %2', GetLastErrorText() <> '', Whole);          // expect: Yes 2147483647
Big := 9223372036854775807L;
asserterror Big += 1;
Message('%1', GetLastErrorText() <> '');                    // expect: Yes
asserterror Whole := Big;
Message('%1', GetLastErrorText() <> '');                    // expect: Yes
asserterror Letter := Whole;
Message('%1', GetLastErrorText() <> '');                    // expect: Yes
asserterror Small := Whole;
Message('%1', GetLastErrorText() <> '');                    // expect: Yes
Whole := 4;
asserterror Whole2 := Numbers[Whole];
Message('%1', GetLastErrorText() <> '');                    // expect: Yes
// ---
// Lists and Dictionaries.
var
    List: List of [Integer];
    Ages: Dictionary of [Text, Integer];
    Age: Integer;
asserterror Age := List.Get(1);
Message(GetLastErrorText());                                // expect: An invalid argument was passed to a 'List' data type method.
asserterror List.Get(1, Age);
Message(GetLastErrorText());                                // expect: An invalid argument was passed to a 'List' data type method.
asserterror Age := Ages.Get('Ann');
Message(GetLastErrorText());                                // expect: The given key was not present in the dictionary.
Ages.Add('Ann', 3);
asserterror Ages.Add('Ann', 4);
Message('%1', GetLastErrorText().Contains('same key'));     // expect: Yes
