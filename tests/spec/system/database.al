// Docs: methods-auto/database/database-copycompany-method, methods-auto/database/database-alterkey-method
// Docs: methods-auto/database/database-registertableconnection-method
// Observed: connections of the type CRM with the connection string `@@test@@`, on servers of versions 27 and 28.
// --- shared
table 50100 Item
{
    fields { field(1; "No."; Code[20]) { } field(2; Entry; Integer) { AutoIncrement = true; } field(3; Picture; Blob) { } field(4; Unit; Code[10]) { } }
    keys { key(Key1; "No.") { Clustered = true; } key(Key2; Unit) { } key(Key3; Entry) { Unique = true; } key(Key4; Entry, Unit) { Enabled = false; } }
}
table 50101 "CRM Entity"
{
    TableType = CRM;
    fields { field(1; Id; Guid) { } field(2; Name; Text[50]) { } field(3; Amount; Decimal) { } }
}
// --- a copy of a company has its rows, their SystemIds included, and goes on by itself
codeunit 50100 Main
{
    trigger OnRun()
    var
        Item: Record Item;
        Copied: Record Item;
        Company: Record Company;
        OutStr: OutStream;
        InStr: InStream;
        Content: Text;
    begin
        Item."No." := 'A';
        Item.Picture.CreateOutStream(OutStr);
        OutStr.WriteText('content');
        Item.Insert();
        Item.Init();
        Item."No." := 'B';
        Item.Insert();
        Message('%1', CopyCompany(CompanyName(), 'Branch'));    // expect: Yes
        Message('%1', Company.Get('Branch'));                   // expect: Yes
        Copied.ChangeCompany('Branch');
        Message('%1', Copied.Count());                          // expect: 2
        Item.Get('A');
        Copied.Get('A');
        Message('%1', Copied.SystemId = Item.SystemId);         // expect: Yes
        Copied.CalcFields(Picture);
        Copied.Picture.CreateInStream(InStr);
        InStr.ReadText(Content);
        Message(Content);                                       // expect: content
        Copied.Delete();
        Copied."No." := 'C';
        Copied.Entry := 0;
        Copied.Insert();
        Message('%1 %2 %3', Copied.Entry, Item.Count(), Copied.Count());    // expect: 3 2 2
        // Docs: errors in CopyCompany cannot be trapped.
        if CopyCompany('None', 'Other') then;                   // error: The company "None" does not exist.
    end;
}
// ---
if CopyCompany(CompanyName(), CompanyName()) then;  // run-time error CopyCompany: The company "CRONUS" already exists.
// --- what is copied is part of the transaction
var
    Company: Record Company;
Commit();
asserterror begin
    CopyCompany(CompanyName(), 'Branch');
    Error('');
