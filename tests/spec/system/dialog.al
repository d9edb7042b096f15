// Docs: methods-auto/dialog/dialog-open-method, methods-auto/dialog/dialog-update-method
// Docs: methods-auto/dialog/dialog-hidesubsequentdialogs-method
// ---
// A field shows what its variable holds when Update is called.
var
    MyDialog: Dialog;
    MyNext: Integer;
    Text000: Label 'Counting to 4 #1:';
MyNext := 0;
MyDialog.Open(Text000, MyNext);     // expect: dialog-opened: 1, Counting to 4 0:
repeat
    MyNext := MyNext + 1;
    MyDialog.Update();
    // expect: dialog-updated: 1, Counting to 4 1:
    // expect: dialog-updated: 1, Counting to 4 2:
until MyNext = 2;
MyDialog.Update(1);
MyNext := 3;
MyDialog.Update(1);                 // expect: dialog-updated: 1, Counting to 4 3:
MyDialog.Close();                   // expect: dialog-closed: 1
// ---
// Fields, a progress bar of 0 to 9999, line breaks.
var
    Window: Dialog;
    Today2: Date;
Window.Open('Posting #1##########\@2@@@@@ of #3###.');   // expect: dialog-opened: 1, Posting ␊ of .
Window.Update(1, 'Lines');              // expect: dialog-updated: 1, Posting Lines␊ of .
Window.Update(2, 5000);                 // expect: dialog-updated: 1, Posting Lines␊50 % of .
Window.Update(3, 1234);                 // expect: dialog-updated: 1, Posting Lines␊50 % of 1234.
Window.Update(2, 5000);
Window.Update(9, true);
Window.Open('Other #1.');               // expect: dialog-updated: 1, Other .
Window.Close();                         // expect: dialog-closed: 1
Window.Open('Again');                   // expect: dialog-opened: 2, Again
// ---
// A window that hides the others until it is closed.
var
    MyDialog1: Dialog;
    MyDialog2: Dialog;
    Text000: Text;
Text000 := 'additional text';
MyDialog1.HideSubsequentDialogs := true;
Message('%1 %2', MyDialog1.HideSubsequentDialogs, MyDialog2.HideSubsequentDialogs());   // expect: Yes No
MyDialog1.Open('Dialog 1');             // expect: dialog-opened: 1, Dialog 1
MyDialog2.Open('Dialog 2');
MyDialog2.Update(1, Text000);
MyDialog1.Open('Dialog 1 #1', Text000); // expect: dialog-updated: 1, Dialog 1 additional text
MyDialog1.Close;                        // expect: dialog-closed: 1
MyDialog2.Open('Dialog 2');             // expect: dialog-opened: 2, Dialog 2
// --- Undocumented: the text.
var
    Window: Dialog;
Window.Close();                         // run-time error DialogNotOpen: The dialog window is not open.
// ---
var
    Window: Dialog;
Window.Update(1, 'x');                  // run-time error DialogNotOpen: The dialog window is not open.
// --- what is logged is told as telemetry
LogInternalError('It broke', DataClassification::SystemMetadata, Verbosity::Error);     // expect: telemetry: It broke, Error, {}
LogInternalError('It broke: %1', 'why', DataClassification::SystemMetadata, Verbosity::Error);  // expect: telemetry: It broke: why, Error, {}
