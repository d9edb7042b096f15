namespace System.Feedback;

enum 2000000012 FeedbackRequiredBehavior
{
    Extensible = false;

    value(0; QuestionNotRequired)
    {
        Caption = 'Question Not Required';
    }
    value(1; CommentNotRequired)
    {
        Caption = 'Comment Not Required';
    }
    value(2; CommentRequiredLastOption)
    {
        Caption = 'Comment Required Last Option';
    }
}
