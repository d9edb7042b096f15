// Docs: methods-auto/fieldref/fieldref-data-type and the pages of the methods
// Observed: values of all types, enums by place and ordinal, relations as the record is now; that a value of another type
// is evaluated, and the text for a FieldRef that was not assigned (tests of the System Application).
// --- shared
table 50100 Item
{
    Caption = 'The Item';
    fields
    {
        field(1; "No."; Code[20]) { Caption = 'Number'; }
        field(2; Name; Text[10])
        {
            OptimizeForTextSearch = true;
            trigger OnValidate()
            begin
                Message('OnValidate %1 (was %2)', Name, xRec.Name);
            end;
        }
        field(3; Price; Decimal) { InitValue = 7; }
        field(4; Added; Date) { }
        field(5; Kind; Option) { OptionMembers = " ",Goods,Service; OptionCaption = ' ,The Goods,The Service'; }
        field(6; State; Enum State) { }
        field(7; Sales; Decimal) { FieldClass = FlowField; CalcFormula = sum(Sale.Amount where("Item No." = field("No."))); }
        field(8; "Date Filter"; Date) { FieldClass = FlowFilter; }
        field(9; Blocked; Boolean) { }
        field(10; Picture; Blob) { }
        field(11; Gone; Integer) { ObsoleteState = Removed; }
        field(12; Related; Code[20])
        {
            TableRelation = if (Kind = const(Goods)) Item else if (Kind = const(Service)) Sale;
        }
        field(13; Formula; DateFormula) { }
        field(14; Row; RecordId) { }
        field(15; Count; Integer) { }
        field(16; Off; Integer) { Enabled = false; }
    }
}
tableextension 50102 "Item Extension" extends Item
{
    fields { field(50100; Color; Text[20]) { } }
}
table 50101 Sale
{
    fields
    {
        field(1; "Item No."; Code[20]) { }
        field(2; Line; Integer) { }
        field(3; Amount; Decimal) { }
    }
    keys { key(PK; "Item No.", Line) { } }
}
enum 50103 State
{
    value(4; Zulu) { Caption = 'Zulu caption'; }
    value(0; Alpha) { Caption = 'Alpha caption'; }
    value(10; Far) { }
}
// ---
// The value with its exact type, and assigned with a conversion where AL has one.
var
    Reference: RecordRef;
    Field: FieldRef;
    Content: Variant;
Reference.Open(50100);
Reference.Field(1).Value := ' abc ';
Field := Reference.Field(1);
Message('>%1<', Field.Value);                               // expect: >ABC<
Content := Field.Value;
Message('%1 %2', Content.IsCode, Content.IsText);           // expect: Yes No
Reference.Field(3).Value := 5;
Content := Reference.Field(3).Value;
Message('%1 %2', Content.IsDecimal, Content);               // expect: Yes 5
Field := Reference.Field(15);
Field.Value(2.5);
Message('%1', Field.Value());                               // expect: 3
Reference.Field(5).Value := 2;
Content := Reference.Field(5).Value;
Message('%1', Content.IsOption);                            // expect: Yes
Field := Reference.Field(2);
Field.Value := Reference.Field(1).Value;
Message('%1', Field.Value);                                 // expect: ABC
Reference.Field(9).Value := true;
if Reference.Field(9).Value then
    Message('blocked');                                     // expect: blocked
// ---
// A value that AL does not convert is evaluated into the field's type.
var
    Reference: RecordRef;
Reference.Open(50100);
Reference.Field(3).Value := '30000.5';
Message('%1', Reference.Field(3).Value);                    // expect: 30,000.5
Reference.Field(5).Value := 'Goods';
Reference.Field(2).Value := Reference.Field(5).Value;
Message('%1', Reference.Field(2).Value);                    // expect: The Goods
asserterror Reference.Field(3).Value := 'text';
Message(GetLastErrorText());                                // expect: The value "text" can't be evaluated into type Decimal.
Message('%1', Reference.Field(3).Value);                    // expect: 30,000.5
asserterror Reference.Field(4).Value := true;
Message(GetLastErrorText());                                // expect: The value "Yes" can't be evaluated into type Date.
asserterror Reference.Field(15).Value := Reference.Field(10).Value;
Message(GetLastErrorText());                                // expect: The value "" can't be evaluated into type Integer.
asserterror Reference.Field(10).Value := 5;
Message(GetLastErrorText());                                // expect: The value "5" can't be evaluated into type Blob.
asserterror Reference.Field(14).Value := 'text';
Message(GetLastErrorText());                                // expect: The value "text" can't be evaluated into type RecordId.
Reference.Field(2).Value := 'longer than 10';
// run-time error StringLengthExceeded: The length of the string is 14, but it must be less than or equal to 10 characters. Value: longer than 10
// ---
// A field that is not there; a FieldRef that was not assigned.
var
    Reference: RecordRef;
    Field: FieldRef;
