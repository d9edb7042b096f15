"""Packages: what is in them, and that nothing in one can do harm."""

import contextlib
import io
import os
import stat
import struct
import zipfile

import pytest
from app_packages import APP_ID, MANIFEST, SYMBOLS, manifest_xml, package, with_header, zipped

from alrun.cache import sha256
from alrun.project.app_json import IdRange
from alrun.project.discovery import discover
from alrun.project.errors import ProjectError, UnreadableProject
from alrun.project.package import open_package, read_package_manifest
from alrun.project.reading import read_source

SOURCE = ("src/Hello%20World.Codeunit.al", "codeunit 50100 Hello { }")


@pytest.fixture
def opened(tmp_path, monkeypatch):
    """Opens bytes as the package `P.app` of the current folder, which must stay the only file there."""
    monkeypatch.chdir(tmp_path)

    def opened(content):
        (tmp_path / "P.app").write_bytes(content)
        read_package_manifest("P.app")
        found = open_package("P.app", sha256(content).digest())
        return found, {name: found.text(name) for name in found.names}

    yield opened
    assert os.listdir(tmp_path) == ["P.app"]


@pytest.fixture
def refused(opened):
    """The one message that a package is refused with."""

    def refused(content):
        with pytest.raises(UnreadableProject) as caught:
            opened(content)
        [diagnostic] = caught.value.diagnostics
        return str(diagnostic)

    return refused


# --- What is in a package


def test_the_al_files_are_its_source_under_their_own_paths(opened):
    found, texts = opened(package([SOURCE, ("logo/a.png", b"\x89PNG")]))
    assert found.has_source
    assert texts == {"src/Hello World.Codeunit.al": "codeunit 50100 Hello { }"}


def test_without_al_files_there_are_declarations(opened):
    found, texts = opened(package(symbols={"Codeunits": [{"Id": 7, "Name": "Seven"}]}))
    assert not found.has_source
    assert list(texts) == ["Codeunit 7 Seven.al"]


def test_symbols_may_end_in_zeros(opened):
    # As in Microsoft's own packages.
    content = with_header(zipped([(MANIFEST, manifest_xml()), (SYMBOLS, b'\xef\xbb\xbf{"Codeunits": []}' + bytes(64))]))
    assert opened(content)[1] == {}


def test_a_signature_may_follow_the_archive(opened):
    assert opened(package([SOURCE]) + b"NXSB" + bytes(100))[0].has_source


def test_an_archive_without_a_header_will_do(opened):
    assert opened(zipped([(MANIFEST, manifest_xml()), SOURCE]))[0].has_source


def test_a_longer_header(opened):
    archive = zipped([(MANIFEST, manifest_xml()), SOURCE])
    header = with_header(b"", size=48, length=len(archive))
    assert opened(header + bytes(8) + archive)[0].has_source


def test_a_package_that_is_ready_to_run_has_another_one_inside(opened):
    inner = "437dbf0e_28.0.app"
    said = {"EmbeddedAppFileName": inner, "EmbeddedAppId": APP_ID}
    content = with_header(
        zipped([("readytorunappmanifest.json", said), ("publishedartifacts/a.dll", b"MZ"), (inner, package([SOURCE]))])
    )
    assert list(opened(content)[1]) == ["src/Hello World.Codeunit.al"]


def test_the_manifest(opened, tmp_path):
    inner = (
        '<IdRanges><IdRange MinObjectId="50100" MaxObjectId="50149" /></IdRanges>'
        '<Dependencies><Dependency Id="{C1335042-3002-4257-BF8A-75C898CCB1B8}" Name="Application" Publisher="Microsoft"'
        ' MinVersion="18.0.0.0" CompatibilityId="0.0.0.0" /></Dependencies>'
        '<InternalsVisibleTo><Module Id="0d60b215-6ee1-4789-8e53-866cfa50c23c" Name="T" Publisher="M" />'
        "</InternalsVisibleTo><Features><Feature>NOIMPLICITWITH</Feature></Features>"
        "<PreprocessorSymbols><PreprocessorSymbol>CLEAN</PreprocessorSymbol></PreprocessorSymbols>"
    )
    opened(package([SOURCE], manifest=manifest_xml(inner=inner, Runtime="7.0", Application="18.0.0.0")))
    manifest = read_package_manifest("P.app")
    assert (manifest.app_id, manifest.name, manifest.publisher, manifest.version) == (
        APP_ID,
        "Base",
        "Contoso",
        "1.2.0.0",
    )
    assert manifest.id_ranges == (IdRange(50100, 50149),)
    [dependency] = manifest.dependencies
    assert (dependency.app_id, dependency.name, dependency.version) == (
        "c1335042-3002-4257-bf8a-75c898ccb1b8",
        "Application",
        "18.0.0.0",
    )
    assert manifest.internals_visible_to == ("0d60b215-6ee1-4789-8e53-866cfa50c23c",)
    assert (manifest.features, manifest.preprocessor_symbols) == (("NOIMPLICITWITH",), ("CLEAN",))
    assert (manifest.runtime, manifest.application) == ("7.0", "18.0.0.0")


