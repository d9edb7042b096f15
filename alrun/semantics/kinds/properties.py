"""Which property may stand in which object or element. Docs: properties/devenv-properties, "Applies to" of each page.

The keys are the shapes of `kinds/elements.py`. Where the reference and Microsoft's own code differ, their code counts.
"""

from __future__ import annotations

_NAMES: dict[str, str] = {
    "table": """
        Access AllowInCustomizations Caption CaptionML ColumnStoreIndex CompressionType DataCaptionFields
        DataClassification DataPerCompany Description DrillDownPageId Extensible ExternalName ExternalSchema
        InherentEntitlements InherentPermissions LinkedInTransaction LinkedObject LookupPageId MovedFrom
        MovedTo ObsoleteReason ObsoleteState ObsoleteTag PasteIsValid Permissions ReplicateData Scope
        TableType
    """,
    "table field": """
        Access AccessByPermission AllowInCustomizations AutoFormatExpression AutoFormatType AutoIncrement
        BlankNumbers BlankZero CalcFormula Caption CaptionClass CaptionML CharAllowed ClosingDates
        Compressed DataClassification DateFormula DecimalPlaces Description Editable Enabled
        ExtendedDatatype ExternalAccess ExternalName ExternalType FieldClass InitValue MaskType MaxValue
        MinValue MovedFrom MovedTo NotBlank Numeric ObsoleteReason ObsoleteState ObsoleteTag
        OptimizeForTextSearch OptionCaption OptionCaptionML OptionMembers OptionOrdinalValues
        SignDisplacement SqlDataType SqlTimestamp Subtype TableRelation TestTableRelation ToolTip ToolTipML
        ValidateTableRelation ValuesAllowed
    """,
    "table key": """
        Clustered Description Enabled IncludedFields MaintainSiftIndex MaintainSqlIndex ObsoleteReason
        ObsoleteState ObsoleteTag SqlIndex SumIndexFields Unique
    """,
    "field group": "Caption CaptionML ObsoleteReason ObsoleteState ObsoleteTag",
    "tableextension": """
        Access AllowInCustomizations Caption CaptionML ColumnStoreIndex CompressionType DataCaptionFields
        DataClassification Description DrillDownPageId ExternalName ExternalSchema InherentEntitlements
        InherentPermissions LookupPageId MovedFrom MovedTo ObsoleteReason ObsoleteState ObsoleteTag
        PasteIsValid Permissions Scope
    """,
    "page": """
        AboutText AboutTextML AboutTitle AboutTitleML AccessByPermission AdditionalSearchTerms
        AdditionalSearchTermsML AnalysisModeEnabled APIGroup APIPublisher APIVersion ApplicationArea
        AutoSplitKey Caption CaptionML CardPageId ChangeTrackingAllowed ContextSensitiveHelpPage
        DataAccessIntent DataCaptionExpression DataCaptionFields DelayedInsert DeleteAllowed Description
        Editable EntityCaption EntityCaptionML EntityName EntitySetCaption EntitySetCaptionML EntitySetName
        Extensible HelpLink InherentEntitlements InherentPermissions InsertAllowed InstructionalText
        InstructionalTextML IsPreview LinksAllowed ModifyAllowed MultipleNewLines ObsoleteReason
        ObsoleteState ObsoleteTag ODataKeyFields PageType Permissions PopulateAllFields
        PromotedActionCategories PromotedActionCategoriesML PromptMode QueryCategory RefreshOnActivate
        SaveValues ShowFilter SourceTable SourceTableTemporary SourceTableView UsageCategory
    """,
    "pageextension": """
        AboutText AboutTextML AboutTitle AboutTitleML AccessByPermission AdditionalSearchTerms
        AdditionalSearchTermsML AnalysisModeEnabled APIGroup APIPublisher APIVersion ApplicationArea
        AutoSplitKey Caption CaptionML CardPageId ChangeTrackingAllowed ContextSensitiveHelpPage
        DataAccessIntent DataCaptionExpression DataCaptionFields DelayedInsert DeleteAllowed Description
        Editable EntityCaption EntityCaptionML EntityName EntitySetCaption EntitySetCaptionML EntitySetName
        Extensible HelpLink InherentEntitlements InherentPermissions InsertAllowed InstructionalText
        InstructionalTextML IsPreview LinksAllowed ModifyAllowed MultipleNewLines ObsoleteReason
        ObsoleteState ObsoleteTag ODataKeyFields Permissions PopulateAllFields PromotedActionCategories
        PromotedActionCategoriesML PromptMode QueryCategory RefreshOnActivate SaveValues ShowFilter
        SourceTableView UsageCategory
    """,
    "pagecustomization": """
        AboutText AboutTextML AboutTitle AboutTitleML AccessByPermission AdditionalSearchTerms
        AdditionalSearchTermsML AnalysisModeEnabled APIGroup APIPublisher APIVersion ApplicationArea
        AutoSplitKey Caption CaptionML CardPageId ChangeTrackingAllowed ClearActions ClearLayout ClearViews
        ContextSensitiveHelpPage DataAccessIntent DataCaptionExpression DataCaptionFields DelayedInsert
        DeleteAllowed Description Editable EntityCaption EntityCaptionML EntityName EntitySetCaption
        EntitySetCaptionML EntitySetName Extensible HelpLink InherentEntitlements InherentPermissions
        InsertAllowed InstructionalText InstructionalTextML IsPreview LinksAllowed ModifyAllowed
        MultipleNewLines ObsoleteReason ObsoleteState ObsoleteTag ODataKeyFields PageType Permissions
        PopulateAllFields PromotedActionCategories PromotedActionCategoriesML PromptMode QueryCategory
        RefreshOnActivate SaveValues ShowFilter SourceTable SourceTableTemporary SourceTableView
        UsageCategory
    """,
    "requestpage": """
        AboutText AboutTextML AboutTitle AboutTitleML AutoSplitKey Caption CaptionML CardPageId
        ContextSensitiveHelpPage DataCaptionExpression DataCaptionFields DeleteAllowed Description Editable
        HelpLink InsertAllowed InstructionalText InstructionalTextML LinksAllowed ModifyAllowed
        MultipleNewLines ObsoleteReason ObsoleteState ObsoleteTag Permissions PopulateAllFields SaveValues
        ShowFilter SourceTable SourceTableTemporary SourceTableView
    """,
    "page area": "Description ObsoleteReason ObsoleteState ObsoleteTag",
    "page group": """
        AboutText AboutTextML AboutTitle AboutTitleML Caption CaptionML CuegroupLayout Description Editable
        Enabled FileUploadAction FileUploadRowAction FreezeColumn GridLayout IndentationColumn
        IndentationControls InstructionalText InstructionalTextML ObsoleteReason ObsoleteState ObsoleteTag
        ShowAsTree ShowCaption TreeInitialState Visible
    """,
    "page field": """
        AboutText AboutTextML AboutTitle AboutTitleML AccessByPermission ApplicationArea AssistEdit
        AutoFormatExpression AutoFormatType BlankNumbers BlankZero Caption CaptionClass CaptionML
        CharAllowed ClosingDates ColumnSpan DateFormula DecimalPlaces Description DrillDown DrillDownPageId
        Editable Enabled ExtendedDatatype FileUploadAction HideValue Image Importance InstructionalText
        InstructionalTextML Lookup LookupPageId MaskType MaxValue MinValue MultiLine NavigationPageId
        NotBlank Numeric ObsoleteReason ObsoleteState ObsoleteTag ODataEDMType OptionCaption OptionCaptionML
        QuickEntry RowSpan ShowCaption ShowMandatory SignDisplacement Style StyleExpr TableRelation Title
        ToolTip ToolTipML ValuesAllowed Visible Width
    """,
    "page label": """
        ApplicationArea Caption CaptionClass CaptionML ColumnSpan Description Editable Enabled HideValue
        Importance MultiLine ObsoleteReason ObsoleteState ObsoleteTag RowSpan ShowCaption Style StyleExpr
        ToolTip ToolTipML Visible
    """,
    "page part": """
        AboutText AboutTextML AboutTitle AboutTitleML AccessByPermission ApplicationArea Caption CaptionML
        Description Editable Enabled EntityName EntitySetName FileUploadAction Multiplicity ObsoleteReason
        ObsoleteState ObsoleteTag Provider ShowFilter SubPageLink SubPageView ToolTip ToolTipML
        UpdatePropagation Visible
    """,
    "page system part": """
        AccessByPermission ApplicationArea Caption CaptionML Description Editable Enabled EntityName
        EntitySetName ObsoleteReason ObsoleteState ObsoleteTag Provider ShowFilter SubPageLink SubPageView
        ToolTip ToolTipML UpdatePropagation Visible
    """,
    "page chart part": """
        AccessByPermission ApplicationArea ChartPartId Description Editable Enabled EntityName EntitySetName
        ObsoleteReason ObsoleteState ObsoleteTag Provider ShowFilter SubPageLink SubPageView ToolTip
        ToolTipML UpdatePropagation Visible
    """,
    "page user control": "ApplicationArea ObsoleteReason ObsoleteState ObsoleteTag Visible",
    "page action area": "Description ObsoleteReason ObsoleteState ObsoleteTag ToolTip ToolTipML",
    "page action group": """
        AboutText AboutTextML AboutTitle AboutTitleML Caption CaptionML Description Enabled Image
        ObsoleteReason ObsoleteState ObsoleteTag ShowAs ToolTip ToolTipML Visible
    """,
    "page action": """
        AboutText AboutTextML AboutTitle AboutTitleML AccessByPermission ApplicationArea Caption CaptionML
        Description Ellipsis Enabled Gesture Image InFooterBar ObsoleteReason ObsoleteState ObsoleteTag
        Promoted PromotedCategory PromotedIsBig PromotedOnly RunObject RunPageLink RunPageMode RunPageOnRec
        RunPageView Scope ShortcutKey ToolTip ToolTipML Visible
    """,
    "page action ref": "ObsoleteReason ObsoleteState ObsoleteTag Visible",
    "page action separator": "Caption CaptionML IsHeader ObsoleteReason ObsoleteState ObsoleteTag",
    "page custom action": """
        AboutText AboutTextML AboutTitle AboutTitleML AccessByPermission ApplicationArea Caption CaptionML
        CustomActionType Ellipsis Enabled FlowCaption FlowEnvironmentId FlowId FlowTemplateCategoryName
        FlowTemplateId ObsoleteReason ObsoleteState ObsoleteTag ShortcutKey ToolTip ToolTipML Visible
    """,
    "page file upload action": """
        AboutText AboutTextML AboutTitle AboutTitleML AccessByPermission AllowedFileExtensions
        AllowMultipleFiles ApplicationArea Caption CaptionML Enabled Gesture Image InFooterBar
        ObsoleteReason ObsoleteState ObsoleteTag Scope ShortcutKey ToolTip ToolTipML Visible
    """,
    "page system action": "Caption CaptionML Enabled ToolTip ToolTipML",
    "page view": "Caption CaptionML Filters ObsoleteReason ObsoleteState ObsoleteTag OrderBy SharedLayout Visible",
    "page analysis view": "Caption CaptionML DefinitionFile ToolTip ToolTipML Visible",
    "codeunit": """
        Access Description EventSubscriberInstance InherentEntitlements InherentPermissions ObsoleteReason
        ObsoleteState ObsoleteTag Permissions RequiredTestIsolation SingleInstance Subtype TableNo
        TestHttpRequestPolicy TestIsolation TestPermissions TestType
    """,
    "report": """
        AccessByPermission AdditionalSearchTerms AdditionalSearchTermsML AllowScheduling ApplicationArea
        Caption CaptionML DataAccessIntent DefaultLayout DefaultRenderingLayout Description
        EnableExternalAssemblies EnableExternalImages EnableHyperlinks ExcelLayout
        ExcelLayoutMultipleDataSheets ExecutionTimeout Extensible FormatRegion InherentEntitlements
        InherentPermissions MaximumDatasetSize MaximumDocumentCount ObsoleteReason ObsoleteState ObsoleteTag
        PaperSourceDefaultPage PaperSourceFirstPage PaperSourceLastPage PdfFontEmbedding Permissions
        PreviewMode ProcessingOnly RDLCLayout ShowPrintStatus ToolTip TransactionType UsageCategory
        UseRequestPage UseSystemPrinter WordLayout WordMergeDataItem
    """,
    "reportextension": """
        AccessByPermission AdditionalSearchTerms AdditionalSearchTermsML AllowScheduling ApplicationArea
        Caption CaptionML DataAccessIntent DefaultLayout DefaultRenderingLayout Description
        EnableExternalAssemblies EnableExternalImages EnableHyperlinks ExcelLayout
        ExcelLayoutMultipleDataSheets ExecutionTimeout Extensible FormatRegion InherentEntitlements
        InherentPermissions MaximumDatasetSize MaximumDocumentCount ObsoleteReason ObsoleteState ObsoleteTag
        PaperSourceDefaultPage PaperSourceFirstPage PaperSourceLastPage PdfFontEmbedding Permissions
        PreviewMode ProcessingOnly RDLCLayout ShowPrintStatus ToolTip TransactionType UsageCategory
        UseRequestPage UseSystemPrinter WordLayout WordMergeDataItem
    """,
    "report data item": """
        CalcFields DataItemLink DataItemLinkReference DataItemTableView Description MaxIteration
        ObsoleteReason ObsoleteState ObsoleteTag PrintOnlyIfDetail RequestFilterFields RequestFilterHeading
        RequestFilterHeadingML UseTemporary
    """,
    "report column": """
        AutoCalcField AutoFormatExpression AutoFormatType Caption CaptionML DecimalPlaces Description
        IncludeCaption ObsoleteReason ObsoleteState ObsoleteTag OptionCaption OptionCaptionML OptionMembers
        ToolTip ToolTipML
    """,
    "report layout": """
        Caption CaptionML ExcelLayoutMultipleDataSheets LayoutFile MimeType ObsoleteReason ObsoleteState
        ObsoleteTag Summary SummaryML Type
    """,
    "query": """
        AboutText AboutTextML AboutTitle AboutTitleML Access APIGroup APIPublisher APIVersion Caption
        CaptionML ContextSensitiveHelpPage DataAccessIntent Description EntityCaption EntityCaptionML
        EntityName EntitySetCaption EntitySetCaptionML EntitySetName HelpLink InherentEntitlements
        InherentPermissions ObsoleteReason ObsoleteState ObsoleteTag OrderBy Permissions QueryCategory
        QueryType ReadState TopNumberOfRows UsageCategory
    """,
    "query data item": "DataItemLink DataItemTableFilter Description SqlJoinType",
    "query column": """
        Caption CaptionML ColumnFilter Description Method ObsoleteReason ObsoleteState ObsoleteTag
        ReverseSign ToolTip ToolTipML
    """,
    "query filter": """
        Caption CaptionML ColumnFilter Description Method ObsoleteReason ObsoleteState ObsoleteTag
        ReverseSign ToolTip ToolTipML
    """,
    "xmlport": """
        Caption CaptionML DefaultFieldsValidation DefaultNamespace Description Direction Encoding
        FieldDelimiter FieldSeparator FileName Format FormatEvaluate InherentEntitlements
        InherentPermissions InlineSchema Namespaces ObsoleteReason ObsoleteState ObsoleteTag Permissions
        PreserveWhiteSpace RecordSeparator TableSeparator TextEncoding TransactionType UseDefaultNamespace
        UseLax UseRequestPage XmlVersionNo
    """,
    "xmlport table element": """
        AutoReplace AutoSave AutoUpdate CalcFields Description LinkFields LinkTable LinkTableForceInsert
        MaxOccurs MinOccurs NamespacePrefix RequestFilterFields RequestFilterHeading RequestFilterHeadingML
        SourceTableView Unbound UseTemporary VariableName XmlName
    """,
    "xmlport field element": """
        AutoCalcField Description FieldValidate MaxOccurs MinOccurs NamespacePrefix Unbound Width XmlName
    """,
    "xmlport text element": """
        Description MaxOccurs MinOccurs NamespacePrefix TextType Unbound VariableName Width XmlName
    """,
    "xmlport field attribute": """
        AutoCalcField Description FieldValidate NamespacePrefix Occurrence Unbound Width XmlName
    """,
    "xmlport text attribute": "Description NamespacePrefix Occurrence TextType Unbound VariableName Width XmlName",
    "enum": """
        Access AssignmentCompatibility AssignmentCompatibilityReason Caption CaptionML DefaultImplementation
        Extensible ObsoleteReason ObsoleteState ObsoleteTag UnknownValueImplementation
    """,
    "enum value": "Caption CaptionML Implementation ObsoleteReason ObsoleteState ObsoleteTag",
    "enumextension": "Access ObsoleteReason ObsoleteState ObsoleteTag",
    "interface": "Access ObsoleteReason ObsoleteState ObsoleteTag",
    "permissionset": """
        Access Assignable Caption CaptionML ExcludedPermissionSets IncludedPermissionSets ObsoleteReason
        ObsoleteState ObsoleteTag Permissions
    """,
    "permissionsetextension": "IncludedPermissionSets Permissions",
    "profile": """
        Caption CaptionML Customizations Description Enabled ObsoleteReason ObsoleteState ObsoleteTag
        ProfileDescription ProfileDescriptionML Promoted RoleCenter
    """,
    "profileextension": """
        Caption CaptionML Customizations Description Enabled ObsoleteReason ObsoleteState ObsoleteTag
        ProfileDescription ProfileDescriptionML RoleCenter
    """,
    "assembly": "Culture PublicKeyToken Version",
    "dotnet type": "IsControlAddIn",
    "entitlement": "GroupName Id ObjectEntitlements RoleType Type",
    "controladdin": """
        HorizontalShrink HorizontalStretch Images MaximumHeight MaximumWidth MinimumHeight MinimumWidth
        ObsoleteReason ObsoleteState ObsoleteTag RecreateScript RefreshScript RequestedHeight RequestedWidth
        Scripts StartupScript StyleSheets VerticalShrink VerticalStretch
    """,
}

PROPERTIES: dict[str, frozenset[str]] = {
    shape: frozenset(name.lower() for name in names.split()) for shape, names in _NAMES.items()
}
"""By shape, names in lower case."""
PROPERTIES["table field change"] = PROPERTIES["table field"]
PROPERTIES["report data item change"] = PROPERTIES["report data item"]
