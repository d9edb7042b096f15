// Docs: learn.microsoft.com/dotnet/api/system.data.datatable; the tests of Microsoft's app Business Chart
// --- a table of columns with types, its rows, and the XML of them
dotnet
{
    assembly("System.Data")
    {
        type("System.Data.DataTable"; DataTable) { }
        type("System.Data.DataColumn"; DataColumn) { }
        type("System.Data.DataRow"; DataRow) { }
        type("System.Type"; NetType) { }
        type("System.IO.StringWriter"; StringWriter) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Table: DotNet DataTable;
        Column: DotNet DataColumn;
        Row: DotNet DataRow;
        Kind: DotNet NetType;
        Written: DotNet StringWriter;
        Value: Variant;
    begin
        Table := Table.DataTable('Data Table');
        Column := Column.DataColumn('Name');
        Column.DataType(Kind.GetType('System.String'));
        Table.Columns.Add(Column);
        Table.Columns.Add('Amount', Kind.GetType('System.Int32'));
        Message('%1 %2', Table.Columns.Count, Table.Columns.Item(1).DataType.ToString());   // expect: 2 System.Int32
        Row := Table.NewRow();
        Row.Item('Name', 'a < b');
        Row.Item('amount', 7);
        Table.Rows.Add(Row);
        Table.Rows.Add(Table.NewRow());
        Value := Table.Rows.Item(0).Item('Amount');
        Message('%1 %2', Value, Value.IsInteger);                                           // expect: 7 Yes
        asserterror Row.Item('Nope', 1);
        Message('%1', GetLastErrorText().Contains('Column ''Nope'' does not belong to table Data Table.'));     // expect: Yes
        asserterror Row := Table.Rows.Item(2);
        Message('%1', GetLastErrorText().Contains('There is no row at position 2.'));       // expect: Yes
        asserterror Row.Item('Amount', 'x');
        Message('%1', GetLastErrorText().Contains('Couldn''t store <x> in Amount Column.'));    // expect: Yes
        asserterror Table.Columns.Add('NAME');
        Message('%1', GetLastErrorText().Contains('already belongs to this DataTable'));    // expect: Yes
        Written := Written.StringWriter();
        Table.WriteXml(Written);
        Message(DelChr(Written.ToString(), '=', NewLines()));
        // expect: <DocumentElement>  <Data_x0020_Table>    <Name>a &lt; b</Name>    <Amount>7</Amount>  </Data_x0020_Table>  <Data_x0020_Table>  </Data_x0020_Table></DocumentElement>
        Table.Clear();
        Message('%1', Table.Rows.Count);                                                    // expect: 0
    end;

    local procedure NewLines() Text: Text
    begin
        Text[1] := 13;
        Text[2] := 10;
    end;
}
