// Docs: devenv-events-in-al
// Observed: what a real server says of subscribers in Event Subscription.
// --- shared
codeunit 50110 Publisher
{
    [IntegrationEvent(false, false)]
    procedure OnBefore() begin end;
    [InternalEvent(false)]
    procedure OnInside() begin end;
}
table 50100 Watched { fields { field(1; "No."; Code[10]) { } } }
table 50101 Unwatched { fields { field(1; "No."; Code[10]) { } } }
codeunit 50111 Subscriber
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnBefore', '', false, false)]
    local procedure BeforeHandler() begin end;
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnInside', '', false, false)]
    local procedure InsideHandler() begin end;
    [EventSubscriber(ObjectType::Table, Database::Watched, 'OnAfterInsertEvent', '', false, false)]
    local procedure AfterInsert() begin end;
}
codeunit 50112 "By Hand"
{
    EventSubscriberInstance = Manual;
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnBefore', '', false, false)]
    local procedure ByHand() begin end;
}
// --- Who subscribes, and to whom
var
    Row: Record "Event Subscription";
Row.SetRange("Subscriber Codeunit ID", 50111);
Message('%1', Row.Count());                                                   // expect: 3
Row.SetRange("Subscriber Codeunit ID", 50110);
Message('%1', Row.Count());                                                   // expect: 0
Row.Reset();
Row.SetRange("Publisher Object Type", Row."Publisher Object Type"::Table);
Row.SetRange("Publisher Object ID", 50100);
Message('%1', Row.Count());                                                   // expect: 1
Row.SetRange("Publisher Object ID", 50101);
Message('%1', Row.Count());                                                   // expect: 0
// --- One row by its key
var
    Row: Record "Event Subscription";
Row.Get(50111, 'BeforeHandler');
Message('%1 %2 %3 %4', Row."Published Function", Row."Publisher Object Type", Row."Publisher Object ID", Row."Event Type");   // expect: OnBefore Codeunit 50110 Integration
Message('%1 %2', Row.Active, Row."Subscriber Instance");                      // expect: Yes Static-Automatic
Row.Get(50111, 'InsideHandler');
Message('%1 %2', Row."Published Function", Row."Event Type");                 // expect: OnInside Internal
Row.Get(50111, 'AfterInsert');
Message('%1 %2 %3', Row."Publisher Object Type", Row."Publisher Object ID", Row."Event Type");   // expect: Table 50100 Trigger
Message('%1', Row.Get(50111, 'ThisHandlerDoesNotExist'));                     // expect: No
// --- A codeunit with manual subscribers is active while it is bound
var
    Row: Record "Event Subscription";
    ByHand: Codeunit "By Hand";
Row.Get(50112, 'ByHand');
Message('%1 %2 %3', Row.Active, Row."Subscriber Instance", Row."Active Manual Instances");   // expect: No Manual 0
BindSubscription(ByHand);
Row.Get(50112, 'ByHand');
Message('%1 %2', Row.Active, Row."Active Manual Instances");                  // expect: Yes 1
