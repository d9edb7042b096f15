"""What AL does, as AL programs: every file under `spec/`, cut into chunks at lines that begin with `// ---`.

The heading may end with options of the run: `[permissions: A, B]`, `[read-only]`, `[company: X]`, `[user: X]`,
`[language: 1030]`.
Headed `[test]`, or `[test: A, B]` with handlers, the statements are those of a test method, whose messages are
expected as others are; a test codeunit is run method by method, each error that ends one being expected.
A chunk is either statements, run as the OnRun of a codeunit, or whole objects, of which the first codeunit with an
OnRun is run. Statements may have a `var` section before them (its declarations indented) and procedures of the same
codeunit after them, from the first line that begins with `procedure`, `local procedure` or `[`. A chunk that is
headed `// --- shared` holds objects for all chunks of its file and is not run itself.

What is expected stands beside the line:

- `// expect: TEXT`: what Message shows, in this order, one comment for each message, or an event (`TOLD`);
- `// error AL0118: 'TEXT'`: a diagnostic of that code on this line whose text has TEXT as a part; `warning` if it is
  one; `// error AL0118 on SOURCE: 'TEXT'` if the place it names must be this source text (the first line of it);
- `// set: NAME=VALUE`: a server setting of the run;
- `// page: COMMAND; COMMAND`: what the user does on the next page that code opens, which is closed afterwards;
- `// error: TEXT`, `// run-time error DB:RecordNotFound: TEXT`: how the run ends, on which line, and with which code.

An expectation on a line of its own belongs to the line above. A line break in a text is written as a line feed sign,
␊; the text of an error that ends in `...` is only a part of it.
Whatever happens besides what is expected is a failure.
The first lines of a file say where its expectations come from: `Docs:` and a page, `Observed:` or `Undocumented:`.
"""

import re
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.hosts.page_script import parse_command, run_command
from alrun.runtime.errors import ALError
from alrun.runtime.page_view import PageView
from alrun.runtime.testing import methods
from alrun.semantics.symbols import CodeunitSymbol, ObjectKind

SPEC = Path(__file__).parent / "spec"
SEPARATOR = re.compile(r"// ---(?P<heading>.*)")
EXPECTATION = re.compile(
    r"// (?:expect: ?(?P<message>.*)"
    r"|(?P<severity>error|warning) (?P<diagnostic>AL\d{4})(?: on (?P<place>.*?))?: '(?P<part>.*)'"
    r"|(?:run-time )?error(?: (?P<code>\S+))?: (?P<error>.*))$"
)
PAGE = re.compile(r"// page: (.*)$")
SETTING = re.compile(r"// set: (.*)$")
OPTION = re.compile(r"\[(permissions|read-only|company|user|language|test)(?:: *([^]]*))?\]")
SOURCES = ("Docs:", "Observed:", "Undocumented:")
TOLD = (
    "dialog-opened",
    "dialog-updated",
    "dialog-closed",
    "download",
    "hyperlink",
    "session-update",
    "telemetry",
    "view",
)
"""The events that a chunk expects like messages: the name, a colon, and the values that are not empty."""
OBJECT = re.compile(rf"({'|'.join(kind.value for kind in ObjectKind)}|namespace|#\w+)\b(?![.:(])", re.IGNORECASE)
MEMBER = re.compile(r"(local )?procedure\b|\[", re.IGNORECASE)


@dataclass
class Chunk:
    """A part of a spec file; `first_line` is the number of its first line in the file."""

    heading: str
    first_line: int
    lines: list[str] = field(default_factory=list)


