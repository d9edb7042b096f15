page 50100 "All Page Things"
{
    PageType = List;
    SourceTable = Customer;
    SourceTableView = sorting("No.", Name) order(descending) where(Blocked = const(" "), "Date Filter" = filter('' | 01012024 ..), "Name" = filter(<> ''''));
    ApplicationArea = Basic, Suite, "Fixed Assets";
    UsageCategory = Lists;
    CardPageId = "Customer Card";
    DataCaptionExpression = Rec."No." + ' ' + Rec.Name;
    PromotedActionCategories = 'New,Process,Report';
    AdditionalSearchTerms = 'a, b';
    AboutTitle = 'Title';
    AboutText = 'Text', Comment = 'x';
    InstructionalText = 'Do this';
    QueryCategory = 'Customer List', 'Sales';
    APIVersion = 'v1.0', 'beta';
    ODataKeyFields = SystemId;
    Editable = false;
    ContextSensitiveHelpPage = 'some-page#part';
    AnalysisModeEnabled = true;

    layout
    {
        area(Content)
        {
            repeater(Group)
            {
                IndentationColumn = Rec.Level;
                IndentationControls = Name, "No.";
                FreezeColumn = Name;
                ShowAsTree = true;

                field("No."; Rec."No.")
                {
                    ApplicationArea = All;
                    Visible = not IsHidden and (Rec.Blocked <> Rec.Blocked::All);
                    StyleExpr = Rec.Amount > 0;
                    Style = Strong;
                    ShowMandatory = true;
                    ToolTip = 'Specifies ''the'' number; and more.';
                    CaptionClass = '3,' + GetCaption(1);
                    Importance = Promoted;

                    trigger OnDrillDown()
                    begin
                    end;
                }
                field(Total; Rec.Amount + Rec.Other * 2) { }
                field(Name; Rec.Name) { Caption = 'Name',; }
                field(Computed; GetText(Rec."No.", 1)) { HideValue = Rec.Amount = 0; }
            }
            group(Grid)
            {
                ShowCaption = false;

                grid(Inner)
                {
                    GridLayout = Rows;

                    label(Text) { Caption = 'x'; }
                }
                fixed(Fixed) { }
                cuegroup(Cues) { CuegroupLayout = Wide; }
                usercontrol(Chart; Chart)
                {
                    trigger Ready(Message: Text)
                    begin
                    end;
                }
            }
        }
        area(FactBoxes)
        {
            part(Details; "Customer Details")
            {
                Provider = Group;
                SubPageLink = "No." = field("No."), Kind = const(1), "Date Filter" = field(filter("Date Filter"));
                SubPageView = sorting("No.");
                UpdatePropagation = Both;
            }
            part(Other; Alrun.Tests.Other) { }
            systempart(Links; Links) { }
            chartpart("Q5402-01"; "Q5402-01") { }
        }
    }

    actions
    {
        area(Processing)
        {
            action(Post)
            {
                Image = "Post";
                RunObject = codeunit "Sales-Post";
                RunPageLink = "No." = field("No.");
                RunPageView = where("Document Type" = const(Order)) ;
                RunPageMode = View;
                ShortcutKey = 'Shift+F9';
                Enabled = CanPost;

                trigger OnAction()
                begin
                end;
            }
            action("Open 2") { RunObject = Page 21; }
            separator(Line) { }
            group(Flow)
            {
                customaction(Run)
                {
                    CustomActionType = Flow;
                    FlowId = '00000000-0000-0000-0000-000000000000';
                }
                fileuploadaction(Upload)
                {
                    AllowedFileExtensions = '.pdf', '.jpg';
                    AllowMultipleFiles = true;
                }
            }
            systemaction(Generate) { }
        }
        area(Promoted)
        {
            group(Category_Process)
            {
                actionref(Post_Promoted; Post) { }
            }
        }
    }

    views
    {
        view(Open)
        {
            Caption = 'Open';
            Filters = where(Status = const(Open), "Due Date" = filter(.. T));
            OrderBy = descending("Due Date", "No."), ascending(Name);
            SharedLayout = false;

            layout
            {
                moveafter("No."; Name)
                modify(Name) { Visible = false; }
            }
        }
    }

    analysisviews
    {
        analysisview(First) { DefinitionFile = 'first.json'; }
    }

    trigger OnOpenPage()
    begin
    end;

    trigger Chart::Ready()
    begin
    end;

    var
        IsHidden, CanPost: Boolean;
}

pageextension 50100 "All Page Extension" extends "Customer Card"
{
    layout
    {
        addfirst(Content) { group(New) { } }
        addlast(General) { field(Extra; Rec.Extra) { } }
        addbefore("No.") { field(Before; Rec.Before) { } }
        addafter(Name)
        {
            field(After; Rec.After) { }
        }
        modify("No.") { Visible = false; }
        movefirst(General; "No.", Name)
        movelast(General; City)
        movebefore(Name; Address, "Address 2")
        moveafter(Name; "Phone No.")
    }

    actions
    {
        addlast(Processing)
        {
            action(Extra) { }
        }
        modify(Post)
        {
            trigger OnBeforeAction()
            begin
            end;
        }
    }
}

pagecustomization "All Customization" customizes "Customer Card"
{
    ClearActions = true;

    layout
    {
        moveafter(Name; "No.")
    }

    views
    {
        addfirst { view(X) { } }
        addlast { }
    }
}
