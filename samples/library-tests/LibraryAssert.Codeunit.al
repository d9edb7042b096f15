/// <summary>What these tests expect. Apps with Microsoft's test libraries use those instead.</summary>
codeunit 50151 "Library Assert"
{
    procedure Equal(Expected: Variant; Actual: Variant; What: Text)
    begin
        if Format(Expected) <> Format(Actual) then
            Error(DifferentErr, What, Actual, Expected);
    end;

    procedure ExpectedError(Expected: Text)
    begin
        if not GetLastErrorText().Contains(Expected) then
            Error(OtherErr, Expected, GetLastErrorText());
    end;

    var
        DifferentErr: Label '%1 is %2, not %3.', Comment = '%1 is what was looked at, %2 and %3 are values';
        OtherErr: Label 'The error should have been %1. It was %2.', Comment = '%1 and %2 are texts of errors';
}
