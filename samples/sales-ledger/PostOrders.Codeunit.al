/// <summary>Posts each order by itself: one that fails leaves nothing behind and does not keep the others back.</summary>
codeunit 50102 "Post Orders"
{
    trigger OnRun()
    var
        OrderHeader: Record "Order Header";
        OrderToPost: Record "Order Header";
        Posted: Integer;
    begin
        if OrderHeader.FindSet() then
            repeat
                OrderToPost := OrderHeader;
                if Codeunit.Run(Codeunit::"Post Order", OrderToPost) then
                    Posted += 1
                else
                    Message('%1: %2', OrderHeader."No.", GetLastErrorText());
            until OrderHeader.Next() = 0;
        Message('%1 orders have been posted, %2 are left.', Posted, OrderHeader.Count());
    end;
}
