namespace System.Feedback;

enum 2000000013 FeedbackQuestionType
{
    Extensible = false;

    value(0; Dropdown) { }
    value(1; Text) { }
    value(2; Rating) { }
    value(3; MultiSelect) { }
    value(4; SingleSelect) { }
    value(5; SingleSelectHorizontal) { }
}
