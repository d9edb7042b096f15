"""All built-in methods: those that alrun has, those that the reference documents and it still lacks, and those that it
refuses for a reason (`refused.txt`).

A type's module is imported when the binder first asks for the type. A documented method without an implementation
binds by its documented signature and fails when called, so that one gap does not stop a whole app.
"""

from __future__ import annotations

import importlib
import re
from functools import cache
from importlib import resources
from typing import NamedTuple

from alrun.semantics import types
from alrun.semantics.builtins import BuiltinMethod, MethodTable
from alrun.semantics.signature import Signature, parse_signature

# Type (or static owner), in lower case, to the modules of `platform.types` that declare its methods.
_MODULES: dict[str, tuple[str, ...]] = {
    "bigtext": ("big_text",),
    "biginteger": ("integer",),
    "blob": ("blob",),
    "boolean": ("boolean",),
    "byte": ("integer",),
    "code": ("code", "text"),
    "codeunit": ("codeunit",),
    "companyproperty": ("session_facts",),
    "cookie": ("http_message",),
    "database": ("database", "session_facts", "table_connections"),
    "datatransfer": ("data_transfer",),
    "date": ("date",),
    "dateformula": ("date_formula",),
    "datetime": ("date_time",),
    "decimal": ("decimal",),
    "dialog": ("dialog", "dialog_window", "error_info", "telemetry"),
    "dictionary": ("dictionary",),
    "duration": ("duration",),
    "enum": ("enum",),
    "errorinfo": ("error_info",),
    "file": ("file", "file_transfer"),
    "fileupload": ("file_transfer",),
    "fieldref": ("field_ref", "field_ref_properties"),
    "filterpagebuilder": ("filter_page_builder",),
    "guid": ("guid",),
    "httpcontent": ("http_content",),
    "httpclient": ("http_client",),
    "httpheaders": ("http_headers",),
    "httprequestmessage": ("http_message",),
    "httpresponsemessage": ("http_message",),
    "instream": ("in_stream",),
    "integer": ("integer",),
    "isolatedstorage": ("isolated_storage",),
    "jsonarray": ("json_array", "json_token"),
    "jsonobject": ("json_object", "json_object_texts", "json_token"),
    "jsontoken": ("json_token",),
    "jsonvalue": ("json_value", "json_token"),
    "keyref": ("key_ref",),
    "label": ("text",),
    "list": ("list",),
    "moduledependencyinfo": ("nav_app",),
    "moduleinfo": ("nav_app",),
    "navapp": ("nav_app",),
    "media": ("media",),
    "mediaset": ("media",),
    "notification": ("notification",),
    "numbersequence": ("number_sequence",),
    "option": ("enum",),
    "outstream": ("out_stream",),
    "page": ("page", "page_running"),
    "productname": ("session_facts",),
    "query": ("query",),
    "record": ("record", "record_error_info", "record_properties", "record_links"),
    "recordid": ("record_id",),
    "recordref": ("record_ref", "record_ref_reading", "record_ref_writing", "record_ref_filtering", "record_links"),
    "report": ("report", "report_running", "report_saving"),
    "requestpage": ("request_page",),
    "secrettext": ("secret_text",),
    "session": ("session", "session_facts", "telemetry", "background_sessions"),
    "sessioninformation": ("session_facts",),
    "sessionsettings": ("session_settings",),
    "system": (
        "dotnet",
        "code_coverage",
        "system",
        "captions",
        "encryption",
        "errors",
        "file",
        "session",
        "session_facts",
        "error_info",
        "streams",
        "urls",
    ),
    "taskscheduler": ("task_scheduler",),
    "testaction": ("test_action",),
    "testfield": ("test_field",),
    "testfilter": ("test_filter",),
    "testhttprequestmessage": ("test_http",),
    "testhttpresponsemessage": ("test_http",),
    "testpage": ("test_page", "test_form"),
    "testpart": ("test_part", "test_form"),
    "testrequestpage": ("test_request_page", "test_form"),
    "text": ("text",),
    "textbuilder": ("text_builder",),
    "time": ("time",),
    "variant": ("variant",),
    "version": ("version",),
    "webserviceactioncontext": ("web_service_action_context",),
    "xmlattribute": ("xml_attribute", "xml_nodes"),
    "xmlattributecollection": ("xml_attribute",),
    "xmlcdata": ("xml_leaves", "xml_nodes"),
    "xmlcomment": ("xml_leaves", "xml_nodes"),
    "xmldeclaration": ("xml_leaves", "xml_nodes"),
    "xmldocument": ("xml_document", "xml_containers", "xml_nodes"),
    "xmldocumenttype": ("xml_leaves", "xml_nodes"),
    "xmlelement": ("xml_element", "xml_containers", "xml_nodes"),
    "xmlnamespacemanager": ("xml_options",),
    "xmlnametable": ("xml_options",),
    "xmlnode": ("xml_node", "xml_nodes"),
    "xmlnodelist": ("xml_node",),
    "xmlport": ("xmlport", "xmlport_running"),
    "xmlprocessinginstruction": ("xml_leaves", "xml_nodes"),
    "xmlreadoptions": ("xml_options",),
    "xmltext": ("xml_leaves", "xml_nodes"),
    "xmlwriteoptions": ("xml_options",),
}
# Types whose values are texts to their methods.
_CONSTANTS = frozenset({"label", "textconst"})
# The types whose methods may be called without the type's name.
_BARE_OWNERS = ("system", "text", "dialog", "session", "database", "secrettext")


