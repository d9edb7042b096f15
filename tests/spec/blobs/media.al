// Observed: on servers of versions 27 and 28.
// Docs: devenv-working-with-media-on-records, methods-auto/media/media-data-type, methods-auto/mediaset/mediaset-data-type
// --- shared
table 50100 Thing
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Picture; Media) { }
        field(3; Images; MediaSet) { }
        field(4; Second; Media) { }
    }
}
table 50101 Memo
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Data; Blob) { }
    }
}
codeunit 50102 Tool
{
    procedure Import(var Thing: Record Thing; Content: Text): Guid
    var
        Memo: Record Memo;
        Out: OutStream;
        Ins: InStream;
    begin
        Memo.Data.CreateOutStream(Out);
        Out.WriteText(Content);
        Memo.Data.CreateInStream(Ins);
        exit(Thing.Picture.ImportStream(Ins, 'a picture'));
    end;

    procedure Add(var Thing: Record Thing; Content: Text): Guid
    var
        Memo: Record Memo;
        Out: OutStream;
        Ins: InStream;
    begin
        Memo.Data.CreateOutStream(Out);
        Out.WriteText(Content);
        Memo.Data.CreateInStream(Ins);
        exit(Thing.Images.ImportStream(Ins, 'an image'));
    end;

    procedure Content(MediaId: Guid) Text: Text
    var
        Media: Record "Tenant Media";
        Ins: InStream;
    begin
        Media.SetAutoCalcFields(Content);
        if not Media.Get(MediaId) then
            exit('none');
        Media.Content.CreateInStream(Ins);
        Ins.ReadText(Text);
    end;
}
// ---
// An empty field has no media; its id is empty, whoever reads it.
var
    Thing: Record Thing;
    Other: Record Thing;
    Memo: Record Memo;
    Out: OutStream;
Message('%1 %2', IsNullGuid(Thing.Picture.MediaId()), IsNullGuid(Thing.Images.MediaId()));  // expect: Yes Yes
Thing.Insert();
Other.Get(0);
Message('%1 %2', IsNullGuid(Other.Picture.MediaId()), IsNullGuid(Other.Images.MediaId()));  // expect: Yes Yes
Message('%1 %2', Other.Picture.HasValue(), Other.Images.Count());   // expect: No 0
Memo.Data.CreateOutStream(Out);
Message('%1', Other.Picture.ExportStream(Out));     // expect: No
Other.Picture.ExportStream(Out);    // run-time error MediaNotFound: The field has no media.
// ---
// ImportStream keeps the content in Tenant Media at once, with what is known of it.
var
    Thing: Record Thing;
    Memo: Record Memo;
    Media: Record "Tenant Media";
    Tool: Codeunit Tool;
    Out: OutStream;
    Ins: InStream;
    Id: Guid;
    T: Text;
Thing.Insert();
Id := Tool.Import(Thing, 'picture-bytes');
Message('%1 %2', IsNullGuid(Id), Id = Thing.Picture.MediaId());     // expect: No Yes
Message('%1', Thing.Picture.HasValue());    // expect: Yes
Media.Get(Id);
Message('%1, %2, %3', Media.Description, Media."Mime Type", Media."Company Name" = CompanyName());  // expect: a picture, application/octet-stream, Yes
Message(Tool.Content(Id));              // expect: picture-bytes
Thing.Get(0);
Message('%1', Thing.Picture.HasValue());    // expect: No
Tool.Import(Thing, 'again');
Thing.Modify();
Thing.Get(0);
Message('%1', Thing.Picture.HasValue());    // expect: Yes
Memo.Data.CreateOutStream(Out);
Message('%1', Thing.Picture.ExportStream(Out));     // expect: Yes
Message('%1', Memo.Data.Length());      // expect: 5
Memo.Data.CreateInStream(Ins);
Ins.ReadText(T);
Message(T);                             // expect: again
Ins.ResetPosition();
Id := Thing.Picture.ImportStream(Ins, 'with type', 'text/plain', 'a.txt');
Media.Get(Id);
Message('%1 %2', Media."Mime Type", Media."File Name");     // expect: text/plain a.txt
Media.Delete();
Message('%1', Thing.Picture.HasValue());    // expect: No
// ---
// A set has an id of its own, which ImportStream gives; its items are in the order in which they were added.
var
    Thing: Record Thing;
    Other: Record Thing;
    Tool: Codeunit Tool;
    SetId: Guid;
    First: Guid;
