// Docs: learn.microsoft.com/dotnet/api: System.Exception, System.Version, System.IO.Path, System.Net.HttpStatusCode
// --- the last error as an exception: that of a call of .NET has the one of .NET in it
dotnet
{
    assembly(mscorlib)
    {
        type(System.Exception; NetException) { }
        type(System.String; NetString) { }
        type(System.Version; NetVersion) { }
        type(System.IO.Path; Path) { }
        type(System.Net.HttpStatusCode; HttpStatusCode) { }
        type(System.Web.HttpUtility; HttpUtility) { }
        type(System.Text.StringBuilder; Builder) { }
        type(System.Decimal; NetDecimal) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Exception: DotNet NetException;
        Net: DotNet NetString;
        Version: DotNet NetVersion;
        Other: DotNet NetVersion;
        Path: DotNet Path;
        Status: DotNet HttpStatusCode;
        Http: DotNet HttpUtility;
        Builder: DotNet Builder;
        Number: DotNet NetDecimal;
        Amount: Decimal;
    begin
        Net := 'abc';
        asserterror Net.Replace('', 'x');
        Exception := GetLastErrorObject();
        Message(Exception.Message);
        // expect: A call to System.String.Replace failed with this message: The value cannot be an empty string. (Parameter 'oldValue')
        Message(Exception.InnerException.Message);      // expect: The value cannot be an empty string. (Parameter 'oldValue')
        Message('%1', Exception.GetBaseException().Message = Exception.InnerException.Message);     // expect: Yes
        asserterror Error('own');
        Exception := GetLastErrorObject();
        Message('%1 %2', Exception.Message, IsNull(Exception.InnerException));                      // expect: own Yes

        Version := Version.Version('1.2.3');
        Other := Other.Version(1, 10);
        Message('%1 %2 %3', Version.Minor, Version.Revision, Version.CompareTo(Other));             // expect: 2 -1 -1
        Message('%1 %2', Version.ToString(2), Version.TryParse('1', Other));                        // expect: 1.2 No
        asserterror Version := Version.Parse('x');
        Message('%1', GetLastErrorText().Contains('Version string portion was too short or too long.'));    // expect: Yes

        if Path.Combine('c:\a', 'b', 'c.tar.gz') = 'c:\a\b\c.tar.gz' then
            Message('combined');                                                                    // expect: combined
        Message('%1>%2<', Path.GetFileNameWithoutExtension('c:\a\b.c.txt'), Path.GetExtension('c:\a.b\c'));  // expect: b.c><
        Message('%1 %2', Path.ChangeExtension('a.txt', 'xml'), Path.GetFileName('a/b.txt'));        // expect: a.xml b.txt
        Message('%1 %2', Path.IsPathRooted('c:x'), Path.IsPathRooted('x'));                         // expect: Yes No

        Status := 404;
        Message('%1 %2', Status.NotFound.ToString(), Status.NotFound.Equals(Status));               // expect: NotFound Yes
        if Http.JavaScriptStringEncode('a"b<', true) = '"a\"b\u003c"' then
            Message('encoded');                                                                     // expect: encoded
        Message(Http.UrlPathEncode('a b?c d'));                 // expect: a%20b?c d
        Message(Builder.StringBuilder().AppendFormat('{1}-{0}', 1, 'x').ToString());                // expect: x-1
        Message('%1 %2', Net.IndexOfAny(Net.ToCharArray()), Number.TryParse('1.5', Amount));        // expect: 0 Yes
    end;
}
