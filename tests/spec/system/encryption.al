// Docs: methods-auto/system/system-createencryptionkey-method, methods-auto/system/system-encrypt-method
// Observed: EncryptionEnabled is true from the start.
// ---
var
    Encrypted: Text;
Message('%1', EncryptionEnabled());         // expect: Yes
Message('%1', EncryptionKeyExists());       // expect: Yes
Encrypted := Encrypt('ABC123 æ€');
Message('%1 %2', Encrypted = 'ABC123 æ€', Decrypt(Encrypted));      // expect: No ABC123 æ€
Message('%1', Decrypt(Encrypt('')) = '');   // expect: Yes
CreateEncryptionKey();                      // error: Unable to create a new encryption key. An encryption key already exists.
// --- what another key has encrypted is lost
var
    Encrypted: Text;
Encrypted := Encrypt('ABC123');
DeleteEncryptionKey();
Message('%1 %2', EncryptionEnabled(), EncryptionKeyExists());       // expect: No No
Message('%1', CreateEncryptionKey());       // expect: Yes
Decrypt(Encrypted);                         // error: Unable to decrypt data. The data was encrypted using a different key.
// ---
Decrypt('no such thing');                   // error: Unable to decrypt data. The data was encrypted using a different key.
// ---
DeleteEncryptionKey();
Encrypt('ABC123');                          // error: An encryption key is required to complete the request.
// ---
DeleteEncryptionKey();
Decrypt('ABC123');                          // error: An encryption key is required to complete the request.
// ---
DeleteEncryptionKey();
IsolatedStorage.SetEncrypted('key', 'x');   // error: An encryption key is required to complete the request.
// --- Undocumented: the text.
Message('%1', StrLen(Decrypt(Encrypt(PadStr('', 215, 'x')))));      // expect: 215
Encrypt(PadStr('', 216, 'x'));              // error: A value of 216 characters cannot be encrypted: it may have 215 at most.
// --- a key that was rolled back comes back
var
    Encrypted: Text;
asserterror begin
    Encrypted := Encrypt('ABC123');
    Error('');
end;
Message(Decrypt(Encrypted));                // expect: ABC123
// --- Isolated Storage has encrypted values encrypted
var
    Storage: Record "Isolated Storage";
    T: Text;
    InStream: InStream;
IsolatedStorage.SetEncrypted('key', 'secret');
Storage.SetRange("Key", 'key');
Storage.FindFirst();
Message('%1', Storage."Encryption Status"); // expect: Encrypted
Storage.CalcFields(Value);
Storage.Value.CreateInStream(InStream);
InStream.ReadText(T);
Message('%1', T = 'secret');                // expect: No
IsolatedStorage.Get('key', DataScope::Module, IsolationLevel::ReadCommitted, T);
Message(T);                                 // expect: secret
