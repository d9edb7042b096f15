// Docs: methods-auto/testrequestpage/testrequestpage-data-type, devenv-request-pages
// Observed: that controls are the variables of the report, which buttons there are, what Cancel and OK do, the order of
// the triggers, the captions, that actions are not found, that a handler may not write, the texts of the errors.
// Undocumented: that a handler which answers nothing cancels.
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; Color; Option) { OptionMembers = Red,Green,Blue; }
    }
    keys { key(PK; "No.") { } key(Names; Name) { } }
}
codeunit 50110 Trace
{
    SingleInstance = true;

    var
        Lines: Text;

    procedure Add(Line: Text)
    begin
        Lines += Line + ';';
    end;

    procedure Take() Result: Text
    begin
        Result := Lines;
        Lines := '';
    end;
}
report 50100 "Item Job"
{
    ProcessingOnly = true;

    dataset
    {
        dataitem(Items; Item)
        {
            RequestFilterFields = "No.", Color;

            trigger OnAfterGetRecord()
            begin
                Trace.Add(StrSubstNo('%1 %2', "No.", Title));
            end;
        }
    }
    requestpage
    {
        Caption = 'Options';

        layout
        {
            area(Content)
            {
                group(Options)
                {
                    field(TitleField; Title)
                    {
                        Caption = 'The Title';
                        Editable = TitleCanChange;

                        trigger OnValidate()
                        begin
                            if Title = 'bad' then
                                Error('a bad title');
                            Trace.Add('validated');
                        end;
                    }
                    field(Shade; Shade) { OptionCaption = 'Light,Dark'; }
                    group(More)
                    {
                        Visible = ShowsMore;
                        field(Size; Size) { }
                    }
                    field(Day; Day) { }
                }
            }
        }
        actions
        {
            area(Processing)
            {
                action(Reset)
                {
                    trigger OnAction()
                    begin
                        Title := '';
                    end;
                }
            }
        }
        trigger OnInit()
        begin
            Trace.Add('init');
            TitleCanChange := true;
        end;

        trigger OnOpenPage()
        begin
            Trace.Add('open');
            if Title = '' then
                Title := 'untitled';
        end;

        trigger OnQueryClosePage(CloseAction: Action): Boolean
        begin
            Trace.Add('asked ' + Format(CloseAction));
            if (CloseAction = Action::OK) and (Title = 'refused') then
                exit(false);
            exit(true);
        end;

        trigger OnClosePage()
        begin
            Trace.Add('closed');
        end;
    }
    trigger OnInitReport()
    begin
        Trace.Add('init report');
    end;

    trigger OnPreReport()
    begin
        Trace.Add('report');
    end;

    procedure TheTitle(): Text
    begin
        exit(Title);
    end;

    var
        Trace: Codeunit Trace;
        Title: Text[20];
        Shade: Option Bright,Dim;
        Size: Integer;
        Day: Date;
        ShowsMore: Boolean;
        TitleCanChange: Boolean;
}
report 50103 Seen
{
    dataset
    {
        dataitem(Items; Item) { }
    }
    trigger OnPreReport()
    var
        Trace: Codeunit Trace;
    begin
        Trace.Add(StrSubstNo('ran, preview %1', CurrReport.Preview));
    end;
}
report 50101 "Item Output"
{
    Caption = 'Items, printed';

    dataset
    {
        dataitem(Items; Item)
        {
            DataItemTableView = sorting(Name);
            column(No; "No.") { }
        }
    }
    requestpage
    {
        Caption = 'Not shown';
    }
}
report 50104 Areas
{
    ProcessingOnly = true;
    ApplicationArea = All;

    requestpage
    {
        layout
        {
            area(Content)
            {
                field(Basic; Basic) { ApplicationArea = Basic, Invoicing; }
                field(Service; Service) { ApplicationArea = Service; }
            }
        }
    }
    var
        Basic: Text;
        Service: Text;
}
codeunit 50111 Items
{
    procedure Add(No: Code[20]; Name: Text[50])
    var
        Item: Record Item;
    begin
        Item."No." := No;
        Item.Name := Name;
        Item.Insert();
    end;
}
// --- [test: Answer]
// The triggers run in their order; the controls are variables of the report, the filters those of its data items.
var
    Items: Codeunit Items;
    Trace: Codeunit Trace;
