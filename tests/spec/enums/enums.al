// Docs: devenv-extensible-enums, methods-auto/enum/enum-data-type
// --- shared
enum 50100 Loyalty
{
    Extensible = true;

    value(0; None) { Caption = ' '; }
    value(1; Bronze) { Caption = 'Bronze Card'; }
    value(5; "Light Gold") { }
}
enumextension 50101 "More Loyalty" extends Loyalty
{
    value(50101; Platinum) { Caption = 'Platinum Card'; }
}
// ---
var
    Level: Enum Loyalty;
    i: Integer;
    Name: Text;
Message('>%1<', Level);                                     // expect: > <
Level := Level::Bronze;
Message('%1', Level);                                       // expect: Bronze Card
Level := Loyalty::"Light Gold";
Message('%1', Level);                                       // expect: Light Gold
Level := Enum::Loyalty::Platinum;
Message('%1', Level);                                       // expect: Platinum Card
i := Level.AsInteger();
Message(Format(i, 0, 9));                                   // expect: 50101
Message('%1', Enum::Loyalty.FromInteger(5));                // expect: Light Gold
foreach Name in Enum::Loyalty.Names() do
    Message(Name);
// expect: None
// expect: Bronze
// expect: Light Gold
// expect: Platinum
foreach i in Loyalty.Ordinals() do
    Message(Format(i, 0, 9));
// expect: 0
// expect: 1
// expect: 5
// expect: 50101
Message(Level.Names().Get(2));                              // expect: Bronze
Message(Format(Level, 0, 9));                               // expect: 50101
// ---
// Comparison is by ordinal; case works on members.
var
    Level: Enum Loyalty;
Level := Level::Bronze;
case Level of
    Level::None:
        Message('none');
    Level::Bronze, Level::"Light Gold":
        Message('metal');                                   // expect: metal
end;
Message('%1', Level = Loyalty::Bronze);                     // expect: Yes
Message('%1', Level <> Level::None);                        // expect: Yes
// ---
// An enum as a table field.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Customer: Record Customer;
    begin
        Customer."No." := 'A';
        Customer.Level := Customer.Level::Platinum;
        Customer.Insert();
        Customer.SetRange(Level, "Loyalty"::Platinum);
        Message('%1', Customer.Count());                    // expect: 1
        Customer.SetFilter(Level, '%1|%2', Loyalty::None, Loyalty::Bronze);
        Message('%1', Customer.Count());                    // expect: 0
        Customer.Reset();
        Customer.FindFirst();
        Message('%1', Customer.Level);                      // expect: Platinum Card
        Customer.TestField(Level, Loyalty::Platinum);
    end;
}
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Level; Enum Loyalty) { }
    }
}
// ---
// Evaluate takes a name.
var
    Level: Enum Loyalty;
Evaluate(Level, 'Light Gold');
Message('%1', Level.AsInteger());                           // expect: 5
// ---
// Integers, options and other enums convert without a word. Docs: diagnostics/diagnostic-al603
var
    Level: Enum Loyalty;
    Rank: Option Zero,One;
    n: Integer;
n := 5;
Level := n;
Message('%1', Level);                                       // expect: Light Gold
Rank := Rank::One;
Level := Rank;
Message('%1', Level);                                       // expect: Bronze Card
foreach Level in Enum::Loyalty.Ordinals() do
    if Level = Level::Platinum then
        Message('found');                                   // expect: found
// ---
// An undeclared ordinal stays, and shows as its number. Observed: FromInteger keeps it.
var
    Level: Enum Loyalty;
Level := Enum::Loyalty.FromInteger(99);
Message('%1 %2', Level.AsInteger(), Level);                 // expect: 99 99
Message('%1', Level = Level::Bronze);                       // expect: No
// ---
// Which member a text means: its name, in any case, trimmed; '' is one called ' ', but not one without a name; a number
// is an ordinal. Observed.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Row: Record Row;
        Kind: Enum Kind;
        i: Integer;
    begin
        foreach i in Enum::Kind.Ordinals() do begin
            Row."No." := i;
            Row.Kind := Enum::Kind.FromInteger(i);
            Row.Insert();
        end;
        Row.SetFilter(Kind, '<>''''');
        Message('%1', Row.Count());                         // expect: 2
        Row.SetFilter(Kind, '''''');
        Message('%1', Row.Count());                         // expect: 1
        Row.SetFilter(Kind, ''' draft ''');
        Row.FindFirst();
        Message('%1', Row.Kind);                            // expect: Draft
        Row.SetFilter(Kind, '2');
        Row.FindFirst();
        Message('%1', Row.Kind);                            // expect: Active
        Commit();
        asserterror Row.SetFilter(Kind, 'Purple');
        Message(GetLastErrorText());                        // expect: The filter "Purple" is not valid for the Kind field on the Row table. 'Purple' is not an option. The existing options are:  ,Draft,Active
        asserterror Row.SetFilter(Nameless, '''''');
        Message(GetLastErrorText().Contains('is not an option') ? 'no option' : GetLastErrorText());    // expect: no option
        Evaluate(Kind, ' ');
        Message('%1', Kind.AsInteger());                    // expect: 0
        Evaluate(Kind, 'Bogus');                            // run-time error: 'Bogus' is not an option. The existing options are:  ,Draft,Active
    end;
}
enum 50110 Kind
{
    value(0; " ") { }
    value(1; Draft) { }
    value(2; Active) { }
}
table 50100 Row
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Kind; Enum Kind) { }
        field(3; Nameless; Option) { OptionMembers = ,Draft; }
    }
}
// ---
// A variable has ordinal 0 first, also if the enum has no such value. Undocumented: alrun's choice.
var
    Size: Enum Size;
Message('%1 %2', Size.AsInteger(), Size);                   // expect: 0 0
Message('%1', Size = Size::Small);                          // expect: No
// --- shared
enum 50111 Size
{
    Extensible = true;

    value(7; Large) { }
    value(3; Small) { }
    value(9; " ") { }
}
enumextension 50112 "More Sizes" extends Size
{
    value(1; Tiny) { }
}
// ---
// Names and Ordinals have the values in the order of their declaration, blank ones too, those of extensions last.
// Docs: methods-auto/enum/enum-names-method, enum-ordinals-method
var
    Name: Text;
    Ordinal: Integer;
    All: Text;
foreach Name in Enum::Size.Names() do
    All += '<' + Name + '>';
foreach Ordinal in Enum::Size.Ordinals() do
    All += Format(Ordinal);
Message(All);                                               // expect: <Large><Small>< ><Tiny>7391
