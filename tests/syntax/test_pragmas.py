"""Which warnings `#pragma warning` turns off. Docs: directives/devenv-directive-pragma-warning"""

import pytest

from alrun.source import SourceFile
from alrun.syntax.pragmas import WarningPragmas


def is_warning_off(text, offset, code):
    return WarningPragmas(SourceFile("A.al", text), frozenset({"ON"})).is_off(offset, code)


@pytest.mark.parametrize(
    ("pragmas", "is_off"),
    [
        ("", False),
        ("#pragma warning disable AL0432", True),
        ("  # PRAGMA Warning Disable al0432 // why", True),
        ("#pragma warning disable AL0468, AL0432", True),
        ("#pragma warning disable AL0468", False),
        ("#pragma warning disable AL0468 // AL0432", False),
        ("#pragma warning disable", True),
        ("#pragma warning disable AL0432\n#pragma warning restore AL0432", False),
        ("#pragma warning disable AL0432\n#pragma warning restore", False),
        ("#pragma warning disable\n#pragma warning restore AL0468", True),
        ("#pragma warning disable\n#pragma warning restore AL0432", False),
        ("#pragma implicitwith disable", False),
        ("// #pragma warning disable AL0432", False),
        ("/*\n#pragma warning disable AL0432\n*/", False),
        ("#if ON\n#pragma warning disable AL0432\n#endif", True),
        ("#if OFF\n#pragma warning disable AL0432\n#endif", False),
        ("#pragma warning disable AL0432\n#if OFF\n#pragma warning restore\n#endif", True),
    ],
)
def test_where_a_warning_is_off(pragmas, is_off):
    text = f"{pragmas}\ncodeunit 1 A {{ }}\n#pragma warning restore\n"
    assert is_warning_off(text, text.index("codeunit"), "AL0432") is is_off


def test_a_pragma_counts_from_its_place_on():
    text = "codeunit 1 A { }\n#pragma warning disable\ncodeunit 2 B { }"
    assert not is_warning_off(text, 0, "AL0432")
    assert is_warning_off(text, len(text), "AL0432")
