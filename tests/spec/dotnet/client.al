// What clients have beside pages. Observed: a session whose client has none of it is told so, without an error.
// --- nothing of it is available
dotnet
{
    assembly("Microsoft.Dynamics.Nav.ClientExtensions")
    {
        type("Microsoft.Dynamics.Nav.Client.Capabilities.AppSource"; AppSource) { }
        type("Microsoft.Dynamics.Nav.Client.Capabilities.CameraProvider"; CameraProvider) { }
        type("Microsoft.Dynamics.Nav.Client.Capabilities.DeviceContactProvider"; DeviceContactProvider) { }
        type("Microsoft.Dynamics.Nav.Client.Capabilities.LocationProvider"; LocationProvider) { }
        type("Microsoft.Dynamics.Nav.Client.Capabilities.Tour"; Tour) { }
        type("Microsoft.Dynamics.Nav.Client.Capabilities.UserTours"; UserTours) { }
        type("Microsoft.Dynamics.Nav.Client.Hosts.OfficeHost"; OfficeHost) { }
        type("Microsoft.Dynamics.Nav.Client.PageNotifier"; PageNotifier) { }
    }
}
codeunit 50100 Main
{
    trigger OnRun()
    var
        AppSource: DotNet AppSource;
        [RunOnClient]
        Camera: DotNet CameraProvider;
        Contacts: DotNet DeviceContactProvider;
        Location: DotNet LocationProvider;
        Tour: DotNet Tour;
        UserTours: DotNet UserTours;
        Host: DotNet OfficeHost;
        Notifier: DotNet PageNotifier;
    begin
        if Camera.IsAvailable() then
            Camera := Camera.Create();
        Message('%1 %2 %3 %4', Camera.IsAvailable(), Location.IsAvailable(), Contacts.IsAvailable(), GuiAllowed());  // expect: No No No Yes
        Message('%1 %2 %3', Tour.IsAvailable(), UserTours.IsAvailable(), Notifier.IsAvailable());   // expect: No No No
        Message('%1 %2', AppSource.IsAvailable(), Host.IsAvailable());  // expect: No No
    end;
}
