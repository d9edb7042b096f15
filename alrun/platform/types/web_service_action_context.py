"""WebServiceActionContext: what an OData action tells of its result. Assignment shares it.

Docs: methods-auto/webserviceactioncontext/webserviceactioncontext-data-type
"""

from __future__ import annotations

from alrun.runtime.errors import ALError
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method

_DUPLICATE_KEY = "EntityKeyExists"
_RESULT_CODES = SYSTEM_OPTIONS["webserviceactionresultcode"].members
_GET, _UPDATED = _RESULT_CODES.index("Get"), _RESULT_CODES.index("Updated")


class WebServiceActionContext:
    """The content of a variable. The type of object is 0, which AL has no word for, until it is set (observed)."""

    __slots__ = ("keys", "object_id", "object_type", "result_code")

    def __init__(self) -> None:
        self.object_id = 0
        self.object_type = 0
        self.result_code = 0
        self.keys: dict[int, Variant] = {}

    def __str__(self) -> str:
        """What Format gives. Undocumented: that it is not empty was observed."""
        return "WebServiceActionContext"


@new_value_of("WebServiceActionContext")
def new_web_service_action_context(session: Session, type_: Type) -> WebServiceActionContext:
    """Return what a new variable holds: a context of its own."""
    return WebServiceActionContext()


@method("WebServiceActionContext.AddEntityKey(FieldId: Integer, FieldValue: Any): Boolean", false_for=(_DUPLICATE_KEY,))
def add_entity_key(context: WebServiceActionContext, field_id: int, value: Variant) -> bool:
    """Add a field of the key of the entity. Raises ALError if the field was added before.

    Docs: methods-auto/webserviceactioncontext/webserviceactioncontext-addentitykey-method
    """
    if field_id in context.keys:
        raise ALError(f"The field {field_id} is in the key of the WebServiceActionContext already.", _DUPLICATE_KEY)
    context.keys[field_id] = value
    return True


@method("WebServiceActionContext.GetObjectId(): Integer")
def get_object_id(context: WebServiceActionContext) -> int:
    """Return the id of the object that the entity belongs to.

    Docs: methods-auto/webserviceactioncontext/webserviceactioncontext-getobjectid-method
    """
    return context.object_id


@method("WebServiceActionContext.SetObjectId(ObjectId: Integer)")
def set_object_id(context: WebServiceActionContext, object_id: int) -> None:
    """Set the id of the object that the entity belongs to, be there one or not.

    Docs: methods-auto/webserviceactioncontext/webserviceactioncontext-setobjectid-method
    """
    context.object_id = object_id


@method("WebServiceActionContext.GetObjectType(): ObjectType")
def get_object_type(context: WebServiceActionContext) -> int:
    """Return the type of the object that the entity belongs to.

    Docs: methods-auto/webserviceactioncontext/webserviceactioncontext-getobjecttype-method
    """
    return context.object_type


@method("WebServiceActionContext.SetObjectType(ObjectType: ObjectType)")
def set_object_type(context: WebServiceActionContext, object_type: int) -> None:
    """Set the type of the object that the entity belongs to.

    Docs: methods-auto/webserviceactioncontext/webserviceactioncontext-setobjecttype-method
    """
    context.object_type = object_type


@method("WebServiceActionContext.GetResultCode(): WebServiceActionResultCode")
def get_result_code(context: WebServiceActionContext) -> int:
    """Return the result code: Get after Updated was set, for both are 200 (observed).

    Docs: methods-auto/webserviceactioncontext/webserviceactioncontext-getresultcode-method
    """
    return _GET if context.result_code == _UPDATED else context.result_code


@method("WebServiceActionContext.SetResultCode(ResultCode: WebServiceActionResultCode)")
def set_result_code(context: WebServiceActionContext, result_code: int) -> None:
    """Set the result code.

    Docs: methods-auto/webserviceactioncontext/webserviceactioncontext-setresultcode-method
    """
    context.result_code = result_code
