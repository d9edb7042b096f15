"""Dialog: Message, Error, Confirm, StrMenu."""

from __future__ import annotations

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import dialog_text, substitute
from alrun.runtime.session import Session
from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


def filled(session: Session, text: str, values: tuple[Variant, ...]) -> str:
    """A dialog's text: backslashes made line breaks, then placeholders filled."""
    return substitute(dialog_text(text), values, session.settings)


@method("Dialog.Message(String: Text [, Value: Any, ...])", bare=True)
def message(session: Session, text: str, *values: Variant) -> None:
    """Show a message; suppressed in a session without a user.

    Docs: methods-auto/dialog/dialog-message-method
    """
    session.client.message(filled(session, text, values))


@method("Dialog.Error(Message: Text [, Value: Any, ...])", bare=True)
def error(session: Session, text: str, *values: Variant) -> None:
    """Raise an error with the text; an empty text ends the code and shows nothing.

    Docs: methods-auto/dialog/dialog-error-string-joker-method
    """
    raise ALError(filled(session, text, values), "Dialog")


@method("Dialog.Confirm(String: Text [, Default: Boolean] [, Value: Any, ...]): Boolean", bare=True)
def confirm(session: Session, text: str, default: bool = False, *values: Variant) -> bool:
    """Ask a yes/no question. In a session without a user: an error.

    Docs: methods-auto/dialog/dialog-confirm-method
    """
    return session.client.confirm(filled(session, text, values), default)


@method("Dialog.StrMenu(OptionMembers: Text [, DefaultNumber: Integer] [, Instruction: Text]): Integer", bare=True)
def str_menu(session: Session, options: str, default: int = 0, instruction: str = "") -> int:
    """Let the user pick one of the comma-separated options: its number from 1, 0 for none.

    Docs: methods-auto/dialog/dialog-strmenu-method
    """
    return session.client.str_menu(options.split(","), default, instruction)
