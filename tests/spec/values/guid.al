// Docs: methods-auto/guid/guid-data-type
var
    One: Guid;
    Other: Guid;
Message('%1', IsNullGuid(One));                             // expect: Yes
Message('%1', One);                                         // expect: {00000000-0000-0000-0000-000000000000}
One := '{ea48a3e0-48e0-4ab7-b1a1-e3ea85bf1b75}';
Message('%1', One);                                         // expect: {EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}
Other := 'EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75';
Message('%1', One = Other);                                 // expect: Yes
Other := CreateGuid();
Message('%1', IsNullGuid(Other));                           // expect: No
Message('%1', Other = CreateGuid());                        // expect: No
Message(Format(One, 0, 4));                                 // expect: EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75
