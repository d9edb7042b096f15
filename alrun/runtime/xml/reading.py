"""From the text of a document to its tree, in one pass of expat.

Nothing outside the text is read. What entities add is limited to ten million characters, .NET's limit.
Docs: methods-auto/xmldocument/xmldocument-readfrom-string-xmldocument-method. The texts of errors are those of .NET's
XmlReader where expat tells enough; otherwise expat's own word for what is wrong stands in them.
"""

from __future__ import annotations

import codecs
import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import NamedTuple, NoReturn
from xml.parsers import expat

from alrun.runtime.errors import ALError
from alrun.runtime.xml.names import XML_URI, XMLNS_URI, xml_error
from alrun.runtime.xml.nodes import (
    Attribute,
    CData,
    Comment,
    Container,
    Declaration,
    Document,
    DocumentType,
    Element,
    Node,
    ProcessingInstruction,
    Text,
)

MAX_ENTITY_CHARACTERS = 10_000_000
"""How many characters a document may get from its entities."""

_BLANK = " \t\r\n"
_CHUNK = 1 << 20
_DECLARED_ENCODING = re.compile(rb"""<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([A-Za-z][-.\w]*)["']""")
# Those that expat reads by itself.
_EXPAT_ENCODINGS = frozenset({b"utf-8", b"utf-16", b"iso-8859-1", b"us-ascii"})
_SUBSET = re.compile(r"""^(?:[^"'\[]|"[^"]*"|'[^']*')*\[(.*)\]""", re.DOTALL)


def read_document(source: str | bytes, preserve_whitespace: bool) -> Document:
    """Return the tree of a document; bytes are in the encoding that they say they are in, or UTF-8.

    Text that is only whitespace is left out unless it is to be preserved. Raises ALError if it is no document.
    """
    if isinstance(source, str):
        if source.startswith("\ufeff"):
            raise xml_error("Data at the root level is invalid. Line 1, position 1.")
        return _Reading(source.encode("utf-8", "surrogatepass"), "utf-8", preserve_whitespace).document
    encoding = declared_encoding(source)
    if encoding is None:
        return _Reading(source, None, preserve_whitespace).document
    try:
        text = source.decode(encoding)
    except UnicodeError as error:
        place = f", at byte {error.start + 1}" if isinstance(error, UnicodeDecodeError) else ""
        raise xml_error(f"Invalid character in the given encoding{place}.") from error
    return _Reading(text.encode("utf-8", "surrogatepass"), "utf-8", preserve_whitespace).document


def declared_encoding(source: bytes) -> str | None:
    """The encoding that a document says it is in; None if it says none, or one that expat reads by itself.

    `source` is the document or the beginning of it. Raises ALError if there is no such encoding.
    """
    declared = _DECLARED_ENCODING.match(source)
    if declared is None or declared[1].lower() in _EXPAT_ENCODINGS:
        return None
    name = declared[1].decode("ascii")
    try:
        decoded: object = codecs.getincrementaldecoder(name)().decode(b"")
        if not isinstance(decoded, str):  # Python's codecs are not all of texts
            raise LookupError(name)
    except (LookupError, UnicodeError) as error:
        raise xml_error(f"System does not support '{name}' encoding.") from error
    return name


class _Scope(NamedTuple):
    """The namespaces in scope, by prefix, and those around them."""

    uris: dict[str, str]
    depth: int


