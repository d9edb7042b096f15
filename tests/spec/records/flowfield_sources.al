// Observed: what CalcFields computes from and what it refuses. Docs: properties/devenv-calcformula-property
// --- shared
table 50100 Header
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Totaling; Text[50]) { }
        field(3; "Date Filter"; Date) { FieldClass = FlowFilter; }
        field(10; Total; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Line.Amount where("Header No." = field("No.")));
        }
        field(11; "Like Total"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Line.Amount where("Header No." = field("No."), Reference = field(Total)));
        }
        field(12; "Number Like Total"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Line where("Header No." = field("No."), Reference = field(Total)));
        }
        field(13; "Of Totaling"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Line.Amount where("Header No." = field("No."), "Header No." = field(filter(Totaling))));
        }
        field(14; Endless; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Line.Amount where(Reference = field("Endless Too")));
        }
        field(15; "Endless Too"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Line.Amount where(Reference = field(Endless)));
        }
#pragma warning disable AL0717
        field(16; "No Formula"; Decimal) { FieldClass = FlowField; }
#pragma warning restore AL0717
        field(17; "Sum Of Integers"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Line.Quantity where("Header No." = field("No.")));
        }
        field(18; "Average Quantity"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = average(Line.Quantity where("Header No." = field("No.")));
        }
        field(19; First; Date)
        {
            FieldClass = FlowField;
            CalcFormula = min(Line.Posted where("Header No." = field("No.")));
        }
        field(20; Last; Date)
        {
            FieldClass = FlowField;
            CalcFormula = max(Line.Posted where("Header No." = field("No.")));
        }
        field(21; "Has No Lines"; Boolean)
        {
            FieldClass = FlowField;
            CalcFormula = - exist(Line where("Header No." = field("No.")));
        }
        field(22; "By System Id"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Line where("Header Id" = field(SystemId)));
        }
        field(23; "Last Created"; DateTime)
        {
            FieldClass = FlowField;
            CalcFormula = max(Line.SystemCreatedAt where("Header No." = field("No.")));
        }
        field(24; "Balance At"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Line.Amount where("Header No." = field("No."), Posted = field(upperlimit("Date Filter"))));
        }
    }
}
table 50101 Line
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Header No."; Code[20]) { }
        field(3; Amount; Decimal) { }
        field(4; Reference; Decimal) { }
        field(5; Quantity; Integer) { }
        field(6; Posted; Date) { }
        field(7; "Header Id"; Guid) { }
    }
}
table 50102 Group
{
    fields
    {
        field(1; "Code"; Code[20]) { }
        field(2; "Date Filter"; Date) { FieldClass = FlowFilter; }
        field(3; "With Large Total"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Header where(Total = filter(> 500)));
        }
        field(4; "Sum Of Totals"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Header.Total);
        }
        field(5; "Smallest Total"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = min(Header.Total);
        }
        field(6; "Total Of D2"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = lookup(Header.Total where("No." = const('D2')));
        }
        field(7; "Sum Of Balances"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Header."Balance At" where("Date Filter" = field("Date Filter")));
        }
    }
}
codeunit 50101 Setup
{
    procedure Fill(var Header: Record Header)
    begin
        Header."No." := 'D2';
        Header.Insert();
        AddLine(4, 999, 123, 1, 20240215D);
        AddLine(5, 1, 1000, 2, 20240216D);
        Header."No." := 'D1';
        Header.Insert();
        AddLine(1, 100, 123, 3, 20240110D);
        AddLine(2, 20, 123, 4, 20240210D);
        AddLine(3, 3, 999, 8, 20240310D);
    end;

    local procedure AddLine(No: Integer; Amount: Decimal; Reference: Decimal; Quantity: Integer; Posted: Date)
    var
        Header: Record Header;
        Line: Record Line;
    begin
        if No > 3 then
            Header.Get('D2')
        else
            Header.Get('D1');
        Line."Entry No." := No;
        Line."Header No." := Header."No.";
        Line."Header Id" := Header.SystemId;
        Line.Amount := Amount;
        Line.Reference := Reference;
        Line.Quantity := Quantity;
        Line.Posted := Posted;
        Line.Insert();
    end;
}
// ---
// A condition may name another FlowField: that is computed first, whatever the variable holds.
var
    Header: Record Header;
    Setup: Codeunit Setup;
