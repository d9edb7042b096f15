// Docs: methods-auto/blob/blob-data-type
// Observed: on servers of versions 27 and 28, if nothing else is said.
// --- shared
table 50100 Memo
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Data; Blob) { }
        field(3; Name; Text[20]) { }
    }
}
codeunit 50101 Tool
{
    procedure Write(var Memo: Record Memo; Text: Text)
    var
        Out: OutStream;
    begin
        Clear(Memo.Data);
        Memo.Data.CreateOutStream(Out);
        Out.WriteText(Text);
    end;

    procedure Read(Memo: Record Memo) Text: Text
    var
        Ins: InStream;
    begin
        Memo.Data.CreateInStream(Ins);
        Ins.ReadText(Text);
    end;

    procedure Add(No: Integer; Text: Text)
    var
        Memo: Record Memo;
    begin
        Memo."No." := No;
        Write(Memo, Text);
        Memo.Insert();
    end;
}
// ---
// A Blob is read by CalcFields only; before that it has a value, but streams find nothing.
var
    Memo: Record Memo;
    Other: Record Memo;
    Tool: Codeunit Tool;
    Out: OutStream;
    Ins: InStream;
Tool.Add(1, 'content');
Memo.Get(1);
Message('%1 %2', Memo.Data.HasValue(), Memo.Data.Length());     // expect: Yes 7
Message('>%1<', Tool.Read(Memo));       // expect: ><
Memo.Data.CreateInStream(Ins);
Message('%1', Ins.EOS());                // expect: Yes
Other.Data.CreateOutStream(Out);
CopyStream(Out, Ins);
Message('%1', Other.Data.HasValue());   // expect: No
Memo.CalcFields(Data);
Message('%1 %2 %3', Memo.Data.HasValue(), Memo.Data.Length(), Tool.Read(Memo));     // expect: Yes 7 content
Memo."No." := 2;
Clear(Memo.Data);
Memo.Insert();
Memo.Get(2);
Message('%1 %2', Memo.Data.HasValue(), Memo.Data.Length());     // expect: No 0
// ---
// CalcFields keeps what was written and not saved; Get does not, and nobody else sees it.
var
    Memo: Record Memo;
    Other: Record Memo;
    Tool: Codeunit Tool;
Memo."No." := 1;
Memo.Insert();
Tool.Write(Memo, 'unsaved');
Memo.CalcFields(Data);
Message(Tool.Read(Memo));               // expect: unsaved
Other.Get(1);
Other.CalcFields(Data);
Message('%1', Other.Data.HasValue());   // expect: No
Memo.Get(1);
Memo.CalcFields(Data);
Message('%1', Memo.Data.HasValue());    // expect: No
Tool.Write(Memo, 'saved');
Memo.Modify();
Memo.CalcFields(Data);
Message(Tool.Read(Memo));               // expect: saved
Other.Get(1);
Other.CalcFields(Data);
Message(Tool.Read(Other));              // expect: saved
Tool.Write(Other, 'by another');
Other.Modify();
Memo.CalcFields(Data);
Message(Tool.Read(Memo));               // expect: by another
// ---
// Modify leaves a Blob alone that was not loaded, and one that nothing was written to.
var
    Memo: Record Memo;
    Tool: Codeunit Tool;
    Out: OutStream;
Tool.Add(1, 'kept');
Memo.Get(1);
Memo.Name := 'changed';
Memo.Data.CreateOutStream(Out);
Memo.Modify();
Memo.Get(1);
Memo.CalcFields(Data);
Message('%1 %2', Memo.Name, Tool.Read(Memo));   // expect: changed kept
Clear(Memo.Data);
Memo.Modify();
Memo.Get(1);
Message('%1', Memo.Data.HasValue());            // expect: No
// ---
// Observed (microsoft/AL, issue 7314): what is written over a Blob leaves the rest of it, unless it is cleared or was
// not loaded.
var
    Memo: Record Memo;
    Tool: Codeunit Tool;
    Out: OutStream;
