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
