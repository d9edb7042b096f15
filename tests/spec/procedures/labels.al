// Docs: methods-auto/label/label-data-type
var
    GreetingLbl: Label 'Hello, %1!', Comment = '%1 = a name', MaxLength = 50;
    QuotedLbl: Label 'It''s "quoted"';
    LockedLbl: Label 'CODE', Locked = true;
    Greeting: Text;
Message(GreetingLbl, 'Ada');                                // expect: Hello, Ada!
Greeting := StrSubstNo(GreetingLbl, 'Bo');
Message(Greeting);                                          // expect: Hello, Bo!
Message(QuotedLbl);                                         // expect: It's "quoted"
Message('%1', StrLen(LockedLbl));                           // expect: 4
Message(GreetingLbl.ToUpper());                             // expect: HELLO, %1!
// ---
var
    GreetingLbl: Label 'Hello';
GreetingLbl := 'x';                                         // error AL0129: ''
