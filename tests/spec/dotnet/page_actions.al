// Observed: Microsoft's Page Action Provider, which finds the home items of a role center with these types
// --- the actions of a page with their areas
dotnet
{
    assembly("Microsoft.Dynamics.Nav.Ncl")
    {
        type("Microsoft.Dynamics.Nav.Runtime.NavPageActionALFunctions"; Functions) { }
        type("Microsoft.Dynamics.Nav.Runtime.NavPageActionALResponse"; Response) { }
    }
    assembly("Microsoft.Dynamics.Nav.Types")
    {
        type("Microsoft.Dynamics.Nav.Types.Metadata.NavPageActionAL"; PageAction) { }
    }
}
page 50100 Center
{
    PageType = RoleCenter;

    actions
    {
        area(Embedding)
        {
            action(Cards) { Caption = 'All cards'; RunObject = page "Some Card"; }
        }
        area(Processing)
        {
            group(More) { action(Own) { Caption = 'Own'; } }
        }
    }
}
page 50101 "Some Card" { }
codeunit 50100 Main
{
    trigger OnRun()
    var
        Functions: DotNet Functions;
        Response: DotNet Response;
        Each: DotNet PageAction;
        Text: Text;
    begin
        Response := Functions.GetActions(Page::Center);
        Message('%1>%2<', Response.Success, Response.ErrorMessage);                     // expect: Yes><
        foreach Each in Response.PageActions do
            Message('%1 in %2: %3 %4 %5 %6 %7', Each.ActionId, Each.ParentActionId, Each.ActionType, Each.ActionSubtype, Each.Caption, Each.RunObjectType, Each.RunObjectId);
        // expect: 1 in 0: 0 4  0 0
        // expect: 2 in 1: 1 -1 All cards 1 50101
        // expect: 3 in 0: 0 1  0 0
        // expect: 4 in 3: 3 -1 More 0 0
        // expect: 5 in 4: 1 -1 Own 0 0
        Response := Functions.GetActions(99999);
        Text := Response.ErrorMessage;
        Message('%1 %2', Response.Success, Text);                                       // expect: No The page does not exist.
    end;
}
