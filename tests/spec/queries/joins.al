// Docs: devenv-query-links-joins, properties/devenv-sqljointype-property, properties/devenv-dataitemlink-query-property
// Observed: without SqlJoinType the join is a LeftOuterJoin; columns of a row that is not there have their defaults.
// --- shared
table 50100 Salesperson
{
    fields
    {
        field(1; Code; Code[20]) { }
        field(2; Name; Text[50]) { }
    }
    keys { key(PK; Code) { } }
}
table 50101 "Sales Header"
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; "Sell-to Customer Name"; Text[50]) { }
        field(3; "Salesperson Code"; Code[20]) { }
    }
    keys { key(PK; "No.") { } }
}
table 50102 "Sales Line"
{
    fields
    {
        field(1; "Document No."; Integer) { }
        field(2; "Salesperson Code"; Code[20]) { }
        field(3; "Line No."; Integer) { }
        field(4; Quantity; Decimal) { }
    }
    keys { key(PK; "Line No.") { } }
}
codeunit 50101 Sales
{
    procedure Fill()
    begin
        AddSalesperson('AA', 'Annette');
        AddSalesperson('BB', 'Bart');
        AddSalesperson('DD', 'Debra');
        AddSalesperson('JJ', 'John');
        AddHeader(1000, 'Autohaus', 'AA');
        AddHeader(2000, 'Blanemark', 'DD');
        AddHeader(3000, 'Candoxy', 'JJ');
        AddHeader(4000, 'New Concepts', '');
    end;

    local procedure AddSalesperson(Code: Code[20]; Name: Text[50])
    var
        Salesperson: Record Salesperson;
    begin
        Salesperson.Code := Code;
        Salesperson.Name := Name;
        Salesperson.Insert();
    end;

    local procedure AddHeader(No: Integer; Name: Text[50]; Code: Code[20])
    var
        Header: Record "Sales Header";
    begin
        Header."No." := No;
        Header."Sell-to Customer Name" := Name;
        Header."Salesperson Code" := Code;
        Header.Insert();
    end;

    procedure AddLine(No: Integer; DocumentNo: Integer; Code: Code[20]; Quantity: Decimal)
    var
        Line: Record "Sales Line";
    begin
        Line."Line No." := No;
        Line."Document No." := DocumentNo;
        Line."Salesperson Code" := Code;
        Line.Quantity := Quantity;
        Line.Insert();
    end;
}
query 50100 Inner
{
    elements
    {
        dataitem(Salesperson_Purchaser; Salesperson)
        {
            column(Salesperson; Name) { }
            dataitem(Sales_Header; "Sales Header")
            {
                DataItemLink = "Salesperson Code" = Salesperson_Purchaser.Code;
                SqlJoinType = InnerJoin;
                column(Order_Number; "No.") { }
                column(Sell_to_Customer; "Sell-to Customer Name") { }
            }
        }
    }
}
query 50101 Left
{
    elements
    {
        dataitem(Salesperson_Purchaser; Salesperson)
        {
            column(Salesperson; Name) { }
            dataitem(Sales_Header; "Sales Header")
            {
                DataItemLink = "Salesperson Code" = Salesperson_Purchaser.Code;
                SqlJoinType = LeftOuterJoin;
                column(Order_Number; "No.") { }
                column(Sell_to_Customer; "Sell-to Customer Name") { }
            }
        }
    }
}
query 50102 Omitted
{
    elements
    {
        dataitem(Salesperson_Purchaser; Salesperson)
        {
            column(Salesperson; Name) { }
            dataitem(Sales_Header; "Sales Header")
            {
                DataItemLink = "Salesperson Code" = Salesperson_Purchaser.Code;
                column(Order_Number; "No.") { }
            }
        }
    }
}
query 50103 Right
{
    elements
    {
        dataitem(Salesperson_Purchaser; Salesperson)
        {
            column(Salesperson; Name) { }
            dataitem(Sales_Header; "Sales Header")
            {
                DataItemLink = "Salesperson Code" = Salesperson_Purchaser.Code;
                SqlJoinType = RightOuterJoin;
                column(Order_Number; "No.") { }
                column(Sell_to_Customer; "Sell-to Customer Name") { }
            }
        }
    }
}
query 50104 Full
{
    OrderBy = ascending(Order_Number), descending(Salesperson);
    elements
    {
        dataitem(Salesperson_Purchaser; Salesperson)
        {
            column(Salesperson; Name) { }
            dataitem(Sales_Header; "Sales Header")
            {
                DataItemLink = "Salesperson Code" = Salesperson_Purchaser.Code;
                SqlJoinType = FullOuterJoin;
                column(Order_Number; "No.") { }
                column(Sell_to_Customer; "Sell-to Customer Name") { }
            }
        }
    }
}
query 50105 Crossed
{
    elements
    {
        dataitem(Salesperson_Purchaser; Salesperson)
        {
            column(Salesperson; Name) { }
            dataitem(Sales_Header; "Sales Header")
            {
                SqlJoinType = CrossJoin;
                column(Order_Number; "No.") { }
            }
        }
    }
}
query 50106 Nested
{
    elements
    {
        dataitem(Salesperson_Purchaser; Salesperson)
        {
            column(Salesperson; Name) { }
            dataitem(Sales_Header; "Sales Header")
            {
                DataItemLink = "Salesperson Code" = Salesperson_Purchaser.Code;
                column(Order_Number; "No.") { }
                dataitem(Sales_Line; "Sales Line")
                {
                    DataItemLink = "Document No." = Sales_Header."No.", "Salesperson Code" = Salesperson_Purchaser.Code;
                    column(Quantity; Quantity) { }
                }
            }
        }
    }
}
// --- InnerJoin: what matches
var
    Sales: Codeunit Sales;
    Rows: Query Inner;
