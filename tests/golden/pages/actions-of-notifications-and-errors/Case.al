table 50100 Setting
{
    fields { field(1; Id; Integer) { } field(2; Value; Integer) { } }
    keys { key(PK; Id) { } }
}
page 50100 "Setting Card"
{
    Caption = 'Setting';
    SourceTable = Setting;
    layout { area(Content) { field(Id; Rec.Id) { } field(Value; Rec.Value) { } } }
    actions { area(Processing)
    {
        action(Warn) { trigger OnAction() begin Offers.Warn(); end; }
        action(Fail) { trigger OnAction() begin Offers.Fail(Rec); end; }
        action(Calm) { trigger OnAction() begin Offers.Calm(); end; }
    } }
    var
        Offers: Codeunit Offers;
}
codeunit 50100 Offers
{
    procedure Warn()
    var
        Warning: Notification;
    begin
        Warning.Id := '{00000000-0000-0000-0000-000000000001}';
        Warning.Message := 'The value is low.';
        Warning.SetData('to', '5');
        Warning.AddAction('Raise it', Codeunit::Handlers, 'RaiseValue', 'Sets it to five');
        Warning.AddAction('Break it', Codeunit::Handlers, 'BreakValue');
        Warning.AddAction('Lose it', Codeunit::Handlers, 'NoSuchMethod');
        Warning.Send();
        Warning.SetData('to', '99');
    end;

    procedure Calm()
    var
        Warning: Notification;
    begin
        Warning.Id := '{00000000-0000-0000-0000-000000000001}';
        Message('%1', Warning.Recall());
    end;

    procedure Fail(Setting: Record Setting)
    var
        Info: ErrorInfo;
    begin
        Info := ErrorInfo.Create('The value is wrong.', false, Setting);
        Info.CustomDimensions.Add('to', '7');
        Info.AddAction('Repair it', Codeunit::Handlers, 'Repair');
        Info.PageNo(Page::"Setting Card");
        Info.AddNavigationAction('Show it');
        Error(Info);
    end;
}
codeunit 50101 Handlers
{
    procedure RaiseValue(Warning: Notification)
    begin
        SetValue(Warning.GetData('to'));
        Message('%1 to %2', Warning.Message, Warning.GetData('to'));
    end;

    procedure BreakValue(var Warning: Notification)
    begin
        SetValue('666');
        Error('broken');
    end;

    procedure Repair(Info: ErrorInfo)
    begin
        SetValue(Info.CustomDimensions.Get('to'));
        Message('%1 is repaired', Info.RecordId);
    end;

    local procedure SetValue(Value: Text)
    var
        Setting: Record Setting;
    begin
        Setting.FindFirst();
        Evaluate(Setting.Value, Value);
        Setting.Modify();
    end;
}
codeunit 50102 Fill
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    var
        Setting: Record Setting;
    begin
        Setting.Insert();
        Setting.Id := 2;
        Setting.Insert();
    end;
}
codeunit 50103 Main
{
    trigger OnRun()
    var
        Setting: Record Setting;
        Offers: Codeunit Offers;
    begin
        Offers.Warn();
        Setting.FindLast();
        Offers.Fail(Setting);
    end;
}
