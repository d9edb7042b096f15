// Every table of the platform answers, or says in words of AL what is wrong: none ends in an error of the storage.
// Docs: devenv-system-tables, devenv-virtual-tables
// --- shared
table 50100 Step
{
    fields
    {
        field(1; "Table No."; Integer) { }
        field(2; "What"; Integer) { }
    }
}
codeunit 50101 "Do"
{
    TableNo = Step;

    trigger OnRun()
    var
        Row: RecordRef;
        Each: FieldRef;
        Place: Integer;
    begin
        Row.Open(Rec."Table No.");
        case Rec.What of
            1:
                if (Row.Count() = 0) <> Row.IsEmpty() then
                    Error('no such count');
            2:
                if Row.FindLast() then
                    if Row.FindSet() then;
            3:
                for Place := 1 to Row.FieldCount() do begin
                    Each := Row.FieldIndex(Place);
                    if Each.Class = FieldClass::FlowField then begin
                        Each.CalcField();
                        Each.SetFilter('<>%1', Each.Value());
                        if Row.FindFirst() then;
                        Each.SetRange();
                    end;
                end;
            4:
                begin
                    Row.Init();
                    Row.Insert();
                    Row.Modify();
                    Row.Delete();
                end;
            5:
                if Row.FindFirst() then begin
                    Row.Modify();
                    Row.Delete();
                end;
        end;
    end;
}
// --- counting, finding, calculating, and writing: what is refused has one of few reasons
codeunit 50100 Walk
{
    trigger OnRun()
    var
        Objects: Record AllObj;
        Step: Record Step temporary;
        Reasons: Dictionary of [Text, Integer];
        Reason: Text;
    begin
        Objects.SetRange("Object Type", Objects."Object Type"::Table);
        Objects.SetFilter("Object ID", '%1..', 2000000001);
        Objects.FindSet();
        repeat
            Step."Table No." := Objects."Object ID";
            for Step.What := 1 to 5 do begin
                Commit();
                if not Codeunit.Run(Codeunit::"Do", Step) then begin
                    Reason := Known(GetLastErrorText());
                    if Reason = '' then
                        Message('%1 %2: %3', Objects."Object Name", Step.What, GetLastErrorText());
                    if Reasons.Add(Reason, 1) then;
                end;
            end;
        until Objects.Next() = 0;
        foreach Reason in Reasons.Keys() do
            Message(Reason);
        // expect: virtual
        // expect: refused
        // expect: formula
    end;

    local procedure Known(Text: Text): Text
    begin
        case true of
            Text.EndsWith('is a virtual table. You can''t change the data in virtual tables.'):
                exit('virtual');
            Text.StartsWith('alrun does not support the virtual table '):
                exit('refused');
            Text.StartsWith('You must define a CalcFormula for the responseUrl FlowField'):
                exit('formula');
        end;
    end;
}