end;
Message('%1', Company.Get('Branch'));       // expect: No
// --- a key that is altered still finds its rows
codeunit 50100 Main
{
    trigger OnRun()
    var
        RecRef: RecordRef;
        Item: Record Item;
    begin
        Item."No." := 'A';
        Item.Unit := 'PCS';
        Item.Insert();
        RecRef.Open(Database::Item);
        AlterKey(RecRef.KeyIndex(2), false);
        Item.SetCurrentKey(Unit);
        Item.FindFirst();
        Message(Item."No.");                                    // expect: A
        AlterKey(RecRef.KeyIndex(2), true);
        asserterror AlterKey(RecRef.KeyIndex(1), false);
        Message(GetLastErrorText());                            // expect: The key No. of the table Item cannot be altered: its values are unique.
        asserterror AlterKey(RecRef.KeyIndex(3), false);
        Message(GetLastErrorText());                            // expect: The key Entry of the table Item cannot be altered: its values are unique.
        RecRef.Close();
        RecRef.Open(Database::Company);
        AlterKey(RecRef.KeyIndex(1), false);                    // error: The key Name cannot be altered: Company is not a table of the database.
    end;
}
// --- connections have a type and a name in any case
Message('%1', HasTableConnection(TableConnectionType::CRM, 'ALTTEST'));     // expect: No
RegisterTableConnection(TableConnectionType::CRM, 'ALTTEST', '@@test@@');
Message('%1 %2', HasTableConnection(TableConnectionType::CRM, 'alttest'), HasTableConnection(TableConnectionType::CRM, 'NEVER'));   // expect: Yes No
Message('%1', HasTableConnection(TableConnectionType::ExternalSQL, 'ALTTEST'));     // expect: No
Message('>%1<', GetDefaultTableConnection(TableConnectionType::CRM));       // expect: ><
SetDefaultTableConnection(TableConnectionType::CRM, 'AltTest');
Message('>%1<', GetDefaultTableConnection(TableConnectionType::CRM));       // expect: >ALTTEST<
UnregisterTableConnection(TableConnectionType::CRM, 'ALTTEST');
Message('%1', HasTableConnection(TableConnectionType::CRM, 'ALTTEST'));     // expect: No
Message('>%1<', GetDefaultTableConnection(TableConnectionType::CRM));       // expect: ><
UnregisterTableConnection(TableConnectionType::CRM, 'ALTTEST');     // run-time error TableConnection: The table connection ALTTEST of the type CRM is not registered.
// ---
RegisterTableConnection(TableConnectionType::CRM, 'ALTTEST', '@@test@@');
RegisterTableConnection(TableConnectionType::CRM, 'AltTest', '@@test@@');   // error: The table connection AltTest of the type CRM is registered already.
// ---
SetDefaultTableConnection(TableConnectionType::CRM, 'NONE');        // error: The table connection NONE of the type CRM is not registered.
// --- under the connection for tests the rows are in memory, and an empty Guid in the key is made
codeunit 50100 Main
{
    trigger OnRun()
    var
        Entity: Record "CRM Entity";
        Found: Record "CRM Entity";
        First: Guid;
        Preset: Guid;
    begin
        RegisterTableConnection(TableConnectionType::CRM, 'ALTTEST', '@@test@@');
        SetDefaultTableConnection(TableConnectionType::CRM, 'ALTTEST');
        Entity.Name := 'first';
        Entity.Amount := 1.5;
        Entity.Insert();
        First := Entity.Id;
        Clear(Entity.Id);
        Entity.Name := 'second';
        Entity.Insert();
        Message('%1 %2', IsNullGuid(First), Entity.Id = First);         // expect: No No
        Preset := CreateGuid();
        Entity.Id := Preset;
        Entity.Insert();
        Message('%1', Entity.Id = Preset);                              // expect: Yes
        Message('%1 %2 %3', Found.Get(First), Found.Name, Found.Amount);    // expect: Yes first 1.5
        Found.SetRange(Name, 'second');
        Message('%1', Found.Count());                                   // expect: 2
        UnregisterTableConnection(TableConnectionType::CRM, 'ALTTEST');
        RegisterTableConnection(TableConnectionType::CRM, 'ALTTEST', '@@test@@');
        SetDefaultTableConnection(TableConnectionType::CRM, 'ALTTEST');
        Insert('only');
    end;

    local procedure Insert(Name: Text)
    var
        Entity: Record "CRM Entity";
    begin
        Entity.Name := CopyStr(Name, 1, 50);
        Entity.Insert();
        Message('%1', Entity.Count());                                  // expect: 1
    end;
}
// ---
codeunit 50100 Main
{
    trigger OnRun()
    var
        Entity: Record "CRM Entity";
    begin
        Entity.Insert();    // run-time error TableConnection: The table connection for table 'CRM Entity' must be registered using RegisterTableConnection or cmdlet New-NAVTableConnection before it can be used.
    end;
}
// --- no other database is there
codeunit 50100 Main
{
    trigger OnRun()
    var
        Entity: Record "CRM Entity";
    begin
        RegisterTableConnection(TableConnectionType::CRM, 'REAL', 'Url=https://x;');
        SetDefaultTableConnection(TableConnectionType::CRM, 'REAL');
        if Entity.IsEmpty() then;   // error: alrun does not support tables in another database, such as CRM Entity.
    end;
}
// --- how much SQL there was
codeunit 50100 Main
{
    trigger OnRun()
    var
        Item: Record Item;
        Statements: BigInteger;
        Rows: BigInteger;
    begin
        Item."No." := 'A';
        Item.Insert();
        Item."No." := 'B';
        Item.Entry := 0;
        Item.Insert();
        Statements := SessionInformation.SqlStatementsExecuted();
        Rows := SessionInformation.SqlRowsRead();
        Item.FindSet();
        repeat until Item.Next() = 0;
        Message('%1 %2', Statements > 0, SessionInformation.SqlStatementsExecuted() > Statements);  // expect: Yes Yes
        Message('%1', SessionInformation.SqlRowsRead() - Rows);         // expect: 2
    end;
}
