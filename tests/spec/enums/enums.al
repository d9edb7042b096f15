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
