// Docs: methods-auto/httpcontent, httpheaders, httprequestmessage, httpresponsemessage, cookie
// A content that is assigned to a request is copied: later changes do not reach it.
var
    Content: HttpContent;
    Request: HttpRequestMessage;
    Headers: HttpHeaders;
    T: Text;
Content.WriteFrom('{"a":1}');
Content.GetHeaders(Headers);
Headers.Clear();
Headers.Add('Content-Type', 'application/json');
Request.Content := Content;
Content.WriteFrom('other');
Headers.Add('Content-Language', 'da');
Request.Content().ReadAs(T);
Message(T);             // expect: {"a":1}
Request.Content.GetHeaders(Headers);
Message('%1 %2', Headers.Contains('content-type'), Headers.Contains('Content-Language'));   // expect: Yes No
// ---
// HttpContent is a value: assignment and by-value parameters copy it.
// --- shared
codeunit 50190 Taker
{
    procedure Change(Content: HttpContent)
    begin
        Content.WriteFrom('changed');
    end;

    procedure ChangeVar(var Content: HttpContent)
    begin
        Content.WriteFrom('changed');
    end;
}
// ---
var
    A: HttpContent;
    B: HttpContent;
    Taker: Codeunit Taker;
    T: Text;
A.WriteFrom('a');
B := A;
B.WriteFrom('b');
Taker.Change(A);
A.ReadAs(T);
Message(T);             // expect: a
Taker.ChangeVar(A);
A.ReadAs(T);
Message(T);             // expect: changed
// ---
// A text has a type, a stream and a cleared content have none.
// Known: the class of .NET that writes a text says text/plain in UTF-8.
var
    Content: HttpContent;
    Headers: HttpHeaders;
    Values: List of [Text];
Content.WriteFrom('x');
Content.GetHeaders(Headers);
Headers.GetValues('Content-Type', Values);
Message(Values.Get(1)); // expect: text/plain; charset=utf-8
Content.Clear();
Message('%1', Headers.Contains('Content-Type'));    // expect: No
// ---
// A content is read as a stream, too, in UTF-8.
var
    Content: HttpContent;
    Other: HttpContent;
    Ins: InStream;
    T: Text;
Content.WriteFrom('æøå');
Content.ReadAs(Ins);
Message('%1', Ins.Length());    // expect: 6
Other.WriteFrom(Ins);
Other.ReadAs(T);
Message(T);             // expect: æøå
// ---
// Headers are of the part of a message that they belong to; what is not consumed is an error.
var
    Request: HttpRequestMessage;
    Headers: HttpHeaders;
Request.GetHeaders(Headers);
Message('%1', Headers.Add('Content-Type', 'text/xml'));    // expect: No
Message('%1', Headers.TryAddWithoutValidation('Content-Type', 'text/xml'));    // expect: No
asserterror Headers.Add('Content-Type', 'text/xml');
Message('%1', GetLastErrorText().StartsWith('Misused header name'));    // expect: Yes
// ---
// A header with one value refuses a second one; others have several, in their order.
var
    Content: HttpContent;
    Request: HttpRequestMessage;
    Headers: HttpHeaders;
    Values: array[3] of Text;
    Few: array[1] of Text;
    Names: List of [Text];
Content.WriteFrom('x');
Content.GetHeaders(Headers);
asserterror Headers.Add('Content-Type', 'application/json');
Message(GetLastErrorText());    // expect: Cannot add value because header 'Content-Type' does not support multiple values.
Request.GetHeaders(Headers);
Headers.Add('accept', 'application/json');
Headers.Add('Accept', 'text/plain');
Message('%1', Headers.GetValues('ACCEPT', Values));     // expect: Yes
Message('%1|%2|%3', Values[1], Values[2], Values[3]);   // expect: application/json|text/plain|
Message('%1', Headers.GetValues('Accept', Few));        // expect: No
Names := Headers.Keys();
Message('%1 %2', Names.Count(), Names.Get(1));          // expect: 1 Accept
Message('%1', Headers.GetValues('Nope', Values));       // expect: No
// ---
// What is no header, or no value of one.
var
    Headers: HttpHeaders;
    Content: HttpContent;