def test_a_package_that_changes_after_it_was_seen_is_not_read(opened, tmp_path):
    content = package([SOURCE])
    opened(content)
    (tmp_path / "P.app").write_bytes(package([("src/Other.al", "")]))
    with pytest.raises(ProjectError, match="have changed since"):
        open_package("./P.app", sha256(content).digest())


def test_a_path_may_lead_into_a_package(opened):
    opened(package([SOURCE]))
    source = read_source("P.app/src/Hello World.Codeunit.al")
    assert (source.path, source.text) == ("P.app/src/Hello World.Codeunit.al", "codeunit 50100 Hello { }")


# --- Where packages are found


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for path in ("deps/Base.app", "deps/deep/Other.APP", "app/Contoso_App_1.0.0.0.app"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(package([SOURCE]))
    (tmp_path / "app" / "app.json").write_text('{"name": "App"}')
    (tmp_path / "app" / "A.al").write_text("")


def roots(*paths, packages):
    return [(app.root, app.is_package) for app in discover(paths, packages)]


def test_a_package_is_an_app_wherever_a_path_is_taken(folder):
    assert roots("deps/Base.app", packages=False) == [("deps/Base.app", True)]


def test_packages_in_a_folder_of_dependencies_are_found(folder):
    assert roots("deps", packages=True) == [("deps/Base.app", True), ("deps/deep/Other.APP", True)]
    # Given twice, taken once.
    assert roots("deps/Base.app", "deps", packages=True) == roots("deps", packages=True)


def test_what_the_compiler_made_of_an_app_is_no_second_app(folder):
    assert roots("app", packages=True) == [("app", False)]


def test_packages_in_a_folder_of_the_program_are_not_part_of_it(folder):
    with pytest.raises(UnreadableProject, match="ALRUN005"):
        discover(["deps"])


# --- What is no package, or a damaged one


@pytest.mark.parametrize("content", [b"", b"N", b"NAV", b"MZ\x90\0", b"\0" * 100, b"navx" + bytes(60)])
def test_what_does_not_begin_as_a_package(refused, content):
    assert refused(content) == "P.app(1,1): error ALRUN030: It is not an .app package: it does not begin as one."


@pytest.mark.parametrize("end", [4, 5, 8, 12, 28, 36, 39])
def test_the_end_within_the_header(refused, end):
    assert refused(package([SOURCE])[:end]).endswith("ALRUN031: The package is damaged: it ends within its header.")


def test_the_end_anywhere_after_the_header(refused):
    whole = package([SOURCE])
    for end in range(40, len(whole)):
        assert refused(whole[:end]).endswith("it is shorter than its header says.")


def test_an_archive_that_ends_anywhere_though_the_header_agrees(refused):
    archive = zipped([(MANIFEST, manifest_xml()), SOURCE])
    for end in range(len(archive)):
        assert "error ALRUN031: The package is damaged: " in refused(with_header(archive[:end]))


@pytest.mark.parametrize(
    "content",
    [
        with_header(zipped([SOURCE]), size=0),
        with_header(zipped([SOURCE]), size=39),
        with_header(zipped([SOURCE])).replace(b"NAVXPK", b"XVANPK"),
    ],
)
def test_a_header_that_is_not_valid(refused, content):
    assert refused(content).endswith("The package is damaged: its header is not valid.")


@pytest.mark.parametrize("lie", [{"size": 2**32 - 1}, {"length": 2**64 - 1}])
def test_a_header_that_says_more_than_there_is(refused, lie):
    assert refused(with_header(zipped([SOURCE]), **lie)).endswith("it is shorter than its header says.")


def test_a_header_that_says_less_than_there_is(refused):
    archive = zipped([(MANIFEST, manifest_xml()), SOURCE])
    assert "ALRUN031" in refused(with_header(archive, length=len(archive) // 2))


def test_any_byte_changed_is_read_or_refused(opened):
    whole = package([SOURCE])
    for place in range(len(whole)):
        changed = whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :]
        with contextlib.suppress(UnreadableProject):
            opened(changed)


def test_a_runtime_package(refused):
    message = refused(with_header(b".NEA\0\0\0\1" + bytes(100)))
    assert message.startswith("P.app(1,1): error ALRUN033: It is a runtime package")


# --- Archives that want to do harm


@pytest.mark.parametrize(
    "name",
    [
        "../evil.al",
        "src/../../evil.al",
        "/etc/evil.al",
        "src\\..\\evil.al",
        "C:/evil.al",
        "src/%2e%2e/evil.al",
        "a//b.al",
    ],
)
def test_a_path_that_leads_out_of_the_package(refused, name):
    info = zipfile.ZipInfo("x")
    info.filename = info.orig_filename = name
    message = refused(with_header(zipped([(MANIFEST, manifest_xml()), (info, "")])))
    assert (
        message
        == f"P.app(1,1): error ALRUN032: The package is refused: the path of its entry {name!r} leads out of it."
    )


@pytest.mark.parametrize("names", [("src/A.al", "src/A.al"), ("src/A.al", "SRC/a.AL"), ("src/A B.al", "src/A%20B.al")])
def test_an_entry_that_is_there_twice(refused, names):
    message = refused(package([(name, "codeunit 1 A { }") for name in names]))
    assert message.endswith("is there twice.")
    assert "ALRUN032" in message


def test_a_symbolic_link(refused):
    link = zipfile.ZipInfo("src/A.al")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert refused(package([(link, "/etc/passwd")])).endswith("its entry src/A.al is not a file.")


def test_an_encrypted_entry(refused):
    archive = bytearray(zipped([(MANIFEST, manifest_xml()), SOURCE]))
    directory = archive.rindex(b"PK\1\2")
    struct.pack_into("<H", archive, directory + 8, 1)
    assert refused(with_header(bytes(archive))).endswith("its entry src/Hello World.Codeunit.al is encrypted.")


def test_an_entry_packed_in_another_way(refused):
    archive = zipped([(MANIFEST, manifest_xml()), SOURCE], zipfile.ZIP_BZIP2)
    assert refused(with_header(archive)).endswith("is packed in an unknown way.")


def test_a_text_packed_far_more_tightly_than_any_text(refused):
    message = refused(package([("src/A.al", b" " * 3_000_000)]))
    assert message.endswith("ALRUN032: The package is refused: src/A.al is packed too tightly.")


def test_a_text_that_is_too_large(refused):
    assert refused(package(manifest=manifest_xml(inner="<!--" + os.urandom(3_000_000).hex() + "-->"))).endswith(
        "NavxManifest.xml is too large."
    )


def test_an_entry_that_is_longer_than_the_directory_says(refused):
    archive = bytearray(zipped([(MANIFEST, manifest_xml()), ("src/A.al", b" " * 3_000_000)]))
    directory = archive.rindex(b"PK\1\2")
    struct.pack_into("<I", archive, directory + 24, 100)
    # The checksum of what is there is another than that of the beginning.
    assert "error ALRUN031: The package is damaged: src/A.al" in refused(with_header(bytes(archive)))


def test_entries_that_share_their_content(refused):
    archive = bytearray(zipped([(MANIFEST, manifest_xml()), ("src/A.al", os.urandom(9000).hex()), ("src/B.al", "x")]))
    first = archive.index(b"PK\1\2", archive.index(b"PK\1\2") + 1)
    second = archive.rindex(b"PK\1\2")
    for place, size in ((16, 12), (42, 4)):
        archive[second + place : second + place + size] = archive[first + place : first + place + size]
    message = refused(with_header(bytes(archive)))
    assert "ALRUN03" in message


def test_a_package_inside_a_package_inside_a_package(refused):
    said = ("readytorunappmanifest.json", {"EmbeddedAppFileName": "in.app"})
    once = with_header(zipped([said, ("in.app", package([SOURCE]))]))
    assert refused(with_header(zipped([said, ("in.app", once)]))).endswith("NavxManifest.xml is missing.")
    assert refused(with_header(zipped([said]))).endswith("in.app is missing.")
    assert refused(with_header(zipped([("readytorunappmanifest.json", {})]))).endswith("does not name the app inside.")


def test_too_many_entries(refused, monkeypatch):
    monkeypatch.setattr("alrun.project.package._MOST_ENTRIES", 3)
    assert refused(package([(f"{number}.al", "") for number in range(3)])).endswith("it has 4 entries.")


def test_al_files_that_are_too_large_together(refused, monkeypatch):
    monkeypatch.setattr("alrun.project.package._MOST_UNPACKED", 50)
    assert refused(package([(f"{number}.al", "//" * 10) for number in range(3)])).endswith(
        "its AL files are too large."
    )


# --- Manifests


def test_a_package_without_a_manifest(refused):
    assert refused(with_header(zipped([SOURCE]))).endswith("The package is damaged: NavxManifest.xml is missing.")


DOCTYPE = '<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]>'


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "it is not valid XML: no element found: line 1, column 0"),
        ("<Package>", "it is not valid XML: no element found: line 1, column 9"),
        (f"{DOCTYPE}<Package/>", "it has a document type declaration"),
        ("<Package/>", "it does not describe one app"),
        (manifest_xml(inner="<App/>"), "it does not describe one app"),
        (manifest_xml(app_id="1"), "Id '1' is not a GUID"),
        (manifest_xml(name=""), "the app has no Name"),
        (manifest_xml(version="one"), "Version 'one' is not a version"),
        (manifest_xml(inner='<IdRanges><IdRange MinObjectId="a"/></IdRanges>'), "MinObjectId 'a' is not a number"),
        (manifest_xml(inner="<Dependencies><Dependency/></Dependencies>"), "Id '' is not a GUID"),
        (b"\xff\xfe<\0", "it is not UTF-8 text"),
        (b"<Package>\xff</Package>", "it is not UTF-8 text"),
        ("<a>" * 100_000, "it is not valid XML: no element found: line 1, column 300000"),
    ],
)
def test_a_manifest_that_is_none(refused, text, reason):
    content = with_header(zipped([(MANIFEST, text), SOURCE]))
    assert refused(content) == f"P.app(1,1): error ALRUN031: The package is damaged: NavxManifest.xml: {reason}."