@dataclass
class RecordingClient:
    """A user who remembers what was shown and takes default answers; `pages` is what to do on those that open."""

    has_ui: bool = True
    messages: list[str] = field(default_factory=list)
    pages: list[list[str]] = field(default_factory=list)
    waiting: list[PageView] = field(default_factory=list)
    offers: dict[str, dict[str, object]] = field(default_factory=dict)

    def message(self, text):
        self.messages.append(text)

    def confirm(self, text, default):
        return default

    def str_menu(self, options, default, instruction):
        return default

    def pick_file(self, title, file_filter):
        self.messages.append(f"upload: {title}, {file_filter}")
        return ""

    def notification(self, text, scope, key="", actions=()):
        self.messages.append(f"notification: {text}")
        self.offers[key] = {action.caption: action.run for action in actions}

    def recall_notification(self, key):
        self.offers.pop(key, None)

    @property
    def desk(self):
        return self

    def choose(self, caption):
        next(actions[caption] for actions in self.offers.values() if caption in actions)()

    def run_page(self, page):
        self.waiting.append(page)

    def run_modal_page(self, page):
        page.open()
        for command in self.pages.pop(0) if self.pages else []:
            run_command(page, parse_command(command), self)
        if page.is_open:
            page.close(page.default_answer)

    def run_request_page(self, page):
        self.run_modal_page(page)

    def open_waiting(self):
        while self.waiting:
            self.run_modal_page(self.waiting.pop(0))

    def show_value(self, text):
        self.messages.append(text)

    def error(self, error):
        self.messages.append(f"error: {error.text}")

    def event(self, name, session_id, details):
        if name in TOLD:
            self.messages.append(f"{name}: {', '.join(str(value) for value in details.values() if value != '')}")


def pytest_generate_tests(metafunc):
    if "chunk" in metafunc.fixturenames:
        metafunc.parametrize(("path", "chunk", "shared"), list(cases()))


def cases():
    for path in sorted(SPEC.rglob("*.al")):
        chunks = read_chunks(path.read_text(encoding="utf-8"))
        shared = [chunk for chunk in chunks if chunk.heading == "shared"]
        name = path.relative_to(SPEC).with_suffix("").as_posix()
        for number, chunk in enumerate(chunks, 1):
            if chunk not in shared:
                yield pytest.param(path, chunk, shared, id=f"{name}-{number}")


def test_spec(path, chunk, shared, tmp_path):
    expected = expectations(chunk)
    assert expected, "the chunk expects nothing"
    source = tmp_path / path.name
    source.write_text(program(chunk), encoding="utf-8")
    shared_source = tmp_path / "shared.al"
    shared_source.write_text("\n".join(line for each in shared for line in each.lines), encoding="utf-8")
    pages = [page[1].split("; ") for line in chunk.lines if (page := PAGE.search(line))]
    happened = run([str(source), str(shared_source)], options(chunk), pages)
    assert happened == expected, "\n".join(["", "expected:", *map(str, expected), "happened:", *map(str, happened)])


@pytest.mark.parametrize("path", sorted(SPEC.rglob("*.al")), ids=lambda path: path.stem)
def test_a_spec_file_says_where_its_expectations_come_from(path):
    head = path.read_text(encoding="utf-8").splitlines()[:3]
    assert any(line.startswith("//") and source in line for line in head for source in SOURCES)


def read_chunks(text):
    chunks = [Chunk("", 1)]
    for number, line in enumerate(text.splitlines(), 1):
        separator = SEPARATOR.match(line)
        if separator:
            chunks.append(Chunk(separator["heading"].strip(), number + 1))
        else:
            chunks[-1].lines.append(line)
    return [chunk for chunk in chunks if any(line and not line.startswith("//") for line in chunk.lines)]


def expectations(chunk):
    """What `run` gives if everything happens as the chunk says."""
    messages, others = [], []
    number = 0
    for place, line in enumerate(chunk.lines, chunk.first_line):
        if not line.lstrip().startswith("//"):
            number = place
        expectation = EXPECTATION.search(line)
        if expectation is None:
            continue
        if expectation["message"] is not None:
            messages.append(expectation["message"])
        elif expectation["diagnostic"]:
            place = Part("") if expectation["place"] is None else expectation["place"]
            others.append(
                (number, expectation["severity"], expectation["diagnostic"], place, Part(expectation["part"]))
            )
        else:
            text = expectation["error"]
            text = Part(text.removesuffix("...")) if text.endswith("...") else text
            others.append((number, expectation["code"] or Part(""), text))
    return messages + others


