// Docs: methods-auto/errorinfo/errorinfo-data-type; defaults and what ErrorType does are observed
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[30]) { }
    }
}
codeunit 50101 Actions
{
    procedure Repair(Info: ErrorInfo)
    begin
    end;
}
// ---
// What a new one says. Without a message it is collectible, with one it is not.
var
    Info: ErrorInfo;
Info := ErrorInfo.Create();
Message('%1 %2 %3', Info.Verbosity(), Info.DataClassification(), Info.Collectible());   // expect: Error CustomerContent Yes
Message('>%1%2%3%4<', Info.Message(), Info.Title(), Info.DetailedMessage(), Info.ControlName());    // expect: ><
Message('%1 %2 %3 %4', Info.FieldNo(), Info.TableId(), Info.PageNo(), Info.CustomDimensions().Count());     // expect: 0 0 0 0
Info := ErrorInfo.Create('text');
Message('%1 %2 %3', Info.Message(), Info.Verbosity(), Info.Collectible());  // expect: text Error No
Message('%1 %2', ErrorInfo.Create('text', true).Collectible(), ErrorInfo.Create('text', false).Collectible());  // expect: Yes No
// ---
// Each property is its own.
var
    Info: ErrorInfo;
    Dimensions: Dictionary of [Text, Text];
Info.Message := 'message';
Info.Title := 'title';
Info.DetailedMessage := 'details';
Info.ControlName := 'control';
Info.FieldNo := 7;
Info.PageNo := 42;
Info.TableId := 18;
Info.Verbosity := Verbosity::Warning;
Info.DataClassification := DataClassification::SystemMetadata;
Info.ErrorType := ErrorType::Internal;
Info.Collectible := true;
Dimensions.Add('alpha', 'one');
Info.CustomDimensions := Dimensions;
Message('%1 %2 %3 %4', Info.Message, Info.Title, Info.DetailedMessage, Info.ControlName);   // expect: message title details control
Message('%1 %2 %3', Info.FieldNo, Info.PageNo, Info.TableId);   // expect: 7 42 18
Message('%1 %2 %3 %4', Info.Verbosity, Info.DataClassification, Info.ErrorType, Info.Collectible);  // expect: Warning SystemMetadata Internal Yes
Message(Info.CustomDimensions.Get('alpha'));                // expect: one
Info.Collectible := false;
Message('%1', Info.Collectible);                            // expect: No
// ---
// The record that it is about.
var
    Item: Record Item;
    Info: ErrorInfo;
Item."No." := 'A';
Item.Insert();
Info := ErrorInfo.Create('text', true, Item, Item.FieldNo(Name), 30, 'NameControl', Verbosity::Critical);
Message('%1 %2 %3', Info.TableId, Info.RecordId, Info.SystemId = Item.SystemId);    // expect: 50100 Item: A Yes
Message('%1 %2 %3 %4', Info.FieldNo, Info.PageNo, Info.ControlName, Info.Verbosity);    // expect: 2 30 NameControl Critical
// ---
// Raised, it is the last error's object; where that was is its Callstack.
var
    Info: ErrorInfo;
Message('>%1<', Info.Callstack);                            // expect: ><
Info := ErrorInfo.Create('text');
Info.Title := 'title';
Info.AddAction('Repair', Codeunit::Actions, 'Repair');
Info.AddNavigationAction('Show');
asserterror Error(Info);
Message('%1 %2', GetLastErrorText(), GetLastErrorCode());   // expect: text Dialog
Message('%1', Info.Callstack.Contains('OnRun'));            // expect: Yes
Message('%1 %2', Info.Message, Info.Title);                 // expect: text title
// ---
// A client sees the message, of an internal error a general text that is another one each time.
var
    Info: ErrorInfo;
    First: Text;
Info := ErrorInfo.Create('the secret');
Info.ErrorType := ErrorType::Client;
asserterror Error(Info);
Message(GetLastErrorText());                                // expect: the secret
Info.ErrorType := ErrorType::Internal;
asserterror Error(Info);
First := GetLastErrorText();
asserterror Error(Info);
Message('%1 %2 %3', First <> '', First.Contains('secret'), First = GetLastErrorText());     // expect: Yes No No
// ---
// An action must name a codeunit and one of its methods.
var
    Info: ErrorInfo;
Info.AddAction('Repair', Codeunit::Actions, 'repair');
asserterror Info.AddAction('Repair', Codeunit::Actions, 'NoSuchMethod');
Message(GetLastErrorText());                                // expect: The codeunit Actions has no method 'NoSuchMethod' for the action 'Repair'.
Info.AddAction('Repair', 99999, 'Repair');                  // run-time error: You tried to invoke the CodeUnit object with the ID 99999 from the object ...
// ---
// Nothing has failed: everything is empty. A caught error stays the last one until it is cleared or another comes.
Message('>%1%2%3<', GetLastErrorText(), GetLastErrorCode(), GetLastErrorCallStack());   // expect: ><
asserterror Error('first');
asserterror Error('second %1', 2);
Message('%1 %2', GetLastErrorText(), GetLastErrorText(true));   // expect: second 2 second 2
ClearLastError();
Message('>%1%2%3<', GetLastErrorText(), GetLastErrorCode(), GetLastErrorCallStack());   // expect: ><
