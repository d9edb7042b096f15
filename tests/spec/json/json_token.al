// Docs: methods-auto/jsontoken/jsontoken-data-type
// Observed: that null is a value; the texts of errors.
var
    Token: JsonToken;
Message('%1 %2 %3 %4', Token, Token.IsValue, Token.IsObject, Token.IsArray);  // expect: null Yes No No
Message('%1', Token.AsValue().IsNull());                    // expect: Yes
Token.ReadFrom('{"a":[1]}');
Message('%1 %2', Token.IsObject(), Token.AsObject().GetArray('a').Count());  // expect: Yes 1
asserterror Token.AsArray();
Message(GetLastErrorText());                                // expect: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonToken to Microsoft.Dynamics.Nav.Runtime.NavJsonArray.
asserterror Token.AsValue();
Message(GetLastErrorText());                                // expect: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonToken to Microsoft.Dynamics.Nav.Runtime.NavJsonValue.
Token.ReadFrom('7');
Token.AsObject();                                           // run-time error: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonToken to Microsoft.Dynamics.Nav.Runtime.NavJsonObject.
// ---
// ReadFrom gives a tree of its own; what was there stays if the text is no JSON.
// Docs: methods-auto/jsontoken/jsontoken-readfrom-string-method
var
    Obj: JsonObject;
    Token: JsonToken;
Obj.ReadFrom('{"in":{"x":1}}');
Obj.Get('in', Token);
Message('%1', Token.ReadFrom('not valid json{{{'));         // expect: No
Message('%1', Token);                                       // expect: {"x":1}
Message('%1', Token.ReadFrom('[]'));                        // expect: Yes
Message('%1 %2 %3', Token, Token.Path(), Obj);              // expect: [] $ {"in":{"x":1}}
Message('%1', Obj.ReadFrom('[1]'));                         // expect: No
// ---
// Undocumented: the texts are those of the .NET library.
var
    Token: JsonToken;
asserterror Token.ReadFrom('');
Message(GetLastErrorText());                                // expect: Error reading JToken from JsonReader. Path '', line 0, position 0.
asserterror Token.ReadFrom('{"a":[1,2');
Message(GetLastErrorText());                                // expect: Unexpected end of content while loading JObject. Path 'a[1]', line 1, position 9.
Token.ReadFrom('{"a":1} x');                                // run-time error: Additional text encountered after finished reading JSON content: x. Path '', line 1, position 8.
// ---
// Streams: in the encoding of the stream. Docs: methods-auto/jsontoken/jsontoken-readfrom-instream-method
codeunit 50100 Main
{
    trigger OnRun()
    var
        Content: Record Content;
        Obj: JsonObject;
        Out: OutStream;
        Ins: InStream;
        Token: JsonToken;
    begin
        Obj.Add('name', 'Ålborg');
        Content.Data.CreateOutStream(Out, TextEncoding::UTF8);
        Message('%1', Obj.WriteTo(Out));                    // expect: Yes
        Content.Data.CreateInStream(Ins, TextEncoding::UTF8);
        Message('%1 %2', Token.ReadFrom(Ins), Token);       // expect: Yes {"name":"Ålborg"}
        Content.Data.CreateInStream(Ins, TextEncoding::UTF8);
        Clear(Obj);
        Obj.ReadFrom(Ins);
        Message(Obj.GetText('name'));                       // expect: Ålborg
        Message('%1', Obj.ReadFrom(Ins));                   // expect: No
    end;
}
table 50100 Content
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Data; Blob) { }
    }
}
