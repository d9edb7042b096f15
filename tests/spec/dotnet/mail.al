// Docs: learn.microsoft.com/dotnet/api/system.net.mail.mailaddress.-ctor, remarks: the forms of an address
// --- the forms of an address, with what is displayed and what is not an address
dotnet
{
    assembly(System)
    {
        type(System.Net.Mail.MailAddress; MailAddress) { }
    }
}
codeunit 50100 Caller
{
    var
        Mail: DotNet MailAddress;
        Other: DotNet MailAddress;

    trigger OnRun()
    begin
        Show('tom@contoso.com');                            // expect: tom|contoso.com|
        Show('"Tom Smith" <tsmith@contoso.com>');           // expect: tsmith|contoso.com|Tom Smith
        Show('Tom Smith <tsmith@contoso.com>');             // expect: tsmith|contoso.com|Tom Smith
        Show('"Tom Smith" tsmith@contoso.com');             // expect: tsmith|contoso.com|Tom Smith
        Show('<tom@contoso.com>');                          // expect: tom|contoso.com|
        Show('"tom.smith@a"@contoso.com');                  // expect: "tom.smith@a"|contoso.com|
        Show('tom@[10.0.0.1]');                             // expect: tom|[10.0.0.1]|
        Show(' tom (the (first)) @ contoso.com (home)');    // expect: tom|contoso.com|
        Show('a..b@contoso.com');                           // expect: a..b|contoso.com|
        Show('"a\"b" <t@x.y>');                             // expect: t|x.y|a"b
        Mail := Mail.MailAddress('tom@contoso.com', 'Tom');
        if Mail.ToString() = '"Tom" <tom@contoso.com>' then
            Message('as a text');                           // expect: as a text
        Message('%1', Mail.TryCreate('TOM@contoso.com', Other));    // expect: Yes
        Message('%1 %2', Other.Address, Mail.Equals(Other));        // expect: TOM@contoso.com No
        Message('%1 %2', Mail.TryCreate('tom', Other), IsNull(Other));  // expect: No Yes
        Refuse('tom');                                      // expect: not in the form
        Refuse('@contoso.com');                             // expect: not in the form
        Refuse('tom@');                                     // expect: invalid character '@'
        Refuse('tom@.com');                                 // expect: invalid character '.'
        Refuse('tom@a,b');                                  // expect: not in the form
        Refuse('t(om@a.b');                                 // expect: invalid character '('
        Refuse('Tom <tom@contoso.com');                     // expect: invalid character '<'
        Refuse('tom@contoso.com>');                         // expect: not in the form
        Refuse('tom@contoso.com)');                         // expect: not in the form
        Refuse('to"m <t@x.y>');                             // expect: invalid character '"'
        Refuse('x "Tom" <t@x.y>');                          // expect: invalid character 'x'
        Refuse('tom"@contoso.com');                         // expect: not in the form
        Refuse('tom@a]');                                   // expect: not in the form
        Refuse('');                                         // expect: empty
    end;

    local procedure Show(Text: Text)
    begin
        Mail := Mail.MailAddress(Text);
        Message('%1|%2|%3', Mail.User, Mail.Host, Mail.DisplayName);
    end;

    local procedure Refuse(Text: Text)
    begin
        asserterror Mail := Mail.MailAddress(Text);
        case true of
            GetLastErrorText().Contains('The specified string is not in the form required for an e-mail address.'):
                Message('not in the form');
            GetLastErrorText().Contains('An invalid character was found in the mail header: '):
                Message('invalid character %1', CopyStr(GetLastErrorText(), StrLen(GetLastErrorText()) - 3, 3));
            GetLastErrorText().Contains('The parameter ''address'' cannot be an empty string.'):
                Message('empty');
        end;
    end;
}
