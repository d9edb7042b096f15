"""The methods of System for values of .NET.

Docs: devenv-get-started-call-dotnet-from-al
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from alrun.runtime.net import NetType, get_type, to_net
from alrun.semantics import types
from alrun.semantics.builtins import MethodTable

if TYPE_CHECKING:
    from alrun.runtime.session import Session
    from alrun.runtime.values.variant import Variant

METHODS = MethodTable()
method = METHODS.method


@method("System.IsNull(DotNet: DotNet): Boolean", bare=True)
def is_null(value: Any) -> bool:
    """Return whether a variable of .NET has no value.

    Docs: methods-auto/system/system-isnull-method
    """
    return value is None


@method("System.GetDotNetType(Expression: Any): DotNet", bare=True)
def get_dotnet_type(session: Session, expression: Variant) -> NetType:
    """Return the System.Type of a value; of a variable of .NET without a value its own.

    Names what .NET has no type of.
    Docs: methods-auto/system/system-getdotnettype-method
    """
    if isinstance(expression.type, types.DotNetType):
        return get_type(session, expression.type.full_name, expression.value)
    return get_type(session, "", to_net(expression.value, expression.type))
