// Docs: learn.microsoft.com/dotnet/api/system.datetime
// --- dates go to .NET and come back; lengths of time are Durations
dotnet
{
    assembly(mscorlib)
    {
        type("System.DateTime"; NetDateTime) { }
        type("System.DateTimeOffset"; DateTimeOffset) { }
        type("System.TimeZoneInfo"; TimeZoneInfo) { }
        type("System.Globalization.CultureInfo"; CultureInfo) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Moment: DotNet NetDateTime;
        Other: DotNet DateTimeOffset;
        Zone: DotNet TimeZoneInfo;
        Culture: DotNet CultureInfo;
        Length: Duration;
        Day: Date;
        Number: BigInteger;
    begin
        Moment := Moment.Parse('2020-11-11T08:50:07.553Z');
        Message(Moment.ToUniversalTime().ToString('R'));                // expect: Wed, 11 Nov 2020 08:50:07 GMT
        Message(Moment.ToString('yyyy-MM-dd', Culture.InvariantCulture));   // expect: 2020-11-11
        Moment := 20240131D;
        Moment := Moment.AddMonths(1);
        Day := Moment;
        Message('%1', Day = 20240229D);                                 // expect: Yes
        Length := Moment.Subtract(Moment.AddHours(-2));
        Message('%1', Length = 7200000);                                // expect: Yes
        Zone := Zone.FindSystemTimeZoneById('W. Europe Standard Time');
        Length := Zone.GetUtcOffset(CreateDateTime(20240701D, 120000T));
        Message('%1 %2', Length = 7200000, Zone.SupportsDaylightSavingTime);    // expect: Yes Yes
        Number := Other.FromUnixTimeSeconds(1719815430L).ToUnixTimeMilliseconds();
        Message('%1', Number = 1719815430000L);                         // expect: Yes
        Message(Other.FromUnixTimeSeconds(0).ToString('o'));            // expect: 1970-01-01T00:00:00.0000000+00:00
        Message(Culture.CultureInfo(1030).Parent().Name);               // expect: da
        asserterror Moment := Moment.Parse('x');
        Message(GetLastErrorText());
        // expect: A call to System.DateTime.Parse failed with this message: String 'x' was not recognized as a valid DateTime.
        asserterror Message(Moment.ToString('D', Culture.CultureInfo('da-DK')));
        Message(GetLastErrorText());    // expect: alrun does not support texts of .NET values in the language da-DK.
    end;
}
