// Docs: devenv-al-methods, devenv-al-variables
// Names are the same in any case; quotes allow any character.
var
    "My Value": Integer;
    "with ""quotes""": Text;
"my value" := 3;
"My Value" += 1;
MESSAGE('%1', "MY VALUE");                                  // expect: 4
"with ""quotes""" := 'q';
Message("with ""quotes""");                                 // expect: q
// ---
/* A comment
   over lines */
Message('a'); // and one to the end of the line             // expect: a
Message('// not a comment');                                // expect: // not a comment
// ---
// The words of object kinds may name variables. Observed.
var
    Key: Integer;
    Field: Text;
    Codeunit: Integer;
    Value: Boolean;
Key := 1;
Field := 'f';
Codeunit := 2;
Value := true;
Message('%1 %2 %3 %4', Key, Field, Codeunit, Value);        // expect: 1 f 2 Yes
// ---
// A multi-line text literal keeps its line breaks.
Message(@'one
two');                                                      // expect: one␊two
// ---
// A call without arguments needs no parentheses.
Hello;                                                      // expect: hello
local procedure Hello()
begin
    Message('hello');
end;
// ---
// The preprocessor. Docs: directives/devenv-directives-in-al
codeunit 50100 Spec
{
    trigger OnRun()
    begin
#if SOMETHING
        Message('never');
#else
        Message('else');                                    // expect: else
#endif
    end;
}
// ---
// Conditions of symbols with `and`, `or`, `not`; regions and pragmas are not code; `using` opens a namespace.
// Docs: directives/devenv-directives-in-al, devenv-namespaces-overview
#define OTHER
#pragma implicitwith disable
namespace Contoso.Tests;
using System.Environment;
codeunit 50100 Spec
{
    #region code
    trigger OnRun()
    var
        Company: Record Company;
    begin
#if SOMETHING and OTHER
        Message('both');
#elif not SOMETHING and (OTHER or NONE)
        Message('other');                                   // expect: other
#endif
        Message('%1', Company.Count());                     // expect: 1
        Message('a\\b');                                    // expect: a\b
    end;
    #endregion
}
// ---
#define SOMETHING
#undef SOMETHING
codeunit 50100 Spec
{
    trigger OnRun()
    begin
#if SOMETHING
        Message('on');
#else
        Message('off');                                     // expect: off
#endif
    end;
}