Memo."No." := 1;
Tool.Write(Memo, '### LONG TEXT ###');
Memo.Insert();
Memo.Data.CreateOutStream(Out);
Out.WriteText('-short-');
Message(Tool.Read(Memo));       // expect: -short-G TEXT ###
Memo.Modify();
Memo.FindFirst();
Memo.Data.CreateOutStream(Out);
Out.WriteText('-new-');
Message(Tool.Read(Memo));       // expect: -new-
Memo.Modify();
Memo.FindFirst();
Memo.CalcFields(Data);
Message(Tool.Read(Memo));       // expect: -new-
// ---
// Streams on one Blob see each other, in whichever order they were made. A stream outlives its Blob's row.
var
    Memo: Record Memo;
    Out: OutStream;
    Ins: InStream;
    T: Text;
Memo.Data.CreateInStream(Ins);
Memo.Data.CreateOutStream(Out);
Out.WriteText('one');
Ins.ReadText(T);
Message(T);             // expect: one
Out.WriteText(' two');
Ins.ReadText(T);
Message(T);             // expect:  two
Memo."No." := 1;
Memo.Insert();
Out.WriteText(' three');
Memo.Get(1);
Message('%1', Memo.Data.Length());  // expect: 7
Out.WriteText(' four');
Message('%1', Memo.Data.Length());  // expect: 7
Ins.ReadText(T);
Message(T);             // expect:  three four
// ---
// A Blob is a value: copies go their own ways.
var
    One: Record Memo;
    Two: Record Memo;
    Three: Record Memo;
    Tool: Codeunit Tool;
    Out: OutStream;
One.Data.CreateOutStream(Out);
Out.WriteText('one');
Two := One;
Three.Data := One.Data;
Out.WriteText(' more');
Message('%1, %2, %3', Tool.Read(One), Tool.Read(Two), Tool.Read(Three));    // expect: one more, one, one
Two.Data.CreateOutStream(Out);
Out.WriteText('two');
Message('%1, %2, %3', Tool.Read(One), Tool.Read(Two), Tool.Read(Three));    // expect: one more, two, one
// ---
// TransferFields and Copy take a Blob along as it is in the variable.
var
    One: Record Memo;
    Two: Record Memo;
    Tool: Codeunit Tool;
Tool.Add(1, 'stored');
One.Get(1);
One.CalcFields(Data);
Two.TransferFields(One);
Message(Tool.Read(Two));                // expect: stored
Clear(Two);
Two.Copy(One);
Message(Tool.Read(Two));                // expect: stored
One.Get(1);
Two.TransferFields(One);
Message('>%1<', Tool.Read(Two));        // expect: ><
// ---
// A rename writes what is in the variable, saved or not.
var
    Memo: Record Memo;
    Other: Record Memo;
    Tool: Codeunit Tool;
Memo."No." := 1;
Memo.Insert();
Tool.Write(Memo, 'unsaved');
Memo.Name := 'also';
Memo.Rename(2);
Other.Get(2);
Other.CalcFields(Data);
Message('%1 %2', Other.Name, Tool.Read(Other));     // expect: also unsaved
Other.Get(2);
Other.Rename(3);
Memo.Get(3);
Memo.CalcFields(Data);
Message(Tool.Read(Memo));               // expect: unsaved
// ---
// In a temporary record the row shares an empty Blob with the variable that inserted it: no Modify is needed.
var
    TempMemo: Record Memo temporary;
    TempOther: Record Memo temporary;
    Tool: Codeunit Tool;
    Out: OutStream;
TempMemo."No." := 1;
TempMemo.Insert();
TempMemo.Data.CreateOutStream(Out);
Out.WriteText('unsaved');
TempMemo.Get(1);
TempMemo.CalcFields(Data);
Message(Tool.Read(TempMemo));           // expect: unsaved
TempOther.Copy(TempMemo, true);
TempOther.Get(1);
Message(Tool.Read(TempOther));          // expect: unsaved
// ---
// But not one that had a value, nor one that was modified since.
var
    TempMemo: Record Memo temporary;
    TempOther: Record Memo temporary;
    Tool: Codeunit Tool;
    Out: OutStream;
