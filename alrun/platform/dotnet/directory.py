"""The directory of users (Microsoft Entra): what is known of users, groups and licences.

alrun reaches no directory. There is the one that Microsoft's tests fill with what they need, MockGraphQuery, and a
GraphQuery on it; one without it fails by name.
"""

from __future__ import annotations

from typing import Any, ClassVar

from alrun.platform.dotnet.collections import GenericList
from alrun.platform.dotnet.data_objects import DataObject
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetException, NetObject, NetRef, member

_MODEL = "Microsoft.Dynamics.Nav.LicensingService.Model"
_CLIENT = "Microsoft.Dynamics.Nav.AzureADGraphClient"


class GroupInfo(DataObject):
    """A group."""

    net_name = f"{_MODEL}.GroupInfo"
    begins: ClassVar = {"DisplayName": None, "ObjectId": None}


class RoleInfo(DataObject):
    """A role in the directory."""

    net_name = f"{_MODEL}.RoleInfo"
    begins: ClassVar = {"Description": None, "DisplayName": None, "IsSystem": False, "RoleTemplateId": None}


class ServicePlanInfo(DataObject):
    """What a licence allows."""

    net_name = f"{_MODEL}.ServicePlanInfo"
    begins: ClassVar = {"CapabilityStatus": None, "ServicePlanId": None, "ServicePlanName": None}


class LicenseUnitsInfo(DataObject):
    """How many licences there are."""

    net_name = f"{_MODEL}.LicenseUnitsInfo"
    begins: ClassVar = {"Enabled": 0, "Suspended": 0, "Warning": 0}


class SkuInfo(DataObject):
    """A licence that was bought."""

    net_name = f"{_MODEL}.SkuInfo"
    begins: ClassVar = {
        "CapabilityStatus": None,
        "ConsumedUnits": 0,
        "ObjectId": None,
        "PrepaidUnits": LicenseUnitsInfo,
        "ServicePlans": GenericList,
        "SkuId": None,
        "SkuPartNumber": None,
    }


class UserInfo(DataObject):
    """A user."""

    net_name = f"{_MODEL}.UserInfo"
    begins: ClassVar = {
        "AccountEnabled": False,
        "AssignedPlans": GenericList,
        "DisplayName": None,
        "GivenName": None,
        "Groups": GenericList,
        "Mail": None,
        "ObjectId": None,
        "PreferredLanguage": None,
        "Roles": GenericList,
        "Surname": None,
        "UserPrincipalName": None,
    }


class TenantInfo(DataObject):
    """The organization."""

    net_name = f"{_MODEL}.TenantInfo"
    begins: ClassVar = {
        "City": None,
        "Country": None,
        "CountryLetterCode": None,
        "DisplayName": None,
        "InitialDomain": None,
        "PostalCode": None,
        "PreferredLanguage": None,
        "State": None,
        "Street": None,
        "TelephoneNumber": None,
        "VerifiedDomains": GenericList,
    }


class Page(NetObject):
    """A part of what was found: all of it."""

    def __init__(self, found: list[Any]) -> None:
        self._found = found

    @member("CurrentPage")
    def current(self) -> GenericList:
        """What is in it."""
        return GenericList(self._found)

    @member("GetNextPage")
    def next_page(self) -> bool:
        """Go to the next part: there is none."""
        self._found = []
        return False


class UserInfoPage(Page):
    """Users that were found."""

    net_name = f"{_CLIENT}.UserInfoPage"


class UserIdsPage(Page):
    """The ids of users that were found."""

    net_name = f"{_CLIENT}.UserIdsPage"


class GroupInfoPage(Page):
    """Groups that were found."""

    net_name = f"{_CLIENT}.GroupInfoPage"


