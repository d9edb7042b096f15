// Docs: devenv-permissionset-object, properties/devenv-permissions-property, devenv-entitlement-object, devenv-profile-object
// --- permissions name objects
table 50100 Customer
{
    fields { field(1; "No."; Code[20]) { AccessByPermission = tabledata Vendor = R; } } // error AL0185: 'Table 'Vendor' is missing.'
    keys { key(PK; "No.") { } }
}
page 50100 "Customer Card" { }
codeunit 50100 Post
{
    Permissions = tabledata Customer = rimd, tabledata Entry = r; // error AL0185: 'Table 'Entry' is missing.'
}
permissionset 50100 Sales
{
    Permissions =
        tabledata Customer = RIMD,
        tabledata 50100 = R,
        table * = X,
        page "Customer Card" = X,
        system "Tools, Zoom" = X,
        page "Customer List" = X,                           // error AL0185: 'Page 'Customer List' is missing.'
        codeunit Post = RX,                                 // error AL0776: 'The identifier 'RX' is not a valid permission value.'
        tabledata Customer = RQ,                            // error AL0776: 'The identifier 'RQ' is not a valid permission value.'
        enum Status = X;                                    // error AL0195: 'Invalid permission kind.'
}
// --- sets of sets. Docs: devenv-permissionset-composing, diagnostics/diagnostic-al652, diagnostic-al740, diagnostic-al741
permissionset 50100 Sales { }
permissionset 50101 Purchases
{
    IncludedPermissionSets = Sales, Purchases, Stock;       // error AL0652: 'The permission set 'Purchases' cannot contain itself.'
    // error AL0185: 'PermissionSet 'Stock' is missing.'
    ExcludedPermissionSets = Purchases,                     // error AL0741: 'The permission set 'Purchases' cannot exclude itself.'
        Sales;                                              // error AL0740: 'The permission set 'Sales' cannot be excluded and included in the same permission set.'
}
permissionsetextension 50100 "More Sales" extends Sales
{
    IncludedPermissionSets = Stock;                         // error AL0185: 'PermissionSet 'Stock' is missing.'
}
permissionsetextension 50101 "More Stock" extends Stock     // error AL0247: 'The target PermissionSet 'Stock' for the extension object is not found.'
{
}
// --- fields that the properties of actions and views name. Docs: properties/devenv-runpagelink-property, devenv-runpageview-property
table 50100 Customer
{
    fields { field(1; "No."; Code[20]) { } field(2; City; Text[30]) { } }
    keys { key(PK; "No.") { } }
}
table 50101 Entry
{
    fields { field(1; "Entry No."; Integer) { } field(2; "Customer No."; Code[20]) { } }
    keys { key(PK; "Entry No.") { } }
}
page 50100 Entries { SourceTable = Entry; }
page 50101 Card
{
    SourceTable = Customer;
    actions
    {
        area(Processing)
        {
            action(Good)
            {
                RunObject = page Entries;
                RunPageView = sorting("Entry No.");
                RunPageLink = "Customer No." = field("No.");
            }
            action(Bad)
            {
                RunObject = page Entries;
                RunPageView = sorting(City);                // error AL0118: ''City''
                RunPageLink = City = field("Entry No.");    // error AL0118: ''City''
            }
        }
    }
    views
    {
        view(Near) { Filters = where(City = const('X')); }
        view(Far) { Filters = where(Town = const('X')); }   // error AL0118: ''Town''
    }
}
// --- sets in entitlements
permissionset 50100 Sales { }
entitlement Everyone
{
    Type = Implicit;
    ObjectEntitlements = Sales, Stock;                      // error AL0185: 'PermissionSet 'Stock' is missing.'
}
// --- profiles and page customizations. Docs: devenv-page-customization-object, diagnostics/diagnostic-al396, diagnostic-al399
page 50100 Card
{
    layout
    {
        area(Content)
        {
            field(Name; 'x') { }
            field(City; 'x') { }
        }
    }
    actions
    {
        area(Processing)
        {
            action(Post) { RunObject = page List; }         // error AL0185: 'Page 'List' is missing.'
        }
    }
}
pagecustomization Simple customizes Card
{
    layout
    {
        moveafter(City; Name)
        modify(City) { Visible = false; }
        modify(Town) { Visible = false; }                   // error AL0270: 'The control 'Town' is not found in the target 'Card'.'
        addafter(Name) { group(Extra) { } }
        movefirst(Extra; Name)
    }
    actions
    {
        modify(Print) { Visible = false; }                  // error AL0271: 'The action 'Print' is not found in the target 'Card'.'
    }

    procedure Run()                                         // error AL0396: 'Procedures and triggers are not allowed on page customizations.'
    begin
    end;

    var
        Number: Integer;                                    // error AL0399: 'Global variables are not allowed on page customizations.'
}
pagecustomization Other customizes List { }                 // error AL0247: 'The target Page 'List' for the extension object is not found.'
profile Boss
{
    Caption = 'Boss';
    RoleCenter = Card;
    Customizations = Simple, Complex;                       // error AL0185: 'PageCustomization 'Complex' is missing.'
}
profile Clerk
{
    Caption = 'Clerk';
    RoleCenter = "Order Processor";                         // error AL0185: 'Page 'Order Processor' is missing.'
}
profileextension "More Boss" extends Boss
{
    Customizations = Complex;                               // error AL0185: 'PageCustomization 'Complex' is missing.'
}
