// Docs: methods-auto/system/system-hyperlink-method
// Docs: methods-auto/sessionsettings/sessionsettings-requestsessionupdate-method
// ---
Hyperlink('https://www.microsoft.com');     // expect: hyperlink: https://www.microsoft.com
Hyperlink('');
Message('on');                              // expect: on
// --- the session goes on as it is, and the settings are the next one's
var
    Settings: SessionSettings;
    Personalization: Record "User Personalization";
Settings.Init();
Settings.LanguageId(1030);
Settings.RequestSessionUpdate(false);       // expect: session-update: CRONUS, 1030, 1033, 00000000-0000-0000-0000-000000000000, UTC
Message('%1', GlobalLanguage());            // expect: 1033
Settings.LanguageId(2057);
Settings.TimeZone('Romance Standard Time');
Settings.RequestSessionUpdate(true);        // expect: session-update: CRONUS, 2057, 1033, 00000000-0000-0000-0000-000000000000, Romance Standard Time
Personalization.Get(UserSecurityId());
Message('%1 %2', Personalization."Language ID", Personalization."Time Zone");   // expect: 2057 Romance Standard Time
Message('%1 %2', Settings.LanguageId(), Settings.Company());        // expect: 2057 CRONUS
// --- subscribers to UI Helper Triggers make captions
codeunit 50100 Main
{
    trigger OnRun()
    begin
        Message(CaptionClassTranslate('3,Text'));           // expect: Text for 1033
        Message(CaptionClassTranslate('1,5,Dimension'));    // expect: 1,5,Dimension
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"UI Helper Triggers", CaptionClassTranslate, '', false, false)]
    local procedure Resolve(Language: Integer; CaptionExpr: Text[1024]; var Translation: Text[1024])
    begin
        if CaptionExpr.StartsWith('3,') then
            Translation := CopyStr(CaptionExpr, 3) + ' for ' + Format(Language, 0, 9);
    end;
}
// --- without subscribers it is the text itself
Message(CaptionClassTranslate('3,Text'));                   // expect: 3,Text
// ---
EnableVerboseTelemetry(true, 3600000);
Message('on');                                              // expect: on
EnableVerboseTelemetry(true, 3600001);      // error: Verbose telemetry can be enabled for up to 3600000 milliseconds, not for 3600001.
