// Docs: diagnostics/diagnostic-al413, -al415, -al584, -al585, -al612, -al658, -al676, -al142, -al146, -al147, -al368
// Procedures of interfaces are declarations; only what can be extended has protected ones.
interface ISpec
{
    procedure WithBody()                                    // error AL0413 on WithBody: 'Procedure 'WithBody' cannot have a body.'
    begin
        Message('x');
    end;

    local procedure Hidden()                                // error AL0415 on Hidden: 'Keyword 'local' cannot be specified for procedure 'Hidden'.'

    procedure WithVariables()                               // error AL0584 on WithVariables: 'An interface member cannot have any variables.'
    var
        Number: Integer;
    begin
    end;

    trigger OnRun()                                         // error AL0612 on OnRun: 'An interface member must be a 'procedure'.'
    begin
    end;

    procedure Fine(Number: Integer): Text;
}
codeunit 50100 Spec
{
    protected procedure Shared()                            // error AL0676 on Shared: 'The member 'Shared' in object 'Spec' cannot be declared as protected in object type 'Codeunit'.'
    begin
    end;

    protected var
        Number: Integer;                                    // error AL0676 on Number: 'The member 'Number' in object 'Spec' cannot be declared as protected in object type 'Codeunit'.'
}
// ---
// Types of variables.
codeunit 50100 Spec
{
    procedure Run(List: Codeunit Spec temporary)            // error AL0142 on Codeunit Spec temporary: 'Only variables of type record can be marked as TEMPORARY.'
    var
        Empty: array[0] of Integer;                         // error AL0147 on array[0] of Integer: 'An array dimension must be a positive number.'
        Large: array[1000, 1001] of Integer;                // error AL0146 on array[1000, 1001] of Integer: 'The maximum number of array elements is 1000000. Actual number is 1001000.'
        Deep: array[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] of Integer; // error AL0368 on array[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] of Integer: 'The maximum number of array dimensions is 10.'
        Fine: array[1000, 1000] of Integer;
    begin
    end;
}
// ---
// An interface has no variables, and only triggers have a name in two parts.
interface ISpec
{
    var
        Number: Integer;                                    // error AL0585 on Number: 'An interface cannot have any variables.'

    procedure Run();
}
codeunit 50100 Spec
{
    procedure Timer::Elapsed()                              // error AL0658 on Elapsed: 'Member name 'Elapsed' is only allowed on triggers.'
    begin
    end;
}
