// What an installation of one's own tells of Copilot. Observed: Microsoft's page for it opens there, and says that it is
// missing; Microsoft's tests find that access to its models is not configured.
// --- there is none
dotnet
{
    assembly("Microsoft.Dynamics.Nav.Ncl")
    {
        type("Microsoft.Dynamics.Nav.Service.CopilotApi.AL.ALCopilotFunctions"; ALCopilotFunctions) { }
    }
}
codeunit 50100 Main
{
    trigger OnRun()
    var
        Functions: DotNet ALCopilotFunctions;
    begin
        Message('%1 %2', Functions.IsWithinGeo(), Functions.IsWithinEUDB());                  // expect: No No
        Message('%1 %2', Functions.IsBizChatEnabled(), Functions.IsCopilotFeedbackEnabled()); // expect: No No
        Message('%1', Functions.IsPlatformAuthorizationConfigured('A', 'B'));                 // expect: No
        Functions.GenerateEmbedding();                                                         // error: alrun does not support GenerateEmbedding of the .NET type Microsoft.Dynamics.Nav.Service.CopilotApi.AL.ALCopilotFunctions.
    end;
}
