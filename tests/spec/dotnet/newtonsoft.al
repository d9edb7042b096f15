// Docs: newtonsoft.com/json/help, Newtonsoft.Json.Linq
// --- objects, arrays and properties: read, changed, walked and written
dotnet
{
    assembly("Newtonsoft.Json")
    {
        type("Newtonsoft.Json.Linq.JObject"; JObject) { }
        type("Newtonsoft.Json.Linq.JArray"; JArray) { }
        type("Newtonsoft.Json.Linq.JToken"; JToken) { }
        type("Newtonsoft.Json.Linq.JProperty"; JProperty) { }
        type("Newtonsoft.Json.JsonConvert"; JsonConvert) { }
        type("Newtonsoft.Json.Formatting"; Formatting) { }
        type("System.StringComparison"; StringComparison) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Object: DotNet JObject;
        Items: DotNet JArray;
        Token: DotNet JToken;
        Property: DotNet JProperty;
        Convert: DotNet JsonConvert;
        Formatting: DotNet Formatting;
        Comparison: DotNet StringComparison;
        Value: Variant;
        Text: Text;
        Number: Integer;
    begin
        Object := Object.Parse('{"a": 1, "b": "x", "c": [true, null, 2.50]}');
        Message(Object.ToString(Formatting.None));                          // expect: {"a":1,"b":"x","c":[true,null,2.50]}
        Number := Object.GetValue('a').Value;
        Value := Object.GetValue('b');
        Message('%1 %2 %3', Number, Value, Value.IsDotNet());               // expect: 1 x Yes
        Message('%1 %2', Object.TryGetValue('c', Token), Token.Type.ToString());    // expect: Yes Array
        Message('%1 %2', Object.TryGetValue('C', Token), IsNull(Token));    // expect: No Yes
        Message('%1', Object.TryGetValue('A', Comparison.OrdinalIgnoreCase, Token));        // expect: Yes
        Message('%1 %2', Object.SelectToken('c[2]'), IsNull(Object.SelectToken('d')));      // expect: 2.50 Yes
        Message('%1 %2', Object.SelectToken('$.c[0]').Path, Object.Count);  // expect: c[0] 3
        asserterror Object.Add('a', 2);
        Message('%1', GetLastErrorText().Contains('Can not add property a to Newtonsoft.Json.Linq.JObject.'));   // expect: Yes
        Object.Add(Property.JProperty('d', 'new'));
        Object.Property('b').Value := 7;
        Object.Property('a').Replace(Property.JProperty('first', true));
        Object.Remove('c');
        Message(Object.ToString(Formatting.None));                          // expect: {"first":true,"b":7,"d":"new"}
        foreach Property in Object.Properties() do
            Text += Property.Name + ';';
        Message('%1 %2', Text, IsNull(Object.Property('c')));               // expect: first;b;d; Yes

        Items := Items.JArray();
        Items.Add(Object.DeepClone());
        Items.Add(1.5);
        Items.Insert(0, 'text');
        Items.RemoveAt(2);
        Message('%1 %2', Items.Count, Items.Item(1).Item('b'));             // expect: 2 7
        Object.Remove('b');
        Message(Items.ToString(Formatting.None));                           // expect: ["text",{"first":true,"b":7,"d":"new"}]
        if Convert.SerializeObject(Items.Parse('[{"a":[]}]'), Formatting.Indented) =
           StrSubstNo('[%1  {%1    "a": []%1  }%1]', LineEnd())
        then
            Message('indented');                                            // expect: indented
        asserterror Token := Items.Item(5);
        Message('%1', GetLastErrorText().Contains('Index was out of range.'));      // expect: Yes
        asserterror Items := Items.Parse('{}');
        Message(GetLastErrorText());
        // expect: A call to Newtonsoft.Json.Linq.JArray.Parse failed with this message: Error reading JArray from JsonReader. Current JsonReader item is not an array: StartObject. Path '', line 1, position 1.
        asserterror Object := Object.Parse('[1]');
        Message('%1', GetLastErrorText().Contains('Current JsonReader item is not an object: StartArray.'));     // expect: Yes
        asserterror Object := Object.Parse('{');
        Message('%1', GetLastErrorText().StartsWith('A call to Newtonsoft.Json.Linq.JObject.Parse failed'));     // expect: Yes
        asserterror Object.SelectToken('c[');
        Message('%1', GetLastErrorText().StartsWith('A call to Newtonsoft.Json.Linq.JObject.SelectToken failed'));  // expect: Yes
    end;

    local procedure LineEnd() Text: Text
    begin
        Text[1] := 13;
        Text[2] := 10;
    end;
}
