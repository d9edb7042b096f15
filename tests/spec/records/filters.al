// Docs: methods-auto/record/record-setfilter-method, record-setrange-method, devenv-entering-criteria-in-filters
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Name; Text[50]) { }
        field(3; Price; Decimal) { }
        field(4; Added; Date) { }
        field(5; Kind; Option) { OptionMembers = Goods,Service; }
        field(6; Tag; Code[20]) { }
    }
}
codeunit 50101 Setup
{
    procedure Items()
    begin
        Add(1, 'Bike', 100, 20240101D, 0, 'RED');
        Add(2, 'bell', 5, 20240201D, 0, '');
        Add(3, 'Repair (fast)', 50, 20240301D, 1, 'BLUE');
        Add(4, 'Lamp', 20.5, 20240401D, 0, 'RED');
        Add(5, '', 0, 0D, 1, 'A*B');
    end;

    procedure Show(var Item: Record Item)
    var
        Numbers: Text;
    begin
        if Item.FindSet() then
            repeat
                Numbers += Format(Item."No.");
            until Item.Next() = 0;
        Message('%1', Numbers);
    end;

    local procedure Add(No: Integer; Name: Text[50]; Price: Decimal; Added: Date; Kind: Option; Tag: Code[20])
    var
        Item: Record Item;
    begin
        Item."No." := No;
        Item.Name := Name;
        Item.Price := Price;
        Item.Added := Added;
        Item.Kind := Kind;
        Item.Tag := Tag;
        Item.Insert();
    end;
}
// ---
var
    Item: Record Item;
    Setup: Codeunit Setup;
Setup.Items();
Item.SetRange("No.", 2, 4);
Setup.Show(Item);                                           // expect: 234
Item.SetRange("No.", 3);
Setup.Show(Item);                                           // expect: 3
Item.SetRange("No.");
Setup.Show(Item);                                           // expect: 12345
Item.SetFilter("No.", '1|4..');
Setup.Show(Item);                                           // expect: 145
Item.SetFilter("No.", '<>2&<=4');
Setup.Show(Item);                                           // expect: 134
Item.SetFilter("No.", '%1|%2', 2, 5);
Setup.Show(Item);                                           // expect: 25
Item.SetFilter("No.", '%1..%2', 2, 3);
Setup.Show(Item);                                           // expect: 23
Item.SetFilter("No.", '');
Setup.Show(Item);                                           // expect: 12345
// ---
// Texts: wildcards, @ for any case, quotes; a value put in for %1 is literal.
var
    Item: Record Item;
    Setup: Codeunit Setup;