TempMemo."No." := 1;
Tool.Write(TempMemo, 'first');
TempMemo.Insert();
Tool.Write(TempMemo, 'second');
TempMemo.Get(1);
Message(Tool.Read(TempMemo));           // expect: first
TempMemo."No." := 2;
Clear(TempMemo.Data);
TempMemo.Insert();
TempMemo.Data.CreateOutStream(Out);
Out.WriteText('modified');
TempMemo.Modify();
Out.WriteText(' later');
TempOther.Copy(TempMemo, true);
TempOther.Get(2);
Message(Tool.Read(TempOther));          // expect: modified
TempMemo.Rename(3);
TempOther.Get(3);
Message(Tool.Read(TempOther));          // expect: modified later
// ---
// A rename of a temporary record takes along what was written, and loses what was modified.
var
    TempMemo: Record Memo temporary;
    TempOther: Record Memo temporary;
    Tool: Codeunit Tool;
    Out: OutStream;
TempMemo."No." := 1;
TempMemo.Insert();
TempMemo.Data.CreateOutStream(Out);
Out.WriteText('unsaved');
TempMemo.Rename(2);
TempOther.Copy(TempMemo, true);
TempOther.Get(2);
Message(Tool.Read(TempOther));          // expect: unsaved
TempMemo.Get(2);
Message(Tool.Read(TempMemo));           // expect: unsaved
Tool.Write(TempMemo, 'modified');
TempMemo.Modify();
TempMemo.Get(2);
Message(Tool.Read(TempMemo));           // expect: modified
TempMemo.Rename(3);
TempMemo.Get(3);
Message('%1', TempMemo.Data.HasValue());    // expect: No
// ---
// SetAutoCalcFields reads Blobs with every row.
var
    Memo: Record Memo;
    Tool: Codeunit Tool;
Tool.Add(1, 'one');
Tool.Add(2, 'two');
Memo.SetAutoCalcFields(Data);
Memo.FindSet();
repeat
    Message(Tool.Read(Memo));
until Memo.Next() = 0;
// expect: one
// expect: two
// ---
// A stream stays with its variable, also when a copy of the Blob is written.
var
    One: Record Memo;
    Two: Record Memo;
    Tool: Codeunit Tool;
    Out: OutStream;
    Other: OutStream;
One.Data.CreateOutStream(Out);
Out.WriteText('one');
Two := One;
Two.Data.CreateOutStream(Other);
Other.WriteText('two');
Out.WriteText(' more');
Other.WriteText('!');
Message('%1, %2', Tool.Read(One), Tool.Read(Two));      // expect: one more, two!
// ---
// A Blob that was not loaded gives another field nothing.
var
    One: Record Memo;
    Two: Record Memo;
    Tool: Codeunit Tool;
Tool.Add(1, 'stored');
One.Get(1);
Two.Data := One.Data;
Message('%1 %2', One.Data.HasValue(), Two.Data.HasValue());     // expect: Yes No
// ---
// By RecordRef and FieldRef, as Microsoft's Temp Blob goes about it.
var
    Memo: Record Memo;
    Other: Record Memo;
    Tool: Codeunit Tool;
    Ref: RecordRef;
    Data: FieldRef;
Tool.Add(1, 'stored');
Ref.Open(Database::Memo);
Ref.FindFirst();
Data := Ref.Field(2);
Other.Data := Data.Value();
Message('%1', Other.Data.HasValue());   // expect: No
Data.CalcField();
Other.Data := Data.Value();
Message(Tool.Read(Other));              // expect: stored
Tool.Write(Other, 'other');
Data.Value := Other.Data;
Ref.Modify();
Memo.Get(1);
Memo.CalcFields(Data);
Message(Tool.Read(Memo));               // expect: other
// ---
// Observed: the tests of Microsoft's Temp Blob
var
    Memo: Record Memo;
    Ref: RecordRef;
    No: FieldRef;
Ref.GetTable(Memo);
No := Ref.Field(1);
asserterror Memo.Data := No.Value();
Message(GetLastErrorText());            // expect: The value "0" can't be evaluated into type Blob.
No.Value := Memo.Data;                  // error: The value "" can't be evaluated into type Integer.
