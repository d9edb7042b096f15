"""What the values of properties may be: true or false, or one of a few words. Docs: the page of each property."""

from __future__ import annotations

_BOOLEANS = """
    AllowMultipleFiles AllowScheduling AnalysisModeEnabled Assignable AssignmentCompatibility AssistEdit
    AutoCalcField AutoIncrement AutoSave AutoSplitKey AutoUpdate BlankZero ChangeTrackingAllowed ClearActions
    ClearLayout ClearViews ClosingDates Clustered Compressed DataPerCompany DefaultFieldsValidation DelayedInsert
    DeleteAllowed DrillDown Ellipsis EnableHyperlinks ExcelLayoutMultipleDataSheets Extensible HorizontalShrink
    HorizontalStretch IncludeCaption InFooterBar InsertAllowed IsHeader IsPreview LinksAllowed Lookup
    MaintainSiftIndex MaintainSqlIndex ModifyAllowed MultiLine MultipleNewLines NotBlank Numeric
    OptimizeForTextSearch PasteIsValid PopulateAllFields PreserveWhiteSpace PrintOnlyIfDetail ProcessingOnly
    Promoted PromotedIsBig PromotedOnly QuickEntry RefreshOnActivate ReplicateData ReverseSign RunPageOnRec
    SaveValues ShowAsTree ShowCaption ShowFilter SingleInstance SourceTableTemporary Unbound Unique
    UseDefaultNamespace UseRequestPage UseTemporary ValidateTableRelation VerticalShrink VerticalStretch
"""
BOOLEAN_PROPERTIES = frozenset(_BOOLEANS.lower().split())
"""Properties that are true or false, and no expression; in lower case."""

_WORDS = {
    "Access": "Public Internal Local Protected",
    "AllowInCustomizations": "Always Never ToBeClassified AsReadOnly AsReadWrite",
    "BlankNumbers": "DontBlank BlankNeg BlankNegAndZero BlankZero BlankZeroAndPos BlankPos",
    "CompressionType": "Unspecified None Row Page",
    "CustomActionType": "Flow FlowTemplate FlowTemplateGallery",
    "DataAccessIntent": "ReadOnly ReadWrite",
    "DataClassification": """
        AccountData CustomerContent EndUserIdentifiableInformation EndUserPseudonymousIdentifiers
        OrganizationIdentifiableInformation SystemMetadata ToBeClassified
    """,
    "DefaultLayout": "RDLC Word Excel Custom",
    "Direction": "Import Export Both",
    "Encoding": "UTF8 UTF16 ISO88592",
    "EventSubscriberInstance": "StaticAutomatic Manual",
    "ExtendedDatatype": "None PhoneNo URL EMail Ratio Masked Person Document Barcode RichContent Task",
    "ExternalAccess": "Full Insert Modify Read",
    "FieldClass": "Normal FlowField FlowFilter",
    "Format": "Xml VariableText FixedText",
    "FormatEvaluate": "Legacy Xml",
    "Gesture": "None LeftSwipe RightSwipe",
    "GridLayout": "Rows Columns",
    "Importance": "Standard Promoted Additional",
    "MaskType": "None Concealed",
    "Method": "Day Month Year Sum Count Average Min Max",
    "Multiplicity": "ZeroOrOne Many",
    "ObsoleteState": "No Pending Removed PendingMove Moved",
    "Occurrence": "Required Optional",
    "PageType": """
        Card List RoleCenter CardPart ListPart Document Worksheet ListPlus ConfirmationDialog NavigatePage
        StandardDialog API ReportPreview ReportProcessingOnly XmlPort HeadlinePart PromptDialog ConfigurationDialog
        UserControlHost
    """,
    "PreviewMode": "Normal PrintLayout",
    "PromptMode": "Content Generate Prompt",
    "QueryType": "Normal API",
    "ReadState": "ReadUncommitted ReadShared ReadExclusive",
    "RequiredTestIsolation": "None Disabled Codeunit Function",
    "RunPageMode": "View Edit Create",
    "ShowAs": "Standard SplitButton",
    "SqlJoinType": "LeftOuterJoin InnerJoin RightOuterJoin FullOuterJoin CrossJoin",
    "Style": """
        None Standard StandardAccent Strong StrongAccent Attention AttentionAccent Favorable Unfavorable Ambiguous
        Subordinate
    """,
    "TableType": "Normal CRM ExternalSQL Exchange MicrosoftGraph CDS Temporary",
    "TestIsolation": "Disabled Codeunit Function",
    "TestPermissions": "InheritFromTestCodeunit Restrictive NonRestrictive Disabled",
    "TestType": "UnitTest IntegrationTest Uncategorized AITest",
    "TextEncoding": "MSDOS UTF8 UTF16 WINDOWS",
    "TextType": "Text BigText",
    "TransactionType": "UpdateNoLocks Update Snapshot Browse Report",
    "TreeInitialState": "ExpandAll CollapseAll",
    "UpdatePropagation": "SubPart Both",
    "UsageCategory": "None Lists Tasks ReportsAndAnalysis Documents History Administration",
}
WORDS = {name.lower(): tuple(words.split()) for name, words in _WORDS.items()}
"""The words that a property may be, by its name in lower case."""