Reference.Open(50100);
asserterror Field := Reference.Field(123);
Message(GetLastErrorText());                                // expect: The supplied field number '123' cannot be found in the 'The Item' table.
asserterror Field := Reference.Field('Missing');
Message(GetLastErrorText());                                // expect: The supplied field name 'Missing' cannot be found in the 'The Item' table.
Message('%1 %2', Reference.FieldExist(123), Reference.FieldExist(1));       // expect: No Yes
Message('%1 %2', Reference.FieldExist('Missing'), Reference.FieldExist('name'));            // expect: No Yes
Message('%1', Reference.Field('no.').Number);               // expect: 1
Message('%1', Field.Number);                                // run-time error NotInitialized: Microsoft.Dynamics.Nav.Runtime.NavFieldRef variable not initialized.
// ---
// It refers to the record, whatever row that is on, also when the RecordRef is closed.
var
    Reference: RecordRef;
    Field: FieldRef;
Reference.Open(50101, true);
Field := Reference.Field(2);
Field.Value := 1;
Reference.Insert();
Field.Value := 2;
Reference.Insert();
Reference.FindFirst();
Message('%1', Field.Value);                                 // expect: 1
Reference.Next();
Message('%1', Field.Value);                                 // expect: 2
Message('%1 %2', Field.Record().Count, Field.Record().Number);              // expect: 2 50101
Reference.Close();
Message('%1', Field.Value);                                 // expect: 2
// ---
// Format and texts with a FieldRef show its value.
var
    Reference: RecordRef;
    Field: FieldRef;
Reference.Open(50100);
Reference.Field(5).Value := 1;
Field := Reference.Field(5);
Message(Format(Field));                                     // expect: The Goods
Message(Format(Field, 0, 9));                               // expect: 1
Message('%1', Field);                                       // expect: The Goods
Field := Reference.Field(3);
Field.Value := 1234.5;
Message(StrSubstNo('%1 and %2', Field, Field.Value));       // expect: 1,234.5 and 1,234.5
// ---
// Comparisons are those of the value: a number with a number of any type, a code with a text.
var
    Reference: RecordRef;
    Field: FieldRef;
    i: Integer;
    t: Text;
Reference.Open(50100);
Field := Reference.Field(3);
Field.Value := 5.4;
i := 5;
Message('%1 %2 %3', Field.Value = i, Field.Value > i, i >= Field.Value);    // expect: No Yes No
Reference.Field(15).Value := 5;
Message('%1 %2', Field.Value = Reference.Field(15).Value, Field.Value <> Reference.Field(15).Value);    // expect: No Yes
Field.Value := 5;
Message('%1', Field.Value = Reference.Field(15).Value);     // expect: Yes
Reference.Field(1).Value := 'A';
Reference.Field(2).Value := 'A';
t := 'A';
Message('%1 %2', Reference.Field(1).Value = t, Reference.Field(1).Value = Reference.Field(2).Value);    // expect: Yes Yes
Reference.Field(2).Value := 'b';
Message('%1', Reference.Field(1).Value < Reference.Field(2).Value);         // expect: Yes
Message('%1', Reference.Field(9).Value = false);            // expect: Yes
Message('%1', Reference.Field(14).Value = Reference.RecordId);              // expect: No
Message('%1', Reference.Field(4).Value = 5);
// run-time error: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavInteger to Microsoft.Dynamics.Nav.Runtime.NavDate.
// ---
// Evaluate into a FieldRef sets the field. Observed in Microsoft's Base Application.
var
    Reference: RecordRef;
    Field: FieldRef;
