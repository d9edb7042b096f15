// The AL side of code.py: each procedure without parameters gives what its Python namesake gives.

codeunit 50100 Measured
{
    var
        Pegs: array[3, 20] of Integer;
        Heights: array[3] of Integer;
        Moves: Integer;
        ColumnTaken: array[8] of Boolean;
        RisingTaken: array[15] of Boolean;
        FallingTaken: array[15] of Boolean;
        Solutions: Integer;

    procedure Fib(): Integer
    begin
        exit(FibOf(24));
    end;

    local procedure FibOf(N: Integer): Integer
    begin
        if N < 2 then
            exit(N);
        exit(FibOf(N - 1) + FibOf(N - 2));
    end;

    procedure Sieve(): Integer
    var
        Composite: array[50000] of Boolean;
        Found: Integer;
        I: Integer;
        J: Integer;
    begin
        for I := 2 to 50000 do
            if not Composite[I] then begin
                Found += 1;
                J := I + I;
                while J <= 50000 do begin
                    Composite[J] := true;
                    J += I;
                end;
            end;
        exit(Found);
    end;

    procedure Towers(): Integer
    var
        Disc: Integer;
    begin
        Clear(Heights);
        Moves := 0;
        for Disc := 13 downto 1 do
            Push(1, Disc);
        MoveTower(13, 1, 3, 2);
        exit(Moves * 100 + Heights[3]);
    end;

    local procedure MoveTower(Discs: Integer; Source: Integer; Target: Integer; Spare: Integer)
    begin
        if Discs = 0 then
            exit;
        MoveTower(Discs - 1, Source, Spare, Target);
        Push(Target, Pop(Source));
        Moves += 1;
        MoveTower(Discs - 1, Spare, Target, Source);
    end;

    local procedure Push(Peg: Integer; Disc: Integer)
    var
        Height: Integer;
    begin
        Height := Heights[Peg];
        if Height > 0 then
            if Pegs[Peg, Height] < Disc then
                Error('A disc cannot be put on a smaller one.');
        Height += 1;
        Pegs[Peg, Height] := Disc;
        Heights[Peg] := Height;
    end;

    local procedure Pop(Peg: Integer): Integer
    var
        Height: Integer;
    begin
        Height := Heights[Peg];
        Heights[Peg] := Height - 1;
        exit(Pegs[Peg, Height]);
    end;

    procedure Queens(): Integer
    begin
        Solutions := 0;
        PlaceQueen(1);
        exit(Solutions);
    end;

    local procedure PlaceQueen(Row: Integer)
    var
        Column: Integer;
    begin
        for Column := 1 to 8 do
            if not (ColumnTaken[Column] or RisingTaken[Row + Column - 1] or FallingTaken[Row - Column + 8]) then
                if Row = 8 then
                    Solutions += 1
                else begin
                    ColumnTaken[Column] := true;
                    RisingTaken[Row + Column - 1] := true;
                    FallingTaken[Row - Column + 8] := true;
                    PlaceQueen(Row + 1);
                    ColumnTaken[Column] := false;
                    RisingTaken[Row + Column - 1] := false;
                    FallingTaken[Row - Column + 8] := false;
                end;
    end;

    procedure Mandelbrot(): Integer
    var
        Row: Integer;
        Column: Integer;
        Total: Integer;
    begin
        for Row := 0 to 23 do
            for Column := 0 to 39 do
                Total += Escape(Column / 16 - 2, Row / 12 - 1);
        exit(Total);
    end;

    local procedure Escape(CReal: Decimal; CImaginary: Decimal): Integer
    var
        Real: Decimal;
        Imaginary: Decimal;
        RealSquare: Decimal;
        ImaginarySquare: Decimal;
        Step: Integer;
    begin
        for Step := 1 to 50 do begin
            RealSquare := Real * Real;
            ImaginarySquare := Imaginary * Imaginary;
            if RealSquare + ImaginarySquare > 4 then
                exit(Step);
            Imaginary := 2 * Real * Imaginary + CImaginary;
            Real := RealSquare - ImaginarySquare + CReal;
        end;
        exit(0);
    end;

    procedure AddTexts(): Text
    var
        Line: Text[100];
        Result: Text;
        I: Integer;
    begin
        for I := 1 to 20000 do begin
            Line := 'abc';
            Line += CopyStr('defghijklmnopqrstuvwxyz', I mod 20 + 1, 3);
            Line += ';';
            if StrLen(Line) > 6 then
                Result += Line;
        end;
        exit(Result);
    end;

    procedure BuildText(): Text
    var
        Builder: TextBuilder;
        I: Integer;
    begin
        for I := 1 to 20000 do begin
            Builder.Append('abc');
            Builder.Append(CopyStr('defghijklmnopqrstuvwxyz', I mod 20 + 1, 3));
            Builder.AppendLine();
        end;
        exit(Builder.ToText());
    end;

    procedure CountWords(): Integer
    var
        Counts: Dictionary of [Text, Integer];
        Word: Text;
        I: Integer;
        Number: Integer;
        Total: Integer;
    begin
        Number := 1;
        for I := 1 to 20000 do begin
            Number := (Number * 7 + 13) mod 1009;
            Word := CopyStr('abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz', Number mod 50 + 1, Number mod 7 + 1);
            if Counts.ContainsKey(Word) then
                Counts.Set(Word, Counts.Get(Word) + 1)
            else
                Counts.Add(Word, 1);
        end;
        foreach Word in Counts.Keys() do
            Total += Counts.Get(Word) * StrLen(Word);
        exit(Total + Counts.Count());
    end;

    procedure SortList(): Integer
    var
        Numbers: List of [Integer];
        I: Integer;
        J: Integer;
        Number: Integer;
        Check: Integer;
    begin
        Number := 1;
        for I := 1 to 250 do begin
            Number := (Number * 7 + 13) mod 1009;
            Numbers.Add(Number);
        end;
        for I := 2 to Numbers.Count() do begin
            Number := Numbers.Get(I);
            J := I - 1;
            while J > 0 do begin
                if Numbers.Get(J) <= Number then
                    break;
                Numbers.Set(J + 1, Numbers.Get(J));
                J -= 1;
            end;
            Numbers.Set(J + 1, Number);
        end;
        foreach Number in Numbers do
            Check := (Check * 31 + Number) mod 10007;
        exit(Check);
    end;

    procedure Dispatch(): Integer
    var
        Shapes: List of [Interface Shape];
        Shape: Interface Shape;
        Square: Codeunit Square;
        Rectangle: Codeunit Rectangle;
        Triangle: Codeunit Triangle;
        I: Integer;
        Total: Integer;
    begin
        Shapes.Add(Square);
        Shapes.Add(Rectangle);
        Shapes.Add(Triangle);
        for I := 1 to 10000 do
            foreach Shape in Shapes do
                Total += Shape.Area(I mod 100);
        exit(Total);
    end;

    procedure RaiseEvents(): Integer
    var
        I: Integer;
        Total: Integer;
    begin
        for I := 1 to 3000 do
            OnCount(I, Total);
        exit(Total);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnCount(Step: Integer; var Total: Integer)
    begin
    end;

    procedure Substitute(): Integer
    var
        Name: Text;
        I: Integer;
        Total: Integer;
    begin
        Name := 'Chair';
        for I := 1 to 20000 do
            Total += StrLen(StrSubstNo('%1 pieces of %2, %1 in all', I, Name));
        exit(Total);
    end;

    procedure FormatNumbers(): Integer
    var
        Amount: Decimal;
        I: Integer;
        Total: Integer;
    begin
        for I := 1 to 10000 do begin
            Amount := I / 4;
            Total += StrLen(Format(I)) + StrLen(Format(I mod 3 = 0)) + StrLen(Format(Amount));
        end;
        exit(Total);
    end;

    procedure JsonRoundTrip(): Text
    var
        Order: JsonObject;
        Line: JsonObject;
        Lines: JsonArray;
        Token: JsonToken;
        Result: Text;
        Total: Decimal;
        I: Integer;
    begin
        for I := 1 to 2000 do begin
            Clear(Line);
            Line.Add('no', I);
            Line.Add('description', 'A chair of oak');
            Line.Add('price', I * 1.25);
            Line.Add('shipped', I mod 3 = 0);
            Lines.Add(Line);
        end;
        Order.Add('lines', Lines);
        Order.WriteTo(Result);
        Order.ReadFrom(Result);
        Lines := Order.GetArray('lines');
        foreach Token in Lines do begin
            Line := Token.AsObject();
            if Line.GetBoolean('shipped') then
                Total += Line.GetDecimal('price') * StrLen(Line.GetText('description'));
            Line.Replace('no', Line.GetInteger('no') + 1);
        end;
        Order.Add('total', Total);
        Order.WriteTo(Result);
        exit(Result);
    end;
}

