"""What is obsolete: objects, fields and procedures, and what is said of those who use them.

Docs: devenv-obsolete-objects, attributes/devenv-obsolete-attribute
"""

from __future__ import annotations

from collections.abc import Mapping

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.constants import label_text, word, written_text
from alrun.semantics.symbols import CodeunitSymbol, FieldSymbol, ObjectSymbol, ProcedureSymbol
from alrun.source import Span
from alrun.syntax import nodes

_STATES = ("pending", "removed")


def is_obsolete(owner: ObjectSymbol, procedure: ProcedureSymbol | None = None) -> bool:
    """Whether code stands in something obsolete itself, and may use what is."""
    if procedure is not None and "obsolete" in procedure.attributes:
        return True
    return owner.header.obsolete_state in _STATES


def report_object(diagnostics: DiagnosticBag, user: ObjectSymbol, used: ObjectSymbol, span: Span) -> None:
    """Report the use of an object, if it is obsolete. AL0432, AL0433, AL0520."""
    # The header knows without a parse, and most objects that a program names are not.
    if used.header.obsolete_state in _STATES:
        _report(diagnostics, user, used, used.kind.word, used.name, used.properties, span)


def report_field(diagnostics: DiagnosticBag, user: ObjectSymbol, used: FieldSymbol, span: Span) -> None:
    """Report the use of a field that is obsolete."""
    _report(diagnostics, user, used.owner, "Field", used.name, used.properties, span)


def report_procedure(diagnostics: DiagnosticBag, used: ProcedureSymbol, span: Span) -> None:
    """Report the call of a procedure that is obsolete."""
    texts = [written_text(argument) for argument in used.attributes["obsolete"].arguments]
    texts += [""] * (2 - len(texts))
    diagnostics.report("AL0432", span, "Method", used.name, _note(texts[0], texts[1]))


def _report(
    diagnostics: DiagnosticBag,
    user: ObjectSymbol,
    owner: ObjectSymbol,
    title: str,
    name: str,
    properties: Mapping[str, nodes.Property],
    span: Span,
) -> None:
    state = word(properties.get("obsoletestate")).lower()
    if state not in _STATES:
        return
    code = "AL0432"
    if state == "removed":
        # An app may still read what it removed itself, and upgrades what anybody did, to move the data elsewhere.
        is_upgrade = isinstance(user, CodeunitSymbol) and user.subtype.lower() in ("upgrade", "install")
        code = "AL0520" if is_upgrade or owner.app.app_id == user.app.app_id else "AL0433"
    note = _note(label_text(properties.get("obsoletereason"), ""), label_text(properties.get("obsoletetag"), ""))
    diagnostics.report(code, span, title, name, note)


def _note(reason: str, tag: str) -> str:
    parts = [f"Reason: {reason}"] if reason else []
    return ". ".join([*parts, f"Tag: {tag}"] if tag else parts)
