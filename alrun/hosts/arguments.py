"""What may be typed after `alrun`, and what it means."""

from __future__ import annotations

import argparse
import itertools
import os
import re
from collections.abc import Sequence
from typing import NoReturn

COMMANDS = {
    "run": "run one codeunit, or a report",
    "page": "open a page, show it, wait for its background tasks and show what changed",
    "test": "run AL test codeunits",
    "check": "parse and bind; print what the compiler says",
    "repl": "type AL and see what it does",
    "data": "import, export or show the records of a database",
    "db": "tell what is in a database file, or check it",
    "tasks": "run or list the scheduled tasks of a database",
    "dump": "print what a compiler stage made of a file",
}

_SECOND_WORDS = {
    "data": {
        "import": "read records from CSV, JSON, Excel or configuration-package files into their tables",
        "export": "write the records of tables to a CSV, JSON, Excel or configuration-package file",
        "show": "show the records of a table",
    },
    "tasks": {
        "run": "run the scheduled tasks that are due",
        "list": "list the scheduled tasks, those that are due first",
    },
    "db": {
        "info": "tell which companies, apps and tables a database has",
        "check": "look for damage in a database",
    },
}
"""The commands of two words."""

_VALUED = frozenset(
    "--db --schema-sync --company --user --permissions --work-date --language --define --set --answers --dep "
    "--files --downloads --codeunit --report --page --record --do --script --app "
    "--junit --isolation --timeout-per-test --seed --coverage --coverage-source --profile".split()
)
"""Options that take the next word, as far as they may stand before the command."""

_VALUED_BY_PYTEST = frozenset(
    "-c -k -m -n -o -p -r -W --assert --basetemp --capture --code-highlight --color --config-file --confcutdir "
    "--deselect --dist --durations --durations-min --ignore --ignore-glob --import-mode --junit-prefix --junitxml "
    "--last-failed-no-failures --lfnf --log-cli-level --log-file --log-level --max-worker-restart --maxfail "
    "--maxprocesses --numprocesses --override-ini --pythonwarnings --rootdir --show-capture --tb --tx "
    "--verbosity".split()
)
"""Options of pytest and pytest-xdist that take the next word."""

_COVERAGE_REPORTS = ("term", "term-missing", "html", "xml", "lcov", "json")
_LONGEST_SECONDS = 1_000_000

_MAIN = """alrun PATH... runs the obvious thing in the AL files and folders given: it opens the page, or the page that
a pageextension extends; else it runs the codeunit that has OnRun; else the tests."""


class _HelpFormatter(argparse.RawDescriptionHelpFormatter):
    """Asks the system itself how wide the terminal is: argparse would import all of shutil for it, help or no help."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_terminal_width() - 2)


def _terminal_width() -> int:
    columns = os.environ.get("COLUMNS", "")
    if columns.isdigit() and int(columns) > 0:
        return int(columns)
    try:
        return os.get_terminal_size().columns
    except OSError:
        return 80


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The command and its options; `command` is 'main' where no command word was typed.

    Raises SystemExit, as argparse does, after printing help or what is wrong.
    """
    command, rest = _split_command(arguments)
    parser = _parser(command)
    if command == "test":
        own, of_pytest = _split_test_options(rest)
        # What alrun does not know is pytest's, and argparse takes for unknown what stands after that, also a path.
        parsed, others = parser.parse_known_args(own)
        paths = [word for word in others if not word.startswith("-") and os.path.exists(word.partition("::")[0])]
        parsed.paths += paths
        parsed.command, parsed.pytest = command, [*of_pytest, *(word for word in others if word not in paths)]
        return parsed
    if command == "main" and not arguments:
        parser.error("name an .al file or a folder of them; alrun --help tells more")
    parsed = parser.parse_intermixed_args(rest)
    parsed.command = command
    return parsed