class _Reading:
    """One document being read."""

    def __init__(self, source: bytes, encoding: str | None, preserve_whitespace: bool) -> None:
        self.document = Document()
        self._source = source
        self._preserve = preserve_whitespace
        self._current: Container = self.document
        self._depth = 0
        self._texts: list[str] = []
        self._scopes = [_Scope({"": "", "xml": XML_URI}, 0)]
        self._characters: int | None = None
        # By the depth of elements with xml:space: whether it says to preserve.
        self._spaces: list[tuple[int, bool]] = []
        self._is_text = encoding is not None
        self._type_start = 0
        self._type: DocumentType | None = None
        self._parser = parser = expat.ParserCreate(encoding)
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.buffer_size = 1 << 16
        parser.XmlDeclHandler = self._declaration
        parser.StartDoctypeDeclHandler = self._start_document_type
        parser.EndDoctypeDeclHandler = self._end_document_type
        parser.EntityDeclHandler = self._entity
        parser.ExternalEntityRefHandler = self._external_entity
        parser.SkippedEntityHandler = self._skipped_entity
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._texts.append
        parser.StartCdataSectionHandler = self._start_cdata
        parser.EndCdataSectionHandler = self._end_cdata
        parser.CommentHandler = self._comment
        parser.ProcessingInstructionHandler = self._instruction
        if preserve_whitespace:
            parser.DefaultHandlerExpand = self._outside
        try:
            with _without_collection():
                for start in range(0, len(source), _CHUNK):
                    parser.Parse(source[start : start + _CHUNK], False)
                parser.Parse(b"", True)
                if self._texts:
                    self._flush()
        except expat.ExpatError as error:
            raise explained_error(error, source, encoding) from error

    def _flush(self) -> None:
        """Make what was read of text since the last markup a node."""
        text = "".join(self._texts)
        self._texts.clear()
        if self._characters is not None:
            self._count(len(text))
        if not self._preserve and not text.strip(_BLANK) and not (self._spaces and self._spaces[-1][1]):
            return
        self._add(Text(text))

    def _outside(self, text: str) -> None:
        """Whitespace beside the root element; what else has no handler is in the document type."""
        if self._type is None and self._current is self.document and not text.strip(_BLANK):
            self._texts.append(text)

    def _add(self, node: Node) -> None:
        current = self._current
        node.parent = current
        if current.children is None:
            current.children = [node]
        else:
            current.children.append(node)

    def _count(self, characters: int) -> None:
        assert self._characters is not None
        self._characters += characters
        if self._characters > len(self._source) + MAX_ENTITY_CHARACTERS:
            raise xml_error("The input document has exceeded a limit set by MaxCharactersFromEntities.")

    def _start(self, name: str, pairs: list[str]) -> None:
        if self._texts:
            self._flush()
        self._depth += 1
        uris = self._scopes[-1].uris
        if pairs:
            for index in range(0, len(pairs), 2):
                if pairs[index].startswith("xmlns"):
                    uris = self._declare(pairs, uris)
                    break
        prefix, colon, local = name.partition(":")
        element = Element(local, self._uri(uris, prefix)) if colon else Element(name, uris[""])
        self._add(element)
        if pairs:
            self._add_attributes(element, pairs, uris)
        if self._characters is not None:
            self._count(len(name) + sum(map(len, pairs)))
        element.children = []
        self._current = element

    def _declare(self, pairs: list[str], uris: dict[str, str]) -> dict[str, str]:
        """The namespaces of an element that declares some."""
        declared = {}
        for index in range(0, len(pairs), 2):
            name = pairs[index]
            if name == "xmlns":
                declared[""] = pairs[index + 1]
            elif name.startswith("xmlns:"):
                declared[name[6:]] = pairs[index + 1]
        if declared:
            uris = {**uris, **declared}
            self._scopes.append(_Scope(uris, self._depth))
        return uris

    def _add_attributes(self, element: Element, pairs: list[str], uris: dict[str, str]) -> None:
        attributes = element.attributes
        has_prefix = False
        for index in range(0, len(pairs), 2):
            name = pairs[index]
            prefix, colon, local = name.partition(":")
            if not colon:
                attribute = Attribute(name, "", pairs[index + 1])
            else:
                has_prefix = True
                uri = XMLNS_URI if prefix == "xmlns" else self._uri(uris, prefix)
                attribute = Attribute(local, uri, pairs[index + 1])
                if name == "xml:space":
                    self._spaces.append((self._depth, attribute.value == "preserve"))
            attribute.parent = element
            attributes.append(attribute)
        if has_prefix and len({(each.local, each.uri) for each in attributes}) < len(attributes):
            seen = set()
            for index, each in enumerate(attributes):
                if (each.local, each.uri) in seen:
                    self._fail(f"'{pairs[2 * index]}' is a duplicate attribute name.")
                seen.add((each.local, each.uri))

    def _uri(self, uris: dict[str, str], prefix: str) -> str:
        found = uris.get(prefix)
        if found is None:
            self._fail(f"'{prefix}' is an undeclared prefix.")
        return found

    def _end(self, name: str) -> None:
        if self._texts:
            self._flush()
        element = self._current
        if not element.children and self._is_empty_tag():
            element.children = None
        if self._scopes[-1].depth == self._depth:
            self._scopes.pop()
        if self._spaces and self._spaces[-1][0] == self._depth:
            self._spaces.pop()
        self._depth -= 1
        assert element.parent is not None
        self._current = element.parent

    def _is_empty_tag(self) -> bool:
        """Whether the element without content that ends is `<a/>`, which .NET tells from `<a></a>`.

        Expat stands behind `<a/>`, or before `</a>`: it is what was before that tells.
        """
        index = self._parser.CurrentByteIndex
        before = self._source[max(index - 4, 0) : index]
        return before.endswith((b"/>", b"/\0>\0", b"\0/\0>"))

    def _start_cdata(self) -> None:
        if self._texts:
            self._flush()

    def _end_cdata(self) -> None:
        text = "".join(self._texts)
        self._texts.clear()
        self._add(CData(text))

    def _comment(self, text: str) -> None:
        if self._type is not None:
            return  # it is part of the internal subset
        if self._texts:
            self._flush()
        self._add(Comment(text))

    def _instruction(self, target: str, text: str) -> None:
        if self._type is not None:
            return  # it is part of the internal subset
        if self._texts:
            self._flush()
        self._add(ProcessingInstruction(target, text))

    def _declaration(self, version: str, encoding: str | None, standalone: int) -> None:
        said = {1: "yes", 0: "no"}.get(standalone, "")
        self.document.set_declaration(Declaration(version, encoding or "", said))

    def _start_document_type(self, name: str, system_id: str | None, public_id: str | None, has_subset: int) -> None:
        if self._texts:
            self._flush()
        self._type = DocumentType(name, public_id, system_id, "")
        self._add(self._type)
        self._type_start = self._parser.CurrentByteIndex

    def _end_document_type(self) -> None:
        assert self._type is not None
        source = self._source[self._type_start : self._parser.CurrentByteIndex]
        subset = _SUBSET.search(source.decode(self._byte_encoding(), "replace"))
        self._type.internal_subset = subset[1] if subset else ""
        self._type = None

    def _byte_encoding(self) -> str:
        if self._source.startswith((b"\xff\xfe", b"<\0")):
            return "utf-16-le"
        if self._source.startswith((b"\xfe\xff", b"\0<")):
            return "utf-16-be"
        declaration = self.document.declaration
        return (declaration.encoding if declaration and not self._is_text else "") or "utf-8"

    def _entity(self, *declaration: object) -> None:
        self._characters = self._characters or 0

    def _external_entity(self, *entity: object) -> NoReturn:
        self._fail("External entities are not read.")

    def _skipped_entity(self, name: str, is_parameter: bool) -> None:
        if not is_parameter:
            self._fail(f"Reference to undeclared entity '{name}'.")

    def _fail(self, text: str) -> NoReturn:
        line, position = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        raise xml_error(f"{text} Line {line}, position {position}.")


