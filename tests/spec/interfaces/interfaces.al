// Docs: devenv-interfaces-in-al
// --- shared
interface IShape
{
    procedure Area(): Decimal;
    procedure Scale(Factor: Decimal);
}
codeunit 50110 Square implements IShape
{
    var
        Side: Decimal;

    procedure SetSide(NewSide: Decimal)
    begin
        Side := NewSide;
    end;

    procedure Area(): Decimal
    begin
        exit(Side * Side);
    end;

    procedure Scale(Factor: Decimal)
    begin
        Side := Side * Factor;
    end;
}
codeunit 50111 "Unit Circle" implements IShape
{
    procedure Area(): Decimal
    begin
        exit(3.14);
    end;

    procedure Scale(Factor: Decimal)
    begin
        Error('Cannot scale a unit circle.');
    end;
}
codeunit 50112 Nothing implements IShape
{
    procedure Area(): Decimal
    begin
    end;

    procedure Scale(Factor: Decimal)
    begin
    end;
}
enum 50110 Shapes implements IShape
{
    DefaultImplementation = IShape = Nothing;
    value(0; Empty) { }
    value(1; Circle) { Implementation = IShape = "Unit Circle"; }
    value(2; Square) { Implementation = IShape = Square; }
}
// ---
var
    Shape: Interface IShape;
    Square: Codeunit Square;
    Circle: Codeunit "Unit Circle";
Square.SetSide(3);
Shape := Square;
Message('%1', Shape.Area());                                // expect: 9
Shape.Scale(2);
Message('%1', Square.Area());                               // expect: 36
Shape := Circle;
Message('%1', Shape.Area());                                // expect: 3.14
Show(Square);                                               // expect: shape of 36
Show(Shape);                                                // expect: shape of 3.14
asserterror Shape.Scale(2);
Message(GetLastErrorText());                                // expect: Cannot scale a unit circle.
local procedure Show(Shape: Interface IShape)
begin
    Message('shape of %1', Shape.Area());
end;
// ---
// An enum value stands for its implementation, or for the default one.
var
    Shape: Interface IShape;
    Kind: Enum Shapes;
Kind := Kind::Circle;
Shape := Kind;
Message('%1', Shape.Area());                                // expect: 3.14
Shape := Shapes::Empty;
Message('%1', Shape.Area());                                // expect: 0
Message('%1', Make().Area());                               // expect: 3.14
local procedure Make(): Interface IShape
begin
    exit(Shapes::Circle);
end;
// ---
// Lists of interfaces; `is` and `as`. Docs: devenv-interfaces-in-al-operators
var
    Shapes: List of [Interface IShape];
    Square: Codeunit Square;
    Circle: Codeunit "Unit Circle";
    Shape: Interface IShape;
    Total: Decimal;
Square.SetSide(2);
Shapes.Add(Square);
Shapes.Add(Circle);
foreach Shape in Shapes do
    Total += Shape.Area();
Message('%1', Total);                                       // expect: 7.14
// ---
// A call through an interface variable that holds nothing.
var
    Shape: Interface IShape;
Message('%1', Shape.Area());                                // run-time error: ...
// ---
// An extended interface. Docs: devenv-interfaces-in-al-extend
interface INamed
{
    procedure Name(): Text;
}
interface IPerson extends INamed
{
    procedure Age(): Integer;
}
codeunit 50113 Anna implements IPerson
{
    procedure Name(): Text
    begin
        exit('Anna');
    end;

    procedure Age(): Integer
    begin
        exit(30);
    end;
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Anna: Codeunit Anna;
        Named: Interface INamed;
        Person: Interface IPerson;
    begin
        Person := Anna;
        Message('%1 %2', Person.Name(), Person.Age());      // expect: Anna 30
        Named := Person;
        Message(Named.Name());                              // expect: Anna
        Message('%1', Named is IPerson);                    // expect: Yes
        Person := Named as IPerson;
        Message('%1', Person.Age());                        // expect: 30
    end;
}

// ---
// Overloads of a procedure reach the codeunit's own of those parameters, whatever other ones of the name it has before.
// --- shared
interface "I Overloaded"
{
    procedure Show(Number: Integer): Text
    procedure Show(Number: Integer; More: Boolean): Text
}
interface "I Other"
{
    procedure Show(Shown: Text): Text
}
codeunit 50180 "Overloaded Impl" implements "I Overloaded", "I Other"
{
    local procedure Show(Number: Decimal; More: Boolean): Text
    begin
        exit('local');
    end;

    procedure Show(Shown: Text): Text
    begin
        exit('text');
    end;

    procedure Show(Number: Integer; More: Boolean): Text
    begin
        exit('more');
    end;

    procedure Show(Number: Integer): Text
    begin
        exit('one');
    end;
}
// ---
var
    Shows: Interface "I Overloaded";
    Other: Interface "I Other";
    Impl: Codeunit "Overloaded Impl";
    I: Integer;
Shows := Impl;
Other := Impl;
for I := 1 to 2 do
    Message('%1 %2 %3', Shows.Show(1), Shows.Show(1, true), Other.Show('x'));   // expect: one more text
                                                                                // expect: one more text
