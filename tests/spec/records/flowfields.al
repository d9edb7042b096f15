// Docs: devenv-flowfields, devenv-creating-flowfields-and-flowfilters, methods-auto/record/record-calcfields-method
// --- shared
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; "Date Filter"; Date) { FieldClass = FlowFilter; }
        field(3; Balance; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where("Customer No." = field("No."), Date = field("Date Filter")));
        }
        field(4; Entries; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Entry where("Customer No." = field("No.")));
        }
        field(5; "Has Open"; Boolean)
        {
            FieldClass = FlowField;
            CalcFormula = exist(Entry where("Customer No." = field("No."), Open = const(true)));
        }
        field(6; "Average Amount"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = average(Entry.Amount where("Customer No." = field("No.")));
        }
        field(7; Smallest; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = min(Entry.Amount where("Customer No." = field("No.")));
        }
        field(8; Largest; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = max(Entry.Amount where("Customer No." = field("No.")));
        }
        field(9; "Country Code"; Code[10]) { }
        field(10; Country; Text[50])
        {
            FieldClass = FlowField;
            CalcFormula = lookup(Country.Name where(Code = field("Country Code")));
        }
        field(11; "Credit"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = -sum(Entry.Amount where("Customer No." = field("No."), Amount = filter(< 0)));
        }
        field(12; Kind; Option) { OptionMembers = Invoice,Payment; }
        field(13; "Of Kind"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Entry where(Kind = const(Payment)));
        }
    }
    keys { key(PK; "No.") { } }
}
table 50101 Entry
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Customer No."; Code[20]) { }
        field(3; Amount; Decimal) { }
        field(4; Date; Date) { }
        field(5; Open; Boolean) { }
        field(6; Kind; Option) { OptionMembers = Invoice,Payment; }
    }
}
table 50102 Country
{
    fields
    {
        field(1; Code; Code[10]) { }
        field(2; Name; Text[50]) { }
    }
}
codeunit 50101 Setup
{
    procedure Fill()
    var
        Customer: Record Customer;
        Country: Record Country;
    begin
        Country.Code := 'DK';
        Country.Name := 'Denmark';
        Country.Insert();
        Customer."No." := 'A';
        Customer."Country Code" := 'DK';
        Customer.Insert();
        Customer."No." := 'B';
        Customer."Country Code" := '';
        Customer.Insert();
        Entry(1, 'A', 100, 20240101D, false, 0);
        Entry(2, 'A', 50.5, 20240201D, true, 0);
        Entry(3, 'A', -30, 20240301D, false, 1);
    end;

    local procedure Entry(No: Integer; Customer: Code[20]; Amount: Decimal; Day: Date; Open: Boolean; Kind: Option)
    var
        Entry: Record Entry;
    begin
        Entry."Entry No." := No;
        Entry."Customer No." := Customer;
        Entry.Amount := Amount;
        Entry.Date := Day;
        Entry.Open := Open;
        Entry.Kind := Kind;
        Entry.Insert();
    end;
}
// ---
var
    Customer: Record Customer;
    Setup: Codeunit Setup;
Setup.Fill();
Customer.Get('A');
Message('%1', Customer.Balance);                            // expect: 0
Customer.CalcFields(Balance, Entries, "Has Open", Smallest, Largest, Country, "Of Kind", Credit);
Message('%1', Customer.Balance);                            // expect: 120.5
Message('%1', Customer.Entries);                            // expect: 3
Message('%1', Customer."Has Open");                         // expect: Yes
Message('%1 %2', Customer.Smallest, Customer.Largest);      // expect: -30 100
Message('%1', Customer.Country);                            // expect: Denmark
Message('%1', Customer."Of Kind");                          // expect: 1
Message('%1', Customer.Credit);                             // expect: 30
Customer.CalcFields("Average Amount");
Message('%1', Round(Customer."Average Amount", 0.01));      // expect: 40.17
// ---
// A FlowFilter narrows what is calculated; an ordinary filter does not.
var
    Customer: Record Customer;
    Setup: Codeunit Setup;
Setup.Fill();
Customer.SetRange("No.", 'B');
Customer.SetRange("Date Filter", 20240101D, 20240215D);
Customer.Get('A');
Customer.CalcFields(Balance, Entries);
Message('%1 %2', Customer.Balance, Customer.Entries);       // expect: 150.5 3
Customer.SetRange("Date Filter");
Message('%1', Customer.Balance);                            // expect: 150.5
Customer.CalcFields(Balance);
Message('%1', Customer.Balance);                            // expect: 120.5
// ---
// No rows: 0, nothing, false.
var
    Customer: Record Customer;
    Setup: Codeunit Setup;
