"""Translation files. Docs: devenv-work-with-translation-files."""

import pytest
from xliff_files import xliff

from alrun.project.errors import UnreadableProject
from alrun.project.xliff import read_translations

DANISH = frozenset({"da-dk"})
ID = "Table 2328808854 - Property 2879900210"
NOTE = "Table MyTable - Property Caption"
HEAD = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file target-language="da-DK" original="A">'


@pytest.fixture
def read(tmp_path):
    def read(content, languages=DANISH):
        path = tmp_path / "A.da-DK.xlf"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_translations(str(path), languages)

    return read


def test_texts_are_known_by_id_and_by_the_note_of_the_compiler(read):
    file = read(xliff({(ID, NOTE): "Min tabel"}))
    assert (file.original, file.language) == ("Cars", "da-DK")
    assert dict(file.by_id) == {ID: "Min tabel"}
    assert dict(file.by_note) == {NOTE: "Min tabel"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encoding_is_that_of_the_file(read, encoding):
    text = xliff({ID: "Rød grød"}).replace("utf-8", encoding.removesuffix("-sig"))
    assert read(text.encode(encoding)).by_id[ID] == "Rød grød"


def test_spaces_and_elements_within_a_text_are_kept(read):
    text = xliff({ID: "X"}).replace("X<", " Klik <g id='1'>her</g>  <")
    assert read(text).by_id[ID] == " Klik her  "


def test_what_is_not_translated_has_no_text(read):
    untranslated = xliff({ID: "X"}).replace("<target>X</target>", '<target state="needs-translation"/>')
    assert not read(untranslated).by_id
    assert not read(untranslated.replace('<target state="needs-translation"/>', "")).by_id


def test_alternatives_that_a_tool_offers_are_no_translations(read):
    text = xliff({ID: "Min"}).replace('<note from="Dev', '<alt-trans><target>Anden</target></alt-trans><note from="Dev')
    assert read(text).by_id[ID] == "Min"


def test_a_file_of_another_language_is_not_read_further(read):
    assert read(xliff({}, language="de-DE") + "<") is None
    assert read(HEAD.replace("da-DK", "DA-dk") + "</file></xliff>").language == "DA-dk"


@pytest.mark.parametrize(
    ("content", "place", "complaint"),
    [
        ("", "(1,1)", "no element found"),
        ("not XML", "(1,1)", "syntax error"),
        ("\n\n<xliff><file></xliff>", "(3,8)", "<file> has no target-language"),
        (f"{HEAD}\n<body>\n</file></xliff>", "(3,3)", "mismatched tag"),
        (f"{HEAD}\n<body>", "(2,7)", "no element found"),
        (
            f"{HEAD}</file><file target-language='da-DK'/></xliff>",
            f"(1,{len(HEAD) + 8})",
            "it has more than one <file>",
        ),
        ("\n<html/>", "(2,1)", "it begins with <html>, not with <xliff>"),
        (b"<xliff \xff>", "(1,8)", "not well-formed"),
        (f"{HEAD}\n<body>\0", "(2,7)", "not well-formed"),
    ],
)
def test_a_file_that_is_none_is_refused_with_its_place(read, content, place, complaint):
    with pytest.raises(UnreadableProject) as caught:
        read(content)
    assert f"A.da-DK.xlf{place}: error ALRUN022: The translation file is not valid: {complaint}" in str(caught.value)


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "dtd", [f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">']
)
def test_entities_are_refused(read, dtd):
    with pytest.raises(UnreadableProject, match="it has a document type, which could define entities"):
        read(f"{dtd}{HEAD}<body>&l9;</body></file></xliff>")


def test_a_deep_file_is_read_to_its_end(read):
    depth = 100_000
    assert read(f"{HEAD}{'<g>' * depth}{'</g>' * depth}</file></xliff>").by_id == {}
