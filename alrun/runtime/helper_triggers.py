"""What the application works out for the platform: captions, formats and a precision, by events of a codeunit.

Docs: properties/devenv-captionclass-property, properties/devenv-autoformattype-property
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, cast

from alrun.runtime.values.decimals import DEFAULT_ROUNDING_PRECISION
from alrun.runtime.values.references import Cell, LimitedRef

if TYPE_CHECKING:
    from alrun.runtime.session import Session

_UI_HELPER_TRIGGERS: Final = 2000000004
"""The codeunit UI Helper Triggers."""
_LONGEST_CAPTION: Final = 1024
_LONGEST_FORMAT: Final = 80


def caption_of_class(session: Session, caption_class: str) -> str:
    """The caption that subscribers to CaptionClassTranslate make of a text.

    It is the text itself if there are none, or they leave the caption empty.
    """
    translation = Cell("")
    arguments = {
        "language": session.settings.language_id,
        "captionexpr": caption_class[:_LONGEST_CAPTION],
        "translation": LimitedRef(translation, _LONGEST_CAPTION),
    }
    session.raise_codeunit_event(_UI_HELPER_TRIGGERS, "CaptionClassTranslate", arguments)
    return str(translation.value) or caption_class


def format_of_type(session: Session, auto_format_type: int, expression: str) -> str:
    """The format that subscribers to AutoFormatTranslate give to an AutoFormatType; '' if there are none."""
    translation = Cell("")
    arguments = {
        "autoformattype": auto_format_type,
        "autoformatexpr": expression[:_LONGEST_FORMAT],
        "translation": LimitedRef(translation, _LONGEST_FORMAT),
    }
    session.raise_codeunit_event(_UI_HELPER_TRIGGERS, "AutoFormatTranslate", arguments)
    return str(translation.value)


def default_precision(session: Session) -> Decimal:
    """What Round rounds to unless it is told: what subscribers to GetDefaultRoundingPrecision say, or 0.01.

    Docs: methods-auto/system/system-round-method
    """
    precision = Cell(Decimal(0))
    session.raise_codeunit_event(
        _UI_HELPER_TRIGGERS, "GetDefaultRoundingPrecision", {"amountroundingprecision": precision}
    )
    return cast(Decimal, precision.value) or DEFAULT_ROUNDING_PRECISION