Setup.Fill();
Customer.Get('B');
Customer.CalcFields(Balance, Entries, "Has Open", "Average Amount", Smallest, Country);
Message('%1 %2 %3 %4', Customer.Balance, Customer.Entries, Customer."Has Open", Customer."Average Amount"); // expect: 0 0 No 0
Message('%1 >%2<', Customer.Smallest, Customer.Country);    // expect: 0 ><
// ---
// SetAutoCalcFields calculates with every row that is read. Docs: record-setautocalcfields-method
var
    Customer: Record Customer;
    Setup: Codeunit Setup;
Setup.Fill();
Customer.SetAutoCalcFields(Entries);
Customer.FindSet();
repeat
    Message('%1: %2', Customer."No.", Customer.Entries);
until Customer.Next() = 0;
// expect: A: 3
// expect: B: 0
// ---
// A record can be filtered by its FlowField.
var
    Customer: Record Customer;
    Setup: Codeunit Setup;
Setup.Fill();
Customer.SetFilter(Entries, '>0');
Message('%1', Customer.Count());                            // expect: 1
Customer.FindFirst();
Message(Customer."No.");                                    // expect: A
// ---
// CalcSums adds up the filtered rows. Docs: record-calcsums-method
var
    Entry: Record Entry;
    Setup: Codeunit Setup;
Setup.Fill();
Entry.SetFilter(Amount, '>0');
Entry.CalcSums(Amount);
Message('%1', Entry.Amount);                                // expect: 150.5
// ---
var
    Entry: Record Entry;
Entry.CalcFields(Amount);                                   // run-time error: must be a FlowField...
// ---
// With a temporary record it is no error; without rows to compute from the field stays 0. Observed.
var
    TempCustomer: Record Customer temporary;
TempCustomer."No." := 'A';
TempCustomer.Insert();
TempCustomer.SetAutoCalcFields(Entries);
TempCustomer.FindFirst();
Message('%1', TempCustomer.Entries);                        // expect: 0
// ---
// What was calculated stays until it is calculated again.
var
    Customer: Record Customer;
    Entry: Record Entry;
    Setup: Codeunit Setup;
Setup.Fill();
Customer.Get('A');
Customer.CalcFields(Entries);
Entry.Get(1);
Entry.Delete();
Message('%1', Customer.Entries);                            // expect: 3
Customer.CalcFields(Entries);
Message('%1', Customer.Entries);                            // expect: 2
// --- a sum is over rows with the same values in all fields of its formula; texts are the same in the same case only
table 50110 Shelf
{
    fields
    {
        field(1; PK; Integer) { }
        field(2; Place; Text[20]) { }
        field(3; Kind; Code[10]) { }
        field(4; Weight; Decimal) { FieldClass = FlowField; CalcFormula = - sum(Box.Weight where(Place = field(Place), Kind = field(Kind))); }
    }
}
table 50111 Box
{
    fields
    {
        field(1; PK; Integer) { }
        field(2; Place; Text[20]) { }
        field(3; Kind; Code[10]) { }
        field(4; Weight; Decimal) { }
    }
}
codeunit 50100 Main
{
    trigger OnRun()
    var
        Shelf: Record Shelf;
    begin
        Add(1, 'Cellar', 'BIG', 1.5);
        Add(2, 'Cellar', 'SMALL', 2);
        Add(3, 'cellar', 'BIG', 4);
        Add(4, 'Cellar', 'BIG', 8);
        Shelf.Place := 'Cellar';
        Shelf.Kind := 'big';
        Shelf.CalcFields(Weight);
        Message('%1', Shelf.Weight);                        // expect: -9.5
        Shelf.Place := 'cellar';
        Shelf.CalcFields(Weight);
        Message('%1', Shelf.Weight);                        // expect: -4
        Shelf.Kind := 'NONE';
        Shelf.CalcFields(Weight);
        Message('%1', Shelf.Weight);                        // expect: 0
    end;

    local procedure Add(PK: Integer; Place: Text[20]; Kind: Code[10]; Weight: Decimal)
    var
        Box: Record Box;
    begin
        Box.PK := PK;
        Box.Place := Place;
        Box.Kind := Kind;
        Box.Weight := Weight;
        Box.Insert();
    end;
}
