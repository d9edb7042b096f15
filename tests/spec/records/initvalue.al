// Docs: properties/devenv-initvalue-property, methods-auto/record/record-init-method; which InitValue Init refuses: observed
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Integer) { InitValue = 9; }
        field(2; Status; Integer) { InitValue = 1; }
        field(3; Name; Text[20]) { InitValue = 'Default'; }
        field(4; Active; Boolean) { InitValue = true; }
        field(5; Amount; Decimal) { InitValue = 9.99; }
        field(6; Plain; Integer) { }
        field(7; Start; Time) { InitValue = 120000T; }
        field(8; Midnight; Time) { InitValue = 000000T; }
        field(9; "Start Date"; Date) { InitValue = 20260101D; }
        field(10; "Zero Date"; Date) { InitValue = 0D; }
        field(11; Kind; Option) { OptionMembers = A,B,C; InitValue = C; }
        field(12; Step; DateFormula) { InitValue = '1W'; }
        field(13; Big; BigInteger) { InitValue = 5000000000; }
        field(14; Tag; Code[10]) { InitValue = 'red'; }
    }
}
// ---
// A variable has the values from the start, Init sets them again, save in the key.
var
    Item: Record Item;
Message('%1 %2 %3 %4', Item."No.", Item.Status, Item.Name, Item.Active);        // expect: 9 1 Default Yes
Item."No." := 42;
Item.Status := 50;
Item.Plain := 3;
Item.Init();
Message('%1 %2 %3 %4', Item."No.", Item.Status, Item.Plain, Item.Amount);       // expect: 42 1 0 9.99
Message('%1 %2', Item.Start = 120000T, Item.Midnight = 000000T);                // expect: Yes Yes
Message('%1 %2', Item."Start Date" = 20260101D, Item."Zero Date" = 0D);         // expect: Yes Yes
Message('%1 %2 %3 %4', Item.Kind, Item.Step, Item.Big, Item.Tag);               // expect: C 1W 5000000000 RED
Item.Insert();
Clear(Item);
Message('%1', Item."No.");                                                      // expect: 9
Item.Get(42);
Message('%1', Item.Start = 120000T);                                            // expect: Yes
// ---
// What the platform makes nothing of is an error of Init.
table 50101 "Zero DateTime"
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; "At"; DateTime) { InitValue = 0DT; }
    }
}
table 50102 "Closing Date"
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Day; Date) { InitValue = C20260101D; }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        ZeroDateTime: Record "Zero DateTime";
        ClosingDate: Record "Closing Date";
    begin
        asserterror ZeroDateTime.Init();
        Message(GetLastErrorText());            // expect: The value "01/01/0001 00:00:00" can't be evaluated into type DateTime.
        asserterror ClosingDate.Init();
        Message(GetLastErrorText());            // expect: The format of the Date 'C20260101D' does not match your device's date settings.
    end;
}
// ---
// Observed: a member called ' ' can be the InitValue, and one with a number of its own has that.
table 50101 Setup
{
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; Logging; Enum Logging) { InitValue = " "; }
        field(3; Level; Enum Level) { InitValue = Verbose; }
        field(4; Unset; Enum Level) { InitValue = " "; }
        field(5; Kind; Option) { OptionMembers = " ",Alpha; InitValue = " "; }
    }
}
enum 50101 Logging
{
    value(0; " ") { Caption = ' ', Locked = true; }
}
enum 50102 Level
{
    value(0; " ") { Caption = ' ', Locked = true; }
    value(5; Verbose) { }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Setup: Record Setup;
    begin
        Setup.Init();
        Setup.Insert();
        Setup.Get('');
        Message('%1 %2', Setup.Logging.AsInteger(), Setup.Logging = Setup.Logging::" ");    // expect: 0 Yes
        Message('%1 %2', Setup.Level.AsInteger(), Setup.Unset.AsInteger());                 // expect: 5 0
        Message('>%1<', Setup.Kind);                                                        // expect: > <
    end;
}