Setup.Items();
Item.SetFilter(Name, 'B*');
Setup.Show(Item);                                           // expect: 1
Item.SetFilter(Name, '@b*');
Setup.Show(Item);                                           // expect: 12
Item.SetFilter(Name, '?amp');
Setup.Show(Item);                                           // expect: 4
Item.SetFilter(Name, '''Repair (fast)''');
Setup.Show(Item);                                           // expect: 3
Item.SetFilter(Name, '%1', 'Repair (fast)');
Setup.Show(Item);                                           // expect: 3
Item.SetFilter(Name, '''''');
Setup.Show(Item);                                           // expect: 5
Item.SetFilter(Name, '<>''''');
Setup.Show(Item);                                           // expect: 1234
Item.Reset();
Item.SetRange(Tag, 'A*B');
Setup.Show(Item);                                           // expect: 5
Item.SetFilter(Tag, 'red');
Setup.Show(Item);                                           // expect: 14
// ---
// Dates, decimals and options.
var
    Item: Record Item;
    Setup: Codeunit Setup;
Setup.Items();
Item.SetRange(Added, 20240115D, 20240315D);
Setup.Show(Item);                                           // expect: 23
Item.SetFilter(Added, '>=%1', 20240301D);
Setup.Show(Item);                                           // expect: 34
Item.Reset();
Item.SetFilter(Price, '>20&<100');
Setup.Show(Item);                                           // expect: 34
Item.Reset();
Item.SetRange(Kind, Item.Kind::Service);
Setup.Show(Item);                                           // expect: 35
Item.SetFilter(Kind, 'Goods');
Setup.Show(Item);                                           // expect: 124
// ---
// Filters of several fields all apply; Reset takes all away.
var
    Item: Record Item;
    Setup: Codeunit Setup;
Setup.Items();
Item.SetRange(Tag, 'RED');
Item.SetFilter(Price, '<50');
Setup.Show(Item);                                           // expect: 4
Item.Reset();
Setup.Show(Item);                                           // expect: 12345
// ---
// What was set can be read again. Docs: record-getfilter-method, record-getfilters-method, record-getrangemin-method
var
    Item: Record Item;
Item.SetRange("No.", 1, 3);
Item.SetFilter(Name, '<>L0001');
Message(Item.GetFilter("No."));                             // expect: 1..3
Message(Item.GetFilter(Name));                              // expect: <>L0001
Message(Item.GetFilters());                                 // expect: No.: 1..3, Name: <>L0001
Message('%1 %2', Item.GetRangeMin("No."), Item.GetRangeMax("No."));   // expect: 1 3
Message('%1', Item.HasFilter());                            // expect: Yes
Message('%1', Item.GetRangeMin(Price));                     // run-time error DB:NoFilter: Specify a filter...
// ---
// CopyFilters and CopyFilter.
var
    One: Record Item;
    Other: Record Item;
One.SetRange("No.", 2);
One.SetRange(Tag, 'RED');
Other.CopyFilters(One);
Message(Other.GetFilters());                                // expect: No.: 2, Tag: RED
Other.Reset();
One.CopyFilter("No.", Other."No.");
Message(Other.GetFilters());                                // expect: No.: 2
// ---
// Filter groups add up.
var
    Item: Record Item;
    Setup: Codeunit Setup;
Setup.Items();
Item.FilterGroup(2);
Item.SetRange(Tag, 'RED');
Item.FilterGroup(0);
Item.SetFilter("No.", '>1');
Setup.Show(Item);                                           // expect: 4
Message(Item.GetFilters());                                 // expect: No.: >1
// ---
// SetRecFilter, Mark and MarkedOnly.
var
    Item: Record Item;
    Setup: Codeunit Setup;
Setup.Items();
Item.Get(4);
Item.SetRecFilter();
Setup.Show(Item);                                           // expect: 4
Item.Reset();
Item.Get(2);
Item.Mark(true);
Item.Get(5);
Item.Mark(true);
Item.MarkedOnly(true);
Setup.Show(Item);                                           // expect: 25
Item.ClearMarks();
Setup.Show(Item);                                           // expect: 
// ---
// A filter that does not fit the type of the field.
var
    Item: Record Item;
Item.SetFilter("No.", 'X');                                 // run-time error: The filter "X" is not valid for the No. field on the Item table. The value "X" can't be evaluated into type Integer.
// ---
// A call replaces the field's filter in the current group alone; all groups have to hold.
// Docs: methods-auto/record/record-filtergroup-method
var
    Item: Record Item;
    Setup: Codeunit Setup;
Setup.Items();
Item.FilterGroup(4);
Item.SetFilter("No.", '2..4');
Item.FilterGroup(0);
Message('%1 >%2<', Item.HasFilter(), Item.GetFilter("No."));            // expect: No ><
Item.SetFilter("No.", '3..');
Setup.Show(Item);                                           // expect: 34
Item.SetRange("No.", 1, 2);
Setup.Show(Item);                                           // expect: 2
Item.SetRange("No.");
Setup.Show(Item);                                           // expect: 234
Item.FilterGroup(4);
Message('%1 %2', Item.HasFilter(), Item.GetFilter("No."));  // expect: Yes 2..4
Item.FilterGroup(0);
Item.Reset();
Setup.Show(Item);                                           // expect: 12345
// ---
// In group -1 one of the fields is enough, and the other groups hold as well. Numbers above 255 are ignored.
var
    Item: Record Item;
    Setup: Codeunit Setup;
Setup.Items();
Item.FilterGroup(-1);
Item.SetRange(Tag, 'BLUE');
Item.SetFilter(Price, '<10');
Item.FilterGroup(0);
Setup.Show(Item);                                           // expect: 235
Item.FilterGroup(255);
Item.SetRange("No.", 3, 5);
Item.FilterGroup(0);
Setup.Show(Item);                                           // expect: 35
Item.FilterGroup(255);
Item.FilterGroup(256);
Message('%1', Item.FilterGroup());                          // expect: 255
// ---
// CopyFilter of a field without a filter clears the other's; CopyFilters takes the filters of all groups.
var
    One: Record Item;
    Other: Record Item;
    Setup: Codeunit Setup;
Setup.Items();
Other.SetRange("No.", 2);
One.CopyFilter("No.", Other."No.");
Message('>%1<', Other.GetFilters());                        // expect: ><
One.FilterGroup(2);
One.SetRange(Tag, 'RED');
One.FilterGroup(0);
Other.SetRange("No.", 2);
Other.CopyFilters(One);
Message('>%1<', Other.GetFilters());                        // expect: ><
Setup.Show(Other);                                          // expect: 14
// ---
// Brackets group; the filter of a Text minds the case, that of a Code does not.
var
    Item: Record Item;
    Setup: Codeunit Setup;
Setup.Items();
Item.SetFilter("No.", '(1|4|5)&(2..4|>=5)');
Setup.Show(Item);                                           // expect: 45
Item.Reset();
Item.SetFilter(Name, 'bike|bell');
Setup.Show(Item);                                           // expect: 2
Item.SetFilter(Name, '@bike|bell');
Setup.Show(Item);                                           // expect: 12
Item.SetFilter(Name, 'Repair (fast)');                      // run-time error: The filter "Repair (fast)" is not valid for the Name field on the Item table. An error occured while interpreting the filter: Did not expect '('.
// ---
// Docs: devenv-adding-filter-tokens; Microsoft's page views have '%workdate', its tests SetFilter with '%MYCUSTOMERS'.
var
    Item: Record Item;
    Setup: Codeunit Setup;
Setup.Items();
WorkDate(20240201D);
Item.SetFilter(Added, '<=''%workdate''');
Message('%1', Item.GetFilter(Added));        // expect: <=02/01/24
Item.SetFilter(Added, '%WorkDate..');
Message('%1', Item.GetFilter(Added));        // expect: 02/01/24..
// ---
// Microsoft's tests write '<>0D' for the dates that are not empty.
var
    Item: Record Item;
    Setup: Codeunit Setup;
