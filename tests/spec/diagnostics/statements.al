// Docs: diagnostics/diagnostic-al138, -al140, -al421, -al873, -al137
// A case, a with and a foreach need an expression of some kind.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Numbers: array[3] of Integer;
        Number: Integer;
        Amount: Decimal;
    begin
        case Numbers of                                     // error AL0138 on Numbers: 'The case expression cannot be an array.'
            1:
                ;
        end;
        with Number do                                      // error AL0140 on Number: 'The expression is not valid for the WITH statement.'
            Message('');
        foreach Number in Amount do                         // error AL0421 on Amount: 'statement can only be used with an expression of an enumerable type.'
            Message('');
        continue;                                           // error AL0873 on continue: 'No enclosing loop within which to continue.'
        break;                                              // error AL0137 on break: 'No enclosing loop out of which to break.'
    end;
}