Items.Add('A', 'one');
Items.Add('B', 'two');
Commit();
Report.Run(Report::"Item Job");
// expect: untitled The Title
// expect: Yes No Yes
// expect: B..
Message(Trace.Take());                // expect: init report;init;open;validated;asked OK;closed;report;B mine;

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage "Item Job")
begin
    Message('%1 %2', Page.TitleField.Value, Page.TitleField.Caption);
    Page.TitleField.SetValue('mine');
    Message('%1 %2 %3', Page.TitleField.Editable(), Page.Size.Visible(), Page.Editable());
    Page.Items.SetFilter("No.", 'B..');
    Message(Page.Items.GetFilter("No."));
    Page.OK().Invoke();
end;
// --- [test: Cancel]
// Cancel ends the report before it begins, which is no error.
var
    Items: Codeunit Items;
    Trace: Codeunit Trace;
    Job: Report "Item Job";
Items.Add('A', 'one');
Commit();
Job.Run();
Message(Trace.Take());                // expect: init report;init;open;asked Cancel;closed;

[RequestPageHandler]
procedure Cancel(var Page: TestRequestPage "Item Job")
begin
    Page.Cancel().Invoke();
end;
// --- [test: Nothing]
// So does a handler that answers nothing.
var
    Trace: Codeunit Trace;
Report.RunModal(Report::"Item Job");
Message(Trace.Take());                // expect: init report;init;open;asked Cancel;closed;

[RequestPageHandler]
procedure Nothing(var Page: TestRequestPage "Item Job")
begin
end;
// --- [test]
// Without a handler it is unhandled.
Report.Run(50100);                    // run-time error MissingUIHandler: Unhandled UI: RequestPage 50100
// --- [test: Answer]
// A control refuses what is no value of it, or what its OnValidate refuses, and the page says so.
Report.Run(50100);
// expect: Validation error for Field: Size,  Message = 'Your entry of 'many' is not an acceptable value for 'Size'.'
// expect: Validation error for Field: TitleField,  Message = 'a bad title'
// expect: untitled 2
// expect: a bad title

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage "Item Job")
begin
    asserterror Page.Size.SetValue('many');
    Message(GetLastErrorText());
    asserterror Page.TitleField.SetValue('bad');
    Message(GetLastErrorText());
    Message('%1 %2', Page.TitleField.Value, Page.ValidationErrorCount());
    Message(Page.GetValidationError(2));
end;
// --- [test: Answer]
// Options are chosen and shown by their captions.
Report.Run(50100);
// expect: Dark 1
// expect: Validation error for Field: Shade,  Message = 'Your entry of 'Dusk' is not an acceptable value for 'Shade'.'

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage "Item Job")
begin
    Page.Shade.SetValue('Dark');
    Message('%1 %2', Page.Shade.Value, Page.Shade.AsInteger());
    asserterror Page.Shade.SetValue('Dusk');
    Message(GetLastErrorText());
end;
// --- [test: Answer]
// The first button closes the page; nothing can be done with it any more.
var
    Trace: Codeunit Trace;
Message('>%1<', CopyStr(Report.RunRequestPage(50100), 1, 5));
// expect: The TestPage is not open.
// expect: The TestPage is not open.
// expect: The TestPage is not open.
// expect: ><
Message(Trace.Take());                // expect: init report;init;open;asked Cancel;closed;

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage "Item Job")
begin
    Page.Cancel().Invoke();
    asserterror Page.TitleField.SetValue('late');
    Message(GetLastErrorText());
    asserterror Page.OK().Invoke();
    Message(GetLastErrorText());
    asserterror Page.Items.SetFilter("No.", 'X');
    Message(GetLastErrorText());
end;
// --- [test: Answer]
// OnQueryClosePage may keep it open; left so, the report does not run.
var
    Trace: Codeunit Trace;
Report.Run(50100);
// expect: refused
Message(Trace.Take());                // expect: init report;init;open;validated;asked OK;asked Cancel;closed;

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage "Item Job")
begin
    Page.TitleField.SetValue('refused');
    Page.OK().Invoke();
    Message(Page.TitleField.Value);
