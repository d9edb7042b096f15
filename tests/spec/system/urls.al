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
Message(GetUrl(ClientType::ODataV4));           // expect: https://localhost:7048/BC/ODataV4/
Message(GetUrl(ClientType::Api));               // expect: https://localhost:7048/BC/api/
// --- an object that is published as a web service
var
    Service: Record "Tenant Web Service";
    Own: Record "Web Service";
Service."Object Type" := Service."Object Type"::Page;
Service."Object ID" := 21;
Service."Service Name" := 'Customer Card';
Service.Published := true;
Service.Insert();
Message(GetUrl(ClientType::ODataV4, CompanyName, ObjectType::Page, 21));    // expect: https://localhost:7048/BC/ODataV4/Company('CRONUS')/Customer%20Card
Message(GetUrl(ClientType::OData, CompanyName, ObjectType::Page, 21));      // expect: https://localhost:7048/BC/OData/Company('CRONUS')/Customer%20Card
Message(GetUrl(ClientType::SOAP, CompanyName, ObjectType::Page, 21));       // expect: https://localhost:7047/BC/WS/CRONUS/Page/Customer%20Card
Own."Object Type" := Own."Object Type"::Query;
Own."Object ID" := 100;
Own."Service Name" := 'TopCustomers';
Own.Published := true;
Own.Insert();
Message(GetUrl(ClientType::ODataV4, '', ObjectType::Query, 100));           // expect: https://localhost:7048/BC/ODataV4/Company('CRONUS')/TopCustomers
// Seen in Microsoft's tests: an object that is not published has none.
Message('>%1<', GetUrl(ClientType::ODataV4, '', ObjectType::Page, 22));     // expect: ><
