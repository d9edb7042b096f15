"""SessionSettings: the personalization of a user, as an object.

Docs: methods-auto/sessionsettings/sessionsettings-data-type
"""

from __future__ import annotations

import uuid
from typing import Any, Final

from alrun.runtime.new_values import new_value_of
from alrun.runtime.no_client import require_user
from alrun.runtime.records.platform_rows import PlatformRows
from alrun.runtime.session import Session
from alrun.runtime.values.session_settings import SessionSettings
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method

_PERSONALIZATION_TABLE: Final = 2000000073
_USER: Final = 3
_FIELDS: Final = {
    "profile_id": 9,
    "profile_app_id": 10,
    "language_id": 12,
    "company": 15,
    "locale_id": 27,
    "time_zone": 30,
}
"""The field of the table that each setting is in."""
_UTC: Final = "UTC"


@new_value_of("SessionSettings")
def _new(session: Session, type_: Type) -> SessionSettings:
    return SessionSettings()


@method("SessionSettings.Init()")
def init(session: Session, settings: SessionSettings) -> None:
    """Have what is stored in "User Personalization" of the user, or what the session has where nothing is.

    Docs: methods-auto/sessionsettings/sessionsettings-init-method
    """
    stored = _stored(session)
    for name in _FIELDS:
        setattr(settings, name, stored.get(name, getattr(SessionSettings(), name)))
    settings.company = settings.company or session.company
    settings.language_id = settings.language_id or session.windows_language
    settings.locale_id = settings.locale_id or session.settings.locale_id
    settings.time_zone = settings.time_zone or _UTC


def _stored(session: Session) -> dict[str, Any]:
    """The settings of the user's row, of the types of their fields; none if there is no row."""
    table = session.program.find_table(_PERSONALIZATION_TABLE)
    row = None if table is None else session.store.platform_table(table, "").get([session.user_security_id])
    if table is None or row is None:
        return {}
    return {name: row[table.fields_by_number[number].index] for name, number in _FIELDS.items()}


@method("SessionSettings.Company([NewCompanyName: Text]): Text", prop=True)
def company(settings: SessionSettings, new_company_name: str | None = None) -> str:
    """The company, or set it, whether or not there is one of that name.

    Docs: methods-auto/sessionsettings/sessionsettings-company-method
    """
    if new_company_name is not None:
        settings.company = new_company_name
    return settings.company


@method("SessionSettings.LanguageId([NewLanguageId: Integer]): Integer", prop=True)
def language_id(settings: SessionSettings, new_language_id: int | None = None) -> int:
    """The Windows language id, or set it.

    Docs: methods-auto/sessionsettings/sessionsettings-languageid-method
    """
    if new_language_id is not None:
        settings.language_id = new_language_id
    return settings.language_id


@method("SessionSettings.LocaleId([NewLocaleId: Integer]): Integer", prop=True)
def locale_id(settings: SessionSettings, new_locale_id: int | None = None) -> int:
    """The id of the regional formats, or set it.

    Docs: methods-auto/sessionsettings/sessionsettings-localeid-method
    """
    if new_locale_id is not None:
        settings.locale_id = new_locale_id
    return settings.locale_id


@method("SessionSettings.ProfileId([NewProfileId: Text]): Text", prop=True)
def profile_id(settings: SessionSettings, new_profile_id: str | None = None) -> str:
    """The profile, or set it.

    Docs: methods-auto/sessionsettings/sessionsettings-profileid-method
    """
    if new_profile_id is not None:
        settings.profile_id = new_profile_id
    return settings.profile_id


@method("SessionSettings.ProfileAppId([NewProfileAppId: Guid]): Guid", prop=True)
def profile_app_id(settings: SessionSettings, new_profile_app_id: uuid.UUID | None = None) -> uuid.UUID:
    """The app that has the profile, or set it.

    Docs: methods-auto/sessionsettings/sessionsettings-profileappid-method
    """
    if new_profile_app_id is not None:
        settings.profile_app_id = new_profile_app_id
    return settings.profile_app_id


@method("SessionSettings.ProfileSystemScope([NewProfileScope: Boolean]): Boolean", prop=True)
def profile_system_scope(settings: SessionSettings, new_profile_scope: bool | None = None) -> bool:
    """Always false, whatever is set: there are no profiles of the system any more (observed).

    Docs: methods-auto/sessionsettings/sessionsettings-profilesystemscope-method
    """
    return False


@method("SessionSettings.TimeZone([NewTimeZone: Text]): Text", prop=True)
def time_zone(settings: SessionSettings, new_time_zone: str | None = None) -> str:
    """The Windows time zone, or set it.

    Docs: methods-auto/sessionsettings/sessionsettings-timezone-method
    """
    if new_time_zone is not None:
        settings.time_zone = new_time_zone
    return settings.time_zone


@method("SessionSettings.RequestSessionUpdate(saveSettings: Boolean)")
def request_session_update(session: Session, settings: SessionSettings, save_settings: bool) -> None:
    """Ask the client for a session with these settings, and keep them in "User Personalization" if so told.

    alrun tells of it as the event `session-update`, and the session goes on as it is (observed). Subscribers to the
    global database triggers are asked again which they want. In a session without a user: an error. In a test its
    SessionSettingsHandler gets the settings, and what it answers changes nothing (observed).
    Docs: methods-auto/sessionsettings/sessionsettings-requestsessionupdate-method
    """
    require_user(session.client, "update the session settings")
    if save_settings:
        _save(session, settings)
    if session.test is not None:
        session.test.handlers.session_settings(settings.copied())
    if session.global_triggers is not None:
        session.global_triggers.forget_answers()
    session.emit("session-update", {name: str(getattr(settings, name)) for name in sorted(_FIELDS)})


def _save(session: Session, settings: SessionSettings) -> None:
    values = {number: getattr(settings, name) for name, number in _FIELDS.items()}
    rows = PlatformRows(session, _PERSONALIZATION_TABLE, "")
    row = rows.get(session.user_security_id)
    if row is None:
        rows.insert({_USER: session.user_security_id, **values})
    else:
        rows.modify(row, values)
