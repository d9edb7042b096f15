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
        Transfer.AddFieldValue(2000000001, 2000000001);
        asserterror Transfer.CopyRows();
        Message(GetLastErrorText());                        // expect: alrun does not support DataTransfer.CopyRows into SystemCreatedAt.
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
