// Docs: triggers-auto/xmlporttableelement, properties/devenv-autosave-property, properties/devenv-autoupdate-property
// Docs: properties/devenv-linktableforceinsert-property, properties/devenv-minoccurs-property
// Observed: how records are merged with rows, and when Import is refused (AL.Language.Tests, xmlport).
// --- shared
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; City; Text[10])
        {
            trigger OnValidate() begin Message('validate %1', City); end;
        }
        field(3; Credit; Decimal) { InitValue = 7; }
        field(4; Note; Text[30]) { }
        field(5; Since; Date) { }
    }
    keys { key(PK; "No.") { } }
    trigger OnInsert() begin Message('insert %1', "No."); end;
    trigger OnModify() begin Message('modify %1', "No."); end;
}
table 50101 Entry
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Customer No."; Code[10]) { TableRelation = Customer; }
        field(3; Amount; Decimal) { }
        field(4; Picture; Blob) { }
    }
    keys { key(PK; "Entry No.") { } }
}
table 50102 Content
{
    TableType = Temporary;
    fields { field(1; Id; Integer) { } field(2; Data; Blob) { } }
}
codeunit 50109 Data
{
    procedure Open(var Content: Record Content; var Stream: InStream; Text: Text)
    var
        Target: OutStream;
    begin
        Clear(Content.Data);
        Content.Data.CreateOutStream(Target, TextEncoding::UTF8);
        Target.WriteText(Text);
        Content.Data.CreateInStream(Stream, TextEncoding::UTF8);
    end;

    procedure Customers()
    var
        Customer: Record Customer;
    begin
        if Customer.FindSet() then
            repeat
                Message('%1, %2, %3, %4, %5.', Customer."No.", Customer.City, Customer.Credit, Customer.Note, Customer.Since);
            until Customer.Next() = 0;
    end;

    procedure Add(No: Code[10]; City: Text[10]; Note: Text[30])
    var
        Customer: Record Customer;
    begin
        Customer."No." := No;
        Customer.City := City;
        Customer.Credit := 100;
        Customer.Note := Note;
        Customer.Insert();
        Commit();
    end;
}
xmlport 50110 Customers
{
    schema
    {
        textelement(Root)
        {
            textattribute(Version) { Occurrence = Optional; }
            tableelement(Customer; Customer)
            {
                XmlName = 'Customer';
                MinOccurs = Zero;
                fieldattribute(No; Customer."No.") { }
                fieldelement(City; Customer.City) { MinOccurs = Zero; }
                fieldelement(Credit; Customer.Credit) { MinOccurs = Zero; }
                fieldelement(Since; Customer.Since) { MinOccurs = Zero; }
                textelement(Remark) { MinOccurs = Zero; }
            }
        }
    }
}
// --- the order of triggers; triggers change what was read
xmlport 50100 Everything
{
    schema
    {
        textelement(Root)
        {
            tableelement(Customer; Customer)
            {
                XmlName = 'Customer';
                textattribute(Note)
                {
                    trigger OnAfterAssignVariable() begin Message('note ' + Note); Customer.Note := UpperCase(Note); end;
                }
                fieldelement(No; Customer."No.")
                {
                    trigger OnAfterAssignField() begin Message('no. ' + Customer."No."); Customer."No." += 'X'; end;
                }
                fieldelement(City; Customer.City)
                {
                    trigger OnAfterAssignField() begin Message('city'); Customer.City := 'in ' + Customer.City; end;
                }
                trigger OnAfterInitRecord() begin Message('init <%1> %2', Customer."No.", Customer.Credit); end;
                trigger OnBeforeInsertRecord() begin Message('before'); Customer.Since := 20261224D; end;
                trigger OnAfterInsertRecord() begin Message('after'); end;
            }
            trigger OnAfterAssignVariable() begin Message('root'); end;
        }
    }
    trigger OnInitXmlPort() begin Message('init port'); end;
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
        Stream: InStream;
    begin
        Data.Open(Content, Stream, '<Root><Customer Note="a"><No>A</No><City> Rome  5 </City></Customer></Root>');
        Port.SetSource(Stream);  // expect: init port
        Port.Import();           // expect: pre
        // expect: root
        // expect: init <> 7
        // expect: note a
        // expect: no. A
        // expect: city
        // expect: validate in Rome 5
        // expect: before
        // expect: insert AX
        // expect: after
        // expect: post
        Data.Customers();        // expect: AX, in Rome 5, 7, A, 12/24/26.
    end;
}
// --- lines and headers: the header is written before its first line, and once more if what follows changes it
xmlport 50100 Headers
{
    schema
    {
        textelement(Root)
        {
            tableelement(Customer; Customer)
            {
                XmlName = 'Customer';
                fieldelement(No; Customer."No.") { }
                tableelement(Entry; Entry)
                {
                    LinkTable = Customer;
                    LinkFields = "Customer No." = field("No.");
                    MinOccurs = Zero;
                    fieldattribute(No; Entry."Entry No.") { }
                    fieldelement(Amount; Entry.Amount) { }
                    fieldelement(Picture; Entry.Picture) { MinOccurs = Zero; }
                    trigger OnAfterInitRecord() begin Message('line of ' + Entry."Customer No."); end;
                }
                fieldelement(Note; Customer.Note) { MinOccurs = Zero; }
                trigger OnBeforeInsertRecord() begin Message('before insert'); end;
                trigger OnAfterModifyRecord() begin Message('after modify'); end;
            }
        }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Entry: Record Entry;
        Data: Codeunit Data;
        Source: InStream;
        Text: Text;
    begin
        Data.Open(Content, Source,
            '<Root><Customer><No>A</No><Entry No="1"><Amount>15</Amount></Entry>' +
            '<Entry No="2"><Amount>1,234.5</Amount><Picture>QUw=</Picture></Entry><Note>n</Note></Customer>' +
            '<Customer><No>B</No></Customer></Root>');
        Xmlport.Import(Xmlport::Headers, Source);
        // expect: before insert
        // expect: insert A
        // expect: line of A
        // expect: line of A
        // expect: modify A
        // expect: after modify
        // expect: before insert
        // expect: insert B
        Data.Customers();                                           // expect: A, , 7, n, .
        // expect: B, , 7, , .
        Entry.Get(2);
        Entry.CalcFields(Picture);
        Entry.Picture.CreateInStream(Source);
        Source.ReadText(Text);
        Message('%1 %2 %3', Entry."Customer No.", Entry.Amount, Text); // expect: A 1,234.5 AL
    end;
}
// --- AutoUpdate keeps what is not imported, AutoReplace does not
xmlport 50100 Updating
{
    schema
    {
        textelement(Root)
        {
            tableelement(Customer; Customer)
            {
                AutoUpdate = true;
                XmlName = 'Customer';
                fieldattribute(No; Customer."No.") { }
                fieldelement(City; Customer.City) { FieldValidate = no; }
                trigger OnBeforeInsertRecord() begin Message('before insert'); end;
                trigger OnBeforeModifyRecord() begin Message('before modify %1', Customer.Note); end;
                trigger OnAfterModifyRecord() begin Message('after modify'); end;
            }
        }
    }
}
xmlport 50101 Replacing
{
    DefaultFieldsValidation = false;
    schema
    {
        textelement(Root)
        {
            tableelement(Customer; Customer)
            {
                AutoReplace = true;
                XmlName = 'Customer';
                fieldattribute(No; Customer."No.") { }
                fieldelement(City; Customer.City) { }
            }
        }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Data: Codeunit Data;
        Source: InStream;
        Document: Text;
    begin
        Data.Add('A', 'Rome', 'old');
        Document := '<Root><Customer No="A"><City>Bern</City></Customer><Customer No="B"><City>Oslo</City></Customer></Root>';
        Data.Open(Content, Source, Document);
        Xmlport.Import(Xmlport::Updating, Source);
        // expect: before modify old
        // expect: modify A
        // expect: after modify
        // expect: before insert
        // expect: insert B
        Data.Customers();                                          // expect: A, Bern, 100, old, .
        // expect: B, Oslo, 7, , .
        Data.Open(Content, Source, Document);
        Xmlport.Import(Xmlport::Replacing, Source);
        // expect: modify A
        // expect: modify B
        Data.Customers();                                          // expect: A, Bern, 7, , .
        // expect: B, Oslo, 7, , .
    end;
}
// --- a record that is there already
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Data: Codeunit Data;
        Source: InStream;
    begin
        Data.Add('A', 'Rome', '');
        Data.Open(Content, Source, '<Root><Customer No="B"/><Customer No="A"/></Root>');
        asserterror Xmlport.Import(Xmlport::Customers, Source);
        // expect: insert B
        // expect: insert A
        Message('%1', GetLastErrorText());                         // expect: The record in table Customer already exists. Identification fields and values: No.='A'
        Data.Customers();                                          // expect: A, Rome, 100, , .
    end;
}
// --- AutoSave = false leaves the writing to triggers; UseTemporary keeps records to itself
xmlport 50100 Manual
{
    schema
    {
        textelement(Root)
        {
            tableelement(Customer; Customer)
            {
                AutoSave = false;
                AutoUpdate = true;
                XmlName = 'Customer';
                fieldattribute(No; Customer."No.") { }
                trigger OnAfterInitRecord() begin Customer.Note := 'init'; end;
                trigger OnBeforeInsertRecord() begin Customer.Note += ' insert'; Customer.Insert(); end;
                trigger OnAfterInsertRecord() begin Message('after insert'); end;
                trigger OnBeforeModifyRecord() begin Message('before modify'); end;
                trigger OnAfterModifyRecord() begin Message('after modify'); end;
            }
            tableelement(TempEntry; Entry)
            {
                UseTemporary = true;
                MinOccurs = Zero;
                XmlName = 'Entry';
                fieldattribute(No; TempEntry."Entry No.") { }
            }
        }
    }
    trigger OnPostXmlPort() begin Message('%1 entries', TempEntry.Count()); end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Entry: Record Entry;
        Data: Codeunit Data;
        Source: InStream;
    begin
        Data.Add('B', 'Rome', '');
        Data.Open(Content, Source, '<Root><Customer No="A"/><Customer No="B"/><Entry No="1"/><Entry No="2"/></Root>');
        Xmlport.Import(Xmlport::Manual, Source);
        // expect: after insert
        // expect: before modify
        // expect: after modify
        // expect: 2 entries
        Data.Customers();                                          // expect: A, , 7, init insert, .
        // expect: B, Rome, 100, , .
        Message('%1', Entry.Count());                              // expect: 0
    end;
}
// --- Skip leaves out a record, Break the rest of a table element, Quit undoes all
xmlport 50100 Choosing
{
    schema
    {
        textelement(Root)
        {
            tableelement(Customer; Customer)
            {
                XmlName = 'Customer';
                fieldattribute(No; Customer."No.")
                {
                    trigger OnAfterAssignField() begin if Customer."No." = 'A' then currXMLport.Skip(); end;
                }
                fieldelement(City; Customer.City)
                {
                    FieldValidate = false;
                    trigger OnAfterAssignField()
                    begin
                        case Customer.City of
                            'stop': currXMLport.Break();
                            'quit': currXMLport.Quit();
                        end;
                    end;
                }
                trigger OnBeforeInsertRecord() begin if Customer."No." = 'B' then currXMLport.Skip(); end;
                trigger OnAfterInsertRecord() begin Message('after ' + Customer."No."); end;
            }
            textelement(Last) { MinOccurs = Zero; trigger OnAfterAssignVariable() begin Message('last ' + Last); end; }
        }
    }
    trigger OnPostXmlPort() begin Message('post'); end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Data: Codeunit Data;
        Source: InStream;
    begin
        Data.Open(Content, Source,
            '<Root><Customer No="A"><City>x</City></Customer><Customer No="B"><City>x</City></Customer>' +
            '<Customer No="C"><City>x</City></Customer><Customer No="D"><City>stop</City></Customer>' +
            '<Customer No="E"><City>x</City></Customer><Last>1</Last></Root>');
        Xmlport.Import(Xmlport::Choosing, Source);
        // expect: insert C
        // expect: after C
        // expect: last 1
        // expect: post
        Data.Customers();                                          // expect: C, x, 7, , .
        Commit();
        Data.Open(Content, Source,
            '<Root><Customer No="F"><City>x</City></Customer><Customer No="G"><City>quit</City></Customer></Root>');
        Message('%1', Xmlport.Import(Xmlport::Choosing, Source));
        // expect: insert F
        // expect: after F
        // expect: No
        Data.Customers();                                          // expect: C, x, 7, , .
    end;
}
// --- documents that do not fit the schema
codeunit 50100 Runner
{
    trigger OnRun()
    begin
        Try('<Root><Customer No="A">');
        // expect: Unexpected end of file has occurred. The following elements are not closed: Customer, Root. Line 1, position 24.
        Try('<Rot/>');
        // expect: The element 'Rot' is not declared. Line 1, position 1.
        Try('<Root><Customer/></Root>');
        // expect: The required attribute 'No' is missing. Line 1, position 7.
        Try('<Root><Customer No="A" Nr="1"/></Root>');
        // expect: The 'Nr' attribute is not declared. Line 1, position 7.
        Try('<Root><Client/></Root>');
        // expect: The element 'Root' has invalid child element 'Client'. List of possible elements expected: 'Customer'. Line 1, position 7.
        Try('<Root><Customer No="A"><Credit>1</Credit><City>x</City></Customer></Root>');
        // expect: The element 'Customer' has invalid child element 'City'. List of possible elements expected: 'Since, Remark'. Line 1, position 42.
        Try('<Root><Customer No="A">text</Customer></Root>');
        // expect: The element 'Customer' cannot contain text. Line 1, position 7.
        Try('<Root xmlns="urn:x"/>');
        // expect: The element 'Root' in namespace 'urn:x' is not declared. Line 1, position 1.
        Try('<Root>\<Customer No="A"><Credit>much</Credit></Customer></Root>');
        // expect: The value "much" can't be evaluated into type Decimal. Line 2, position 18, Credit.
        Try('<Root><Customer No="A"><City>far too long</City></Customer></Root>');
        // expect: The length of the string is 12, but it must be less than or equal to 10 characters. Value: far too long Line 1, position 24, City.
        Try('<!DOCTYPE Root [<!ENTITY x "xx">]><Root>&x;</Root>');
        // expect: For security reasons DTD is prohibited in this XML document.
    end;

    local procedure Try(Document: Text)
    var
        Content: Record Content;
        Customer: Record Customer;
        Data: Codeunit Data;
        Lf: Text[1];
        Source: InStream;
    begin
        Lf[1] := 10;
        Data.Open(Content, Source, Document.Replace('\', Lf));
        if not Xmlport.Import(Xmlport::Customers, Source) then
            Message(GetLastErrorText());
        if not Customer.IsEmpty() then
            Error('half written');
    end;
}
// --- required elements
xmlport 50100 Strict
{
    schema
    {
        textelement(Root)
        {
            textelement(First) { MaxOccurs = Once; }
            textelement(Second) { textelement(Inner) { } }
        }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    begin
        Try('<Root></Root>');
        // expect: The element 'Root' has incomplete content. List of possible elements expected: 'First'. Line 1, position 7.
        Try('<Root><First/><First/></Root>');
        // expect: The element 'Root' has invalid child element 'First'. List of possible elements expected: 'Second'. Line 1, position 15.
        Try('<Root><First/><Second/></Root>');
        // expect: The element 'Second' has incomplete content. List of possible elements expected: 'Inner'. Line 1, position 24.
        Try('<Root><First>1<Inner/></First></Root>');
        // expect: The element 'First' has invalid child element 'Inner'. Line 1, position 15.
        Try('<Root><First/><Second><Inner/></Second><Second><Inner/></Second></Root>'); // expect: done
    end;

    local procedure Try(Document: Text)
    var
        Content: Record Content;
        Data: Codeunit Data;
        Source: InStream;
    begin
        Data.Open(Content, Source, Document);
        if Xmlport.Import(Xmlport::Strict, Source) then
            Message('done')
        else
            Message(GetLastErrorText());
    end;
}
// --- an import that is used as a value has a transaction of its own; others are part of that which there is
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Customer: Record Customer;
        Data: Codeunit Data;
        Port: XmlPort Customers;
        Source: InStream;
        Ok: Boolean;
    begin
        Customer."No." := 'P';
        Customer.Insert();
        Data.Open(Content, Source, '<Root><Customer No="A"/></Root>');
        Message('%1', Xmlport.Import(Xmlport::Customers, Source)); // expect: No
        Message(GetLastErrorText());                              // expect: An error occurred and the transaction is stopped. Contact your administrator or partner for further assistance.
        Message('%1', Customer.Count());                          // expect: 1
        Xmlport.Import(Xmlport::Customers, Source);               // expect: insert A
        Commit();
        Data.Open(Content, Source, '<Root><Customer No="B"/></Root>');
        Port.SetSource(Source);
        Ok := Port.Import();                                      // expect: insert B
        Message('%1', Ok);                                        // expect: Yes
        Customer."No." := 'Q';
        Customer.Insert();
        asserterror Ok := Port.Import();
        Message(GetLastErrorText());                              // expect: An error occurred and the transaction is stopped. Contact your administrator or partner for further assistance.
        Message('%1', Customer.Count());                          // expect: 3
    end;
}
// --- the record that is given lends only its filters
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Customer: Record Customer;
        Data: Codeunit Data;
        Source: InStream;
    begin
        Data.Open(Content, Source, '<Root><Customer No="A"/></Root>');
        Xmlport.Import(Xmlport::Customers, Source, Customer);     // expect: insert A
        Message('<%1>', Customer."No.");                          // expect: <>
    end;
}
// --- what an xmlport cannot do
xmlport 50100 OnlyOut
{
    Direction = Export;
    schema { textelement(Root) { } }
}
xmlport 50101 OnlyIn
{
    Direction = Import;
    schema { textelement(Root) { } }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Entry: Record Entry;
        Data: Codeunit Data;
        Out: XmlPort OnlyOut;
        Inward: XmlPort OnlyIn;
        Nothing: InStream;
        Nowhere: OutStream;
        Source: InStream;
        Target: OutStream;
    begin
        Data.Open(Content, Source, '<Root/>');
        Content.Data.CreateOutStream(Target);
        Out.SetSource(Source);
        asserterror Out.Import();
        Message('%1: %2', GetLastErrorCode(), GetLastErrorText()); // expect: XmlPortExportDirection: XMLport OnlyOut cannot import data: its Direction is Export.
        asserterror Out.ImportFile(true);
        Message(GetLastErrorText());                               // expect: XMLport OnlyOut cannot import data: its Direction is Export.
        Inward.SetDestination(Target);
        asserterror Inward.Export();
        Message('%1: %2', GetLastErrorCode(), GetLastErrorText()); // expect: XmlPortImportDirection: XMLport OnlyIn cannot export data: its Direction is Import.
        Message('%1 %2', Out.ImportFile(), Inward.ImportFile());   // expect: No Yes
        Clear(Inward);
        asserterror Inward.Import();
        Message(GetLastErrorText());                               // expect: The XMLport OnlyIn has no stream to import from: use SetSource.
        Clear(Out);
        asserterror Out.Export();
        Message(GetLastErrorText());                               // expect: The XMLport OnlyOut has no stream to export to: use SetDestination.
        asserterror Inward.SetSource(Nothing);
        Message(GetLastErrorText());                               // expect: Microsoft.Dynamics.Nav.Runtime.NavInStream variable not initialized.
        asserterror Out.SetDestination(Nowhere);
        Message(GetLastErrorText());                               // expect: Microsoft.Dynamics.Nav.Runtime.NavOutStream variable not initialized.
        asserterror Out.SetTableView(Entry);
        Message(GetLastErrorText());                               // expect: The XMLport OnlyOut has no table element of the table Entry.
        asserterror Out.Skip();
        Message(GetLastErrorText());                               // expect: currXMLport.Skip ends a trigger of the XMLport OnlyOut, and none runs.
        asserterror Xmlport.Import(12345, Source);
        Message(GetLastErrorText());                               // expect: You tried to invoke the XmlPort object with the ID 12345 from the object Runner. An object with that ID does not exist in the current application.
    end;
}
