// Docs: methods-auto/textconst/textconst-data-type (the methods are those of Text)
// The languages of a constant and which of them a session gets: tests/spec/procedures/labels.al
var
    Greeting: TextConst ENU = ' Hello, %1! ', DAN = 'Hej %1';
    Row: TextConst ENU = 'b;a;b';
    Held: Variant;
    Letters: List of [Char];
Message(Greeting, 'Ada');                                   // expect:  Hello, Ada! 
Message('%1 %2', Row.Contains('a'), Row.Contains('A'));     // expect: Yes No
Message('%1 %2', Row.StartsWith('b'), Row.EndsWith(';'));   // expect: Yes No
Message('%1 %2', Row.IndexOf('b'), Row.IndexOf('b', 2));    // expect: 1 5
Letters.Add(';');
Letters.Add('a');
Message('%1 %2', Row.IndexOfAny('xa'), Row.IndexOfAny(Letters)); // expect: 3 2
Message('%1', Row.LastIndexOf(';'));                        // expect: 4
Message('%1|%2', Row.PadLeft(7), Row.PadRight(7, '*'));     // expect:   b;a;b|b;a;b**
Message('%1 %2', Row.Remove(2), Row.Remove(2, 2));          // expect: b b;b
Message(Row.Replace('b', 'cc'));                            // expect: cc;a;cc
Message('%1', Row.Split(';').Count());                      // expect: 3
Message('%1 %2', Row.Substring(3), Row.Substring(3, 1));    // expect: a;b a
Message('%1 %2', Row.ToUpper(), Greeting.ToLower().Trim()); // expect: B;A;B hello, %1!
Message('%1|', Greeting.TrimStart());                       // expect: Hello, %1! |
Message('|%1', Greeting.TrimEnd());                         // expect: | Hello, %1!
Held := Row;
Message('%1 %2', Held.IsTextConstant(), Held.IsText());     // expect: Yes No
// ---
var
    Row: TextConst ENU = 'b;a;b';
Row := 'x';                                                 // error AL0129: ''
