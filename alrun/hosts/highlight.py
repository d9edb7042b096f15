"""AL for pygments: highlighting in the REPL, in rich output and in anything else that uses pygments."""

from __future__ import annotations

import re
from typing import ClassVar

# Their types come from a package of stubs, which a check without the dev extra does not have.
from pygments.lexer import RegexLexer, bygroups, words  # type: ignore[import-untyped, unused-ignore]
from pygments.token import (  # type: ignore[import-untyped, unused-ignore]
    Comment,
    Keyword,
    Name,
    Number,
    Operator,
    Punctuation,
    String,
    Text,
    Whitespace,
)

_OBJECTS = (
    "codeunit", "controladdin", "dotnet", "entitlement", "enum", "enumextension", "interface", "page",
    "pagecustomization", "pageextension", "permissionset", "permissionsetextension", "profile", "profileextension",
    "query", "report", "reportextension", "table", "tableextension", "xmlport",
)  # fmt: skip
_STATEMENTS = (
    "asserterror", "begin", "break", "case", "continue", "do", "downto", "else", "end", "exit", "for", "foreach",
    "if", "of", "repeat", "then", "to", "until", "while", "with",
)  # fmt: skip
_DECLARATIONS = (
    "event", "extends", "implements", "internal", "local", "namespace", "procedure", "protected", "temporary",
    "trigger", "using", "var",
)  # fmt: skip
_SECTIONS = (
    "action", "actionref", "actions", "area", "assembly", "column", "customaction", "dataitem", "dataset", "elements",
    "field", "fieldgroup", "fieldgroups", "fields", "group", "key", "keys", "label", "labels", "layout", "modify",
    "addafter", "addbefore", "addfirst", "addlast", "moveafter", "movebefore", "movefirst", "movelast", "part",
    "rendering", "repeater", "requestpage", "schema", "separator", "systempart", "textelement", "type",
    "usercontrol", "value", "view", "views",
)  # fmt: skip
_TYPES = (
    "bigInteger", "bigText", "blob", "boolean", "byte", "char", "code", "dataTransfer", "date", "dateFormula",
    "dateTime", "decimal", "dialog", "dictionary", "duration", "errorInfo", "fieldRef", "file", "guid", "httpClient",
    "httpContent", "httpHeaders", "httpRequestMessage", "httpResponseMessage", "inStream", "integer", "jsonArray",
    "jsonObject", "jsonToken", "jsonValue", "keyRef", "list", "media", "mediaSet", "moduleInfo", "notification",
    "option", "outStream", "record", "recordId", "recordRef", "secretText", "testPage", "testRequestPage", "text",
    "textBuilder", "textConst", "time", "variant", "version", "xmlDocument", "xmlElement", "xmlNode", "xmlNodeList",
)  # fmt: skip


class ALLexer(RegexLexer):  # type: ignore[misc, unused-ignore]
    """A lexer for AL source text."""

    name = "AL"
    aliases: ClassVar[list[str]] = ["al"]
    filenames: ClassVar[list[str]] = ["*.al", "*.dal"]
    mimetypes: ClassVar[list[str]] = ["text/x-al"]
    url = "https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-programming-in-al"
    flags = re.IGNORECASE | re.MULTILINE

    tokens: ClassVar[dict[str, list[object]]] = {
        "root": [
            (r"\s+", Whitespace),
            (r"//.*?$", Comment.Single),
            (r"/\*", Comment.Multiline, "comment"),
            (r"^(#)(\w+)(.*)$", bygroups(Comment.Preproc, Comment.Preproc, Comment.Preproc)),  # type: ignore[no-untyped-call, unused-ignore]
            (r"@'", String, "verbatim"),
            (r"'(?:[^'\n]|'')*'?", String.Single),
            (r'"(?:[^"\n]|"")*"?', Name),
            (r"\d{8}D\b|0DT?\b|\d+(?:\.\d+)?T\b", Number),
            (r"\d+\.\d+", Number.Float),
            (r"\d+L?\b", Number.Integer),
            (r"(procedure|trigger)(\s+)(\w+)", bygroups(Keyword.Declaration, Whitespace, Name.Function)),  # type: ignore[no-untyped-call, unused-ignore]
            (words(("true", "false"), suffix=r"\b"), Keyword.Constant),
            (words(("and", "div", "in", "is", "as", "mod", "not", "or", "xor"), suffix=r"\b"), Operator.Word),
            (words(_STATEMENTS, suffix=r"\b"), Keyword),
            (words(_DECLARATIONS, suffix=r"\b"), Keyword.Declaration),
            (words(_OBJECTS, suffix=r"\b"), Keyword.Declaration),
            # Most words that open a section or name a type are ordinary names elsewhere.
            (words(_SECTIONS, suffix=r"\b(?=\s*[({])"), Keyword),
            (words(_TYPES, prefix=r"(?<=[:\[,\s])", suffix=r"\b(?!\s*[(.:])"), Keyword.Type),
            (r"\w+(?=\s*\()", Name.Function),
            (r"[^\W\d]\w*", Name),
            (r":=|\+=|-=|\*=|/=|::|\.\.|<>|<=|>=|[-+*/=<>?]", Operator),
            (r"[\[\](){};:,.]", Punctuation),
            (r".", Text),
        ],
        "comment": [
            (r"\*/", Comment.Multiline, "#pop"),
            (r"[^*]+|\*", Comment.Multiline),
        ],
        "verbatim": [
            (r"''", String.Escape),
            (r"'", String, "#pop"),
            (r"[^']+", String),
        ],
    }
