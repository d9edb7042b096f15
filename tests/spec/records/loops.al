// Observed: where Next goes on from. Docs: methods-auto/record/record-next-method, record-findset-method, record-find-method
// --- shared
table 50100 Row
{
    fields
    {
        field(1; Id; Integer) { }
        field(2; Doc; Code[20]) { }
    }
    keys
    {
        key(PK; Id) { }
        key(ByDoc; Doc) { }
    }
}
codeunit 50101 Setup
{
    procedure Fill(Prefix: Text; Number: Integer)
    var
        Row: Record Row;
        i: Integer;
    begin
        for i := 1 to Number do begin
            Row.Id := i;
            Row.Doc := Prefix + Format(i);
            Row.Insert();
        end;
    end;
}
// ---
// From the row that Get has read, not from the one that the loop had reached.
var
    Row: Record Row;
    Setup: Codeunit Setup;
Setup.Fill('A', 5);
Row.FindSet();
Row.Get(4);
Message('%1 %2', Row.Next(), Row.Id);                       // expect: 1 5
Row.FindSet();
Row.Get(5);
Message('%1 %2', Row.Next(), Row.Id);                       // expect: 0 5
Row.Id := 2;
Message('%1 %2', Row.Next(), Row.Id);                       // expect: 1 3
// ---
// Another variable may change the sort key: every row has its turn once, in the order that was.
var
    Row: Record Row;
    Other: Record Row;
    Setup: Codeunit Setup;
    Trace: Text;
    Number: Integer;
Setup.Fill('M', 3);
Row.SetCurrentKey(Doc);
Row.FindSet();
repeat
    Number += 1;
    Trace += Format(Row.Id) + ':' + Row.Doc + ' ';
    Other.Get(Row.Id);
    Other.Doc := 'Z' + Format(Number);
    Other.Modify();
until Row.Next() = 0;
Message(Trace);                                             // expect: 1:M1 2:M2 3:M3 
Trace := '';
Number := 0;
Row.FindSet(true);
repeat
    Number += 1;
    Trace += Format(Row.Id) + ':' + Row.Doc + ' ';
    Other.Get(Row.Id);
    Other.Doc := 'A' + Format(Number);
    Other.Modify();
until Row.Next() = 0;
Message(Trace);                                             // expect: 1:Z1 2:Z2 3:Z3 
Row.Get(3);
Message(Row.Doc);                                           // expect: A3
// ---
// The variable of the loop itself goes on from its new key.
var
    Row: Record Row;
    Setup: Codeunit Setup;
    Trace: Text;
Setup.Fill('A', 3);
Row.SetCurrentKey(Doc);
Row.FindSet();
repeat
    Trace += Format(Row.Id) + ' ';
    Row.Doc := 'Z1';
    Row.Modify();
until Row.Next() = 0;
Message(Trace);                                             // expect: 1 
// ---
// Find tries its signs one after the other.
var
    Row: Record Row;
    Setup: Codeunit Setup;
Setup.Fill('A', 5);
Row.SetFilter(Id, '<>3');
Row.Id := 3;
Message('%1 %2', Row.Find('=><'), Row.Id);                  // expect: Yes 4
Row.Id := 3;
Message('%1 %2', Row.Find('=<>'), Row.Id);                  // expect: Yes 2
Row.Id := 9;
Message('%1 %2', Row.Find('=><'), Row.Id);                  // expect: Yes 5
Row.Id := 9;
Message('%1', Row.Find('>'));                               // expect: No
Row.SetCurrentKey(Doc);
Row.Ascending(false);
Row.Id := 4;
Row.Doc := 'A4';
Message('%1 %2', Row.Find('>'), Row.Id);                    // expect: Yes 2
Row.SetRange(Id, 77);
asserterror Row.Find('=<>');
Message('%1', GetLastErrorText().StartsWith('The Row does not exist.'));   // expect: Yes
// ---
// A row deleted meanwhile is left out, rows of another variable's filter count.
var
    Row: Record Row;
    Other: Record Row;
    Setup: Codeunit Setup;
    Trace: Text;
Setup.Fill('A', 5);
Row.FindSet();
repeat
    Trace += Format(Row.Id) + ' ';
    if Row.Id = 2 then begin
        Other.SetRange(Id, 3, 4);
        Other.DeleteAll();
        Message('%1', Row.Count());                         // expect: 3
    end;
until Row.Next() = 0;
Message(Trace);                                             // expect: 1 2 5 