# --- Symbols


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "ALRUN031: The package is damaged: SymbolReference.json is not valid JSON: Expecting value"),
        (b"\xff", "ALRUN031: The package is damaged: SymbolReference.json is not UTF-8 text."),
        ("[" * 200_000, "ALRUN032: The package is refused: SymbolReference.json is nested too deeply."),
        ("[]", "ALRUN031: The package is damaged: SymbolReference.json: The whole must be an object."),
        ('{"Tables": 1}', "SymbolReference.json: The whole.Tables must be a list."),
        ('{"Tables": [1]}', "SymbolReference.json: Tables[0] must be an object."),
        ('{"Tables": [{"Id": "1"}]}', "SymbolReference.json: Tables[0].Id must be a whole number."),
        ('{"Tables": [{"Id": 1, "Name": "a\\nb"}]}', "SymbolReference.json: 'a\\nb' is not a name."),
        ('{"Namespaces": [{"Name": "A; B"}]}', "SymbolReference.json: 'A; B' is not a namespace."),
        ('{"Codeunits": [{"Id": 1, "Name": "A"}, {"Id": 1, "Name": "A"}]}', "Codeunit 1 A is declared twice."),
    ],
)
def test_symbols_that_are_none(refused, text, message):
    assert message in refused(with_header(zipped([(MANIFEST, manifest_xml()), (SYMBOLS, text)])))


@pytest.mark.parametrize("depth", [600, 5000])
def test_symbols_nested_far_deeper_than_any(refused, depth):
    controls = '{"Name": "a", "Controls": [' * depth + "]}" * depth
    text = f'{{"Pages": [{{"Id": 1, "Name": "P", "Controls": [{controls}]}}]}}'
    content = with_header(zipped([(MANIFEST, manifest_xml()), (SYMBOLS, text)]))
    assert refused(content).endswith("ALRUN032: The package is refused: SymbolReference.json is nested too deeply.")


def test_a_package_with_neither_source_nor_symbols(refused):
    assert refused(package()).endswith("The package is damaged: SymbolReference.json is missing.")


def test_al_that_is_no_text(refused):
    assert refused(package([("src/A.al", b"\xff\xff")])) == (
        "P.app/src/A.al(1,1): error ALRUN004: It is neither UTF-8 nor UTF-16 text."
    )


def test_the_helper_writes_what_zipfile_reads():
    assert zipfile.ZipFile(io.BytesIO(package([SOURCE])[40:])).namelist() == [MANIFEST, SOURCE[0]]
