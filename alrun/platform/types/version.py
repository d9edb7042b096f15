"""Version: the version of an app, or any four numbers.

Docs: methods-auto/version/version-data-type
"""

from __future__ import annotations

from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.versions import NO_VERSION, Version, make_version, parse_version
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method


@new_value_of("Version")
def _new(session: Session, type_: Type) -> Version:
    return NO_VERSION


@method("Version.Create(Version: Text): Version", static=True)
def create_from_text(version: str) -> Version:
    """The version that a text `W.X.Y.Z` stands for; Y and Z may be left out. Raises ALError if it is none.

    Docs: methods-auto/version/version-create-string-method
    """
    return parse_version(version)


@method("Version.Create(Major: Integer, Minor: Integer [, Build: Integer] [, Revision: Integer]): Version", static=True)
def create(major: int, minor: int, build: int = 0, revision: int = 0) -> Version:
    """The version of these numbers. Raises ALError if one is negative.

    Docs: methods-auto/version/version-create-integer-integer-integer-integer-method
    """
    return make_version(major, minor, build, revision)


@method("Version.Major(): Integer", prop=True)
def major(version: Version) -> int:
    """The first number.

    Docs: methods-auto/version/version-major-method
    """
    return version.major


@method("Version.Minor(): Integer", prop=True)
def minor(version: Version) -> int:
    """The second number.

    Docs: methods-auto/version/version-minor-method
    """
    return version.minor


@method("Version.Build(): Integer", prop=True)
def build(version: Version) -> int:
    """The third number.

    Docs: methods-auto/version/version-build-method
    """
    return version.build


@method("Version.Revision(): Integer", prop=True)
def revision(version: Version) -> int:
    """The fourth number.

    Docs: methods-auto/version/version-revision-method
    """
    return version.revision


@method("Version.ToText(): Text")
def to_text(version: Version) -> str:
    """The four numbers with dots between them.

    Docs: methods-auto/version/version-totext-method
    """
    return str(version)
