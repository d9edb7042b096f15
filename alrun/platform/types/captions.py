"""CaptionClassTranslate: captions that the application works out.

Docs: properties/devenv-captionclass-property
"""

from __future__ import annotations

from typing import Final

from alrun.runtime.session import Session
from alrun.runtime.values.references import Cell, LimitedRef
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

_UI_HELPER_TRIGGERS: Final = 2000000004
_LONGEST: Final = 1024


@method("System.CaptionClassTranslate(CaptionClassText: Text): Text", bare=True)
def caption_class_translate(session: Session, caption_class: str) -> str:
    """Return the caption that subscribers to CaptionClassTranslate of codeunit UI Helper Triggers make of a text.

    It is the text itself if there are none, or they leave the caption empty.
    Docs: methods-auto/system/system-captionclasstranslate-method
    """
    translation = Cell("")
    arguments = {
        "language": session.settings.language_id,
        "captionexpr": caption_class[:_LONGEST],
        "translation": LimitedRef(translation, _LONGEST),
    }
    session.raise_codeunit_event(_UI_HELPER_TRIGGERS, "CaptionClassTranslate", arguments)
    return str(translation.value) or caption_class
