"""What goes wrong while AL runs.

`ALError` is an error that AL code can see and catch. `SessionEnded` and its kin end a session from outside and
no AL construct catches them, so they derive from BaseException. Everything else that escapes is alrun's own bug.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from alrun.tree import struct

if TYPE_CHECKING:
    from alrun.runtime.error_info import ErrorInfo


@struct
class StackLine:
    """One frame of an AL call stack, as `GetLastErrorCallStack` prints it.

    `line` counts from 1 in the file at `path`.
    """

    object_name: str
    object_kind: str
    object_id: int
    procedure: str
    line: int
    app: str
    path: str

    def __str__(self) -> str:
        return (
            f'"{self.object_name}"({self.object_kind} {self.object_id}).{self.procedure} line {self.line} - {self.app}'
        )


class ALError(Exception):
    """A run-time error of the AL program.

    `text` is the message the user reads and `GetLastErrorText` returns; `code` is `GetLastErrorCode`
    (`Dialog`, `DB:RecordNotFound`...). `call_stack` is taken once, where the error leaves the AL code.
    An empty `text` is `Error('')`: it ends the code and shows nothing.
    Docs: devenv-al-error-handling
    """

    def __init__(self, text: str, code: str = "Dialog") -> None:
        super().__init__(text)
        self.text = text
        self.code = code
        self.call_stack: tuple[StackLine, ...] | None = None
        self.details: ErrorInfo | None = None
        """The ErrorInfo it was raised with, if any."""
        self.collected: tuple[ErrorInfo, ...] = ()
        """The errors that it stands for, if it stands for several collected ones."""

    @property
    def is_gap(self) -> bool:
        """Whether the program needs what alrun does not have."""
        return self.code in ("AlrunUnsupported", "AlrunNotCompiled")


class RefusedInTry(ALError):
    """A write inside a consumed call of a [TryFunction]: no try catches it."""


class SessionEnded(BaseException):
    """The session is over: AL code cannot catch it, and nothing after it runs."""


class SessionCancelled(SessionEnded):
    """A child session was cancelled: record change, page closed, CancelBackgroundTask, StopSession."""


class SessionTimedOut(SessionCancelled):
    """A child session ran past its time-out."""


class UnsupportedFeature(ALError):
    """The program used something that alrun does not have; the text names it."""

    def __init__(self, feature: str) -> None:
        super().__init__(f"alrun does not support {feature}.", "AlrunUnsupported")


def out_of_memory() -> ALError:
    """Return the error of a text or collection that is too large. Undocumented: the text is that of .NET."""
    return ALError("Insufficient memory to continue the execution of the program.", "OutOfMemory")