Message('%1', Headers.Add('a b', 'x'));                 // expect: No
asserterror Headers.Add('', 'x');
Message('%1', GetLastErrorText() <> '');                // expect: Yes
Content.GetHeaders(Headers);
Message('%1', Headers.Add('Content-Type', 'json'));     // expect: No
Message('%1', Headers.TryAddWithoutValidation('Content-Type', 'json'));     // expect: Yes
Message('%1', Headers.Remove('Content-Type'));          // expect: Yes
Message('%1', Headers.Remove('Content-Type'));          // expect: No
asserterror Headers.Remove('Content-Type');
// ---
// Secret values are read as secrets only.
var
    Request: HttpRequestMessage;
    Content: HttpContent;
    Headers: HttpHeaders;
    Secret: SecretText;
    Secrets: List of [SecretText];
    Values: List of [Text];
    T: Text;
T := 'Bearer token';
Secret := T;
Request.GetHeaders(Headers);
Headers.Add('Authorization', Secret);
Message('%1 %2', Headers.Contains('Authorization'), Headers.ContainsSecret('Authorization'));   // expect: Yes Yes
Message('%1 %2', Headers.GetValues('Authorization', Values), Values.Count());   // expect: No 0
Message('%1 %2', Headers.GetSecretValues('Authorization', Secrets), Secrets.Count());   // expect: Yes 1
Content.WriteFrom(Secret);
Message('%1', Content.IsSecretContent());       // expect: Yes
Message('%1', Content.ReadAs(T));               // expect: No
Message('%1', Content.ReadAs(Secret));          // expect: Yes
Request.SetSecretRequestUri(Secret);
asserterror T := Request.GetRequestUri();
Message('%1', GetLastErrorText().Contains('token'));    // expect: No
// ---
// Requests: GET by default, references, cookies by name.
var
    Request: HttpRequestMessage;
    Same: HttpRequestMessage;
    Cookie: Cookie;
    T: Text;
Message(Request.Method);                        // expect: GET
Request.Method := 'POST';
Same := Request;
Same.SetRequestUri('https://example.com/a?b=c');
Message('%1 %2', Request.Method(), Request.GetRequestUri);    // expect: POST https://example.com/a?b=c
Message('%1', Request.SetRequestUri('https://'));       // expect: No
Request.SetCookie('a', '1');
Cookie.Name := 'b';
Cookie.Value := '2';
Request.SetCookie(Cookie);
Cookie.Value := '3';
Message('%1', Request.GetCookieNames().Count());        // expect: 2
Request.GetCookie('b', Cookie);
Message('%1 %2 %3', Cookie.Name, Cookie.Value, Cookie.Secure);  // expect: b 2 No
Message('%1 %2', Request.RemoveCookie('a'), Request.RemoveCookie('a'));     // expect: Yes No
Message('%1', Request.GetCookie('a', Cookie));          // expect: No
asserterror Request.GetCookie('a', Cookie);
// ---
// A response that never came has no status.
var
    Response: HttpResponseMessage;
Message('%1 %2 %3', Response.HttpStatusCode, Response.IsSuccessStatusCode, Response.IsBlockedByEnvironment);   // expect: 0 No No
// --- A URI is given back as .NET's Uri writes it. Docs: learn.microsoft.com/dotnet/api/system.uri.absoluteuri
// Observed: Microsoft's tests of its Rest Client, which read http://www.example.com back with a path.
codeunit 50100 Main
{
    trigger OnRun()
    var
        Client: HttpClient;
    begin
        Show('http://www.example.com');                         // expect: http://www.example.com/
        Show('HTTPS://Example.COM:443?a=b c#d');                // expect: https://example.com/?a=b%20c#d
        Show('http://me@example.com:8080/a/../b/./c//d%20e');   // expect: http://me@example.com:8080/b/c//d%20e
        Show('https://example.com/Ærø');                        // expect: https://example.com/%C3%86r%C3%B8
        Show('http://[::1]:80');                                // expect: http://[::1]/
        Show('relative/path');                                  // expect: relative/path
        Client.SetBaseAddress('https://localhost');
        Message(Client.GetBaseAddress());                       // expect: https://localhost/
    end;

    local procedure Show(Uri: Text)
    var
        Request: HttpRequestMessage;
    begin
        Request.SetRequestUri(Uri);
        Message(Request.GetRequestUri());
    end;
}
