"""What an error says besides its text: the content of an ErrorInfo, and of the errors that are raised with one.

Docs: methods-auto/errorinfo/errorinfo-data-type
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from alrun.runtime.errors import StackLine
from alrun.runtime.values.record_id import NULL_RECORD_ID, RecordId
from alrun.semantics.system_options import SYSTEM_OPTIONS

DEFAULT_VERBOSITY: Final = SYSTEM_OPTIONS["verbosity"].members.index("Error")
DEFAULT_CLASSIFICATION: Final = SYSTEM_OPTIONS["dataclassification"].members.index("CustomerContent")
"""Observed: what a new ErrorInfo has."""


@dataclass(slots=True)
class ErrorAction:
    """An action offered with an error; `run` gets the error's content, and raises ALError."""

    caption: str
    description: str
    run: Callable[[ErrorInfo], None]


@dataclass(slots=True, eq=False)
class ErrorInfo:
    """The content of an ErrorInfo variable. `call_stack` is where it was raised or collected, None before that.

    `verbosity`, `data_classification` and `error_type` are the numbers of options.
    """

    verbosity: int = DEFAULT_VERBOSITY
    data_classification: int = DEFAULT_CLASSIFICATION
    message: str = ""
    detailed_message: str = ""
    title: str = ""
    collectible: bool = False
    record_id: RecordId = NULL_RECORD_ID
    system_id: uuid.UUID = field(default_factory=lambda: uuid.UUID(int=0))
    table_id: int = 0
    field_no: int = 0
    page_no: int = 0
    control_name: str = ""
    error_type: int = 0
    custom_dimensions: dict[str, str] = field(default_factory=dict)
    actions: list[ErrorAction] = field(default_factory=list)
    call_stack: tuple[StackLine, ...] | None = None

    def copied(self) -> ErrorInfo:
        """An ErrorInfo that no later change of this one reaches."""
        return replace(self, custom_dimensions=dict(self.custom_dimensions), actions=list(self.actions))
