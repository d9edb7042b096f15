/// <summary>Every statement, in its forms.</summary>
codeunit 50100 "All Statements"
{
    Access = Internal;
    Subtype = Normal;
    SingleInstance = true;
    TableNo = Customer;
    Permissions = tabledata Customer = rimd, tabledata "Sales Header" = R, codeunit "All Statements" = X, tabledata * = r;
    EventSubscriberInstance = Manual;

    var
        Total, Count: Decimal;
        protectedCount: Integer;

    protected var
        [NonDebuggable]
        Secret: Text;
        [InDataSet, SecurityFiltering(SecurityFilter::Filtered)]
        Shown: Boolean;

    trigger OnRun()
    begin
    end;

    procedure Nothing()
    begin
        ;
        ;;
        begin
        end;
        begin
            ;
        end
    end;

    local procedure Conditions(A: Boolean; var B: Boolean): Boolean
    var
    begin
        if A then;
        if A then
            exit;
        if A then
            exit()
        else
            exit(B);
        if A then begin
            B := true;
        end else
            if B then
                A := false
            else begin
                B := false
            end;
        if A then else B := A;
        if A then if B then exit(A) else exit(B)
    end;

    internal procedure Loops(Names: List of [Text]) Result: Integer
    var
        Name: Text;
        i: Integer;
    begin
        for i := 1 to 10 do;
        for i := 10 downto 1 do
            Result += i;
        foreach Name in Names do begin
            if Name = 'skip' then
                continue;
            break;
        end;
        while i > 0 do
            i -= 1;
        repeat
            i += 1;
            Result *= 2;
        until i >= 10;
        repeat until true;
        repeat
            Result /= 2
        until Result < 1;
    end;

    protected procedure Cases(Value: Integer)
    begin
        case Value of
            1:
                Nothing();
            2, 3, 5 .. 7, ..0, 100..:
                begin
                    Nothing;
                end;
            else
                Nothing();
                Nothing()
        end;
        case true of
            Value > 1, Value < -1:
                Nothing();
            else
        end;
        case Value of
            1: ;
            2: if Value = 2 then Nothing() else Nothing()
        end;
        case Value of
            4: if Value = 4 then Nothing();
            else Nothing();
        end
    end;

    procedure Others(var Rec: Record Customer temporary)
    begin
        with Rec do
            Name := 'x';
        with Rec do begin
            "No." := '';
        end;
        asserterror Error('x');
        asserterror begin
            Rec.Insert();
        end;
        Rec.Reset;
        this.Nothing();
        Rec."Credit Limit (LCY)" += 1;
        Rec.Name[1] := 'x';
        "All Statements".Run();
    end;
}
