// Docs: learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex
// --- an expression that is made once; what it finds is walked with foreach
dotnet
{
    assembly(System)
    {
        type(System.Text.RegularExpressions.Regex; Regex) { }
        type(System.Text.RegularExpressions.RegexOptions; RegexOptions) { }
        type(System.Text.RegularExpressions.MatchCollection; MatchCollection) { }
        type(System.Text.RegularExpressions.Match; Match) { }
        type(System.TimeSpan; TimeSpan) { }
        type(System.Array; NetArray) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Expression: DotNet Regex;
        Options: DotNet RegexOptions;
        TimeOut: DotNet TimeSpan;
        Matches: DotNet MatchCollection;
        Found: DotNet Match;
        Names: DotNet NetArray;
        Name: Text;
        Part: Text;
        Number: Integer;
    begin
        Options := 1;
        Expression := Expression.Regex('(?<word>\w)(\d+)', Options, TimeOut.FromTicks(10000000));
        Matches := Expression.Matches('A1 b22');
        Message('%1 %2', Matches.Count, Expression.IsMatch('x'));       // expect: 2 No
        foreach Found in Matches do
            Message('%1 at %2: %3 %4', Found.Value, Found.Index, Found.Groups.Item(1).Value, Found.Result('${word}'));
        // expect: A1 at 0: 1 A
        // expect: b22 at 3: 22 b
        Names := Expression.GetGroupNames();
        foreach Name in Names do
            Message(Name);
        // expect: 0
        // expect: 1
        // expect: word
        foreach Number in Expression.GetGroupNumbers() do
            Message(Format(Number));
        // expect: 0
        // expect: 1
        // expect: 2
        foreach Part in Expression.Split('-a1+') do
            Message(Part);
        // expect: -
        // expect: 1
        // expect: a
        // expect: +
        Options := Options.Multiline;
        Number := Options;
        Message('%1 %2', Number, Options.ToString());                   // expect: 2 Multiline
    end;
}
// --- members that take the pattern need no value; those that do not are an error without one
dotnet
{
    assembly(System)
    {
        type(System.Text.RegularExpressions.Regex; Regex) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Expression: DotNet Regex;
    begin
        Message(Expression.Replace('a-b', '-', '+'));                   // expect: a+b
        if Expression.Escape('1.5') = '1\.5' then
            Message('escaped');                                         // expect: escaped
        asserterror Expression.IsMatch('a');
        Message('%1', GetLastErrorText().Contains('has not been instantiated'));    // expect: Yes
        asserterror Expression := Expression.Regex('(');
        Message(GetLastErrorText());
        // expect: A call to System.Text.RegularExpressions.Regex failed with this message: Invalid pattern '(' at offset 1. Not enough )'s.
    end;
}
