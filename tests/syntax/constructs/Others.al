#pragma warning disable AL0432
namespace Alrun.Tests;

enum 50100 Color implements "I Paint", IShape
{
    Extensible = true;
    Caption = 'Color';
    DefaultImplementation = "I Paint" = "Default Paint", IShape = Alrun.Tests."Default Shape";
    UnknownValueImplementation = "I Paint" = "Unknown Paint";
    AssignmentCompatibility = true;

    value(0; " ") { Caption = ' ', Locked = true; }
    value(1; Red)
    {
        Caption = 'Red';
        Implementation = "I Paint" = "Red Paint", IShape = "Red Shape";
    }
    value(2; "Dark Red") { }
    value(3; Mod) { }
}

enumextension 50100 "More Colors" extends Color
{
    value(50100; Green) { Implementation = "I Paint" = "Green Paint"; }
}

interface IShape
{
    Access = Public;
    procedure Area(): Decimal
    procedure Move(X: Decimal; var Y: Decimal) Moved: Boolean;
    [Obsolete('x', '1')]
    procedure Old();
}

interface ICircle extends IShape, Alrun.Tests."I Paint"
{
    procedure Radius(): Decimal;
}

codeunit 50110 Circle implements ICircle, "I Paint"
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Sales-Post", 'OnBeforePost', '', false, false)]
    local procedure BeforePost(var Header: Record "Sales Header")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnSomething()
    begin
    end;

    [Test]
    [HandlerFunctions('Handler,Other')]
    [TryFunction, Scope('OnPrem')]
    procedure Tested()
    begin
    end;

    [ServiceEnabled()]
    procedure Service()
    begin
    end;
}

permissionset 50100 "All Permissions"
{
    Assignable = true;
    Caption = 'All', MaxLength = 30;
    IncludedPermissionSets = "Other Set", Alrun.Tests.Third;
    ExcludedPermissionSets = "Not This";
    Permissions = table Customer = X, tabledata Customer = RIMD, tabledata "Sales Header" = rimd,
        page * = X, codeunit Circle = X, system "Allow Action Export To Excel" = X;
}

permissionsetextension 50100 "More Permissions" extends "All Permissions"
{
    Permissions = tabledata Vendor = R;
}

entitlement "All Entitlement"
{
    Type = PerUserServicePlan;
    Id = '00000000-0000-0000-0000-000000000000';
    RoleType = Delegated;
    ObjectEntitlements = "All Permissions", "More Permissions";
}

profile "All Profile"
{
    Caption = 'All';
    ProfileDescription = 'x';
    RoleCenter = "Order Processor Role Center";
    Customizations = "All Customization", Other;
    Promoted = true;
    Enabled = true;
}

profileextension "All Profile Extension" extends "All Profile"
{
    Caption = 'More';
}

controladdin Chart
{
    RequestedHeight = 300;
    VerticalStretch = true;
    Scripts = 'https://example.com/chart.js', 'src/chart.js';
    StyleSheets = 'src/chart.css';
    Images = 'a.png', 'b.png';
    StartupScript = 'src/start.js';

    event Ready()
    event Clicked(Point: Text; Value: Decimal);
    procedure Draw(Data: JsonObject);
    procedure Clear()
}

dotnet
{
    assembly(mscorlib)
    {
        Version = '4.0.0.0';
        Culture = 'neutral';
        PublicKeyToken = 'b77a5c561934e089';

        type(System.DateTime; MyDateTime) { }
        type("System.Collections.Generic.List`1"; "Generic List") { IsControlAddIn = false; }
    }
    assembly("System.Xml") { }
}

query 50100 "All Query"
{
    QueryType = API;
    OrderBy = ascending(Name), descending(Total, "No.");
    EntityName = 'customer';
    EntityCaption = 'Customer', Locked = true;
    TopNumberOfRows = 10;

    elements
    {
        dataitem(Customer; Customer)
        {
            DataItemTableFilter = Blocked = const(" "), "Date Filter" = filter(<> '');

            column(No; "No.") { Caption = 'No.'; }
            column(Name; Name) { ColumnFilter = Name = filter('A*'); }
            dataitem(Entry; "Cust. Ledger Entry")
            {
                DataItemLink = "Customer No." = Customer."No.", Kind = Customer.Kind;
                SqlJoinType = LeftOuterJoin;

                column(Total; Amount) { Method = Sum; }
                filter(Posting_Date; "Posting Date") { }
                column(Number) { Method = Count; }
            }
        }
    }

    trigger OnBeforeOpen()
    begin
    end;
}

xmlport 50100 "All XmlPort"
{
    Format = VariableText;
    FieldSeparator = '<;>';
    Namespaces = "" = 'urn:a', cac = 'urn:b';

    schema
    {
        textelement(Root)
        {
            XmlName = 'root';

            textattribute(Version) { Occurrence = Optional; }
            tableelement(Cust; Customer)
            {
                SourceTableView = sorting("No.");
                LinkTable = Other;
                LinkFields = "No." = field("No.");
                AutoUpdate = true;

                fieldelement(No; Cust."No.") { }
                fieldattribute(Name; Cust.Name)
                {
                    trigger OnAfterAssignField()
                    begin
                    end;
                }
            }
        }
    }

    requestpage
    {
        layout { area(Content) { } }
    }
}
#pragma warning restore AL0432