_ANY_ARGUMENT = frozenset("Any Field FieldValue KeyValue OtherField Self T K V".split())
"""Types of parameters that stand for many: one with such a parameter takes what the other has in its place."""


class TypeCoverage(NamedTuple):
    """The documented methods of a type by name: those that alrun has, and those that bind and fail when called.

    `partly` are those of `implemented` that lack an overload, by its signature. `refused` are those that alrun will not
    have, with the reason; `missing` those that are not there yet.
    """

    type_name: str
    implemented: tuple[str, ...]
    partly: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]


class Catalogue:
    """The built-in methods, as the binder asks for them."""

    def __init__(self) -> None:
        self._by_owner: dict[str, dict[str, tuple[BuiltinMethod, ...]]] = {}
        self._methods: dict[tuple[str, str], tuple[BuiltinMethod, ...]] = {}
        self._bare: dict[str, tuple[BuiltinMethod, ...]] = {}

    def methods(self, owner: str, name: str) -> tuple[BuiltinMethod, ...]:
        """The overloads of `owner.name`, in any case; empty if AL has no such method."""
        key = (owner.lower(), name.lower())
        found = self._methods.get(key)
        if found is None:
            implemented = self._implemented(key[0]).get(key[1], ())
            found = self._methods[key] = implemented + _lacking(implemented, *key)
        return found

    def bare(self, name: str) -> tuple[BuiltinMethod, ...]:
        """The overloads of a method that may be called without its type's name."""
        word = name.lower()
        found = self._bare.get(word)
        if found is None:
            owners = dict.fromkeys((*_BARE_OWNERS, *_owners().get(word, ())))
            each = (tuple(method for method in self.methods(owner, word) if method.bare) for owner in owners)
            found = self._bare[word] = next((methods for methods in each if methods), ())
        return found

    def names(self, owner: str) -> tuple[str, ...]:
        """The names of all methods of a type, implemented or documented."""
        word = owner.lower()
        listed = (*_reference().get(word, ()), *self._implemented(word))
        return tuple(sorted({self.methods(word, name)[0].signature.name for name in listed}))

    def is_on_premises(self, owner: str, name: str) -> bool:
        """Whether every overload of `owner.name` is documented as supported on-premises only."""
        lines = _reference().get(owner.lower(), {}).get(name.lower(), ())
        return bool(lines) and all("o" in line.partition(" {")[2] for line in lines)

    def bare_names(self) -> list[str]:
        """The names of the methods that may be called without a type's name."""
        documented = {
            name for names in _reference().values() for name, lines in names.items() if any(map(_is_bare, lines))
        }
        implemented = {name for owner in _BARE_OWNERS for name in self._implemented(owner)}
        listed = documented | implemented
        return sorted({methods[0].signature.name for name in listed if (methods := self.bare(name))})

    def coverage(self) -> list[TypeCoverage]:
        """What of each documented type alrun has, by type name."""
        return sorted(map(self._coverage, _reference()), key=lambda coverage: coverage.type_name.lower())

    def _coverage(self, owner: str) -> TypeCoverage:
        implemented = self._implemented("text" if owner in _CONSTANTS else owner)
        has: list[str] = []
        partly: list[str] = []
        refused: list[tuple[str, str]] = []
        missing: list[str] = []
        title = owner
        for name in _reference()[owner]:
            documented = _documented(owner, name)
            signature = documented[0].signature
            title = signature.owner
            if name in implemented:
                has.append(signature.name)
                partly += [str(method.signature) for method in _lacking(implemented[name], owner, name)]
            elif documented[0].refusal:
                refused.append((signature.name, documented[0].refusal))
            else:
                missing.append(signature.name)
        return TypeCoverage(
            title, tuple(sorted(has)), tuple(sorted(partly)), tuple(sorted(refused)), tuple(sorted(missing))
        )

    def _implemented(self, owner: str) -> dict[str, tuple[BuiltinMethod, ...]]:
        found = self._by_owner.get(owner)
        if found is None:
            found = self._by_owner[owner] = _load(owner)
        return found


