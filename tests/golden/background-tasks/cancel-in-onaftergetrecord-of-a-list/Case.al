table 50100 Thing
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
    }
    keys
    {
        key(PK; "No.") { Clustered = true; }
    }
}

page 50100 "Test Page"
{
    PageType = List;
    SourceTable = Thing;

    layout
    {
        area(Content)
        {
            repeater(Things)
            {
                field("No."; Rec."No.") { }
            }
        }
    }

    trigger OnOpenPage()
    var
        Thing: Record Thing;
    begin
        Thing."No." := 'A';
        if Thing.Insert() then;
        Thing."No." := 'B';
        if Thing.Insert() then;
        Thing."No." := 'C';
        if Thing.Insert() then;
    end;

    trigger OnAfterGetRecord()
    var
        Parameters: Dictionary of [Text, Text];
        TaskId: Integer;
    begin
        Parameters.Add('No', Rec."No.");
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker, Parameters);
    end;
}

codeunit 50101 Worker
{
    trigger OnRun()
    var
        Result: Dictionary of [Text, Text];
    begin
        Sleep(1000);
        Result.Add('done', 'yes');
        Page.SetBackgroundTaskResult(Result);
    end;
}
