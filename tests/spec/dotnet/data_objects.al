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
