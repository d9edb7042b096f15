"""Captions and labels in the language of a session.

Symbols have the texts that the AL source gives; a session that speaks another language asks its translations first.
Docs: devenv-translations-overview
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple, Protocol

from alrun.runtime.formatting.settings import ENGLISH, RegionalSettings
from alrun.runtime.languages import find_language
from alrun.semantics import types
from alrun.semantics.symbols import (
    ElementPath,
    EnumValueSymbol,
    FieldSymbol,
    LabelText,
    MultilanguageText,
    ObjectSymbol,
)

_CAPTION: Final = ("Property", "Caption")


class _Session(Protocol):
    @property
    def settings(self) -> RegionalSettings: ...


def label_text(session: _Session, label: LabelText) -> str:
    """The text of a label."""
    return translated(label.owner, label.path, label.text, session.settings)


def object_caption(symbol: ObjectSymbol, settings: RegionalSettings) -> str:
    """The caption of a table, page or other object."""
    return translated(symbol, (_CAPTION,), symbol.caption, settings)


def field_caption(field: FieldSymbol, settings: RegionalSettings) -> str:
    """The caption of a field."""
    if settings.language_id == ENGLISH:
        return field.caption
    changing = field.caption_changed_by
    element = ("Field" if changing is None else "Change", field.name)
    return translated(changing or field.owner, (element, _CAPTION), field.caption, settings)


def value_caption(value: EnumValueSymbol, settings: RegionalSettings) -> str:
    """The caption of a value of an enum."""
    if settings.language_id == ENGLISH:
        return value.caption
    return translated(value.owner, (("EnumValue", value.name), _CAPTION), value.caption, settings)


class Member(NamedTuple):
    """A member of an Option, or a value of an Enum."""

    ordinal: int
    name: str
    caption: str


def members(type_: types.Type, settings: RegionalSettings) -> list[Member]:
    """The members of an Option or values of an Enum, in declaration order; none of another type."""
    match type_:
        case types.EnumType(symbol=enum):
            return [Member(value.ordinal, value.name, value_caption(value, settings)) for value in enum.values]
        case types.OptionType() as option:
            captions = option_captions(option, settings)
            # More members than captions: those without one show their name.
            shown = [*captions, *option.members[len(captions) :]]
            return [Member(*each) for each in zip(option.ordinals, option.members, shown, strict=False)]
        case _:
            return []


def option_captions(option: types.OptionType, settings: RegionalSettings) -> tuple[str, ...]:
    """The captions of an option's members in order; there may be more members, or fewer."""
    translations = settings.translations
    if translations is None or option.translated_at is None:
        return option.captions
    found = translations.find(*option.translated_at)
    return option.captions if found is None else tuple(found.split(","))


def translated(owner: ObjectSymbol, path: ElementPath, text: str, settings: RegionalSettings) -> str:
    """The text at `path` in an object: its translation, or `text` where there is none."""
    translations = settings.translations
    found = None if translations is None else translations.find(owner, path)
    if found is not None:
        return found
    if isinstance(text, MultilanguageText) and settings.language_id != ENGLISH:
        for abbreviation in _abbreviations(settings.language_id):
            if abbreviation in text.texts:
                return text.texts[abbreviation]
    return text


@lru_cache(maxsize=64)
def _abbreviations(language_id: int) -> tuple[str, ...]:
    """Those of a language and of its primary language, which TextConst and properties such as CaptionML write."""
    language = find_language(language_id)
    assert language is not None, "settings are of a language"
    primary = find_language(language.primary)
    return (language.abbreviation,) if primary is None else (language.abbreviation, primary.abbreviation)
