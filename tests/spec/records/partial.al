// Docs: devenv-partial-records, methods-auto/record/record-setloadfields-method, record-addloadfields-method,
//     record-loadfields-method, record-arefieldsloaded-method, record-setbaseloadfields-method
// Observed: what is loaded before, after and without a fetch, and the texts of the errors (runtime 27)
// --- shared
table 50100 Thing
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; Amount; Decimal) { }
        field(4; Group; Code[10]) { }
        field(5; Content; Blob) { }
        field(6; Things; Integer) { FieldClass = FlowField; CalcFormula = count(Thing where(Group = field(Group))); }
        field(7; "Limit Filter"; Decimal) { FieldClass = FlowFilter; }
    }
    keys
    {
        key(PK; "No.") { }
        key(ByAmount; Amount) { }
    }
    trigger OnModify()
    begin
        Message('OnModify %1', Amount);
    end;
}
tableextension 50101 ThingExt extends Thing
{
    fields { field(50100; Color; Text[20]) { } }
}
codeunit 50101 Setup
{
    procedure Things()
    begin
        Add('A', 'Anna', 12.5, 'ONE', 'red');
        Add('B', 'Ben', 20, 'ONE', 'green');
        Add('C', 'Carl', 30, 'TWO', 'blue');
    end;

    local procedure Add(No: Code[20]; Name: Text[50]; Amount: Decimal; Group: Code[10]; Color: Text[20])
    var
        Thing: Record Thing;
    begin
        Thing."No." := No;
        Thing.Name := Name;
        Thing.Amount := Amount;
        Thing.Group := Group;
        Thing.Color := Color;
        Thing.Insert();
    end;

    procedure Change(No: Code[20]; Name: Text[50])
    var
        Thing: Record Thing;
    begin
        Thing.Get(No);
        Thing.Name := Name;
        Thing.Modify();
    end;

    procedure Remove(No: Code[20])
    var
        Thing: Record Thing;
    begin
        Thing.Get(No);
        Thing.Delete();
    end;
}
// --- nothing is loaded before the first fetch, whatever was asked for
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Message('%1', Thing.AreFieldsLoaded(Thing."No."));          // expect: No
Thing.SetLoadFields(Thing.Name);
Message('%1', Thing.AreFieldsLoaded(Thing.Name));           // expect: No
Message('%1', Thing.AreFieldsLoaded(Thing."No."));          // expect: No
Thing.Get('A');
Message('%1', Thing.AreFieldsLoaded(Thing.Name));           // expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing."No."));          // expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing.SystemId));       // expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing.SystemModifiedAt)); // expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing.Content));        // expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing.Amount));         // expect: No
Message('%1', Thing.AreFieldsLoaded(Thing.Name, Thing.Amount)); // expect: No
// --- without SetLoadFields all fields are
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.AddLoadFields(Thing.Name);
Thing.Get('A');
Message('%1', Thing.AreFieldsLoaded(Thing.Name, Thing.Amount, Thing.Color)); // expect: Yes
// --- a field that was left out is read when it is looked at, alone, and from then on with every row
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Name);
Thing.FindSet();
Message('%1', Thing.AreFieldsLoaded(Thing.Amount));         // expect: No
Message('%1', Thing.Amount);                                // expect: 12.5
Message('%1', Thing.AreFieldsLoaded(Thing.Amount));         // expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing.Color));          // expect: No
Thing.Next();
Message('%1', Thing.AreFieldsLoaded(Thing.Amount));         // expect: Yes
Message('%1 %2 %3', Thing."No.", Thing.Name, Thing.Amount); // expect: B Ben 20
Message('%1', Thing.Color);                                 // expect: green
Message('%1', Thing.Next());                                // expect: 1
Message('%1 %2 %3', Thing."No.", Thing.Color, Thing.Next()); // expect: C blue 0
// --- SetLoadFields without fields loads all with the next row, and leaves this one
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Amount);
Thing.Get('A');
Thing.SetLoadFields();
Message('%1', Thing.AreFieldsLoaded(Thing.Name));           // expect: No
Thing.Get('A');
Message('%1', Thing.AreFieldsLoaded(Thing.Name));           // expect: Yes
Message(Thing.Name);                                        // expect: Anna
// --- so does Reset
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Amount);
Thing.FindFirst();
Thing.Reset();
Message('%1', Thing.AreFieldsLoaded(Thing.Name));           // expect: No
Thing.FindFirst();
Message('%1', Thing.AreFieldsLoaded(Thing.Name));           // expect: Yes
// --- narrowing does not take away what is loaded, not even if the row is read again
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.Get('A');
Thing.SetLoadFields(Thing.Amount);
Message('%1', Thing.AreFieldsLoaded(Thing.Name));           // expect: Yes
Thing.Get('A');
Message('%1', Thing.AreFieldsLoaded(Thing.Name));           // expect: Yes
Message(Thing.Name);                                        // expect: Anna
Clear(Thing);
Thing.SetLoadFields(Thing.Amount);
Thing.Get('B');
Message('%1', Thing.AreFieldsLoaded(Thing.Name));           // expect: No
// --- SetLoadFields replaces, AddLoadFields adds
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Name);
Thing.SetLoadFields(Thing.Amount);
Thing.AddLoadFields(Thing.Color);
Thing.Get('A');
Message('%1', Thing.AreFieldsLoaded(Thing.Amount, Thing.Color)); // expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing.Name));           // expect: No
// --- fields of the sort order and fields with filters are always loaded
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Name);
Thing.FindFirst();
Message('%1', Thing.AreFieldsLoaded(Thing.Amount));         // expect: No
Message('%1', Thing.AreFieldsLoaded(Thing.Group));          // expect: No
Thing.SetCurrentKey(Amount);
Thing.SetRange(Group, 'ONE');
Thing.FindFirst();
Message('%1', Thing.AreFieldsLoaded(Thing.Amount));         // expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing.Group));          // expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing.Color));          // expect: No
// --- SetBaseLoadFields leaves the fields of extensions out
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetBaseLoadFields();
Thing.Get('A');
Message('%1', Thing.AreFieldsLoaded(Thing.Name, Thing.Amount, Thing.Group)); // expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing.Color));          // expect: No
Message(Thing.Color);                                       // expect: red
// --- LoadFields loads several at once
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Name);
Thing.Get('A');
Message('%1', Thing.LoadFields(Thing.Amount, Thing.Color)); // expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing.Amount, Thing.Color)); // expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing.Group));          // expect: No
Setup.Remove('A');
Message('%1 %2', Thing.Amount, Thing.Color);                // expect: 12.5 red
Message('%1', Thing.LoadFields(Thing.Group));               // expect: No
// --- a row that is gone cannot be loaded
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Name);
Thing.Get('A');
Setup.Remove('A');
Message(Thing.Name);                                        // expect: Anna
Message('%1', Thing.Amount);                                // run-time error DB:JitLoadingFailed: JIT loading of field(s): 'Amount' failed for table: 'Thing' identification values: 'No.='A''
// --- nor one whose loaded fields have changed
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Name);
Thing.Get('A');
Setup.Change('A', 'Zoe');
Message('%1', Thing.Amount);                                // run-time error DB:InconsistentRead: Inconsistent read of field(s): 'Name', on table 'Thing', identification values: 'No.='A''
// --- a change of other fields is none
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Amount);
Thing.Get('A');
Thing.Amount := 1;
Setup.Change('A', 'Zoe');
Message('%1 %2', Thing.Name, Thing.Amount);                 // expect: Zoe 1
Thing.Modify();
Thing.Get('A');
Message('%1 %2', Thing.Name, Thing.Amount);                 // expect: Zoe 1
// --- a row is written whole, and its triggers see all of it
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Name);
Thing.Get('A');
Thing.Name := 'Other';
Thing.Modify(true);                                         // expect: OnModify 12.5
Thing.SetLoadFields();
Thing.Get('A');
Message('%1 %2 %3', Thing.Name, Thing.Amount, Thing.Color); // expect: Other 12.5 red
Thing.SetLoadFields(Thing.Name);
Thing.Get('B');
Thing."No." := 'D';
Thing.Insert();
Thing.SetLoadFields(Thing.Name);
Thing.Get('C');
Thing.Rename('E');
Thing.Reset();
Thing.Get('D');
Message('%1 %2 %3', Thing.Name, Thing.Amount, Thing.Color); // expect: Ben 20 green
Thing.Get('E');
Message('%1 %2 %3', Thing.Name, Thing.Amount, Thing.Color); // expect: Carl 30 blue
// --- what Delete leaves in the variable is whole
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Name);
Thing.Get('A');
Thing.Delete();
Message('%1 %2', Thing.Amount, Thing.Color);                // expect: 12.5 red
// --- copies, by value, by assignment, into temporary records and with TransferFields, have all fields
var
    Thing: Record Thing;
    Other: Record Thing;
    Temporary: Record Thing temporary;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Name);
