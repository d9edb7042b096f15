"""Values to texts and back: Format, Evaluate, and the placeholders of messages.

Everything takes the type beside the value, since values do not carry it, and the regional settings of the session.
"""

from alrun.runtime.formatting.evaluate import evaluate
from alrun.runtime.formatting.format_value import format_value, option_caption, option_name
from alrun.runtime.formatting.settings import EN_US, ENGLISH, DateOrder, RegionalSettings, regional_settings
from alrun.runtime.formatting.substitution import dialog_text, substitute

__all__ = [
    "ENGLISH",
    "EN_US",
    "DateOrder",
    "RegionalSettings",
    "dialog_text",
    "evaluate",
    "format_value",
    "option_caption",
    "option_name",
    "regional_settings",
    "substitute",
]
