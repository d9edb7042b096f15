// What interface variables hold: in lists, dictionaries, parameters and results; enums that stand for their implementations.
// Docs: devenv-interfaces-in-al, devenv-interfaces-in-al-operators, devenv-interfaces-in-al-extend,
//       properties/devenv-unknownvalueimplementation-property
// --- shared
interface IGreeter
{
    procedure Greet(): Text;
    procedure Greet(Whom: Text): Text;
}
interface ICounter
{
    procedure Count(var Counter: Integer);
}
interface IBoth extends IGreeter, ICounter
{
}
codeunit 50110 Polite implements IGreeter, ICounter
{
    var
        Calls: Integer;

    procedure Greet(): Text
    begin
        Calls += 1;
        exit('Good day');
    end;

    procedure Greet(Whom: Text): Text
    begin
        Calls += 1;
        exit('Good day, ' + Whom);
    end;

    procedure Count(var Counter: Integer)
    begin
        Counter += Calls;
    end;
}
codeunit 50111 Rude implements IGreeter
{
    procedure Greet(): Text begin exit('Hey'); end;
    procedure Greet(Whom: Text): Text begin Error('No, %1.', Whom); end;
}
codeunit 50112 Stranger implements IGreeter
{
    procedure Greet(): Text begin exit('Who?'); end;
    procedure Greet(Whom: Text): Text begin exit('Who is ' + Whom + '?'); end;
}
codeunit 50113 Everything implements IBoth
{
    procedure Greet(): Text begin exit('all'); end;
    procedure Greet(Whom: Text): Text begin exit('all ' + Whom); end;
    procedure Count(var Counter: Integer) begin Counter := 100; end;
}
enum 50110 Manner implements IGreeter
{
    Extensible = true;
    DefaultImplementation = IGreeter = Rude;
    UnknownValueImplementation = IGreeter = Stranger;
    value(0; None) { }
    value(1; Kind) { Implementation = IGreeter = Polite; }
}
enumextension 50111 "More Manners" extends Manner
{
    value(50; Silly) { Implementation = IGreeter = Everything; }
    value(51; Plain) { }
}
// --- a call goes to the overload that its arguments choose
var
    Greeter: Interface IGreeter;
    Polite: Codeunit Polite;
Greeter := Polite;
Message(Greeter.Greet());            // expect: Good day
Message(Greeter.Greet('Ann'));       // expect: Good day, Ann
// --- in a dictionary; the same instance wherever it is held
var
    Greeters: Dictionary of [Text, Interface IGreeter];
    Polite: Codeunit Polite;
    Rude: Codeunit Rude;
    Greeter: Interface IGreeter;
    Name: Text;
    Counter: Integer;
Greeters.Add('polite', Polite);
Greeters.Add('rude', Rude);
foreach Name in Greeters.Keys() do
    Message('%1: %2', Name, Greeters.Get(Name).Greet());
    // expect: polite: Good day
    // expect: rude: Hey
Polite.Count(Counter);
Message('%1', Counter);                                  // expect: 1
Message('%1', Greeters.Get('polite', Greeter));          // expect: Yes
Message(Greeter.Greet());                                // expect: Good day
Counter := 0;
Polite.Count(Counter);
Message('%1 %2', Counter, Greeters.ContainsKey('none'));    // expect: 2 No
// --- in a list, whose items can be taken, replaced and passed on
var
    Greeters: List of [Interface IGreeter];
    Polite: Codeunit Polite;
    Rude: Codeunit Rude;
Greeters.Add(Rude);
Greeters.Add(Manner::Kind);
Message('%1 %2', Greeters.Count(), Greeters.Get(2).Greet());    // expect: 2 Good day
Greeters.Set(1, Polite);
Message(First(Greeters).Greet('Bo'));                    // expect: Good day, Bo
local procedure First(Greeters: List of [Interface IGreeter]): Interface IGreeter
begin
    exit(Greeters.Get(1));
end;
// --- a var parameter can be given another implementation
var
    Greeter: Interface IGreeter;