end;
// --- [test: Answer]
// A report with output has no OK, unless only its parameters are asked for. It is the report's caption that is shown.
Message('>%1<', CopyStr(Report.RunRequestPage(50101), 1, 5));
// expect: Items, printed
// expect: ><?xml<
asserterror Report.Run(50101);
// expect: Items, printed
Message('%1 %2', GetLastErrorCode(), GetLastErrorText());
// expect: TestActionNotFound The built-in action = OK is not found on the page.

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage "Item Output")
begin
    Message(Page.Caption());
    Page.OK().Invoke();
end;
// --- [test: Answer]
// Actions of a request page are not found by tests. Undocumented: the number in the text.
Report.Run(50100);
// expect: The action with ID = Reset is not found on the page.
// expect: Options

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage "Item Job")
begin
    asserterror Page.Reset.Invoke();
    Message(GetLastErrorText());
    Message(Page.Caption());
end;
// --- [test: Answer]
// The handler cannot write.
asserterror Report.Run(50100);
Message(GetLastErrorText());
// expect: A transaction must be started before changes can be made to the database.

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage "Item Job")
var
    Items: Codeunit Items;
begin
    Items.Add('A', 'one');
end;
// --- [test]
// A request page does not wait for a transaction.
var
    Items: Codeunit Items;
    Job: Report "Item Job";
    Parameters: Text;
Items.Add('A', 'one');
Parameters := Job.RunRequestPage();   // run-time error TransactionStopped: An error occurred and the transaction is stopped...
// --- [test: Answer]
// What RunRequestPage gives: the values of the controls by their source, in the format of XML, and a view for each data item.
var
    Job: Report "Item Job";
    Parameters: Text;
Parameters := Job.RunRequestPage();
// expect: Name
Message(Parameters);                  // expect: <?xml version="1.0" standalone="yes"?><ReportParameters name="Item Job" id="50100"><Options><Field name="Title">a &amp; b</Field><Field name="Shade">1</Field><Field name="Size">12345</Field><Field name="Day">2024-03-02</Field></Options><DataItems><DataItem name="Items">VERSION(1) SORTING(Field2) ORDER(Descending) WHERE(Field1=1(A..B),Field3=1(2))</DataItem></DataItems></ReportParameters>
Message(Job.TheTitle());              // expect: a & b

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage "Item Job")
begin
    Page.TitleField.SetValue('a & b');
    Page.Shade.SetValue(1);
    Page.Size.SetValue(12345);
    Page.Day.SetValue(20240302D);
    Page.Items.SetFilter("No.", 'A..B');
    Page.Items.SetFilter(Color, 'Blue');
    Page.Items.SetCurrentKey(Name);
    Page.Items.Ascending(false);
    Message(Page.Items.CurrentKey());
    Page.OK().Invoke();
end;
// --- [test: Answer]
// Parameters are what the page begins with; what is undefined or empty has no text.
var
    Trace: Codeunit Trace;
    Parameters: Text;
Parameters := '<ReportParameters name="Item Job" id="50100"><Options><Field name="title">given</Field><Field name="Size">7</Field>' +
    '<Field name="Day" /><Field name="Gone">1</Field></Options><DataItems><DataItem name="Items">SORTING(No.) WHERE(No.=FILTER(B))</DataItem></DataItems></ReportParameters>';
Parameters := Report.RunRequestPage(50100, Parameters);
// expect: given B
Message(Parameters);                  // expect: <?xml version="1.0" standalone="yes"?><ReportParameters name="Item Job" id="50100"><Options><Field name="Title">given</Field><Field name="Shade">0</Field><Field name="Size">7</Field><Field name="Day" /></Options><DataItems><DataItem name="Items">VERSION(1) SORTING(Field1) WHERE(Field1=1(B))</DataItem></DataItems></ReportParameters>

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage "Item Job")
begin
    Message('%1 %2', Page.TitleField.Value, Page.Items.GetFilter("No."));
    Page.OK().Invoke();
