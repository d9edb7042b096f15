// Docs: methods-auto/recordref/recordref-data-type and the pages of the methods
// Observed: RecordRefs read and write the same rows as records.
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; Price; Decimal) { InitValue = 7; }
        field(4; Sales; Decimal) { FieldClass = FlowField; CalcFormula = sum(Sale.Amount where("Item No." = field("No."))); }
    }
    keys { key(PK; "No.") { } key(ByName; Name) { } key(ByPriceAndName; Price, Name) { } }

    trigger OnInsert()
    begin
        Message('OnInsert %1', "No.");
    end;

    trigger OnModify()
    begin
        Message('OnModify %1', "No.");
    end;

    trigger OnDelete()
    begin
        Message('OnDelete %1', "No.");
    end;

    trigger OnRename()
    begin
        Message('OnRename %1 to %2', xRec."No.", "No.");
    end;
}
table 50101 Sale
{
    fields
    {
        field(1; "Item No."; Code[20]) { }
        field(2; Line; Integer) { }
        field(3; Amount; Decimal) { }
    }
    keys { key(PK; "Item No.", Line) { } }
}
codeunit 50102 Setup
{
    procedure Items()
    var
        Item: Record Item;
        Letter: Text[1];
    begin
        foreach Letter in 'C,A,B'.Split(',') do begin
            Item."No." := Letter;
            Item.Name := 'name ' + Letter;
            Item.Price := 5;
            Item.Insert();
        end;
    end;
}
// ---
var
    Reference: RecordRef;
Reference.Open(50100);
Reference.Field(1).Value := 'a';
Reference.Insert();
Reference.Field(1).Value := 'b';
Message('%1', Reference.Insert(true));
// expect: OnInsert B
// expect: Yes
Message('%1', Reference.Insert());                          // expect: No
Reference.Modify(true);                                     // expect: OnModify B
Reference.Rename('C');                                      // expect: OnRename B to C
Message('%1', Reference.Delete(true));
// expect: OnDelete C
// expect: Yes
Message('%1 %2', Reference.Count, Reference.IsEmpty);       // expect: 1 No
Reference.DeleteAll(true);                                  // expect: OnDelete A
Message('%1', Reference.CountApprox);                       // expect: 0
Reference.Delete();                                         // run-time error DB:RecordNotFound: The Item does not exist. Identification fields and values: No.='C'
// ---
var
    Reference: RecordRef;
    Setup: Codeunit Setup;
Setup.Items();
Reference.Open(50100);
Message('%1 %2', Reference.FindFirst(), Reference.Field(1).Value);          // expect: Yes A
Message('%1 %2', Reference.FindLast(), Reference.Field(1).Value);           // expect: Yes C
Message('%1 %2', Reference.Find('-'), Reference.Field(1).Value);            // expect: Yes A
Message('%1 %2', Reference.Next(), Reference.Field(1).Value);               // expect: 1 B
Message('%1 %2', Reference.Next(5), Reference.Field(1).Value);              // expect: 1 C
Message('%1 %2', Reference.Next(-2), Reference.Field(1).Value);             // expect: -2 A
Reference.Ascending(false);
Message('%1 %2', Reference.FindSet(), Reference.Field(1).Value);            // expect: Yes C
Message('%1', Reference.Ascending);                         // expect: No
Reference.Field(1).SetRange('X');
Message('%1', Reference.FindSet(false));                    // expect: No
Reference.FindFirst();                                      // run-time error DB:NothingInsideFilter: There is no Item within the filter.␊Filters: No.: X
// ---
// Get opens a RecordRef that is closed, if there is the row.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Sale: Record Sale;
        Reference: RecordRef;
        Setup: Codeunit Setup;
    begin
        Setup.Items();
        Item.FindLast();
        Sale."Item No." := 'A';
        Message('%1 %2', Reference.Get(Sale.RecordId), Reference.Number);   // expect: No 0
        Message('%1 %2', Reference.Get(Item.RecordId), Reference.Field(2).Value);           // expect: Yes name C
        Item."No." := 'A';
        Reference.Get(Item.RecordId);
        Message('%1', Reference.Field(2).Value);            // expect: name A
        Message('%1', Reference.RecordId = Item.RecordId);  // expect: Yes
        Item.FindLast();
        Message('%1 %2', Reference.GetBySystemId(Item.SystemId), Reference.Field(1).Value); // expect: Yes C
        Message('%1', Reference.GetBySystemId(CreateGuid()));               // expect: No
        Item."No." := 'Z';
        Reference.Get(Item.RecordId);                       // run-time error DB:RecordNotFound: The Item does not exist. Identification fields and values: No.='Z'
    end;
}
// ---
// A key of several fields, a value left out at its end being the default of its type.
var
    Reference: RecordRef;
Reference.Open(50101);
Reference.Field(1).Value := 'A';
Reference.Field(2).Value := 1;
Reference.Insert();
Reference.Rename('B', 2);
Message(Format(Reference.RecordId));                        // expect: Sale: B,2
Reference.Rename('D');
Message(Format(Reference.RecordId));                        // expect: Sale: D,0
Reference.Rename('C', 'no number');                         // run-time error Evaluate: The value "no number" can't be evaluated into type Integer.
// ---
// Init keeps the primary key.
var
    Reference: RecordRef;
