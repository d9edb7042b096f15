// Docs: diagnostics/diagnostic-al118, -al132, -al161, -al185, -al134
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Price; Decimal) { }
    }
}
codeunit 50101 Helper
{
    procedure Open()
    begin
    end;

    local procedure Hidden()
    begin
    end;
}
// ---
// Several mistakes in one run, each reported once.
var
    i: Integer;
i := Missing;                                               // error AL0118: 'The name 'Missing' does not exist in the current context.'
Missing := 1;                                               // error AL0118: ''Missing''
DoIt(i);                                                    // error AL0118: ''DoIt''
if Missing > 1 then                                         // error AL0118: ''Missing''
    i := Missing + Other;                                   // error AL0118: ''Missing''
    // error AL0118: ''Other''
// ---
// A member that is not there.
var
    Item: Record Item;
    Helper: Codeunit Helper;
    t: Text;
    Names: List of [Text];
Item.Colour := 'x';                                         // error AL0132: ''Record "Item"' does not contain a definition for 'Colour''
Item.Paint();                                               // error AL0132: ''Paint''
Helper.Close();                                             // error AL0132: ''Close''
t.Shout();                                                  // error AL0132: ''Shout''
Names.Push('x');                                            // error AL0132: ''Push''
Item.SetRange(Colour, 'x');                                 // error AL0118: ''Colour''
// ---
// A local procedure of another object.
var
    Helper: Codeunit Helper;
Helper.Hidden();                                            // error AL0161: ''Hidden' is inaccessible due to its protection level.'
// ---
// Objects and types that are not there; what uses the variable is not reported again.
var
    Gone: Record "Not There";                               // error AL0185: 'Table 'Not There' is missing.'
    Tool: Codeunit Nowhere;                                 // error AL0185: 'Codeunit 'Nowhere' is missing.'
    Kind: Enum Nothing;                                     // error AL0185: 'Enum 'Nothing' is missing.'
    Face: Interface INone;                                  // error AL0185: 'Interface 'INone' is missing.'
    x: Integr;                                              // error AL0134: ''Integr' is not recognized as a valid type.'
Gone.Get('x');
Gone.Name := 'y';
Tool.Run();
x := 5;
Codeunit.Run(Codeunit::"Not Here");                         // error AL0185: 'Codeunit 'Not Here' is missing.'
// ---
// An option or enum member that is not there.
var
    Color: Option Red,Green;
Color := Color::Blue;                                       // error AL0132: ''Blue''
// ---
// The same in any body of any object.
table 50110 Other
{
    fields
    {
        field(1; Id; Integer)
        {
            trigger OnValidate()
            begin
                Nope();                                     // error AL0118: ''Nope''
            end;
        }
    }

    procedure Tell()
    begin
        Rec.Idd := 1;                                       // error AL0132: ''Idd''
    end;
}
