namespace Alrun.Tests."Table Things";

using System.Utilities;
using Alrun.Tests;

table 50100 "All Table Things"
{
    Caption = 'All', Comment = 'A comment, with ''quotes''', Locked = true, MaxLength = 20;
    CaptionML = ENU = 'All', DAN = 'Alle';
    DataClassification = CustomerContent;
    DataCaptionFields = "No.", Description;
    LookupPageId = "All Page Things";
    DrillDownPageId = Alrun.Tests."All Page Things";
    TableType = Normal;
    ExternalName = 'x';
    Permissions = TableData "G/L Entry" = RIMD;
    DataPerCompany = false;
    InherentPermissions = X;
    InherentEntitlements = RIMDX;

    fields
    {
        field(1; "No."; Code[20])
        {
            Caption = 'No.';
            NotBlank = true;
            CharAllowed = '09AZ';

            trigger OnValidate()
            begin
                TestField("No.");
            end;

            trigger OnLookup()
            begin
            end;
        }
        field(2; Description; Text[100]) { InitValue = 'none'; }
        field(3; Kind; Option)
        {
            OptionMembers = " ",First,"Second, or so",,Last;
            OptionCaption = ' ,First,Second,,Last';
            OptionOrdinalValues = -1, 1, 2, 3, 4;
            InitValue = "Second, or so";
        }
        field(4; Amount; Decimal)
        {
            DecimalPlaces = 2 : 5;
            MinValue = -100;
            MaxValue = 100.5;
            AutoFormatType = 1;
            AutoFormatExpression = GetCurrency();
            BlankZero = true;
        }
        field(5; Quantity; Decimal) { DecimalPlaces = 0 :; }
        field(6; Weight; Decimal) { DecimalPlaces = : 5; }
        field(7; Volume; Decimal) { DecimalPlaces = 3; }
        field(10; "Sum"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum("Cust. Ledger Entry".Amount where("Customer No." = field("No."), "Posting Date" = field(upperlimit("Date Filter")), Open = const(true), Type = filter(Payment | "Credit Memo"), "Dim. 1" = field(filter("Dim. Filter")), Code = field(upperlimit(filter(Codes)))));
        }
        field(11; Negative; Decimal) { CalcFormula = -sum(Entry.Amount where(Kind = const(" "))); }
        field(12; Entries; Integer) { CalcFormula = count("Sales Line" where(Type = const(Item), "No." = const('A;B'))); }
        field(13; Exists; Boolean) { CalcFormula = exist("Sales Line"); }
        field(14; Found; Text[50]) { CalcFormula = lookup(Customer.Name where("No." = field("No."))); }
        field(15; Highest; Date) { CalcFormula = Max("No. Series"."Last Date"); }
        field(16; Lowest; Date) { CalcFormula = min(Microsoft.Sales."Sales Line"."Shipment Date"); }
        field(17; Mean; Decimal) { CalcFormula = average(Entry.Amount); }
        field(20; "Source No."; Code[20])
        {
            TableRelation = if (Kind = const(First)) Customer where(Blocked = filter(<> All)) else if (Kind = const("Second, or so"), Amount = filter(> 0)) Vendor."No." else "No. Series".Code where("Default Nos." = const(true));
            ValidateTableRelation = false;
        }
        field(21; Country; Code[10]) { TableRelation = "Country/Region"; }
        field(22; Session; Integer) { TableRelation = Microsoft.Utilities."Active Session"."Session ID"; }
        field(23; Related; Code[10])
        {
            AccessByPermission = tabledata "Country/Region" = R;
            ValuesAllowed = " ", First;
            ObsoleteState = Pending;
            ObsoleteReason = 'x';
            ObsoleteTag = '1.0';
        }
        field(30; Picture; Blob) { Subtype = Bitmap; }
        field(31; Color; Enum Color) { InitValue = Red; }
        field(32; "Big One"; BigInteger) { AutoIncrement = true; }
        field(33; Media; MediaSet) { }
        field(34; Formula; DateFormula) { }
    }

    keys
    {
        key(PK; "No.") { Clustered = true; }
        key(Second; Kind, "Source No.")
        {
            SumIndexFields = Amount, Quantity;
            IncludedFields = Description;
            Unique = false;
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "No.", Description) { }
        fieldgroup(Brick; "No.", Description, Amount)
        {
            Caption = 'Brick';
        }
    }

    var
        Setup: Record "All Table Things";

    trigger OnInsert()
    begin
    end;

    trigger OnRename();
    begin
    end;
}

tableextension 50100 "All Table Extension" extends "All Table Things"
{
    fields
    {
        field(50100; Extra; Integer) { }
        modify("No.")
        {
            Caption = 'Number';

            trigger OnAfterValidate()
            begin
            end;
        }
    }

    keys
    {
        key(Extra; Extra) { }
    }

    fieldgroups
    {
        addlast(DropDown; Extra) { }
    }
}
