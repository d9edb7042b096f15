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
