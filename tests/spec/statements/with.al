// Docs: devenv-deprecating-with-statements-overview
// --- shared
table 50100 Thing
{
    fields
    {
        field(1; Code; Code[10]) { }
        field(2; Name; Text[50]) { }
    }
    keys { key(PK; Code) { } }
    procedure Describe(): Text
    begin
        exit(Code + ': ' + Name);
    end;
}
// ---
var
    Thing: Record Thing;
    Name: Text;
Name := 'outer';
with Thing do begin
    Code := 'A';
    Name := 'inner';
    Message(Describe());                                    // expect: A: inner
end;
Message(Name);                                              // expect: outer
// ---
// The innermost `with` wins.
var
    One: Record Thing;
    Other: Record Thing;
with One do
    with Other do
        Name := 'x';
Message('%1|%2', One.Name, Other.Name);                     // expect: |x
