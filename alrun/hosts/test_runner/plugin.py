"""The plugin that pytest finds once alrun is installed: it collects the test codeunits of AL apps.

An `.al` file is collected if it is below a folder with an `app.json`, or was named itself. All paths of the command
line that are AL make up one program, as with the other commands of alrun.
"""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from alrun.hosts.arguments import iso_date, positive_seconds, setting_value
from alrun.hosts.test_runner.coverage_options import is_measured
from alrun.hosts.test_runner.trust import BrokenRuns, MissedCodeunits
from alrun.project.discovery import app_folder, has_al, is_package
from alrun.runtime.calls import OBJECT_GLOBAL

if TYPE_CHECKING:
    from alrun.hosts.test_runner.programs import TestProgram
    from alrun.project.siblings import Siblings

_ISOLATIONS = ("codeunit", "function", "disabled")
_COMPANY = "CRONUS"
_USER = "ADMIN"
_LANGUAGE = "1033"


def pytest_configure(config: pytest.Config) -> None:
    """Keep runs that break from looking well."""
    config.pluginmanager.register(BrokenRuns())
    if config.option.al_codeunit and not getattr(config.option, "lf", False):  # that leaves out whole files
        config.pluginmanager.register(MissedCodeunits(config.option.al_codeunit))


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options that AL tests have besides those of pytest."""
    group = parser.getgroup("alrun", "AL test codeunits")
    group.addoption("--al-dep", action="append", default=[], metavar="PATH", help="an app that the AL tests need")
    group.addoption("--al-define", action="append", default=[], metavar="SYMBOL", help="a preprocessor symbol")
    group.addoption("--al-codeunit", action="append", default=[], metavar="X", help="only this test codeunit")
    group.addoption("--al-isolation", choices=_ISOLATIONS, default="codeunit", help="what each undoes at its end")
    group.addoption("--al-timeout", type=positive_seconds, metavar="S", help="end a test method after so many seconds")
    group.addoption("--al-seed", type=int, metavar="N", help="run the codeunits in a random order")
    group.addoption("--al-strict", action="store_true", help="let tests fail that assert nothing")
    group.addoption("--al-virtual-time", action="store_true", help="let Sleep and time-outs take no time")
    group.addoption(
        "--al-set", action="append", default=[], type=setting_value, metavar="SETTING=VALUE", help="a server setting"
    )
    group.addoption("--al-permissions", metavar="SET,...", help="the permission sets of the tests' user")
    group.addoption("--al-company", default=_COMPANY, metavar="NAME", help="the company of the tests")
    group.addoption("--al-user", default=_USER, metavar="ID", help="the user of the tests")
    group.addoption("--al-language", default=_LANGUAGE, metavar="LANGUAGE", help="by id or tag, as 1030 or da-DK")
    group.addoption("--al-db", metavar="FILE", help="the database that the tests begin with")
    group.addoption("--al-work-date", type=iso_date, metavar="DATE", help="the work date, as 2024-01-31")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Load the program that the command line names: after pytest-cov has begun to measure, before pytest-xdist starts
    its workers, if they do.

    Raises UsageError if it cannot be loaded.
    """
    programs = _programs(session.config)
    try:
        programs.load_named()
    except pytest.Collector.CollectError as error:
        raise pytest.UsageError(str(error)) from error
    if programs.are_measured:
        from alrun.hosts.test_runner.measuring import MeasuredTests

        session.config.pluginmanager.register(MeasuredTests(programs.take_ran_lines))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Distribute codeunits as wholes, if the command line names any AL, or folders with apps."""
    programs = _programs(config)
    if not (programs.are_named or programs.siblings):
        return None
    from alrun.hosts.test_runner.distributing import make_scheduler

    return make_scheduler(config, log)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """An AL file that has tests, or errors; a package only if it is named."""
    programs = _programs(parent.config)
    is_named = file_path.resolve() in programs.named
    if is_package(file_path.name):
        root = None
    elif file_path.suffix.lower() == ".al":
        root = app_folder(file_path.parent)
    else:
        return None
    if root is None and not is_named:
        return None
    program = programs.of(root or file_path)
    path = os.path.realpath(file_path)
    if not (is_named or program.codeunits(path) or program.errors(path)):
        return None
    if programs.found.setdefault(path, file_path) != file_path:
        return None  # the same file by another way: pytest follows symbolic links, in circles, too
    from alrun.hosts.test_runner.collecting import ALFile, TestSettings
    from alrun.hosts.test_runner.reporting import node_name

    option = parent.config.option
    shown = os.path.relpath(file_path, parent.config.rootpath).replace(os.sep, "/")
    names: dict[str, Any] = {}
    if node_name(shown) != shown:
        names = {"name": node_name(file_path.name), "nodeid": node_name(shown)}
    file: ALFile = ALFile.from_parent(parent, path=file_path, **names)
    file.program = program
    file.settings = TestSettings(option.al_codeunit, option.al_isolation, option.al_timeout, option.al_strict)
    return file


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Bring the codeunits into a random order if there is a seed; the methods of each stay in theirs."""
    seed = config.option.al_seed
    if seed is None:
        return
    from alrun.hosts.test_runner.collecting import shuffled

    items[:] = shuffled(items, seed)