Thing.Get('A');
ByValue(Thing);                                             // expect: No
// expect: 12.5
// expect: Yes
Message('%1', Thing.AreFieldsLoaded(Thing.Amount));         // expect: No
Other := Thing;
Message('%1', Other.Color);                                 // expect: red
Other.TransferFields(Thing);
Message('%1', Other.Amount);                                // expect: 12.5
Thing.Get('B');
Other.Copy(Thing);
Message('%1', Other.Amount);                                // expect: 20
Thing.Get('C');
Temporary := Thing;
Setup.Remove('C');
Message('%1 %2', Temporary.Amount, Temporary.Color);        // expect: 30 blue
procedure ByValue(Thing: Record Thing)
begin
    Message('%1', Thing.AreFieldsLoaded(Thing.Amount));
    Message('%1', Thing.Amount);
    Message('%1', Thing.AreFieldsLoaded(Thing.Amount));
end;
// --- a field that was handed over by var is the variable's
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.Get('A');
Change(Thing, Thing.Name);
Message(Thing.Name);                                        // expect: changed
procedure Change(var Thing: Record Thing; var Name: Text[50])
begin
    Thing.SetLoadFields(Thing.Amount);
    Name := 'changed';
end;
// --- Next goes on from the values of the sort fields, which are loaded for it
var
    Thing: Record Thing;
    Local: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Name);
