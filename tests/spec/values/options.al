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
