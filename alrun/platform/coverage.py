"""The page docs/builtins.md: which of the documented built-in methods alrun has."""

from __future__ import annotations

from alrun.platform.catalogue import Catalogue

_HEAD = """# Built-in methods

<!-- Written by: pytest tests/test_docs.py --update-golden -->

Every method of the AL reference (`methods-auto`), by type: those that alrun has, and those it lacks. A program that
calls a missing one compiles; the call fails with an error that names the method. Overloads of a method count once.

"""


def coverage_page() -> str:
    """The page as Markdown."""
    types = Catalogue().coverage()
    implemented = sum(len(coverage.implemented) for coverage in types)
    total = implemented + sum(len(coverage.missing) for coverage in types)
    lines = [_HEAD, f"alrun has {implemented} of {total} documented methods.\n\n"]
    lines += ["| type | has | lacks |\n", "|---|---|---|\n"]
    for coverage in types:
        lines.append(f"| {coverage.type_name} | {len(coverage.implemented)} | {len(coverage.missing)} |\n")
    for coverage in types:
        lines.append(f"\n## {coverage.type_name}\n\n")
        if coverage.implemented:
            lines.append(f"{', '.join(coverage.implemented)}.\n")
        if coverage.partly:
            lines.append(f"\nMissing overloads: {', '.join(f'`{signature}`' for signature in coverage.partly)}.\n")
        if coverage.missing:
            lines += ["\n"] if coverage.implemented else []
            lines.append(f"Missing: {', '.join(coverage.missing)}.\n")
    return "".join(lines)
