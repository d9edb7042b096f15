// Docs: devenv-creating-handler-methods, attributes/devenv-reporthandler-attribute
// --- shared
report 50100 Greeting
{
    ProcessingOnly = true;
    UseRequestPage = false;
    var
        Name: Text;

    trigger OnInitReport() begin Message('init'); end;
    trigger OnPreReport() begin Message('hello %1', Name); end;

    procedure SetName(NewName: Text)
    begin
        Name := NewName;
    end;

    procedure GetName(): Text
    begin
        exit(Name);
    end;
}
report 50101 Other
{
    ProcessingOnly = true;
    UseRequestPage = false;
    trigger OnPreReport() begin Message('other'); end;
}
codeunit 50100 Runner
{
    Subtype = TestRunner;

    trigger OnRun()
    begin
        Codeunit.Run(Codeunit::Tests);
    end;

    trigger OnAfterTestRun(CodeunitId: Integer; CodeunitName: Text; FunctionName: Text; Permissions: TestPermissions; Success: Boolean)
    begin
        if not Success and (FunctionName <> '') then
            Message('%1: %2', FunctionName, GetLastErrorText());
    end;
}
// --- the handler replaces all code of the report that it is for, and of no other
codeunit 50102 Main { trigger OnRun() begin Codeunit.Run(Codeunit::Runner); end; }
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    [HandlerFunctions('HandleGreeting,HearMessage')]
    procedure Handled()
    var
        Greeting: Report Greeting;
    begin
        Greeting.SetName('Ann');            // expect: init
        Greeting.RunModal();                // expect: handled Ann
        if Greeting.GetName() <> 'Bob' then
            Error('what the handler did is lost');
        Report.Run(Report::Greeting);
        // expect: init
        // expect: handled 
        Report.Execute(Report::Greeting, '');
        // expect: init
        // expect: handled 
        Report.Run(Report::Other);          // expect: other
    end;

    [ReportHandler]
    procedure HandleGreeting(var Greeting: Report Greeting)
    begin
        Message('handled %1', Greeting.GetName());
        Greeting.SetName('Bob');
    end;

    [MessageHandler]
    procedure HearMessage(Text: Text[1024])
    begin
    end;
}
// --- without a handler the report runs; a handler that does not run fails its test
codeunit 50102 Main { trigger OnRun() begin Codeunit.Run(Codeunit::Runner); end; }
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    [HandlerFunctions('HearMessage')]
    procedure NotHandled()
    begin
        Report.Run(Report::Other);          // expect: other
    end;

    [Test]
    [HandlerFunctions('HandleGreeting')]
    procedure Unused()
    begin
    end;
    // expect: Unused: The following UI handlers were not executed: HandleGreeting

    [ReportHandler]
    procedure HandleGreeting(var Greeting: Report Greeting)
    begin
    end;

    [MessageHandler]
    procedure HearMessage(Text: Text[1024])
    begin
    end;
}
// --- a report writes in a test without a transaction of its own, in one of the report's
// Docs: attributes/devenv-transactionmodel-attribute
table 50110 Line { fields { field(1; No; Integer) { } } }
report 50110 Writing
{
    ProcessingOnly = true;
    UseRequestPage = false;
    trigger OnPreReport()
    var
        Line: Record Line;
    begin
        Line.No := 1;
        Line.Insert();
    end;
}
codeunit 50102 Main { trigger OnRun() begin Codeunit.Run(Codeunit::Runner); end; }
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    [TransactionModel(TransactionModel::None)]
    procedure InNone()
    var
        Line: Record Line;
    begin
        Report.Run(Report::Writing);
        if Line.Count() <> 1 then
            Error('not written');
        Line.No := 2;
        Line.Insert();
    end;
    // expect: InNone: A transaction must be started before changes can be made to the database.
}
