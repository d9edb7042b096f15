// Docs: methods-auto/dialog/dialog-error-string-joker-method, devenv-al-error-handling
Message('before');                                          // expect: before
Error('It failed: %1, %2', 5, 'why');                       // run-time error Dialog: It failed: 5, why
// ---
// An error ends every caller.
Outer();
local procedure Outer()
begin
    Inner();
    Message('not reached');
end;
local procedure Inner()
begin
    Error('inner');                                         // run-time error Dialog: inner
end;
// ---
// An empty error ends the code silently, and is an error all the same. Observed.
asserterror Error('');
Message('>%1<', GetLastErrorText());                        // expect: ><
Error('');                                                  // run-time error Dialog: 
// ---
// GetLastErrorText, -Code and -CallStack. Docs: methods-auto/system/system-getlasterrortext--method
Message('>%1%2%3<', GetLastErrorText(), GetLastErrorCode(), GetLastErrorCallStack());   // expect: ><
asserterror Error('first');
Message('%1 %2', GetLastErrorText(), GetLastErrorCode());   // expect: first Dialog
Message('%1', GetLastErrorCallStack().Contains('"Spec"(CodeUnit 50100).OnRun'));        // expect: Yes
ClearLastError();
Message('>%1<', GetLastErrorText());                        // expect: ><
// ---
// Error takes a backslash for a line break, as Message does.
Error('one\two');                                           // run-time error: one␊two
// ---
// ErrorInfo. Docs: methods-auto/errorinfo/errorinfo-data-type
var
    Info: ErrorInfo;
Info := ErrorInfo.Create('from info');
Info.DetailedMessage := 'details';
asserterror Error(Info);
Message(GetLastErrorText());                                // expect: from info
Message(Info.DetailedMessage());                            // expect: details
