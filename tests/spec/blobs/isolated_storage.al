// Observed: on servers of versions 27 and 28.
// Docs: devenv-isolated-storage
// ---
var
    T: Text;
Message('%1', IsolatedStorage.Set('key', 'value'));     // expect: Yes
Message('%1 %2', IsolatedStorage.Contains('key'), IsolatedStorage.Contains('other'));   // expect: Yes No
Message('%1 %2', IsolatedStorage.Get('key', T), T);     // expect: Yes value
IsolatedStorage.Set('key', 'another æ€');
IsolatedStorage.Get('key', T);
Message(T);                                             // expect: another æ€
Message('%1 %2', IsolatedStorage.Delete('key'), IsolatedStorage.Contains('key'));   // expect: Yes No
Message('%1', IsolatedStorage.Delete('key'));           // expect: No
T := 'kept';
Message('%1 %2', IsolatedStorage.Get('key', T), T);     // expect: No kept
IsolatedStorage.Get('key', T);  // error: The key 'key' was not found in the isolated storage.
// ---
IsolatedStorage.Delete('key');  // error: The key 'key' was not found in the isolated storage.
// ---
// Each scope has values of its own.
var
    T: Text;
    IsSecret: Boolean;
    Secret: SecretText;
IsolatedStorage.Set('key', 'of the app');
IsolatedStorage.Set('key', 'of the company', DataScope::Company);
IsolatedStorage.Set('key', 'of the user', DataScope::User);
Message('%1', IsolatedStorage.Contains('key', DataScope::CompanyAndUser));  // expect: No
IsolatedStorage.Get('key', DataScope::Company, T);
Message(T);                             // expect: of the company
IsolatedStorage.Get('key', DataScope::User, T);
Message(T);                             // expect: of the user
IsolatedStorage.Delete('key', DataScope::User);
IsolatedStorage.Get('key', T);
Message(T);                             // expect: of the app
Message('%1 %2', IsolatedStorage.Contains('key', IsSecret), IsSecret);      // expect: Yes No
Secret := T;
IsolatedStorage.Set('key', Secret, DataScope::CompanyAndUser);
Message('%1 %2', IsolatedStorage.Contains('key', DataScope::CompanyAndUser, IsSecret), IsSecret);   // expect: Yes Yes
Message('%1 %2', IsolatedStorage.Contains('none', IsSecret), IsSecret);     // expect: No No
// ---
// SetEncrypted takes 215 characters.
var
    T: Text;
Message('%1', IsolatedStorage.SetEncrypted('key', 'value'));    // expect: Yes
IsolatedStorage.Get('key', T);
Message(T);                             // expect: value
Message('%1', IsolatedStorage.SetEncrypted('key', PadStr('', 215, 'x')));   // expect: Yes
IsolatedStorage.SetEncrypted('key', PadStr('', 216, 'x'));  // error: A value of 216 characters cannot be encrypted: it may have 215 at most.
// ---
// It is part of the transaction.
Commit();
asserterror begin
    IsolatedStorage.Set('key', 'value');
    Error('stop');
end;
Message('%1', IsolatedStorage.Contains('key'));     // expect: No
