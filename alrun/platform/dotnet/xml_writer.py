"""System.Xml.XmlTextWriter: writes XML piece by piece to a text or a stream."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, ClassVar

from alrun.platform.dotnet.encodings import Encoding
from alrun.platform.dotnet.enums import NetEnum
from alrun.platform.dotnet.readers import StreamWriter, TextWriter
from alrun.platform.dotnet.streams import as_stream
from alrun.runtime.net import NetException, NetObject, member

_INDENTED = 1
_TEXT_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ATTRIBUTE_ESCAPES = _TEXT_ESCAPES | {"\r": "&#xD;", "\n": "&#xA;", "\t": "&#x9;"}
_XML = "http://www.w3.org/XML/1998/namespace"
_XMLNS = "http://www.w3.org/2000/xmlns/"
_STARTED = "WriteStartDocument needs to be the first call."


class Formatting(NetEnum):
    """Whether elements stand on lines of their own."""

    net_name = "System.Xml.Formatting"
    values: ClassVar = {"None": 0, "Indented": _INDENTED}


@dataclass(slots=True)
class _Element:
    """An element that is open. `declared` are the namespaces of its prefixes, `new` those that its tag has to say."""

    name: str
    declared: dict[str, str]
    new: dict[str, str] = field(default_factory=dict)
    has_elements: bool = False
    has_text: bool = False


class XmlTextWriter(NetObject):
    """Writes XML, and refuses what would be none."""

    net_name = "System.Xml.XmlTextWriter"

    def __init__(self, target: Any, encoding: Encoding | None = None) -> None:
        if isinstance(target, TextWriter):
            self._writer = target
        else:
            self._writer = StreamWriter(as_stream(target), *([encoding] if encoding else []))
        self._names_encoding = isinstance(target, TextWriter) or encoding is not None
        self._open: list[_Element] = []
        self._in_tag = False
        self._has_begun = self._has_root = False
        self._formatting = 0
        self._indentation = 2
        self._indent_char = " "
        self._quote = '"'

    # --- Documents

    @member("WriteStartDocument")
    def start_document(self, *standalone: bool) -> None:
        """Write the declaration. Raises NetException if something was written."""
        if self._has_begun:
            raise NetException(_STARTED)
        encoding = f" encoding={self._quoted(self._writer.encoding.name)}" if self._names_encoding else ""
        said = f" standalone={self._quoted('yes' if standalone[0] else 'no')}" if standalone else ""
        self._write(f"<?xml version={self._quoted('1.0')}{encoding}{said}?>")

    @member("WriteEndDocument")
    def end_document(self) -> None:
        """Close what is open. Raises NetException without a root element."""
        while self._open:
            self.end_element()
        if not self._has_root:
            raise NetException("Document does not have a root element.")

    @member("WriteDocType")
    def doc_type(self, name: str, public: str | None, system: str | None, subset: str | None) -> None:
        """Write the document type. Raises NetException behind the root element."""
        if self._has_root:
            raise NetException("Token DocType in state Content would result in an invalid XML document.")
        where = f" PUBLIC {self._quoted(public)}" if public else " SYSTEM" if system else ""
        where += f" {self._quoted(system)}" if system else ""
        self._line()
        self._write(f"<!DOCTYPE {name}{where}{f'[{subset}]' if subset else ''}>")

    # --- Elements

    @member("WriteStartElement")
    def start_element(self, *name: str | None) -> None:
        """Open an element: a name, a name and a namespace, or a prefix and both. Raises NetException."""
        prefix, local, namespace = _name(name)
        if self._has_root and not self._open:
            raise NetException("Token StartElement in state Epilog would result in an invalid XML document.")
        self._end_tag()
        outer = self._open[-1] if self._open else None
        if outer is not None:
            outer.has_elements = True
        self._line()
        element = _Element("", outer.declared if outer else {"": "", "xml": _XML})
        if namespace is not None:
            prefix = self._prefix_for(element, prefix, namespace, default=True)
        element.name = f"{prefix}:{local}" if prefix else local
        self._open.append(element)
        self._write(f"<{element.name}")
        self._in_tag = self._has_root = True

    @member("WriteEndElement")
    def end_element(self) -> None:
        """Close the element. Raises NetException if none is open."""
        if self._in_tag:
            self._end_tag(" />")
            self._open.pop()
        else:
            self.full_end_element()

    @member("WriteFullEndElement")
    def full_end_element(self) -> None:
        """Close the element with a tag of its own. Raises NetException if none is open."""
        if not self._open:
            raise NetException("There was no XML start tag open.")
        self._end_tag()
        element = self._open.pop()
        if element.has_elements:
            self._line(element.has_text)
        self._write(f"</{element.name}>")

    @member("WriteElementString")
    def element_string(self, *parts: str | None) -> None:
        """Write an element with a text: a name, perhaps a namespace or a prefix, a name and one, then the text."""
        *name, text = parts
        self.start_element(*name)
        if text:
            self.string(text)
        self.end_element()

    # --- Attributes

    @member("WriteAttributeString")
    def attribute_string(self, *parts: str | None) -> None:
        """Write an attribute: a name, perhaps a namespace or a prefix, a name and one, then the value."""
        *name, value = parts
        prefix, local, namespace = _name(tuple(name))
        if not self._in_tag:
            state = "Content" if self._open else "Epilog" if self._has_root else "Start"
            raise NetException(f"Token StartAttribute in state {state} would result in an invalid XML document.")
        element = self._open[-1]
        if prefix == "xmlns" or (not prefix and local == "xmlns"):
            self._declare(element, local if prefix else "", value or "")
            return
        if namespace:
            prefix = self._prefix_for(element, prefix, namespace, default=False)
        elif namespace == "":
            prefix = ""
        named = f"{prefix}:{local}" if prefix else local
        self._write(f" {named}={self._quoted(_escaped(value or '', _ATTRIBUTE_ESCAPES))}")

    @member("LookupPrefix")
    def lookup_prefix(self, namespace: str) -> str | None:
        """The prefix of a namespace, null if it has none."""
        scope = self._open[-1].declared if self._open else {}
        return next((prefix for prefix, uri in reversed(scope.items()) if uri == namespace), None)

    def _prefix_for(self, element: _Element, prefix: str, namespace: str, *, default: bool) -> str:
        """The prefix of a namespace; one that is not declared yet will be in the tag."""
        if namespace == _XML:
            return "xml"
        if not prefix and not default:
            known = [each for each, uri in element.declared.items() if uri == namespace and each]
            prefix = known[-1] if known else f"d{len(self._open)}p{len(element.new) + 1}"
        if element.declared.get(prefix) != namespace:
            if prefix and not namespace:
                raise NetException("Cannot use a prefix with an empty namespace.")
            element.declared = element.declared | {prefix: namespace}
            element.new[prefix] = namespace
        return prefix

    def _declare(self, element: _Element, prefix: str, namespace: str) -> None:
        """A declaration that is written as an attribute, where it stands."""
        element.new.pop(prefix, None)
        element.declared = element.declared | {prefix: namespace}
        name = f"xmlns:{prefix}" if prefix else "xmlns"
        self._write(f" {name}={self._quoted(_escaped(namespace, _ATTRIBUTE_ESCAPES))}")

    # --- What is between tags

    @member("WriteString", "WriteValue")
    def string(self, text: Any) -> None:
        """Write a text. Raises NetException outside the root element."""
        self._content("Content")
        self._write(_escaped("" if text is None else str(text), _TEXT_ESCAPES))

    @member("WriteCData")
    def cdata(self, text: str) -> None:
        """Write a CDATA section. Raises NetException."""
        if "]]>" in text:
            raise NetException("Cannot have ']]>' inside an XML CDATA block.")
        self._content("CData")
        self._write(f"<![CDATA[{text}]]>")

    @member("WriteRaw")
    def raw(self, text: str) -> None:
        """Write XML as it is."""
        self._end_tag()
        if self._open:
            self._open[-1].has_text = True
        self._write(text)

    @member("WriteWhitespace")
    def white_space(self, text: str) -> None:
        """Write blanks. Raises NetException for anything else."""
        if text.strip(" \t\r\n"):
            raise NetException("Only white space characters should be used.")
        self.raw(text)

    @member("WriteComment")
    def comment(self, text: str) -> None:
        """Write a comment. Raises NetException."""
        if "--" in text or text.endswith("-"):
            raise NetException("An XML comment cannot contain '--', and '-' cannot be the last character.")
        self._between(f"<!--{text}-->")

    @member("WriteProcessingInstruction")
    def processing_instruction(self, name: str, text: str) -> None:
        """Write a processing instruction. Raises NetException."""
        if "?>" in (text or ""):
            raise NetException("Cannot have '?>' inside an XML processing instruction.")
        if name.lower() == "xml" and self._has_begun:
            raise NetException("Cannot write XML declaration. WriteStartDocument method has already written it.")
        self._between(f"<?{name}{f' {text}' if text else ''}?>")

    @member("WriteEntityRef")
    def entity(self, name: str) -> None:
        """Write a reference to an entity."""
        self._content("EntityRef")
        self._write(f"&{name};")

    # --- How it is written

    @member("Formatting")
    def formatting(self) -> Formatting:
        """Whether elements stand on lines of their own."""
        return Formatting(self._formatting)

    @member("set_Formatting")
    def set_formatting(self, formatting: int) -> None:
        """Say whether they do."""
        self._formatting = int(formatting)

    @member("Indentation")
    def indentation(self) -> int:
        """How far each level is indented."""
        return self._indentation

    @member("set_Indentation")
    def set_indentation(self, indentation: int) -> None:
        """Say how far. Raises NetException."""
        if indentation < 0:
            raise NetException("Indentation value must be greater than 0.")
        self._indentation = indentation

    @member("IndentChar")
    def indent_char(self) -> str:
        """What is indented with."""
        return self._indent_char

    @member("set_IndentChar")
    def set_indent_char(self, char: str) -> None:
        """Say what with."""
        self._indent_char = char

    @member("QuoteChar")
    def quote_char(self) -> str:
        """What values of attributes stand in."""
        return self._quote

    @member("set_QuoteChar")
    def set_quote_char(self, char: str) -> None:
        """Say what they stand in. Raises NetException."""
        if char not in ("'", '"'):
            raise NetException("Invalid XML attribute quote character. Valid attribute quote characters are ' and \".")
        self._quote = char

    @member("Flush")
    def flush(self) -> None:
        """Everything is written."""
        self._writer.flush()

    @member("Close", "Dispose")
    def net_dispose(self) -> None:
        """Close what is open, and the writer below."""
        while self._open:
            self.end_element()
        if isinstance(self._writer, StreamWriter):
            self._writer.net_dispose()

    # --- Pieces

    def _write(self, text: str) -> None:
        self._has_begun = True
        self._writer.write_text(text)

    def _quoted(self, text: str) -> str:
        inner = text.replace('"', "&quot;") if self._quote == '"' else text.replace("'", "&apos;")
        return f"{self._quote}{inner}{self._quote}"

    def _end_tag(self, closing: str = ">") -> None:
        """End the tag that is open. Namespaces that it needs come behind its attributes."""
        if not self._in_tag:
            return
        element = self._open[-1]
        for prefix, namespace in list(element.new.items()):
            self._declare(element, prefix, namespace)
        self._in_tag = False
        self._write(closing)

    def _content(self, token: str) -> None:
        if not self._open:
            state = "Epilog" if self._has_root else "Prolog" if self._has_begun else "Start"
            raise NetException(f"Token {token} in state {state} would result in an invalid XML document.")
        self._end_tag()
        self._open[-1].has_text = True

    def _between(self, text: str) -> None:
        self._end_tag()
        if self._open:
            self._open[-1].has_elements = True
        self._line()
        self._write(text)

    def _line(self, has_text: bool = False) -> None:
        """Begin a line, if elements have lines and there is no text beside them."""
        has_text = has_text or any(element.has_text for element in self._open)
        if self._formatting == _INDENTED and self._has_begun and not has_text:
            self._writer.write_text("\r\n" + self._indent_char * (self._indentation * len(self._open)))


def _name(parts: tuple[str | None, ...]) -> tuple[str, str, str | None]:
    """Prefix, local name and namespace; without a namespace the prefix may be in the name."""
    match parts:
        case (local,):
            prefix, namespace = "", None
        case (local, namespace):
            prefix = ""
        case (given, local, namespace):
            prefix = given or ""
        case _:
            raise NetException("No overload takes these arguments.")
    if not local:
        raise NetException("The empty string '' is not a valid local name.")
    return prefix, local, namespace


def _escaped(text: str, escapes: dict[str, str]) -> str:
    wrong = re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", text)
    if wrong:
        raise NetException(f"'{wrong[0]}', hexadecimal value 0x{ord(wrong[0]):02X}, is an invalid character.")
    return "".join(escapes.get(char, char) for char in text)
