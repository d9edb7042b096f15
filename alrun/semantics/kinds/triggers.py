"""Which trigger may stand in which object or element, and its signature. Docs: triggers-auto/devenv-triggers.

The keys are the shapes of `kinds/elements.py`; the signatures are written as the reference writes them.
"""

from __future__ import annotations

from alrun.tree import struct

_REQUEST_PAGE = """
    OnAfterGetCurrRecord() OnAfterGetRecord() OnClosePage() OnDeleteRecord():Boolean OnFindRecord(Which:Text):Boolean
    OnInit() OnInsertRecord(BelowxRec:Boolean):Boolean OnModifyRecord():Boolean OnNewRecord(BelowxRec:Boolean)
    OnNextRecord(Steps:Integer):Integer OnOpenPage() OnQueryClosePage(CloseAction:Action):Boolean
"""
_PAGE = f"""
    {_REQUEST_PAGE} OnPageBackgroundTaskCompleted(TaskId:Integer;Results:Dictionary_of_[Text,_Text])
    OnPageBackgroundTaskError(TaskId:Integer;ErrorCode:Text;ErrorText:Text;ErrorCallStack:Text;var_IsHandled:Boolean)
"""
_FIELD = """
    OnAfterLookup(Selected:RecordRef) OnAssistEdit() OnControlAddIn(Index:Integer;Data:Text) OnDrillDown()
    OnLookup(var_Text:Text):Boolean OnValidate()
"""
_CODEUNIT = """
    OnAfterTestRun(CodeunitId:Integer;CodeunitName:Text;FunctionName:Text;Permissions:TestPermissions;Success:Boolean)
    OnBeforeTestRun(CodeunitId:Integer;CodeunitName:Text;FunctionName:Text;Permissions:TestPermissions):Boolean
    OnCheckPreconditionsPerCompany() OnCheckPreconditionsPerDatabase() OnInstallAppPerCompany()
    OnInstallAppPerDatabase() OnRun() OnUpgradePerCompany() OnUpgradePerDatabase() OnValidateUpgradePerCompany()
    OnValidateUpgradePerDatabase()
"""
_SIGNATURES = {
    "table": "OnDelete() OnInsert() OnModify() OnRename()",
    "tableextension": """
        OnAfterDelete() OnAfterInsert() OnAfterModify() OnAfterRename() OnBeforeDelete() OnBeforeInsert()
        OnBeforeModify() OnBeforeRename() OnDelete() OnInsert() OnModify() OnRename()
    """,
    "table field": "OnLookup() OnValidate()",
    "table field change": "OnAfterValidate() OnBeforeValidate()",
    "page": _PAGE,
    "pageextension": _PAGE,
    "requestpage": _REQUEST_PAGE,
    "requestpage changes": _REQUEST_PAGE,
    "page field": _FIELD,
    "page action": "OnAction()",
    "page system action": "OnAction()",
    "page file upload action": "OnAction(Files:List_of_[FileUpload])",
    "codeunit": _CODEUNIT,
    "report": "OnInitReport() OnPostReport() OnPreRendering(var_RenderingPayload:JsonObject) OnPreReport()",
    "reportextension": "OnPostReport() OnPreRendering(var_RenderingPayload:JsonObject) OnPreReport()",
    "report data item": "OnAfterGetRecord() OnPostDataItem() OnPreDataItem()",
    "report data item change": """
        OnAfterAfterGetRecord() OnAfterPostDataItem() OnAfterPreDataItem() OnBeforeAfterGetRecord()
        OnBeforePostDataItem() OnBeforePreDataItem()
    """,
    "query": "OnBeforeOpen()",
    "xmlport": "OnInitXmlPort() OnPostXmlPort() OnPreXmlPort()",
    "xmlport field attribute": "OnAfterAssignField() OnBeforePassField()",
    "xmlport field element": "OnAfterAssignField() OnBeforePassField()",
    "xmlport table element": """
        OnAfterGetRecord() OnAfterInitRecord() OnAfterInsertRecord() OnAfterModifyRecord() OnBeforeInsertRecord()
        OnBeforeModifyRecord() OnPreXmlItem()
    """,
    "xmlport text attribute": "OnAfterAssignVariable() OnBeforePassVariable()",
    "xmlport text element": "OnAfterAssignVariable() OnBeforePassVariable()",
}


@struct
class TriggerSignature:
    """A trigger: its parameters as (`var`, name, type), the type of its return value or ''."""

    name: str
    parameters: tuple[tuple[bool, str, str], ...]
    return_type: str

    def __str__(self) -> str:
        shown = "; ".join(f"{'var ' if var else ''}{name}: {type_}" for var, name, type_ in self.parameters)
        return f"{self.name}({shown})" + (f": {self.return_type}" if self.return_type else "")


def _signature(text: str) -> TriggerSignature:
    name, _, rest = text.replace("_", " ").partition("(")
    inside, _, after = rest.rpartition(")")
    parameters = []
    for parameter in filter(None, inside.split(";")):
        words, _, type_ = parameter.partition(":")
        parameters.append((words.startswith("var "), words.removeprefix("var "), type_))
    return TriggerSignature(name, tuple(parameters), after.removeprefix(":"))


TRIGGERS: dict[str, dict[str, TriggerSignature]] = {
    shape: {trigger.name.lower(): trigger for trigger in map(_signature, texts.split())}
    for shape, texts in _SIGNATURES.items()
}
"""By shape, then by name in lower case."""

WITH_OWN_TRIGGERS = frozenset({"interface", "page user control", "page control change", "page action change"})
"""Shapes whose triggers depend on something else: the events of a control add-in, the control that is changed; an
interface has procedures only, which is another mistake."""
