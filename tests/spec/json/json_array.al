// Docs: methods-auto/jsonarray/jsonarray-data-type
// Observed: the texts of errors.
var
    Items: JsonArray;
    Token: JsonToken;
Message('%1', Items.Count());                               // expect: 0
Items.Add(1);
Items.Add('two');
Items.Add(3.5);
Items.Add(true);
Message('%1 %2', Items.Count, Items);                       // expect: 4 [1,"two",3.5,true]
Items.Insert(0, 'first');
Items.Insert(5, 'last');
Items.Set(1, 20240229D);
Items.RemoveAt(2);
Message('%1', Items);                                       // expect: ["first","2024-02-29",3.5,true,"last"]
Items.Get(0, Token);
Message('%1 %2', Token, Token.Path());                      // expect: "first" $[0]
// ---
// It counts from 0. Docs: methods-auto/jsonarray/jsonarray-get-method
var
    Items: JsonArray;
    Token: JsonToken;
Items.Add('x');
Message('%1 %2 %3', Items.Get(-1, Token), Items.Get(0, Token), Items.Get(1, Token));  // expect: No Yes No
Message('%1 %2 %3', Items.Insert(2, 1), Items.Set(1, 1), Items.RemoveAt(-1));  // expect: No No No
asserterror Items.Insert(2, 1);
Message(GetLastErrorText());                                // expect: Index out of bounds.
asserterror Items.Set(1, 1);
Message(GetLastErrorText());                                // expect: Index out of bounds.
asserterror Items.RemoveAt(1);
Message(GetLastErrorText());                                // expect: Index out of bounds.
asserterror Items.GetText(1);
Message(GetLastErrorText());                                // expect: Index out of bounds.
asserterror Items.GetObject(1);
Message(GetLastErrorText());                                // expect: Index out of bounds.
Items.Get(1, Token);                                        // run-time error: Index out of bounds.
// ---
// IndexOf finds what is the same JSON. Docs: methods-auto/jsonarray/jsonarray-indexof-string-method
var
    Items, List: JsonArray;
    Obj: JsonObject;
    Value: JsonValue;
Items.ReadFrom('[10,"10",true,1,10.0,null,{"b":2,"a":1},[1,2],"2024-02-29"]');
Message('%1 %2 %3', Items.IndexOf(10), Items.IndexOf('10'), Items.IndexOf(99));  // expect: 0 1 -1
Message('%1 %2 %3', Items.IndexOf(1), Items.IndexOf(true), Items.IndexOf(Value));  // expect: 3 2 5
Obj.ReadFrom('{"a":1,"b":2}');
List.ReadFrom('[1,2]');
Message('%1 %2 %3', Items.IndexOf(Obj), Items.IndexOf(List), Items.IndexOf(20240229D));  // expect: 6 7 8
// ---
// Reading by index. Docs: methods-auto/jsonarray/jsonarray-getinteger-method and its neighbours
var
    Items: JsonArray;
    Span: Duration;
Items.ReadFrom('["x",-5,true,2.5,{"in":1},[1,2],9223372036854775807,65,"2024-02-29","12:30:15.5","2024-02-29T12:00:00+01:00",60000]');
Message('%1 %2 %3 %4', Items.GetText(0), Items.GetInteger(1), Items.GetBoolean(2), Items.GetDecimal(3));  // expect: x -5 Yes 2.5
Message('%1 %2 %3', Items.GetObject(4), Items.GetArray(5), Items.GetBigInteger(6));  // expect: {"in":1} [1,2] 9223372036854775807
Message('%1 %2 %3', Items.GetChar(7), Items.GetByte(7), Items.GetOption(7));  // expect: A 65 65
Message('%1 %2', Items.GetDate(8) = 20240229D, Items.GetTime(9) = 123015.5T);  // expect: Yes Yes
Message('%1', Format(Items.GetDateTime(10), 0, 9));         // expect: 2024-02-29T11:00:00Z
Span := Items.GetDuration(11);
Message('%1', Span);                                        // expect: 1 minute
Items.GetInteger(0);                                        // run-time error: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonValue to System.Int32.
// ---
// foreach gives tokens. Docs: devenv-al-control-statements
var
    Items: JsonArray;
    Token: JsonToken;
Items.ReadFrom('[{"n":1},[2],"three",null]');
foreach Token in Items do
    Message('%1 %2 %3 %4', Token.IsObject, Token.IsArray, Token.IsValue, Token.Path);
// expect: Yes No No $[0]
// expect: No Yes No $[1]
// expect: No No Yes $[2]
// expect: No No Yes $[3]
foreach Token in Items do                                   // run-time error: Collection was modified; enumeration operation may not execute.
    Items.Add(1);
// ---
// An element that is a tree of its own is shared, any other copied. Undocumented: as the .NET library does it.
var
    Items: JsonArray;
    Obj: JsonObject;
    i: Integer;
for i := 1 to 3 do begin
    Clear(Obj);
    Obj.Add('i', i);
    Items.Add(Obj);
end;
Obj.Add('last', true);
Items.Add(Obj);
Obj.Replace('i', 30);
Message('%1', Items);                                       // expect: [{"i":1},{"i":2},{"i":30,"last":true},{"i":3,"last":true}]
Items.Add(Items);
Message('%1', Items.GetArray(4).Count());                   // expect: 4
// ---
// Clone and AsToken. Docs: methods-auto/jsonarray/jsonarray-clone-method
var
    Items: JsonArray;
    Copy, Same: JsonToken;
Items.Add(1);
Copy := Items.Clone();
Same := Items.AsToken();
Items.Add(2);
Message('%1 %2', Copy, Same);                               // expect: [1] [1,2]
// ---
// Lists, Dictionaries and Variants of tokens.
var
    Tokens: List of [JsonToken];
    ByName: Dictionary of [Text, JsonObject];
    Obj: JsonObject;
    Token: JsonToken;
    Any: Variant;
Obj.Add('x', 1);
ByName.Add('obj', Obj);
ByName.Get('obj').Add('y', 2);
Tokens.Add(Obj.AsToken());
foreach Token in Tokens do
    Message('%1', Token);                                   // expect: {"x":1,"y":2}
Any := Obj;
Message('%1 %2', Any.IsJsonObject, Any.IsJsonToken);        // expect: Yes No
Obj := Any;
Message('%1', Obj);                                         // expect: {"x":1,"y":2}