Reference.Open(50100);
Reference.Field(1).Value := 'A';
Reference.Field(3).Value := 1;
Reference.Init();
Message('%1 %2', Reference.Field(1).Value, Reference.Field(3).Value);       // expect: A 7
// ---
var
    Reference: RecordRef;
    Setup: Codeunit Setup;
Setup.Items();
Reference.Open(50100);
Reference.SetView('SORTING(Name) ORDER(Descending) WHERE(No.=FILTER(A..B))');
Message(Reference.GetView());                               // expect: SORTING(Name) ORDER(Descending) WHERE(No.=FILTER(A..B))
Message(Reference.GetView(false));                          // expect: VERSION(1) SORTING(Field2) ORDER(Descending) WHERE(Field1=1(A..B))
Message('%1 %2 %3', Reference.Count, Reference.HasFilter, Reference.GetFilters());          // expect: 2 Yes No.: A..B
Message('%1 %2', Reference.CurrentKey, Reference.CurrentKeyIndex);          // expect: Name 2
Reference.FilterGroup(2);
Message('%1 %2', Reference.FilterGroup, Reference.HasFilter);               // expect: 2 No
Reference.FindFirst();
Reference.SetRecFilter();
Message(Reference.GetFilters());                            // expect: No.: B
Message(Reference.GetPosition());                           // expect: No.=CONST(B)
Reference.SetPosition('No.=CONST(A)');
Message('%1', Reference.Field(1).Value);                    // expect: A
Reference.Reset();
Message('%1 %2', Reference.Count, Reference.CurrentKeyIndex);               // expect: 3 1
// ---
var
    Reference: RecordRef;
    Setup: Codeunit Setup;
Setup.Items();
Reference.Open(50100);
Reference.FindLast();
Message('%1', Reference.Mark(true));                        // expect: Yes
Reference.FindFirst();
Message('%1', Reference.Mark);                              // expect: No
Reference.MarkedOnly(true);
Message('%1 %2', Reference.MarkedOnly, Reference.Count);    // expect: Yes 1
Reference.ClearMarks();
Message('%1', Reference.Count);                             // expect: 0
// ---
// The sort order by the place of a key; a closed RecordRef has none, and one sorted by what is no key says -1.
var
    Reference: RecordRef;
Message('%1', Reference.CurrentKeyIndex);                   // expect: -1
Reference.Open(50100);
Message('%1 %2', Reference.CurrentKeyIndex, Reference.KeyCount);            // expect: 1 4
Reference.CurrentKeyIndex(3);
Message('%1', Reference.CurrentKey);                        // expect: Price,Name
Reference.CurrentKeyIndex := 2;
Message('%1', Reference.CurrentKey);                        // expect: Name
Reference.SetView('SORTING(Name,Price)');
Message('%1', Reference.CurrentKeyIndex);                   // expect: -1
Reference.CurrentKeyIndex(5);                               // run-time error: Index out of bounds
// ---
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Sale: Record Sale;
        Reference: RecordRef;
        Setup: Codeunit Setup;
    begin
        Setup.Items();
        Sale."Item No." := 'A';
        Sale.Amount := 12.5;
        Sale.Insert();
        Reference.Open(50100);
        Reference.SetAutoCalcFields(Item.FieldNo(Sales));
        Reference.FindFirst();
        Message('%1', Reference.Field(4).Value);            // expect: 12.5
        Message('%1', Reference.SetLoadFields(1, 2));       // expect: Yes
        Message('%1', Reference.AddLoadFields(3));          // expect: Yes
        Message('%1', Reference.AreFieldsLoaded(1));        // expect: Yes
        Message('%1', Reference.LoadFields(2));             // expect: Yes
        Reference.SetLoadFields(99);                        // run-time error FieldNotFound: The supplied field number '99' cannot be found in the 'Item' table.
    end;
}
// ---
// Dirty is what differs from its row.
var
    Reference: RecordRef;
    Setup: Codeunit Setup;
Reference.Open(50100);
Setup.Items();
Reference.FindFirst();
Message('%1', Reference.IsDirty);                           // expect: No
Reference.Field(2).Value := 'other';
Message('%1', Reference.IsDirty);                           // expect: Yes
Reference.Modify();
Message('%1', Reference.IsDirty);                           // expect: No
// ---
var
    Reference: RecordRef;
Reference.Open(50100);
Reference.LockTable();
Message('%1', Database.IsInWriteTransaction());             // expect: Yes
Message('%1 %2', Reference.ReadPermission, Reference.WritePermission);      // expect: Yes Yes
Message('%1 %2', Reference.RecordLevelLocking, Reference.ReadConsistency);  // expect: Yes No
Message(Reference.FullyQualifiedName);                      // expect: Item
Message('%1', Reference.ChangeCompany('Nowhere'));          // expect: No
// ---
var
    Reference: RecordRef;
    Setup: Codeunit Setup;
Setup.Items();
Reference.Open(50100);
Reference.SecurityFiltering := SecurityFilter::Ignored;
Message('%1', Reference.SecurityFiltering);                 // expect: Ignored
Reference.ReadIsolation := IsolationLevel::UpdLock;
Message('%1', Reference.ReadIsolation);                     // expect: UpdLock
Message('%1 %2', Reference.Truncate(), Reference.Count);    // expect: Yes 0
Reference.Close();
Reference.Open(50100, true);
Message('%1', Reference.Truncate());                        // expect: No
