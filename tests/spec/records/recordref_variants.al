// Docs: methods-auto/variant/variant-data-type, methods-auto/codeunit/codeunit-run-integer-table-method
// Observed: the Base Application turns records, RecordRefs and RecordIds in Variants into RecordRefs, and hands Variants
// with them to codeunits.
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; Filter; TableFilter) { }
    }
}
codeunit 50101 Renamer
{
    TableNo = Item;

    trigger OnRun()
    begin
        Rec.Name := 'renamed';
        Rec.Modify();
    end;
}
// ---
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Reference: RecordRef;
    begin
        Item."No." := 'A';
        Item.Insert();
        Reference.GetTable(Item);
        Message('%1', ToReference(Item));                   // expect: 50100 A
        Message('%1', ToReference(Reference));              // expect: 50100 A
        Message('%1', ToReference(Item.RecordId));          // expect: 50100 A
        Item."No." := 'B';
        Message('%1', ToReference(Item.RecordId));          // expect: 50100 
        Message('%1', ToReference(Reference.Field(1)));     // expect: field A
        Message('%1', ToReference(5));                      // expect: nothing
    end;

    local procedure ToReference(Content: Variant): Text
    var
        Reference: RecordRef;
        Row: RecordId;
        Field: FieldRef;
    begin
        case true of
            Content.IsRecord:
                Reference.GetTable(Content);
            Content.IsRecordRef:
                Reference := Content;
            Content.IsRecordId:
                begin
                    Row := Content;
                    if not Reference.Get(Row) then
                        Reference.Open(Row.TableNo);
                end;
            Content.IsFieldRef:
                begin
                    Field := Content;
                    exit('field ' + Format(Field));
                end;
            else
                exit('nothing');
        end;
        exit(StrSubstNo('%1 %2', Reference.Number, Reference.Field(1).Value));
    end;
}
// ---
// A codeunit runs on the record in a Variant, or on the one that a RecordRef in it refers to.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Reference: RecordRef;
        Content: Variant;
    begin
        Item."No." := 'A';
        Item.Insert();
        Reference.Open(50100);
        Reference.FindFirst();
        Content := Reference;
        Codeunit.Run(50101, Content);
        Message('%1', Reference.Field(2).Value);            // expect: renamed
        Item.FindFirst();
        Message(Item.Name);                                 // expect: renamed
        Content := 5;
        Codeunit.Run(50101, Content);                       // run-time error: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavInteger to Microsoft.Dynamics.Nav.Runtime.NavRecord.
    end;
}
// ---
// FieldRefs in record methods, and a value handed over by the field's type.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Reference: RecordRef;
        Field: FieldRef;
    begin
        Item."No." := 'A';
        Item.Insert();
        Reference.GetTable(Item);
        Field := Reference.Field(1);
        Item.Reset();
        Item.SetRange("No.", Field.Value);
        Message(Item.GetFilters());                         // expect: No.: A
        Item.SetFilter("No.", '<>%1', Field.Value);
        Message('%1 %2', Item.GetFilters(), Item.Count);    // expect: No.: <>A 0
        Message('%1', Item.Get(Field.Value));               // expect: Yes
        Item.Name := Field.Value;
        Item.Validate(Name, Field.Value);
        Item.TestField(Name, Field.Value);
        Message(Item.Name);                                 // expect: A
        Field := Reference.Field(3);
        Evaluate(Field, 'text');
        Message(Format(Field));                             // expect: text
    end;
}
// ---
// A field gets what a Variant holds as a FieldRef does: evaluated, if AL does not convert it. A variable does not.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Content: Variant;
        t: Text;
    begin
        Content := 5;
        Item.Name := Content;
        Message(Item.Name);                                 // expect: 5
        Clear(Content);
        asserterror Item.Name := Content;
        Message(GetLastErrorText());                        // expect: Microsoft.Dynamics.Nav.Runtime.NavVariant variable not initialized.
        Content := true;
        t := Content;                                       // run-time error: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavBoolean to Microsoft.Dynamics.Nav.Runtime.NavText.
    end;
}
// ---
// The text of a RecordRef is that of its record.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Reference: RecordRef;
    begin
        Item."No." := 'A';
        Item.Name := 'name';
        Reference.GetTable(Item);
        Message('%1', Format(Item) = Format(Reference));    // expect: Yes
        Reference.Field(2).Value := 'other';
        Message('%1', Format(Item) = Format(Reference));    // expect: No
        Reference.Close();
        Message(Format(Reference));                         // run-time error: The record is not open.
    end;
}