class Part(str):
    """Equal to every text that it is a part of."""

    def __eq__(self, other):
        return str(self) in other

    __hash__ = str.__hash__


def program(chunk):
    """The chunk as AL, each line where it is in the file, so that positions can be compared."""
    lines = [*[""] * (chunk.first_line - 1), *chunk.lines]
    code = [number for number, line in enumerate(lines) if line and not line.startswith("//")]
    if OBJECT.match(lines[code[0]]):
        return "\n".join(lines)
    members = next((number for number in code if MEMBER.match(lines[number])), len(lines))
    statements = next(number for number in code if lines[number] != "var" and not lines[number].startswith("    "))
    lines[statements] = f"begin {lines[statements]}"
    handlers = next((value for name, value in OPTION.findall(chunk.heading) if name == "test"), None)
    if handlers is None:
        heading = "trigger OnRun()"
    else:
        shows = any("// expect:" in line for line in lines)
        names = ["Show"] * shows + [name.strip() for name in handlers.split(",") if name.strip()]
        show = "[MessageHandler] procedure Show(Text: Text[1024]) begin end; " if shows else ""
        answering = f"[HandlerFunctions('{','.join(names)}')]" if names else ""
        heading = f"Subtype = Test; {show}[Test] {answering} procedure Test()"
    lines[code[0]] = f"codeunit 50100 Spec {{ {heading} {lines[code[0]]}"
    lines.append("")
    lines[members] = f"end; {lines[members]}"
    return "\n".join([*lines, "}"])


def options(chunk):
    """How the chunk is run: the options in its heading."""
    given = RunOptions(virtual_time=True)
    for name, value in OPTION.findall(chunk.heading):
        match name:
            case "permissions":
                given.permissions = value.split(",")
            case "read-only":
                given.read_only = True
            case "company":
                given.company = value
            case "user":
                given.user = value
            case "language":
                given.language = value
    given.settings = [setting[1] for line in chunk.lines if (setting := SETTING.match(line))]
    return given


def run(paths, options, pages=()):
    """Messages in order, then line, severity, code, place and text of each diagnostic, or the error that ended it."""
    compilation = compile_project(paths)
    diagnostics = [
        (each.span.line, each.severity.value, each.code, each.span.text.partition("\n")[0], each.text)
        for each in compilation.diagnostics.sorted()
    ]
    codeunit = main_codeunit(compilation)
    if compilation.diagnostics.has_errors or codeunit is None:
        return diagnostics
    client = RecordingClient(pages=list(pages))
    errors = []
    with Run(compilation, options, client) as running:
        for step in steps(running, codeunit, client):
            try:
                step()
            except ALError as error:
                line = next((frame.line for frame in error.call_stack if frame.path == paths[0]), 0)
                errors.append((line, error.code, shown(error.text)))
    return [*map(shown, client.messages), *diagnostics, *errors]


def steps(running, codeunit, client):
    """What is run of a codeunit, each of which may fail by itself: its OnRun, or its test methods."""
    if is_test(codeunit):
        tests = methods.TestCodeunit(running.new_session(client), codeunit)
        return [partial(tests.run_method, method) for method in methods.test_methods(codeunit)]
    return [partial(run_and_open, running, codeunit, client)]


def run_and_open(running, codeunit, client):
    running.run_codeunit(codeunit)
    client.open_waiting()


def is_test(codeunit):
    return codeunit.header.subtype.lower() == "test"


def main_codeunit(compilation):
    """The first test codeunit or one with an OnRun; None if there is nothing to run."""
    codeunits = (symbol for symbol in compilation.program.own_objects if isinstance(symbol, CodeunitSymbol))
    return next((symbol for symbol in codeunits if is_test(symbol) or "onrun" in symbol.triggers), None)


def shown(text):
    return text.replace("\n", "␊")
