"""System.Exception: the last error, which GetLastErrorObject gives."""

from __future__ import annotations

from typing import Any

from alrun.runtime.error_info import ErrorInfo
from alrun.runtime.net import NetObject, member

_WRAPPED = " failed with this message: "


class NetError(NetObject):
    """An exception. The error of a call of .NET has the exception of .NET itself in it."""

    net_name = "System.Exception"

    def __init__(self, text: str = "Exception of type 'System.Exception' was thrown.", inner: Any = None) -> None:
        self.text = text
        self.inner = inner

    # Members are called on ErrorInfo, too.

    @member("Message")
    def message(self) -> str:
        """What went wrong."""
        return _as_error(self).text

    @member("InnerException")
    def inner_exception(self) -> Any:
        """The exception that it was made of, null if there is none."""
        return _as_error(self).inner

    @member("GetBaseException")
    def base_exception(self) -> Any:
        """The innermost exception."""
        error = _as_error(self)
        while error.inner is not None:
            error = error.inner
        return error

    @member("StackTrace")
    def stack_trace(self) -> str:
        """Where it was: the call stack of AL, of an error of AL."""
        return self.call_stack if isinstance(self, ErrorInfo) else ""

    @member("ToString")
    def net_text(self) -> str:
        """The type and what went wrong."""
        return f"System.Exception: {_as_error(self).text}"


def _as_error(error: Any) -> NetError:
    if not isinstance(error, ErrorInfo):
        assert isinstance(error, NetError)
        return error
    called, wrapped, text = error.message.partition(_WRAPPED)
    is_call = bool(wrapped) and called.startswith("A call to ")
    return NetError(error.message, NetError(text) if is_call else None)
