// Docs: diagnostics/diagnostic-al176, -al252
// The method of a formula and the direction of an order are words of a list.
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Items; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = counts(Item where("No." = field("No.")));     // error AL0176: 'Expected one of the calculation formula methods (Average,Count,Exist,Min,Max,Lookup,Sum).'
        }
    }
}
page 50100 Items
{
    SourceTable = Item;
    SourceTableView = sorting("No.") order(down);                       // error AL0252: 'Expected 'Ascending' or 'Descending' value.'
}
