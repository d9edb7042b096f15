"""Install and upgrade codeunits: what an app does once on a database, and once in each company of it.

Docs: devenv-extension-install-code, devenv-upgrading-extensions
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Protocol

from alrun.runtime.errors import ALError
from alrun.runtime.modules import Lifecycle, in_order
from alrun.runtime.session import Session
from alrun.runtime.values.versions import NO_VERSION, parse_version
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import AppInfo, CodeunitSymbol, CommitBehavior

_DATABASE = ""
"""Stands for the database itself among companies."""

_UPGRADE_PHASES = ("oncheckpreconditions", "onupgrade", "onvalidateupgrade")
"""The triggers of upgrade codeunits in their order: of each, first that per database, then that per company."""


class NewerData(Exception):
    """The database was written by a later version of an app; `str()` says so."""


class InstalledApps(Protocol):
    """What a database knows of the apps that are installed on it, as part of its write transaction."""

    def begin_write(self) -> None:
        """Start the write transaction if there is none."""
        ...

    def installed_versions(self) -> dict[tuple[str, str], str]:
        """The versions of apps by identity and company, '' being the database itself."""
        ...

    def set_installed_version(self, app: str, company: str, version: str) -> None:
        """Remember that an app is installed, in a company or on the database itself."""
        ...


class Installer:
    """Brings a database to the apps of a program.

    `session_for` gives a session in a company, which may do everything. `guarded` runs something that is kept if it
    succeeds and undone if it fails. A database that is `kept` remembers all apps; of another only install code matters.
    """

    def __init__(
        self,
        program: ProgramSymbols,
        database: InstalledApps,
        companies: Sequence[str],
        session_for: Callable[[str], Session],
        guarded: Callable[[Callable[[], object]], None],
        *,
        kept: bool,
    ) -> None:
        self._program = program
        self._database = database
        self._companies = companies
        self._session_for = session_for
        self._guarded = guarded
        self._kept = kept
        self._codeunits: dict[tuple[AppInfo, str], list[CodeunitSymbol]] = {}
        for symbol in program.of_type(CodeunitSymbol):
            subtype = symbol.header.subtype.lower()
            if subtype in ("install", "upgrade"):
                self._codeunits.setdefault((symbol.app, subtype), []).append(symbol)

    def run(self) -> None:
        """Install what is new and upgrade what is older.

        If the install code of a dependency fails, the client is told (`install-failed`) and the program runs without
        what it does: most of what a large app installs is nothing to a program that uses a part of it. Raises ALError
        if that of the program itself fails, or any upgrade.
        """
        apps = in_order([app.info for app in self._program.apps if not app.is_system])
        if not self._kept:
            apps = [app for app in apps if (app, "install") in self._codeunits]
        known = self._database.installed_versions() if apps else {}
        unseen: list[tuple[AppInfo, str]] = []
        for app in apps:
            installed = known.get((app.identity, _DATABASE))
            if installed is not None and parse_version(installed) < parse_version(app.version):
                self._upgrade(app, installed, known)
            unseen += [
                (app, company) for company in (_DATABASE, *self._companies) if (app.identity, company) not in known
            ]
        self._install_all(unseen)

    # --- Installing

    def _install_all(self, unseen: Iterable[tuple[AppInfo, str]]) -> None:
        without_code: list[tuple[AppInfo, str]] = []
        for app, company in unseen:
            if (app, "install") not in self._codeunits:
                without_code.append((app, company))
                continue
            try:
                self._guarded(partial(self._install, app, company))
            except ALError as error:
                if self._program.is_own(self._codeunits[app, "install"][0]):
                    raise
                stack = "\n".join(map(str, error.call_stack or ()))
                details = {"app": app.name, "text": error.text, "code": error.code, "callstack": stack}
                self._session_for(company).emit("install-failed", details)
        if without_code:
            self._guarded(partial(self._remember, without_code))

    def _install(self, app: AppInfo, company: str) -> None:
        self._database.begin_write()
        # Another process may have been first.
        if (app.identity, company) in self._database.installed_versions():
            return
        trigger = "oninstallappperdatabase" if company == _DATABASE else "oninstallapppercompany"
        self._run_triggers(Lifecycle("Install", app, NO_VERSION), company, trigger)
        self._database.set_installed_version(app.identity, company, app.version)

    def _remember(self, installed: Iterable[tuple[AppInfo, str]]) -> None:
        for app, company in installed:
            self._database.set_installed_version(app.identity, company, app.version)

    # --- Upgrading

    def _upgrade(self, app: AppInfo, installed: str, known: Mapping[tuple[str, str], str]) -> None:
        companies = [company for company in self._companies if (app.identity, company) in known]
        try:
            self._guarded(partial(self._run_upgrade, app, installed, companies))
        except ALError as error:
            told = ALError(
                f"The app {app.name} could not be upgraded from version {installed} to {app.version}: {error.text}",
                error.code,
            )
            told.call_stack = error.call_stack
            raise told from error

    def _run_upgrade(self, app: AppInfo, installed: str, companies: Sequence[str]) -> None:
        self._database.begin_write()
        if self._database.installed_versions().get((app.identity, _DATABASE)) != installed:
            return  # another process was first
        lifecycle = Lifecycle("Upgrade", app, parse_version(installed))
        for phase in _UPGRADE_PHASES:
            self._run_triggers(lifecycle, _DATABASE, f"{phase}perdatabase")
            for company in companies:
                self._run_triggers(lifecycle, company, f"{phase}percompany")
        self._remember((app, company) for company in (_DATABASE, *companies))

    # --- Both

    def _run_triggers(self, lifecycle: Lifecycle, company: str, name: str) -> None:
        session = self._session_for(company)
        session.lifecycle = lifecycle
        if lifecycle.context == "Upgrade":
            session.commit_behavior = CommitBehavior.IGNORE
        try:
            for symbol in self._codeunits.get((lifecycle.app, lifecycle.context.lower()), ()):
                trigger = symbol.triggers.get(name)
                if trigger is not None:
                    getattr(session.program.object_class(symbol).create(session), trigger.python_name)()
        finally:
            session.lifecycle = None
            session.commit_behavior = CommitBehavior.ALLOW


def refuse_newer(apps: Iterable[AppInfo], known: Mapping[tuple[str, str], str]) -> None:
    """Raise NewerData if a later version of an app has written the database that knows these versions."""
    for app in apps:
        installed = known.get((app.identity, _DATABASE), app.version)
        if parse_version(installed) > parse_version(app.version):
            raise NewerData(
                f"the database has version {installed} of the app {app.name}, "
                f"and version {app.version} cannot work with it"
            )
