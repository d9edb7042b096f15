// Docs: devenv-al-type-conversion-expressions
var
    d: Decimal;
    i: Integer;
    t: Text;
    c: Code[10];
    b: Byte;
    ch: Char;
    o: Option Zero,One,Two;
i := 7;
d := i;
Message('%1', d);                                           // expect: 7
t := 'x';
c := t;
t := c;
Message(t);                                                 // expect: X
b := 200;
i := b;
Message('%1', i);                                           // expect: 200
ch := i;
i := ch + 1;
Message('%1', i);                                           // expect: 201
o := 2;
Message('%1', o);                                           // expect: Two
i := o;
Message('%1', i + 1);                                       // expect: 3
// ---
// Booleans, dates and times convert to nothing else.
var
    b: Boolean;
    i: Integer;
    d: Date;
    t: Text;
b := 1;                                                     // error AL0122: 'Cannot implicitly convert type 'Integer' to 'Boolean''
i := true;                                                  // error AL0122: 'Cannot implicitly convert type 'Boolean' to 'Integer''
d := 'x';                                                   // error AL0122: ''Date''
t := 5;                                                     // error AL0122: 'Cannot implicitly convert type 'Integer' to 'Text''
i := '5';                                                   // error AL0122: ''Integer''
