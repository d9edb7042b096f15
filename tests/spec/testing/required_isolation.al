// Docs: properties/devenv-requiredtestisolation-property: "If the selected TestRunner doesn't satisfy the test codeunit's
// RequiredTestIsolation property, then the tests might fail"; diagnostics/diagnostic-al223
// --- shared
table 50100 Item
{
    fields { field(1; "No."; Code[20]) { } }
}
codeunit 50110 "Needs No Isolation"
{
    Subtype = Test;
    RequiredTestIsolation = Disabled;

    [Test]
    procedure Adds()
    var
        Item: Record Item;
    begin
        Item."No." := 'ADDED';
        Item.Insert();
        Commit();
    end;

    [Test]
    procedure Finds()
    var
        Item: Record Item;
    begin
        Item.Get('ADDED');
    end;
}
codeunit 50111 "Isolates Methods"
{
    Subtype = TestRunner;
    TestIsolation = Function;

    trigger OnRun()
    begin
        Codeunit.Run(Codeunit::"Needs No Isolation");
    end;
}
codeunit 50112 "Isolates Nothing"
{
    Subtype = TestRunner;

    trigger OnRun()
    begin
        Codeunit.Run(Codeunit::"Needs No Isolation");
    end;
}
// --- a test runner isolates as its own TestIsolation says, whatever a test codeunit requires: that may then fail
Codeunit.Run(Codeunit::"Isolates Methods");
// expect: Needs No Isolation: FAILURE␊Adds: SUCCESS␊Finds: FAILURE The Item does not exist. Identification fields and values: No.='ADDED'
// --- one that does as required
var
    Item: Record Item;
begin
    Codeunit.Run(Codeunit::"Isolates Nothing");
    // expect: Needs No Isolation: SUCCESS␊Adds: SUCCESS␊Finds: SUCCESS
    Message('%1', Item.Count()); // expect: 1
end;
// --- only test runners isolate
codeunit 50120 Isolated
{
    Subtype = Test;
    TestIsolation = Function; // error AL0223 on TestIsolation: 'The property 'TestIsolation' can only be used if the property 'Subtype' is set to 'TestRunner'.'
}