end;
// --- a test that rolls back all that it does may have writes pending
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    [TransactionModel(TransactionModel::AutoRollback)]
    [HandlerFunctions('Answer,Hear')]
    procedure Runs()
    var
        Items: Codeunit Items;
        Trace: Codeunit Trace;
    begin
        Items.Add('A', 'one');
        Report.Run(50100);
        Message(Trace.Take());        // expect: init report;init;open;asked OK;closed;report;A untitled;
    end;

    [RequestPageHandler]
    procedure Answer(var Page: TestRequestPage "Item Job")
    begin
        Page.OK().Invoke();
    end;

    [MessageHandler]
    procedure Hear(Message: Text[1024])
    begin
    end;
}
// --- with SaveValues, what was chosen the last time is there again before OnOpenPage; a row of Object Options has it
codeunit 50101 Tests
{
    Subtype = Test;

    var
        Typed: Text;
        Cancels: Boolean;

    [Test]
    [HandlerFunctions('Answer,Hear')]
    procedure Runs()
    var
        Options: Record "Object Options";
    begin
        RunWith('one', false);        // expect: began with
        RunWith('two', true);         // expect: began with one, X
        RunWith('three', false);      // expect: began with one, X
        RunWith('four', false);       // expect: began with three, X
        Options.SetRange("Object Type", Options."Object Type"::Report);
        Options.SetRange("Object ID", Report::Saving);
        Options.SetFilter("User Name", UserId());
        Message('%1 %2', Options.Count(), Options.FindFirst());  // expect: 1 Yes
        Options.DeleteAll();
        Commit();
        RunWith('five', false);       // expect: began with
    end;

    local procedure RunWith(Title: Text; Cancel: Boolean)
    begin
        Typed := Title;
        Cancels := Cancel;
        Report.Run(Report::Saving);
    end;

    [RequestPageHandler]
    procedure Answer(var Page: TestRequestPage Saving)
    begin
        Message(DelChr(Page.Begun.Value + ', ' + Page.Items.GetFilter("No."), '>', ', '));
        Page.Title.SetValue(Typed);
        Page.Items.SetFilter("No.", 'X');
        if Cancels then
            Page.Cancel().Invoke()
        else
            Page.OK().Invoke();
    end;

    [MessageHandler]
    procedure Hear(Message: Text[1024])
    begin
    end;
}
report 50102 Saving
{
    ProcessingOnly = true;

    dataset
    {
        dataitem(Items; Item) { }
    }
    requestpage
    {
        SaveValues = true;

        layout
        {
            area(Content)
            {
                field(Title; Title) { }
                field(Begun; Begun) { }
            }
        }
        trigger OnOpenPage()
        begin
            Begun := 'began with ' + Title;
        end;
    }
    var
        Title: Text;
        Begun: Text;
}
// --- what an extension adds: controls, captions, triggers after those of the page, data items
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    [HandlerFunctions('Answer,Hear')]
    procedure Runs()
    var
        Trace: Codeunit Trace;
    begin
        Report.Run(50100);
        // expect: Changed untitled
        // expect: untitled+
        Message(Trace.Take());
        // expect: init report;init;open;open of the extension;validated;validated in the extension;asked OK;asked in the extension OK;closed;closed by the extension;report;
    end;

    [RequestPageHandler]
    procedure Answer(var Page: TestRequestPage "Item Job")
    begin
        Message('%1 %2', Page.TitleField.Caption, Page.TitleField.Value);
        Page.TitleField.SetValue('untitled+');
        Message(Page.Added.Value);
        Page.MoreItems.SetFilter("No.", 'X');
        Page.OK().Invoke();
    end;

    [MessageHandler]
    procedure Hear(Message: Text[1024])
    begin
    end;
}
reportextension 50100 "Item Job Ext" extends "Item Job"
{
    dataset
    {
        add(Items) { }
        addafter(Items)
        {
            dataitem(MoreItems; Item) { }
        }
    }
    requestpage
    {
        layout
        {
            modify(TitleField)
            {
                Caption = 'Changed';

                trigger OnAfterValidate()
                begin
                    AddedTitle := TheTitle();
                    Trace.Add('validated in the extension');
                end;
            }
            addlast(Options)
            {
                field(Added; AddedTitle) { }
            }
        }
        trigger OnOpenPage()
        begin
            Trace.Add('open of the extension');
        end;

        trigger OnQueryClosePage(CloseAction: Action): Boolean
        begin
            Trace.Add('asked in the extension ' + Format(CloseAction));
            exit(true);
        end;

        trigger OnClosePage()
        begin
            Trace.Add('closed by the extension');
        end;
    }
    var
        Trace: Codeunit Trace;
        AddedTitle: Text;
}
// --- CurrPage in the code of a request page, RequestOptionsPage in that of its report; rows of a source table
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    [HandlerFunctions('Answer,Hear')]
    procedure Runs()
    var
        Items: Codeunit Items;
        Item: Record Item;
        Trace: Codeunit Trace;
    begin
        Items.Add('A', 'one');
        Items.Add('B', 'two');
        Items.Add('C', 'other');
        Commit();
        Report.Run(Report::Telling);
        // expect: Set No
        // expect: A one got A;now A
        // expect: Yes B No got B;now B
        // expect: Yes A, No
        // expect: Yes B, No
        // expect: A: 1
        Item.Get('A');
        Message(Item.Name);           // expect: changed
        Message(Trace.Take());        // expect: Set, Page 50102, Page Set, No, Yes;
    end;

    [RequestPageHandler]
    procedure Answer(var Page: TestRequestPage Telling)
    var
        Item: Record Item;
    begin
        Message('%1 %2', Page.Caption(), Page.Told.Editable());
        Message('%1 %2 %3', Page.No.Value, Page.Name.Value, Page.Got.Value);
        Page.Name.SetValue('changed');
        Message('%1 %2 %3 %4', Page.Next(), Page.No.Value, Page.Next(), Page.Got.Value);
        Message('%1 %2, %3', Page.GoToKey('A'), Page.No.Value, Page.GoToKey('C'));
        Item.Get('B');
        Message('%1 %2, %3', Page.GoToRecord(Item), Page.No.Value, Page.FindFirstField(Name, 'other'));
        Page.First();
        Page.Count.SetValue(1);
        Message(Page.Told.Value);
        Page.Expand(false);
        if Page.IsExpanded() then
            Error('it is expanded');
        Page.Cancel().Invoke();
    end;

    [MessageHandler]
    procedure Hear(Message: Text[1024])
    begin
    end;
}
report 50102 Telling
{
    ProcessingOnly = true;

    requestpage
    {
        SourceTable = Item;
        SourceTableView = sorting("No.") where("No." = filter('A' .. 'B'));

        layout
        {
            area(Content)
            {
                field(No; Rec."No.") { }
                field(Name; Rec.Name) { }
                field(Got; Got) { }
                field(Told; Told) { Editable = false; }
                field(Count; Count)
                {
                    trigger OnValidate()
                    var
                        Selected: Record Item;
                    begin
                        CurrPage.SetSelectionFilter(Selected);
                        Told := StrSubstNo('%1: %2', Selected.GetFilter("No."), Selected.Count());
                        CurrPage.Update(false);
                    end;
                }
            }
        }
        trigger OnOpenPage()
        begin
            Trace.Add(StrSubstNo('%1, %2, %3, %4, %5', CurrPage.Caption, CurrPage.ObjectId(false), CurrPage.ObjectId(true), CurrPage.LookupMode, RequestOptionsPage.Editable));
        end;

        trigger OnAfterGetRecord()
        begin
            Got := 'got ' + Rec."No.";
        end;

        trigger OnAfterGetCurrRecord()
        begin
            Got += ';now ' + Rec."No.";
        end;
    }
    trigger OnInitReport()
    begin
        RequestOptionsPage.Caption := 'Set';
    end;

    var
        Trace: Codeunit Trace;
        Told: Text;
        Got: Text;
        Count: Integer;
}
// --- files of a request page: the labels and the dataset as XML; there are no layouts
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    [HandlerFunctions('Save,Hear')]
    procedure SavesAsXml()
    var
        Items: Codeunit Items;
        Trace: Codeunit Trace;
        Labels: XmlDocument;
        DataSet: XmlDocument;
        Nodes: XmlNodeList;
        Node: XmlNode;
        Opened: File;
        Stream: InStream;
    begin
        Items.Add('A', 'one');
        Items.Add('B', 'two');
        Items.Add('C', 'other');
        Commit();
        Report.Run(Report::Printed);
        // expect: The TestPage is not open.
        Message(Trace.Take());                                    // expect: closed None;
        Opened.Open(TemporaryPath() + 'labels.xml');
        Opened.CreateInStream(Stream);
        XmlDocument.ReadFrom(Stream, Labels);
        Opened.Close();
        Labels.SelectNodes('//Name', Nodes);
        foreach Node in Nodes do
            Message(Node.AsXmlElement().InnerText());
        // expect: NameCaption
        // expect: Title
        Labels.SelectSingleNode('//*[Name="NameCaption"]/Values/string', Node);
        Message(Node.AsXmlElement().InnerText());                 // expect: Name
        Opened.Open(TemporaryPath() + 'rows.xml');
        Opened.CreateInStream(Stream);
        XmlDocument.ReadFrom(Stream, DataSet);
        Opened.Close();
        DataSet.SelectNodes('/DataSet/Result/No', Nodes);
        foreach Node in Nodes do
            Message(Node.AsXmlElement().InnerText());
        // expect: B
        // expect: C
    end;

    [Test]
    [HandlerFunctions('SaveAsPdf')]
    procedure SavesAsPdf()
    begin
        Report.Run(Report::Printed);  // run-time error AlrunUnsupported: alrun does not support layouts of reports, so Printed cannot be saved as Pdf.
    end;

    [RequestPageHandler]
    procedure Save(var Page: TestRequestPage Printed)
    begin
        Page.Items.SetFilter("No.", 'B..');
        Page.SaveAsXml(TemporaryPath() + 'labels.xml', TemporaryPath() + 'rows.xml');
        asserterror Page.Cancel().Invoke();
        Message(GetLastErrorText());
    end;

    [RequestPageHandler]
    procedure SaveAsPdf(var Page: TestRequestPage Printed)
    begin
        Page.SaveAsPdf(TemporaryPath() + 'printed.pdf');
    end;

    [MessageHandler]
    procedure Hear(Message: Text[1024])
    begin
    end;
}
report 50102 Printed
{
    dataset
    {
        dataitem(Items; Item)
        {
            column(No; "No.") { }
            column(Name; Name) { IncludeCaption = true; }
        }
    }
    requestpage
    {
        trigger OnQueryClosePage(CloseAction: Action): Boolean
        var
            Trace: Codeunit Trace;
        begin
            Trace.Add('closed ' + Format(CloseAction));
            exit(true);
        end;
    }
    labels
    {
        Title = 'The Title';
    }
}
// --- [test: Answer]
// Preview runs the report, and its code can tell; scheduling it is not there.
var
    Trace: Codeunit Trace;
