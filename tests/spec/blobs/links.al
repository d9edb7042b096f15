// Observed: on servers of versions 27 and 28.
// Docs: methods-auto/record/record-addlink-method
// --- shared
table 50100 Host
{
    fields
    {
        field(1; "No."; Integer) { }
    }
}
table 50101 "Shared Host"
{
    DataPerCompany = false;
    fields
    {
        field(1; "No."; Integer) { }
    }
}
codeunit 50102 Tool
{
    procedure Count(Id: RecordId): Integer
    var
        Link: Record "Record Link";
    begin
        Link.SetRange("Record ID", Id);
        exit(Link.Count());
    end;

    procedure Add(Id: RecordId; Url: Text[2048]; Company: Text[30]): Integer
    var
        Link: Record "Record Link";
    begin
        Link."Record ID" := Id;
        Link.URL1 := Url;
        Link.Company := Company;
        Link.Insert(true);
        exit(Link."Link ID");
    end;
}
// ---
// A link is a row of Record Link, with who added it when and where.
var
    Host: Record Host;
    Other: Record Host;
    Link: Record "Record Link";
    Tool: Codeunit Tool;
    Id: Integer;
Host."No." := 1;
Host.Insert();
Message('%1', Host.HasLinks());         // expect: No
Id := Host.AddLink('https://example.com/1', 'one');
Message('%1 %2', Host.HasLinks(), Tool.Count(Host.RecordId()));     // expect: Yes 1
Link.Get(Id);
Message('%1 %2 %3', Link.URL1, Link.Description, Link.Type);    // expect: https://example.com/1 one Link
Message('%1 %2', Link."User ID" = UserId(), Link.Company = CompanyName());   // expect: Yes Yes
Message('%1 %2', Link.Created = CurrentDateTime(), IsNullGuid(Link.SystemId));  // expect: Yes No
Other.Get(1);
Message('%1', Other.HasLinks());        // expect: Yes
Message('%1', Other.AddLink('url') <> Id);  // expect: Yes
Other.DeleteLink(Id);
Message('%1 %2', Tool.Count(Host.RecordId()), Link.Get(Id));    // expect: 1 No
Other.DeleteLinks();
Message('%1 %2', Tool.Count(Host.RecordId()), Host.HasLinks()); // expect: 0 No
// ---
// Rows that a program inserts are links, too, and count on with those of AddLink.
var
    Host: Record Host;
    Link: Record "Record Link";
    Tool: Codeunit Tool;
    First: Integer;
    Second: Integer;
Host.Insert();
First := Tool.Add(Host.RecordId(), 'direct', CompanyName());
Message('%1', Host.HasLinks());         // expect: Yes
Second := Host.AddLink('added');
Message('%1 %2', Second - First, Tool.Add(Host.RecordId(), 'direct', CompanyName()) - Second);  // expect: 1 1
Link."Link ID" := First;
Link.Insert();      // run-time error DB:RecordExists: The record in table Record Link already exists. ...
// ---
// The links of a record of a table per company are those of its company, those of any other table are of all.
var
    Host: Record Host;
    Shared: Record "Shared Host";
    Link: Record "Record Link";
    Tool: Codeunit Tool;
    Foreign: Integer;
    Own: Integer;
Host.Insert();
Foreign := Tool.Add(Host.RecordId(), 'foreign', 'OTHER');
Tool.Add(Host.RecordId(), 'of none', '');
Message('%1', Host.HasLinks());         // expect: No
Host.AddLink('own');
Host.DeleteLink(Foreign);
Message('%1', Tool.Count(Host.RecordId()));     // expect: 3
Host.DeleteLinks();
Message('%1 %2', Tool.Count(Host.RecordId()), Link.Get(Foreign));   // expect: 2 Yes
Shared.Insert();
Own := Shared.AddLink('own');
Link.Get(Own);
Message('>%1< %2', Link.Company, Shared.HasLinks());    // expect: >< Yes
Shared.DeleteLink(Own);
Message('%1', Link.Get(Own));           // expect: Yes
Tool.Add(Shared.RecordId(), 'foreign', 'OTHER');
Shared.DeleteLinks();
Message('%1', Tool.Count(Shared.RecordId()));   // expect: 0
// ---
// CopyLinks copies rows with all they have, but under new numbers. Onto itself it copies nothing.
var
    Source: Record Host;
    Target: Record Host;
    Shared: Record "Shared Host";
    Link: Record "Record Link";
    Copied: Record "Record Link";
    Tool: Codeunit Tool;
    Ref: RecordRef;
    Out: OutStream;
    Ins: InStream;
    T: Text;
