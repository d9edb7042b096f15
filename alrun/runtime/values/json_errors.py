"""The errors of the Json types. Observed where nothing else is said; which code an error has is unverified."""

from __future__ import annotations

from alrun.runtime.errors import ALError

INVALID_JSON = "Json:Invalid"
INVALID_PATH = "Json:InvalidPath"
NO_MATCH = "Json:NoMatch"
PROPERTY_NOT_FOUND = "Json:PropertyNotFound"
PROPERTY_EXISTS = "Json:PropertyExists"
OUT_OF_BOUNDS = "IndexOutOfBounds"
NO_CONVERSION = "Json:NoConversion"


def property_not_found(key: str) -> ALError:
    """The error of a property that is not there."""
    return ALError(f"There is no property with the '{key}' key on the JSON object.", PROPERTY_NOT_FOUND)


def property_exists(key: str) -> ALError:
    """The error of adding a property that is there.

    Undocumented: the text, which is made after that of `property_not_found`.
    """
    return ALError(f"There is already a property with the '{key}' key on the JSON object.", PROPERTY_EXISTS)


def out_of_bounds() -> ALError:
    """The error of an index that an array does not have."""
    return ALError("Index out of bounds.", OUT_OF_BOUNDS)


def no_match(path: str) -> ALError:
    """The error of a path that leads nowhere."""
    return ALError(f"The JSON path '{path}' does not match any tokens.", NO_MATCH)


def many_matches(path: str) -> ALError:
    """The error of a path that leads to several tokens where one is wanted.

    Undocumented: the text, which is made after that of `no_match`.
    """
    return ALError(f"The JSON path '{path}' matches more than one token.", NO_MATCH)


def no_conversion(source: str, target: str) -> ALError:
    """The error of a token that is not of the kind, or a value that is not of the type that is wanted.

    `source` and `target` name the platform's classes: `NavJsonValue`, `System.Int32`.
    """
    names = [name if "." in name else f"Microsoft.Dynamics.Nav.Runtime.{name}" for name in (source, target)]
    return ALError(f"Unable to convert from {names[0]} to {names[1]}.", NO_CONVERSION)
