"""NavApp, ModuleInfo and ModuleDependencyInfo: the apps of the program, whose code is running, and its resources.

Docs: methods-auto/navapp/navapp-data-type, methods-auto/moduleinfo/moduleinfo-data-type
"""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterable

from alrun.platform.system_app import SYSTEM_APP_ID
from alrun.runtime.calls import running_apps
from alrun.runtime.errors import ALError
from alrun.runtime.modules import Module, ModuleDependency, id_of, module_of
from alrun.runtime.new_values import new_value_of
from alrun.runtime.resources import read_resource, resource_names
from alrun.runtime.session import Session
from alrun.runtime.values.encodings import MS_DOS, stream_encoding
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import FixedContent, InStream
from alrun.runtime.values.versions import Version, parse_version
from alrun.semantics.builtins import MethodTable
from alrun.semantics.program import IndexedApp
from alrun.semantics.symbols import AppInfo
from alrun.semantics.types import SimpleType, Type

METHODS = MethodTable()
method = METHODS.method

_NOT_INSTALLED = "ModuleNotFound"
_NO_ARCHIVE = "NoArchivedData"


@new_value_of("ModuleInfo")
def _new_module(session: Session, type_: Type) -> Module:
    return Module()


@new_value_of("ModuleDependencyInfo")
def _new_dependency(session: Session, type_: Type) -> ModuleDependency:
    return ModuleDependency()


def _module(session: Session, app: AppInfo) -> Module:
    return module_of(app, session.program.apps, session.lifecycle)


def _platform(session: Session) -> Module:
    app = next(app.info for app in session.program.symbols.apps if app.info.app_id == SYSTEM_APP_ID)
    version = parse_version(app.version)
    return Module(name=app.name, publisher=app.publisher, app_version=version, data_version=version)


def _give(session: Session, apps: Iterable[AppInfo], info: Ref) -> bool:
    app = next(iter(apps), None)
    if app is None:
        raise ALError("No extension is calling.", _NOT_INSTALLED)
    info.value = _module(session, app)
    return True


@method("NavApp.GetCurrentModuleInfo(var Info: ModuleInfo): Boolean", static=True)
def get_current_module_info(session: Session, info: Ref) -> bool:
    """The app whose code is running.

    Docs: methods-auto/navapp/navapp-getcurrentmoduleinfo-method
    """
    return _give(session, running_apps(), info)


@method("NavApp.GetCallerModuleInfo(var Info: ModuleInfo): Boolean", static=True, false_for=(_NOT_INSTALLED,))
def get_caller_module_info(session: Session, info: Ref) -> bool:
    """The app of the method that called the running one, be it the same app. Raises ALError if nothing did.

    Docs: methods-auto/navapp/navapp-getcallermoduleinfo-method
    """
    return _give(session, itertools.islice(running_apps(), 1, None), info)


@method("NavApp.GetModuleInfo(AppId: Guid, var Info: ModuleInfo): Boolean", static=True, false_for=(_NOT_INSTALLED,))
def get_module_info(session: Session, app_id: uuid.UUID, info: Ref) -> bool:
    """The app of an id; the null Guid stands for the platform's own (observed). Raises ALError if there is none.

    Docs: methods-auto/navapp/navapp-getmoduleinfo-method
    """
    if not app_id.int:
        info.value = _platform(session)
        return True
    for app in session.program.apps:
        if id_of(app) == app_id:
            info.value = _module(session, app)
            return True
    raise ALError(f"No installed extension was found with ID {app_id}.", _NOT_INSTALLED)


@method("NavApp.GetCallstackModuleInfos(): List of [ModuleInfo]", static=True)
def get_callstack_module_infos(session: Session) -> list[object]:
    """The apps on the call stack, each once, the running one first.

    Docs: methods-auto/navapp/navapp-getcallstackmoduleinfos-method
    """
    return [_module(session, app) for app in dict.fromkeys(running_apps())]


