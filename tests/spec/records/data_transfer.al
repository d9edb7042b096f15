// Docs: devenv-data-transfer, methods-auto/datatransfer/datatransfer-data-type
// Observed: which calls are refused where, with which texts. Undocumented: the texts about tables, fields and joins are ours
// --- shared
table 50100 Source
{
    fields
    {
        field(1; PK; Integer) { }
        field(2; S1; Code[10]) { }
        field(3; S2; Code[10]) { }
        field(4; S3; Integer) { }
        field(5; Flow; Integer) { FieldClass = FlowField; CalcFormula = count(Source); }
        field(6; Content; Blob) { }
    }
    procedure Add(NewPK: Integer; NewS1: Code[10]; NewS2: Code[10]; NewS3: Integer)
    begin
        PK := NewPK;
        S1 := NewS1;
        S2 := NewS2;
        S3 := NewS3;
        Insert();
    end;
}
table 50101 Destination
{
    fields
    {
        field(1; PK; Integer) { }
        field(2; D1; Text[10]) { }
        field(3; D2; Code[10]) { }
        field(4; D3; Integer) { trigger OnValidate() begin Error('triggers do not run'); end; }
        field(5; Short; Code[3]) { }
    }
    trigger OnInsert() begin Error('triggers do not run'); end;
    trigger OnModify() begin Error('triggers do not run'); end;
    procedure Show()
    begin
        if FindSet() then
            repeat
                Message('%1 %2 %3 %4', PK, D1, D2, D3);
            until Next() = 0;
    end;
}
table 50102 Numbered
{
    fields
    {
        field(1; "No."; Integer) { AutoIncrement = true; }
        field(2; Quantity; Integer) { InitValue = 7; }
        field(3; Content; Blob) { }
    }
}
table 50103 Memory
{
    TableType = Temporary;
    fields { field(1; PK; Integer) { } }
}
// --- the example of the page, with a constant and a filter on the destination
codeunit 50101 Setup
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    var
        Source: Record Source;
        Destination: Record Destination;
        Transfer: DataTransfer;
    begin
        Source.Add(1, 'A', 'A', 42);
        Source.Add(2, 'B', 'A', 43);
        Source.Add(3, 'C', 'B', 44);
        Source.Add(4, 'D', 'B', 45);
        Transfer.SetTables(Database::Source, Database::Destination);
        Transfer.AddFieldValue(Source.FieldNo(PK), Destination.FieldNo(PK));
        Transfer.AddFieldValue(Source.FieldNo(S1), Destination.FieldNo(D1));
        Transfer.AddConstantValue('X', Destination.FieldNo(D2));
        Transfer.AddSourceFilter(Source.FieldNo(PK), '<>%1', 3);
        Transfer.CopyRows();
        Destination.Show();                                 // expect: 1 A X 0
                                                            // expect: 2 B X 0
                                                            // expect: 4 D X 0
        Transfer.SetTables(Database::Source, Database::Destination);
        Transfer.AddFieldValue(Source.FieldNo(S3), Destination.FieldNo(D3));
        Transfer.AddSourceFilter(Source.FieldNo(S2), '=%1', 'A');
        Transfer.AddJoin(Source.FieldNo(PK), Destination.FieldNo(PK));
        Transfer.CopyFields();
        Destination.Show();                                 // expect: 1 A X 42
                                                            // expect: 2 B X 43
                                                            // expect: 4 D X 0
        Transfer.SetTables(Database::Source, Database::Destination);
        Transfer.AddConstantValue(7, Destination.FieldNo(D3));
        Transfer.AddDestinationFilter(Destination.FieldNo(D3), '0');
        Transfer.AddJoin(Source.FieldNo(PK), Destination.FieldNo(PK));
        Transfer.CopyFields();
        Destination.Show();                                 // expect: 1 A X 42
                                                            // expect: 2 B X 43
                                                            // expect: 4 D X 7
        asserterror CopyAgain();
        Message(GetLastErrorText());                        // expect: The record in table Destination already exists. Identification fields and values: PK='1'
    end;

    local procedure CopyAgain()
    var
        Transfer: DataTransfer;
    begin
        Transfer.SetTables(Database::Source, Database::Destination);
        Transfer.AddFieldValue(1, 1);
        Transfer.CopyRows();
    end;
}
codeunit 50100 Main { trigger OnRun() begin end; }
// --- within one table no join is needed; the audit fields stay if asked to
codeunit 50101 Setup
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    var
        Source: Record Source;
        Transfer: DataTransfer;
        Before: DateTime;
    begin
        Source.Add(1, 'A', 'Z', 1);
        Source.Add(2, 'B', 'Z', 2);
        Before := Source.SystemModifiedAt;
        Sleep(1000);
        Message('%1', Transfer.UpdateAuditFields());        // expect: Yes
        Transfer.UpdateAuditFields(false);
        Transfer.SetTables(Database::Source, Database::Source);
        Transfer.AddFieldValue(Source.FieldNo(S1), Source.FieldNo(S2));
        Transfer.CopyFields();
        Source.Get(2);
        Message('%1 %2', Source.S2, Source.SystemModifiedAt = Before); // expect: B Yes
        Transfer.UpdateAuditFields := true;
        Transfer.CopyFields();
        Source.Get(2);
        Message('%1', Source.SystemModifiedAt > Before);     // expect: Yes
    end;
}
codeunit 50100 Main { trigger OnRun() begin end; }
// --- what cannot be
codeunit 50101 Setup
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    var
        Transfer: DataTransfer;
    begin
        asserterror Transfer.SetTables(Database::Source, 59999);
        Message(GetLastErrorText());                        // expect: DataTransfer cannot use the table 59999, which does not exist.
        asserterror Transfer.SetTables(Database::Company, Database::Source);
        Message(GetLastErrorText());                        // expect: DataTransfer cannot use the table Company of the system.
        Transfer.SetTables(Database::Source, Database::Destination);
        asserterror Transfer.AddFieldValue(5, 4);
        Message(GetLastErrorText());                        // expect: DataTransfer cannot use the field 5, which the table Source does not store.
        asserterror Transfer.AddFieldValue(2, 4);
        Message(GetLastErrorText());                        // expect: DataTransfer cannot copy the field S1, which is Code[10], to D3, which is Integer.
        asserterror Transfer.CopyFields();
        Message(GetLastErrorText());                        // expect: DataTransfer needs a join to copy fields from Source to Destination.
        asserterror Transfer.SetTables(Database::Memory, Database::Source);
        Message(GetLastErrorText());                        // expect: DataTransfer cannot use the table Memory, whose rows are not in the database.
    end;
}
codeunit 50100 Main { trigger OnRun() begin end; }
// --- the example of the page: a join that does not tell the rows of the source apart is an error, and nothing is written
codeunit 50101 Setup
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    var
        Source: Record Source;
        Destination: Record Destination;
    begin
        Source.Add(1, 'A', 'A', 42);
        Source.Add(2, 'A', 'A', 43);
        Source.Add(3, 'C', 'B', 44);
        Destination.PK := 1;
        Destination.D1 := 'A';
        Destination.D2 := 'A';
        Destination.Insert();
        Destination.PK := 2;
        Destination.D1 := 'C';
        Destination.D2 := 'B';
        Destination.Insert();
        Commit();
        asserterror CopyJoined('');
        Message(GetLastErrorText());                        // expect: DataTransfer cannot copy fields from Source to Destination: several rows of Source have the same values in the fields of the join.
        CopyJoined('<>2');
        Destination.Show();                                 // expect: 1 A A 42
                                                            // expect: 2 C B 44
    end;

    local procedure CopyJoined(SourceFilter: Text)
    var
        Transfer: DataTransfer;
    begin
        Transfer.SetTables(Database::Source, Database::Destination);
        Transfer.AddFieldValue(4, 4);
        Transfer.AddJoin(2, 2);
        Transfer.AddJoin(3, 3);
        if SourceFilter <> '' then
            Transfer.AddSourceFilter(1, SourceFilter);
        Transfer.CopyFields();
    end;
}
codeunit 50100 Main { trigger OnRun() begin end; }
// --- CopyRows may copy the SystemId and the audit fields; else each row has a SystemId of its own and the moment's stamps
codeunit 50101 Setup
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    var
        Source: Record Source;
        Destination: Record Destination;
        Transfer: DataTransfer;
        Number: Integer;
    begin
        Source.Add(1, 'A', 'A', 42);
        Source.Add(2, 'B', 'B', 43);
        Sleep(10);
        Transfer.SetTables(Database::Source, Database::Destination);
        Transfer.AddFieldValue(1, 1);
        Transfer.AddSourceFilter(1, '1');
        for Number := 2000000000 to 2000000004 do
            Transfer.AddFieldValue(Number, Number);
        Transfer.CopyRows();
        Source.Get(1);
        Destination.Get(1);
        Message('%1 %2', Destination.SystemId = Source.SystemId, Destination.SystemRowVersion > Source.SystemRowVersion); // expect: Yes Yes
        Message('%1 %2', Destination.SystemCreatedAt = Source.SystemCreatedAt, Destination.SystemModifiedAt = Source.SystemModifiedAt); // expect: Yes Yes
        Message('%1 %2', Destination.SystemCreatedBy = Source.SystemCreatedBy, Destination.SystemModifiedBy = Source.SystemModifiedBy); // expect: Yes Yes
        Transfer.SetTables(Database::Source, Database::Destination);
        Transfer.AddFieldValue(1, 1);
        Transfer.AddSourceFilter(1, '2');
        Transfer.CopyRows();
        Source.Get(2);
        Destination.Get(2);
        Message('%1 %2', Destination.SystemId = Source.SystemId, IsNullGuid(Destination.SystemId)); // expect: No No
        Message('%1 %2', Destination.SystemCreatedAt > Source.SystemCreatedAt, Destination.SystemModifiedAt = Destination.SystemCreatedAt); // expect: Yes Yes
    end;
}
codeunit 50100 Main { trigger OnRun() begin end; }
// --- CopyRows: InitValue where nothing is copied, a number for an AutoIncrement field, and the content of a Blob
codeunit 50101 Setup
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    var
        Numbered: Record Numbered;
        Source: Record Source;
        Transfer: DataTransfer;
        Written: OutStream;
        Content: InStream;
        Line: Text;
    begin
        Source.Add(5, 'A', 'A', 42);
        Source.Add(6, 'B', 'B', 43);
        Source.Content.CreateOutStream(Written);
        Written.WriteText('in the blob');
        Source.Modify();
        Transfer.SetTables(Database::Source, Database::Numbered);
        Transfer.AddFieldValue(6, 3);
        Transfer.CopyRows();
        Transfer.SetTables(Database::Source, Database::Numbered);
        Transfer.AddFieldValue(1, 1);
        Transfer.CopyRows();
        Numbered."No." := 0;
        Numbered.Quantity := 0;
        Numbered.Insert();
        Numbered.FindSet();
        repeat
            Message('%1 %2 %3', Numbered."No.", Numbered.Quantity, Numbered.Content.HasValue());
        until Numbered.Next() = 0;
        // expect: 1 7 No
        // expect: 2 7 Yes
        // expect: 5 7 No
        // expect: 6 7 No
        // expect: 7 0 No
        Numbered.Get(2);
        Numbered.CalcFields(Content);
        Numbered.Content.CreateInStream(Content);
        Content.ReadText(Line);
        Message(Line);                                      // expect: in the blob
    end;
}
codeunit 50100 Main { trigger OnRun() begin end; }
// --- a text that is too long is an error; a filter on the destination holds for the field of the join, too
codeunit 50101 Setup
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    var
        Source: Record Source;
        Destination: Record Destination;
        Transfer: DataTransfer;
    begin
        Source.Add(1, 'ABCD', 'A', 42);
        Source.Add(2, 'B', 'B', 43);
        Source.Add(3, 'C', 'B', 44);
        Commit();
        asserterror CopyShort('');
        Message(GetLastErrorText());                        // expect: The length of the string is 4, but it must be less than or equal to 3 characters. Value: ABCD
        CopyShort('2..');
        Transfer.SetTables(Database::Source, Database::Destination);
        Transfer.AddFieldValue(4, 4);
        Transfer.AddJoin(1, 1);
        Transfer.AddDestinationFilter(1, '3');
        Transfer.CopyFields();
        Destination.SetRange(Short, 'B', 'C');
        Destination.Show();                                 // expect: 2   0
                                                            // expect: 3   44
    end;

    local procedure CopyShort(SourceFilter: Text)
    var
        Transfer: DataTransfer;
    begin
        Transfer.SetTables(Database::Source, Database::Destination);
        Transfer.AddFieldValue(1, 1);
        Transfer.AddFieldValue(2, 5);
        if SourceFilter <> '' then
            Transfer.AddSourceFilter(1, SourceFilter);
        Transfer.CopyRows();
    end;
}
codeunit 50100 Main { trigger OnRun() begin end; }
// --- only install and upgrade code may
codeunit 50100 Main
{
    trigger OnRun()
    var
        Transfer: DataTransfer;
    begin
        asserterror Transfer.CopyRows();
        Message(GetLastErrorText());                        // expect: SetTables must first be called before calling other methods on DataTransfer.
        asserterror Transfer.AddFieldValue(1, 1);
        Message(GetLastErrorText());                        // expect: SetTables must first be called before calling other methods on DataTransfer.
        Transfer.SetTables(Database::Source, Database::Destination);
        asserterror Transfer.AddFieldValue(1, 1);
        Message(GetLastErrorText());                        // expect: DataTransfer is only usable during upgrade and installation code.
        asserterror Transfer.AddConstantValue(1, 1);
        Message(GetLastErrorText());                        // expect: DataTransfer is only usable during upgrade and installation code.
        asserterror Transfer.AddSourceFilter(1, '1');
        Message(GetLastErrorText());                        // expect: DataTransfer is only usable during upgrade and installation code.
        asserterror Transfer.AddJoin(1, 1);
        Message(GetLastErrorText());                        // expect: DataTransfer is only usable during upgrade and installation code.
        asserterror Transfer.CopyFields();
        Message(GetLastErrorText());                        // expect: DataTransfer is only usable during upgrade and installation code.
        Transfer.CopyRows();                                // error: DataTransfer is only usable during upgrade and installation code.
    end;
}
