codeunit 50102 Types
{
    var
        AnInteger: Integer;
        ShortText: Text[30];
        AnyText: Text;
        SomeCode: Code[20];
        Customer: Record Customer;
        Temp: Record "Sales Header" temporary;
        ByNumber: Record 18;
        ByNamespace: Codeunit Microsoft.Utilities."Some Codeunit";
        Many: array[10] of Text[50];
        Grid: array[2, 3] of Record Customer temporary;
        Names: List of [Text];
        Sizes: Dictionary of [Code[20], List of [Integer]];
        Nothing: Option;
        Choice: Option First,"Second One",,Third, ;
        Blank: Option " ",Yes;
        Color: Enum Color;
        Shape: Interface "I Shape";
        Card: Page "Customer Card";
        Print: Report 1306;
        Items: Query "Top Items";
        Import: XmlPort "Import Items";
        TestCard: TestPage "Customer Card";
        Request: TestRequestPage "Print Items";
        Addin: ControlAddIn Chart;
        [RunOnClient]
        Text2: DotNet String;
        Client: DotNet "System.Windows.Form" RunOnClient;
        [WithEvents]
        Timer: DotNet Timer WithEvents SuppressDispose;
        Greeting: Label 'Hello';
        Named: Label 'Hello %1', Comment = '%1 = name', Locked = true, MaxLength = 50;
        Flag: Label 'x', Locked;
        Verbatim: Label @'line', Locked = false;
        Languages: TextConst ENU = 'yes', DAN = 'ja';
        A, B, "C D": Integer;

    procedure Parameters(First: Integer; var Second: Record Customer temporary; "Third One": array[2] of Text)
    begin
    end;

    procedure Named() "The Result": List of [Integer]
    begin
    end;

    procedure WithSemicolon(): Text[20];
    var
        X: Integer;
    begin
    end;
}
