// Docs: methods-auto/system/system-randomize-method, methods-auto/system/system-random-method
// Docs: methods-auto/system/system-createguid-method: a Guid is unique
// --- the same seed gives the same numbers, and new Guids all the same
var
    First: Guid;
    Number: Integer;
begin
    Randomize(7);
    First := CreateGuid();
    Number := Random(1000000) + Random(1000000);
    Randomize(7);
    Message('%1', First <> CreateGuid());                          // expect: Yes
    Message('%1', Number = Random(1000000) + Random(1000000));     // expect: Yes
    Randomize(8);
    Message('%1', Number = Random(1000000) + Random(1000000));     // expect: No
end;
