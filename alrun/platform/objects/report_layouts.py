"""The layouts that a report declares. alrun knows of them and does not read them.

Docs: devenv-multiple-report-layouts
"""

from __future__ import annotations

from alrun.semantics.object_symbols import ReportSymbol
from alrun.semantics.system_options import SYSTEM_OPTIONS

_TYPES = {name.lower(): number for number, name in enumerate(SYSTEM_OPTIONS["defaultlayout"].members)}
_NONE = _TYPES["none"]


def default_layout(report: ReportSymbol) -> int:
    """The DefaultLayout of a report: what its properties say, else the type of its first layout; None without any.

    Docs: properties/devenv-defaultlayout-property, properties/devenv-defaultrenderinglayout-property
    """
    named = report.layouts.get(str(report.constants.get("defaultrenderinglayout", "")).lower())
    if named is None and report.layouts:
        named = next(iter(report.layouts.values()))
    if named is not None:
        return _TYPES.get(named.type.lower(), _NONE)
    written = str(report.constants.get("defaultlayout", "")).lower()
    older = ((word, f"{word}layout") for word in ("rdlc", "word", "excel"))
    return _TYPES.get(written) or next((_TYPES[word] for word, name in older if name in report.constants), _NONE)
