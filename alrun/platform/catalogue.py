"""All built-in methods: those that alrun has, and those that the reference documents and it still lacks.

A type's module is imported when the binder first asks for the type. A documented method without an implementation
binds by its documented signature and fails when called, so that one gap does not stop a whole app.
"""

from __future__ import annotations

import importlib
from functools import cache
from importlib import resources
from typing import NamedTuple

from alrun.semantics.builtins import BuiltinMethod, MethodTable
from alrun.semantics.signature import parse_signature

# Type (or static owner), in lower case, to the modules of `platform.types` that declare its methods.
_MODULES: dict[str, tuple[str, ...]] = {
    "bigtext": ("big_text",),
    "biginteger": ("integer",),
    "boolean": ("boolean",),
    "byte": ("integer",),
    "code": ("code", "text"),
    "codeunit": ("codeunit",),
    "database": ("database",),
    "date": ("date",),
    "dateformula": ("date_formula",),
    "datetime": ("date_time",),
    "decimal": ("decimal",),
    "dialog": ("dialog", "error_info"),
    "dictionary": ("dictionary",),
    "duration": ("duration",),
    "enum": ("enum",),
    "errorinfo": ("error_info",),
    "guid": ("guid",),
    "integer": ("integer",),
    "label": ("text",),
    "list": ("list",),
    "notification": ("notification",),
    "option": ("enum",),
    "page": ("page",),
    "record": ("record", "record_properties"),
    "recordid": ("record_id",),
    "session": ("session",),
    "system": ("system", "errors", "session", "error_info"),
    "text": ("text",),
    "textbuilder": ("text_builder",),
    "time": ("time",),
    "variant": ("variant",),
}
# The types whose methods may be called without the type's name.
_BARE_OWNERS = ("system", "text", "dialog", "session", "database")


class TypeCoverage(NamedTuple):
    """The documented methods of a type by name: those that alrun has, and those that bind and fail when called."""

    type_name: str
    implemented: tuple[str, ...]
    missing: tuple[str, ...]


class Catalogue:
    """The built-in methods, as the binder asks for them."""

    def __init__(self) -> None:
        self._by_owner: dict[str, dict[str, tuple[BuiltinMethod, ...]]] = {}
        self._bare: dict[str, tuple[BuiltinMethod, ...]] | None = None

    def methods(self, owner: str, name: str) -> tuple[BuiltinMethod, ...]:
        """The overloads of `owner.name`, in any case; empty if AL has no such method."""
        found = self._implemented(owner.lower()).get(name.lower(), ())
        return found or _documented().get(owner.lower(), {}).get(name.lower(), ())

    def bare(self, name: str) -> tuple[BuiltinMethod, ...]:
        """The overloads of a method that may be called without its type's name."""
        if self._bare is None:
            self._bare = {}
            for owner in _BARE_OWNERS:
                for word, methods in self._implemented(owner).items():
                    bare = tuple(method for method in methods if method.bare)
                    if bare:
                        self._bare.setdefault(word, bare)
        found = self._bare.get(name.lower())
        if found is None:
            found = tuple(
                method for methods in _documented().values() for method in methods.get(name.lower(), ()) if method.bare
            )
            self._bare[name.lower()] = found
        return found

    def names(self, owner: str) -> tuple[str, ...]:
        """The names of all methods of a type, implemented or documented."""
        names = {
            method.signature.name.lower(): method.signature.name
            for table in (_documented().get(owner.lower(), {}), self._implemented(owner.lower()))
            for methods in table.values()
            for method in methods
        }
        return tuple(sorted(names.values()))

    def bare_names(self) -> list[str]:
        """The names of the methods that may be called without a type's name."""
        names = {
            method.signature.name.lower(): method.signature.name
            for table in (*_documented().values(), *(self._implemented(owner) for owner in _BARE_OWNERS))
            for methods in table.values()
            for method in methods
            if method.bare
        }
        return sorted(names.values())

    def coverage(self) -> list[TypeCoverage]:
        """What of each documented type alrun has, by type name."""
        found = []
        for owner, documented in _documented().items():
            implemented = self._implemented("text" if owner == "label" else owner)  # a label is a text to its methods
            names = {name: methods[0].signature.name for name, methods in documented.items()}
            title = next(iter(documented.values()))[0].signature.owner
            found.append(
                TypeCoverage(
                    title,
                    tuple(sorted(names[name] for name in names if name in implemented)),
                    tuple(sorted(names[name] for name in names if name not in implemented)),
                )
            )
        return sorted(found, key=lambda coverage: coverage.type_name.lower())

    def _implemented(self, owner: str) -> dict[str, tuple[BuiltinMethod, ...]]:
        found = self._by_owner.get(owner)
        if found is None:
            found = self._by_owner[owner] = _load(owner)
        return found


def _load(owner: str) -> dict[str, tuple[BuiltinMethod, ...]]:
    """The methods that the owner's modules declare, by name in lower case. A duplicate is a bug: ValueError."""
    found: dict[str, list[BuiltinMethod]] = {}
    seen: set[str] = set()
    for name in _MODULES.get(owner, ()):
        module = importlib.import_module(f"alrun.platform.types.{name}")
        table: MethodTable = module.METHODS
        for method in table.methods:
            if method.signature.owner.lower() != owner:
                continue
            key = str(method.signature)
            if key in seen:
                raise ValueError(f"{key} is declared twice")
            seen.add(key)
            found.setdefault(method.signature.name.lower(), []).append(method)
    return {name: tuple(methods) for name, methods in found.items()}


@cache
def _documented() -> dict[str, dict[str, tuple[BuiltinMethod, ...]]]:
    """What the reference documents, from `reference.txt`: a signature a line, and in braces what else it says.

    `s` static, `b` may be called bare, `p` may be read like a property, `?` the result may be left unused.
    """
    text = resources.files("alrun.platform").joinpath("reference.txt").read_text(encoding="utf-8")
    found: dict[str, dict[str, list[BuiltinMethod]]] = {}
    for line in text.splitlines():
        declaration, _, flags = line.partition(" {")
        signature = parse_signature(declaration)
        method = BuiltinMethod(
            signature, None, static="s" in flags or "b" in flags, bare="b" in flags, prop="p" in flags
        )
        found.setdefault(signature.owner.lower(), {}).setdefault(signature.name.lower(), []).append(method)
    return {owner: {name: tuple(methods) for name, methods in table.items()} for owner, table in found.items()}
