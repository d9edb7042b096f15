// The AL side of records.py, which has the same numbers of rows: 100,000 are there, 10,000 are inserted, 20,000 are
// read by key or modified, 1,000,000 are in the table Large.

table 50100 Entry
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Customer; Code[20]) { }
        field(3; Posted; Date) { }
        field(4; Amount; Decimal) { }
        field(5; Description; Text[100]) { }
        field(10; "F10"; Code[20]) { }
        field(11; "F11"; Text[50]) { }
        field(12; "F12"; Decimal) { }
        field(13; "F13"; Integer) { }
        field(14; "F14"; Date) { }
        field(15; "F15"; Boolean) { }
        field(16; "F16"; Option) { OptionMembers = A,B,C; }
        field(17; "F17"; Decimal) { }
        field(18; "F18"; DateTime) { }
        field(19; "F19"; Code[20]) { }
        field(20; "F20"; Text[50]) { }
        field(21; "F21"; Decimal) { }
        field(22; "F22"; Integer) { }
        field(23; "F23"; Date) { }
        field(24; "F24"; Boolean) { }
        field(25; "F25"; Option) { OptionMembers = A,B,C; }
        field(26; "F26"; Decimal) { }
        field(27; "F27"; DateTime) { }
        field(28; "F28"; Code[20]) { }
        field(29; "F29"; Text[50]) { }
        field(30; "F30"; Decimal) { }
        field(31; "F31"; Integer) { }
        field(32; "F32"; Date) { }
        field(33; "F33"; Boolean) { }
        field(34; "F34"; Option) { OptionMembers = A,B,C; }
        field(35; "F35"; Decimal) { }
        field(36; "F36"; DateTime) { }
        field(37; "F37"; Code[20]) { }
        field(38; "F38"; Text[50]) { }
        field(39; "F39"; Decimal) { }
        field(40; "F40"; Integer) { }
        field(41; "F41"; Date) { }
        field(42; "F42"; Boolean) { }
        field(43; "F43"; Option) { OptionMembers = A,B,C; }
        field(44; "F44"; Decimal) { }
    }
    keys
    {
        key(PK; "No.") { Clustered = true; }
        key(ByCustomer; Customer, Posted) { SumIndexFields = Amount; }
    }
}
table 50101 Buyer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Balance; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where(Customer = field("No.")));
        }
        field(3; "Entry No."; Integer) { }
        field(4; "Entry Amount"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where("No." = field("Entry No.")));
        }
    }
}
table 50102 Small
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Name; Text[50]) { }
        field(3; Amount; Decimal) { }
    }
}
table 50103 Large
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Name; Text[50]) { }
        field(3; Amount; Decimal) { }
    }
}
codeunit 50100 Measured
{
    var
        Temporary: Record Entry temporary;
        Customers: array[100] of Code[20];
        Total: Decimal;

    local procedure FillRow(var Entry: Record Entry; No: Integer)
    begin
        Entry."No." := No;
        Entry.Customer := Format(No mod 100);
        Entry.Posted := 20240101D + No mod 300;
        Entry.Amount := No / 4;
    end;

    local procedure InsertRows(var Entry: Record Entry; Rows: Integer)
    var
        I: Integer;
    begin
        Entry.Description := 'A description of some length';
        Entry."F10" := 'ABC';
        Entry."F11" := 'Some text';
        Entry."F12" := 12.5;
        Entry."F13" := 7;
        Entry."F14" := 20240229D;
        Entry."F17" := 12.5;
        Entry."F19" := 'ABC';
        Entry."F20" := 'Some text';
        Entry."F21" := 12.5;
        Entry."F22" := 7;
        Entry."F23" := 20240229D;
        Entry."F26" := 12.5;
        Entry."F28" := 'ABC';
        Entry."F29" := 'Some text';
        Entry."F30" := 12.5;
        Entry."F31" := 7;
        Entry."F32" := 20240229D;
        Entry."F35" := 12.5;
        Entry."F37" := 'ABC';
        Entry."F38" := 'Some text';
        Entry."F39" := 12.5;
        Entry."F40" := 7;
        Entry."F41" := 20240229D;
        Entry."F44" := 12.5;
        for I := 1 to Rows do begin
            Entry."No." := I;
            Entry.Amount := I / 4;
            Entry.Insert();
        end;
    end;

    procedure InsertMany()
    var
        Entry: Record Entry;
    begin
        InsertRows(Entry, 10000);
    end;

    procedure InsertManyTemporary()
    begin
        InsertRows(Temporary, 10000);
    end;

    procedure Empty()
    var
        Entry: Record Entry;
    begin
        Entry.DeleteAll();
    end;

    procedure EmptyTemporary()
    begin
        Temporary.DeleteAll();
    end;

    procedure Fill()
    var
        Entry: Record Entry;
        Buyer: Record Buyer;
        I: Integer;
    begin
        Entry.Description := 'A description of some length';
        Entry."F10" := 'ABC';
        Entry."F11" := 'Some text';
        Entry."F12" := 12.5;
        Entry."F13" := 7;
        Entry."F14" := 20240229D;
        Entry."F17" := 12.5;
        Entry."F19" := 'ABC';
        Entry."F20" := 'Some text';
        Entry."F21" := 12.5;
        Entry."F22" := 7;
        Entry."F23" := 20240229D;
        Entry."F26" := 12.5;
        Entry."F28" := 'ABC';
        Entry."F29" := 'Some text';
        Entry."F30" := 12.5;
        Entry."F31" := 7;
        Entry."F32" := 20240229D;
        Entry."F35" := 12.5;
        Entry."F37" := 'ABC';
        Entry."F38" := 'Some text';
        Entry."F39" := 12.5;
        Entry."F40" := 7;
        Entry."F41" := 20240229D;
        Entry."F44" := 12.5;
        for I := 1 to 100000 do begin
            FillRow(Entry, I);
            Entry.Insert();
            Temporary := Entry;
            Temporary.Insert();
        end;
        for I := 0 to 99 do begin
            Customers[I + 1] := Format(I);
            Buyer."No." := Format(I);
            Buyer.Insert();
        end;
    end;

    local procedure GetRows(var Entry: Record Entry)
    var
        I: Integer;
        No: Integer;
        Sum: Decimal;
    begin
        No := 1;
        for I := 1 to 20000 do begin
            No := (No * 7 + 13) mod 100000;
            if Entry.Get(No + 1) then
                Sum += Entry.Amount;
        end;
        Total := Sum;
    end;

    procedure GetMany()
    var
        Entry: Record Entry;
    begin
        GetRows(Entry);
    end;

    procedure GetManyTemporary()
    begin
        GetRows(Temporary);
    end;

    local procedure LoopRows(var Entry: Record Entry)
    var
        Sum: Decimal;
    begin
        if Entry.FindSet() then
            repeat
                if (Entry.Customer <> '') and (Entry.Posted <> 0D) then
                    Sum += Entry.Amount;
            until Entry.Next() = 0;
        Total := Sum;
    end;

    procedure Loop()
    var
        Entry: Record Entry;
    begin
        LoopRows(Entry);
    end;

    procedure LoopTemporary()
    begin
        LoopRows(Temporary);
    end;

    procedure LoopPartial()
    var
        Entry: Record Entry;
    begin
        Entry.SetLoadFields(Customer, Posted, Amount);
        LoopRows(Entry);
    end;

    procedure LoopLocal()
    var
        Entry: Record Entry;
        Sum: Decimal;
    begin
        if Entry.FindSet() then
            repeat
                if (Entry.Customer <> '') and (Entry.Posted <> 0D) then
                    Sum += Entry.Amount;
            until Entry.Next() = 0;
        Total := Sum;
    end;

    procedure LoopRange()
    var
        Entry: Record Entry;
        Sum: Decimal;
    begin
        Entry.SetRange("No.", 1, 1000000);
        if Entry.FindSet() then
            repeat
                if (Entry.Customer <> '') and (Entry.Posted <> 0D) then
                    Sum += Entry.Amount;
            until Entry.Next() = 0;
        Total := Sum;
    end;

    procedure LoopSorted()
    var
        Entry: Record Entry;
        Sum: Decimal;
    begin
        Entry.SetCurrentKey(Amount);
        if Entry.FindSet() then
            repeat
                if (Entry.Customer <> '') and (Entry.Posted <> 0D) then
                    Sum += Entry.Amount;
            until Entry.Next() = 0;
        Total := Sum;
    end;

    local procedure LoopFiltered(var Entry: Record Entry)
    var
        I: Integer;
        Rows: Integer;
    begin
        Entry.SetCurrentKey(Customer, Posted);
        for I := 0 to 99 do begin
            Entry.SetRange(Customer, Format(I));
            Entry.SetRange(Posted, 20240110D, 20240120D);
            if Entry.FindSet() then
                repeat
                    Rows += 1;
                until Entry.Next() = 0;
        end;
        Total := Rows;
        Entry.Reset();
    end;

    procedure LoopKey()
    var
        Entry: Record Entry;
    begin
        LoopFiltered(Entry);
    end;

    procedure LoopKeyTemporary()
    begin
        LoopFiltered(Temporary);
    end;

    local procedure FindByField(var Entry: Record Entry)
    var
        I: Integer;
        Rows: Integer;
    begin
        for I := 0 to 99 do begin
            Entry.SetRange(Customer, Format(I));
            if Entry.FindSet() then
                repeat
                    Rows += 1;
                until Entry.Next() = 0;
        end;
        Total := Rows;
        Entry.Reset();
    end;

    procedure FindMany()
    var
        Entry: Record Entry;
    begin
        FindByField(Entry);
    end;

    procedure FindManyTemporary()
    begin
        FindByField(Temporary);
    end;

    local procedure InsertAnyOrder(var Entry: Record Entry)
    var
        I: Integer;
        No: Integer;
    begin
        Entry.SetCurrentKey(Customer, Posted);
        if Entry.IsEmpty() then;
        No := 1;
        for I := 1 to 10000 do begin
            No := (No * 7 + 13) mod 10007;
            Entry."No." := No;
            Entry.Customer := Format(No mod 100);
            if Entry.Insert() then;
        end;
        Entry.Reset();
    end;

    procedure InsertShuffled()
    var
        Entry: Record Entry;
    begin
        InsertAnyOrder(Entry);
    end;

    procedure InsertShuffledTemporary()
    begin
        InsertAnyOrder(Temporary);
    end;

    local procedure ModifyRows(var Entry: Record Entry)
    var
        I: Integer;
    begin
        Entry.FindSet();
        for I := 1 to 20000 do begin
            Entry.Amount += 1;
            Entry.Modify();
            Entry.Next();
        end;
    end;

    procedure ModifyMany()
    var
        Entry: Record Entry;
    begin
        ModifyRows(Entry);
    end;

    procedure ModifyManyTemporary()
    begin
        ModifyRows(Temporary);
    end;

    procedure CountFiltered()
    var
        Entry: Record Entry;
        I: Integer;
        Rows: Integer;
    begin
        for I := 1 to 100 do begin
            Entry.SetRange(Customer, '1', '2');
            Rows += Entry.Count();
        end;
        Total := Rows;
    end;

    procedure Sums()
    var
        Entry: Record Entry;
        I: Integer;
    begin
        Total := 0;
        for I := 1 to 100 do begin
            Entry.SetRange(Customer, Customers[I]);
            Entry.CalcSums(Amount);
            Total += Entry.Amount;
        end;
    end;

    procedure Balances()
    var
        Buyer: Record Buyer;
    begin
        Total := 0;
        Buyer.SetAutoCalcFields(Balance);
        if Buyer.FindSet() then
            repeat
                Total += Buyer.Balance;
            until Buyer.Next() = 0;
    end;

    procedure CalcMany()
    var
        Buyer: Record Buyer;
        I: Integer;
    begin
        Total := 0;
        for I := 1 to 10000 do begin
            Buyer."Entry No." := I;
            Buyer.CalcFields("Entry Amount");
            Total += Buyer."Entry Amount";
        end;
    end;

    procedure TransferFields()
    var
        Entry: Record Entry;
        Transfer: DataTransfer;
    begin
        Total := 0;
        Transfer.SetTables(Database::Entry, Database::Entry);
        Transfer.AddFieldValue(Entry.FieldNo("F13"), Entry.FieldNo("F22"));
        Transfer.AddSourceFilter(Entry.FieldNo("No."), '<=%1', 20000);
        Transfer.CopyFields();
    end;

    procedure FillSmall()
    var
        Small: Record Small;
        I: Integer;
    begin
        Small.Name := 'Name';
        for I := 1 to 1000 do begin
            Small."No." := I;
            Small.Insert();
        end;
    end;

    procedure FillLarge()
    var
        Large: Record Large;
        I: Integer;
    begin
        Large.Name := 'Name';
        for I := 1 to 1000000 do begin
            Large."No." := I;
            Large.Insert();
        end;
    end;

    procedure LoopSmall()
    var
        Small: Record Small;
        I: Integer;
        Sum: Decimal;
    begin
        for I := 1 to 20 do begin
            Small.SetRange("No.", 1, 1000);
            if Small.FindSet() then
                repeat
                    Sum += Small.Amount;
                until Small.Next() = 0;
        end;
        Total := Sum;
    end;

    procedure LoopPartOfLarge()
    var
        Large: Record Large;
        I: Integer;
        Sum: Decimal;
    begin
        for I := 1 to 20 do begin
            Large.SetRange("No.", I * 40000 + 1, I * 40000 + 1000);
            if Large.FindSet() then
                repeat
                    Sum += Large.Amount;
                until Large.Next() = 0;
        end;
        Total := Sum;
    end;

    procedure LoopTenthOfLarge()
    var
        Large: Record Large;
        Rows: Integer;
    begin
        Large.SetRange("No.", 1, 100000);
        if Large.FindSet() then
            repeat
                Rows += 1;
            until Large.Next() = 0;
        Total := Rows;
    end;

    procedure LoopAllOfLarge()
    var
        Large: Record Large;
        Rows: Integer;
    begin
        if Large.FindSet() then
            repeat
                Rows += 1;
            until Large.Next() = 0;
        Total := Rows;
    end;

    procedure GetTotal(): Decimal
    begin
        exit(Total);
    end;
}
