"""XML that comes and goes piece by piece."""

from io import BytesIO

import pytest

from alrun.runtime.errors import ALError
from alrun.runtime.xml.nodes import Declaration
from alrun.runtime.xml.reading import read_document
from alrun.runtime.xml.stream_reading import Characters, End, Start, read_events
from alrun.runtime.xml.stream_writing import StreamWriter


def events(source: str | bytes, piece: int | None = None):
    data = source if isinstance(source, bytes) else source.encode()
    stream = BytesIO(data)
    return list(read_events(lambda size: stream.read(piece or size), lambda: data))


def told(source, piece=None):
    shown = []
    for event in events(source, piece):
        match event:
            case Start(name, attributes):
                named = "".join(f" {each.local}={value}" for each, value in attributes)
                shown.append(f"<{{{name.uri}}}{name.local}{named}>" if name.uri else f"<{name.local}{named}>")
            case Characters(text) if shown and not shown[-1].startswith("<"):
                shown[-1] += text
            case Characters(text):
                shown.append(text)
            case End():
                shown.append("<>")
    return shown


@pytest.mark.parametrize("piece", [None, 1, 7])
def test_elements_attributes_and_texts(piece):
    source = '<?xml version="1.0"?><!-- c --><a b="1" c="x &amp; y"><d/>t&lt;<![CDATA[<>]]></a>'
    assert told(source, piece) == ["<a b=1 c=x & y>", "<d>", "<>", "t<<>", "<>"]


def test_namespaces():
    assert told('<p:a xmlns:p="urn:x" xmlns="urn:y" p:k="1"><b/></p:a>') == ["<{urn:x}a k=1>", "<{urn:y}b>", "<>", "<>"]


def test_places_count_from_1():
    start = [event for event in events("<a>\n  <b/></a>") if isinstance(event, Start)][1]
    assert (start.line, start.position) == (2, 3)


@pytest.mark.parametrize("encoding", ["windows-1252", "iso-8859-2", "utf-16", "utf-8"])
@pytest.mark.parametrize("piece", [None, 300])
def test_encodings(encoding, piece):
    data = f'<?xml version="1.0" encoding="{encoding}"?><a>Grüße</a>'.encode(encoding)
    assert told(data, piece) == ["<a>", "Grüße", "<>"]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("", "Root element is missing."),
        ("no xml", "Data at the root level is invalid. Line 1, position 1."),
        (
            "<a>\n<b></a>",
            "The 'b' start tag on line 2 position 2 does not match the end tag of 'a'. Line 2, position 6.",
        ),
        ("<a><b>", "Unexpected end of file has occurred. The following elements are not closed: b, a."),
        ("<a>&nothing;</a>", "Reference to undeclared entity 'nothing'. Line 1, position 4."),
        ('<!DOCTYPE a [<!ENTITY x "xx">]><a>&x;</a>', "For security reasons DTD is prohibited in this XML document."),
        ('<?xml version="1.0" encoding="klingon"?><a/>', "System does not support 'klingon' encoding."),
        (b'<?xml version="1.0" encoding="cp1252"?><a>\x81</a>', "Invalid character in the given encoding."),
        ('<?xml version="1.0" encoding="base64"?><a/>', "System does not support 'base64' encoding."),
        ('<?xml version="1.0" encoding="undefined"?><a/>', "System does not support 'undefined' encoding."),
        (b'<?xml version="1.0" encoding="utf-7"?><a>+2AA-</a>', "The XML is not well-formed"),
        (b'<?xml version="1.0" encoding="idna"?><a>\xff</a>', "Invalid character in the given encoding."),
        (b"<a>\xff</a>", "The XML is not well-formed"),
    ],
)
def test_what_is_not_well_formed(source, text):
    with pytest.raises(ALError) as failure:
        events(source)
    assert failure.value.text.startswith(text)


@pytest.mark.parametrize("encoding", ["base64", "undefined", "idna", "utf-7"])
def test_whole_documents_in_encodings_that_are_none(encoding):
    with pytest.raises(ALError):
        read_document(f'<?xml version="1.0" encoding="{encoding}"?><a>+2AA-'.encode() + b"\xff</a>", False)


def test_what_comes_before_the_mistake_is_told():
    data = b"<a><b/><c></a>"
    stream = BytesIO(data)
    reading = read_events(stream.read, lambda: data)
    assert [type(next(reading)) for _ in range(4)] == [Start, Start, End, Start]


def written(build) -> str:
    parts = []
    writer = StreamWriter(parts.append, Declaration("1.0", "UTF-8", "no"))
    build(writer)
    writer.close()
    return "".join(parts)


def test_writing_indents_elements_but_not_texts():
    def build(writer):
        writer.start("a", [("k", 'x "y"')])
        writer.start("b")
        writer.text("1 < 2")
        writer.end()
        writer.start("c")
        writer.end()
        writer.start("d")
        writer.text("")
        writer.end()
        writer.end()

    assert written(build) == (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n<a k="x &quot;y&quot;">\r\n'
        "  <b>1 &lt; 2</b>\r\n  <c />\r\n  <d />\r\n</a>"
    )


def test_writing_does_not_indent_beside_text():
    def build(writer):
        writer.start("a")
        writer.text("t")
        writer.start("b")
        writer.end()
        writer.end()

    assert written(build).endswith("\r\n<a>t<b /></a>")


def test_writing_refuses_characters_that_xml_does_not_have():
    with pytest.raises(ALError, match="hexadecimal value 0x01, is an invalid character"):
        written(lambda writer: (writer.start("a"), writer.text("\x01")))


def test_writing_goes_out_in_pieces():
    sizes = []
    writer = StreamWriter(lambda text: sizes.append(len(text)), Declaration("1.0", "UTF-8", ""))
    writer.start("a")
    for _ in range(10_000):
        writer.start("b")
        writer.text("text")
        writer.end()
    assert len(sizes) > 1
    assert max(sizes) < 100_000
