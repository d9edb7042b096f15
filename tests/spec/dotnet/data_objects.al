// Docs: the tests of Microsoft's apps Edit in Excel (System Application) and Password, which assert these values
// --- types that hold values; filters as OData writes them; passwords
dotnet
{
    assembly("Microsoft.Dynamics.Platform.Integration.Office")
    {
        type("Microsoft.Dynamics.Platform.Integration.Office.FilterCollectionNode"; FilterCollectionNode) { }
        type("Microsoft.Dynamics.Platform.Integration.Office.FilterBinaryNode"; FilterBinaryNode) { }
        type("Microsoft.Dynamics.Platform.Integration.Office.FilterLeftOperand"; FilterLeftOperand) { }
    }
    assembly("Microsoft.Dynamics.Nav.PasswordGenerator")
    {
        type("Microsoft.Dynamics.Nav.PasswordGenerator.PasswordGenerator"; PasswordGenerator) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Filters: DotNet FilterCollectionNode;
        Comparison: DotNet FilterBinaryNode;
        Operand: DotNet FilterLeftOperand;
        Generator: DotNet PasswordGenerator;
        Text: Text;
        Value: Text;
    begin
        Filters := Filters.FilterCollectionNode();
        Message('%1 %2', IsNull(Filters.Operator), Filters.Collection.Count);   // expect: Yes 0
        Filters.Operator := 'or';
        foreach Value in Values() do begin
            Operand := Operand.FilterLeftOperand();
            Operand.Field := 'Id';
            Operand.Type := 'Edm.String';
            Comparison := Comparison.FilterBinaryNode();
            Comparison.Left := Operand;
            Comparison.Operator := 'eq';
            Comparison.Right := Value;
            Filters.Collection.Add(Comparison);
        end;
        Message('%1 %2', Filters.Collection.Item(1).Left.Field, Comparison.GetType().Equals(Filters.GetType()));    // expect: Id No
        Message(Filters.ToString());            // expect: ((Id eq '10000') or (Id eq '20000'))
        Text := Generator.GeneratePassword(20, 2);
        Message('%1 %2', StrLen(Text), Text <> Generator.GeneratePassword(20, 2));      // expect: 20 Yes
    end;

    local procedure Values() Values: List of [Text]
    begin
        Values.Add('10000');
        Values.Add('20000');
    end;
}
// --- what a device would tell of a place, and be told of a picture
// Seen in Microsoft's tests of Geolocation and Camera (System Application).
dotnet
{
    assembly("Microsoft.Dynamics.Nav.ClientExtensions")
    {
        type("Microsoft.Dynamics.Nav.Client.Capabilities.Location"; Location) { }
        type("Microsoft.Dynamics.Nav.Client.Capabilities.Coordinate"; Coordinate) { }
        type("Microsoft.Dynamics.Nav.Client.Capabilities.LocationStatus"; LocationStatus) { }
        type("Microsoft.Dynamics.Nav.Client.Capabilities.LocationOptions"; LocationOptions) { }
        type("Microsoft.Dynamics.Nav.Client.Capabilities.CameraOptions"; CameraOptions) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Location: DotNet Location;
        Coordinate: DotNet Coordinate;
        Status: DotNet LocationStatus;
        Options: DotNet LocationOptions;
        Camera: DotNet CameraOptions;
        Latitude: Decimal;
        Number: Integer;
    begin
        Location := Location.Location();
        Location.Coordinate := Coordinate.Coordinate();
        Location.Coordinate.Latitude := 1.5;
        Location.Status := Status.TimedOut;
        Latitude := Location.Coordinate.Latitude;
        Number := Location.Status;
        Message('%1 %2', Latitude, Number);             // expect: 1.5 2
        Options := Options.LocationOptions();
        Options.Timeout(500);
        Message('%1', Options.Timeout());               // expect: 500
        Camera := Camera.CameraOptions();
        Camera.Quality := 80;
        Message('%1', Camera.Quality);                  // expect: 80
    end;
}