Setup.Items();
Item.SetFilter(Added, '<>0D');
Message('%1: %2', Item.GetFilter(Added), Item.Count());      // expect: <>'': 4
// ---
// What words the application knows, its subscribers to Filter Helper Triggers say.
codeunit 50110 Words
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::System.Text."Filter Helper Triggers", MakeDateFilter, '', false, false)]
    local procedure DateWord(var DateFilterText: Text)
    begin
        case DateFilterText of
            'spring': DateFilterText := Format(20240201D) + '..' + Format(20240331D);
            'P4': DateFilterText := Format(20240401D);
            'nonsense': DateFilterText := 'neither';
        end;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::System.Text."Filter Helper Triggers", MakeTextFilter, '', false, false)]
    local procedure TextWord(var TextFilterText: Text)
    begin
        if TextFilterText = 'mine' then
            TextFilterText := 'Bike|Lamp';
        if TextFilterText = 'percent' then
            TextFilterText := '%mine';
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::System.Text."Filter Helper Triggers", MakeCodeFilter, '', false, false)]
    local procedure CodeWord(var TextFilterText: Text)
    begin
        if TextFilterText.ToLower() = 'colour' then
            TextFilterText := 'red';
    end;
}
codeunit 50111 Program
{
    trigger OnRun()
    var
        Item: Record Item;
        Setup: Codeunit Setup;
    begin
        Setup.Items();
        Item.SetFilter(Added, 'spring');
        Message('%1: %2', Item.GetFilter(Added), Item.Count());         // expect: 02/01/24..03/31/24: 2
        Item.SetFilter(Added, '%spring..P4');
        Message('%1', Item.GetFilter(Added));                           // expect: 02/01/24..04/01/24
        Item.SetFilter(Added, '<spring|P4..');
        Message('%1', Item.GetFilter(Added));                           // expect: <02/01/24|04/01/24..
        Item.Reset();
        Item.SetFilter(Name, '%mine');
        Message('%1: %2', Item.GetFilter(Name), Item.Count());          // expect: Bike|Lamp: 2
        Item.SetFilter(Name, 'bell|%mine');
        Message('%1', Item.Count());                                    // expect: 3
        Item.SetFilter(Name, 'mine|%yours|%1mine', 'x');
        Message('%1', Item.GetFilter(Name));                            // expect: mine|%yours|xmine
        Item.SetFilter(Name, '%percent');
        Message('%1', Item.GetFilter(Name));                            // expect: %mine
        Item.Reset();
        Item.SetFilter(Tag, '<>%colour');
        Message('%1: %2', Item.GetFilter(Tag), Item.Count());           // expect: <>RED: 3
        asserterror Item.SetFilter(Name, '<>%mine');
        Message('%1', GetLastErrorText().Contains('Did not expect ''<>''.'));     // expect: Yes
        asserterror Item.SetFilter(Added, 'nonsense');
        Message('%1', GetLastErrorText().StartsWith('The filter "nonsense" is not valid for the Added field on the Item table.'));   // expect: Yes
    end;
}
// ---
// What nobody gives a meaning is no date.
var
    Item: Record Item;
Item.SetFilter(Added, 'P8..');   // run-time error DB:InvalidFilter: The filter "P8.." is not valid for the Added field on the Item table. The value "P8" can't be evaluated into type Date.
