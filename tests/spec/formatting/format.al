// Docs: devenv-format-property, methods-auto/system/system-format-joker-integer-integer-method
Message(Format(-76543.21));                                 // expect: -76,543.21
Message(Format(-76543.21, 0, 1));                           // expect: -76543.21
Message(Format(-76543.21, 0, 2));                           // expect: -76543.21
Message(Format(-76543.21, 0, 3));                           // expect: 76,543.21-
Message(Format(-76543.21, 0, 9));                           // expect: -76543.21
Message(Format(20210405D));                                 // expect: 04/05/21
Message(Format(20210405D, 0, 4));                           // expect: April 5, 2021
Message(Format(20210405D, 0, 9));                           // expect: 2021-04-05
Message(Format(043555T));                                   // expect: 4:35:55 AM
Message(Format(115934.444T));                               // expect: 11:59:34.444 AM
Message(Format(043555.553T, 0, 9));                         // expect: 04:35:55.553
Message(Format(true));                                      // expect: Yes
Message(Format(true, 0, 2));                                // expect: 1
Message(Format(true, 0, 9));                                // expect: true
Message(Format('text'));                                    // expect: text
// ---
// The length: 0 all of it, positive exactly, negative at most.
Message('>%1<', Format(-123456.78, 12, 3));                 // expect: > 123,456.78-<
Message('>%1<', Format('abc', 5));                          // expect: >abc  <
Message('>%1<', Format('abcdef', -3));                      // expect: >abc<
// ---
// Format strings.
Message(Format(20240415D, 0, '<Weekday Text>, <Month Text> <Day>'));    // expect: Monday, April 15
Message(Format(20210405D, 0, '<Year4>-<Month,2>-<Day,2>'));             // expect: 2021-04-05
Message(Format(1234.5, 0, '<Precision,2:3><Standard Format,0>'));       // expect: 1,234.50
Message(Format(5, 0, '<Integer,3><Filler Character,0>'));               // expect: 005
// ---
// StrSubstNo. Docs: methods-auto/text/text-strsubstno-method
Message(StrSubstNo('Test %1 >#2##< >#3<', 1, 2, 3));                    // expect: Test 1 >2   < >3 <
Message(StrSubstNo('Test %1 >###2< >#3<', 'Thomas', 'Thomas', 0));      // expect: Test Thomas >****< >0 <
Message(StrSubstNo('Test %1 %3 %1', 555, 666, 777));                    // expect: Test 555 777 555
Message(StrSubstNo('The balance of account %1 is $ %2', 3452, 7807.0)); // expect: The balance of account 3452 is $ 7,807
// ---
// A backslash in a message is a line break. Docs: methods-auto/dialog/dialog-message-method
Message('one\two');                                         // expect: one␊two
Message('one\\two');                                        // expect: one\two
// --- shared
table 50120 "Formatted Record"
{
    fields
    {
        field(1; Name; Text[20]) { }
        field(2; "No."; Code[10]) { }
        field(3; Amount; Decimal) { }
        field(4; Total; Decimal) { FieldClass = FlowField; CalcFormula = sum("Formatted Record".Amount); }
    }
    keys { key(PK; "No.") { } }
}
// --- a record's text has the values of its fields, with tabs between (issue 908 of the documentation); the key comes first
var
    FormattedRecord: Record "Formatted Record";
    Tab: Text[1];
    Text: Text;
FormattedRecord.Name := 'Adatum';
FormattedRecord."No." := 'A1';
FormattedRecord.Amount := 1234.5;
Tab[1] := 9;
Text := Format(FormattedRecord);
Message(Text.Replace(Tab, '|'));     // expect: A1|Adatum|1,234.5
// --- two records are compared by their texts, as Microsoft's workflows do
var
    FormattedRecord: Record "Formatted Record";
    Before: Record "Formatted Record";
FormattedRecord."No." := 'A1';
FormattedRecord.Insert();
Before := FormattedRecord;
FormattedRecord.Modify();
Message('%1', Format(Before) = Format(FormattedRecord));    // expect: Yes
FormattedRecord.Amount := 1;
Message('%1', Format(Before) = Format(FormattedRecord));    // expect: No
// --- a Media is shown as its id; one that holds nothing as an empty Guid
var
    Picture: Record "Formatted Picture";
Message('%1', Picture.Picture);      // expect: {00000000-0000-0000-0000-000000000000}
Message('%1', Picture.Pictures);     // expect: {00000000-0000-0000-0000-000000000000}
// --- shared
table 50121 "Formatted Picture"
{
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; Picture; Media) { }
        field(3; Pictures; MediaSet) { }
    }
}
// ---
// Docs: devenv-new-module, whose test compares Format of a BigText with a text.
var
    Big: BigText;
    V: Variant;
Big.AddText('a long text');
Message('>%1< >%2<', Format(Big), Format(Big, 8));  // expect: >a long text< >a long t<
V := Big;
Message('%1', V);                                   // expect: a long text
