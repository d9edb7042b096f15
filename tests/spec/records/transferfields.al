// Docs: methods-auto/record/record-transferfields-table-boolean-method
table 50100 Source
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[20]) { }
        field(3; Extra; Integer) { }
    }
}
table 50101 Target
{
    fields
    {
        field(1; "Key"; Code[20]) { }
        field(2; Description; Text[20]) { }
        field(4; Other; Integer) { }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Source: Record Source;
        Target: Record Target;
    begin
        Source."No." := 'A';
        Source.Name := 'Anna';
        Source.Extra := 3;
        Target.Other := 9;
        Target.TransferFields(Source);
        Message('%1 %2 %3', Target."Key", Target.Description, Target.Other);    // expect: A Anna 9
        Source."No." := 'B';
        Source.Name := 'Ben';
        Target.TransferFields(Source, false);
        Message('%1 %2', Target."Key", Target.Description); // expect: A Ben
    end;
}
// ---
// A text that is too long for the target is an error.
table 50100 Source
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[20]) { }
    }
}
table 50101 Target
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[3]) { }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Source: Record Source;
        Target: Record Target;
    begin
        Source.Name := 'long';
        Target.TransferFields(Source);                      // run-time error: ...
    end;
}
// ---
// Fields of one number and different types: an error, unless they are to be skipped. Text observed with a CalcFormula.
table 50100 Source
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Flag; Boolean) { }
        field(3; Code; Code[10]) { }
        field(4; Kind; Option) { OptionMembers = A,B; }
    }
}
table 50101 Target
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Name; Text[50]) { }
        field(3; Text; Text[10]) { }
        field(4; Sort; Option) { OptionMembers = X,Y; }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Source: Record Source;
        Target: Record Target;
    begin
        Source."No." := 7;
        Source.Code := 'RED';
        Source.Kind := Source.Kind::B;
        Target.TransferFields(Source, true, true);
        Message('%1 >%2< %3 %4', Target."No.", Target.Name, Target.Text, Target.Sort);  // expect: 7 >< RED Y
        asserterror Target.TransferFields(Source, false, false);
        Message(GetLastErrorText());    // expect: The following fields must have the same type:␊␊Field: Name <-- Flag␊Table: Target <-- Source␊Type: Text[50] <-- Boolean
    end;
}
// ---
// OnValidate does not run. Text and Code, and options and enums, have the same type here. Text of the error: errors/texts.al
enum 50100 Color
{
    value(0; None) { }
    value(5; Red) { }
}
table 50100 Source
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Name; Text[20]) { }
        field(3; Color; Enum Color) { }
        field(4; Kind; Option) { OptionMembers = A,B; }
    }
}
table 50101 Target
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Tag; Code[10])
        {
            trigger OnValidate()
            begin
                Error('OnValidate must not run.');
            end;
        }
        field(3; Kind; Option) { OptionMembers = A,B,C,D,E,F; }
        field(4; Color; Enum Color) { }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Source: Record Source;
        Target: Record Target;
    begin
        Source."No." := 1;
        Source.Name := 'red';
        Source.Color := Source.Color::Red;
        Source.Kind := Source.Kind::B;
        Target.TransferFields(Source);
        Message('%1 %2 %3', Target.Tag, Target.Kind, Target.Color.AsInteger());     // expect: RED F 1
        Source.Name := 'longer than ten';
        asserterror Target.TransferFields(Source);
        Message(GetLastErrorCode());                        // expect: StringLengthExceeded
        Message(Target.Tag);                                // expect: RED
    end;
}
