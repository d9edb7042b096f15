"""The names that emitted Python code has for what AL code declares."""

from __future__ import annotations

DATA_CAPTION = "data_caption_expression"
"""The method that evaluates the DataCaptionExpression of a page."""


def mangle(name: str) -> str:
    """A Python identifier for an AL name, different for names that differ in more than case."""
    lower = name.lower()
    if lower.isascii() and lower.isalnum():
        return lower
    out = []
    for char in lower:
        if char.isascii() and (char.isalnum()):
            out.append(char)
        elif char == "_":
            out.append("__")
        else:
            out.append(f"_{ord(char):x}_")
    return "".join(out)


def global_attribute(name: str) -> str:
    """The attribute that holds the global variable `name` of an object instance."""
    return f"g_{mangle(name)}"


def getter_name(element: str, property_name: str = "") -> str:
    """The method that evaluates a control's source expression, or one of its (or an action's) properties."""
    return f"get_{mangle(element)}" + (f"__{property_name.lower()}" if property_name else "")


def column_getter_name(column: str) -> str:
    """The method that evaluates the source expression of a column of a report."""
    return f"column_{mangle(column)}"


def setter_name(element: str) -> str:
    """The method that assigns to a control's source expression."""
    return f"set_{mangle(element)}"
