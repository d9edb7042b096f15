/// <summary>Enters four orders: two can be posted, one is too large, one has no lines.</summary>
codeunit 50101 "Enter Orders"
{
    trigger OnRun()
    begin
        EnterOrder('10000');
        AddLine('Desk', 2, 400);
        AddLine('Lamp', 3, 33.333);
        EnterOrder('20000');
        AddLine('Chair', 1, 199.95);
        EnterOrder('10000');
        AddLine('Meeting table', 1, 4800);
        EnterOrder('30000');
        Message('%1 orders are open.', OrderHeader.Count());
    end;

    var
        OrderHeader: Record "Order Header";
        OrderLine: Record "Order Line";

    local procedure EnterOrder(CustomerNo: Code[20])
    begin
        OrderHeader.Init();
        OrderHeader."No." := NextNo();
        OrderHeader.Insert(true);
        OrderHeader.Validate("Customer No.", CustomerNo);
        OrderHeader.Modify(true);
    end;

    local procedure NextNo(): Code[20]
    var
        CustomerEntry: Record "Customer Entry";
        LastOrder: Record "Order Header";
        LastNo: Code[20];
    begin
        LastNo := 'SO1000';
        if LastOrder.FindLast() then
            LastNo := LastOrder."No.";
        CustomerEntry.SetFilter("Document No.", '>%1', LastNo);
        if CustomerEntry.FindLast() then
            LastNo := CustomerEntry."Document No.";
        exit(IncStr(LastNo));
    end;

    local procedure AddLine(Description: Text[100]; Quantity: Decimal; UnitPrice: Decimal)
    begin
        OrderLine.SetRange("Order No.", OrderHeader."No.");
        if not OrderLine.FindLast() then
            OrderLine."Line No." := 0;
        OrderLine.Init();
        OrderLine."Order No." := OrderHeader."No.";
        OrderLine."Line No." += 10000;
        OrderLine.Description := Description;
        OrderLine.Validate(Quantity, Quantity);
        OrderLine.Validate("Unit Price", UnitPrice);
        OrderLine.Insert(true);
    end;
}
