// Observed: xRec in nested validations, and what the events around a write get. Docs: triggers-auto/field/devenv-onvalidate-field-trigger
// --- shared
table 50100 Row
{
    fields
    {
        field(1; Code; Code[10]) { }
        field(2; Kind; Option)
        {
            OptionMembers = First,Second;
            trigger OnValidate()
            begin
                Validate(Ref, '');
            end;
        }
        field(3; Ref; Code[10])
        {
            trigger OnValidate()
            begin
                Message('%1 %2 -> %3 %4, field %5', xRec.Kind, xRec.Ref, Kind, Ref, CurrFieldNo);
            end;
        }
    }
}
// ---
// The record before the outermost Validate, and no CurrFieldNo from code.
var
    Row: Record Row;
Row.Code := 'A';
Row.Ref := 'X';
Row.Insert();
Row.Validate(Ref, 'Y');                                     // expect: First X -> First Y, field 0
Row.Validate(Kind, Row.Kind::Second);                       // expect: First Y -> Second , field 0