interface Shape
{
    procedure Area(Side: Integer): Integer;
}
codeunit 50101 Square implements Shape
{
    procedure Area(Side: Integer): Integer
    begin
        exit(Side * Side);
    end;
}
codeunit 50102 Rectangle implements Shape
{
    procedure Area(Side: Integer): Integer
    begin
        exit(Side * (Side + 1));
    end;
}
codeunit 50103 Triangle implements Shape
{
    procedure Area(Side: Integer): Integer
    begin
        exit(Side * Side div 2);
    end;
}
codeunit 50104 Counters
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Measured, 'OnCount', '', false, false)]
    local procedure Count1(Step: Integer; var Total: Integer)
    begin
        Total += 1;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Measured, 'OnCount', '', false, false)]
    local procedure Count2(Step: Integer; var Total: Integer)
    begin
        Total += 2;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Measured, 'OnCount', '', false, false)]
    local procedure Count3(Step: Integer; var Total: Integer)
    begin
        Total += 3;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Measured, 'OnCount', '', false, false)]
    local procedure Count4(Step: Integer; var Total: Integer)
    begin
        Total += 4;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Measured, 'OnCount', '', false, false)]
    local procedure Count5(Step: Integer; var Total: Integer)
    begin
        Total += 5;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Measured, 'OnCount', '', false, false)]
    local procedure Count6(Step: Integer; var Total: Integer)
    begin
        Total += 6;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Measured, 'OnCount', '', false, false)]
    local procedure Count7(Step: Integer; var Total: Integer)
    begin
        Total += 7;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Measured, 'OnCount', '', false, false)]
    local procedure Count8(Step: Integer; var Total: Integer)
    begin
        Total += 8;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Measured, 'OnCount', '', false, false)]
    local procedure Count9(Step: Integer; var Total: Integer)
    begin
        Total += 9;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Measured, 'OnCount', '', false, false)]
    local procedure Count10(Step: Integer; var Total: Integer)
    begin
        Total += 10;
    end;
}
