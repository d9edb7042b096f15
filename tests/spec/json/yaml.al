// Docs: methods-auto/jsonobject/jsonobject-readfromyaml-string-method, jsonobject-writetoyaml-text-method
// Undocumented: what words and numbers without quotes are; how it is written.
var
    Obj: JsonObject;
    Result: Text;
Obj.ReadFromYaml('{"key": "value"}');
Message('%1', Obj);                                         // expect: {"key":"value"}
Obj.ReadFromYaml('name: Anna' + CrLf() + 'age: 41' + CrLf() + 'rate: 1.50' + CrLf() + 'tags: [a, "1", true, ~]' + CrLf() + 'list:' + CrLf() + '  - x: 1' + CrLf() + '  - {}');
Message('%1', Obj);                                         // expect: {"name":"Anna","age":41,"rate":1.50,"tags":["a","1",true,null],"list":[{"x":1},{}]}
Message('%1', Obj.WriteToYaml(Result));                     // expect: Yes
Message('%1', Result = 'name: Anna' + CrLf() + 'age: 41' + CrLf() + 'rate: 1.50' + CrLf() + 'tags:' + CrLf() + '- a' + CrLf() + '- ''1''' + CrLf() + '- true' + CrLf() + '- null' + CrLf() + 'list:' + CrLf() + '- x: 1' + CrLf() + '- {}' + CrLf());  // expect: Yes
local procedure CrLf(): Text
var
    Builder: TextBuilder;
begin
    Builder.AppendLine();
    exit(Builder.ToText());
end;
// ---
// What is no YAML, or no object.
var
    Obj: JsonObject;
Obj.Add('x', 1);
Message('%1 %2', Obj.ReadFromYaml('[1, 2'), Obj.ReadFromYaml('- 1'));  // expect: No No
Message('%1', Obj);                                         // expect: {"x":1}
Obj.ReadFromYaml('a: &a [*a]');                             // run-time error: The YAML is not valid: the anchor a contains itself.
// ---
// Aliases are copies; anchors of anchors end.
var
    Obj: JsonObject;
    Bomb: TextBuilder;
    i: Integer;
Obj.ReadFromYaml('{a: &x {n: 1}, b: *x}');
Obj.GetObject('b').Replace('n', 2);
Message('%1', Obj);                                         // expect: {"a":{"n":1},"b":{"n":2}}
Bomb.AppendLine('a0: &a0 x');
for i := 1 to 30 do
    Bomb.AppendLine(StrSubstNo('a%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2]', i, i - 1));
Obj.ReadFromYaml(Bomb.ToText());                            // run-time error: The YAML is not valid: its aliases stand for more than 1000000 values.
// ---
// Secrets in the places of values. Docs: methods-auto/jsonobject/jsonobject-writewithsecretsto-text-secrettext-secrettext-method
var
    Obj: JsonObject;
    Secret, Other, Result: SecretText;
    Secrets: Dictionary of [Text, SecretText];
    Plain: Text;
Obj.ReadFrom('{"user":"anna","password":"?","in":[{"key":"?"}]}');
Plain := 's3"cret';
Secret := Plain;
Plain := 'k';
Other := Plain;
Message('%1', Obj.WriteWithSecretsTo('$.password', Secret, Result));  // expect: Yes
Message('%1', Shown(Result));                                // expect: {"user":"anna","password":"s3\"cret","in":[{"key":"?"}]}
Secrets.Add('password', Secret);
Secrets.Add('$.in[0].key', Other);
Obj.WriteWithSecretsTo(Secrets, Result);
Message('%1', Shown(Result));                                // expect: {"user":"anna","password":"s3\"cret","in":[{"key":"k"}]}
Message('%1', Obj);                                         // expect: {"user":"anna","password":"?","in":[{"key":"?"}]}
Message('%1', Obj.WriteWithSecretsTo('$.nope', Secret, Result));  // expect: No
Obj.WriteWithSecretsTo('$.nope', Secret, Result);           // run-time error: The JSON path '$.nope' does not match any tokens.
[NonDebuggable]
local procedure Shown(Secret: SecretText): Text
begin
    exit(Secret.Unwrap());
end;
