// Docs: the tests of Microsoft's apps Azure AD Graph and Azure AD Licensing (System Application), which assert this
// --- the directory that tests fill answers what was put in; there is no other
dotnet
{
    assembly("Microsoft.Dynamics.Nav.AzureADGraphClient")
    {
        type("Microsoft.Dynamics.Nav.AzureADGraphClient.MockGraphQuery"; MockGraphQuery) { }
        type("Microsoft.Dynamics.Nav.AzureADGraphClient.GraphQuery"; GraphQuery) { }
        type("Microsoft.Dynamics.Nav.AzureADGraphClient.UserInfoPage"; UserInfoPage) { }
        type("Microsoft.Dynamics.Nav.LicensingService.Model.UserInfo"; UserInfo) { }
        type("Microsoft.Dynamics.Nav.LicensingService.Model.GroupInfo"; GroupInfo) { }
        type("Microsoft.Dynamics.Nav.LicensingService.Model.SkuInfo"; SkuInfo) { }
        type("System.Collections.Generic.List`1"; GenericList1) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Mock: DotNet MockGraphQuery;
        Graph: DotNet GraphQuery;
        Users: DotNet UserInfoPage;
        User: DotNet UserInfo;
        Found: DotNet UserInfo;
        Group: DotNet GroupInfo;
        Licence: DotNet SkuInfo;
        Licences: DotNet GenericList1;
        Id: Guid;
        Text: Text;
    begin
        Mock := Mock.MockGraphQuery();
        Id := CreateGuid();
        User := User.UserInfo();
        User.ObjectId := Id;
        User.UserPrincipalName := 'someone@example.com';
        Group := Group.GroupInfo();
        Group.ObjectId := 'g1';
        Group.DisplayName := 'Group';
        Mock.AddUser(User);
        Mock.AddUserGroup(User, Group);
        Licences := Mock.GetDirectorySubscribedSkus();
        Mock.AddDirectorySubscribedSku(Licence.SkuInfo());
        Message('%1', Licences.Count);                                      // expect: 1

        Graph := Graph.GraphQuery(Mock);
        Message('%1', Graph.TryGetUserByObjectId(Id, Found));               // expect: Yes
        Text := Found.ObjectId;
        Message('%1', Text = Format(Id));                                   // expect: Yes
        Text := Found.UserPrincipalName;
        Message(Text);                                                      // expect: someone@example.com
        Message('%1', IsNull(Found.Mail));                                  // expect: Yes
        Message('%1 %2', Graph.IsGroupMember(Id, 'G1'), Graph.GetGroupInfo('g1').DisplayName);  // expect: Yes Group
        Users := Graph.GetMembersPageForGroupId('g1', 10);
        Message('%1 %2', Users.CurrentPage.Count, Users.GetNextPage());     // expect: 1 No
        asserterror Graph.GetUser('nobody');
        Message('%1', GetLastErrorText().Contains('Resource ''nobody'' does not exist'));       // expect: Yes
        asserterror Graph.GetGroupMembers('nothing');
        Message('%1', GetLastErrorText().Contains('Resource ''nothing'' does not exist'));      // expect: Yes
        asserterror Graph := Graph.GraphQuery();
        Message(GetLastErrorText());                    // expect: alrun does not support the directory of users (Microsoft Entra).
    end;
}