Reference.Open(50100);
Field := Reference.Field(3);
Message('%1 %2', Evaluate(Field, '100.5'), Reference.Field(3).Value);       // expect: Yes 100.5
Field := Reference.Field(4);
Evaluate(Field, '2024-02-29', 9);
Message('%1', Reference.Field(4).Value);                    // expect: 02/29/24
Field := Reference.Field(5);
Evaluate(Field, 'Goods');
Message('%1', Reference.Field(5).Value);                    // expect: The Goods
Message('%1', Evaluate(Field, 'Nothing'));                  // expect: No
// Observed: the error lists the captions.
asserterror Evaluate(Field, 'Nothing');
Message(GetLastErrorText());
// expect: 'Nothing' is not an option. The existing options are:  ,The Goods,The Service
Field := Reference.Field(3);
Evaluate(Field, 'x');                                       // run-time error: The value "x" can't be evaluated into type Decimal.
// ---
// What it says of the field.
var
    Reference: RecordRef;
    Field: FieldRef;
    Kind: FieldType;
Reference.Open(50100);
Field := Reference.Field(1);
Message('%1 %2 %3 %4 %5', Field.Number, Field.Name, Field.Caption, Field.Type, Field.Length);   // expect: 1 No. Number Code 20
Field := Reference.Field(2);
Message('%1 %2 %3', Field.Type, Field.Length, Field.IsOptimizedForTextSearch);                  // expect: Text 10 Yes
Message('%1', Field.Type = FieldType::Text);                // expect: Yes
Kind := Field.Type;
Message('%1', Kind = Field.Type::Text);                     // expect: Yes
Field := Reference.Field(15);
Message('%1 %2 %3', Field.Type, Field.Length, Field.IsOptimizedForTextSearch);                  // expect: Integer 4 No
Message('%1 %2', Reference.Field(5).Type, Reference.Field(6).Type);         // expect: Option Option
Message('%1 %2', Reference.Field(5).IsEnum, Reference.Field(6).IsEnum);     // expect: No Yes
Message('%1 %2 %3', Reference.Field(1).Class, Reference.Field(7).Class, Reference.Field(8).Class);  // expect: Normal FlowField FlowFilter
if Reference.Field(7).Class = FieldClass::FlowField then
    Message('flow');                                        // expect: flow
Message('%1 %2', Reference.Field(10).Type, Reference.Field(14).Type);       // expect: Blob RecordId
// ---
// Fields that are removed or disabled are there, but not active.
var
    Reference: RecordRef;
Reference.Open(50100);
Message('%1 %2', Reference.Field(1).Active, Reference.Field(50100).Active); // expect: Yes Yes
Message('%1 %2', Reference.Field(11).Active, Reference.Field(16).Active);   // expect: No No
// ---
// Members of an option.
var
    Reference: RecordRef;
    Field: FieldRef;
Reference.Open(50100);
Field := Reference.Field(5);
Message(Field.OptionMembers);                               // expect:  ,Goods,Service
Message(Field.OptionString);                                // expect:  ,Goods,Service
Message(Field.OptionCaption);                               // expect:  ,The Goods,The Service
Message('%1', Field.EnumValueCount());                      // expect: 3
Message('%1 %2 %3', Field.GetEnumValueName(2), Field.GetEnumValueCaption(2), Field.GetEnumValueOrdinal(2)); // expect: Goods The Goods 1
Field := Reference.Field(1);
Message('>%1%2%3<', Field.OptionMembers, Field.OptionCaption, Field.EnumValueCount());          // expect: >0<
// ---
// Values of an enum: by place in declaration order, and by ordinal. Observed: -1 and '' for what is not there.
var
    Reference: RecordRef;
    Field: FieldRef;
Reference.Open(50100);
Field := Reference.Field(6);
Message(Field.OptionMembers);                               // expect: Zulu,Alpha,Far
Message(Field.OptionCaption);                               // expect: Zulu caption,Alpha caption,Far
Message('%1 %2 %3', Field.GetEnumValueOrdinal(1), Field.GetEnumValueOrdinal(2), Field.GetEnumValueOrdinal(3));  // expect: 4 0 10
Message('%1 %2', Field.GetEnumValueName(1), Field.GetEnumValueCaption(3));  // expect: Zulu Far
Message('%1 %2', Field.GetEnumValueOrdinal(0), Field.GetEnumValueOrdinal(4));                   // expect: -1 -1
Message('>%1%2<', Field.GetEnumValueCaption(4), Field.GetEnumValueName(0)); // expect: ><
Message('%1 %2', Field.GetEnumValueNameFromOrdinalValue(4), Field.GetEnumValueCaptionFromOrdinalValue(0));      // expect: Zulu Alpha caption
Message('>%1%2<', Field.GetEnumValueNameFromOrdinalValue(1), Field.GetEnumValueCaptionFromOrdinalValue(1));     // expect: ><
// ---
// The relation depends on the record.
var
    Reference: RecordRef;
