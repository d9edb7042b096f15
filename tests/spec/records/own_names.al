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
// ---
// `Count()` is the method, also where the table has a field of that name. Observed: Microsoft's Payables Agent has one.
table 50110 Kpi
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Count; Integer) { }
    }
}
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Kpi: Record Kpi;
    begin
        Kpi.Count := 7;
        Message('%1 %2', Kpi.Count(), Kpi.Count);           // expect: 0 7
    end;
}
// ---
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Named: Record Named;
    begin
        Message('%1', Named."No."());                       // error AL0125: 'Method name expected'
    end;
}
// ---
// A table's local procedure does not hide that of an extension, seen from outside; each may have overloads of the other's.
// Observed: Microsoft's Subcontracting app extends a table that has a local procedure of the same name.
table 50110 Thing
{
    fields { field(1; "No."; Integer) { } }

    procedure Show(Text: Text)
    begin
        Message('table ' + Text);
    end;

    local procedure Half(n: Integer; Unit: Text): Integer
    begin
    end;
}
tableextension 50110 "Thing Ext." extends Thing
{
    procedure Half(n: Integer): Integer
    begin
        exit(n div 2);
    end;

    procedure Show(n: Integer)
    begin
        Message('extension %1', n);
    end;
}
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Thing: Record Thing;
    begin
        Thing.Show('x');                                    // expect: table x
        Thing.Show(Thing.Half(8));                          // expect: extension 4
    end;
}
// ---
table 50110 Thing
{
    fields { field(1; "No."; Integer) { } }

    local procedure Half(n: Integer): Integer
    begin
    end;
}
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Thing: Record Thing;
    begin
        Thing.Half(8);                                      // error AL0161: ''Half' is inaccessible due to its protection level.'
    end;
}
// ---
// Observed: a field with the name of a method that stands for itself is the name without brackets.
table 50120 Buffer
{
    fields
    {
        field(1; UserSecurityId; Guid) { }
        field(2; Content; Text[20]) { }
    }

    procedure GetOfUser()
    begin
        if not Get(UserSecurityId()) then begin
            Init();
            UserSecurityId := UserSecurityId();
            Insert(true);
        end;
    end;
}
codeunit 50120 Spec
{
    trigger OnRun()
    var
        Buffer: Record Buffer;
        None: Guid;
    begin
        Buffer.GetOfUser();
        Buffer.Content := 'first';
        Buffer.Modify();
        Clear(Buffer);
        Buffer.GetOfUser();
        Message('%1 %2 %3', Buffer.Content, Buffer.Count(), Buffer.UserSecurityId = UserSecurityId());   // expect: first 1 Yes
        Message('%1', Buffer.Get(None));                            // expect: No
    end;
}