@method("NavApp.GetCallerCallstackModuleInfos(): List of [ModuleInfo]", static=True)
def get_caller_callstack_module_infos(session: Session) -> list[object]:
    """The apps of the methods that lead to the running one, each once, the nearest first.

    Docs: methods-auto/navapp/navapp-getcallercallstackmoduleinfos-method
    """
    return [_module(session, app) for app in dict.fromkeys(itertools.islice(running_apps(), 1, None))]


@method("NavApp.IsInstalling(): Boolean", static=True)
def is_installing(session: Session) -> bool:
    """Whether the app whose code is running is being installed.

    Docs: methods-auto/navapp/navapp-isinstalling-method
    """
    lifecycle = session.lifecycle
    return lifecycle is not None and lifecycle.context == "Install" and next(running_apps(), None) == lifecycle.app


@method("NavApp.IsEntitled(Id: Text [, AppId: Guid]): Boolean", static=True)
def is_entitled(id_: str, app_id: uuid.UUID | None = None) -> bool:
    """Always: every user is entitled to everything.

    Docs: methods-auto/navapp/navapp-isentitled-method
    """
    return True


@method("NavApp.IsUnlicensed([AppId: Guid]): Boolean", static=True)
def is_unlicensed(app_id: uuid.UUID | None = None) -> bool:
    """Never: nothing needs a licence.

    Docs: methods-auto/navapp/navapp-isunlicensed-method
    """
    return False


# --- Resources


def _running(session: Session) -> IndexedApp:
    """The app whose code is running."""
    info = next(running_apps())
    return next(app for app in session.program.symbols.apps if app.info is info or app.info == info)


@method("NavApp.GetResource(ResourceName: Text, var ResourceStream: InStream [, Encoding: TextEncoding])", static=True)
def get_resource(session: Session, name: str, stream: Ref, encoding: int = MS_DOS) -> None:
    """Open a stream to read a resource of the app. Raises ALError if it has none of that name.

    Docs: methods-auto/navapp/navapp-getresource-method
    """
    stream.value = InStream(FixedContent(read_resource(_running(session), name)), stream_encoding(encoding))


@method("NavApp.GetResourceAsText(ResourceName: Text [, Encoding: TextEncoding]): Text", static=True)
def get_resource_as_text(session: Session, name: str, encoding: int = MS_DOS) -> str:
    """Return the text of a resource of the app. Raises ALError if it has none of that name.

    Docs: methods-auto/navapp/navapp-getresourceastext-method
    """
    content = read_resource(_running(session), name)
    return InStream(FixedContent(content), stream_encoding(encoding)).read_all_text()


@method("NavApp.GetResourceAsJson(ResourceName: Text [, Encoding: TextEncoding]): JsonObject", static=True)
def get_resource_as_json(session: Session, name: str, encoding: int = MS_DOS) -> object:
    """Return the object of a resource of the app. Raises ALError if it has none of that name, or it is no object.

    Docs: methods-auto/navapp/navapp-getresourceasjson-method
    """
    from alrun.platform.types.json_token import new_object, read_object  # what few programs need

    found = new_object(session, SimpleType("JsonObject"))
    read_object(found, get_resource_as_text(session, name, encoding))  # type: ignore[arg-type]  # what `new_object` gives
    return found


@method("NavApp.ListResources([Filter: Text]): List of [Text]", static=True)
def list_resources(session: Session, pattern: str = "") -> list[object]:
    """The names of the app's resources: all, those of a folder, or those that match a text with `*` and `?`.

    Docs: methods-auto/navapp/navapp-listresources-method
    """
    return list(resource_names(_running(session), pattern))


# --- Archived data, which the extensions of the first form left when they were uninstalled: there never is any


@method("NavApp.GetArchiveVersion(): Text", static=True)
def get_archive_version() -> str:
    """The version of the extension that left archived data: '' as there is none.

    Docs: methods-auto/navapp/navapp-getarchiveversion-method
    """
    return ""


