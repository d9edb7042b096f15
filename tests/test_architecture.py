"""Imports point up the list of layers only, and only the storage layer knows the database (docs/architecture.md)."""

import ast
import re
from pathlib import Path

import pytest

import alrun

PACKAGE = Path(alrun.__file__).parent
MODULES = {
    ".".join(("alrun", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}

# What each part may import besides itself: whole packages, or single modules of a package it may not see the rest of.
BASE = {"alrun.source", "alrun.diagnostics", "alrun.tree"}
LAYERS = {"alrun.project", "alrun.syntax", "alrun.semantics", "alrun.lowering", "alrun.runtime", "alrun.platform"}
MAY_IMPORT = {
    "alrun": {"alrun.engine"},
    "alrun.__main__": {"alrun.hosts"},
    "alrun.cache": {"alrun"},
    "alrun.source": set(),
    "alrun.tree": set(),
    "alrun.diagnostics": {"alrun.source", "alrun.tree"},
    "alrun.project": {*BASE, "alrun.cache"},
    "alrun.syntax": {*BASE, "alrun.cache"},
    "alrun.semantics": {*BASE, "alrun.syntax"},
    "alrun.lowering": {"alrun.source", "alrun.tree", "alrun.semantics"},
    # Of the compiler, the run time sees what compiled programs consist of, not how they are made.
    "alrun.runtime": {
        "alrun.source",
        "alrun.tree",
        "alrun.lowering.defaults",
        "alrun.lowering.runtime_api",
        "alrun.lowering.unit",
        "alrun.semantics.builtins",
        "alrun.semantics.condition_symbols",
        "alrun.semantics.conversion_kinds",
        "alrun.semantics.conversions",
        "alrun.semantics.interfaces",
        "alrun.semantics.program",
        "alrun.semantics.page_symbols",
        "alrun.semantics.permission_symbols",
        "alrun.semantics.python_names",
        "alrun.semantics.query_symbols",
        "alrun.semantics.symbols",
        "alrun.semantics.system_options",
        "alrun.semantics.test_symbols",
        "alrun.semantics.types",
    },
    "alrun.platform": {
        "alrun.runtime",
        "alrun.source",
        "alrun.semantics.builtins",
        "alrun.semantics.condition_symbols",
        "alrun.semantics.constants",
        "alrun.semantics.object_symbols",
        "alrun.semantics.program",
        "alrun.semantics.signature",
        "alrun.semantics.page_symbols",
        "alrun.semantics.permission_symbols",
        "alrun.semantics.python_names",
        "alrun.semantics.symbols",
        "alrun.semantics.system_options",
        "alrun.semantics.types",
    },
    # The composition root: the only modules that join the layers.
    "alrun.snapshot": {"alrun", "alrun.cache", *BASE, *LAYERS},
    "alrun.indexing": {
        "alrun.diagnostics",
        "alrun.cache",
        "alrun.platform.system_app",
        "alrun.project",
        "alrun.syntax",
        "alrun.semantics",
    },
    "alrun.compiler": {*BASE, *LAYERS, "alrun.indexing"},
    "alrun.checking": {*BASE, *LAYERS, "alrun.cache", "alrun.indexing", "alrun.compiler", "alrun.snapshot"},
    "alrun.translating": {*BASE, *LAYERS},
    "alrun.coverable": {
        *BASE,
        "alrun.project",
        "alrun.syntax",
        "alrun.semantics.program",
        "alrun.semantics.symbols",
        "alrun.runtime.code_coverage",
    },
    "alrun.affected": {*BASE, "alrun.coverable", "alrun.project", "alrun.syntax"},
    "alrun.engine": {
        *BASE,
        *LAYERS,
        "alrun.snapshot",
        "alrun.compiler",
        "alrun.checking",
        "alrun.coverable",
        "alrun.translating",
    },
    "alrun.interactive": {*BASE, *LAYERS, "alrun.compiler", "alrun.engine"},
    # Hosts see the public side; of the layers only what it hands them: errors, symbols, a session and its protocols.
    "alrun.hosts": {
        "alrun",
        "alrun.affected",
        "alrun.checking",
        "alrun.compiler",
        "alrun.coverable",
        "alrun.diagnostics",
        "alrun.engine",
        "alrun.interactive",
        # Records to and from files: what it makes of them is all that the commands for data see of the platform.
        "alrun.platform.exchange",
        "alrun.project.discovery",
        "alrun.project.errors",
        "alrun.project.reading",
        "alrun.project.siblings",
        "alrun.runtime.calls",
        "alrun.runtime.errors",
        "alrun.runtime.interaction",
        "alrun.runtime.offered_actions",
        "alrun.runtime.page_view",
        "alrun.runtime.session",
        # A database file as it lies there, without a program.
        "alrun.runtime.storage.inspection",
        "alrun.runtime.storage.store",
        "alrun.runtime.temporary_folders",
        # Test codeunits, whose methods pytest runs one by one.
        "alrun.runtime.testing",
        "alrun.semantics.program",
        "alrun.semantics.page_symbols",
        "alrun.semantics.permission_symbols",
        "alrun.semantics.symbols",
        "alrun.semantics.types",
        "alrun.tree",
    },
}


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_up_the_list_only(module):
    for line, imported in imports(MODULES[module]):
        assert may_import(module, imported), f"{MODULES[module]}:{line}: {part_of(module)} must not import {imported}"


def test_imports_inside_functions_and_for_typing_only_count(tmp_path):
    path = tmp_path / "module.py"
    path.write_text(
        "import alrun.engine as e\n"
        "from alrun.runtime import session, calls\n"
        "if TYPE_CHECKING:\n    from alrun.source import Span\n"
        "def f():\n    from alrun import hosts\n"
    )
    assert list(imports(path)) == [
        (1, "alrun.engine"),
        (2, "alrun.runtime.session"),
        (2, "alrun.runtime.calls"),
        (4, "alrun.source"),
        (6, "alrun.hosts"),
    ]


@pytest.mark.parametrize(
    ("module", "imported", "allowed"),
    [
        ("alrun.semantics.types", "alrun.syntax.nodes", True),
        ("alrun.runtime.link", "alrun.semantics.types", True),
        ("alrun.runtime.link", "alrun.semantics.bind_calls", False),
        ("alrun.runtime.link", "alrun.semantics", False),
        ("alrun.syntax.build", "alrun.semantics.types", False),
        ("alrun.hosts.cli", "alrun", True),
        ("alrun.hosts.cli", "alrun.platform.catalogue", False),
        ("alrun.a_new_layer", "alrun.source", False),
    ],
)
def test_the_rule_itself(module, imported, allowed):
    assert may_import(module, imported) == allowed


def test_only_the_storage_imports_apsw():
    importing = {module for module, path in MODULES.items() if re.search(r"^\s*(import|from) apsw", read(path), re.M)}
    assert {module.removeprefix("alrun.runtime.storage.") for module in importing} == {
        "connection",
        "database",
        "failures",
        "inspection",
        "migrations",
        "opening",
        "sharing",
        "synchronising",
        "upgrade",
        "upgrade_changes",
        "virtual_sqlite",
    }


SQL_MODULES = {
    "alrun.runtime.storage.sql",
    "alrun.runtime.storage.sql_catalogue",
    "alrun.runtime.storage.sql_flowfields",
    "alrun.runtime.storage.sql_queries",
    "alrun.runtime.storage.sql_transfer",
}


def test_only_sql_writes_sql():
    statement = re.compile(
        r"\s*(SELECT|INSERT (INTO|OR)|UPDATE \S+ SET|DELETE FROM|(CREATE|DROP|ALTER) (TABLE|INDEX)|PRAGMA"
        r"|SAVEPOINT|ROLLBACK|RELEASE|BEGIN IMMEDIATE)\b"
    )
    for module, path in MODULES.items():
        for node in ast.walk(ast.parse(read(path))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and statement.match(node.value):
                assert module in SQL_MODULES, f"{path}:{node.lineno}: SQL outside {SQL_MODULES}"


def may_import(module, imported):
    part = part_of(module)
    return part_of(imported) == part != "" or any(belongs_to(imported, name) for name in MAY_IMPORT.get(part, ()))


def part_of(module):
    return next((part for part in MAY_IMPORT if belongs_to(module, part)), "")


def belongs_to(module, package):
    # Everything lies below `alrun`; as a part, that is its __init__ alone.
    return module == package or (package != "alrun" and module.startswith(f"{package}."))


def imports(path):
    """Line and module of every import of alrun, in order; `from package import module` counts as the module."""
    for node in ast.walk(ast.parse(read(path))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            inner = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if name in MODULES else str(node.module) for name in inner]
        else:
            continue
        yield from ((node.lineno, name) for name in names if name.partition(".")[0] == "alrun")


def read(path):
    return path.read_text(encoding="utf-8")
