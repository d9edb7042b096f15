// Docs: devenv-xmlport-object, devenv-xmlport-schema, triggers-auto/xmlporttableelement
// --- shared
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Street; Text[50]) { }
    }
    keys { key(PK; "No.") { } }
}
table 50101 Entry
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Customer No."; Code[20]) { }
    }
    keys { key(PK; "Entry No.") { } }
}
// --- nodes are variables: of a record, or of a text
xmlport 50100 Customers
{
    schema
    {
        textelement(Root)
        {
            textattribute(Version) { }
            tableelement(Customer; Customer)
            {
                SourceTableView = sorting("No.") where(City = const('X')); // error AL0118: ''City''
                fieldattribute(Number; Customer."No.") { }
                fieldelement(Town; Customer.Town)           // error AL0132: ''Record "Customer"' does not contain a definition for 'Town'.'
                {
                }
                textelement(Remark)
                {
                    VariableName = RemarkText;
                    trigger OnBeforePassVariable()
                    begin
                        RemarkText := Customer.Street + Version;
                        Remark := 'x';                      // error AL0118: ''Remark''
                    end;
                }
                textelement(Big)
                {
                    TextType = BigText;
                    trigger OnAfterAssignVariable()
                    begin
                        Big.AddText('x');
                        Big := 1;                           // error AL0122: 'Cannot implicitly convert type 'Integer' to 'BigText'.'
                    end;
                }
                tableelement(Entries; Entry)
                {
                    LinkTable = Customer;
                    LinkFields = "Customer No." = field("No."), Number = field("No."); // error AL0118: ''Number''
                    trigger OnAfterInsertRecord()
                    begin
                        if Entries."Entry No." = 0 then
                            currXMLport.Skip();
                        Root := Customer.Street;
                        Street := 'x';                      // error AL0118: ''Street''
                    end;

                    trigger OnAfterAssignVariable()         // error AL0162: ''OnAfterAssignVariable' is not a valid trigger for this object type.'
                    begin
                    end;
                }
                tableelement(Others; Entry)
                {
                    LinkTable = Vendor;                     // error AL0502: 'The LinkTable property must reference a table element node of the current XMLPort.'
                    LinkFields = "Customer No." = field("No.");
                }
            }
        }
    }
    requestpage
    {
        layout
        {
            area(Content)
            {
                field(Version; Version) { }
                field(Nothing; Nothing) { }                 // error AL0118: ''Nothing''
            }
        }
    }
    trigger OnPreXmlPort()
    begin
        Customer.SetRange("No.", 'A');
        currXMLport.Filename := 'x';
        currXMLport.Nothing();                              // error AL0132: ''XmlPort "Customers"' does not contain a definition for 'Nothing'.'
    end;
}
// --- an xmlport as a variable
xmlport 50100 Customers
{
    schema
    {
        textelement(Root)
        {
            tableelement(Customer; Customer) { }
        }
    }
    procedure SetMode(Mode: Integer)
    begin
    end;
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Customers: XmlPort Customers;
        Source: InStream;
    begin
        Customers.SetSource(Source);
        Customers.SetMode(1);
        Customers.Import();
        XmlPort.Run(XmlPort::Customers, false, true);
        Customers.SetMode('xy');                            // error AL0133: 'Argument 1: cannot convert from 'Text' to 'Integer'.'
        Customers.Root := 'x';                              // error AL0132: ''XmlPort "Customers"' does not contain a definition for 'Root'.'
        XmlPort.Run(XmlPort::Vendors);                      // error AL0185: 'XmlPort 'Vendors' is missing.'
    end;
}
// --- Docs: diagnostics/diagnostic-al336, diagnostic-al480
xmlport 50100 Customers
{
    schema                                                  // error AL0336: 'There must be exactly one root node and it has to be an element.'
    {
        textelement(Root)
        {
            textattribute(Version)                          // error AL0480: 'Attributes cannot have nested elements.'
            {
                textelement(Inner) { }
            }
        }
        textelement(Second) { }
        tableelement(Vendor; Vendor) { }                    // error AL0185: 'Table 'Vendor' is missing.'
    }
}
