// Docs: devenv-httpclient-mock-outbound-calls, methods-auto/testhttpresponsemessage/testhttpresponsemessage-data-type
// Undocumented: what an empty handler answers, and the texts of errors
// --- shared
codeunit 50100 Runner
{
    Subtype = TestRunner;

    trigger OnRun()
    begin
        Codeunit.Run(Codeunit::Tests);
    end;

    trigger OnAfterTestRun(CodeunitId: Integer; CodeunitName: Text; FunctionName: Text; Permissions: TestPermissions; Success: Boolean)
    begin
        if not Success and (FunctionName <> '') then
            Message('%1: %2', FunctionName, GetLastErrorText());
    end;
}
// --- the handler sees where requests go, and fills the response
codeunit 50102 Main { trigger OnRun() begin Codeunit.Run(Codeunit::Runner); end; }
// expect: asked
codeunit 50101 Tests
{
    Subtype = Test;
    TestHttpRequestPolicy = AllowOutboundFromHandler;

    var
        Seen: Text;

    [Test]
    [HandlerFunctions('Answer,Hear')]
    procedure AllMethods()
    var
        Client: HttpClient;
        Request: HttpRequestMessage;
        Content: HttpContent;
        Response: HttpResponseMessage;
        Text: Text;
        Values: array[1] of Text;
    begin
        Message('asked');
        if not Client.Get('http://example.com/documents?DocumentId=A%20B&x=', Response) then
            Error('not sent');
        Response.Content.ReadAs(Text);
        Check(Text, 'content of A B');
        Check(Format(Response.HttpStatusCode), '201');
        Check(Response.ReasonPhrase, 'Fine');
        Check(Format(Response.IsSuccessStatusCode), 'Yes');
        Response.Headers.GetValues('Etag', Values);
        Check(Values[1], 'tag');
        Client.SetBaseAddress('https://example.com/api/');
        Client.Delete('items', Response);
        Client.Post('items', Content, Response);
        Client.Put('items', Content, Response);
        Client.Patch('items', Content, Response);
        Request.Method('HEAD');
        Request.SetRequestUri('/other');
        Client.Send(Request, Response);
        Request.Method('PURGE');
        Client.Send(Request, Response);
        Check(Seen, 'Get http://example.com/documents;Delete https://example.com/api/items;Post https://example.com/api/items;' +
            'Put https://example.com/api/items;Patch https://example.com/api/items;Head https://example.com/other;' +
            'Unknown https://example.com/other;');
    end;

    [HttpClientHandler]
    procedure Answer(Request: TestHttpRequestMessage; var Response: TestHttpResponseMessage): Boolean
    var
        DocumentId: Text;
    begin
        Seen += StrSubstNo('%1 %2;', Request.RequestType, Request.Path);
        if Request.QueryParameters.Get('DocumentId', DocumentId) and Request.QueryParameters.ContainsKey('x') then
            Response.Content.WriteFrom('content of ' + DocumentId);
        Response.HttpStatusCode := 201;
        Response.ReasonPhrase := 'Fine';
        Response.Headers.Add('ETag', 'tag');
        exit(false);
    end;

    [MessageHandler]
    procedure Hear(Message: Text)
    begin
    end;

    local procedure Check(Actual: Text; Expected: Text)
    begin
        if Actual <> Expected then
            Error('%1, not %2', Actual, Expected);
    end;
}
// --- an empty handler gives a default response; secrets are kept from handlers; what a handler says fails
codeunit 50102 Main { trigger OnRun() begin Codeunit.Run(Codeunit::Runner); end; }
// expect: Fails: The request was not sent successfully.
// expect: Relative: An invalid request URI was provided. Either the request URI must be an absolute URI or BaseAddress must be set.
// expect: NobodyAnswers: alrun does not support sending requests with HttpClient.
// expect: IsLetThrough: alrun does not support sending requests with HttpClient.
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    [HandlerFunctions('Nothing')]
    procedure Default()
    var
        Client: HttpClient;
        Response: HttpResponseMessage;
    begin
        Client.Get('https://example.com', Response);
        if (Response.HttpStatusCode <> 200) or (Response.ReasonPhrase <> 'OK') or Response.IsBlockedByEnvironment then
            Error('%1 %2', Response.HttpStatusCode, Response.ReasonPhrase);
    end;

    [Test]
    [HandlerFunctions('IsSecret')]
    procedure Secret()
    var
        Client: HttpClient;
        Request: HttpRequestMessage;
        Response: HttpResponseMessage;
        Uri: SecretText;
    begin
        Uri := SecretStrSubstNo('https://example.com?secret=1');
        Request.SetSecretRequestUri(Uri);
        if not Client.Send(Request, Response) then
            Error('not sent');
        if not Response.IsBlockedByEnvironment then
            Error('not blocked');
    end;

    [Test]
    [HandlerFunctions('IsNotSent')]
    procedure Fails()
    var
        Client: HttpClient;
        Response: HttpResponseMessage;
    begin
        if Client.Get('https://example.com', Response) then
            Error('sent');
        Client.Get('https://example.com', Response);
    end;

    [Test]
    [HandlerFunctions('Nothing')]
    procedure Relative()
    var
        Client: HttpClient;
        Response: HttpResponseMessage;
    begin
        Client.Get('https://example.com', Response);
        Client.Get('items', Response);
    end;

    [Test]
    procedure NobodyAnswers()
    var
        Client: HttpClient;
        Response: HttpResponseMessage;
    begin
        if Client.Get('https://example.com', Response) then;
    end;

    [Test]
    [HandlerFunctions('LetThrough')]
    procedure IsLetThrough()
    var
        Client: HttpClient;
        Response: HttpResponseMessage;
    begin
        if Client.Get('https://example.com', Response) then;
    end;

    [HttpClientHandler]
    procedure Nothing(Request: TestHttpRequestMessage; var Response: TestHttpResponseMessage): Boolean
    begin
    end;

    [HttpClientHandler]
    procedure IsSecret(Request: TestHttpRequestMessage; var Response: TestHttpResponseMessage): Boolean
    begin
        if not Request.HasSecretUri or (Request.Path <> '') or (Request.QueryParameters.Count() <> 0) then
            Error('it is shown: %1', Request.Path);
        Response.IsBlockedByEnvironment := true;
    end;

    [HttpClientHandler]
    procedure IsNotSent(Request: TestHttpRequestMessage; var Response: TestHttpResponseMessage): Boolean
    begin
        Response.IsSuccessfulRequest := false;
    end;

    [HttpClientHandler]
    procedure LetThrough(Request: TestHttpRequestMessage; var Response: TestHttpResponseMessage): Boolean
    begin
        exit(true);
    end;
}
