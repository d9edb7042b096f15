// Docs: properties/devenv-savevalues-property
// Observed: on real servers, when the values are kept. Undocumented: where, but for the table, and that they replace what
// code has set before the page opens.
// --- shared
enum 50100 Size { value(0; Small) { } value(5; "Very large") { } }
page 50100 Options
{
    PageType = StandardDialog;
    SaveValues = true;
    layout
    {
        area(Content)
        {
            field(Name; NameText) { }
            field(Day; DayDate) { }
            field(Size; SizeValue) { }
            field(Amount; AmountValue) { }
            field(Period; PeriodFormula) { }
            field(Opened; OpenedWith) { Editable = false; }
        }
    }
    trigger OnOpenPage()
    begin
        OpenedWith := NameText;
    end;

    var
        NameText: Text;
        OpenedWith: Text;
        DayDate: Date;
        SizeValue: Enum Size;
        AmountValue: Decimal;
        PeriodFormula: DateFormula;

    procedure SetName(NewName: Text)
    begin
        NameText := NewName;
    end;
}
page 50101 Forgetful
{
    PageType = StandardDialog;
    layout { area(Content) { field(Name; NameText) { } } }
    var
        NameText: Text;
}
codeunit 50109 Fill
{
    procedure Options(var Dialog: TestPage Options)
    begin
        Dialog.OpenEdit();
        Dialog.Name.SetValue('kept');
        Dialog.Day.SetValue(20240131D);
        Dialog.Size.SetValue(Enum::Size::"Very large");
        Dialog.Amount.SetValue(1234.5);
        Dialog.Period.SetValue('1M');
    end;
}
// --- [test]
var
    Dialog: TestPage Options;
    Fill: Codeunit Fill;
Fill.Options(Dialog);
Dialog.OK().Invoke();
Dialog.OpenEdit();
Message('%1, %2, %3, %4, %5', Dialog.Name, Dialog.Day, Dialog.Size, Dialog.Amount, Dialog.Period); // expect: kept, 1/31/2024, Very large, 1,234.50, 1M
Message(Dialog.Opened.Value());                             // expect: kept
// --- [test]
var
    Dialog: TestPage Options;
    Fill: Codeunit Fill;
Fill.Options(Dialog);
Dialog.Cancel().Invoke();
Dialog.OpenEdit();
Message('[%1] [%2]', Dialog.Name, Dialog.Day);              // expect: [] []
// --- [test]
// Only where the property says so.
var
    Dialog: TestPage Forgetful;
Dialog.OpenEdit();
Dialog.Name.SetValue('lost');
Dialog.OK().Invoke();
Dialog.OpenEdit();
Message('[%1]', Dialog.Name);                               // expect: []
// --- [test: Answer]
var
    Dialog: TestPage Options;
    Options: Page Options;
    Fill: Codeunit Fill;
Fill.Options(Dialog);
Dialog.OK().Invoke();
Options.SetName('code');
Options.RunModal();                                         // expect: kept
[ModalPageHandler]
procedure Answer(var Dialog: TestPage Options)
begin
    Message(Dialog.Name.Value());
    Dialog.Cancel().Invoke();
end;
// --- [test]
// The values are rows of a table: without them nothing is recalled.
var
    PageData: Record "Page Data Personalization";
    Dialog: TestPage Options;
    Fill: Codeunit Fill;
Fill.Options(Dialog);
Dialog.OK().Invoke();
PageData.SetRange("User SID", UserSecurityId());
PageData.SetRange("Object ID", Page::Options);
Message('%1', PageData.IsEmpty());                          // expect: No
PageData.DeleteAll();
Dialog.OpenEdit();
Message('[%1]', Dialog.Name);                               // expect: []