Thing.Insert();
SetId := Tool.Add(Thing, 'one');
Message('%1 %2', IsNullGuid(SetId), SetId = Thing.Images.MediaId());    // expect: No Yes
Message('%1', SetId = Tool.Add(Thing, 'two'));      // expect: Yes
Thing.Modify();
Other.Get(0);
Message('%1 %2', Other.Images.Count(), Other.Images.MediaId() = SetId);     // expect: 2 Yes
First := Other.Images.Item(1);
Message('%1 %2', IsNullGuid(First), First = SetId);     // expect: No No
Message('%1 %2', Tool.Content(First), Tool.Content(Other.Images.Item(2)));  // expect: one two
Message('%1', Other.Images.Remove(CreateGuid()));   // expect: No
Message('%1', Other.Images.Remove(First));          // expect: Yes
Message('%1 %2', Other.Images.Count(), Tool.Content(Other.Images.Item(1))); // expect: 1 two
Message(Tool.Content(First));           // expect: one
Message('%1', Other.Images.Insert(First));          // expect: Yes
Message('%1 %2', Other.Images.Count(), Tool.Content(Other.Images.Item(2))); // expect: 2 one
Message('%1 %2', Other.Images.Insert(First), Other.Images.Insert(CreateGuid()));    // expect: No No
Other.Images.Insert(First);             // error: The media is in the media set already.
// ---
var
    Thing: Record Thing;
    Tool: Codeunit Tool;
    Id: Guid;
Thing.Insert();
Tool.Add(Thing, 'one');
Commit();
Evaluate(Id, '{11111111-2222-3333-4444-555555555555}');
asserterror Thing.Images.Remove(Id);
Message(GetLastErrorText());            // expect: The media is not in the media set.
asserterror Thing.Images.Insert(Id);
Message(GetLastErrorText());            // expect: The media {11111111-2222-3333-4444-555555555555} does not exist.
Id := Thing.Images.Item(2);             // error: The media set has no item 2, it has 1.
// ---
// A temporary record refers to the same tables.
var
    TempThing: Record Thing temporary;
    Tool: Codeunit Tool;
TempThing.Insert();
Tool.Add(TempThing, 'temp-bytes');
TempThing.Modify();
TempThing.Get(0);
Message('%1 %2', TempThing.Images.Count(), Tool.Content(TempThing.Images.Item(1)));     // expect: 1 temp-bytes
// ---
// What only a deleted record had goes with it; what another record has in the same field stays.
var
    Thing: Record Thing;
    Other: Record Thing;
    Tool: Codeunit Tool;
    Id: Guid;
Id := Tool.Import(Thing, 'shared');
Thing.Insert();
Other := Thing;
Other."No." := 1;
Other.Insert();
Thing.Delete();
Message('%1 %2', Other.Picture.HasValue(), Tool.Content(Id));   // expect: Yes shared
Other.Second := Other.Picture;
Clear(Other.Picture);
Other."No." := 2;
Other.Insert();
Thing.DeleteAll();
Message(Tool.Content(Id));              // expect: none
// ---
// Importing over media deletes those when the record is modified, not before.
var
    Thing: Record Thing;
    Tool: Codeunit Tool;
    Old: Guid;
    Between: Guid;
Old := Tool.Import(Thing, 'old');
Thing.Insert();
Between := Tool.Import(Thing, 'between');
Tool.Import(Thing, 'new');
Message(Tool.Content(Old));             // expect: old
Thing.Modify();
Message('%1 %2', Tool.Content(Old), Tool.Content(Thing.Picture.MediaId()));     // expect: none new
// ---
// Sets share media by Insert: each can be deleted without the other.
var
    Thing: Record Thing;
    Other: Record Thing;
    Sets: Record "Tenant Media Set";
    Tool: Codeunit Tool;
    Id: Guid;
Tool.Add(Thing, 'shared');
Thing.Insert();
Id := Thing.Images.Item(1);
Other."No." := 1;
Other.Images.Insert(Id);
Other.Insert();
Message('%1', Other.Images.MediaId() = Thing.Images.MediaId());     // expect: No
Thing.Delete();
Message('%1 %2', Tool.Content(Id), Other.Images.Count());   // expect: shared 1
Sets.FindFirst();
Message('%1 %2 %3', Sets.Count(), Sets."Media ID".MediaId() = Id, Sets."Media ID".HasValue());  // expect: 1 Yes Yes
Other.DeleteAll();
Message('%1 %2', Tool.Content(Id), Sets.IsEmpty());         // expect: none Yes
// ---
// FindOrphans gives what nothing refers to.
var
    Thing: Record Thing;
    Other: Record Thing;
    Tool: Codeunit Tool;
    Lost: Guid;
    LostSet: Guid;
Tool.Import(Thing, 'kept');
Tool.Add(Thing, 'kept, too');
Thing.Insert();
Lost := Tool.Import(Other, 'lost');
LostSet := Tool.Add(Other, 'in a lost set');
Message('%1 %2', Media.FindOrphans().Count(), Media.FindOrphans().Contains(Lost));      // expect: 1 Yes
Message('%1 %2', MediaSet.FindOrphans().Count(), MediaSet.FindOrphans().Contains(LostSet));     // expect: 1 Yes
// ---
// Rolled back with its transaction.
var
    Thing: Record Thing;
    Tool: Codeunit Tool;
    Id: Guid;
Commit();
asserterror begin
    Id := Tool.Import(Thing, 'undone');
    Error('stop');
end;
Message(Tool.Content(Id));              // expect: none
