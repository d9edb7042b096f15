// Docs: the tests of Microsoft's app Azure Key Vault (System Application), which assert these texts
// --- the vault that tests fill; the server has none
dotnet
{
    assembly("MockTest")
    {
        type("MockTest.MockAzureKeyVaultSecret.MockAzureKeyVaultSecretProvider"; MockAzureKeyVaultSecretProvider) { }
    }
    assembly("Microsoft.Dynamics.Nav.AzureKeyVaultClient")
    {
        type("Microsoft.Dynamics.Nav.AzureKeyVaultClient.AzureKeyVaultClientHelper"; AzureKeyVaultClientHelper) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Mock: DotNet MockAzureKeyVaultSecretProvider;
        Client: DotNet AzureKeyVaultClientHelper;
    begin
        Client := Client.AzureKeyVaultClientHelper();
        asserterror Message(Client.GetAzureKeyVaultSecret('a'));
        Message('%1', GetLastErrorText().Contains('Azure key vault has not been set up'));      // expect: Yes
        Mock := Mock.MockAzureKeyVaultSecretProvider();
        Mock.AddSecretMapping('a', 'secret');
        Mock.AddCertificateMapping('b', 'certificate');
        Client.SetAzureKeyVaultProvider(Mock);
        Message(Client.GetAzureKeyVaultSecret('a'));            // expect: secret
        Message(Client.GetAzureKeyVaultCertificate('b'));       // expect: certificate
        Message('>' + Client.GetAzureKeyVaultCertificate('a') + '<');   // expect: ><
        asserterror Message(Client.GetAzureKeyVaultSecret('b'));
        Message('%1', GetLastErrorText().Contains('b is either missing or empty'));             // expect: Yes
    end;
}
