"""The methods of System for values of .NET.

Docs: devenv-get-started-call-dotnet-from-al
"""

from __future__ import annotations

from typing import Any

from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("System.IsNull(DotNet: DotNet): Boolean", bare=True)
def is_null(value: Any) -> bool:
    """Return whether a variable of .NET has no value.

    Docs: methods-auto/system/system-isnull-method
    """
    return value is None
