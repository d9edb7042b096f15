// Values of type Code. Docs: methods-auto/code/code-data-type
//
// --- Undocumented: two that have digits only are ordered as numbers; Microsoft's tests of number series ask for it
var
    Small, Large : Code[20];
Small := '2';
Large := '10';
Message('%1 %2 %3 %4', Small < Large, Small <= Large, Small > Large, Small >= Large);   // expect: Yes Yes No No
Large := '2';
Message('%1 %2 %3 %4', Small < Large, Small <= Large, Small > Large, Small >= Large);   // expect: No Yes No Yes
// --- all others are ordered as texts
var
    Small, Large : Code[20];
Small := 'A10';
Large := 'A2';
Message('%1 %2', Small < Large, Small > Large);             // expect: Yes No
Small := '10';
Large := 'A2';
Message('%1', Small < Large);                               // expect: Yes
// --- so are texts
var
    Small, Large : Text;
Small := '2';
Large := '10';
Message('%1', Small < Large);                               // expect: No
