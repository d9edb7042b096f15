"""The errors of what a session may not do: its user has no permission to, or it may only read."""

from __future__ import annotations

from typing import NoReturn

from alrun.runtime.calls import RunningCode, running_code
from alrun.runtime.errors import ALError
from alrun.semantics.permission_symbols import PermissionKind, Right
from alrun.semantics.symbols import ObjectSymbol, TableSymbol


def permission_denied(
    kind: PermissionKind, symbol: ObjectSymbol, right: Right, code: RunningCode | None, *, indirect: bool = False
) -> ALError:
    """The platform's error for what the current permissions prevent, in running code or without any.

    Docs: devenv-page-background-tasks. Observed: the app is that of the code. The code of a refused Execute is known
    from a fault report of Microsoft's applications.
    """
    app = symbol.app if code is None else code.symbol.app
    operation = f"Indirect{right.value}" if indirect else right.value
    return ALError(
        "Sorry, the current permissions prevented the action. "
        f"({kind.title} {symbol.object_id} {symbol.name} {operation}: {app.name})",
        "DB:ExecuteObjDenied" if right is Right.EXECUTE else f"DB:Client{right.value}Denied",
    )


def refuse_outside_transaction(table: TableSymbol, right: Right) -> NoReturn:
    """Raise the error of a write in a test method without a transaction.

    Docs: attributes/devenv-transactionmodel-attribute. The text is observed.
    """
    raise ALError("A transaction must be started before changes can be made to the database.", "NoTransaction")


def refuse_write(table: TableSymbol, right: Right) -> NoReturn:
    """Raise the error of a write in a session that may only read.

    Docs: devenv-page-background-tasks
    """
    raise permission_denied(PermissionKind.TABLE_DATA, table, right, running_code())
