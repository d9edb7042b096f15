// Docs: diagnostics/diagnostic-al305, -al304, -al222
// Names that are too long, and a number that is none.
codeunit 50100 "This name has one more than 30."            // error AL0305 on "This name has one more than 30.": 'The length of the application object identifier 'This name has one more than 30.' cannot exceed 30 characters.'
{
}
codeunit 50101 "This name has just 30 letters."
{
    var
        ThisNameIsLongerThanOneHundredAndTwentyCharactersWhichIsMoreThanTheCompilerTakesSoItHasToBeRefusedWithAMessageOfItsOwnOkay: Integer; // error AL0304 on ThisNameIsLongerThanOneHundredAndTwentyCharactersWhichIsMoreThanTheCompilerTakesSoItHasToBeRefusedWithAMessageOfItsOwnOkay: 'cannot exceed 120 characters.'
}
codeunit 0 None                                             // error AL0222 on None: 'The ID '0' is not valid. ID's must be greater than zero.'
{
}
