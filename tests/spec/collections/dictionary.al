// Docs: methods-auto/dictionary/dictionary-data-type
var
    Ages: Dictionary of [Text, Integer];
    Age: Integer;
    Key: Text;
Ages.Add('Ann', 30);
Ages.Add('Bob', 40);
Message('%1', Ages.Count());                                // expect: 2
Message('%1', Ages.Get('Ann'));                             // expect: 30
Message('%1', Ages.ContainsKey('Bob'));                     // expect: Yes
Message('%1', Ages.Get('Eve', Age));                        // expect: No
Message('%1', Ages.Get('Bob', Age));                        // expect: Yes
Message('%1', Age);                                         // expect: 40
Ages.Set('Bob', 41);
Ages.Set('Cid', 50);
Message('%1 %2', Ages.Get('Bob'), Ages.Get('Cid'));         // expect: 41 50
Message('%1', Ages.Remove('Ann'));                          // expect: Yes
Message('%1', Ages.Remove('Ann'));                          // expect: No
foreach Key in Ages.Keys() do
    Message(Key);
// expect: Bob
// expect: Cid
Message('%1', Ages.Add('Bob', 1));                          // expect: No
Ages.Add('Bob', 1);                                         // run-time error: same key...
// ---
var
    Ages: Dictionary of [Text, Integer];
Message('%1', Ages.Get('Eve'));                             // run-time error: The given key was not present in the dictionary.
// ---
// Assignment shares the dictionary.
var
    One: Dictionary of [Code[10], Decimal];
    Two: Dictionary of [Code[10], Decimal];
Two := One;
Two.Add('a', 1.5);
Message('%1', One.Get('A'));                                // expect: 1.5
// ---
// A dictionary of lists.
var
    Groups: Dictionary of [Integer, List of [Text]];
    Names: List of [Text];
Names.Add('x');
Groups.Add(1, Names);
Groups.Get(1).Add('y');
Message('%1', Names.Count());                               // expect: 2
// ---
// Keys are told apart by case (undocumented), and stand in the order in which they were added, as their values do.
var
    Ages: Dictionary of [Text, Integer];
Ages.Add('a', 1);
Ages.Add('A', 2);
Message('%1 %2', Ages.Count(), Ages.Get('A'));              // expect: 2 2
Ages.Remove('a');
Ages.Add('a', 3);
Ages.Set('A', 4);
Message('%1%2 %3%4', Ages.Keys().Get(1), Ages.Keys().Get(2), Ages.Values().Get(1), Ages.Values().Get(2));   // expect: Aa 43
