// Docs: methods-auto/jsonobject/jsonobject-data-type
// Observed: the texts of errors, and that Format gives the text of the JSON.
var
    Customer: JsonObject;
    Result: Text;
Message('%1', Customer.Keys.Count = 0);                     // expect: Yes
Customer.Add('name', 'Anna');
Customer.Add('age', 41);
Customer.Add('active', true);
Customer.Add('rate', 1.5);
Customer.WriteTo(Result);
Message(Result);                                            // expect: {"name":"Anna","age":41,"active":true,"rate":1.5}
Message(Format(Customer));                                  // expect: {"name":"Anna","age":41,"active":true,"rate":1.5}
Customer.Replace('name', 'Eva');
Customer.Remove('age');
Message('%1', Customer);                                    // expect: {"name":"Eva","active":true,"rate":1.5}
Message('%1 %2', Customer.Contains('name'), Customer.Contains('Name'));  // expect: Yes No
// ---
// What is not there, and what is there already. Docs: methods-auto/jsonobject/jsonobject-get-method
var
    Customer: JsonObject;
    Token: JsonToken;
Customer.Add('name', 'Anna');
Message('%1', Customer.Get('nope', Token));                 // expect: No
Message('%1', Customer.Add('name', 'Eva'));                 // expect: No
Message('%1', Customer.Replace('nope', 'Eva'));             // expect: No
Message('%1', Customer.Remove('nope'));                     // expect: No
Message('%1', Customer);                                    // expect: {"name":"Anna"}
asserterror Customer.Add('name', 'Eva');
Message(GetLastErrorText());                                // expect: There is already a property with the 'name' key on the JSON object.
asserterror Customer.Replace('nope', 1);
Message(GetLastErrorText());                                // expect: There is no property with the 'nope' key on the JSON object.
asserterror Customer.Remove('nope');
Message(GetLastErrorText());                                // expect: There is no property with the 'nope' key on the JSON object.
Customer.Get('nope', Token);                                // run-time error: There is no property with the 'nope' key on the JSON object.
// ---
// The examples of the page: methods-auto/jsonobject/jsonobject-add-string-string-method
var
    TextValue: Label 'Multiline\nValue';
    Quoted: Label '"Multiline\nValue"';
    Builder: TextBuilder;
    Token: JsonToken;
    One, Two, Three: JsonObject;
One.Add('Key', TextValue);
Message('%1', One);                                         // expect: {"Key":"Multiline\\nValue"}
Token.ReadFrom(Quoted);
Two.Add('Key', Token);
Message('%1', Two);                                         // expect: {"Key":"Multiline\nValue"}
Builder.AppendLine('Multiline');
Builder.Append('Value');
Three.Add('Key', Builder.ToText());
Message('%1', Three);                                       // expect: {"Key":"Multiline\r\nValue"}
// ---
// Values of every type. Docs: methods-auto/jsonvalue/jsonvalue-setvalue-date-method and its neighbours
var
    All: JsonObject;
    Level: Option Low,Medium,High;
    Letter: Char;
    Small: Byte;
    Long: BigInteger;
    Span: Duration;
    Moment: DateTime;
    Empty: JsonObject;
    List: JsonArray;
    Value: JsonValue;
Level := Level::High;
Letter := 'A';
Small := 255;
Long := 9223372036854775807L;
Span := 3600000;
Evaluate(Moment, '2024-02-29T12:34:56.789Z', 9);
All.Add('option', Level);
All.Add('char', Letter);
All.Add('byte', Small);
All.Add('biginteger', Long);
All.Add('duration', Span);
Message('%1', All);                                         // expect: {"option":2,"char":65,"byte":255,"biginteger":9223372036854775807,"duration":3600000}
Clear(All);
All.Add('date', 20240229D);
All.Add('time', 153000T);
All.Add('exact time', 153000.120T);
All.Add('datetime', Moment);
Message('%1', All);                                         // expect: {"date":"2024-02-29","time":"15:30:00","exact time":"15:30:00.12","datetime":"2024-02-29T12:34:56.7890000Z"}
Clear(All);
All.Add('object', Empty);
All.Add('array', List);
All.Add('value', Value);
All.Add('token', Value.AsToken());
Message('%1', All);                                         // expect: {"object":{},"array":[],"value":null,"token":null}
// ---
// Reading by key. Docs: methods-auto/jsonobject/jsonobject-getinteger-method and its neighbours
var
    All: JsonObject;
    Moment: DateTime;
    Span: Duration;
