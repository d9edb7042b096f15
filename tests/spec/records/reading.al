// Docs: methods-auto/record/record-get-method, record-find-method, record-findset-boolean-method, record-next-method
// --- shared
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; City; Text[30]) { }
        field(4; Credit; Decimal) { }
    }
    keys
    {
        key(PK; "No.") { }
        key(ByCity; City, Name) { }
    }
}
table 50101 Line
{
    fields
    {
        field(1; "Document No."; Code[20]) { }
        field(2; "Line No."; Integer) { }
        field(3; Amount; Decimal) { }
    }
    keys { key(PK; "Document No.", "Line No.") { } }
}
codeunit 50101 Setup
{
    procedure Customers()
    begin
        Add('C10', 'Anna', 'Paris', 100);
        Add('C20', 'Ben', 'Rome', 200);
        Add('C30', 'Carl', 'Paris', 300);
        Add('C40', 'Dora', '', 0);
    end;

    local procedure Add(No: Code[20]; Name: Text[50]; City: Text[30]; Credit: Decimal)
    var
        Customer: Record Customer;
    begin
        Customer."No." := No;
        Customer.Name := Name;
        Customer.City := City;
        Customer.Credit := Credit;
        Customer.Insert();
    end;
}
// ---
var
    Customer: Record Customer;
    Setup: Codeunit Setup;
Setup.Customers();
Message('%1', Customer.Get('c20'));                         // expect: Yes
Message(Customer.Name);                                     // expect: Ben
Message('%1', Customer.Get('C99'));                         // expect: No
Customer.Get('C99');                                        // run-time error DB:RecordNotFound: The Customer does not exist. Identification fields and values: No.='C99'
// ---
// Get ignores filters.
var
    Customer: Record Customer;
    Setup: Codeunit Setup;
Setup.Customers();
Customer.SetRange("No.", 'C10');
Message('%1', Customer.Get('C30'));                         // expect: Yes
// ---
// A key of several fields; a key value left out is the default of its type.
var
    Line: Record Line;
Line."Document No." := 'D1';
Line.Amount := 5;
Line.Insert();
Line."Line No." := 10000;
Line.Amount := 6;
Line.Insert();
Line.Get('D1', 10000);
Message('%1', Line.Amount);                                 // expect: 6
Line.Get('D1');
Message('%1', Line.Amount);                                 // expect: 5
Line.Get('D1', 20000);                                      // run-time error DB:RecordNotFound: The Line does not exist. Identification fields and values: Document No.='D1',Line No.='20000'
// ---
// FindSet and Next walk the set in the order of the key.
var
    Customer: Record Customer;
    Setup: Codeunit Setup;
Setup.Customers();
if Customer.FindSet() then
    repeat
        Message(Customer."No.");
    until Customer.Next() = 0;
// expect: C10
// expect: C20
// expect: C30
// expect: C40
Customer.SetCurrentKey(City, Name);
Customer.FindSet();
repeat
    Message('%1 %2', Customer.City, Customer.Name);
until Customer.Next() = 0;
// expect:  Dora
// expect: Paris Anna
// expect: Paris Carl
// expect: Rome Ben
Customer.Ascending(false);
Customer.FindFirst();
Message(Customer.Name);                                     // expect: Ben
// ---
// FindFirst, FindLast, Find with its signs, Next with steps.
var
    Customer: Record Customer;
    Setup: Codeunit Setup;
Setup.Customers();
Customer.FindFirst();
Message(Customer."No.");                                    // expect: C10
Customer.FindLast();
Message(Customer."No.");                                    // expect: C40
Message('%1', Customer.Next());                             // expect: 0
Message('%1', Customer.Next(-2));                           // expect: -2
Message(Customer."No.");                                    // expect: C20
Message('%1', Customer.Next(10));                           // expect: 2
Message(Customer."No.");                                    // expect: C40
Customer."No." := 'C25';
Message('%1', Customer.Find());                             // expect: No
Message('%1', Customer.Find('>'));                          // expect: Yes
Message(Customer."No.");                                    // expect: C30
Customer."No." := 'C25';
Customer.Find('=<');
Message(Customer."No.");                                    // expect: C20
Customer.Find('-');
Message(Customer."No.");                                    // expect: C10
Customer.Find('+');
Message(Customer."No.");                                    // expect: C40
// ---
var
    Customer: Record Customer;
Message('%1 %2 %3', Customer.FindFirst(), Customer.FindSet(), Customer.IsEmpty());  // expect: No No Yes
Customer.FindFirst();                                       // run-time error DB:NothingInsideFilter: There is no Customer within the filter.
// ---
var
    Customer: Record Customer;
    Setup: Codeunit Setup;
Setup.Customers();
Customer.SetRange(City, 'London');
Customer.SetFilter(Credit, '>%1', 50);
Customer.FindSet();                                         // run-time error DB:NothingInsideFilter: There is no Customer within the filter.␊Filters: City: London, Credit: >50
// ---
// Count and IsEmpty respect the filters.
var
    Customer: Record Customer;
    Setup: Codeunit Setup;
Setup.Customers();
Message('%1', Customer.Count());                            // expect: 4
Customer.SetRange(City, 'Paris');
Message('%1 %2', Customer.Count(), Customer.IsEmpty());     // expect: 2 No
Customer.SetRange(City, 'Oslo');
Message('%1 %2', Customer.Count(), Customer.IsEmpty());     // expect: 0 Yes
// ---
// A key value that is left out is no wildcard.
var
    Line: Record Line;
Line."Document No." := 'D1';
Line."Line No." := 10000;
Line.Insert();
Message('%1 %2', Line.Get('D1'), Line.Get('D1', 10000));    // expect: No Yes
// ---
// Any fields can be sorted by, with a key or without one; rows that are alike come by the primary key.
// Docs: methods-auto/record/record-setcurrentkey-method, record-setascending-method
var
    Customer: Record Customer;
    Setup: Codeunit Setup;
Setup.Customers();
Customer."No." := 'C05';
Customer.Name := 'anna';
Customer.City := 'paris';
Customer.Credit := 1000;
Customer.Insert();
Customer."No." := 'C15';
Customer.Name := 'Bob';
Customer.City := 'Rome';
Customer.Credit := 200;
Customer.Insert();
Customer.SetCurrentKey(Credit);
Message(Numbers(Customer));                                 // expect: C40 C10 C15 C20 C30 C05 
Customer.SetAscending(Credit, false);
Message(Numbers(Customer));                                 // expect: C05 C30 C15 C20 C10 C40 
Customer.SetCurrentKey(City, Name); // in any case, upper or lower
Message(Numbers(Customer));                                 // expect: C40 C05 C10 C30 C20 C15 
Customer.SetAscending(Name, false);
Message(Numbers(Customer));                                 // expect: C40 C30 C05 C10 C15 C20 
local procedure Numbers(var Customer: Record Customer) Result: Text
begin
    Customer.FindSet();
    repeat
        Result += Customer."No." + ' ';
    until Customer.Next() = 0;
end;
