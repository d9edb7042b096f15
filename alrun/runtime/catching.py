"""Errors that AL code catches where it asks for it, `[Ok := ]`, and errors of code that cannot run."""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn

from alrun.runtime.errors import ALError, UnsupportedFeature

ERROR_EXPECTED_TEXT = "An error was expected inside an ASSERTERROR statement."


def assert_error_missing() -> NoReturn:
    """Raise the error of an `asserterror` whose statement did not fail."""
    raise ALError(ERROR_EXPECTED_TEXT)


def call_or_false(
    function: Callable[..., object], codes: tuple[str, ...], *arguments: object, **keywords: object
) -> object:
    """Return the result of a built-in method, true if it gives none, or false if it fails with one of the codes."""
    try:
        result = function(*arguments, **keywords)
    except ALError as error:
        if error.code in codes:
            return False
        raise
    return True if result is None else result


def not_implemented(feature: str) -> NoReturn:
    """Raise the error of a documented feature, such as a method, that alrun does not have."""
    raise UnsupportedFeature(feature)


def not_compiled() -> NoReturn:
    """Raise the error of running into code that has compile errors, or uses what alrun does not compile."""
    raise ALError("This code did not compile, or it uses a .NET type, which alrun does not have.", "AlrunNotCompiled")
