// FilterPageBuilder: filters that a user sets on several tables.
// Docs: methods-auto/filterpagebuilder/filterpagebuilder-data-type and its methods, devenv-filter-pages-for-filtering-tables
// --- shared
table 50100 Thing
{
    fields { field(1; "No."; Code[10]) { } field(2; Weight; Integer) { } field(3; Name; Text[30]) { } }
    keys { key(PK; "No.") { } key(ByName; Name) { } }
}
table 50101 Other { fields { field(1; "Entry No."; Integer) { } } keys { key(PK; "Entry No.") { } } }
// --- the examples of the pages: controls by number and name
var
    FilterPage: FilterPageBuilder;
Message('%1', FilterPage.Count);                              // expect: 0
Message(FilterPage.AddTable('Date record 1', Database::Thing));    // expect: Date record 1
FilterPage.AddTable('Date record 2', Database::Thing);
Message('%1 %2', FilterPage.Count, FilterPage.Name(2));       // expect: 2 Date record 2
FilterPage.PageCaption := 'Item Filter Page';
Message(FilterPage.PageCaption);                              // expect: Item Filter Page
// --- AddRecord starts with the record's filters and does not change them
var
    FilterPage: FilterPageBuilder;
    Thing: Record Thing;
Thing.SetRange("No.", 'A', 'C');
FilterPage.AddRecord('Things', Thing);
FilterPage.AddField('Things', Thing.Weight, '>100');
FilterPage.AddField('Things', Thing."No.", 'B');
Message(FilterPage.GetView('Things'));            // expect: SORTING(No.) ORDER(Ascending) WHERE(No.=FILTER(B),Weight=FILTER(>100))
Message(FilterPage.GetView('Things', false));     // expect: VERSION(1) SORTING(Field1) WHERE(Field1=1(B),Field2=1(>100))
Message(Thing.GetFilters());                      // expect: No.: A..C
// --- AddRecordRef, AddField of a FieldRef, AddFieldNo
var
    FilterPage: FilterPageBuilder;
    ThingRef: RecordRef;
ThingRef.Open(Database::Thing);
ThingRef.Field(3).SetFilter('a*');
Message(FilterPage.AddRecordRef('Things', ThingRef));    // expect: Things
FilterPage.AddField('Things', ThingRef.Field(1), 'X');
FilterPage.AddFieldNo('Things', 2, '5..7');
Message(FilterPage.GetView('Things', false));    // expect: VERSION(1) SORTING(Field1) WHERE(Field1=1(X),Field2=1(5..7),Field3=1(a*))
// --- SetView takes the place of the filters that there are; what AddField says comes after it
var
    FilterPage: FilterPageBuilder;
    Thing: Record Thing;
FilterPage.AddTable('Things', Database::Thing);
FilterPage.AddField('Things', Thing.Weight, '>100');
Thing.SetCurrentKey(Name);
Thing.SetFilter(Name, 'b*');
Message('%1', FilterPage.SetView('Things', Thing.GetView()));    // expect: Yes
Message(FilterPage.GetView('Things'));    // expect: SORTING(Name) ORDER(Ascending) WHERE(Name=FILTER(b*))
// --- OK keeps what the user typed, Cancel does not
var
    FilterPage: FilterPageBuilder;
    Thing: Record Thing;
FilterPage.AddTable('Things', Database::Thing);
FilterPage.AddTable('Others', Database::Other);
FilterPage.AddField('Things', Thing."No.", 'A');
Message('%1', FilterPage.RunModal());            // page: get "No."; set "No." B..; set "Others.Entry No." 7; ok
    // expect: A
    // expect: Yes
Thing.SetView(FilterPage.GetView('Things'));
Message('%1|%2', Thing.GetFilters(), FilterPage.GetView('Others', false));
    // expect: No.: B..|VERSION(1) SORTING(Field1) WHERE(Field1=1(7))
if not FilterPage.RunModal() then                // page: set "No." Z; cancel
    Message(FilterPage.GetView('Things', false));    // expect: VERSION(1) SORTING(Field1) WHERE(Field1=1(B..))
// --- what a user types is a filter or an error
var
    FilterPage: FilterPageBuilder;
FilterPage.AddTable('Things', Database::Thing);
FilterPage.RunModal();                           // page: set Weight heavy; ok
    // error: ...
// --- it sets filters and shows no records
var
    FilterPage: FilterPageBuilder;
FilterPage.RunModal();                           // page: next
    // error: The page Filters sets filters; there is no 'next' on it.
// --- used as values, what cannot be added is '' or false
var
    FilterPage: FilterPageBuilder;
    Thing: Record Thing;
    Other: Record Other;
FilterPage.AddTable('Things', Database::Thing);
Message('<%1><%2>', FilterPage.AddTable('Things', Database::Thing), FilterPage.AddTable('None', 99999));    // expect: <><>
Message('%1 %2', FilterPage.AddField('Nothing', Thing."No."), FilterPage.AddFieldNo('Things', 77));    // expect: No No
Message('%1', FilterPage.AddField('Things', Other."Entry No."));    // expect: No
Message('%1', FilterPage.SetView('Nothing', ''));                    // expect: No
// --- as statements they are errors
var
    FilterPage: FilterPageBuilder;
    Thing: Record Thing;
    Other: Record Other;
FilterPage.AddTable('Things', Database::Thing);
asserterror FilterPage.AddTable('Things', Database::Thing);
Message(GetLastErrorText());    // expect: There is a filter control with the name 'Things' already.
asserterror FilterPage.AddTable('None', 99999);
Message(GetLastErrorText());    // expect: You tried to invoke the Table object with the ID 99999 from the object Spec. An object with that ID does not exist in the current application.
asserterror FilterPage.AddField('Nothing', Thing."No.");
Message(GetLastErrorText());    // expect: There is no filter control with the name 'Nothing'.
asserterror FilterPage.AddField('Things', Other."Entry No.");
Message(GetLastErrorText());    // expect: The field Entry No. is not a field of the table Thing.
asserterror FilterPage.AddFieldNo('Things', 77);
Message(GetLastErrorText());    // expect: The table Thing has no field with the number 77.
asserterror FilterPage.Name(2);
Message(GetLastErrorText());    // expect: There is no filter control 2; there are 1.
FilterPage.GetView('Nothing');  // error: There is no filter control with the name 'Nothing'.
// --- Clear gives a new one
var
    FilterPage: FilterPageBuilder;
FilterPage.AddTable('Things', Database::Thing);
Clear(FilterPage);
Message('%1', FilterPage.Count());    // expect: 0
// --- with uncommitted writes it cannot be waited for
var
    FilterPage: FilterPageBuilder;
    Thing: Record Thing;
Thing.Insert();
FilterPage.RunModal();    // run-time error TransactionStopped: An error occurred and the transaction is stopped. ...
// --- a field is one of a record
var
    FilterPage: FilterPageBuilder;
FilterPage.AddField('Things', Missing);    // error AL0118: 'Missing'