class MockGraphQuery(DataObject):
    """A directory that tests fill."""

    net_name = f"{_CLIENT}.MockGraphQuery"
    begins: ClassVar = {
        "CurrentUserUserObject": None,
        "CurrentEnvironmentSecurityGroup": None,
        "M365CollaborationEnabled": False,
    }

    def __init__(self) -> None:
        super().__init__()
        self.users: list[UserInfo] = []
        self.groups: list[GroupInfo] = []
        self._roles: list[RoleInfo] = []
        self._licences = GenericList()

    # --- Filling it

    @member("AddUser")
    def add_user(self, user: UserInfo) -> None:
        """One more user."""
        self.users.append(user)

    @member("AddGroup")
    def add_group(self, group: GroupInfo) -> None:
        """One more group."""
        self.groups.append(group)

    @member("AddUserGroup")
    def add_user_group(self, user: UserInfo, group: GroupInfo) -> None:
        """Let a user be in a group, which is one of the directory from then on."""
        user.held["Groups"].add(group)
        if all(each.held["ObjectId"] != group.held["ObjectId"] for each in self.groups):
            self.groups.append(group)

    @member("AddUserRole")
    def add_user_role(self, user: UserInfo, role: RoleInfo) -> None:
        """Give a user a role."""
        user.held["Roles"].add(role)

    @member("AddAssignedPlanToUser")
    def add_plan(self, user: UserInfo, plan: ServicePlanInfo) -> None:
        """Give a user what a licence allows."""
        user.held["AssignedPlans"].add(plan)

    @member("AddDirectoryRole")
    def add_role(self, role: RoleInfo) -> None:
        """One more role."""
        self._roles.append(role)

    @member("AddDirectorySubscribedSku")
    def add_licence(self, licence: SkuInfo) -> None:
        """One more licence."""
        self._licences.add(licence)

    # --- Asking it

    @member("GetCurrentUser")
    def current_user(self) -> UserInfo | None:
        """The user of the session."""
        found: UserInfo | None = self.held["CurrentUserUserObject"]
        return found

    @member("GetUserByObjectId")
    def user_by_id(self, object_id: str) -> UserInfo:
        """The user of an id. Raises NetException if there is none."""
        return self._required("ObjectId", object_id)

    @member("TryGetUserByObjectId", outs=(1,))
    def try_user_by_id(self, object_id: str, user: NetRef) -> bool:
        """Give the user of an id; whether there is one."""
        user.value = self._user("ObjectId", object_id)
        return user.value is not None

    @member("GetUser")
    def user(self, principal_name: str) -> UserInfo:
        """The user of a name. Raises NetException if there is none."""
        return self._required("UserPrincipalName", principal_name)

    @member("GetUserByAuthorizationEmail")
    def user_by_email(self, email: str) -> UserInfo | None:
        """The user of an address, null if there is none."""
        return self._user("UserPrincipalName", email)

    @member("GetUserAssignedPlans")
    def plans(self, user: UserInfo) -> Any:
        """What the licences of a user allow."""
        return user.held["AssignedPlans"]

    @member("GetUsersPage")
    def users_page(self, size: int) -> UserInfoPage:
        """All users."""
        return UserInfoPage(self.users)

    @member("GetLicensedUsersPage")
    def licensed_users_page(self, plans: list[str], size: int) -> UserInfoPage:
        """The users whose licences allow something."""
        return UserInfoPage([user for user in self.users if user.held["AssignedPlans"].count()])

    @member("GetDirectoryRoles")
    def roles(self) -> GenericList:
        """All roles."""
        return GenericList(self._roles)

    @member("GetDirectorySubscribedSkus")
    def licences(self) -> GenericList:
        """All licences, also those that will be added."""
        return self._licences

    @member("IsM365CollaborationEnabled")
    def has_collaboration(self) -> bool:
        """Whether users without a licence may read."""
        return bool(self.held["M365CollaborationEnabled"])

    @member("GetEnvironmentDirectoryGroup")
    def environment_group(self) -> str:
        """The id of the group whose members may use the environment, '' if there is none."""
        group = self.held["CurrentEnvironmentSecurityGroup"]
        return "" if group is None else str(group.held["ObjectId"])

    @member("GetGroupInfo")
    def group(self, object_id: str) -> GroupInfo:
        """The group of an id. Raises NetException if there is none."""
        return self._group("ObjectId", object_id)

    @member("FindFirstGroupInfoForDisplayName")
    def group_by_name(self, name: str) -> GroupInfo:
        """The first group of a name. Raises NetException if there is none."""
        return self._group("DisplayName", name)

    @member("GetGroupPage")
    def group_page(self, size: int) -> GroupInfoPage:
        """All groups."""
        return GroupInfoPage(self.groups)

    @member("GetGroupMembers")
    def group_members(self, name: str) -> GenericList:
        """The users in a group of a name. Raises NetException if there is none."""
        return GenericList(self._members(self.group_by_name(name)))

    @member("GetMembersPageForGroupId")
    def members_page(self, object_id: str, size: int) -> UserInfoPage:
        """The users in the group of an id. Raises NetException if there is none."""
        return UserInfoPage(self._members(self.group(object_id)))

    @member("GetMemberIdsPageForGroupId")
    def member_ids_page(self, object_id: str, size: int) -> UserIdsPage:
        """The ids of the users in the group of an id. Raises NetException if there is none."""
        return UserIdsPage([user.held["ObjectId"] for user in self._members(self.group(object_id))])

    @member("IsGroupMember")
    def is_member(self, user_id: str, group_id: str) -> bool:
        """Whether a user is in a group."""
        return any(user.held["ObjectId"] == user_id for user in self._members(self.group(group_id)))

    def _members(self, group: GroupInfo) -> list[UserInfo]:
        wanted = group.held["ObjectId"]
        return [user for user in self.users if any(each.held["ObjectId"] == wanted for each in user.held["Groups"])]

    def _user(self, name: str, value: str) -> UserInfo | None:
        # An id may have been given as a Guid.
        return next((user for user in self.users if str(user.held[name]).lower() == str(value).lower()), None)

    def _required(self, name: str, value: str) -> UserInfo:
        found = self._user(name, value)
        if found is None:
            raise _not_there(value)
        return found

    def _group(self, name: str, value: str) -> GroupInfo:
        found = next((group for group in self.groups if str(group.held[name]).lower() == str(value).lower()), None)
        if found is None:
            raise _not_there(value)
        return found


def _not_there(value: str) -> NetException:
    return NetException(
        f"Resource '{value}' does not exist or one of its queried reference-property objects are not present."
    )


class GraphQuery(NetObject):
    """Asks the directory."""

    net_name = f"{_CLIENT}.GraphQuery"

    @classmethod
    def construct(cls, session: Any, *arguments: Any) -> MockGraphQuery:
        """The directory of tests, which answers itself. Names that there is no other."""
        if len(arguments) == 1 and isinstance(arguments[0], MockGraphQuery):
            return arguments[0]
        raise UnsupportedFeature("the directory of users (Microsoft Entra)")
