"""`alrun PATH...`, `alrun run` and `alrun page`: compile, then run a codeunit or report, or open a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alrun import engine
from alrun.hosts import exit_codes
from alrun.hosts.output import make_client, report_diagnostics
from alrun.hosts.profiling import profiled
from alrun.hosts.targets import find_codeunit, find_page, find_report, main_job
from alrun.project.errors import ProjectError
from alrun.project.reading import read_source
from alrun.runtime.errors import ALError
from alrun.semantics.page_symbols import FormSymbol, PageSymbol
from alrun.semantics.symbols import CodeunitSymbol

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from alrun.hosts.client import HostClient
    from alrun.hosts.page_script import PageCommand
    from alrun.semantics.program import ProgramSymbols


def run_command(arguments: argparse.Namespace) -> int:
    """Compile and run what the arguments name; returns the exit code.

    Raises ProjectError.
    """
    commands = _page_commands(arguments)
    client = make_client(arguments)
    loaded = engine.load_program(arguments.paths, dependencies=arguments.dep, symbols=arguments.define)
    if loaded.diagnostics.has_errors:
        report_diagnostics(loaded.diagnostics.sorted(), arguments)
        return exit_codes.COMPILE_ERRORS
    job = _job(arguments, loaded.program)
    if arguments.command == "main" and isinstance(job, CodeunitSymbol) and job.subtype.lower() == "test":
        return _run_tests(arguments)
    try:
        with profiled(arguments.profile), engine.Run(loaded, run_options(arguments), client) as run:
            client.attach(run.session)
            if commands:
                client.desk.follow_script(commands)
            if isinstance(job, PageSymbol):
                code = _run_page(run, job, arguments, commands, client)
            elif isinstance(job, CodeunitSymbol):
                code = _run(lambda: run.run_codeunit(job), run, client)
            else:
                show = None if arguments.json else lambda dataset: client.show_value(dataset.replace("\r\n", "\n"))
                code = _run(lambda: run.run_report(job, show), run, client)
            run.await_sessions()
            return code
    except ALError as error:
        client.error(error)
        return exit_codes.PROGRAM_FAILED
    finally:
        client.close()
        loaded.keep()


def run_options(arguments: argparse.Namespace) -> engine.RunOptions:
    """The options of a run; what was not typed keeps its default."""
    options = engine.RunOptions(
        db=arguments.db,
        work_date=arguments.work_date,
        virtual_time=arguments.virtual_time,
        settings=arguments.set,
        trace=arguments.trace,
        permissions=arguments.permissions,
        read_only=arguments.read_only,
        files=arguments.file_folder,
        downloads=arguments.downloads,
        force_schema=arguments.schema_sync == "force",
    )
    if arguments.company is not None:
        options.company = arguments.company
    if arguments.user is not None:
        options.user = arguments.user
    if arguments.language is not None:
        options.language = arguments.language
    return options


def _page_commands(arguments: argparse.Namespace) -> list[PageCommand]:
    if arguments.command not in ("page", "run"):
        return []
    from alrun.hosts.page_script import parse_options, parse_script

    if arguments.script is not None:
        return parse_script(read_source(arguments.script).text, arguments.script)
    return parse_options(arguments.do or ())


def _job(arguments: argparse.Namespace, program: ProgramSymbols) -> CodeunitSymbol | FormSymbol:
    match arguments.command:
        case "run" if arguments.report is not None:
            return find_report(program, arguments.report)
        case "run":
            return find_codeunit(program, arguments.codeunit)
        case "page":
            return find_page(program, arguments.page)
    return main_job(program)


def _run_tests(arguments: argparse.Namespace) -> int:
    """What `alrun test` does with the options that both have. Raises ProjectError if there are others."""
    from alrun.hosts.arguments import parse_arguments
    from alrun.hosts.commands import testing

    options = run_options(arguments)
    defaults = engine.RunOptions(
        company=options.company,
        work_date=options.work_date,
        virtual_time=options.virtual_time,
        settings=options.settings,
        permissions=options.permissions,
    )
    if options != defaults or arguments.json or arguments.answers or arguments.profile:
        raise ProjectError("the program has only tests: alrun test runs them, and says with which options")
    words = ["test", *arguments.paths]
    for option, values in (("--dep", arguments.dep), ("--define", arguments.define), ("--set", arguments.set)):
        words += [f"{option}={value}" for value in values]
    words += [f"--company={options.company}"]
    if options.work_date is not None:
        words.append(f"--work-date={options.work_date}")
    if options.permissions is not None:
        words.append(f"--permissions={','.join(options.permissions)}")
    if options.virtual_time:
        words.append("--virtual-time")
    return testing.run_command(parse_arguments(words))


def _run(job: Callable[[], None], run: engine.Run, client: HostClient) -> int:
    desk = client.desk
    try:
        job()
    except ALError as error:
        client.error(error)
        desk.failed = True
    desk.finish()
    failed = desk.failed or run.session.failed_tests
    return exit_codes.PROGRAM_FAILED if failed else exit_codes.FINE


def _run_page(
    run: engine.Run,
    symbol: PageSymbol,
    arguments: argparse.Namespace,
    commands: Sequence[PageCommand],
    client: HostClient,
) -> int:
    desk = client.desk
    if arguments.command == "page" and arguments.interactive:
        from alrun.hosts.page_client.interactive import drive_page

        desk.worker = lambda page: drive_page(page, client)
    page = run.open_page(symbol, arguments.record if arguments.command == "page" else None)
    try:
        driven = commands or (arguments.command == "page" and arguments.interactive)
        failed = desk.worker(page) if driven else desk.look_at(page)
    finally:
        # On Ctrl+C too: the page's tasks end with it.
        closed_badly = desk.close(page)
    return exit_codes.PROGRAM_FAILED if failed or closed_badly or desk.failed else exit_codes.FINE