def import_type(type_name: str) -> None:
    """Import the modules that implement a type, which tells the run time how its values are made."""
    for name in _MODULES.get(type_name.lower(), ()):
        importlib.import_module(f"alrun.platform.types.{name}")


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


def _lacking(implemented: tuple[BuiltinMethod, ...], owner: str, name: str) -> tuple[BuiltinMethod, ...]:
    """The documented overloads that no implemented one stands for."""
    documented = _documented(owner, name)
    if not implemented:
        return documented
    return tuple(
        method for method in documented if not any(_takes(each.signature, method.signature) for each in implemented)
    )


def _takes(signature: Signature, documented: Signature) -> bool:
    """Whether `signature` takes the arguments that a call of `documented` must give."""
    count = documented.required
    if signature.required > count or (signature.repeated is None and len(signature.parameters) < count):
        return False
    pairs = zip(signature.parameters, documented.parameters[:count], strict=False)
    return all(_is_one(parameter.type, other.type) for parameter, other in pairs)


def _is_one(type_: types.Type, other: types.Type) -> bool:
    """Whether nothing tells the parameters of two overloads apart."""
    words, other_words = (re.findall(r"[A-Za-z]+", str(each)) for each in (type_, other))
    return words == other_words or not _ANY_ARGUMENT.isdisjoint([*words, *other_words])


@cache
def _reference() -> dict[str, dict[str, list[str]]]:
    """The lines of `reference.txt`, what the reference documents, and `undocumented.txt`, by owner and name.

    A line is a signature, and in braces what else is known: `s` static, `b` may be called bare, `p` may be read like a
    property, `?` the result may be left unused, `o` on-premises only. A line that begins with
    `#` says how a method is known.
    """
    found: dict[str, dict[str, list[str]]] = {}
    for file in ("reference.txt", "undocumented.txt"):
        for line in resources.files("alrun.platform").joinpath(file).read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                owner, _, name = line.partition("(")[0].lower().partition(".")
                found.setdefault(owner, {}).setdefault(name, []).append(line)
    return found


@cache
def _refusals() -> dict[str, str]:
    """Why alrun will not have a method, by `owner.name` or `owner.*` in lower case.

    A line of `refused.txt` is the method or `Type.*`, a colon, and the reason, which ends the sentence "alrun does not
    support Type.Method: ...". A line that begins with `#` is a comment.
    """
    lines = resources.files("alrun.platform").joinpath("refused.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(": ") for line in lines if not line.startswith("#"))
    return {method.lower(): reason for method, _, reason in pairs}


def _is_bare(line: str) -> bool:
    return "b" in line.partition(" {")[2]


@cache
def _owners() -> dict[str, list[str]]:
    """By the name of a method the types that have it."""
    found: dict[str, list[str]] = {}
    for owner, names in _reference().items():
        for name in names:
            found.setdefault(name, []).append(owner)
    return found


@cache
def _documented(owner: str, name: str) -> tuple[BuiltinMethod, ...]:
    """The overloads of a method that the reference documents."""
    found: list[BuiltinMethod] = []
    refusals = _refusals()
    refusal = refusals.get(f"{owner}.{name}") or refusals.get(f"{owner}.*", "")
    for line in _reference().get(owner, {}).get(name, ()):
        declaration, _, flags = line.partition(" {")
        found.append(
            BuiltinMethod(
                parse_signature(declaration),
                None,
                static="s" in flags or "b" in flags,
                bare="b" in flags,
                prop="p" in flags,
                refusal=refusal,
            )
        )
    return tuple(found)
