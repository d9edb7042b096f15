// Docs: properties/devenv-runobject-property, -runpageview-property, -runpagelink-property
// What an action runs must be there, and its view and link name fields that are.
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Group; Code[20]) { }
    }
}
table 50101 "Item Group"
{
    fields
    {
        field(1; Code; Code[20]) { }
    }
}
page 50100 Items
{
    SourceTable = Item;
    SourceTableView = sorting("No.");
}
page 50101 Groups
{
    SourceTable = "Item Group";
    actions
    {
        area(Processing)
        {
            action(Right)
            {
                RunObject = page Items;
                RunPageView = sorting(Group) where("No." = const(A));
                RunPageLink = Group = field(Code);
            }
            action(Missing)
            {
                RunObject = page "Item List";               // error AL0185: 'Page 'Item List' is missing.'
            }
            action(NoSuchKind)
            {
                RunObject = table Item;                     // error AL0171: 'The property value 'table Item' on property 'RunObject' is not valid.'
            }
            action(View)
            {
                RunObject = page Items;
                RunPageView = sorting(Colour);              // error AL0118: 'Colour'
            }
            action(Link)
            {
                RunObject = page Items;
                RunPageLink = Group = field(Name);          // error AL0118: 'Name'
            }
        }
    }
}
