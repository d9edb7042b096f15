// Docs: devenv-xmlport-schema, triggers-auto/xmlporttableelement, methods-auto/xmlport
// Observed: what nested table elements, attributes and triggers of text nodes give (AL.Language.Tests, xmlport).
// --- shared
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; City; Text[50]) { }
        field(3; Kind; Option) { OptionMembers = Small,Large; OptionCaption = 'little,big'; }
        field(4; Sales; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where("Customer No." = field("No.")));
        }
        field(5; Picture; Blob) { }
        field(6; Name; Text[50]) { }
    }
    keys { key(PK; "No.") { } key(City; City) { } }
}
table 50101 Entry
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Customer No."; Code[20]) { }
        field(3; Amount; Decimal) { }
        field(4; Day; Date) { }
        field(5; Open; Boolean) { }
        field(6; Quantity; Decimal) { DecimalPlaces = 0 : 5; }
    }
    keys { key(PK; "Entry No.") { } }
}
codeunit 50109 Data
{
    procedure Fill()
    begin
        AddCustomer('A', 'Rome');
        AddCustomer('B', 'Bern');
        AddCustomer('C', 'Rome');
        AddEntry(1, 'A', 10);
        AddEntry(2, 'B', 20.5);
        AddEntry(3, 'A', 1234.5);
    end;

    local procedure AddCustomer(No: Code[20]; City: Text[50])
    var
        Customer: Record Customer;
        Stream: OutStream;
    begin
        Customer."No." := No;
        Customer.City := City;
        if City = 'Bern' then
            Customer.Kind := Customer.Kind::Large;
        Customer.Picture.CreateOutStream(Stream);
        Stream.WriteText('AL');
        Customer.Insert();
    end;

    local procedure AddEntry(No: Integer; CustomerNo: Code[20]; Amount: Decimal)
    var
        Entry: Record Entry;
    begin
        Entry."Entry No." := No;
        Entry."Customer No." := CustomerNo;
        Entry.Amount := Amount;
        Entry.Day := DMY2Date(24, 12, 2026);
        Entry.Open := No = 1;
        Entry.Quantity := 2.125;
        Entry.Insert();
    end;

    procedure Shown(var Content: Record Content)
    begin
        Shown(Content, TextEncoding::UTF8);
    end;

    procedure Shown(var Content: Record Content; Encoding: TextEncoding)
    var
        Stream: InStream;
        Line: Text;
    begin
        Content.Data.CreateInStream(Stream, Encoding);
        while not Stream.EOS() do begin
            Stream.ReadText(Line);
            Message(Line);
        end;
    end;
}
table 50102 Content
{
    TableType = Temporary;
    fields { field(1; Id; Integer) { } field(2; Data; Blob) { } }
}
// --- nested table elements, attributes, and the usual formats of AL
xmlport 50100 Customers
{
    schema
    {
        textelement(Root)
        {
            textattribute(Version) { }
            tableelement(Customer; Customer)
            {
                XmlName = 'Customer';
                fieldattribute(No; Customer."No.") { }
                fieldelement(City; Customer.City) { }
                fieldelement(Kind; Customer.Kind) { }
                fieldelement(Sales; Customer.Sales) { }
                fieldelement(Picture; Customer.Picture) { }
                tableelement(Entry; Entry)
                {
                    LinkTable = Customer;
                    LinkFields = "Customer No." = field("No.");
                    fieldattribute(Amount; Entry.Amount) { }
                    fieldelement(Day; Entry.Day) { }
                    fieldelement(Open; Entry.Open) { }
                    fieldelement(Quantity; Entry.Quantity) { }
                }
            }
        }
    }
    trigger OnInitXmlPort() begin Version := '2 & 3'; end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Customer: Record Customer;
        Data: Codeunit Data;
        Stream: OutStream;
    begin
        Data.Fill();
        Customer.SetFilter("No.", 'A|B');
        Content.Data.CreateOutStream(Stream);
        Message('%1', Xmlport.Export(Xmlport::Customers, Stream, Customer)); // expect: Yes
        Data.Shown(Content);
        // expect: <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        // expect: <Root Version="2 &amp; 3">
        // expect:   <Customer No="A">
        // expect:     <City>Rome</City>
        // expect:     <Kind>little</Kind>
        // expect:     <Sales>1,244.50</Sales>
        // expect:     <Picture>QUw=</Picture>
        // expect:     <Entry Amount="10.00">
        // expect:       <Day>12/24/26</Day>
        // expect:       <Open>Yes</Open>
        // expect:       <Quantity>2.125</Quantity>
        // expect:     </Entry>
        // expect:     <Entry Amount="1,234.50">
        // expect:       <Day>12/24/26</Day>
        // expect:       <Open>No</Open>
        // expect:       <Quantity>2.125</Quantity>
        // expect:     </Entry>
        // expect:   </Customer>
        // expect:   <Customer No="B">
        // expect:     <City>Bern</City>
        // expect:     <Kind>big</Kind>
        // expect:     <Sales>20.50</Sales>
        // expect:     <Picture>QUw=</Picture>
        // expect:     <Entry Amount="20.50">
        // expect:       <Day>12/24/26</Day>
        // expect:       <Open>No</Open>
        // expect:       <Quantity>2.125</Quantity>
        // expect:     </Entry>
        // expect:   </Customer>
        // expect: </Root>
    end;
}
// --- the order of triggers; what they change is exported
xmlport 50100 Everything
{
    schema
    {
        textelement(Root)
        {
            tableelement(Customer; Customer)
            {
                SourceTableView = sorting(City) order(descending) where(City = const('Rome'));
                textattribute(Note)
                {
                    trigger OnBeforePassVariable() begin Message('note'); Note := UpperCase(Customer.City); end;
                }
                fieldelement(Name; Customer.Name)
                {
                    fieldattribute(Kind; Customer.Kind) { }
                    trigger OnBeforePassField() begin Message('name'); Customer.Name := '<' + Customer."No." + '>'; end;
                }
                textelement(Remark)
                {
                    VariableName = RemarkText;
                    trigger OnBeforePassVariable()
                    begin
                        Message('remark');
                        RemarkText := currXMLport.CurrentPath();
                    end;
                }
                trigger OnPreXmlItem() begin Message('pre item'); Customer.SetRange("No.", 'C'); end;
                trigger OnAfterGetRecord() begin Message('get %1', Customer."No."); Customer.Kind := 1; end;
            }
        }
    }
    trigger OnInitXmlPort() begin Message('init'); end;
    trigger OnPreXmlPort() begin Message('pre'); end;
    trigger OnPostXmlPort() begin Message('post'); end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Data: Codeunit Data;
        Port: XmlPort Everything;
        Stream: OutStream;
    begin
        Data.Fill();
        Content.Data.CreateOutStream(Stream);
        Port.SetDestination(Stream);  // expect: init
        Port.Export();                // expect: pre
        // expect: pre item
        // expect: get C
        // expect: note
        // expect: name
        // expect: remark
        // expect: post
        Data.Shown(Content);
        // expect: <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        // expect: <Root>
        // expect:   <Customer Note="ROME">
        // expect:     <Name Kind="big">&lt;C&gt;</Name>
        // expect:     <Remark>/Root/Customer/Remark</Remark>
        // expect:   </Customer>
        // expect: </Root>
    end;
}
// --- FlowFields are calculated for the nodes that show them, unless AutoCalcField says no, and for CalcFields
xmlport 50100 Calculating
{
    schema
    {
        textelement(Root)
        {
            tableelement(Customer; Customer)
            {
                XmlName = 'Customer';
                fieldattribute(No; Customer."No.") { }
                fieldelement(Sales; Customer.Sales) { AutoCalcField = false; }
            }
            tableelement(Again; Customer)
            {
                CalcFields = Sales;
                XmlName = 'Again';
                textattribute(Sum) { trigger OnBeforePassVariable() begin Sum := Format(Again.Sales); end; }
            }
        }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Customer: Record Customer;
        Data: Codeunit Data;
        Port: XmlPort Calculating;
        Stream: OutStream;
    begin
        Data.Fill();
        Customer.SetCurrentKey(City);
        Customer.Ascending(false);
        Customer.SetFilter("No.", '<>C');
        Content.Data.CreateOutStream(Stream);
        Port.SetTableView(Customer);
        Port.SetDestination(Stream);
        Port.Export();
        Data.Shown(Content);
        // expect: <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        // expect: <Root>
        // expect:   <Customer No="A">
        // expect:     <Sales>0.00</Sales>
        // expect:   </Customer>
        // expect:   <Customer No="B">
        // expect:     <Sales>0.00</Sales>
        // expect:   </Customer>
        // expect:   <Again Sum="1,244.5" />
        // expect:   <Again Sum="20.5" />
        // expect:   <Again Sum="0" />
        // expect: </Root>
    end;
}
