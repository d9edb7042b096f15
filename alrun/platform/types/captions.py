"""CaptionClassTranslate: captions that the application works out.

Docs: properties/devenv-captionclass-property
"""

from __future__ import annotations

from alrun.runtime.helper_triggers import caption_of_class
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("System.CaptionClassTranslate(CaptionClassText: Text): Text", bare=True)
def caption_class_translate(session: Session, caption_class: str) -> str:
    """Return the caption that subscribers to CaptionClassTranslate of codeunit UI Helper Triggers make of a text.

    It is the text itself if there are none, or they leave the caption empty.
    Docs: methods-auto/system/system-captionclasstranslate-method
    """
    return caption_of_class(session, caption_class)
