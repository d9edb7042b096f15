// Docs: methods-auto/session/session-data-type, methods-auto/database/database-data-type, methods-auto/productname/productname-data-type
// Observed: ids above 0, no SID, display and URL name of a company without a Display Name, the text for an unknown module
// --- who and where [company: My Company] [user: jane]
var
    User: Record User;
    UserProperty: Record "User Property";
    Personalization: Record "User Personalization";
    AccessControl: Record "Access Control";
    Company: Record Company;
Message('%1, %2', UserId(), CompanyName());                  // expect: JANE, My Company
Message('%1', IsNullGuid(UserSecurityId()));                // expect: No
User.Get(UserSecurityId());
Message('%1 %2', User."User Name" = UserId(), User.State);   // expect: Yes Enabled
Message('%1', UserProperty.Get(UserSecurityId()));           // expect: Yes
Personalization.Get(UserSecurityId());
Message('%1 %2', Personalization."Language ID", Personalization.Company); // expect: 1033 My Company
AccessControl.SetRange("User Security ID", UserSecurityId());
AccessControl.FindFirst();
Message('%1 %2 %3', AccessControl."Role ID", AccessControl.Scope, IsNullGuid(AccessControl."App ID")); // expect: SUPER System Yes
Message('%1 %2', Company.Count(), Company.Get('my company')); // expect: 1 Yes
Message('%1', Company.Get('Other'));                         // expect: No
Message('>%1<>%2<', Sid(), Sid('DOMAIN\jane'));              // expect: ><><
Message('%1 %2', ServiceInstanceId() > 0, SessionId() > 0);  // expect: Yes Yes
Message('>%1< %2', SerialNumber(), TenantId());              // expect: >< default
Message('%1', CurrentExecutionMode());                       // expect: Standard
Message('%1, %2', CompanyProperty.DisplayName(), CompanyProperty.UrlName()); // expect: My Company, My%20Company
Company.Get(CompanyName());
Message('%1', CompanyProperty.ID() = Company.Id);            // expect: Yes
Company."Display Name" := 'Mine';
Company.Modify();
Message(CompanyProperty.DisplayName());                      // expect: Mine
// --- who writes is the user of the session [user: jane]
var
    Company: Record Company;
    User: Record User;
Company.Name := 'Other';
Company.Insert();
Message('%1', Company.SystemCreatedBy = UserSecurityId());   // expect: Yes
User.SetRange("User Name", 'JANE');
User.FindFirst();
Message('%1', User.SystemId = Company.SystemId);             // expect: No
Message('%1', User."User Security ID" = Company.SystemModifiedBy); // expect: Yes
// --- products
Message(ProductName.Full());                                 // expect: Dynamics 365 Business Central
Message(ProductName.Marketing());                            // expect: Microsoft Dynamics 365 Business Central
Message(ProductName.Short());                                // expect: Business Central
// --- application areas. Docs: methods-auto/session/session-applicationarea-method
Message('>%1<', ApplicationArea());                          // expect: ><
ApplicationArea('#Basic,#Suite');
Message(ApplicationArea());                                  // expect: #Basic,#Suite
// --- the call stack
Message('%1', SessionInformation.Callstack().Contains('"Spec"(CodeUnit 50100).OnRun(Trigger) line')); // expect: Yes
// --- normally no app is installed or upgraded. Docs: methods-auto/session/session-getexecutioncontext-method
var
    Unknown: Guid;
Unknown := '{00000000-dead-beef-0000-000000000001}';
Message('%1 %2', GetExecutionContext(), GetCurrentModuleExecutionContext()); // expect: Normal Normal
Message('%1 %2', GetModuleExecutionContext(), GetModuleExecutionContext(Unknown)); // expect: Normal Normal
Message('%1 %2', NavApp.IsInstalling(), NavApp.IsUnlicensed()); // expect: No No
// --- modules. Docs: methods-auto/navapp/navapp-data-type
codeunit 50100 Main
{
    trigger OnRun()
    var
        Current: ModuleInfo;
        Same: ModuleInfo;
        Empty: ModuleInfo;
        Dependencies: List of [ModuleDependencyInfo];
        Helper: Codeunit Helper;
        Unknown: Guid;
    begin
        Message('>%1< %2 %3', Empty.Name(), IsNullGuid(Empty.Id()), Empty.AppVersion()); // expect: >< Yes 0.0.0.0
        Message('%1', NavApp.GetCurrentModuleInfo(Current)); // expect: Yes
        Message('%1 %2', Current.Name() <> '', IsNullGuid(Current.Id())); // expect: Yes No
        Message('%1 %2', IsNullGuid(Current.PackageId()), Current.AppVersion = Current.DataVersion); // expect: No Yes
        Dependencies := Current.Dependencies();
        Message('%1', Dependencies.Count());                 // expect: 0
        NavApp.GetModuleInfo(Current.Id, Same);
        Message('%1', Same.Name = Current.Name);             // expect: Yes
        Message('%1', Helper.Caller() = Current.Name);       // expect: Yes
        Message('%1', Helper.CountCallers());                // expect: 1
        Message('%1', NavApp.GetModuleInfo(Unknown, Same));  // expect: Yes
        Message(Same.Publisher);                             // expect: Microsoft
        Unknown := '{00000000-dead-beef-0000-000000000002}';
        Message('%1', NavApp.GetModuleInfo(Unknown, Same));  // expect: No
        NavApp.GetModuleInfo(Unknown, Same);                 // error: No installed extension was found with ID 00000000-dead-beef-0000-000000000002.
    end;
}
codeunit 50101 Helper
{
    procedure Caller(): Text
    var
        Info: ModuleInfo;
    begin
        NavApp.GetCallerModuleInfo(Info);
        exit(Info.Name);
    end;

    procedure CountCallers(): Integer
    var
        Infos: List of [ModuleInfo];
    begin
        Infos := NavApp.GetCallerCallstackModuleInfos();
        exit(Infos.Count());
    end;
}
// --- nothing calls OnRun
var
    Info: ModuleInfo;