Choose(Greeter, false);
Message(Greeter.Greet());    // expect: Hey
Choose(Greeter, true);
Message(Greeter.Greet());    // expect: Good day
local procedure Choose(var Greeter: Interface IGreeter; Kindly: Boolean)
var
    Polite: Codeunit Polite;
    Rude: Codeunit Rude;
begin
    if Kindly then
        Greeter := Polite
    else
        Greeter := Rude;
end;
// --- enum values: their own implementation, the default, that of an extension, that of numbers which are no value
var
    Greeter: Interface IGreeter;
    Manner: Enum Manner;
Greeter := Manner::Kind;
Message(Greeter.Greet());    // expect: Good day
Greeter := Manner::None;
Message(Greeter.Greet());    // expect: Hey
Greeter := Manner::Silly;
Message(Greeter.Greet());    // expect: all
Greeter := Manner::Plain;
Message(Greeter.Greet());    // expect: Hey
Manner := Enum::Manner.FromInteger(99);
Greeter := Manner;
Message(Greeter.Greet());    // expect: Who?
// --- `is` tells whether the instance implements the interface, of an interface and of a Variant
var
    Greeter: Interface IGreeter;
    Counting: Interface ICounter;
    Polite: Codeunit Polite;
    Rude: Codeunit Rude;
    Everything: Codeunit Everything;
    Content: Variant;
    Counter: Integer;
Greeter := Rude;
Message('%1', Greeter is ICounter);                         // expect: No
Greeter := Polite;
Message('%1 %2', Greeter is ICounter, Greeter is IBoth);    // expect: Yes No
Greeter := Everything;
Message('%1 %2', Greeter is ICounter, Greeter is IBoth);    // expect: Yes Yes
Counting := Greeter as ICounter;
Counting.Count(Counter);
Message('%1', Counter);                                     // expect: 100
Content := Polite;
Message('%1 %2', Content is IGreeter, Content is IBoth);    // expect: Yes No
Greeter := Content as IGreeter;
Message(Greeter.Greet());                                   // expect: Good day
Content := 5;
Message('%1', Content is IGreeter);                         // expect: No
// --- Undocumented: the texts. `as` to an interface that the instance does not implement is an error
var
    Greeter: Interface IGreeter;
    Counting: Interface ICounter;
    Rude: Codeunit Rude;
Greeter := Rude;
Counting := Greeter as ICounter;    // run-time error AL:InterfaceNotImplemented: Codeunit Rude does not implement Interface "ICounter".
// --- nor is what is no codeunit
var
    Counting: Interface ICounter;
    Content: Variant;
Content := 5;
asserterror Counting := Content as ICounter;
Message(GetLastErrorText());        // expect: Integer does not implement Interface "ICounter".
Clear(Content);
Counting := Content as ICounter;    // run-time error AL:InterfaceNotAssigned: The interface variable has not been assigned.
// --- an error goes through an interface call as through any other
var
    Greeter: Interface IGreeter;
    Rude: Codeunit Rude;
Greeter := Rude;
asserterror Greeter.Greet('Cy');
Message(GetLastErrorText());        // expect: No, Cy.
// --- Undocumented: the text. What was never assigned, or was cleared, cannot be called
var
    Greeter: Interface IGreeter;
    Rude: Codeunit Rude;
    Greeters: Dictionary of [Integer, Interface IGreeter];
Greeters.Add(1, Greeter);
asserterror Message(Greeters.Get(1).Greet());
Message(GetLastErrorText());        // expect: The interface variable has not been assigned.
Greeter := Rude;
Clear(Greeter);
Greeter.Greet();                    // run-time error AL:InterfaceNotAssigned: The interface variable has not been assigned.
// --- a codeunit must have the procedures of all interfaces that its interface extends
codeunit 50120 Half implements IBoth    // error AL0582: 'Half'
{
    procedure Greet(): Text begin end;
    procedure Greet(Whom: Text): Text begin end;
}
