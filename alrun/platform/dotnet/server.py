"""What the server tells Microsoft's applications of itself: an installation on a machine of one's own.

It is no online service and no sandbox, has no directory of users and no Copilot, and offers no web services.
"""

from __future__ import annotations

import secrets
import string
from typing import TYPE_CHECKING, Any
from uuid import UUID

from alrun.platform.dotnet.permission_relations import includes_itself, relations_below
from alrun.platform.system_tables.made_permissions import Compositions, SetId
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.net import NetObject, NetRef, member
from alrun.semantics.permission_symbols import NO_RIGHTS, PermissionKind, Right, Rights

if TYPE_CHECKING:
    from alrun.runtime.session import Session


class TenantSettingsHelper(NetObject):
    """What kind of environment it is."""

    net_name = "Microsoft.Dynamics.Nav.NavUserAccount.NavTenantSettingsHelper"

    @member("IsProduction", static=True)
    def is_production(self) -> bool:
        """Whether it is a production environment."""
        return True

    @member("IsSandbox", static=True)
    def is_sandbox(self) -> bool:
        """Whether it is a sandbox."""
        return False

    @member(
        "GetEnvironmentName",
        "GetApplicationFamily",
        "GetRingName",
        "GetLinkedPowerPlatformEnvironmentId",
        static=True,
    )
    def nothing(self) -> str:
        """What only an online environment has."""
        return ""

    @member("GetEnvironmentApplicationSetting", static=True)
    def application_setting(self, name: str) -> str:
        """A setting of the environment: there are none."""
        return ""

    @member("TryGetStringTenantSetting", static=True, outs=(1,))
    def try_get_setting(self, name: str, value: NetRef) -> bool:
        """Give a setting of the tenant: there are none."""
        value.value = ""
        return False


class CopilotFunctions(NetObject):
    """The Copilot of online environments, which an installation of one's own does not have.

    Observed: where it runs can be asked there; a page of Microsoft's for it opens and then says that it is missing.
    """

    net_name = "Microsoft.Dynamics.Nav.Service.CopilotApi.AL.ALCopilotFunctions"

    @member("IsBizChatEnabled", "IsCopilotFeedbackEnabled", "IsWithinEUDB", "IsWithinGeo", static=True)
    def is_offered(self) -> bool:
        """Whether something of it can be used, or is in the region."""
        return False

    @member("IsPlatformAuthorizationConfigured", static=True)
    def is_authorized(self, *credentials: Any) -> bool:
        """Whether the platform has access to a model."""
        return False


class ConfigSettings(NetObject):
    """The server's settings, as far as applications ask for them."""

    net_name = "Microsoft.Dynamics.Nav.Types.ALConfigSettings"

    @member("Instance", static=True)
    def instance(self) -> ConfigSettings:
        """The settings."""
        return ConfigSettings()

    @member(
        "ApiServicesEnabled",
        "ApiSubscriptionsEnabled",
        "EnableEntraGroupsOnPrem",
        "EnableMembershipEntitlement",
        "EnableSaasExtensionInstallConfigSetting",
        "IsSaaS",
        "IsSaasExcelAddinEnabled",
        "TestAutomationEnabled",
    )
    def off(self) -> bool:
        """What an online service would have."""
        return False

    @member("UsePermissionsFromExtensions")
    def on(self) -> bool:
        """Permission sets are objects of apps."""
        return True

    @member("ApiSubscriptionSendingNotificationTimeout", "ApiSubscriptionDelayTime")
    def subscription_milliseconds(self) -> int:
        """The documented default."""
        return 30_000

    @member("ApiSubscriptionMaxNumberOfNotifications")
    def most_notifications(self) -> int:
        """The documented default."""
        return 100


class TestExecution(NetObject):
    """Whether tests are running."""

    net_name = "Microsoft.Dynamics.Nav.Runtime.NavTestExecution"

    @member("IsInTestMode", static=True, needs_session=True)
    def is_in_test_mode(self, session: Session) -> bool:
        """Whether the session runs a test."""
        return session.test is not None


