// Docs: methods-auto/jsonvalue/jsonvalue-data-type
// Observed: the texts of errors; that AsText gives `true`.
var
    Value: JsonValue;
Message('%1 %2 %3', Value, Value.IsNull, Value.IsUndefined);  // expect: null Yes No
Value.SetValue(42);
Message('%1 %2 %3', Value, Value.IsNull(), Value.AsInteger());  // expect: 42 No 42
Value.SetValueToUndefined();
Message('%1 %2 %3', Value, Value.IsNull(), Value.IsUndefined());  // expect: undefined No Yes
Value.SetValueToNull();
Message('%1', Value.IsNull());                              // expect: Yes
Message('%1', Value.ReadFrom('"x\u0041"'));                 // expect: Yes
Message(Value.AsText());                                    // expect: xA
Message('%1', Value.ReadFrom('[1]'));                       // expect: No
Message(Value.AsText());                                    // expect: xA
// ---
// Texts. Docs: methods-auto/jsonvalue/jsonvalue-astext-method, jsonvalue-ascode-method
var
    Value: JsonValue;
    Short: Code[3];
Value.SetValue(' ab ');
Message('>%1< >%2<', Value.AsText(), Value.AsCode());       // expect: > ab < >AB<
Value.SetValue(true);
Message('%1 %2', Value.AsText(), Value.AsCode());           // expect: true TRUE
Value.SetValue(-1.50);
Message(Value.AsText());                                    // expect: -1.5
Value.SetValue(1000000);
Message(Value.AsText());                                    // expect: 1000000
Value.SetValue('abcd');
Short := Value.AsCode();                                    // run-time error StringLengthExceeded: The length of the string is 4, but it must be less than or equal to 3 characters. Value: ABCD
// ---
// Null is no text, no number and no boolean. Docs: methods-auto/jsonvalue/jsonvalue-astext-method
var
    Value: JsonValue;
asserterror Value.AsText();
Message(GetLastErrorText());                                // expect: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonValue to Microsoft.Dynamics.Nav.Runtime.NavText.
asserterror Value.AsCode();
Message(GetLastErrorText());                                // expect: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonValue to Microsoft.Dynamics.Nav.Runtime.NavCode.
asserterror Value.AsInteger();
Message(GetLastErrorText());                                // expect: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonValue to System.Int32.
asserterror Value.AsBoolean();
Message(GetLastErrorText());                                // expect: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonValue to System.Boolean.
asserterror Value.AsDate();
Message(GetLastErrorText());                                // expect: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonValue to Microsoft.Dynamics.Nav.Runtime.NavDate.
Value.SetValueToUndefined();
Value.AsText();                                             // run-time error: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonValue to Microsoft.Dynamics.Nav.Runtime.NavText.
// ---
// Numbers: only what loses nothing. Docs: methods-auto/jsonvalue/jsonvalue-asinteger-method and its neighbours
var
    Value: JsonValue;
Value.ReadFrom('5.0');
Message('%1 %2', Value.AsInteger(), Value);                 // expect: 5 5.0
Value.ReadFrom('5.5');
asserterror Value.AsInteger();
Message('%1', Value.AsDecimal());                           // expect: 5.5
Value.ReadFrom('2147483648');
asserterror Value.AsInteger();
Message('%1', Value.AsBigInteger());                        // expect: 2147483648
Value.ReadFrom('"9223372036854775807"');
Message('%1', Value.AsBigInteger());                        // expect: 9223372036854775807
asserterror Value.AsInteger();
Value.ReadFrom('"25555"');
Message('%1', Value.AsInteger());                           // expect: 25555
Value.ReadFrom('"12.34"');
asserterror Value.AsInteger();
Message('%1', Value.AsDecimal());                           // expect: 12.34
asserterror Value.AsBigInteger();
Value.SetValue(256);
asserterror Value.AsByte();
Message('%1', Value.AsChar());                              // expect: Ā
Value.SetValue(-1);
asserterror Value.AsChar();
Message('%1', Value.AsOption());                            // expect: -1
Value.SetValue('true');
Message('%1', Value.AsBoolean());                           // expect: Yes
Value.SetValue('yes');
asserterror Value.AsBoolean();
Value.SetValue('x');
Value.AsDecimal();                                          // run-time error: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonValue to Microsoft.Dynamics.Nav.Runtime.Decimal18.
// ---
// Dates, times and moments. Docs: methods-auto/jsonvalue/jsonvalue-asdate-method, -astime-, -asdatetime-
var
    Value: JsonValue;
Value.SetValue(20170117D);
Message('%1 %2', Value, Value.AsDate() = 20170117D);        // expect: "2017-01-17" Yes
Value.SetValue('2017-1-17');
asserterror Value.AsDate();
Value.SetValue('2017-02-30');
asserterror Value.AsDate();
Value.SetValue('2017-01-17T00:00:00Z');
asserterror Value.AsDate();
Value.SetValue(235959.999T);
Message('%1 %2', Value, Value.AsTime() = 235959.999T);      // expect: "23:59:59.999" Yes
Value.SetValue('24:00:00');
asserterror Value.AsTime();
Message(GetLastErrorText());                                // expect: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonValue to Microsoft.Dynamics.Nav.Runtime.NavTime.
Value.SetValue('2018-07-11T16:17:18.0000001Z');
Message(Format(Value.AsDateTime(), 0, 9));                  // expect: 2018-07-11T16:17:18Z
Value.SetValue('2018-07-11T16:17:18');
Message(Format(Value.AsDateTime(), 0, 9));                  // expect: 2018-07-11T16:17:18Z
Value.SetValue('2018-07-11T16:17:18-02:30');
Message(Format(Value.AsDateTime(), 0, 9));                  // expect: 2018-07-11T18:47:18Z
Value.SetValue('2018-07-11');
Value.AsDateTime();                                         // run-time error: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavJsonValue to Microsoft.Dynamics.Nav.Runtime.NavDateTime.
// ---
// SetValue disconnects the variable from its tree. Docs: methods-auto/jsonvalue/jsonvalue-setvalue-string-method
var
    Obj: JsonObject;
    Token: JsonToken;
    Value: JsonValue;
Obj.Add('score', 1);
Obj.Get('score', Token);
Value := Token.AsValue();
Message(Value.Path());                                      // expect: $.score
Value.SetValue(2);
Message('%1 %2 %3 %4', Value, Value.Path(), Token, Obj);    // expect: 2 $ 1 {"score":1}
Message('%1', Value.AsToken().Clone());                     // expect: 2
Message('%1', Value.SelectToken('x', Token));               // expect: No
