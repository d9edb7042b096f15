// Docs: diagnostics/diagnostic-al213, -al214, -al216, -al217, -al291, -al378, -al429, -al723
// Areas that only some pages have, and what may stand in them.
page 50100 Card
{
    layout
    {
        area(RoleCenter)                                    // error AL0213 on RoleCenter: 'An area of type 'RoleCenter' is only valid on pages of type(s) 'RoleCenter'.'
        {
            field(A; 1) { }                                 // error AL0217 on field: 'Only parts and groups are valid in an area of type 'RoleCenter'.'
        }
        area(FactBoxes)
        {
            field(B; 1) { }                                 // error AL0216 on field: 'Only parts are valid in an area of type 'FactBoxes'.'
            systempart(Notes; Notes) { }
        }
        area(Content)
        {
            repeater(Lines) { }                             // error AL0429 on repeater: 'A repeater control can only be added to pages that have a source table.'
        }
    }
    actions
    {
        area(Processing)
        {
            group(Functions)
            {
                action(Post) { }
            }
        }
        area(Promoted)
        {
            actionref(PostRef; Post) { }
            actionref(GroupRef; Functions) { }              // error AL0723 on Functions: 'The Group 'Functions' cannot be used as target of the ActionRef 'GroupRef'. ActionRefs can only target Actions.'
        }
    }
    trigger OnNewRecord(BelowxRec: Boolean)                 // error AL0291 on OnNewRecord: 'Event trigger 'OnNewRecord' can only be used if the page specifies the 'SourceTable' property.'
    begin
    end;
}
page 50101 Part
{
    PageType = CardPart;
    layout
    {
        area(FactBoxes)                                     // error AL0214 on FactBoxes: 'An area of type 'FactBoxes' is not valid on Part type pages.'
        {
        }
    }
}
page 50102 Center
{
    PageType = RoleCenter;
    trigger OnOpenPage()                                    // error AL0378 on OnOpenPage: 'A page of type Role Center cannot have triggers.'
    begin
    end;
}
// ---
// Docs: diagnostics/diagnostic-al354, -al355, -al356, -al357
// What an extension does twice, or to itself.
page 50100 Spec
{
    layout
    {
        area(Content)
        {
            field(A; 1) { }
            field(B; 2) { }
        }
    }
}
pageextension 50101 Spec extends Spec
{
    layout
    {
        modify(A) { Visible = false; }
        modify(A) { Editable = false; }                     // error AL0356 on A: 'Cannot modify the Control 'A' multiple times.'
        moveafter(B; B)                                     // error AL0354 on B: 'Cannot move element 'B' relative to itself in page 'Spec'.'
        movelast(Content; A, A)                             // error AL0355 on A: 'Cannot move the Control 'A' multiple times inside of a single move operation.'
        addlast(Content)
        {
            field(C; 3) { }
        }
        addfirst(Content)
        {
            field(C; 4) { }                                 // error AL0357 on C: 'Cannot add Control 'C' with the same name multiple times.'
        }
    }
}
