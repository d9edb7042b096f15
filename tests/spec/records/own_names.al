// Procedures of a table that have the names of built-in methods; both can be called.
// Docs: devenv-al-methods. Observed: Microsoft's table 6165 "E-Doc. Imported Line" declares Insert with a parameter
// and calls Insert().
// --- shared
table 50100 Named
{
    fields { field(1; "No."; Integer) { } }
    keys { key(PK; "No.") { } }

    procedure Insert(Twice: Text)
    begin
        Message(Twice);
        "No." += 1;
        Insert();
    end;
}
// ---
var
    Named: Record Named;

Named.Insert('own');                                                // expect: own
Message('%1', Named.Count());                                       // expect: 1
Named."No." := 5;
Named.Insert();
Message('%1', Named.Count());                                       // expect: 2
