"""Diagnostics as SARIF 2.1.0, which code scanning services read.

Docs: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from urllib.parse import quote

import alrun
from alrun.diagnostics import MESSAGES, Diagnostic, Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_HELP = "https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/diagnostics/diagnostic-"


def sarif_text(diagnostics: Sequence[Diagnostic]) -> str:
    """One run of alrun with a result for each diagnostic, and a rule for each code that occurs.

    Lines and columns count characters (code points) from 1; the end of a region is exclusive. Paths are relative to
    the current folder where they are below it.
    """
    codes = sorted({diagnostic.code for diagnostic in diagnostics})
    run = {
        "tool": {
            "driver": {
                "name": "alrun",
                "semanticVersion": alrun.__version__,
                "rules": [_rule(code) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"uri": _uri(os.getcwd()) + "/"}},
        "results": [_result(diagnostic, codes.index(diagnostic.code)) for diagnostic in diagnostics],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _rule(code: str) -> dict[str, object]:
    severity, text = MESSAGES[code]
    rule: dict[str, object] = {
        "id": code,
        "shortDescription": {"text": text},
        "defaultConfiguration": {"level": _LEVELS[severity]},
    }
    if not code.startswith("ALRUN"):
        # The pages of codes below 1000 are named without leading zeros.
        rule["helpUri"] = f"{_HELP}al{int(code.removeprefix('AL'))}"
    return rule


def _result(diagnostic: Diagnostic, rule_index: int) -> dict[str, object]:
    span = diagnostic.span
    line, column = span.position
    end_line, end_column = span.end_position
    region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": rule_index,
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": diagnostic.text},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(span.file.path), "region": region}}],
    }


def _artifact(path: str) -> dict[str, str]:
    relative = os.path.relpath(path)
    if os.path.isabs(path) and relative.startswith(os.pardir):
        return {"uri": _uri(path)}
    return {"uri": quote(relative.replace(os.sep, "/")), "uriBaseId": "SRCROOT"}


def _uri(path: str) -> str:
    return "file://" + quote(path.replace(os.sep, "/"))