Reference.Open(50100);
Message('%1', Reference.Field(12).Relation);                // expect: 0
Reference.Field(5).Value := 1;
Message('%1', Reference.Field(12).Relation);                // expect: 50100
Reference.Field(5).Value := 2;
Message('%1', Reference.Field(12).Relation);                // expect: 50101
Message('%1', Reference.Field(1).Relation);                 // expect: 0
// ---
var
    Reference: RecordRef;
    Field: FieldRef;
Reference.Open(50100);
Field := Reference.Field(2);
Field.Validate('new');                                      // expect: OnValidate new (was )
Message('%1', Field.Value);                                 // expect: new
Field.Validate();                                           // expect: OnValidate new (was new)
Field.Validate(5);                                          // expect: OnValidate 5 (was new)
// ---
// TestField and FieldError.
var
    Reference: RecordRef;
    Field: FieldRef;
Reference.Open(50100);
Reference.Field(1).Value := 'A';
Field := Reference.Field(15);
asserterror Field.TestField();
Message(GetLastErrorText());                                // expect: Count must have a value in The Item: Number=A. It cannot be zero or empty.
Field.Value := 4;
Field.TestField();
Field.TestField(4);
asserterror Field.TestField(5);
Message(GetLastErrorText());                                // expect: Count must be equal to '5'  in The Item: Number=A. Current value is '4'.
asserterror Field.TestField(5, ErrorInfo.Create('own text'));
Message(GetLastErrorText());                                // expect: own text
asserterror Reference.Field(2).TestField(ErrorInfo.Create('other text'));
Message(GetLastErrorText());                                // expect: other text
asserterror Field.FieldError('is wrong');
Message(GetLastErrorText());                                // expect: Count is wrong in The Item Number='A'.
asserterror Field.FieldError(ErrorInfo.Create('an info'));
Message(GetLastErrorText());                                // expect: an info
Field.FieldError();                                         // run-time error NCLCSRTS:TableErrorStr: Count must not be 4 in The Item Number='A'.
// ---
// Filters on the field.
var
    Reference: RecordRef;
    Field: FieldRef;
    i: Integer;
Reference.Open(50101, true);
Field := Reference.Field(2);
for i := 1 to 5 do begin
    Field.Value := i;
    Reference.Insert();
end;
Field.SetRange(2);
Message('%1 %2', Reference.Count, Field.GetFilter);         // expect: 1 2
Field.SetRange(2, 4);
Message('%1 %2', Reference.Count, Field.GetFilter());       // expect: 3 2..4
Message('%1 %2', Field.GetRangeMin(), Field.GetRangeMax);   // expect: 2 4
Field.SetFilter('>%1|1', 3);
Message('%1 %2', Reference.Count, Reference.GetFilters());  // expect: 3 Line: >3|1
Field.SetFilter('');
Message('%1', Reference.HasFilter);                         // expect: No
Field.SetRange(3.0);
Message('%1', Reference.Count);                             // expect: 1
Field.SetRange();
Message('%1', Reference.Count);                             // expect: 5
Field.SetRange('2');
Message('%1', Reference.Count);                             // expect: 1
asserterror Field.SetRange('x');
Message(GetLastErrorText());                                // expect: The value "x" can't be evaluated into type Integer.
Field.SetRange();
Message('%1', Field.GetRangeMax());                         // run-time error DB:NoFilter: Specify a filter for the Line field in the Sale table.
// ---
// FlowFields and sums.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Sale: Record Sale;
        Reference: RecordRef;
        Field: FieldRef;
        i: Integer;
    begin
        Sale."Item No." := 'A';
        for i := 1 to 3 do begin
            Sale.Line := i;
            Sale.Amount := i * 10;
            Sale.Insert();
        end;
        Reference.Open(50100);
        Reference.Field(1).Value := 'A';
        Field := Reference.Field(7);
        Message('%1', Field.Value);                         // expect: 0
        Message('%1 %2', Field.CalcField(), Field.Value);   // expect: Yes 60
        Reference.Close();
        Reference.Open(50101);
        Reference.Field(2).SetRange(2, 3);
        Field := Reference.Field(3);
        Field.CalcSum();
        Message('%1', Field.Value);                         // expect: 50
        Field.CalcField();                                  // run-time error: The Amount field in the Sale table must be a FlowField.
    end;
}
// ---
// By place: the primary key first, then the other fields, those of extensions at the end. The platform's are not counted.
var
    Reference: RecordRef;
    Numbers: Text;
    i: Integer;