@contextmanager
def _without_collection() -> Iterator[None]:
    """Keep Python's garbage collector from walking a tree that only grows, again and again: half of the time."""
    was_on = gc.isenabled()
    try:
        gc.disable()
        yield
    finally:
        if was_on:
            gc.enable()


def explained_error(error: expat.ExpatError, source: bytes, encoding: str | None) -> ALError:
    """What .NET says about a document that is not well-formed."""
    code, line, position = error.code, error.lineno, error.offset + 1
    place = f"Line {line}, position {position}."
    word = expat.ErrorString(code) or "syntax error"
    if word == expat.errors.XML_ERROR_AMPLIFICATION_LIMIT_BREACH:
        return xml_error("The input document has exceeded a limit set by MaxCharactersFromEntities.")
    if word == expat.errors.XML_ERROR_INCORRECT_ENCODING:
        return xml_error("There is no Unicode byte order mark. Cannot switch to Unicode.")
    if not source.removeprefix(codecs.BOM_UTF8).strip():
        return xml_error("Root element is missing.")
    opened, rooted, index = _opened_elements(source, encoding)
    rest = source[index : index + 200].decode("utf-8", "replace")
    if word == expat.errors.XML_ERROR_TAG_MISMATCH:
        name, at_line, at_position = opened[-1]
        return xml_error(
            f"The '{name}' start tag on line {at_line} position {at_position} does not match the end tag of "
            f"'{_name_at(source, index)}'. {place}"
        )
    if word == expat.errors.XML_ERROR_DUPLICATE_ATTRIBUTE:
        return xml_error(f"'{_name_at(source, index)}' is a duplicate attribute name. {place}")
    if word == expat.errors.XML_ERROR_UNDEFINED_ENTITY:
        return xml_error(f"Reference to undeclared entity '{rest[1:].partition(';')[0]}'. {place}")
    bad = rest[:1]
    if bad and ord(bad) < 0x20 and bad not in _BLANK:
        return xml_error(f"'{bad}', hexadecimal value 0x{ord(bad):02X}, is an invalid character. {place}")
    if bad and source[index - 1 : index] == b"<":
        return xml_error(f"Name cannot begin with the '{bad}' character, hexadecimal value 0x{ord(bad):02X}. {place}")
    if bad and source[:index].rstrip().endswith(b"="):
        return xml_error(f"'{bad}' is an unexpected token. The expected token is '\"' or '''. {place}")
    if not opened and not rooted and source[:index].rstrip()[-1:] in (b"", b">"):
        if not rest.strip() and word == expat.errors.XML_ERROR_NO_ELEMENTS:
            return xml_error("Root element is missing.")
        return xml_error(f"Data at the root level is invalid. {place}")
    if word == expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
        if re.match(r"<[^!?/]", rest):
            return xml_error(f"There are multiple root elements. Line {line}, position {position + 1}.")
        return xml_error(f"Data at the root level is invalid. {place}")
    if word in (expat.errors.XML_ERROR_NO_ELEMENTS, expat.errors.XML_ERROR_UNCLOSED_TOKEN) and opened:
        names = ", ".join(name for name, _, _ in reversed(opened[-10:]))
        return xml_error(
            f"Unexpected end of file has occurred. The following elements are not closed: {names}. {place}"
        )
    return xml_error(f"The XML is not well-formed: {word}. {place}")


def _opened_elements(source: bytes, encoding: str | None) -> tuple[list[tuple[str, int, int]], bool, int]:
    """The elements that are open where a document is not well-formed, each with the place of its name; whether there
    was an element at all; and the index of the byte where it is wrong."""
    parser = expat.ParserCreate(encoding)
    opened: list[tuple[str, int, int]] = []
    rooted: list[bool] = []

    def start(name: str, attributes: object) -> None:
        rooted[:] = [True]
        opened.append((name, parser.CurrentLineNumber, parser.CurrentColumnNumber + 2))

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda name: opened.pop()
    with suppress(expat.ExpatError):  # the one that is being explained
        parser.Parse(source, True)
    return opened, bool(rooted), max(parser.ErrorByteIndex, 0)


def _name_at(source: bytes, index: int) -> str:
    match = re.match(rb"[^\s=/>]*", source[index:])
    return match[0].decode("utf-8", "replace") if match else ""
