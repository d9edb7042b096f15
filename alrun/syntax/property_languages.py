"""Which property speaks which language.

A property that is not here has a list of words, numbers and texts, mostly of one.
Docs: dev-itpro/developer/properties/devenv-<name>-property
"""

from __future__ import annotations

from enum import Enum


class ValueLanguage(Enum):
    """The languages of property values, each with its start symbol."""

    EXPRESSION = "expression_value"
    LABEL = "label_value"
    NAME_LIST = "name_list"
    OPTION_MEMBERS = "option_members_value"
    RANGE = "range_value"
    CALC_FORMULA = "calc_formula"
    TABLE_RELATION = "table_relation"
    VIEW = "view_value"
    LINK = "link_value"
    PERMISSIONS = "permissions_value"
    IMPLEMENTATION = "implementation_value"
    OBJECT = "object_value"
    ORDER_BY = "order_by_value"
    LIST = "list_value"


_NAMES = {
    ValueLanguage.CALC_FORMULA: "CalcFormula",
    ValueLanguage.TABLE_RELATION: "TableRelation",
    ValueLanguage.VIEW: "DataItemTableView Filters RunPageView SourceTableView SubPageView",
    ValueLanguage.LINK: "ColumnFilter DataItemLink DataItemTableFilter LinkFields RunPageLink SubPageLink",
    ValueLanguage.ORDER_BY: "OrderBy",
    ValueLanguage.PERMISSIONS: "AccessByPermission Permissions",
    ValueLanguage.IMPLEMENTATION: "DefaultImplementation Implementation UnknownValueImplementation",
    ValueLanguage.OBJECT: "RunObject",
    ValueLanguage.OPTION_MEMBERS: "OptionMembers",
    ValueLanguage.RANGE: "DecimalPlaces",
    ValueLanguage.LABEL: """
        AboutText AboutTextML AboutTitle AboutTitleML AdditionalSearchTerms AdditionalSearchTermsML Caption CaptionML
        EntityCaption EntityCaptionML EntitySetCaption EntitySetCaptionML InstructionalText InstructionalTextML
        OptionCaption OptionCaptionML ProfileDescription ProfileDescriptionML PromotedActionCategories
        PromotedActionCategoriesML RequestFilterHeading RequestFilterHeadingML Summary SummaryML ToolTip ToolTipML
        """,
    ValueLanguage.EXPRESSION: """
        AutoFormatExpression AutoFormatType CaptionClass DataCaptionExpression Editable Enabled HideValue
        IndentationColumn InitValue MaxValue MinValue ShowMandatory StyleExpr Visible
        """,
    ValueLanguage.NAME_LIST: """
        AllowedFileExtensions APIVersion ApplicationArea CalcFields CardPageId Customizations DataCaptionFields
        DataItemLinkReference DrillDownPageId ExcludedPermissionSets FreezeColumn Images IncludedFields
        IncludedPermissionSets IndentationControls LinkTable LookupPageId NavigationPageId ObjectEntitlements
        ODataKeyFields Provider QueryCategory RequestFilterFields RoleCenter Scripts SourceTable StyleSheets
        SumIndexFields TableNo ValuesAllowed
        """,
}

PROPERTY_LANGUAGES = {name.lower(): language for language, names in _NAMES.items() for name in names.split()}
"""The language of each property that has one, by its name in lower case."""

_LABELS = "labels"


def value_language(name: str, keyword: str) -> ValueLanguage:
    """The language of property `name` in the body of `keyword` (lower case).

    What `labels { … }` of a report holds looks like properties: each is a label, whatever its name.
    Docs: dev-itpro/developer/devenv-report-object
    """
    return ValueLanguage.LABEL if keyword == _LABELS else PROPERTY_LANGUAGES.get(name.lower(), ValueLanguage.LIST)
