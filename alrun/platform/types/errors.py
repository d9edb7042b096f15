"""System: the methods about the last error, and the two that the compiler carries out."""

from __future__ import annotations

from alrun.runtime.session import Session
from alrun.semantics.builtins import Intrinsic, MethodTable

METHODS = MethodTable()
method = METHODS.method

METHODS.intrinsic("System.Clear(var Variable: Any)", Intrinsic.CLEAR)
METHODS.intrinsic("System.ClearAll()", Intrinsic.CLEAR_ALL)


@method("System.GetLastErrorText(): Text", bare=True)
def get_last_error_text(session: Session) -> str:
    """The text of the last error that was caught; '' if there was none.

    Docs: methods-auto/system/system-getlasterrortext--method
    """
    return session.last_error.text if session.last_error is not None else ""


@method("System.GetLastErrorText(ExcludeCustomerContent: Boolean): Text", bare=True)
def get_last_error_text_excluding(session: Session, exclude_customer_content: bool) -> str:
    """As without the argument: alrun does not tell customer content from other text.

    Docs: methods-auto/system/system-getlasterrortext-boolean-method
    """
    return get_last_error_text(session)


@method("System.GetLastErrorCode(): Text", bare=True)
def get_last_error_code(session: Session) -> str:
    """The code of the last error that was caught.

    Docs: methods-auto/system/system-getlasterrorcode-method
    """
    return session.last_error.code if session.last_error is not None else ""


@method("System.GetLastErrorCallStack(): Text", bare=True)
def get_last_error_call_stack(session: Session) -> str:
    """Where the last error was raised: a line for each call, innermost first.

    Docs: methods-auto/system/system-getlasterrorcallstack-method
    """
    if session.last_error is None:
        return ""
    return "\n".join(map(str, session.last_error.call_stack or ()))


@method("System.ClearLastError()", bare=True)
def clear_last_error(session: Session) -> None:
    """Forget the last error.

    Docs: methods-auto/system/system-clearlasterror-method
    """
    session.last_error = None
