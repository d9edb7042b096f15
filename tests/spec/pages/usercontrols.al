// Docs: devenv-control-addin-object, devenv-usercontrol-property, diagnostics/diagnostic-al417
// --- shared
controladdin Chart
{
    Scripts = 'chart.js';
    procedure Draw(Data: JsonObject; Title: Text);
    event Ready();
    event PointClicked(Index: Integer);
}
// ---
page 50100 Host
{
    layout
    {
        area(Content)
        {
            usercontrol(Chart; Chart)
            {
                trigger Ready()
                begin
                    CurrPage.Chart.Draw(Data, 'x');
                    CurrPage.Chart.Draw(Data);              // error AL0135: 'There is no argument given that corresponds to the required formal parameter 'Title' of 'Draw'.'
                    CurrPage.Chart.Ready();                 // error AL0132: ''ControlAddIn "Chart"' does not contain a definition for 'Ready'.'
                    CurrPage.Chart.Erase();                 // error AL0132: ''ControlAddIn "Chart"' does not contain a definition for 'Erase'.'
                end;

                trigger PointClicked(Index: Integer)
                begin
                    Data := Index;                          // error AL0122: 'Cannot implicitly convert type 'Integer' to 'JsonObject'.'
                end;

                trigger Closed()                            // error AL0162: ''Closed' is not a valid trigger for this object type.'
                begin
                end;
            }
            usercontrol(Map; "World Map") { }               // error AL0417: 'Control add-in 'World Map' not found.'
        }
    }
    var
        Data: JsonObject;
}
