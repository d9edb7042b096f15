"""What it is to name an object by a number that no object has."""

from alrun.runtime.calls import running_code
from alrun.runtime.errors import ALError
from alrun.semantics.symbols import ObjectKind

NOT_FOUND = "NotFound"
"""The code of the errors for objects that are not there. Undocumented: alrun's own."""


def missing_object(kind: ObjectKind, number: int) -> ALError:
    """The error for an object that is not in the program.

    Undocumented: observed for codeunits, pages and tables. There the text goes on with the version of the compiler's
    output, which alrun does not have.
    """
    running = running_code()
    caller = "" if running is None else f" from the object {running.symbol.name}"
    return ALError(
        f"You tried to invoke the {kind.title} object with the ID {number}{caller}."
        " An object with that ID does not exist in the current application.",
        NOT_FOUND,
    )
