// Docs: properties/devenv-tablerelation-property; relations to system fields: observed
// An extension adds to the relations of a field: what was there comes first. Docs: devenv-tablerelation-property
table 50100 Customer
{
    fields { field(1; "No."; Code[20]) { } }
}
table 50101 Item
{
    fields { field(1; "No."; Code[20]) { } }
}
table 50102 Line
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; Type; Option) { OptionMembers = Nothing,Customer,Item; }
        field(3; "No."; Code[20]) { TableRelation = if (Type = const(Customer)) Customer; }
        field(4; "Customer No."; Code[20]) { TableRelation = Customer; }
        field(5; "Row Version"; BigInteger) { TableRelation = Line.SystemRowVersion; }
        field(6; "Row Id"; Guid) { TableRelation = Line.SystemId; }
    }
}
tableextension 50103 "Line Extension" extends Line
{
    fields
    {
        modify("No.") { TableRelation = if (Type = const(Item)) Item; }
        modify("Customer No.") { TableRelation = Item; }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Customer: Record Customer;
        Item: Record Item;
        Line: Record Line;
    begin
        Customer."No." := 'C';
        Customer.Insert();
        Item."No." := 'I';
        Item.Insert();
        Line."Entry No." := 1;
        Line.Insert();
        Commit();
        Line.Type := Line.Type::Customer;
        Line.Validate("No.", 'C');
        asserterror Line.Validate("No.", 'I');
        Message(GetLastErrorText());            // expect: The field No. of table Line contains a value (I) that cannot be found in the related table (Customer).
        Line.Type := Line.Type::Item;
        Line.Validate("No.", 'I');
        asserterror Line.Validate("No.", 'C');
        Message(GetLastErrorText());            // expect: The field No. of table Line contains a value (C) that cannot be found in the related table (Item).
        Line.Validate("Customer No.", 'C');
        asserterror Line.Validate("Customer No.", 'I');
        Message('%1', Line.Relation("Customer No.") = Database::Customer);  // expect: Yes
        // A relation to the row version is one to the primary key. Observed.
        Line.Validate("Row Id", Line.SystemId);
        asserterror Line.Validate("Row Id", CreateGuid());
        asserterror Line.Validate("Row Version", Line.SystemRowVersion + 1);
        Message('%1', GetLastErrorText().Contains('cannot be found in the related table (Line)'));  // expect: Yes
        Line.Validate("Row Version", 1);
        Message('%1', Line."Row Version");      // expect: 1
    end;
}
// ---
// Filters and conditions on fields that are computed. Docs: devenv-tablerelation-property
table 50100 Vendor
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Balance; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where("Vendor No." = field("No.")));
        }
    }
}
table 50101 Entry
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Vendor No."; Code[20]) { }
        field(3; Amount; Decimal) { }
    }
}
table 50102 "Main Vendor"
{
    fields
    {
        field(1; "Vendor No."; Code[20]) { TableRelation = Vendor."No." where(Balance = filter(>= 10000)); }
        field(2; "Number Of Entries"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Entry);
        }
        field(3; "Any Vendor"; Code[20]) { TableRelation = if ("Number Of Entries" = const(1)) Vendor; }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Vendor: Record Vendor;
        Entry: Record Entry;
        MainVendor: Record "Main Vendor";
    begin
        Vendor."No." := 'LARGE';
        Vendor.Insert();
        Vendor."No." := 'SMALL';
        Vendor.Insert();
        MainVendor.Validate("Any Vendor", 'NONE');
        Entry."Vendor No." := 'LARGE';
        Entry.Amount := 10000;
        Entry.Insert();
        Commit();
        MainVendor.Validate("Vendor No.", 'LARGE');
        asserterror MainVendor.Validate("Vendor No.", 'SMALL');
        Message(GetLastErrorText());        // expect: The field Vendor No. of table Main Vendor contains a value (SMALL) that cannot be found in the related table (Vendor).
        MainVendor.Validate("Any Vendor", 'NONE');  // run-time error: The field Any Vendor of table Main Vendor contains a value (NONE) that cannot be found in the related table (Vendor).
    end;
}
