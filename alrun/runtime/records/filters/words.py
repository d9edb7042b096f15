"""Words in filters that the application gives a meaning: `%me`, `week`, `P8`, `-1W`.

The platform asks the subscribers of its codeunit Filter Helper Triggers, which System Application's Filter Tokens is.
Docs: devenv-adding-filter-tokens. Undocumented: that it asks for the words one by one, without their `%`, and for a
Date, DateTime or Time only for what is none. Observed in Microsoft's tests: that SetFilter asks too, not only a page.
"""

from __future__ import annotations

from typing import Final

from alrun.runtime.records.state import RecordSession
from alrun.runtime.values.references import Cell
from alrun.semantics.types import DATE, DATE_TIME, TIME, CodeType, TextType, Type

_FILTER_HELPER_TRIGGERS: Final = 2000000007


def resolve_word(session: RecordSession, type_: Type, word: str) -> str | None:
    """What a word, without its `%`, stands for in filters of a type, as text; None if nobody says."""
    match type_:
        case TextType():
            event, parameter = "MakeTextFilter", "textfiltertext"
        case CodeType():
            event, parameter = "MakeCodeFilter", "textfiltertext"
        case _ if type_ == DATE:
            event, parameter = "MakeDateFilter", "datefiltertext"
        case _ if type_ == DATE_TIME:
            event, parameter = "MakeDateTimeFilter", "datetimefiltertext"
        case _ if type_ == TIME:
            event, parameter = "MakeTimeFilter", "timefiltertext"
        case _:
            return None
    meaning = Cell(word)
    session.raise_codeunit_event(_FILTER_HELPER_TRIGGERS, event, {parameter: meaning})
    return None if meaning.value == word else str(meaning.value)