Message('%1', NavApp.GetCallerModuleInfo(Info));             // expect: No
Message('%1', NavApp.GetCallstackModuleInfos().Count());     // expect: 1
// --- versions. Docs: methods-auto/version/version-data-type
var
    V: Version;
    W: Version;
Message('%1', V);                                            // expect: 0.0.0.0
V := Version.Create(1, 2);
W := Version.Create('1.2.10.4');
Message('%1 %2 %3', V, W, V.ToText());                       // expect: 1.2.0.0 1.2.10.4 1.2.0.0
Message('%1 %2 %3 %4', W.Major(), W.Minor, W.Build, W.Revision); // expect: 1 2 10 4
Message('%1 %2 %3', V < W, V = Version.Create(1, 2, 0, 0), Version.Create('1.9') < Version.Create('1.10')); // expect: Yes Yes Yes
asserterror V := Version.Create(1, -2);
Message(GetLastErrorText());                                 // expect: A version consists of positive numbers, and -2 is none.
V := Version.Create('1.x');                                  // error: '1.x' is not a version: it should be like 1.0.0.0.
// --- settings of a session. Docs: methods-auto/sessionsettings/sessionsettings-data-type
// Observed: the accessors, that system scope stays false, that assignment copies, that Format tells of the values
var
    Settings: SessionSettings;
    Other: SessionSettings;
    Unset: SessionSettings;
    Personalization: Record "User Personalization";
    AppId: Guid;
Message('>%1< %2 %3', Settings.Company(), Settings.LanguageId(), Settings.ProfileSystemScope()); // expect: >< 0 No
AppId := CreateGuid();
Settings.Company('No such company');
Settings.LanguageId(1030);
Settings.LocaleId(2057);
Settings.ProfileId('CLERK');
Settings.ProfileAppId(AppId);
Settings.ProfileSystemScope(true);
Settings.TimeZone('Pacific Standard Time');
Message('%1, %2, %3', Settings.Company, Settings.LanguageId, Settings.LocaleId); // expect: No such company, 1030, 2057
Message('%1 %2 %3', Settings.ProfileId, Settings.ProfileAppId = AppId, Settings.ProfileSystemScope); // expect: CLERK Yes No
Other := Settings;
Other.TimeZone('UTC');
Message('%1, %2', Settings.TimeZone(), Other.TimeZone());    // expect: Pacific Standard Time, UTC
Message('%1 %2', Format(Settings).Contains('Pacific Standard Time'), Format(Settings) = Format(Other)); // expect: Yes No
Other.TimeZone('Pacific Standard Time');
Message('%1', Format(Settings) = Format(Other));             // expect: Yes
Settings.Init();
Message('%1 %2 %3', Settings.Company, Settings.LanguageId, Settings.TimeZone); // expect: CRONUS 1033 UTC
Other.Init();
Message('%1', Format(Settings) = Format(Other));             // expect: Yes
Personalization.Get(UserSecurityId());
Personalization."Time Zone" := 'Romance Standard Time';
Personalization."Profile ID" := 'BOSS';
Personalization.Modify();
Settings.Init();
Message('%1, %2', Settings.TimeZone, Settings.ProfileId);    // expect: Romance Standard Time, BOSS
Clear(Settings);
Message('>%1< %2', Settings.Company(), Settings.LanguageId()); // expect: >< 0
Message('%1 %2', Format(Settings) = Format(Unset), Format(Settings) = Format(Other)); // expect: Yes No
// --- nothing compares settings, but their texts
var
    Settings: SessionSettings;
    Other: SessionSettings;
if Settings = Other then;       // error AL0175: 'Operator '=' cannot be applied to operands of type 'SessionSettings' and 'SessionSettings'.'
// --- the sets of --permissions are the user's in Access Control [permissions: Clerk]
permissionset 50100 Clerk { Permissions = codeunit Main = X; }
codeunit 50100 Main
{
    trigger OnRun()
    var
        AccessControl: Record "Access Control";
    begin
        AccessControl.SetRange("User Security ID", UserSecurityId());
        Message('%1', AccessControl.Count());                // expect: 1
        AccessControl.FindFirst();
        Message('%1 %2', AccessControl."Role ID", IsNullGuid(AccessControl."App ID")); // expect: CLERK No
    end;
}
// --- languages. Docs: methods-auto/system/system-globallanguage-method
Message('%1 %2 %3', GlobalLanguage(), WindowsLanguage(), IsServiceTier()); // expect: 1033 1033 Yes
GlobalLanguage(1033);
GlobalLanguage := 1033;
Message('%1', GlobalLanguage());                             // expect: 1033
// --- No session is that of an agent. Undocumented: Microsoft's pages keep agents out with this
var
    Utilities: Codeunit System.Agents."Agent Utilities";
    Provider: Enum System.Agents."Agent Metadata Provider";
Utilities.BlockPageFromBeingOpenedByAgent();
Message('%1', Utilities.IsAgentSession(Provider));                            // expect: No
