// Docs: devenv-al-variables
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Hidden: Text;
    begin
        Message('>%1<', Hidden);                            // expect: ><
        Hidden := 'local';
        ShowGlobal();                                       // expect: 0
        Counter := 5;
        ShowGlobal();                                       // expect: 5
        Count();
        Count();
        Message('%1', Counter);                             // expect: 7
    end;

    local procedure ShowGlobal()
    begin
        Message('%1', Counter);
    end;

    local procedure Count()
    var
        Fresh: Integer;
    begin
        Fresh += 1; // a local starts anew with each call
        Counter += Fresh;
    end;

    var
        Hidden: Integer;
        Counter: Integer;
}
// ---
// The initial values of types. Docs: devenv-al-variables, methods-auto/library
var
    i: Integer;
    b: BigInteger;
    d: Decimal;
    t: Text;
    c: Code[10];
    f: Boolean;
    day: Date;
    hour: Time;
    moment: DateTime;
    span: Duration;
    id: Guid;
    list: List of [Integer];
    choice: Option First,Second;
    letter: Char;
Message('%1 %2 %3', i, b, d);                               // expect: 0 0 0
Message('>%1%2<', t, c);                                    // expect: ><
Message('%1', f);                                           // expect: No
Message('%1', (day = 0D) and (hour = 0T));                  // expect: Yes
Message('%1', moment = 0DT);                                // expect: Yes
Message('%1', span = 0);                                    // expect: Yes
Message('%1', IsNullGuid(id));                              // expect: Yes
Message('%1', list.Count());                                // expect: 0
Message('%1', choice);                                      // expect: First
Message('%1', letter = 0);                                  // expect: Yes
// ---
// Several variables in one declaration share its type.
var
    a, b, c: Integer;
a := 1;
b := 2;
c := a + b;
Message('%1', c);                                           // expect: 3
