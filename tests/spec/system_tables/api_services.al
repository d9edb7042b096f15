// Docs: devenv-api-pagetype, devenv-api-querytype
//
// --- Api Web Service has a row for each version of a page or query that is an API
namespace Contoso.Api;
using System.Integration;

table 50100 Item { fields { field(1; "No."; Code[20]) { } } }
page 50100 "Item Api"
{
    PageType = API;
    SourceTable = Item;
    APIPublisher = 'contoso';
    APIGroup = 'sales';
    APIVersion = 'v2.0', 'v1.0';
    EntityName = 'item';
    EntitySetName = 'items';
    DelayedInsert = true;
    DeleteAllowed = false;
    layout { area(Content) { repeater(Rows) { field(number; Rec."No.") { } } } }
}
page 50101 "Item Card" { SourceTable = Item; layout { area(Content) { field(number; Rec."No.") { } } } }
query 50100 "Items"
{
    QueryType = API;
    APIPublisher = 'contoso';
    APIGroup = 'sales';
    EntityName = 'itemRow';
    EntitySetName = 'itemRows';
    elements { dataitem(Item; Item) { column(number; "No.") { } } }
}
query 50101 "Plain Items" { elements { dataitem(Item; Item) { column(number; "No.") { } } } }
codeunit 50100 Test
{
    trigger OnRun()
    var
        Service: Record "Api Web Service";
    begin
        Service.SetRange("AL Namespace", 'Contoso.Api');
        if Service.FindSet() then
            repeat
                Message('%1 %2 %3 %4 %5 %6', Service."Object Type", Service."Object ID", Service."Service Name", Service.Publisher, Service.Group, Service.Version);
                Message('%1 %2 %3 %4 %5', Service."Object Name", Service.Published, Service."Insert Allowed", Service."Modify Allowed", Service."Delete Allowed");
            until Service.Next() = 0;
        // expect: Page 50100 items contoso sales v1.0
        // expect: Item Api Yes Yes Yes No
        // expect: Page 50100 items contoso sales v2.0
        // expect: Item Api Yes Yes Yes No
        // expect: Query 50100 itemRows contoso sales beta
        // expect: Items Yes No No No
    end;
}