Reference.Open(50101);
Message('%1', Reference.FieldCount);                        // expect: 3
for i := 1 to Reference.FieldCount do
    Numbers += Format(Reference.FieldIndex(i).Number, 0, 9) + ' ';
Message(Numbers);                                           // expect: 1 2 3 
Reference.FieldIndex(4);                                    // run-time error: Index out of bounds
// ---
// System fields by number.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Sale: Record Sale;
        Reference: RecordRef;
    begin
        Sale.Insert();
        Reference.Open(50101);
        Reference.FindFirst();
        Message('%1', Reference.Field(Reference.SystemIdNo).Value = Sale.SystemId);             // expect: Yes
        Message('%1', Reference.Field(Reference.SystemCreatedAtNo).Value = Sale.SystemCreatedAt);           // expect: Yes
        Message('%1', Reference.Field(Reference.SystemCreatedByNo).Value = UserSecurityId());   // expect: Yes
        Message('%1', Reference.Field(Reference.SystemModifiedAtNo).Value = Sale.SystemModifiedAt);         // expect: Yes
        Message('%1', Reference.Field(Reference.SystemModifiedByNo).Value = UserSecurityId());  // expect: Yes
        Reference.Close();
        Message('%1', Reference.SystemIdNo);                // run-time error RecordNotOpened: The record is not open.
    end;
}
// ---
// The value of a Blob is its content once that was read: by CalcField, as a record's is.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Other: Record Item;
        Reference: RecordRef;
        Field: FieldRef;
        Output: OutStream;
    begin
        Item.Picture.CreateOutStream(Output);
        Output.WriteText('abc');
        Item.Insert();
        Reference.Open(50100);
        Reference.FindFirst();
        Field := Reference.Field(10);
        Other.Picture := Field.Value;
        Message('%1', Other.Picture.HasValue());            // expect: No
        Field.CalcField();
        Other.Picture := Field.Value;
        Message('%1 %2', Other.Picture.HasValue(), Other.Picture.Length());                     // expect: Yes 3
        Reference.Field(1).Value := 'B';
        Reference.Field(10).Value := Other.Picture;
        Reference.Insert();
        Other.Get('B');
        Message('%1', Other.Picture.Length());              // expect: 3
    end;
}
// ---
// Relations of FlowFilters and FlowFields. Observed: they are asked and checked like those of other fields.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Row: Record "Filtered Row";
        Item: Record Item;
        Reference: RecordRef;
    begin
        Reference.Open(50111);
        Message('%1 %2 %3', Reference.Field(3).Relation, Reference.Field(4).Relation, Reference.Field(6).Relation);     // expect: 50100 50100 50100
        Reference.Field(2).Value := 1;
        Message('%1 %2', Reference.Field(4).Relation, Reference.Field(7).Relation);             // expect: 50101 0
        asserterror Row.Validate("Filter Ref", 'X');
        Message(GetLastErrorText());
        // expect: The field Filter Ref of table Filtered Row contains a value (X) that cannot be found in the related table (The Item).
        Row.Validate("Unchecked Ref", 'X');
        Item."No." := 'X';
        Item.Insert();
        Row.Validate("Filter Ref", 'X');
        Message(Row."Filter Ref");                          // expect: X
    end;
}
table 50111 "Filtered Row"
{
    fields
    {
        field(1; Id; Integer) { }
        field(2; Kind; Option) { OptionMembers = A,B; }
        field(3; "Filter Ref"; Code[20]) { FieldClass = FlowFilter; TableRelation = Item; }
        field(4; "Conditional Ref"; Code[20]) { FieldClass = FlowFilter; TableRelation = if (Kind = const(A)) Item else Sale; }
        field(5; "Unchecked Ref"; Code[20]) { FieldClass = FlowFilter; TableRelation = Item; ValidateTableRelation = false; }
        field(6; "Flow Ref"; Code[20]) { FieldClass = FlowField; CalcFormula = lookup(Item."No."); TableRelation = Item; }
        field(7; "No Ref"; Code[20]) { FieldClass = FlowFilter; }
    }
}
