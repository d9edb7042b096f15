// Docs: methods-auto/recordref/recordref-open-string-boolean-string-method
namespace Some.Space;

table 50120 "Ledger Entry."
{
    fields { field(1; Id; Integer) { } }
}
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Reference: RecordRef;
    begin
        Reference.Open('Some.Space.Ledger Entry.');
        Message('%1 %2', Reference.Number, Reference.FullyQualifiedName);   // expect: 50120 Some.Space.Ledger Entry.
        Reference.Close();
        Reference.Open('ledger entry.');
        Message('%1', Reference.Number);                    // expect: 50120
        Reference.Close();
        Reference.Open('Other.Space.Ledger Entry.');        // run-time error: The table Other.Space.Ledger Entry. does not exist.
    end;
}
