// Docs: diagnostics/diagnostic-al126, -al133, -al135
var
    i: Integer;
Half('xy');                                                 // error AL0133: 'Argument 1: cannot convert from 'Text' to 'Integer'.'
Half();                                                     // error AL0135: 'There is no argument given that corresponds to the required formal parameter 'n' of 'Half'.'
Half(1, 2);                                                 // error AL0126: 'No overload for method 'Half' takes 2 arguments.'
Two(1);                                                     // error AL0135: ''b' of 'Two''
Two(1, 2);                                                  // error AL0133: 'Argument 2: cannot convert from 'Integer' to 'Text'.'
i := Half(true);                                            // error AL0133: 'Argument 1: cannot convert from 'Boolean' to 'Integer'.'
local procedure Half(n: Integer): Integer
begin
end;
local procedure Two(a: Integer; b: Text)
begin
end;
// ---
// Overloads: none fits.
Show(true);                                                 // error AL0133: 'Argument 1: cannot convert from 'Boolean''
Show(1, 2, 3);                                              // error AL0126: 'No overload for method 'Show' takes 3 arguments.'
local procedure Show(n: Integer)
begin
end;
local procedure Show(t: Text)
begin
end;
// ---
// Built-in methods.
var
    t: Text;
    n: Integer;
    Names: List of [Text];
t := CopyStr('abc');                                        // error AL0135: 'CopyStr'
t := CopyStr('abc', 'xy');                                  // error AL0133: 'Argument 2: cannot convert from'
n := StrLen();                                              // error AL0135: ''StrLen''
n := StrLen('a', 'b');                                      // error AL0126: 'No overload for method 'StrLen' takes 2 arguments.'
Names.Add(5);                                               // error AL0133: 'Argument 1: cannot convert from 'Integer' to 'Text'.'
n := Names.Get(1);                                          // error AL0122: ''Text' to 'Integer''
Message();                                                  // error AL0135: ''Message''
Evaluate(5, 'x');                                           // error AL0130: ''
// ---
// A procedure without a result gives no value.
var
    i: Integer;
i := Nothing();                                             // error AL0122: ''Integer''
Message('%1', Nothing());                                   // error AL0133: 'Argument 2'
local procedure Nothing()
begin
end;
