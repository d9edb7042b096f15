// Docs: devenv-query-totals-grouping, properties/devenv-method-property, devenv-query-retrieve-date-data
// Observed: a query of totals alone has one row, be there any rows to add up; one that groups no rows has none.
// --- shared
table 50100 Order
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Customer; Code[20]) { }
        field(3; Quantity; Decimal) { }
        field(4; Pieces; Integer) { }
        field(5; "Order Date"; Date) { }
        field(6; "Sent At"; DateTime) { }
    }
    keys { key(PK; "No.") { } }
}
codeunit 50101 Orders
{
    var
        Last: Integer;

    procedure Add(Customer: Code[20]; Quantity: Decimal)
    begin
        Add(Customer, Quantity, 0, 0D);
    end;

    procedure Add(Customer: Code[20]; Quantity: Decimal; Pieces: Integer; OrderDate: Date)
    var
        Order: Record Order;
    begin
        Last += 1;
        Order."No." := Last;
        Order.Customer := Customer;
        Order.Quantity := Quantity;
        Order.Pieces := Pieces;
        Order."Order Date" := OrderDate;
        if OrderDate <> 0D then
            Order."Sent At" := CreateDateTime(OrderDate, 120000T);
        Order.Insert();
    end;

    procedure Fill()
    begin
        Add('20000', 400);
        Add('30000', 350);
        Add('20000', 300);
        Add('40000', 250);
        Add('20000', 200);
        Add('30000', 150);
    end;
}
query 50100 Totals
{
    OrderBy = descending(Sum);
    elements
    {
        dataitem(Order; Order)
        {
            column(Customer; Customer) { }
            column(Sum; Quantity) { Method = Sum; }
            column(Average; Quantity) { Method = Average; }
            column(Min; Quantity) { Method = Min; }
            column(Max; Quantity) { Method = Max; }
            column(Number) { Method = Count; }
            column(Also; Quantity) { Method = Count; }
        }
    }
}
query 50101 Whole
{
    elements
    {
        dataitem(Order; Order)
        {
            column(Sum; Quantity) { Method = Sum; }
            column(Pieces; Pieces) { Method = Sum; }
            column(Average; Pieces) { Method = Average; }
            column(Number) { Method = Count; }
        }
    }
}
query 50102 Years
{
    elements
    {
        dataitem(Order; Order)
        {
            column(Year; "Order Date") { Method = Year; }
            column(Month; "Order Date") { Method = Month; }
            column(Number) { Method = Count; }
        }
    }
}
query 50103 Days
{
    elements
    {
        dataitem(Order; Order)
        {
            column(Day; "Order Date") { Method = Day; }
            column(SentYear; "Sent At") { Method = Year; }
            column(SentMonth; "Sent At") { Method = Month; }
            column(SentDay; "Sent At") { Method = Day; }
        }
    }
}
query 50104 Signs
{
    elements
    {
        dataitem(Order; Order)
        {
            column(Customer; Customer) { }
            column(Plain; Quantity) { Method = Max; }
            column(Sum; Quantity) { Method = Sum; ReverseSign = true; }
            column(Pieces; Pieces) { Method = Sum; ReverseSign = true; }
        }
    }
}
query 50105 "One Sign"
{
    elements
    {
        dataitem(Order; Order)
        {
            column(Quantity; Quantity) { }
            column(Reversed; Quantity) { ReverseSign = true; }
        }
    }
}
// --- rows are grouped by the other columns
var
    Orders: Codeunit Orders;
    Totals: Query Totals;
Orders.Fill();
Totals.Open();
while Totals.Read() do
    Message('%1: %2, %3, %4..%5, %6 %7', Totals.Customer, Totals.Sum, Totals.Average, Totals.Min, Totals.Max, Totals.Number, Totals.Also);
// expect: 20000: 900, 300, 200..400, 3 3
// expect: 30000: 500, 250, 150..350, 2 2
// expect: 40000: 250, 250, 250..250, 1 1
// --- decimals stay exact
var
    Orders: Codeunit Orders;
    Totals: Query Totals;
