codeunit 50101 Expressions
{
    procedure Operators(A: Integer; B: Integer; C: Boolean; D: Boolean)
    var
        X: Variant;
        Shape: Interface IShape;
    begin
        X := A + B * -A div B mod 3 / 2 - +A;
        X := (A + B) * (A - B);
        X := not C and D or C xor (not D);
        X := A = B;
        X := (A <> B) = (A < B);
        X := (A <= B) <> (A >= B);
        X := A > B ? A : B < A ? B : 0;
        X := A in [1, 2 .. 5, ..-3, 10.., B + 1];
        X := not (A in [B]);
        X := Shape is ICircle;
        X := (Shape as ICircle).Radius();
        X := - - 1;
        X := A and not B
    end;

    procedure Literals()
    var
        X: Variant;
    begin
        X := 0;
        X := 007;
        X := 3.14;
        X := 9223372036854775807L;
        X := 20240229D;
        X := 0D;
        X := 115934.444T;
        X := 0T;
        X := 0DT;
        X := 'it''s';
        X := '';
        X := @'one "line"
  and '' another';
        X := @'';
        X := true;
        X := FALSE;
    end;

    procedure Names(var Matrix: array[3, 2] of Integer)
    begin
        "No."."A ""quoted"" name".Field := Matrix[1, 2];
        Matrix[Matrix[1, 1], 2] := Codeunit::"Some Codeunit";
        Run(Database::Customer, Page::"Customer Card", Report::1306, Enum::Color::"Dark Red", Rec.Status::Open);
        Method();
        Method(1, 'b', Other(), Third.Fourth[5](6));
        Microsoft.Sales.Customer."Customer Card".Run();
        Rec.Field . "Spaced" := Rec . Method ( );
        CurrPage.Update(false);
        Xml::Element.Value();
        List.Add(1);
        Key := Continue + Event + Local + Internal + Table + Page + Codeunit + Type + Field;
    end;
}
