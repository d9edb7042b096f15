// Docs: methods-auto/option/option-data-type
var
    Color: Option Red,Green,"Light Blue";
    i: Integer;
Color := Color::"Light Blue";
Message('%1', Color);                                       // expect: Light Blue
i := Color;
Message('%1', i);                                           // expect: 2
Color := 1;
Message('%1', Color);                                       // expect: Green
Message('%1', Color = Color::Green);                        // expect: Yes
Message('%1', Color > Color::Red);                          // expect: Yes
Color += 1;
Message('%1', Color);                                       // expect: Light Blue
Message(Format(Color, 0, 2));                               // expect: 2
// ---
// An ordinal without a member. Undocumented: alrun shows the number.
var
    Color: Option Red,Green;
Color := 7;
Message('%1', Color);                                       // expect: 7
// ---
// A blank member.
var
    Kind: Option " ",Item,Resource;
Message('>%1<', Kind);                                      // expect: > <
Kind := Kind::Item;
Message('%1', Kind);                                        // expect: Item
// ---
// The members of an array of options are those of its elements. Observed: Microsoft's tests write them so.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Kinds: array[2] of Option None,Released,Planned;
        Levels: array[2] of Enum Level;
    begin
        Kinds[1] := Kinds::Planned;
        Levels[2] := Levels::High;
        Message('%1 %2', Kinds[1], Levels[2]);              // expect: Planned High
    end;
}
enum 50100 Level
{
    value(0; Low) { }
    value(1; High) { }
}
// ---
var
    Kinds: array[2] of Option None,Released,Planned;
    Numbers: array[2] of Integer;
Kinds[1] := Kinds::Missing;                                 // error AL0132: 'does not contain a definition for 'Missing''
Kinds[1] := Numbers::Released;                              // error AL0132: ''Released''
// ---
// A member in quotes is called what stands in them, to OnValidate as well. Observed.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Line: Record Line;
    begin
        Line.Other := 'stale';
        Line.Validate(Kind, Line.Kind::"Work Center");
        Message('%1 %2 >%3<', Line.Kind, Line.Name, Line.Other);    // expect: Work Center Work Center ><
        Line.Insert();
        Line.SetFilter(Kind, 'work center');
        Message('%1', Line.Count());                                // expect: 1
    end;
}
table 50100 Line
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Kind; Option)
        {
            OptionMembers = None,"Work Center","Machine Center";

            trigger OnValidate()
            begin
                Name := Format(Kind);
                Clear(Other);
            end;
        }
        field(3; Name; Text[50]) { }
        field(4; Other; Text[50]) { }
    }
}
