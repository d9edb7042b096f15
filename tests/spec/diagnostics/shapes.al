// Docs: diagnostics/diagnostic-al124, -al162, -al163, -al211, -al212, -al376, -al104
// Properties of another kind of object or element.
table 50100 Spec
{
    PageType = Card;                                        // error AL0124 on PageType: 'The property 'PageType' cannot be used in this context.'
    fields
    {
        field(1; Id; Integer)
        {
            SourceTable = Spec;                             // error AL0124 on SourceTable: 'The property 'SourceTable' cannot be used in this context.'
            Caption = 'Id';
        }
    }
    keys
    {
        key(PK; Id)
        {
            Clustered = true;
            Visible = true;                                 // error AL0124 on Visible: 'The property 'Visible' cannot be used in this context.'
        }
    }
}
page 50100 Spec
{
    TableNo = Spec;                                         // error AL0124 on TableNo: 'The property 'TableNo' cannot be used in this context.'
    layout
    {
        area(Content)
        {
            field(Total; 1 + 1)
            {
                CalcFormula = count(Spec);                  // error AL0124 on CalcFormula: 'The property 'CalcFormula' cannot be used in this context.'
                ApplicationArea = All;
            }
        }
    }
    actions
    {
        area(Processing)
        {
            action(Post)
            {
                SubPageLink = Id = field(Id);               // error AL0124 on SubPageLink: 'The property 'SubPageLink' cannot be used in this context.'
                Image = Post;
            }
        }
    }
}
codeunit 50100 Spec
{
    SourceTable = Spec;                                     // error AL0124 on SourceTable: 'The property 'SourceTable' cannot be used in this context.'
    SingleInstance = true;
}
enum 50100 Spec
{
    Extensible = true;
    value(0; A) { Editable = false; }                       // error AL0124 on Editable: 'The property 'Editable' cannot be used in this context.'
}
// ---
// What a pageextension and a tableextension may not set.
table 50100 Spec
{
    fields { field(1; Id; Integer) { } }
}
page 50100 Spec
{
    SourceTable = Spec;
}
tableextension 50101 Spec extends Spec
{
    DataPerCompany = false;                                 // error AL0124 on DataPerCompany: 'The property 'DataPerCompany''
}
pageextension 50101 Spec extends Spec
{
    SourceTable = Spec;                                     // error AL0124 on SourceTable: 'The property 'SourceTable''
    Caption = 'Spec';
}
// ---
// Triggers of another kind of object or element.
table 50100 Spec
{
    fields
    {
        field(1; Id; Integer)
        {
            trigger OnValidate()
            begin
            end;

            trigger OnDrillDown()                           // error AL0162 on OnDrillDown: ''OnDrillDown' is not a valid trigger for this object type.'
            begin
            end;
        }
    }
    trigger OnRun()                                         // error AL0162 on OnRun: ''OnRun' is not a valid trigger for this object type.'
    begin
    end;
}
page 50100 Spec
{
    layout
    {
        area(Content)
        {
            group(General)
            {
                trigger OnValidate()                        // error AL0162 on OnValidate: ''OnValidate' is not a valid trigger for this object type.'
                begin
                end;
            }
        }
    }
    trigger OnInsert()                                      // error AL0162 on OnInsert: ''OnInsert' is not a valid trigger for this object type.'
    begin
    end;
}
codeunit 50100 Spec
{
    trigger OnOpenPage()                                    // error AL0162 on OnOpenPage: ''OnOpenPage' is not a valid trigger for this object type.'
    begin
    end;
}
// ---
// Triggers have parameters and return values of their own.
codeunit 50100 Spec
{
    trigger OnRun(Number: Integer)                          // error AL0163 on OnRun: 'Wrong signature. Correct signature for 'OnRun' is 'OnRun()'.'
    begin
    end;
}
table 50100 Spec
{
    fields { field(1; Id; Integer) { } }
}
page 50100 Spec
{
    SourceTable = Spec;
    layout
    {
        area(Content)
        {
            field(Total; 1 + 1)
            {
                trigger OnLookup(Text: Text): Boolean       // error AL0163 on OnLookup: 'Correct signature for 'OnLookup' is 'OnLookup(var Text: Text): Boolean'.'
                begin
                end;
            }
        }
    }
    trigger OnQueryClosePage(CloseAction: Action)           // error AL0163 on OnQueryClosePage: 'Correct signature for 'OnQueryClosePage' is 'OnQueryClosePage(CloseAction: Action): Boolean'.'
    begin
    end;

    trigger OnNewRecord(BelowxRec: Integer)                 // error AL0163 on OnNewRecord: 'Correct signature for 'OnNewRecord' is 'OnNewRecord(BelowxRec: Boolean)'.'
    begin
    end;

    trigger OnInsertRecord(Below: Boolean): Boolean
    begin
    end;
}
// ---
// Areas that no page has, or has already.
page 50100 Spec
{
    layout
    {
        area(Contents)                                      // error AL0211 on Contents: 'Unknown area type 'Contents'.'
        {
        }
        area(Content)
        {
        }
        area(Content)                                       // error AL0212 on Content: 'An area of type 'Content' is already defined.'
        {
        }
    }
    actions
    {
        area(FactBoxes)                                     // error AL0211 on FactBoxes: 'Unknown area type 'FactBoxes'.'
        {
        }
    }
}
// ---
// Controls and elements that do not stand where they may.
page 50100 Spec
{
    SourceTable = Spec;
    layout
    {
        area(Content)
        {
            repeater(Lines)
            {
                repeater(Inner)                             // error AL0376 on repeater: 'A control of type 'Repeater' is not allowed in a parent control of type 'Repeater'.'
                {
                }
                cuegroup(Cues)                              // error AL0376 on cuegroup: 'A control of type 'CueGroup' is not allowed in a parent control of type 'Repeater'.'
                {
                }
            }
            action(Post)                                    // error AL0104 on action: 'Syntax error, '}' expected'
            {
            }
        }
    }
}
table 50100 Spec
{
    fields { field(1; Id; Integer) { } }
    layout                                                  // error AL0104 on layout: 'Syntax error, '}' expected'
    {
    }
}
