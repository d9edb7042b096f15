"""The documentation is true where a program can tell."""

import ast
import importlib
import io
import re
import shlex
from pathlib import Path

import pytest

from alrun.hosts import arguments
from alrun.hosts.cli import main
from alrun.hosts.page_script import COMMANDS as PAGE_COMMANDS
from alrun.hosts.repl.loop import COMMANDS as REPL_COMMANDS
from alrun.platform import catalogue
from alrun.platform.coverage import coverage_page
from alrun.runtime.server_settings import ServerSettings

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.glob("*.md"), ROOT / "README.md", ROOT / "CHANGELOG.md"])
TYPE_MODULES = sorted({name for names in catalogue._MODULES.values() for name in names})


def read(name):
    return (DOCS / name).read_text(encoding="utf-8")


def test_the_list_of_built_in_methods_is_current(request):
    path = DOCS / "builtins.md"
    if request.config.getoption("--update-golden"):
        path.write_text(coverage_page(), encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == coverage_page()


@pytest.mark.parametrize("module", TYPE_MODULES)
def test_every_built_in_method_names_its_page(module):
    for method in importlib.import_module(f"alrun.platform.types.{module}").METHODS.methods:
        if method.function is not None:
            text = method.function.__doc__ or ""
            assert "Docs:" in text or "Undocumented:" in text, method.signature


def emitted_events():
    """The names in `emit("…", …)`, `_own_event("…")` and the tuples of untold events."""
    found = set()
    for path in (ROOT / "alrun").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                argument = node.args[0]
                if node.func.attr == "append" and isinstance(argument, ast.Tuple) and "_untold" in ast.dump(node.func):
                    argument = argument.elts[0]
                elif node.func.attr not in ("emit", "_own_event"):
                    continue
                if isinstance(argument, ast.Constant):
                    found.add(argument.value)
    return found


def test_the_events_are_documented():
    documented = set(re.findall(r"^\| `([a-z-]+)` \|", read("events.md"), re.MULTILINE))
    assert emitted_events() == documented
    assert {"message", "page-opened", "task-cancelled", "trace"} <= documented


@pytest.mark.parametrize("command", ["main", *sorted(set(arguments.COMMANDS) - {"test"})])
def test_the_options_are_documented(command):
    page = read("command-line.md")
    for action in arguments._parser(command)._actions:
        for option in action.option_strings:
            assert re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", page), option


@pytest.mark.parametrize("command", PAGE_COMMANDS)
def test_the_page_commands_are_documented(command):
    assert re.search(rf"^\|.*`{command}\b", read("command-line.md"), re.MULTILINE)


@pytest.mark.parametrize("command", REPL_COMMANDS)
def test_the_commands_of_the_repl_are_documented(command):
    assert f"| `{command}" in read("repl.md")


def test_the_server_settings_are_documented_with_their_defaults():
    page = read("command-line.md")
    defaults = ServerSettings()
    for attribute in ServerSettings.__annotations__:
        name = "".join(word.capitalize() for word in attribute.split("_"))
        value = getattr(defaults, attribute)
        shown = str(value).lower() if isinstance(value, bool) else str(value)
        if "Timeout" in name:
            shown = f"{value // 3_600_000:02}:{value // 60_000 % 60:02}:{value // 1000 % 60:02}"
        assert f"| {name} | {shown} |".lower() in page.lower()  # OData and SOAP are not words


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if target.startswith("https://"):
            continue
        file, _, anchor = target.partition("#")
        linked = (page.parent / file) if file else page
        assert linked.exists(), target
        if anchor:
            headings = re.findall(r"^#+ (.+)$", linked.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in [re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings], target


@pytest.mark.parametrize("page", [ROOT / "README.md", DOCS / "getting-started.md"], ids=lambda page: page.name)
def test_the_customer_card_prints_what_is_shown(page, monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    assert main(["samples/customer-card", "--virtual-time"]) == 0
    assert f"```\n{capsys.readouterr().out}```" in page.read_text(encoding="utf-8")


def test_the_repl_prints_what_is_shown(monkeypatch, capsys):
    (command, shown) = re.search(
        r"printf '(.*)' \| alrun repl\n```\n\nprints\n\n```\n(.*?)```", read("repl.md"), re.S
    ).groups()
    monkeypatch.setattr("sys.stdin", io.StringIO(command.encode().decode("unicode_escape")))
    assert main(["repl"]) == 0
    assert capsys.readouterr().out == shown


def test_the_program_of_getting_started_prints_what_is_said(tmp_path, capsys):
    program, said = re.search(
        r"```al\n(.*?)```\n\n`alrun Main.al` prints `(.*?)`", read("getting-started.md"), re.S
    ).groups()
    (tmp_path / "Main.al").write_text(program, encoding="utf-8")
    assert main([str(tmp_path / "Main.al")]) == 0
    assert capsys.readouterr().out == f"{said}\n"


def test_the_command_of_getting_started_works(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    (command,) = re.findall(
        r"^alrun (page samples/customer-card --record.*)$", read("getting-started.md"), re.MULTILINE
    )
    assert main([*shlex.split(command), "--virtual-time"]) == 0
    assert "School of Fine Art" in capsys.readouterr().out
