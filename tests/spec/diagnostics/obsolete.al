// Docs: diagnostics/diagnostic-al432, -al520, devenv-obsolete-objects, attributes/devenv-obsolete-attribute
// What will be removed is used with a warning, but by what is obsolete itself.
table 50100 Old
{
    ObsoleteState = Pending;
    ObsoleteReason = 'Use New';
    ObsoleteTag = '27.0';
    fields { field(1; Id; Integer) { } }
}
table 50101 New
{
    fields
    {
        field(1; Id; Integer) { }
        field(2; Name; Text[50]) { ObsoleteState = Pending; ObsoleteReason = 'Not used'; ObsoleteTag = '26.0'; }
        field(3; Gone; Text[50]) { ObsoleteState = Removed; ObsoleteReason = 'Not used'; ObsoleteTag = '25.0'; }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Old: Record Old;                                    // warning AL0432 on Old: 'Table 'Old' is marked for removal. Reason: Use New. Tag: 27.0.'
        New: Record New;
    begin
        New.Name := 'x';                                    // warning AL0432 on Name: 'Field 'Name' is marked for removal. Reason: Not used. Tag: 26.0.'
        New.Gone := 'x';                                    // warning AL0520 on Gone: 'Field 'Gone' is removed. Reason: Not used. Tag: 25.0.'
        Before();                                           // warning AL0432 on Before: 'Method 'Before' is marked for removal. Reason: Call After. Tag: 27.0.'
        After();
    end;

    [Obsolete('Call After', '27.0')]
    procedure Before()
    var
        Old: Record Old;
    begin
        After();
        Old.Init();
    end;

    procedure After()
    begin
    end;
}
codeunit 50101 "Old Code"
{
    ObsoleteState = Pending;
    ObsoleteReason = 'Use New';
    ObsoleteTag = '27.0';

    var
        Old: Record Old;
}