Setup.Fill(Header);
Header.CalcFields("Like Total", "Number Like Total");
Message('%1 %2 %3', Header.Total, Header."Like Total", Header."Number Like Total");     // expect: 0 120 2
Header.Get('D2');
Header.CalcFields("Like Total", "Number Like Total");
Message('%1 %2', Header."Like Total", Header."Number Like Total");                      // expect: 1 1
// ---
// One that needs itself has no value.
var
    Header: Record Header;
    Setup: Codeunit Setup;
Setup.Fill(Header);
Header.CalcFields(Endless);         // run-time error: There is insufficient memory to execute this function. This can be caused by recursive function calls...
// ---
// field(filter()) takes the place of an earlier condition on the same field, unless it is empty.
var
    Header: Record Header;
    Setup: Codeunit Setup;
Setup.Fill(Header);
Header.CalcFields("Of Totaling");
Message('%1', Header."Of Totaling");                        // expect: 123
Header.Totaling := 'D2';
Header.CalcFields("Of Totaling");
Message('%1', Header."Of Totaling");                        // expect: 1,000
Header.Totaling := 'D1|D2';
Header.CalcFields("Of Totaling");
Message('%1', Header."Of Totaling");                        // expect: 1,123
// ---
// All fields are looked at before any is computed.
var
    Header: Record Header;
    Setup: Codeunit Setup;
Setup.Fill(Header);
asserterror Header.CalcFields(Total, "No.");
Message(GetLastErrorText());                                // expect: The No. field in the Header table must be a FlowField.
Message('%1', Header.Total);                                // expect: 0
asserterror Header.CalcFields("Date Filter");
Message(GetLastErrorText());                                // expect: The Date Filter field in the Header table must be a FlowField.
asserterror Header.CalcFields(Total, "No Formula");
Message(GetLastErrorText());                                // expect: You must define a CalcFormula for the No Formula FlowField in the Header table.
asserterror Header.CalcFields(Total, "Sum Of Integers");
Message(GetLastErrorText());                                // expect: The following fields must have the same type:␊␊Field: Sum Of Integers <-- Quantity␊Table: Header <-- Line␊Type: Decimal <-- Integer
Message('%1', Header.Total);                                // expect: 0
// ---
// Averages of integers, dates, system fields, and what is not there.
var
    Header: Record Header;
    Line: Record Line;
    Setup: Codeunit Setup;
Setup.Fill(Header);
Header.CalcFields("Average Quantity", First, Last, "Has No Lines", "By System Id", "Last Created");
Message('%1', Header."Average Quantity");                   // expect: 5
Message('%1 %2', Header.First = 20240110D, Header.Last = 20240310D);    // expect: Yes Yes
Message('%1 %2', Header."Has No Lines", Header."By System Id");         // expect: No 3
Line.Get(3);
Message('%1', Header."Last Created" = Line.SystemCreatedAt);            // expect: Yes
Header."No." := 'D3';
Header.CalcFields("Average Quantity", First, "Has No Lines");
Message('%1 %2 %3', Header."Average Quantity", Header.First = 0D, Header."Has No Lines");   // expect: 0 Yes Yes
// ---
// A formula may count, sum or look up rows by fields that are computed themselves. Docs: devenv-flowfields
var
    Header: Record Header;
    Group: Record Group;
    Setup: Codeunit Setup;
Setup.Fill(Header);
Group.CalcFields("With Large Total", "Sum Of Totals", "Smallest Total", "Total Of D2");
Message('%1 %2', Group."With Large Total", Group."Sum Of Totals");      // expect: 1 1,123
Message('%1 %2', Group."Smallest Total", Group."Total Of D2");          // expect: 123 1,000
Group.SetRange("Date Filter", 20240101D, 20240215D);
Group.CalcFields("Sum Of Balances");
Message('%1', Group."Sum Of Balances");                                 // expect: 1,119
// ---
// Filters on FlowFields, also in the group where one field is enough.
var
    Header: Record Header;
    Setup: Codeunit Setup;
Setup.Fill(Header);
Header.SetFilter(Total, '>500');
Header.FindFirst();
Message('%1 %2', Header."No.", Header.Count());             // expect: D2 1
Header.Reset();
Header.FilterGroup(-1);
Header.SetRange("No.", 'D1');
Header.SetFilter(Total, '>500');
Message('%1', Header.Count());                              // expect: 2
Header.SetFilter(Total, '>5000');
Message('%1', Header.Count());                              // expect: 1
