// Docs: devenv-creating-handler-methods; attributes/devenv-sendnotificationhandler-attribute
// Observed: the texts of what is unhandled and of handlers that did not run, and that session settings change nothing
// Undocumented: what is unhandled of a hyperlink
// --- shared
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
// --- each of the user's dialogs has a handler of its own
codeunit 50102 Main { trigger OnRun() begin Codeunit.Run(Codeunit::Runner); end; }
// expect: asked
codeunit 50101 Tests
{
    Subtype = Test;

    var
        Said: Text;

    [Test]
    [HandlerFunctions('HearMessage,AnswerQuestion, ChooseSecond,SeeHyperlink')]
    procedure AllAreCalled()
    var
        Choice: Integer;
    begin
        Message('asked');
        if not Confirm('Is it %1?', false, 'so') then
            Error('not confirmed');
        Choice := StrMenu('one,two', 1, 'Which?');
        Hyperlink('https://example.com');
        if Said <> 'asked|Is it so?|one,two 1 Which?|https://example.com' then
            Error(Said);
        if Choice <> 2 then
            Error('chosen: %1', Choice);
    end;

    [MessageHandler]
    procedure HearMessage(Message: Text[1024])
    begin
        Said += Message;
    end;

    [ConfirmHandler]
    procedure AnswerQuestion(Question: Text[1024]; var Reply: Boolean)
    begin
        Said += '|' + Question;
        Reply := true;
    end;

    [StrMenuHandler]
    procedure ChooseSecond(Options: Text[1024]; var Choice: Integer; Instruction: Text[1024])
    begin
        Said += StrSubstNo('|%1 %2 %3', Options, Choice, Instruction);
        Choice := 2;
    end;

    [HyperlinkHandler]
    procedure SeeHyperlink(Message: Text[1024])
    begin
        Said += '|' + Message;
    end;
}
// --- what has no handler fails
codeunit 50102 Main { trigger OnRun() begin Codeunit.Run(Codeunit::Runner); end; }
// expect: Tells: Unhandled UI: Message Tells
// expect: Asks: Unhandled UI: Confirm Sure?
// expect: Offers: Unhandled UI: StrMenu a,b
// expect: Opens: Unhandled UI: Hyperlink https://example.com
// expect: Updates: Unhandled UI: SessionSettings
// expect: notification: Nobody minds
// expect: Caught: MissingUIHandler
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    procedure Tells()
    begin
        Message('Tells');
    end;

    [Test]
    procedure Asks()
    begin
        if Confirm('Sure?') then;
    end;

    [Test]
    procedure Offers()
    begin
        if StrMenu('a,b') = 1 then;
    end;

    [Test]
    procedure Opens()
    begin
        Hyperlink('https://example.com');
    end;

    [Test]
    procedure Updates()
    var
        Settings: SessionSettings;
    begin
        Settings.RequestSessionUpdate(false);
    end;

    [Test]
    procedure Notifies()
    var
        Notification: Notification;
    begin
        Notification.Message('Nobody minds');
        if not Notification.Send() then
            Error('not sent');
        if not Notification.Recall() then
            Error('not recalled');
    end;

    [Test]
    procedure Caught()
    begin
        asserterror if Confirm('Sure?') then;
        Error(GetLastErrorCode());
    end;
}
// --- the handlers of notifications get them and say whether they went well
codeunit 50102 Main { trigger OnRun() begin Codeunit.Run(Codeunit::Runner); end; }
// expect: notification: first
// expect: notification: second
codeunit 50101 Tests
{
    Subtype = Test;

    var
        Seen: Text;

    [Test]
    [HandlerFunctions('Take,TakeBack')]
    procedure Notifies()
    var
        First: Notification;
        Second: Notification;
    begin
        First.Message('first');
        First.SetData('key', 'value');
        if not First.Send() then
            Error('not sent');
        Second.Message('second');
        if Second.Send() then
            Error('sent');
        if First.Recall() then
            Error('recalled');
        if Seen <> 'first value;second ;first value recalled;' then
            Error(Seen);
        if First.HasData('seen') then
            Error('it was not given the variable itself');
    end;

    [SendNotificationHandler]
    procedure Take(var TheNotification: Notification): Boolean
    begin
        Seen += StrSubstNo('%1 %2;', TheNotification.Message, TheNotification.GetData('key'));
        TheNotification.SetData('seen', '');
        exit(TheNotification.HasData('key'));
    end;

    [RecallNotificationHandler]
    procedure TakeBack(var TheNotification: Notification): Boolean
    begin
        Seen += StrSubstNo('%1 %2 recalled;', TheNotification.Message, TheNotification.GetData('key'));
    end;
}
// --- the handler of session settings
codeunit 50102 Main { trigger OnRun() begin Codeunit.Run(Codeunit::Runner); end; }
// expect: session-update: CRONUS, 1030, 1033, 00000000-0000-0000-0000-000000000000, UTC
codeunit 50101 Tests
{
    Subtype = Test;

    var
        Languages: Text;

    [Test]
    [HandlerFunctions('Take')]
    procedure Updates()
    var
        Settings: SessionSettings;
    begin
        Settings.Init();
        Settings.LanguageId(1030);
        Settings.RequestSessionUpdate(false);
        if (Languages <> '1030') or (Settings.LanguageId() <> 1030) then
            Error('%1 %2', Languages, Settings.LanguageId());
    end;

    [SessionSettingsHandler]
    procedure Take(var SessionSettings: SessionSettings): Boolean
    begin
        Languages += Format(SessionSettings.LanguageId(), 0, 9);
        SessionSettings.LanguageId(1031);
    end;
}
// --- handlers that are named have to be called, but for those that are optional
codeunit 50102 Main { trigger OnRun() begin Codeunit.Run(Codeunit::Runner); end; }
// expect: OneIsNot: The following UI handlers were not executed: Second
// expect: NoneIs: The following UI handlers were not executed: First, Second, Required
// expect: FailsFirst: its own
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    [HandlerFunctions('First,Second,Optional')]
    procedure OneIsNot()
    begin
        if not Confirm('Sure?') then;
    end;

    [Test]
    [HandlerFunctions('First,Second,Required')]
    procedure NoneIs()
    begin
    end;

    [Test]
    [HandlerFunctions('First')]
    procedure FailsFirst()
    begin
        Error('its own');
    end;

    [Test]
    [HandlerFunctions('OptionalRecall,Optional')]
    procedure NothingIsRequired()
    begin
    end;

    [ConfirmHandler]
    procedure First(Question: Text; var Reply: Boolean)
    begin
    end;

    [MessageHandler]
    procedure Second(Message: Text)
    begin
    end;

    [SendNotificationHandler(false)]
    procedure Required(var TheNotification: Notification): Boolean
    begin
    end;

    [SendNotificationHandler(true)]
    procedure Optional(var TheNotification: Notification): Boolean
    begin
    end;

    [RecallNotificationHandler(true)]
    procedure OptionalRecall(var TheNotification: Notification): Boolean
    begin
    end;
}