Thing.Get('C');
Thing.SetCurrentKey(Amount);
Message('%1 %2', Thing.AreFieldsLoaded(Thing.Amount), Thing.Next(-1)); // expect: No -1
Message(Thing."No.");                                       // expect: B
Thing.SetCurrentKey(Group);
Thing.Find('>');
Message(Thing."No.");                                       // expect: C
Local.Get('C');
Local.SetCurrentKey(Amount);
Message('%1 %2', Local.Next(-1), Local."No.");              // expect: -1 B
// --- temporary records have all fields
var
    Thing: Record Thing temporary;
Thing."No." := 'T';
Thing.Name := 'Tom';
Thing.Insert();
Thing.SetLoadFields(Thing.Amount);
Thing.FindFirst();
Message('%1', Thing.AreFieldsLoaded(Thing.Name));           // expect: Yes
Message(Thing.Name);                                        // expect: Tom
// --- FlowFields are computed as ever, of fields that were not loaded
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Name);
Thing.SetAutoCalcFields(Things);
Thing.FindSet();
Message('%1', Thing.Things);                                // expect: 2
Thing.Next(2);
Message('%1', Thing.Things);                                // expect: 1
// --- a loop that goes on while rows are written
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Setup.Things();
Thing.SetLoadFields(Thing.Name);
Thing.FindSet();
repeat
    Message('%1 %2', Thing.Name, Thing.AreFieldsLoaded(Thing.Amount));
    Setup.Change('C', 'Charles');
until Thing.Next() = 0;
// expect: Anna No
// expect: Ben No
// expect: Charles No
// --- only fields with a column can be selected
var
    Thing: Record Thing;
    Setup: Codeunit Setup;
Message('%1', Thing.SetLoadFields(Thing.Things));           // expect: No
Message('%1', Thing.AddLoadFields(Thing."Limit Filter"));   // expect: No
Message('%1', Thing.LoadFields(Thing.Things));              // expect: No
Thing.SetLoadFields(Thing.Things);                          // run-time error DB:LoadFields: The field Things of table Thing is a FlowField and cannot be selected to be loaded.
// --- a RecordRef does the same by numbers
var
    Thing: Record Thing;
    Reference: RecordRef;
    Setup: Codeunit Setup;
Setup.Things();
Reference.Open(Database::Thing);
Reference.SetLoadFields(2);
Reference.AddLoadFields(3);
Reference.FindFirst();
Message('%1', Reference.AreFieldsLoaded(2, 3));             // expect: Yes
Message('%1', Reference.AreFieldsLoaded(4));                // expect: No
Message('%1', Reference.Field(4).Value);                    // expect: ONE
Message('%1', Reference.AreFieldsLoaded(4));                // expect: Yes
Message('%1', Reference.LoadFields(50100));                 // expect: Yes
Message('%1', Reference.AreFieldsLoaded(50100));            // expect: Yes