class UserAccountHelper(NetObject):
    """The users, which have no accounts elsewhere."""

    net_name = "Microsoft.Dynamics.Nav.NavUserAccount.NavUserAccountHelper"

    @member("IsAzure", "IsUserDelegatedAdmin", "IsUserDelegatedHelpdesk", "IsDelegatedUser", static=True)
    def not_online(self) -> bool:
        """What only an online service has."""
        return False

    @member("IsWindowsAuthentication", static=True)
    def is_windows(self) -> bool:
        """Whether users are known by their Windows accounts."""
        return False

    @member("UserName", static=True)
    def user_name(self, security_id: str) -> str:
        """The name of a Windows account: there are none."""
        return ""

    @member("GetAllowedCompanies", static=True, needs_session=True)
    def companies(self, session: Session, *user: Any) -> list[str]:
        """The companies that a user may open: the one of the session."""
        return [session.company]

    @member("GetEffectivePermissionForObject", static=True, needs_session=True)
    def effective_permission(self, session: Session, user: UUID, company: str, object_type: int, object_id: int) -> str:
        """What the user may do with an object: the rights in their order, as the permission tables number the access.

        Observed: who may do everything with the data of a table need not be able to execute it.
        """
        if user != session.user_security_id:
            raise UnsupportedFeature("permissions of users who have no session")
        kind = next((kind for kind in PermissionKind if kind.number == object_type), None)
        if kind is None:
            rights = NO_RIGHTS  # there are no such objects, MenuSuites for one
        elif session.permissions is None:
            rights = Rights.parse("RIMD" if kind is PermissionKind.TABLE_DATA else "X")
        else:
            rights = session.permissions.granted_by_number(kind, object_id, session.program.symbols)
        return ",".join(str(rights.of(right).number) for right in Right)

    @member("GetPermissionSetRelations", static=True, needs_session=True)
    def relations(self, session: Session, role: str, app: UUID, scope: int, levels: int) -> list[Any]:
        """What a permission set is composed of, as a tree of at most so many levels in a list."""
        compositions = Compositions(session)
        return list(relations_below(compositions, SetId(scope, app, role.upper()), levels))

    @member("IsPermissionSetValid", static=True, needs_session=True, outs=(3,))
    def is_valid(self, session: Session, role: str, app: UUID, scope: int, errors: NetRef) -> bool:
        """Whether a permission set is not part of itself; else what is wrong with it, in alrun's words."""
        is_circular = includes_itself(Compositions(session), SetId(scope, app, role.upper()))
        errors.value = [f"The permission set {role} is part of itself."] if is_circular else []
        return not is_circular


class PermissionTestHelper(NetObject):
    """Gives the user of a test some permission sets instead of his own, until it is disposed of.

    As long as it has given none, the user has his own.
    """

    net_name = "Microsoft.Dynamics.Nav.Runtime.PermissionTestHelper"

    def __init__(self, session: Session) -> None:
        self._session = session
        self._names: list[str] = []
        self._use()

    @classmethod
    def construct(cls, session: Session, *arguments: Any) -> PermissionTestHelper:
        """Begin with what the user can do anyway."""
        return cls(session)

    @member("Clear")
    def clear(self) -> None:
        """Take away the permission sets that were given."""
        self._names.clear()
        self._use()

    @member("AddEffectivePermissionSet")
    def add(self, name: str) -> None:
        """Give one more permission set."""
        self._names.append(name)
        self._use()

    @member("Dispose", "Close")
    def net_dispose(self) -> None:
        """Let the user do again what he could before."""
        self._session.use_permissions(self._session.own_permissions)

    def _use(self) -> None:
        if not self._names:
            self.net_dispose()
            return
        from alrun.runtime.permission_sets import UnknownPermissionSet, find_sets
        from alrun.runtime.permissions import Permissions

        try:
            sets = find_sets(self._session.program.symbols, self._names)
        except UnknownPermissionSet as error:
            raise ALError(f"There is no permission set '{self._names.pop()}'.", "NotFound") from error
        self._session.use_permissions(Permissions(sets))


class PasswordGenerator(NetObject):
    """Makes passwords."""

    net_name = "Microsoft.Dynamics.Nav.PasswordGenerator.PasswordGenerator"

    @member("GeneratePassword", static=True)
    def generate(self, length: int, signs: int) -> str:
        """A random password of so many characters, of which that many at least are neither letters nor digits."""
        chars = [secrets.choice(_SIGNS) for _ in range(signs)]
        chars += [secrets.choice(_LETTERS + _SIGNS) for _ in range(length - signs)]
        secrets.SystemRandom().shuffle(chars)
        return "".join(chars)


_LETTERS = string.ascii_letters + string.digits
_SIGNS = "!@#$%^&*()_-+=[{]};:>|./?"
"""Those of the password generator of ASP.NET."""
