// Docs: devenv-secret-text; methods-auto/secrettext/secrettext-data-type
// Observed: what is empty and what is not; which uses do not compile, and their codes
var
    Secret, Copy, Composed: SecretText;
    Secrets: List of [SecretText];
    ByName: Dictionary of [Text, SecretText];
    InArray: array[2] of SecretText;
    Plain: Text;
Message('%1', Secret.IsEmpty());                            // expect: Yes
Plain := ' ';
Secret := Plain;
Message('%1 %2', Secret.IsEmpty(), Copy.IsEmpty());         // expect: No Yes
Plain := '';
Secret := Plain;
Message('%1', Secret.IsEmpty());                            // expect: Yes
Plain := 'p4ssw0rd';
Secret := Plain;
Copy := Secret;
Secrets.Add(Secret);
ByName.Add('key', Secret);
InArray[2] := Secret;
Plain := 'other';
Message('%1 %2', Shown(Copy), Shown(Secrets.Get(1)));   // expect: p4ssw0rd p4ssw0rd
Message(Shown(ByName.Get('key')));                          // expect: p4ssw0rd
Message('%1 %2', InArray[1].IsEmpty(), Shown(InArray[2]));   // expect: Yes p4ssw0rd
Clear(Secret);
Message('%1 %2', Secret.IsEmpty(), Copy.IsEmpty());         // expect: Yes No
Composed := SecretStrSubstNo('Bearer %1', Copy);
Message(Shown(Composed));                                   // expect: Bearer p4ssw0rd
Composed := SecretText.SecretStrSubstNo('%1,#2########,', Copy, Copy);
Message(Shown(Composed));                                   // expect: p4ssw0rd,p4ssw0rd  ,
Message('%1', SecretStrSubstNo('').IsEmpty());              // expect: Yes
Message('%1', SecretStrSubstNo('%1', Secret).IsEmpty());    // expect: Yes
Message('%1', SecretStrSubstNo('x%1', Secret).IsEmpty());   // expect: No
[NonDebuggable]
local procedure Shown(Secret: SecretText): Text
begin
    exit(Secret.Unwrap());
end;
// --- where a debugger would show it, Unwrap is warned of. Docs: diagnostics/diagnostic-al796
var
    Secret: SecretText;
Message('>%1<', Secret.Unwrap());                           // expect: ><
    // warning AL0796: 'The 'Unwrap' method should only be used inside a non-debuggable method otherwise the contents of the value will be viewable through the debugger.'
// --- what is secret is passed on, but becomes nothing else
var
    Secret, Other: SecretText;
    Holder: Variant;
    Plain: Text;
Plain := Secret;                                            // error AL0122: 'Cannot implicitly convert type 'SecretText' to 'Text'.'
Holder := Secret;                                           // error AL0122: 'Cannot implicitly convert type 'SecretText' to 'Variant'.'
Plain := Format(Secret);                                    // error AL0133: 'Argument 1: cannot convert from 'SecretText' to 'Joker'.'
Message(Secret);                                            // error AL0133: 'Argument 1: cannot convert from 'SecretText''
Message('%1', Secret);                                      // error AL0133: 'Argument 2: cannot convert from 'SecretText''
Error('%1', Secret);                                        // error AL0133: 'Argument 2: cannot convert from 'SecretText''
Plain := StrSubstNo('%1', Secret);                          // error AL0133: 'Argument 2: cannot convert from 'SecretText''
Show(Secret);                                               // error AL0133: 'cannot convert from 'SecretText' to 'Variant''
ShowByReference(Secret);                                    // error AL0133: 'cannot convert from 'SecretText' to 'Variant''
Get(Holder);                                                // error AL0133: 'cannot convert from 'Variant' to 'SecretText''
Plain += Secret;                                            // error AL0175: ''SecretText''
local procedure Show(Value: Variant)
begin
end;
local procedure ShowByReference(var Value: Variant)
begin
end;
local procedure Get(var Value: SecretText)
begin
    Value := SecretStrSubstNo('now in a Variant');
end;
// --- secrets are not compared
var
    One, Other: SecretText;
if One = Other then;                                        // error AL0175: 'Operator '=' cannot be applied to operands of type 'SecretText' and 'SecretText'.'
if One in [Other] then;                                     // error AL0175: 'of type 'SecretText' and 'SecretText'.'
case One of
    Other:                                                  // error AL0175: 'of type 'SecretText' and 'SecretText'.'
        ;
end;
// --- a secret is not written down in code
var
    Secret: SecretText;
Secret := 'p4ssw0rd';                                       // error AL0122: 'Cannot implicitly convert type 'Text' to 'SecretText'.'
Take('p4ssw0rd');                                           // error AL0133: 'Argument 1: cannot convert from 'Text' to 'SecretText'.'
local procedure Take(Value: SecretText)
begin
end;
// --- where extensions, subscribers or a browser would see it (Docs: diagnostics/diagnostic-al795, al802, al809)
codeunit 50100 Main
{
    trigger OnRun()
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnLogin(var Password: SecretText)       // error AL0795: 'The parameter 'Password' cannot be of type 'SecretText'.'
    begin
    end;
}
page 50100 Login
{
    protected var
        Password: SecretText;                               // error AL0809: 'The variable 'Password' is not allowed to be of type 'SecretText' because it is declared as protected.'
}
controladdin Browser
{
    event LoggedIn(Token: SecretText);                      // error AL0795: 'The parameter 'Token' cannot be of type 'SecretText'.'
    procedure LogIn(Token: SecretText);                     // error AL0802: 'The parameter 'Token' cannot be of type 'SecretText'.'
}
// --- whoever passes it to a browser is warned. Docs: diagnostics/diagnostic-al888
controladdin Browser
{
    procedure LogIn(Token: SecretText);                     // error AL0802: 'The parameter 'Token' cannot be of type 'SecretText'.'
}
page 50100 Login
{
    layout
    {
        area(Content) { usercontrol(Browser; Browser) { } }
    }

    trigger OnOpenPage()
    var
        Secret: SecretText;
    begin
        CurrPage.Browser.LogIn(Secret);                     // warning AL0888 on Secret: 'The parameter 'Token' is of the type 'SecretText' but is passed to a control add-in procedure. This will expose the value for debugging in the browser.'
    end;
}