@method("NavApp.GetArchiveRecordRef(TableNo: Integer, var RecordRef: RecordRef): Boolean", static=True)
def get_archive_record_ref(table_no: int, record_ref: Ref) -> bool:
    """Return whether a table has archived data: no.

    Docs: methods-auto/navapp/navapp-getarchiverecordref-method
    """
    return False


@method(
    "NavApp.RestoreArchiveData(TableNo: Integer [, RunTrigger: Boolean]): Boolean",
    static=True,
    false_for=(_NO_ARCHIVE,),
)
def restore_archive_data(table_no: int, run_trigger: bool = False) -> bool:
    """Fail: no table has archived data.

    Docs: methods-auto/navapp/navapp-restorearchivedata-method
    """
    raise ALError(f"There is no archived data of the table {table_no}.", _NO_ARCHIVE)


@method("NavApp.DeleteArchiveData(TableNo: Integer)", static=True)
def delete_archive_data(table_no: int) -> None:
    """Nothing to do: no table has archived data.

    Docs: methods-auto/navapp/navapp-deletearchivedata-method
    """


# --- ModuleInfo


@method("ModuleInfo.Id(): Guid", prop=True)
def id_(module: Module) -> uuid.UUID:
    """The app's id.

    Docs: methods-auto/moduleinfo/moduleinfo-id-method
    """
    return module.app_id


@method("ModuleInfo.PackageId(): Guid", prop=True)
def package_id(module: Module) -> uuid.UUID:
    """An id of this version of the app.

    Docs: methods-auto/moduleinfo/moduleinfo-packageid-method
    """
    return module.package_id


@method("ModuleInfo.Name(): Text", prop=True)
def name(module: Module) -> str:
    """The app's name.

    Docs: methods-auto/moduleinfo/moduleinfo-name-method
    """
    return module.name


@method("ModuleInfo.Publisher(): Text", prop=True)
def publisher(module: Module) -> str:
    """Who publishes the app.

    Docs: methods-auto/moduleinfo/moduleinfo-publisher-method
    """
    return module.publisher


@method("ModuleInfo.AppVersion(): Version", prop=True)
def app_version(module: Module) -> Version:
    """The version of the app.

    Docs: methods-auto/moduleinfo/moduleinfo-appversion-method
    """
    return module.app_version


@method("ModuleInfo.DataVersion(): Version", prop=True)
def data_version(module: Module) -> Version:
    """The version of its data: 0.0.0.0 while it is installed for the first time, the old one while it is upgraded.

    Docs: methods-auto/moduleinfo/moduleinfo-dataversion-method
    """
    return module.data_version


@method("ModuleInfo.Dependencies(): List of [ModuleDependencyInfo]", prop=True)
def dependencies(module: Module) -> list[object]:
    """The apps of the program that it depends on.

    Docs: methods-auto/moduleinfo/moduleinfo-dependencies-method
    """
    return list(module.dependencies)


# --- ModuleDependencyInfo


@method("ModuleDependencyInfo.Id(): Guid", prop=True)
def dependency_id(dependency: ModuleDependency) -> uuid.UUID:
    """The id of the app that is depended on.

    Docs: methods-auto/moduledependencyinfo/moduledependencyinfo-id-method
    """
    return dependency.app_id


@method("ModuleDependencyInfo.Name(): Text", prop=True)
def dependency_name(dependency: ModuleDependency) -> str:
    """The name of the app that is depended on.

    Docs: methods-auto/moduledependencyinfo/moduledependencyinfo-name-method
    """
    return dependency.name


@method("ModuleDependencyInfo.Publisher(): Text", prop=True)
def dependency_publisher(dependency: ModuleDependency) -> str:
    """Who publishes the app that is depended on.

    Docs: methods-auto/moduledependencyinfo/moduledependencyinfo-publisher-method
    """
    return dependency.publisher