Source."No." := 1;
Source.Insert();
Target."No." := 2;
Target.Insert();
Link."Record ID" := Source.RecordId();
Link.URL1 := 'url';
Link.Type := Link.Type::Note;
Link."User ID" := 'AUTHOR';
Link."To User ID" := 'READER';
Link.Notify := true;
Link.Created := CreateDateTime(20200102D, 030405T);
Link.Company := CompanyName();
Link.Note.CreateOutStream(Out);
Out.WriteText('the note');
Link.Insert(true);
Tool.Add(Source.RecordId(), 'foreign', 'OTHER');
Target.CopyLinks(Source);
Copied.SetRange("Record ID", Target.RecordId());
Copied.FindFirst();
Message('%1 %2 %3', Copied.Count(), Copied."Link ID" <> Link."Link ID", Copied.SystemId <> Link.SystemId);  // expect: 1 Yes Yes
Message('%1 %2 %3 %4', Copied.Type, Copied."User ID", Copied."To User ID", Copied.Notify);  // expect: Note AUTHOR READER Yes
Message('%1', Copied.Created = Link.Created);   // expect: Yes
Copied.CalcFields(Note);
Copied.Note.CreateInStream(Ins);
Ins.ReadText(T);
Message(T);                             // expect: the note
Source.CopyLinks(Source);
Message('%1', Tool.Count(Source.RecordId()));   // expect: 2
Shared.Insert();
Ref.GetTable(Shared);
Ref.CopyLinks(Target);
Copied.SetRange("Record ID", Shared.RecordId());
Copied.FindFirst();
Message('>%1<', Copied.Company);        // expect: ><
Source.DeleteLinks();
Source.CopyLinks(Ref);
Copied.SetRange("Record ID", Source.RecordId());
Copied.FindLast();
Message('%1', Copied.Company = CompanyName());  // expect: Yes
// ---
// Rename takes the links of the company along. Deleting a record leaves its links.
var
    Host: Record Host;
    Link: Record "Record Link";
    Tool: Codeunit Tool;
    Old: RecordId;
    Foreign: Integer;
Host."No." := 1;
Host.Insert();
Old := Host.RecordId();
Foreign := Tool.Add(Old, 'foreign', 'OTHER');
Host.AddLink('own');
Host.Rename(2);
Message('%1 %2', Tool.Count(Host.RecordId()), Tool.Count(Old));     // expect: 1 1
Link.Get(Foreign);
Message(Format(Link."Record ID"));      // expect: Host: 1
Host.Delete();
Message('%1', Tool.Count(Host.RecordId()));     // expect: 1
// ---
// A link is undone with its transaction.
var
    Host: Record Host;
Host.Insert();
Commit();
asserterror begin
    Host.AddLink('url');
    Error('stop');
end;
Message('%1', Host.HasLinks());         // expect: No
// ---
// By RecordRef, and from what a Variant holds.
var
    Host: Record Host;
    Other: Record Host;
    Ref: RecordRef;
    V: Variant;
    Id: Integer;
Host.Insert();
Ref.GetTable(Host);
Id := Ref.AddLink('url', 'description');
Message('%1', Ref.HasLinks());          // expect: Yes
Other."No." := 1;
Other.Insert();
Other.AddLink('other');
V := Other;
Ref.DeleteLink(Id);
Ref.CopyLinks(V);
Message('%1', Host.HasLinks());         // expect: Yes
Ref.DeleteLinks();
Message('%1', Host.HasLinks());         // expect: No
V := 1;
Ref.CopyLinks(V);   // error: CopyLinks needs a Record or a RecordRef, which the Variant does not hold.
