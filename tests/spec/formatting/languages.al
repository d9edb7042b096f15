// Docs: devenv-format-property (standard formats of a European region), methods-auto/system/system-globallanguage-method
// --- [language: 1030] Danish: the European formats of the page
Message(Format(-76543.21));                                 // expect: -76.543,21
Message(Format(-76543.21, 0, 1));                           // expect: -76543,21
Message(Format(-76543.21, 0, 2));                           // expect: -76543.21
Message(Format(-76543.21, 0, 3));                           // expect: 76.543,21-
Message(Format(-76543.21, 0, 4));                           // expect: 76543,21-
Message(Format(-76543.21, 0, 9));                           // expect: -76543.21
Message(Format(20210405D));                                 // expect: 05-04-21
Message(Format(20210405D, 0, 1));                           // expect: 05-04-21
Message(Format(20210405D, 0, 2));                           // expect: 050421D
Message(Format(20210405D, 0, 3));                           // expect: 21-04-05
Message(Format(20210405D, 0, 4));                           // expect: 5. april 2021
Message(Format(20210405D, 0, 5));                           // expect: 050421
Message(Format(20210405D, 0, 6));                           // expect: 210405
Message('>%1<', Format(20210405D, 0, 7));                   // expect: > 5. apr 2021<
Message(Format(20210405D, 0, 9));                           // expect: 2021-04-05
Message(Format(043555.553T, 0, 2));                         // expect: 043555.553T
Message(Format(043555.553T, 0, 9));                         // expect: 04:35:55.553
Message(Format(CreateDateTime(20210405D, 043555.553T), 0, 1));  // expect: 05-04-21 04:35:55,553
Message(Format(CreateDateTime(20210405D, 043555.553T), 0, 3));  // expect: 05-04-21 04:35:55
Message('%1 %2', true, false);                              // expect: Ja Nej
// --- [language: 1030] what AL code says stays AL: constants, and formats 2 and 9
var
    Day: Date;
    Amount: Decimal;
    Answer: Boolean;
Message('%1', Evaluate(Amount, '-76.543,21'));              // expect: Ja
Message(Format(Amount, 0, 9));                              // expect: -76543.21
Message('%1', Evaluate(Amount, '-76543.21', 9));            // expect: Ja
Message(Format(Amount, 0, 9));                              // expect: -76543.21
Message('%1', Evaluate(Day, '05-04-21'));                   // expect: Ja
Message(Format(Day, 0, 9));                                 // expect: 2021-04-05
Message('%1', Evaluate(Answer, 'ja'));                      // expect: Ja
Message(Format(Answer, 0, 9));                              // expect: true
Evaluate(Amount, 'abc');                                    // run-time error: The value "abc" can't be evaluated into type Decimal.
// --- [language: 1030] a date formula is entered and shown in the language, and stored in none
// Docs: methods-auto/system/system-calcdate-string-date-method (Remarks)
var
    Formula: DateFormula;
Evaluate(Formula, '1U+LM');
Message('%1 %2 %3', Formula, Format(Formula, 0, 9), Format(Formula, 0, 2));             // expect: 1U+LM 1W+CM <1W+CM>
Message(Format(CalcDate(Formula, 20240115D), 0, 9));                                    // expect: 2024-01-31
Message(Format(CalcDate('<1W>', 20240115D), 0, 9));                                     // expect: 2024-01-22
Message(Format(CalcDate('1U', 20240115D), 0, 9));                                       // expect: 2024-01-22
Evaluate(Formula, '1W');                                                                // run-time error: The value "1W" can't be evaluated into type DateFormula.
// --- [language: 1031] German
Message('%1 %2 %3', -76543.21, 20210405D, true);            // expect: -76.543,21 05.04.21 Ja
Message(Format(20210305D, 0, '<Weekday Text>, <Day>. <Month Text> <Year4>'));   // expect: Freitag, 5. März 2021
// --- [language: 1036] French: thousands are parted by a narrow space
var
    Amount: Decimal;
Message(Format(-76543.21));                                 // expect: -76 543,21
Message('%1 %2', 20210405D, true);                          // expect: 05/04/21 Oui
Message(Format(20210205D, 0, '<Weekday Text> <Day> <Month Text>'));     // expect: vendredi 5 février
Message('%1', Evaluate(Amount, '76 543,21'));               // expect: Oui
Message(Format(Amount, 0, 9));                              // expect: 76543.21
// --- [language: 1041] Japanese
Message('%1 %2 %3', -76543.21, 20210405D, true);            // expect: -76,543.21 21/04/05 はい
Message(Format(20210405D, 0, '<Month Text> <Weekday Text>'));           // expect: 4月 月曜日
// --- [language: 1030] the language of the session
Message('%1 %2', GlobalLanguage(), WindowsLanguage());      // expect: 1030 1030
GlobalLanguage(1031);
Message('%1 %2', GlobalLanguage(), WindowsLanguage());      // expect: 1031 1030
Message(Format(20210305D, 0, '<Month Text>'));              // expect: März
// --- Undocumented: GlobalLanguage changes words, the region's forms stay
GlobalLanguage(1030);
Message('%1', GlobalLanguage());                            // expect: 1030
Message('%1 %2', 20210305D, true);                          // expect: 03/05/21 Ja
GlobalLanguage(GlobalLanguage());
Message(Format(20210305D, 0, '<Month Text>'));              // expect: marts
GlobalLanguage := 1033;
Message('%1 %2', true, Format(20210305D, 0, '<Month Text>'));   // expect: Yes March
// --- Undocumented: the text of this error
GlobalLanguage(9999);                                       // run-time error: 9999 is not the id of a Windows language.
// --- [language: 1030] the settings of a session are those of its user
// Docs: methods-auto/sessionsettings/sessionsettings-init-method
var
    Settings: SessionSettings;
