// Undocumented: that Codes of digits order by their number; the tests of Microsoft's number series rely on it
// --- two Codes of digits order by their number, others and Texts by collation
var
    Low: Code[20];
    High: Code[20];
    Letters: Code[10];
    Text: Text;
begin
    Low := '2';
    High := '10';
    Letters := 'A10';
    Message('%1 %2', Low < High, Low <= High);         // expect: Yes Yes
    Message('%1 %2', Low > High, Low >= High);         // expect: No No
    Message('%1', High < Letters);                     // expect: Yes
    Text := '10';
    Message('%1', Text < '2');                         // expect: Yes
    High := '02';
    Message('%1 %2', Low < High, Low = High);          // expect: Yes No
    Low := 'A2';
    Message('%1', Letters < Low);                      // expect: Yes
    Low := '10';
    High := '10';
    Message('%1 %2', Low < High, Low <= High);         // expect: No Yes
end;
