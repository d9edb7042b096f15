// Docs: methods-auto/testfilter/testfilter-data-type, methods-auto/testpage/testpage-trap-method
// Observed: on real servers, which filter of a field a test gets, who waits for a page, and what a refused row says.
// --- shared
table 50100 Row
{
    fields { field(1; Id; Integer) { } field(2; Kind; Code[10]) { } field(3; Rank; Integer) { } }
    keys { key(PK; Id) { } key(ByRank; Rank) { } }
}
page 50100 "In Group 0"
{
    PageType = List;
    SourceTable = Row;
    layout { area(Content) { repeater(Rows) { field(Id; Rec.Id) { } } } }
    trigger OnOpenPage() begin Rec.SetRange(Kind, 'A'); Rec.FilterGroup(2); end;
}
page 50101 "In Group 2"
{
    PageType = List;
    SourceTable = Row;
    layout { area(Content) { repeater(Rows) { field(Id; Rec.Id) { } } } }
    trigger OnOpenPage() begin Rec.FilterGroup(2); Rec.SetRange(Kind, 'A'); Rec.FilterGroup(0); end;
}
page 50102 "In Both"
{
    PageType = List;
    SourceTable = Row;
    layout { area(Content) { repeater(Rows) { field(Id; Rec.Id) { } } } }
    trigger OnOpenPage() begin Rec.SetRange(Kind, 'A'); Rec.FilterGroup(2); Rec.SetFilter(Kind, 'A|B'); Rec.FilterGroup(0); end;
}
page 50103 Refusing
{
    PageType = List;
    SourceTable = Row;
    layout { area(Content) { repeater(Rows) { field(Id; Rec.Id) { } field(Rank; Rec.Rank) { } } } }
    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        if Rec.Id = 8 then
            Rec.Insert();
    end;
}
codeunit 50109 Rows
{
    procedure Fill()
    begin
        Add(1, 'A', 10);
        Add(2, 'B', 20);
        Add(3, 'A', 30);
    end;

    local procedure Add(Id: Integer; Kind: Code[10]; Rank: Integer)
    var
        Row: Record Row;
    begin
        Row.Id := Id; Row.Kind := Kind; Row.Rank := Rank;
        Row.Insert();
    end;
}
// --- [test]
// A filter of the test takes the place of the one in group 0, and those of other groups stay.
var
    Zero: TestPage "In Group 0";
    Two: TestPage "In Group 2";
    Rows: Codeunit Rows;
Rows.Fill();
Zero.OpenView();
Zero.Filter.SetFilter(Rank, '20..30');
Message('%1 %2', Zero.First(), Zero.Id);                    // expect: Yes 3
Zero.Filter.SetFilter(Kind, 'B');
Message('%1 %2', Zero.First(), Zero.Filter.GetFilter(Kind));        // expect: Yes B
Two.OpenView();
Two.Filter.SetFilter(Kind, 'B');
Message('%1 %2', Two.First(), Two.Filter.GetFilter(Kind));          // expect: No A
// --- [test]
// A test gets the filter that was set first, and its own after those of the page, whatever field it has filtered.
var
    Both: TestPage "In Both";
    Rows: Codeunit Rows;
Rows.Fill();
Both.OpenView();
Message(Both.Filter.GetFilter(Kind));                       // expect: A
Both.Filter.SetFilter(Rank, '20..30');
Message('%1 %2', Both.Filter.GetFilter(Kind), Both.Filter.GetFilter(Rank));     // expect: A|B 20..30
Message('%1 %2', Both.First(), Both.Id);                    // expect: Yes 3
// --- [test]
// A variable that is gone waits for no page any more.
Wait();
Page.Run(Page::Refusing);                                   // run-time error MissingUIHandler: Unhandled UI: Page 50103
local procedure Wait()
var
    Refusing: TestPage Refusing;
begin
    Refusing.Trap();
end;
// --- [test]
// A new row that OnInsertRecord does not let in is an error, unless code has written it.
var
    Row: Record Row;
    Refusing: TestPage Refusing;
Refusing.OpenEdit();
Refusing.Id.SetValue(8);
Refusing.New();
Message('%1', Row.Count());                                 // expect: 1
Refusing.Id.SetValue(9);
    // run-time error TestValidation: Validation error for Field: Id,  Message = 'The view is filtered, and the entry is outside the filter. (Select Refresh to discard errors)'
