// Docs: methods-auto/record/record-consistent-method, record-readisolation-method, record-securityfiltering-method
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Price; Decimal) { }
    }
}
// ---
// What is not consistent cannot be committed.
var
    Item: Record Item;
Item.Insert();
Item.Consistent(false);
Item.Consistent(true);
Commit();
Item.Consistent(false);
Item."No." := 1;
Item.Insert();
asserterror Commit();
Message(GetLastErrorText());                                // expect: The transaction cannot be completed because it will cause inconsistencies in the Item table. Check where and how the CONSISTENT function is used in the transaction to find the reason for the error.
Message('%1', Item.Count());                                // expect: 1
// ---
// A rollback leaves nothing to be consistent; the rows of a temporary record are in no transaction.
var
    Item: Record Item;
    TempItem: Record Item temporary;
Item.Consistent(false);
asserterror Error('x');
TempItem.Consistent(false);
Item.Insert();
Commit();
Message('%1', Item.Count());                                // expect: 1
// ---
// ReadIsolation is the variable's, Copy copies it and Reset takes it back.
var
    Item: Record Item;
    Other: Record Item;
Item.ReadIsolation := IsolationLevel::ReadCommitted;
Other.Copy(Item);
Message('%1', Other.ReadIsolation = IsolationLevel::ReadCommitted);     // expect: Yes
Item.Reset();
Message('%1', Item.ReadIsolation = IsolationLevel::Default);            // expect: Yes
// ---
var
    Item: Record Item;
Message('%1', Item.SecurityFiltering = SecurityFilter::Validated);      // expect: Yes
Item.SecurityFiltering(SecurityFilter::Ignored);
Item.SetPermissionFilter();
Message('%1', Item.SecurityFiltering = SecurityFilter::Ignored);        // expect: Yes
Message('%1 %2', Item.ReadPermission(), Item.WritePermission());        // expect: Yes Yes
Message('%1', Item.RecordLevelLocking());                               // expect: Yes
