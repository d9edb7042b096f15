// Docs: devenv-virtual-tables
// Observed: what a real server says of languages and time zones.
var
    Language: Record "Windows Language";
Language.Get(1033);
Message('%1 %2 %3', Language.Name, Language."Language Tag", Language."Abbreviated Name");   // expect: English (United States) en-US ENU
Message('%1', Language."Primary Language ID");                                // expect: 1033
Language.Get(2057);
Message('%1 %2 %3', Language.Name, Language."Language Tag", Language."Abbreviated Name");   // expect: English (United Kingdom) en-GB ENG
Message('%1', Language."Primary Language ID");                                // expect: 1033
Language.SetRange("Abbreviated Name", 'DEU');
Language.FindFirst();
Message('%1 %2 %3', Language."Language ID", Language.Name, Language.Count()); // expect: 1031 German (Germany) 1
Language.Reset();
Language.SetCurrentKey(Name);
Language.FindFirst();
Message(Language.Name);                                                       // expect: Afrikaans (South Africa)
Message('%1', Language.Get(1));                                               // expect: No
// --- Time zones are numbered from 1 without gaps
var
    Zone: Record "Time Zone";
    Number: Integer;
    First: Text;
    Gaps: Boolean;
    Blank: Boolean;
Zone.FindSet();
First := Zone.ID + Zone."Display Name";
repeat
    Number += 1;
    Gaps := Gaps or (Zone."No." <> Number);
    Blank := Blank or (Zone.ID = '') or (Zone."Display Name" = '');
until Zone.Next() = 0;
Message('%1 %2 %3', Number > 1, Gaps, Blank);                                 // expect: Yes No No
Message('%1', Number = Zone.Count());                                         // expect: Yes
Zone.Get(1);
Message('%1', Zone.ID + Zone."Display Name" = First);                         // expect: Yes
Message('%1', Zone.Get(999999));                                              // expect: No
Zone.SetRange("No.", 999999);
Message('%1 %2', Zone.Count(), Zone.IsEmpty());                               // expect: 0 Yes
// --- Time zones are those of Windows, from west to east (seen in Microsoft's tests)
var
    Zone: Record "Time Zone";
Zone.SetRange(ID, 'Romance Standard Time');
Zone.FindFirst();
Message(Zone."Display Name");                                                 // expect: (UTC+01:00) Brussels, Copenhagen, Madrid, Paris
Zone.SetFilter(ID, '@*mountain standard*');
Zone.Find('-');
Message('%1: %2', Zone.ID, Zone."Display Name");                              // expect: US Mountain Standard Time: (UTC-07:00) Arizona
Zone.Next();
Message(Zone.ID);                                                             // expect: Mountain Standard Time (Mexico)
// --- Undocumented: every language is enabled, and what the platform has of a language is there
var
    Language: Record "Windows Language";
Language.Get(1030);
Message('%1 %2 %3', Language."Globally Enabled", Language."Localization Exist", Language."STX File Exist");   // expect: Yes Yes Yes