@pytest.hookimpl(tryfirst=True)
def pytest_keyboard_interrupt(excinfo: pytest.ExceptionInfo[BaseException]) -> None:
    """Let pytest say where in the AL the tests were when Ctrl+C came, if they were in any."""
    of_al = excinfo.traceback.filter(lambda entry: OBJECT_GLOBAL in entry.frame.f_globals)
    if of_al:
        excinfo.traceback = of_al


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Close what the tests had open, after pytest has torn down the codeunit that Ctrl+C has interrupted."""
    programs = session.config.stash.get(_PROGRAMS, None)
    if programs is not None:
        programs.close()


class Programs:
    """The programs of one run of pytest."""

    def __init__(self, config: pytest.Config) -> None:
        self._option = config.option
        self._worker: str = getattr(config, "workerinput", {}).get("workerid", "")
        self.are_measured = is_measured()
        self._has_workers = config.pluginmanager.hasplugin("dsession")
        self.named: set[Path] = set()
        """The AL files and packages that the command line names."""
        self.found: dict[str, Path] = {}
        """The files with tests that were found, by their real paths."""
        self._paths: list[Path] = []
        """The apps and files that it names."""
        self._folders: list[str] = []
        """The other folders that it names: each app below them is a program, and has what it needs of the others."""
        for argument in config.args:
            path = Path(str(argument).partition("::")[0]).resolve()
            if path.suffix.lower() == ".al" and path.is_file():
                self.named.add(path)
                self._paths.append(app_folder(path.parent) or path)
            elif is_package(path.name) and path.is_file():
                self.named.add(path)
                self._paths.append(path)
            elif path.is_dir() and (folder := app_folder(path)) is not None and has_al(str(path)):
                # Others than AL have an `app.json`, too.
                self._paths.append(folder)
            elif path.is_dir():
                self._folders.append(str(path))
        self._open: dict[tuple[Path, ...], TestProgram] = {}

    @property
    def are_named(self) -> bool:
        """Whether the command line names AL."""
        return bool(self._paths)

    @cached_property
    def siblings(self) -> Siblings:
        """The apps below folders that are not an app's."""
        from alrun.project.siblings import Siblings

        return Siblings(self._folders)

    def load_named(self) -> None:
        """Load what the command line names, if that is AL; for workers, see that they can. Raises CollectError."""
        if not self.are_named:
            return
        option = self._option
        if self._has_workers and option.al_db is not None:
            raise pytest.Collector.CollectError("the workers of -n cannot share a database: leave out one of them")
        given = (option.al_company, option.al_user, option.al_language)
        if self._has_workers and given == (_COMPANY, _USER, _LANGUAGE) and not (option.al_set or option.al_permissions):
            self._prepare_named()
        else:
            self.of(self._paths[0])

    def _prepare_named(self) -> None:
        from alrun.engine import prepare_program
        from alrun.project.errors import ProjectError

        try:
            with self._loading():
                prepare_program(
                    [*map(str, dict.fromkeys(self._paths))],
                    self._option.al_dep,
                    self._option.al_define,
                    marks_lines=self.are_measured,
                )
        except ProjectError as error:
            raise pytest.Collector.CollectError(str(error)) from error

    def of(self, root: Path) -> TestProgram:
        """The program that an app or a file belongs to. Raises CollectError if it or an option cannot be used."""
        from alrun.engine import RunOptions
        from alrun.hosts.test_runner.programs import TestProgram
        from alrun.project.errors import ProjectError

        named = dict.fromkeys(self._paths)
        # An app inside one that is named is part of that.
        is_named = not named.keys().isdisjoint((root.resolve(), *root.resolve().parents))
        key = tuple(named) if is_named else (root.resolve(),)
        if key not in self._open:
            option = self._option
            options = RunOptions(
                db=option.al_db,
                company=option.al_company,
                user=option.al_user,
                language=option.al_language,
                work_date=option.al_work_date,
                virtual_time=option.al_virtual_time,
                settings=option.al_set,
                permissions=option.al_permissions and option.al_permissions.split(","),
            )
            try:
                siblings = [] if is_named else self.siblings.needed_by(str(root), option.al_dep)
                with self._loading():
                    program = TestProgram(
                        [*map(str, key)],
                        [*option.al_dep, *siblings],
                        option.al_define,
                        options,
                        self._worker,
                        marks_lines=self.are_measured,
                    )
                if option.al_db is not None:
                    program.open()  # whether it can be used is known before any test runs
                self._open[key] = program
            except ProjectError as error:
                raise pytest.Collector.CollectError(str(error)) from error
        return self._open[key]

    def _loading(self) -> AbstractContextManager[None]:
        if not self.are_measured:
            return nullcontext()
        from alrun.hosts.test_runner.measuring import untraced

        return untraced()

    def take_ran_lines(self) -> dict[str, list[int]]:
        """By file the lines that have run since this was asked last, if the tests are measured."""
        ran: dict[str, list[int]] = {}
        for program in self._open.values():
            for path, lines in program.take_ran_lines().items():
                ran.setdefault(path, []).extend(lines)
        return ran

    def close(self) -> None:
        """Close all."""
        for program in self._open.values():
            program.close()
        self._open.clear()


_PROGRAMS = pytest.StashKey[Programs]()


def _programs(config: pytest.Config) -> Programs:
    if _PROGRAMS not in config.stash:
        config.stash[_PROGRAMS] = Programs(config)
    return config.stash[_PROGRAMS]