Sales.Fill();
Rows.Open();
while Rows.Read() do
    Message('%1|%2|%3', Rows.Salesperson, Rows.Order_Number, Rows.Sell_to_Customer);
// expect: Annette|1000|Autohaus
// expect: Debra|2000|Blanemark
// expect: John|3000|Candoxy
// --- LeftOuterJoin: every record of the upper data item
var
    Sales: Codeunit Sales;
    Rows: Query Left;
    Same: Query Omitted;
Sales.Fill();
Rows.Open();
while Rows.Read() do
    Message('%1|%2|%3', Rows.Salesperson, Rows.Order_Number, Rows.Sell_to_Customer);
// expect: Annette|1000|Autohaus
// expect: Bart|0|
// expect: Debra|2000|Blanemark
// expect: John|3000|Candoxy
Same.Open();
while Same.Read() do
    Message('%1|%2', Same.Salesperson, Same.Order_Number);
// expect: Annette|1000
// expect: Bart|0
// expect: Debra|2000
// expect: John|3000
// --- RightOuterJoin: every record of the lower data item. What the join made up comes first
var
    Sales: Codeunit Sales;
    Rows: Query Right;
Sales.Fill();
Rows.Open();
while Rows.Read() do
    Message('%1|%2|%3', Rows.Salesperson, Rows.Order_Number, Rows.Sell_to_Customer);
// expect: |4000|New Concepts
// expect: Annette|1000|Autohaus
// expect: Debra|2000|Blanemark
// expect: John|3000|Candoxy
// --- FullOuterJoin: all records of both
var
    Sales: Codeunit Sales;
    Rows: Query Full;
Sales.Fill();
Rows.Open();
while Rows.Read() do
    Message('%1|%2|%3', Rows.Salesperson, Rows.Order_Number, Rows.Sell_to_Customer);
// expect: Bart|0|
// expect: Annette|1000|Autohaus
// expect: Debra|2000|Blanemark
// expect: John|3000|Candoxy
// expect: |4000|New Concepts
// --- CrossJoin: each row with each row
var
    Sales: Codeunit Sales;
    Rows: Query Crossed;
    Seen: Text;
Sales.Fill();
Rows.Open();
while Rows.Read() do
    Seen += CopyStr(Rows.Salesperson, 1, 1) + Format(Rows.Order_Number div 1000);
Message(Seen); // expect: A1A2A3A4B1B2B3B4D1D2D3D4J1J2J3J4
// --- a third data item is linked to both before it, and every equality counts
var
    Sales: Codeunit Sales;
    Rows: Query Nested;
Sales.Fill();
Sales.AddLine(1, 1000, 'AA', 1.5);
Sales.AddLine(2, 1000, 'DD', 2);
Sales.AddLine(3, 3000, 'JJ', 3);
Sales.AddLine(4, 3000, 'JJ', 4);
Rows.Open();
while Rows.Read() do
    Message('%1|%2|%3', Rows.Salesperson, Rows.Order_Number, Rows.Quantity);
// expect: Annette|1000|1.5
// expect: Bart|0|0
// expect: Debra|2000|0
// expect: John|3000|3
// expect: John|3000|4
