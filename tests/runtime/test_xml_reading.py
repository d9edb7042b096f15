"""What reading makes of documents that are meant to do harm, and of the encodings of bytes."""

import tracemalloc

import pytest

from alrun.runtime.errors import ALError
from alrun.runtime.xml.reading import read_document
from alrun.runtime.xml.writing import write_node

LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
LONG = "x" * 100_000
HARMFUL = {
    "billion laughs": f'<!DOCTYPE l [<!ENTITY l0 "lollollol">{LAUGHS}]><l>&l9;</l>',
    "in an attribute": f'<!DOCTYPE l [<!ENTITY l0 "lollollol">{LAUGHS}]><l a="&l9;"/>',
    "elements in entities": f'<!DOCTYPE l [<!ENTITY l0 "<{LONG}/>">{LAUGHS}]><l>&l9;</l>',
    "one long entity": f'<!DOCTYPE l [<!ENTITY a "{LONG}">]><l>' + "&a;" * 1000 + "</l>",
    "a long entity in attributes": f'<!DOCTYPE l [<!ENTITY a "{LONG}">]><l>' + '<a b="&a;"/>' * 1000 + "</l>",
}


@pytest.mark.parametrize("source", HARMFUL.values(), ids=HARMFUL)
def test_entities_end_in_an_error_before_they_fill_the_memory(source):
    tracemalloc.start()
    try:
        with pytest.raises(ALError) as raised:
            read_document(source, preserve_whitespace=False)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert raised.value.text == "The input document has exceeded a limit set by MaxCharactersFromEntities."
    assert peak < 200_000_000


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252", "gb18030"])
def test_bytes_are_in_the_encoding_that_they_say(encoding):
    declared = encoding.removesuffix("-sig")
    source = f'<?xml version="1.0" encoding="{declared}"?><!DOCTYPE r [<!ENTITY e "æ">]><r>æ&e;<a/><b></b></r>'
    document = read_document(source.encode(encoding), preserve_whitespace=False)
    assert write_node(document, "", indent=False) == source.replace("&e;", "æ").replace("<a/>", "<a />")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (b'<?xml version="1.0" encoding="none"?><r/>', "System does not support 'none' encoding."),
        (b'<?xml version="1.0" encoding="ascii"?><r>\xff</r>', "Invalid character in the given encoding, at byte 42."),
        (
            b'<?xml version="1.0" encoding="utf-16"?><r/>',
            "There is no Unicode byte order mark. Cannot switch to Unicode.",
        ),
        (b"<r>\xff</r>", "The XML is not well-formed: not well-formed (invalid token). Line 1, position 4."),
        (b"\xef\xbb\xbf", "Root element is missing."),
        ("\ufeff<r/>", "Data at the root level is invalid. Line 1, position 1."),
        ("<r>\x01</r>", "'\x01', hexadecimal value 0x01, is an invalid character. Line 1, position 4."),
        ("<r a=1/>", "'1' is an unexpected token. The expected token is '\"' or '''. Line 1, position 6."),
        ("<r/>\n x", "Data at the root level is invalid. Line 2, position 2."),
        ('<r xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>', "'q:x' is a duplicate attribute name."),
        ("<r><![CDATA[x</r>", "The XML is not well-formed: unclosed CDATA section."),
        ("<r>\ud800</r>", "The XML is not well-formed: not well-formed (invalid token). Line 1, position 4."),
        ('<r xmlns:p=""/>', "The prefix 'p' cannot be bound to the empty namespace name."),
    ],
)
def test_what_is_not_well_formed_says_why(source, text):
    with pytest.raises(ALError) as raised:
        read_document(source, preserve_whitespace=False)
    assert raised.value.text.startswith(text)
    assert raised.value.code == "Xml"


def test_a_text_longer_than_the_buffer_of_expat_is_one_node():
    document = read_document(f"<r>{'x' * 300_000}</r>", preserve_whitespace=False)
    assert [len(node.value) for node in document.root.children] == [300_000]
