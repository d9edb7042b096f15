"""The page docs/builtins.md: which of the documented built-in methods alrun has."""

from __future__ import annotations

from alrun.platform.catalogue import Catalogue, TypeCoverage
from alrun.platform.dotnet.catalogue import net_type, net_types

_HEAD = """# Built-in methods

<!-- Written by: pytest tests/test_docs.py --update-golden -->

Every method of the AL reference (`methods-auto`), by type: those that alrun has, those that it refuses because they
need what is not there (a server, a printer, a cloud service), and those that are not there yet. A program that calls
one of these compiles; the call fails with an error that names the method, and the reason of a refusal. Overloads of a
method count once.

"""

_NET = """
## Types of .NET

What a `DotNet` variable can be, and the members that there are beside `ToString`, `Equals` and the like. Other types
and members are errors that name them when a program gets to them.

| type | members |
|---|---|
"""


def coverage_page() -> str:
    """The page as Markdown."""
    types = Catalogue().coverage()
    implemented = sum(len(coverage.implemented) for coverage in types)
    refused = sum(len(coverage.refused) for coverage in types)
    total = implemented + refused + sum(len(coverage.missing) for coverage in types)
    share = f"{implemented} of {total} documented methods ({implemented * 100 // total} %)"
    lines = [_HEAD, f"alrun has {share}, and refuses {refused}.\n\n"]
    lines += ["| type | has | refuses | lacks |\n", "|---|---|---|---|\n"]
    for coverage in types:
        counts = (len(each) for each in (coverage.implemented, coverage.refused, coverage.missing))
        lines.append(f"| {' | '.join([coverage.type_name, *map(str, counts)])} |\n")
    for coverage in types:
        lines.append(f"\n## {coverage.type_name}\n\n")
        if coverage.implemented:
            lines.append(f"{', '.join(coverage.implemented)}.\n")
        if coverage.partly:
            lines.append(f"\nMissing overloads: {', '.join(f'`{signature}`' for signature in coverage.partly)}.\n")
        if coverage.refused:
            lines += ["\n"] if coverage.implemented else []
            lines += [f"{_refused(coverage)}\n"]
        if coverage.missing:
            lines += ["\n"] if coverage.implemented or coverage.refused else []
            lines.append(f"Missing: {', '.join(coverage.missing)}.\n")
    return "".join([*lines, _NET, *map(_net_row, net_types())])


def _net_row(name: str) -> str:
    type_ = net_type(name)
    assert type_ is not None
    return f"| {name} | {', '.join(type_.member_names())} |\n"


def _refused(coverage: TypeCoverage) -> str:
    """Methods with the same reason share a sentence."""
    reasons: dict[str, list[str]] = {}
    for name, reason in coverage.refused:
        reasons.setdefault(reason, []).append(name)
    return " ".join(f"Refused: {', '.join(names)} ({reason})." for reason, names in reasons.items())
