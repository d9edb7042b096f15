// Docs: methods-auto/record/record-changecompany-method; rows of two companies: observed
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Price; Decimal) { }
        field(3; "Number Of Lines"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Line where("Item No." = field("No.")));
        }
    }
}
table 50101 Line
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Item No."; Integer) { }
    }
}
table 50102 Shared
{
    DataPerCompany = false;
    fields { field(1; "No."; Integer) { } }
}
codeunit 50101 Setup
{
    procedure AddCompany(Name: Text[30])
    var
        Company: Record System.Environment.Company;
    begin
        Company.Name := Name;
        Company.Insert();
    end;
}
// ---
// Each company has rows of its own, also under the same key.
var
    Home: Record Item;
    Other: Record Item;
    Setup: Codeunit Setup;
Setup.AddCompany('Other');
Home."No." := 1;
Home.Price := 11;
Home.Insert();
Message('%1 %2', Other.ChangeCompany('other'), Other.CurrentCompany());     // expect: Yes Other
Message('%1', Other.Count());                                               // expect: 0
Other."No." := 1;
Other.Price := 22;
Other.Insert();
Home.Get(1);
Message('%1', Home.Price);                                                  // expect: 11
Other.DeleteAll();
Message('%1 %2', Other.Count(), Home.Count());                              // expect: 0 1
Other.ChangeCompany();
Message('%1 %2', Other.CurrentCompany() = CompanyName(), Other.Count());    // expect: Yes 1
// ---
// Filters stay, Reset does not change the company back, Clear does; a parameter by value looks where the caller does.
var
    Item: Record Item;
    Setup: Codeunit Setup;
Setup.AddCompany('Other');
Item.SetRange("No.", 5);
Item.ChangeCompany('Other');
Message('%1', Item.GetFilters());                           // expect: No.: 5
Item.Reset();
Message('%1', Item.CurrentCompany());                       // expect: Other
ShowCompany(Item);                                          // expect: Other
Clear(Item);
Message('%1', Item.CurrentCompany() = CompanyName());       // expect: Yes
local procedure ShowCompany(Item: Record Item)
begin
    Message('%1', Item.CurrentCompany());
end;
// ---
// FlowFields count rows of the company that the variable looks into. Tables that all companies share have one set of rows.
var
    Item: Record Item;
    Line: Record Line;
    Shared: Record Shared;
    Setup: Codeunit Setup;
Setup.AddCompany('Other');
Line.ChangeCompany('Other');
Line."Item No." := 1;
Line.Insert();
Item."No." := 1;
Item.Insert();
Item.CalcFields("Number Of Lines");
Message('%1', Item."Number Of Lines");                      // expect: 0
Item.ChangeCompany('Other');
Item.CalcFields("Number Of Lines");
Message('%1', Item."Number Of Lines");                      // expect: 1
Shared.ChangeCompany('Other');
Shared.Insert();
Shared.ChangeCompany();
Message('%1', Shared.Count());                              // expect: 1
// ---
// The answer follows the table of companies.
var
    Company: Record System.Environment.Company;
    Item: Record Item;
    Setup: Codeunit Setup;
Message('%1', Item.ChangeCompany('Other'));                 // expect: No
Setup.AddCompany('Other');
Message('%1', Item.ChangeCompany('Other'));                 // expect: Yes
Company.Get('Other');
Company.Delete();
Message('%1', Item.ChangeCompany('Other'));                 // expect: No
Item.ChangeCompany('Nowhere');                              // run-time error: The company "Nowhere" does not exist.
