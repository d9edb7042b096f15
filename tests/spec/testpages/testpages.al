// Docs: methods-auto/testpage/testpage-data-type, methods-auto/testrequestpage/testrequestpage-data-type
// Observed: Microsoft's tests call `Close()` where the page has an action Close, and assign to SetValue.
// --- shared
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
    }
    keys { key(PK; "No.") { } }
}
page 50100 "Customer Card"
{
    SourceTable = Customer;
    layout
    {
        area(Content)
        {
            group(General)
            {
                field("Customer Name"; Rec.Name) { }
            }
            part(Lines; "Customer Lines") { }
        }
    }
    actions
    {
        area(Processing)
        {
            action(Post) { }
            action(Close) { }
        }
    }
}
page 50101 "Customer Lines"
{
    SourceTable = Customer;
    layout
    {
        area(Content)
        {
            field(Line; Rec."No.") { }
        }
    }
}
report 50100 "Customer List"
{
    dataset
    {
        dataitem(Customer; Customer) { }
    }
    requestpage
    {
        layout
        {
            area(Content)
            {
                field(Title; Title) { }
            }
        }
    }
    var
        Title: Text;
}
// --- the fields, parts and actions of a page
codeunit 50100 Tester
{
    Subtype = Test;
    [Test]
    procedure Works()
    var
        Card: TestPage "Customer Card";
        Answer: Integer;
    begin
        Card.OpenEdit();
        Card.Filter.SetFilter(Name, 'A*');
        Card."Customer Name".SetValue('x');
        Card.Lines.First();
        Card.Lines.Line.AssertEquals('x');
        Card.Post.Invoke();
        Card.OK().Invoke();
        Card.Close();
        Card.Close.Invoke();
        Card.Lines.FindFirstField(Line, 'x');
        Card.FindFirstField(Card."Customer Name", 'x');
        Card."Customer Name".SetValue := 'x';
        Card.Lines.FindFirstField("No.", 'x');              // error AL0118: ''No.''
        Answer := Card."Customer Name".AsInteger();
        Answer := Card."Customer Name".Value;               // error AL0122: 'Cannot implicitly convert type 'Text' to 'Integer'.'
        Card.Name.SetValue('x');                            // error AL0132: ''TestPage "Customer Card"' does not contain a definition for 'Name'.'
        Card.Lines.Name.SetValue('x');                      // error AL0132: ''TestPart "Customer Lines"' does not contain a definition for 'Name'.'
        Card.Post.SetValue(1);                              // error AL0132: ''TestAction' does not contain a definition for 'SetValue'.'
        Card.General.Activate();                            // error AL0132: ''General''
        Card.Filter.SetFilter("Customer Name", 'A*');       // error AL0118: ''Customer Name''
    end;

    [RequestPageHandler]
    procedure RequestPage(var RequestPage: TestRequestPage "Customer List")
    begin
        RequestPage.Title.SetValue('x');
        RequestPage.Customer.SetFilter("No.", 'A');
        RequestPage.Customer.SetFilter(Title, 'A');         // error AL0118: ''Title''
        RequestPage.Subtitle.SetValue('x');                 // error AL0132: ''TestRequestPage "Customer List"' does not contain a definition for 'Subtitle'.'
        RequestPage.OK().Invoke();
    end;
}