Settings.Init();
Message('%1 %2', Settings.LanguageId, Settings.LocaleId);   // expect: 1030 1030
// --- Observed: Yes and No follow the language of the session, not its region (test of Microsoft's module Language)
GlobalLanguage(1034);
Message(Format(true));                                      // expect: Sí
GlobalLanguage(1033);
Message(Format(true));                                      // expect: Yes
// --- [language: 1030] constants in filters and properties are AL's in every language
var
    Car: Record "Danish Car";
Car.Init();
Message('%1 %2', Car.Price, Car.Sold);                      // expect: 1,5 05-04-21
Car.Insert();
Car.CalcFields(Dear);
Message('%1', Car.Dear);                                    // expect: Ja
Car.SetFilter(Price, '>=1,5');
Message('%1 %2', Car.Count(), Car.GetFilter(Price));        // expect: 1 >=1,5
Car.SetFilter(Price, '%1', 1.5);
Message('%1 %2', Car.Count(), Car.GetFilter(Price));        // expect: 1 1,5
Car.SetFilter(Sold, '01-04-21..30-04-21');
Message('%1 %2', Car.Count(), Car.GetFilter(Sold));         // expect: 1 01-04-21..30-04-21
// --- [language: 1030] a view is read back in both of its forms. Undocumented: Booleans in that with numbers
var
    Car: Record "Danish Car";
    View: Text;
Car.Init();
Car.Insert();
Car.SetRange(Price, 1.5);
Car.SetRange(Sold, 20210405D);
Car.SetRange(Dear, true);
View := Car.GetView(false);
Message(View);                                              // expect: VERSION(1) SORTING(Field1) WHERE(Field2=1(1.5),Field3=1(2021-04-05),Field4=1(Yes))
Car.SetView(View);
Message(Car.GetFilters());                                  // expect: Price: 1,5, Sold: 05-04-21, Dear: Ja
View := Car.GetView();
Message(View);                                              // expect: SORTING(No.) ORDER(Ascending) WHERE(Price=FILTER(1,5),Sold=FILTER(05-04-21),Dear=FILTER(Ja))
Car.SetView(View);
Message(Car.GetFilters());                                  // expect: Price: 1,5, Sold: 05-04-21, Dear: Ja
Message('%1', Car.Count());                                 // expect: 1
// --- shared
table 50125 "Danish Car"
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Price; Decimal) { InitValue = 1.5; }
        field(3; Sold; Date) { InitValue = 20210405D; }
        field(4; Dear; Boolean) { FieldClass = FlowField; CalcFormula = exist("Danish Car" where(Price = filter(1.5 | > 100.5))); }
    }
}
// --- [language: 1030] texts that say what they are in each language
// Docs: methods-auto/textconst/textconst-data-type, properties/devenv-captionml-property
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Item: Record "Multilanguage Item";
        LocalTxt: TextConst ENU = 'My text', DAN = 'Min tekst';
        GermanTxt: TextConst DEU = 'Mein Text', ENU = 'My text';
    begin
        Message('%1, %2, %3', LocalTxt, GlobalTxt, GermanTxt);              // expect: Min tekst, Global, My text
        Message('%1 %2', Item.TableCaption(), Item.FieldCaption(Name));     // expect: Vare Navn
        GlobalLanguage(3079);
        Message('%1, %2', LocalTxt, GermanTxt);                             // expect: My text, Mein Text
        GlobalLanguage(1033);
        Message('%1, %2, %3', LocalTxt, GlobalTxt, GermanTxt);              // expect: My text, Global, My text
        Message('%1 %2 %3', Item.TableCaption(), Item.FieldCaption(Name), Item.Kind);   // expect: Item Name First
    end;

    var
        GlobalTxt: TextConst ENU = 'Global';
}
table 50126 "Multilanguage Item"
{
    CaptionML = DAN = 'Vare', ENU = 'Item';
    fields
    {
        field(1; Name; Text[10]) { CaptionML = ENU = 'Name', DAN = 'Navn', ESP = 'Nombre'; }
        field(2; Kind; Option) { OptionMembers = A,B; OptionCaptionML = ENU = 'First,Second'; }
    }
}