All.ReadFrom('{"t":"x","i":-5,"b":true,"d":2.50,"o":{"in":1},"a":[1,2],"big":9223372036854775807,"c":65,"y":255,"span":60000,"date":"2024-02-29","time":"12:30:15.5","moment":"2024-02-29T12:00:00Z"}');
Message('%1 %2 %3', All.GetText('t'), All.GetInteger('i'), All.GetBoolean('b'));  // expect: x -5 Yes
Message('%1 %2', All.GetDecimal('d'), All.GetBigInteger('big'));  // expect: 2.5 9223372036854775807
Message('%1 %2 %3', All.GetChar('c'), All.GetByte('y'), All.GetOption('y'));  // expect: A 255 255
Message('%1 %2', All.GetObject('o'), All.GetArray('a'));    // expect: {"in":1} [1,2]
Message('%1', All.GetDate('date') = 20240229D);             // expect: Yes
Message('%1', All.GetTime('time') = 123015.5T);             // expect: Yes
Moment := All.GetDateTime('moment');
Message('%1', Format(Moment, 0, 9));                        // expect: 2024-02-29T12:00:00Z
Span := All.GetDuration('span');
Message('%1', Span);                                        // expect: 1 minute
// ---
// DefaultIfNotFound. Docs: methods-auto/jsonobject/jsonobject-gettext-method
var
    Empty: JsonObject;
Message('>%1< %2 %3', Empty.GetText('x', true), Empty.GetInteger('x', true), Empty.GetBoolean('x', true));  // expect: >< 0 No
Message('%1 %2', Empty.GetDecimal('x', true), Empty.GetDate('x', true) = 0D);  // expect: 0 Yes
Message('%1 %2', Empty.GetObject('x', true), Empty.GetArray('x', true));  // expect: {} []
asserterror Empty.GetArray('x');
Message(GetLastErrorText());                                // expect: There is no property with the 'x' key on the JSON object.
asserterror Empty.GetObject('x', false);
Message(GetLastErrorText());                                // expect: There is no property with the 'x' key on the JSON object.
Empty.GetText('x', false);                                  // run-time error: There is no property with the 'x' key on the JSON object.
// ---
// What is not of the type. Observed: the texts name the platform's classes.
var
    All: JsonObject;
All.ReadFrom('{"t":"x","o":{},"n":null}');
asserterror All.GetInteger('t');
Message(GetLastErrorText());                                // expect: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonValue to System.Int32.
asserterror All.GetText('n');
Message(GetLastErrorText());                                // expect: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonValue to Microsoft.Dynamics.Nav.Runtime.NavText.
asserterror All.GetArray('o');
Message(GetLastErrorText());                                // expect: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonToken to Microsoft.Dynamics.Nav.Runtime.NavJsonArray.
All.GetText('o');                                           // run-time error: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonToken to Microsoft.Dynamics.Nav.Runtime.NavJsonValue.
// ---
// Keys and Values are lists of their own, in the order of the properties; a key that is there twice is there once.
var
    All: JsonObject;
    Key: Text;
    Value: JsonToken;
All.ReadFrom('{"b":1,"a":2,"b":3}');
foreach Key in All.Keys() do
    All.Add(Key + Key, 0);
Message('%1', All);                                         // expect: {"b":3,"a":2,"bb":0,"aa":0}
foreach Value in All.Values() do
    Message(Value.Path());
// expect: $.b
// expect: $.a
// expect: $.bb
// expect: $.aa
// ---
// Assignment shares; so does a parameter by value. Clear makes another one. Docs: methods-auto/jsonobject/jsonobject-data-type
var
    One, Two: JsonObject;
Two := One;
Two.Add('x', 1);
Message('%1', One);                                         // expect: {"x":1}
AddTo(One);
Message('%1', Two);                                         // expect: {"x":1,"y":2}
Clear(One);
Message('%1 %2', One, Two);                                 // expect: {} {"x":1,"y":2}
local procedure AddTo(Items: JsonObject)
begin
    Items.Add('y', 2);
end;
// ---
// Undocumented: a token that is part of a tree is copied into another one, else it is shared (as the .NET library does).
var
    Inner, First, Second: JsonObject;
    Token: JsonToken;
First.Add('inner', Inner);
Second.Add('inner', Inner);
Inner.Add('x', 1);
Message('%1 %2', First, Second);                            // expect: {"inner":{"x":1}} {"inner":{}}
First.Add('self', First);
Message('%1', First);                                       // expect: {"inner":{"x":1},"self":{"inner":{"x":1}}}
First.Get('inner', Token);
First.Remove('inner');
Message('%1 %2', Token.Path(), Inner.Path());               // expect: $ $
Second.Replace('inner', Inner);
Message('%1 %2', Inner.Path(), Second);                     // expect: $.inner {"inner":{"x":1}}
// ---
// Clone is a deep copy. Docs: methods-auto/jsonobject/jsonobject-clone-method
var
    Original: JsonObject;
    Copy: JsonToken;
Original.ReadFrom('{"a":[1,{"b":2.0}]}');
Copy := Original.Clone();
Copy.AsObject().GetArray('a').Add(3);
Message('%1 %2', Original, Copy);                           // expect: {"a":[1,{"b":2.0}]} {"a":[1,{"b":2.0},3]}
