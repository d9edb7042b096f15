// Docs: methods-auto/system/system-geturl-clienttype-string-objecttype-integer-table-boolean-string-method
// Docs: devenv-web-client-urls
// --- shared
table 50100 "Sales Header" { fields { field(1; "No."; Code[20]) { } field(2; "Sell-to Customer No."; Code[20]) { } field(3; Amount; Integer) { } } }
// ---
codeunit 50100 Main
{
    trigger OnRun()
    var
        Header: Record "Sales Header";
        RecRef: RecordRef;
        Url: Text;
    begin
        Message(GetUrl(ClientType::Web));       // expect: https://localhost/BC/
        Message(GetUrl(ClientType::Web, 'CRONUS International Ltd.'));      // expect: https://localhost/BC/?company=CRONUS%20International%20Ltd.
        Message(GetUrl(ClientType::Current, CompanyName, ObjectType::Page, 9305));      // expect: https://localhost/BC/?company=CRONUS&page=9305
        Message(GetUrl(ClientType::Web, '', ObjectType::Report, 5));    // expect: https://localhost/BC/?report=5
        Header.SetRange("Sell-to Customer No.", '10000');
        Header.SetFilter(Amount, '>5');
        Url := GetUrl(ClientType::Web, CompanyName, ObjectType::Page, 9305, Header, true);
        Message('%1', Url.Contains('&bookmark='));                          // expect: Yes
        Message(CopyStr(Url, StrPos(Url, '&filter=')));     // expect: &filter=%27Sales%20Header%27.%27Sell-to%20Customer%20No.%27%20IS%20%2710000%27%20AND%20%27Sales%20Header%27.Amount%20IS%20%27%3E5%27
        RecRef.GetTable(Header);
        Message('%1', GetUrl(ClientType::Web, CompanyName, ObjectType::Page, 9305, RecRef, true) = Url);    // expect: Yes
        Message('%1', GetUrl(ClientType::Web, CompanyName, ObjectType::Page, 9305, RecRef).Contains('filter'));     // expect: No
        Message(GetUrl(ClientType::Web, CompanyName, ObjectType::Page));    // run-time error Argument: GetUrl must be given the type and the ID of an object that can be opened.
    end;
}
// ---
// set: PublicWebBaseUrl=https://bc.example.com/prod
Message(GetUrl(ClientType::Web, 'A'));          // expect: https://bc.example.com/prod/?company=A
// ---
Message(GetUrl(ClientType::ODataV4));           // error: alrun does not support GetUrl of the client type ODataV4: there are no web services.
