"""The options that AL has built in, by name in lower case: `NotificationScope::LocalScope`.

Docs: methods-auto/<name>/<name>-option
"""

from __future__ import annotations

from alrun.semantics.types import OptionType

# Undocumented: Microsoft's applications compare these with AllObj."Object Type" and Field.Type, which have the numbers.
_ORDINALS: dict[str, tuple[int, ...]] = {
    "FieldType": (
        *(34047, 34559, 36095, 12799, 35583, 31488, 31489, 37375, 11776, 11775, 11797, 36863, 37119),
        *(4988, 4912, 33793, 26207, 26208),
    ),
    "ObjectType": (5, 7, 8, 9, 3, 1, 6),
}


def _options(**members: str) -> dict[str, OptionType]:
    return {
        name.lower(): OptionType(tuple(text.split()), option_name=name, own_ordinals=_ORDINALS.get(name, ()))
        for name, text in members.items()
    }


SYSTEM_OPTIONS: dict[str, OptionType] = _options(
    Action="None OK Cancel LookupOK LookupCancel Yes No RunObject RunSystem",
    AuditCategory=(
        "Other UserManagement GroupManagement Authentication Authorization RoleManagement "
        "ApplicationManagement KeyManagement DirectoryManagement ResourceManagement PolicyManagement "
        "DeviceManagement EntitlementManagement PasswordManagement IdentityProtection ObjectManagement "
        "ProvisioningManagement CustomerFacing Euii"
    ),
    ClientType=(
        "Background ChildSession Desktop Management NAS OData Phone SOAP Tablet Web Windows Current "
        "Default ODataV4 Api Teams"
    ),
    CommitBehavior="Ignore Error",
    DataClassification=(
        "CustomerContent ToBeClassified EndUserIdentifiableInformation AccountData "
        "EndUserPseudonymousIdentifiers OrganizationIdentifiableInformation SystemMetadata"
    ),
    DataScope="Module Company User CompanyAndUser",
    DefaultLayout="None RDLC Word Excel",
    ErrorBehavior="Collect",
    ErrorType="Client Internal",
    ExecutionContext="Normal Install Uninstall Upgrade",
    ExecutionMode="Standard Debug",
    FieldClass="Normal FlowField FlowFilter",
    FieldType=(
        "Boolean Integer BigInteger Decimal Option Text Code DateTime Time Date DateFormula Duration "
        "Guid RecordId TableFilter Blob Media MediaSet"
    ),
    HttpRequestType="Unknown Get Delete Post Put Patch Options Head Connect Trace",
    InherentPermissionsScope="Permissions Entitlements Both",
    IsolationLevel="Default ReadUncommitted ReadCommitted RepeatableRead UpdLock",
    NotificationScope="GlobalScope LocalScope",
    ObjectType="Codeunit MenuSuite Page Query Report Table XmlPort",
    PageBackgroundTaskErrorLevel="Error Warning Ignore",
    PageStyle=(
        "None Standard StandardAccent Strong StrongAccent Attention AttentionAccent Favorable "
        "Unfavorable Ambiguous Subordinate"
    ),
    PermissionObjectType="TableData Table Report Codeunit XmlPort Page Query",
    PromptMode="Prompt Generate Content",
    ReportFormat="Excel Html Pdf Word Xml",
    ReportLayoutType="RDLC Word Excel Custom",
    SecurityFilter="Validated Filtered Ignored Disallowed",
    SecurityOperationResult="Success ClientError Failure Timeout",
    TableConnectionType="CRM ExternalSQL Exchange MicrosoftGraph",
    TelemetryScope="ExtensionPublisher All",
    TestPermissions="InheritFromTestCodeunit Restrictive NonRestrictive Disabled",
    TextEncoding="MSDos UTF8 UTF16 Windows",
    TransactionModel="AutoCommit AutoRollback None",
    TransactionType="UpdateNoLocks Update Snapshot Browse Report",
    Verbosity="Critical Error Warning Normal Verbose",
    WebServiceActionResultCode="None Get Created Updated Deleted",
)
