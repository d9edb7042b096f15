// Docs: devenv-virtual-tables
// Observed: what a real server says of reports, queries and XMLports.
// --- shared
namespace Some.Where;

table 50100 Sample
{
    fields { field(1; "No."; Code[10]) { } field(2; Name; Text[20]) { } }
}
report 50100 "Sample Report"
{
    WordMergeDataItem = Src;
    dataset
    {
        dataitem(Src; Sample)
        {
            DataItemTableView = sorting(Name, "No.") order(descending) where(Name = const('X'));
            RequestFilterFields = "No.", Name;
            dataitem(Child; Sample) { }
        }
    }
}
report 50101 Processing { ProcessingOnly = true; UseRequestPage = false; Caption = 'Its caption'; }
query 50100 "Api Query"
{
    QueryType = API;
    Caption = 'Query caption';
    APIPublisher = 'altpub';
    APIGroup = 'altgrp';
    APIVersion = 'v2.0';
    EntityName = 'altProbe';
    EntitySetName = 'altProbes';
    elements { dataitem(Sample; Sample) { column(No; "No.") { } } }
}
query 50101 "Normal Query" { elements { dataitem(Sample; Sample) { column(No; "No.") { } } } }
xmlport 50100 "Text Port"
{
    Caption = 'Port caption';
    Direction = Export;
    Format = VariableText;
    TransactionType = Browse;
    TextEncoding = UTF16;
}
xmlport 50101 "Xml Port" { Direction = Both; Format = Xml; UseRequestPage = false; }
// --- Report Metadata
var
    Meta: Record "Report Metadata";
Meta.Get(50100);
Message('%1 %2 %3 %4', Meta.Name, Meta.ProcessingOnly, Meta.UseRequestPage, Meta.WordMergeDataItem);   // expect: Sample Report No Yes Src
Message('%1 %2', Meta.FirstDataItemTableID, Meta."AL Namespace");             // expect: 50100 Some.Where
Meta.Get(50101);
Message('%1 %2 %3 %4', Meta.Caption, Meta.ProcessingOnly, Meta.UseRequestPage, Meta.FirstDataItemTableID);   // expect: Its caption Yes No 0
Message('%1', Meta.Get(99999997));                                            // expect: No
// --- Report Data Items
var
    Item: Record "Report Data Items";
Item.SetRange("Report ID", 50100);
Message('%1', Item.Count());                                                  // expect: 2
Item.SetRange("Indentation Level", 0);
Item.FindFirst();
Message('%1 %2 %3', Item.Name, Item."Related Table ID", Item."Request Filter Fields");   // expect: Src 50100 1,2
Message(Item."Data Item Table View");                                         // expect: SORTING(Field2,Field1) ORDER(1) WHERE(Field2 = const('X'))
Message('%1', Item."Data Item ID" <> 1);                                      // expect: Yes
Item.SetRange("Data Item ID", Item."Data Item ID");
Message('%1', Item.Count());                                                  // expect: 1
Item.SetRange("Data Item ID");
Item.SetRange("Indentation Level", 1);
Item.FindFirst();
Message('%1 %2 >%3<', Item.Name, Item."Related Table ID", Item."Data Item Table View");   // expect: Child 50100 ><
Item.SetRange("Indentation Level");
Item.SetRange("Report ID", 99999997);
Message('%1', Item.Count());                                                  // expect: 0
// --- Query Metadata
var
    Meta: Record "Query Metadata";
Meta.Get(50100);
Message('%1, %2: %3 %4 %5', Meta.Name, Meta.Caption, Meta.APIPublisher, Meta.APIGroup, Meta.APIVersion);   // expect: Api Query, Query caption: altpub altgrp v2.0
Message('%1 %2', Meta.EntityName, Meta.EntitySetName);                        // expect: altProbe altProbes
Meta.Get(50101);
Message('%1 >%2< >%3< >%4<', Meta.Caption, Meta.APIPublisher, Meta.APIGroup, Meta.EntitySetName);   // expect: Normal Query >< >< ><
Message('%1', Meta.Get(60899));                                               // expect: No
// --- XmlPort Metadata
var
    Meta: Record "XmlPort Metadata";
Meta.Get(50100);
Message('%1, %2: %3 %4 %5', Meta.Name, Meta.Caption, Meta.Direction, Meta.Format, Meta.UseRequestPage);   // expect: Text Port, Port caption: Export VariableText Yes
Message('%1 %2', Meta.TransactionType, Meta.TextEncoding);                    // expect: Browse UTF16
Meta.Get(50101);
Message('%1 %2 %3', Meta.Direction, Meta.Format, Meta.UseRequestPage);        // expect: Both Xml No
Message('%1', Meta.Get(67452));                                               // expect: No
