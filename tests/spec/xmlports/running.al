// Docs: methods-auto/xmlport/xmlport-run-method, properties/devenv-direction-property, properties/devenv-permissions-property
// --- shared
table 50100 Item
{
    fields { field(1; "No."; Code[10]) { } }
    keys { key(PK; "No.") { } }
}
xmlport 50100 Items
{
    Caption = 'All Items';
    UseRequestPage = false;
    Permissions = tabledata Item = R;
    schema
    {
        textelement(Root)
        {
            tableelement(Item; Item)
            {
                XmlName = 'Item';
                MinOccurs = Zero;
                fieldattribute(No; Item."No.") { }
            }
        }
    }
    procedure Name(New: Text)
    begin
        currXMLport.Filename := New;
    end;
}
xmlport 50101 Asking
{
    schema { textelement(Root) { } }
}
xmlport 50102 OnlyOut
{
    Direction = Export;
    Format = VariableText;
    UseRequestPage = false;
    schema { textelement(Root) { } }
}
permissionset 50100 Runner
{
    Permissions = tabledata Item = r, codeunit Runner = X, xmlport Items = X, xmlport OnlyOut = X;
}
permissionset 50101 Stranger
{
    Permissions = tabledata Item = R, codeunit Runner = X;
}
// --- the user gets a file, or picks one
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Asking: XmlPort Asking;
        Port: XmlPort Items;
    begin
        Xmlport.Run(Xmlport::Items, false, false);        // expect: download: All Items.xml, 67
        Port.ImportFile(false);
        Port.Name('mine.xml');
        Port.Run();                                       // expect: download: mine.xml, 67
        Xmlport.Run(Xmlport::OnlyOut, false, false);      // expect: download: OnlyOut.txt, 2
        Xmlport.Run(Xmlport::Items);                      // expect: upload: All Items, All Files (*.*)|*.*
        asserterror Xmlport.Run(Xmlport::OnlyOut, false, true);
        Message(GetLastErrorText());                      // expect: XMLport OnlyOut cannot import data: its Direction is Export.
        Message('%1', Port.UseRequestPage());             // expect: No
        Asking.UseRequestPage(false);
        Asking.ImportFile(false);
        Asking.Run();                                     // expect: download: Asking.xml, 67
    end;
}
// --- streams that were set take the place of the user's files
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Item: Record Item;
        Port: XmlPort Items;
        Source: InStream;
        Target: OutStream;
    begin
        Content.Data.CreateOutStream(Target);
        Target.WriteText('<Root><Item No="A"/></Root>');
        Content.Data.CreateInStream(Source);
        Port.SetSource(Source);
        Port.Run();
        Message('%1', Item.Count());      // expect: 1
        Clear(Content.Data);
        Content.Data.CreateOutStream(Target);
        Port.SetDestination(Target);
        Port.ImportFile(false);
        Port.Run();
        Message('%1', Content.Data.Length() > 80); // expect: Yes
    end;
}
table 50102 Content
{
    TableType = Temporary;
    fields { field(1; Id; Integer) { } field(2; Data; Blob) { } }
}
// --- OnInitXmlPort comes before the first procedure that others call, once for each variable; ClearAll, Clear
xmlport 50110 Counting
{
    schema { textelement(Text) { } }
    trigger OnInitXmlPort() begin Message('init'); Total := 10; end;
    procedure Add(): Integer
    begin
        Total += 1;
        exit(Total);
    end;
    procedure Reset(): Integer
    begin
        ClearAll();
        exit(Total);
    end;
    var
        Total: Integer;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Port: XmlPort Counting;
    begin
        Message('%1', Port.Add());          // expect: init
        // expect: 11
        Message('%1', Port.Add());          // expect: 12
        Clear(Port);
        Message('%1', Port.Add());          // expect: init
        // expect: 11
        Message('%1 %2', Port.Reset(), Port.Add()); // expect: 0 1
    end;
}
// --- Quit in OnInitXmlPort, and when it can be called
xmlport 50110 Never
{
    Direction = Export;
    schema { textelement(Root) { } }
    trigger OnInitXmlPort() begin currXMLport.Quit(); end;
    trigger OnPreXmlPort() begin Message('pre'); end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Target: OutStream;
    begin
        Content.Data.CreateOutStream(Target);
        Message('%1', Xmlport.Export(Xmlport::Never, Target)); // expect: No
    end;
}
table 50102 Content
{
    TableType = Temporary;
    fields { field(1; Id; Integer) { } field(2; Data; Blob) { } }
}
// --- the Permissions of the xmlport count [permissions: Runner]
codeunit 50100 Runner
{
    trigger OnRun()
    begin
        Xmlport.Run(Xmlport::Items, false, false);        // expect: download: All Items.xml, 67
    end;
}
// --- Execute right on the xmlport [permissions: Stranger]
codeunit 50100 Runner
{
    trigger OnRun()
    begin
        Xmlport.Run(Xmlport::Items, false, false);        // error: Sorry, the current permissions prevented the action. (XmlPort 50100 Items Execute: ...
    end;
}
// --- an xmlport publishes events
xmlport 50110 Publishing
{
    schema { textelement(Root) { } }
    procedure Tell(Number: Integer)
    begin
        OnTold(Number);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnTold(Number: Integer)
    begin
    end;
}
codeunit 50111 Subscriber
{
    [EventSubscriber(ObjectType::XmlPort, XmlPort::Publishing, OnTold, '', false, false)]
    local procedure Heard(Number: Integer)
    begin
        Message('heard %1', Number);
    end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Port: XmlPort Publishing;
    begin
        Port.Tell(7);       // expect: heard 7
    end;
}
