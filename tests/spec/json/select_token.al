// The example of the page. Docs: methods-auto/jsontoken/jsontoken-selecttoken-method
var
    Company: JsonToken;
Company.ReadFrom('{"company":{"employees":[{"id":"Marcy","salary":8.95},{"id":"John","salary":7},{"id":"Diana","salary":10.95}]}}');
Message('%1', SelectEmployeeSalary(Company, 'John'));       // expect: 7
Message('%1', SelectEmployeeSalary(Company, 'Diana'));      // expect: 10.95
local procedure SelectEmployeeSalary(companyData: JsonToken; employeeId: Text) salary: Decimal
var
    query: Text;
    salaryToken: JsonToken;
begin
    query := '$.company.employees[?(@.id==''' + employeeId + ''')].salary';
    companyData.SelectToken(query, salaryToken);
    salary := salaryToken.AsValue().AsDecimal();
end;
// ---
// One token, no more and no less. Observed: the text of none; Undocumented: that of several, and of what is no path.
var
    Obj: JsonObject;
    Token: JsonToken;
Obj.ReadFrom('{"a":{"b":1},"c":[1,2]}');
Message('%1 %2', Obj.SelectToken('a.b', Token), Token);     // expect: Yes 1
Message('%1 %2', Obj.SelectToken('', Token), Token);        // expect: Yes {"a":{"b":1},"c":[1,2]}
Message('%1', Obj.SelectToken('a.x', Token));               // expect: No
Message('%1', Obj.SelectToken('c[*]', Token));              // expect: No
Message('%1', Obj.SelectToken('c[', Token));                // expect: No
asserterror Obj.SelectToken('$.x', Token);
Message(GetLastErrorText());                                // expect: The JSON path '$.x' does not match any tokens.
asserterror Obj.SelectToken('c[*]', Token);
Message(GetLastErrorText());                                // expect: The JSON path 'c[*]' matches more than one token.
Obj.SelectToken('c[', Token);                               // run-time error: Path ended with open indexer.
// ---
// A list of the tokens. Docs: methods-auto/jsontoken/jsontoken-selecttokens-method
var
    Obj: JsonObject;
    Items: JsonArray;
    Tokens: List of [JsonToken];
    Token: JsonToken;
Obj.ReadFrom('{"a":[{"n":1},{"n":2}],"n":3}');
Message('%1 %2', Obj.SelectTokens('$..n', Tokens), Tokens.Count());  // expect: Yes 3
foreach Token in Tokens do
    Message('%1 = %2', Token.Path(), Token);
// expect: $.a[0].n = 1
// expect: $.a[1].n = 2
// expect: $.n = 3
Message('%1 %2', Obj.SelectTokens('x', Tokens), Tokens.Count());  // expect: Yes 0
Message('%1', Obj.SelectTokens('x[', Tokens));              // expect: No
Items := Obj.GetArray('a');
Items.SelectTokens('[?(@.n > 1)]', Tokens);
Message('%1 %2', Tokens.Count(), Tokens.Get(1));            // expect: 1 {"n":2}
Obj.AsToken().SelectTokens('x[', Tokens);                   // run-time error: Path ended with open indexer.