def _split_test_options(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part the options of pytest that take the next word, with that, from all the other words."""
    own: list[str] = []
    of_pytest: list[str] = []
    words = iter(arguments)
    for word in words:
        if word in _VALUED_BY_PYTEST:
            of_pytest += [word, *itertools.islice(words, 1)]
        else:
            own.append(word)
    return own, of_pytest


def _split_command(arguments: Sequence[str]) -> tuple[str, list[str]]:
    index = _first_word(arguments, 0)
    if index is None or arguments[index] not in COMMANDS:
        return "main", list(arguments)
    command, rest = arguments[index], [*arguments[:index], *arguments[index + 1 :]]
    if command not in _SECOND_WORDS:
        return command, rest
    second = _first_word(rest, index)
    if second is None or rest[second] not in _SECOND_WORDS[command]:
        _ask_for_second_word(command, rest)
    return f"{command} {rest[second]}", [*rest[:second], *rest[second + 1 :]]


def _first_word(arguments: Sequence[str], start: int) -> int | None:
    # The first word that is neither an option nor an option's value, so that `alrun --json page x` works too.
    words = iter(range(start, len(arguments)))
    for index in words:
        word = arguments[index]
        if word == "--":
            return None
        if word in _VALUED or word in _VALUED_BY_PYTEST:
            next(words, None)
        elif not word.startswith("-"):
            return index
    return None


def _ask_for_second_word(command: str, rest: Sequence[str]) -> NoReturn:
    choices = _SECOND_WORDS[command]
    lines = "".join(f"  {name:8}{text}\n" for name, text in choices.items())
    parser = argparse.ArgumentParser(
        prog=f"alrun {command}",
        usage=f"alrun {command} {{{','.join(choices)}}} [--help] ...",
        description=_sentence(COMMANDS[command]),
        epilog=f"commands:\n{lines}",
        formatter_class=_HelpFormatter,
    )
    parser.parse_known_args(rest)
    parser.error(f"say which: {', '.join(choices)}")


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _parser(command: str) -> argparse.ArgumentParser:
    if command == "main":
        parser = _main_parser()
    else:
        first, _, second = command.partition(" ")
        parser = argparse.ArgumentParser(
            prog=f"alrun {command}",
            description=_sentence(_SECOND_WORDS[first][second] if second else COMMANDS[first]),
            formatter_class=_HelpFormatter,
            allow_abbrev=False,
        )
    match command:
        case "main":
            _add_paths(parser)
            _add_running(parser)
            _add_profile(parser)
            _add_output(parser)
        case "run":
            _add_paths(parser)
            job = parser.add_mutually_exclusive_group()
            job.add_argument("--codeunit", metavar="X", help="its name or id; needed if several have OnRun")
            job.add_argument("--report", metavar="X", help="run this report, by name or id, and print its rows as XML")
            _add_script(parser)
            _add_running(parser)
            _add_profile(parser)
            _add_output(parser)
        case "page":
            _add_paths(parser)
            _add_page(parser)
            _add_running(parser)
            _add_profile(parser)
            _add_output(parser)
        case "test":
            _add_test(parser)
        case "check":
            _add_paths(parser)
            _add_dependencies(parser)
            parser.add_argument("--syntax-only", action="store_true", help="parse, do not bind")
            parser.add_argument("--json", metavar="F", help="write the diagnostics to F as JSON (- is stdout)")
            parser.add_argument("--sarif", metavar="F", help="write them as SARIF, for code scanning (- is stdout)")
        case "dump":
            _add_dump(parser)
        case "data import" | "data export" | "data show":
            _add_data(parser, command)
        case "db info" | "db check":
            parser.add_argument("file", metavar="FILE", help="the database; it is not changed")
            if command == "db info":
                parser.add_argument("--json", action="store_true", help="print it as a JSON object")
        case "tasks run" | "tasks list":
            _add_paths(parser)
            if command == "tasks run":
                parser.add_argument(
                    "--wait", action="store_true", help="also run tasks that are due later, until none is left"
                )
            _add_running(parser)
            _add_output(parser)
        case "repl":
            parser.add_argument("paths", nargs="*", metavar="PATH", help=".al files, or folders of them")
            _add_running(parser)
            _add_answers(parser)
            parser.set_defaults(json=False)
    _add_common(parser)
    return parser


def _main_parser() -> argparse.ArgumentParser:
    lines = "".join(f"  {name:8}{text}\n" for name, text in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="alrun",
        usage="alrun PATH... [options]\n       alrun COMMAND [--help] ...",
        description=_MAIN,
        epilog=f"commands:\n{lines}",
        formatter_class=_HelpFormatter,
        allow_abbrev=False,
    )
    from alrun import __version__

    parser.add_argument("--version", action="version", version=f"alrun {__version__}")
    return parser


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help=".al files, or folders of them")


def _add_dependencies(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dep", action="append", default=[], metavar="PATH", help="an app that the program needs")


def _add_page(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--page", metavar="X", help="its name or id; needed if there are several")
    parser.add_argument("--record", metavar="KEY", help="the record to open it on; the first one if left out")
    how = _add_script(parser)
    how.add_argument("-i", "--interactive", action="store_true", help="drive the page from a prompt")


def _add_script(parser: argparse.ArgumentParser) -> argparse._MutuallyExclusiveGroup:
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--do", action="append", metavar="COMMAND", help="a page command; may be repeated")
    how.add_argument("--script", metavar="FILE", help="page commands, one a line")
    return how


def _add_test(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "Other options are those of pytest: -k EXPR, -x, --lf, -n N (with pytest-xdist), --durations N, -v."
    parser.add_argument("paths", nargs="+", metavar="PATH", help="folders of apps with test codeunits, or .al files")
    _add_dependencies(parser)
    parser.add_argument(
        "--codeunit", action="append", default=[], metavar="X", help="only the tests of this codeunit, by name or id"
    )
    parser.add_argument("--junit", metavar="F", help="write the results to F in JUnit's format")
    parser.add_argument(
        "--isolation",
        choices=("codeunit", "function", "disabled"),
        help="what is undone at its end, committed or not: each codeunit (the default), each test method, or nothing",
    )
    parser.add_argument(
        "--timeout-per-test", type=positive_seconds, metavar="S", help="end a test method after so many seconds"
    )
    parser.add_argument("--seed", type=int, metavar="N", help="run the codeunits in a random order, one for each N")
    parser.add_argument("--watch", action="store_true", help="run again, after each change, the tests it can affect")
    parser.add_argument("--strict", action="store_true", help="let tests fail that assert nothing")
    parser.add_argument(
        "--coverage",
        action="append",
        default=[],
        type=_coverage_report,
        metavar="FORMAT[:PATH]",
        help="measure which lines run, and report it as term, html, xml (Cobertura) or lcov; may be repeated",
    )
    parser.add_argument(
        "--coverage-source",
        action="append",
        default=[],
        metavar="PATH",
        help="measure this folder; all folders of AL that are named if left out",
    )
    parser.add_argument("--coverage-contexts", action="store_true", help="keep which test ran each line")
    _add_profile(parser)
    parser.add_argument(
        "--db", metavar="FILE", help="begin with the database in FILE, and keep what is not undone there"
    )
    parser.add_argument("--company", metavar="NAME", help="the company of the tests")
    parser.add_argument("--user", metavar="ID", help="what UserId answers")
    parser.add_argument(
        "--permissions",
        metavar="SET,...",
        help="the permission sets of the user, but for tests with TestPermissions = Disabled; all if left out",
    )
    parser.add_argument("--work-date", type=iso_date, metavar="YYYY-MM-DD", help="the work date; today if left out")
    parser.add_argument("--language", metavar="LANGUAGE", help="by id or tag, as 1030 or da-DK; 1033 if left out")
    parser.add_argument("--virtual-time", action="store_true", help="let Sleep and time-outs take no time")
    parser.add_argument(
        "--set", action="append", default=[], type=setting_value, metavar="SETTING=VALUE", help="a server setting"
    )


def _add_profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", metavar="FILE", help="write where time is spent, for www.speedscope.app")


def _coverage_report(text: str) -> str:
    if text.partition(":")[0] not in _COVERAGE_REPORTS:
        raise argparse.ArgumentTypeError(f"'{text}' is none of the formats {', '.join(_COVERAGE_REPORTS)}")
    return text


def _add_dump(parser: argparse.ArgumentParser) -> None:
    stage = parser.add_mutually_exclusive_group(required=True)
    for name, text in (
        ("syntax", "the syntax tree"),
        ("source", "the syntax tree as AL"),
        ("bound", "the bound tree"),
        ("python", "the emitted Python"),
    ):
        stage.add_argument(f"--{name}", dest="stage", action="store_const", const=name, help=text)
    parser.add_argument("file", metavar="FILE", help="an .al file")


def _add_data(parser: argparse.ArgumentParser, command: str) -> None:
    if command == "data import":
        parser.add_argument("files", nargs="+", metavar="FILE", help="ends in .csv, .json, .xlsx, .xml or .rapidstart")
        parser.add_argument("--table", metavar="X", help="the table of a file with one table; else the file's name is")
        parser.add_argument("--no-validate", action="store_true", help="assign fields and run no trigger")
        parser.add_argument(
            "--existing",
            choices=("update", "skip", "reject"),
            default="update",
            help="what becomes of rows whose key is there already (default: update)",
        )
        parser.add_argument(
            "--keep-valid", action="store_true", help="keep the other rows if some are rejected; else nothing is kept"
        )
    elif command == "data export":
        parser.add_argument("tables", nargs="+", metavar="TABLE", help="its name or number")
        parser.add_argument("--to", metavar="FILE", help="ends in .csv, .json, .xlsx, .xml or .rapidstart")
        parser.add_argument("--format", choices=("csv", "json"), default="csv", help="what goes to stdout without --to")
    else:
        parser.add_argument("tables", nargs=1, metavar="TABLE", help="its name or number")
        parser.add_argument(
            "--limit", type=_count, default=100, metavar="N", help="show at most N records (default: 100)"
        )
    if command != "data import":
        parser.add_argument(
            "--filter", action="append", default=[], metavar="FIELD=FILTER", help="only records inside an AL filter"
        )
        parser.add_argument("--fields", metavar="A,B", help="these fields, FlowFields too, in this order")
    parser.add_argument(
        "--app", action="append", metavar="PATH", help="where the tables are declared (default: the current folder)"
    )
    _add_running(parser)
    _add_output(parser)


def _count(text: str) -> int:
    if text.isascii() and text.isdigit():
        return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is no number of records")


def _add_running(parser: argparse.ArgumentParser) -> None:
    _add_dependencies(parser)
    parser.add_argument("--db", metavar="FILE", help="keep the database in FILE; it is temporary if left out")
    parser.add_argument(
        "--schema-sync",
        choices=("synchronize", "force"),
        default="synchronize",
        help="what to do if tables of the database have changed and rows or values would be lost: stop, or lose them",
    )
    parser.add_argument("--company", metavar="NAME", help="the company to open")
    parser.add_argument("--user", metavar="ID", help="what UserId answers")
    parser.add_argument(
        "--permissions", type=_names, metavar="SET,...", help="the permission sets that the user has; all if left out"
    )
    parser.add_argument("--read-only", action="store_true", help="let the program write nothing to the database")
    parser.add_argument("--work-date", type=iso_date, metavar="YYYY-MM-DD", help="the work date; today if left out")
    parser.add_argument("--language", metavar="LANGUAGE", help="by id or tag, as 1030 or da-DK; 1033 if left out")
    parser.add_argument("--virtual-time", action="store_true", help="let Sleep and time-outs take no time")
    parser.add_argument(
        "--set", action="append", default=[], type=setting_value, metavar="SETTING=VALUE", help="a server setting"
    )
    parser.add_argument(
        "--files", dest="file_folder", metavar="FOLDER", help="where code may use files, besides a temporary folder"
    )
    parser.add_argument("--downloads", metavar="FOLDER", help="where files go that the program gives the user")
    parser.add_argument("--trace", action="store_true", help="tell each AL line that runs")


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print events, one JSON object a line")
    _add_answers(parser)


def _add_answers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--answers", metavar="FILE", help="answers to Confirm, StrMenu and uploads, one a line")


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--define", action="append", default=[], metavar="SYMBOL", help="a preprocessor symbol")
    parser.add_argument("--plain", action="store_true", help="print as if stdout were no terminal")
    parser.add_argument("--debug", action="store_true", help="show Python tracebacks of alrun's own failures")


def positive_seconds(text: str) -> float:
    """A number of seconds that something may take. Raises ArgumentTypeError, as argparse asks for."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0
    if not 0 < seconds <= _LONGEST_SECONDS:
        raise argparse.ArgumentTypeError(f"'{text}' is no number of seconds")
    return seconds


def iso_date(text: str) -> str:
    """A date as ISO 8601 has it. Raises ArgumentTypeError."""
    from datetime import date

    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        try:
            date.fromisoformat(text)
        except ValueError:
            pass
        else:
            return text
    raise argparse.ArgumentTypeError(f"'{text}' is no date: write it like 2026-01-31")


def _names(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",")]
    if not all(names):
        raise argparse.ArgumentTypeError(f"'{text}' is not a list of names with commas between them")
    return names


def setting_value(text: str) -> str:
    """A server setting and its value. Raises ArgumentTypeError."""
    if not re.fullmatch(r"\s*\w+\s*=.*", text):
        raise argparse.ArgumentTypeError(f"'{text}' is not of the form SETTING=VALUE")
    return text
