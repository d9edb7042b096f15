// All Profile and Feature Key: some rows are computed, and what programs write is stored.
// Observed: Microsoft's tests of profiles and features (scope Tenant, what can be written, the text of a refused deletion).
// --- shared
page 50100 "Own Center" { PageType = RoleCenter; }
profile Seller
{
    Caption = 'Sells';
    ProfileDescription = 'Sells things';
    RoleCenter = "Own Center";
    Promoted = false;
}
// --- All Profile has the profiles that apps declare, and those that programs insert
var
    Profile: Record "All Profile";
    Found: Record "All Profile";
    Info: ModuleInfo;
    None: Guid;
NavApp.GetCurrentModuleInfo(Info);
Profile.Get(Profile.Scope::Tenant, Info.Id(), 'SELLER');
Message('%1 %2 %3 %4 %5', Profile.Caption, Profile.Description, Profile."Role Center ID", Profile.Enabled, Profile.Promoted);   // expect: Sells Sells things 50100 Yes No
Profile.Init();
Profile.Scope := Profile.Scope::Tenant;
Clear(Profile."App ID");
Profile."Profile ID" := 'buyer';
Profile.Insert();
Profile.Enabled := true;
Profile.Modify();
Found.FindSet();
repeat
    Message('%1 %2', Found."Profile ID", Found.Enabled);
    // expect: BUYER Yes
    // expect: SELLER Yes
until Found.Next() = 0;
Message('%1', Found.Get(Found.Scope::Tenant, None, 'BUYER'));                   // expect: Yes
Message('%1', Profile.Insert());                                                // expect: No
Profile.Rename(Profile.Scope::Tenant, None, 'TRADER');
Found.SetFilter("Profile ID", 'T*');
Message('%1', Found.Count());                                                   // expect: 1
Profile.Delete();
Message('%1', Found.IsEmpty());                                                 // expect: Yes
Message('%1', Profile.Modify());                                                // expect: No
Message('%1', Profile.Delete());                                                // expect: No
// --- a declared one can be changed, and an error undoes it as any change
codeunit 50100 Main
{
    trigger OnRun()
    var
        Profile: Record "All Profile";
    begin
        if Codeunit.Run(Codeunit::Changes) then;    // expect: Again Yes 1
        Profile.FindFirst();
        Message(Profile.Caption);                       // expect: Sells
        Profile.ModifyAll(Enabled, false);
        Profile.Find();
        Message('%1 %2', Profile.Enabled, Profile.Caption);         // expect: No Sells
        asserterror Profile.Delete();
        Message(GetLastErrorText());                    // expect: Cannot delete 'SELLER' profile from an Installed Application.
        asserterror Profile.DeleteAll();
        Message(GetLastErrorText());                    // expect: Cannot delete 'SELLER' profile from an Installed Application.
        asserterror Profile.Rename(Profile.Scope, Profile."App ID", 'OTHER');
        Message(GetLastErrorText());                    // expect: The table All Profile is a virtual table. You can't change the data in virtual tables.
    end;
}
codeunit 50101 Changes
{
    trigger OnRun()
    var
        Profile: Record "All Profile";
    begin
        Profile.FindFirst();
        Profile.Caption := 'Changed';
        Profile."Default Role Center" := true;
        Profile.Modify();
        Profile.Caption := 'Again';
        Profile.Modify();
        Profile.Find();
        Message('%1 %2 %3', Profile.Caption, Profile."Default Role Center", Profile.Count());
        Error('undone');
    end;
}
// --- Feature Key: a feature is off until somebody turns it on. Undocumented: a program may insert one that alrun does not know
var
    Feature: Record "Feature Key";
Feature.Get('SalesPrices');
Message('%1 %2 %3', Feature.Enabled, Feature."Is One Way", Feature."Data Update Required");     // expect: None Yes Yes
Feature.Validate(Enabled, Feature.Enabled::"All Users");
Feature.Modify();
Feature.SetRange(Enabled, Feature.Enabled::"All Users");
Feature.FindFirst();
Message('%1 %2 %3', Feature.Count(), Feature.ID, Feature."Is One Way");         // expect: 1 SalesPrices Yes
Feature.Reset();
Feature.SetRange("Is One Way", false);
Message('%1', Feature.IsEmpty());                                               // expect: No
Feature.Init();
Feature.ID := 'OwnFeature';
Feature.Insert();
Message('%1', Feature.Get('OwnFeature'));                                       // expect: Yes
Feature.Delete();
Message('%1', Feature.Get('OwnFeature'));                                       // expect: No
Feature.Get('SalesPrices');
Feature.Delete();       // run-time error Dialog: The table Feature Key is a virtual table. You can't change the data in virtual tables.