Orders.Add('A', 0.1);
Orders.Add('A', 0.2);
Orders.Add('A', 0.7);
Totals.Open();
Totals.Read();
Message('%1', Totals.Sum = 1);                              // expect: Yes
Message('%1', Round(Totals.Average, 0.0001));               // expect: 0.3333
// --- of no rows, groups are none
var
    Totals: Query Totals;
Totals.Open();
Message('%1', Totals.Read());                               // expect: No
// --- of no rows, totals alone are one row
var
    Whole: Query Whole;
Whole.Open();
Message('%1', Whole.Read());                                // expect: Yes
Message('%1 %2 %3 %4', Whole.Sum, Whole.Pieces, Whole.Average, Whole.Number); // expect: 0 0 0 0
Message('%1', Whole.Read());                                // expect: No
// --- the average of whole numbers has no remainder
var
    Orders: Codeunit Orders;
    Whole: Query Whole;
Orders.Add('A', 0, 2, 0D);
Orders.Add('B', 0, 3, 0D);
Whole.Open();
Whole.Read();
Message('%1 %2', Whole.Pieces, Whole.Average);              // expect: 5 2
// --- totals are filtered as what they are
var
    Orders: Codeunit Orders;
    Whole: Query Whole;
Orders.Add('A', 1.5, 2, 0D);
Orders.Add('B', 10, 3, 0D);
Whole.SetFilter(Average, '>%1', 1.5);
Whole.SetRange(Sum, 11, 12);
Whole.Open();
Message('%1', Whole.Read());                                // expect: Yes
Whole.SetFilter(Average, '<%1', 1.5);
Whole.Open();
Message('%1', Whole.Read());                                // expect: No
// --- a sum that no Integer can hold
var
    Orders: Codeunit Orders;
    Whole: Query Whole;
Orders.Add('A', 0, 2000000000, 0D);
Orders.Add('B', 0, 2000000000, 0D);
Whole.Open();
Whole.Read();                                               // error: Value was either too large or too small for an Int32.
// --- parts of dates group too; those of a blank date are 0
var
    Orders: Codeunit Orders;
    Years: Query Years;
Orders.Add('A', 0, 0, 20180405D);
Orders.Add('A', 0, 0, 20180429D);
Orders.Add('A', 0, 0, 20170930D);
Orders.Add('A', 0, 0, ClosingDate(20171231D));
Orders.Add('A', 0, 0, 0D);
Years.Open();
while Years.Read() do
    Message('%1-%2: %3', Years.Year, Years.Month, Years.Number);
// expect: 0-0: 1
// expect: 2017-9: 1
// expect: 2017-12: 1
// expect: 2018-4: 2
Years.SetRange(Year, 2018);
Years.Open();
while Years.Read() do
    Message('%1: %2', Years.Month, Years.Number);           // expect: 4: 2
// --- the parts of a DateTime
var
    Orders: Codeunit Orders;
    Days: Query Days;
Orders.Add('A', 0, 0, 20190118D);
Orders.Add('A', 0, 0, 0D);
Days.Open();
while Days.Read() do
    Message('%1, %2-%3-%4', Days.Day, Days.SentYear, Days.SentMonth, Days.SentDay);
// expect: 18, 2019-1-18
// expect: 0, 0-0-0
// --- ReverseSign reverses what the column gives, and no other column
var
    Orders: Codeunit Orders;
    Signs: Query Signs;
    OneSign: Query "One Sign";
Orders.Add('A', 100, 7, 0D);
Orders.Add('A', -40, -2, 0D);
Signs.Open();
Signs.Read();
Message('%1 %2 %3', Signs.Plain, Signs.Sum, Signs.Pieces);  // expect: 100 -60 -5
OneSign.Open();
while OneSign.Read() do
    Message('%1 %2', OneSign.Quantity, OneSign.Reversed);
// expect: 100 -100
// expect: -40 40