Report.Run(50103);
// expect: alrun does not support scheduling a report on its request page.
// expect: Yes Yes
Message(Trace.Take());                // expect: ran, preview Yes;

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage Seen)
begin
    asserterror Page.Schedule().Invoke();
    Message(GetLastErrorText());
    Message('%1 %2', Page.Print().Enabled(), Page.Preview().Visible());
    Page.Preview().Invoke();
end;
// --- [test: Answer]
// A control for application areas that the session does not have is not on the page; an empty text has them all.
var
    Parameters: Text;
ApplicationArea('#Basic,#Suite');
asserterror Parameters := Report.RunRequestPage(50104);
// expect: basic
Message(GetLastErrorText());          // expect: The field with ID = Service is not found on the page.
ApplicationArea('#Basic,#Service');
Parameters := Report.RunRequestPage(50104);
// expect: basic
// expect: service
ApplicationArea('');
Parameters := Report.RunRequestPage(50104);
// expect: basic
// expect: service

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage Areas)
begin
    Page.Basic.SetValue('basic');
    Message(Page.Basic.Value);
    Page.Service.SetValue('service');
    Message(Page.Service.Value);
end;
// --- a run that shows its request page, or has a TransactionType, begins a transaction of its own, and commits it
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    [HandlerFunctions('Answer,Hear')]
    procedure Writes()
    var
        Item: Record Item;
    begin
        Report.Run(Report::Writer);
        Item."No." := 'LATER';
        Item.Insert();
        asserterror Error('undo');
        Message('%1 %2', Item.Get('PAGE'), Item.Get('LATER'));    // expect: Yes No
        Report.Execute(Report::"Typed Writer", '');
        asserterror Error('undo');
        Message('%1', Item.Get('TYPE'));                          // expect: Yes
    end;

    [Test]
    procedure PendingWrites()
    var
        Item: Record Item;
        Writer: Report Writer;
        TypedWriter: Report "Typed Writer";
    begin
        Item."No." := 'PENDING';
        Item.Insert();
        asserterror Writer.RunModal();
        if not GetLastErrorText().Contains('the transaction is stopped') then
            Error(GetLastErrorText());
        Item.Insert();
        asserterror TypedWriter.Run();
        if not GetLastErrorText().Contains('the transaction is stopped') then
            Error(GetLastErrorText());
        Item.DeleteAll();
        Commit();
        Writer.Execute('');
        asserterror Error('undo');
        if Item.Get('PAGE') then
            Error('committed');
    end;

    [Test]
    [HandlerFunctions('Answer')]
    procedure Fails()
    var
        Item: Record Item;
    begin
        Item.DeleteAll();
        Commit();
        Report.Run(Report::Writer);
        asserterror Report.Run(Report::Writer);                   // it inserts PAGE once more
        if Item.Count() <> 1 then
            Error('%1', Item.Count());
    end;

    [RequestPageHandler]
    procedure Answer(var Page: TestRequestPage Writer)
    begin
        Page.OK().Invoke();
    end;

    [MessageHandler]
    procedure Hear(Message: Text[1024])
    begin
    end;
}
report 50105 Writer
{
    ProcessingOnly = true;

    trigger OnPreReport()
    var
        Item: Record Item;
    begin
        Item."No." := 'PAGE';
        Item.Insert();
    end;
}
report 50106 "Typed Writer"
{
    ProcessingOnly = true;
    UseRequestPage = false;
    TransactionType = Update;

    trigger OnPreReport()
    var
        Item: Record Item;
    begin
        Item."No." := 'TYPE';
        Item.Insert();
    end;
}
// --- an action of a page runs a report, in whose request page a lookup opens; captions of options that an extension changes
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    [HandlerFunctions('Answer,Choose,Hear')]
    procedure Runs()
    var
        Items: Codeunit Items;
        Host: TestPage Host;
    begin
        Items.Add('A', 'one');
        Items.Add('B', 'two');
        Commit();
        Host.OpenEdit();
        Host.Go.Invoke();
        // expect: B
        // expect: Large
        // expect: Validation error for Field: Size,  Message = 'Your entry of 'Tiny' is not an acceptable value for 'Extent'.'
        // expect: ran for B with Big
        Message(Host."No.".Value);    // expect: A
    end;

    [RequestPageHandler]
    procedure Answer(var Page: TestRequestPage Looking)
    begin
        Page.ItemNo.Lookup();
        Message(Page.ItemNo.Value);
        Page.Size.SetValue('Large');
        Message(Page.Size.Value);
        asserterror Page.Size.SetValue('Tiny');
        Message(GetLastErrorText());
        Page.OK().Invoke();
    end;

    [ModalPageHandler]
    procedure Choose(var Host: TestPage Host)
    begin
        Host.Last();
        Host.OK().Invoke();
    end;

    [MessageHandler]
    procedure Hear(Message: Text[1024])
    begin
    end;
}
page 50100 Host
{
    PageType = List;
    SourceTable = Item;
    InsertAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Rows) { field("No."; Rec."No.") { } }
        }
    }
    actions
    {
        area(Processing)
        {
            action(Go)
            {
                trigger OnAction()
                begin
                    Report.Run(Report::Looking);
                end;
            }
        }
    }
}
report 50107 Looking
{
    ProcessingOnly = true;

    requestpage
    {
        layout
        {
            area(Content)
            {
                field(ItemNo; Item."No.")
                {
                    trigger OnLookup(var Text: Text): Boolean
                    begin
                        if Page.RunModal(Page::Host, Item) = Action::LookupOK then;
                    end;
                }
                field(Size; Size) { OptionCaption = 'Tiny,Huge'; }
            }
        }
    }
    trigger OnPreReport()
    begin
        Message('ran for %1 with %2', Item."No.", Size);
    end;

    var
        Item: Record Item;
        Size: Option Small,Big;
}
reportextension 50107 "Looking Ext" extends Looking
{
    requestpage
    {
        layout
        {
            modify(Size)
            {
                Caption = 'Extent';
                OptionCaption = 'Little,Large';
            }
        }
    }
}
