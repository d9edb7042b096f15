"""HttpContent: the body of a message of HTTP, with the headers that say what it is.

Docs: methods-auto/httpcontent/httpcontent-data-type
"""

from __future__ import annotations

from alrun.runtime.errors import ALError
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.encodings import UTF_8
from alrun.runtime.values.http import HTTP_ERROR, HttpContent
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import InStream, opened_in_stream
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method


class _Body:
    """The bytes that a stream on a body reads."""

    __slots__ = ("content",)

    def __init__(self, content: bytes) -> None:
        self.content = content


@new_value_of("HttpContent")
def _new(session: Session, type_: Type) -> HttpContent:
    return HttpContent()


@method("HttpContent.Clear()")
def clear(content: HttpContent) -> None:
    """Make it an empty text without headers.

    Docs: methods-auto/httpcontent/httpcontent-clear-method
    """
    content.write_bytes(b"")


@method("HttpContent.GetHeaders(var Headers: HttpHeaders): Boolean")
def get_headers(content: HttpContent, headers: Ref) -> bool:
    """Give the headers of the content; what is added to them belongs to it.

    Docs: methods-auto/httpcontent/httpcontent-getheaders-method
    """
    headers.value = content.headers
    return True


@method("HttpContent.IsSecretContent(): Boolean")
def is_secret_content(content: HttpContent) -> bool:
    """Return whether it was written from a SecretText, so that it can be read as one only.

    Docs: methods-auto/httpcontent/httpcontent-issecretcontent-method
    """
    return content.is_secret


@method("HttpContent.ReadAs(var OutputString: Text): Boolean", false_for=(HTTP_ERROR,))
def read_as_text(content: HttpContent, output_string: Ref) -> None:
    """Give the content as a text. Raises ALError if it is secret, or in a character set that is not known.

    Docs: methods-auto/httpcontent/httpcontent-readas-text-method
    """
    _refuse_secret(content)
    output_string.value = content.text


@method("HttpContent.ReadAs(var OutputSecretText: SecretText): Boolean", false_for=(HTTP_ERROR,))
def read_as_secret(content: HttpContent, output_secret_text: Ref) -> None:
    """Give the content, secret or not, as a secret text.

    Raises ALError for a character set that is not known.
    Docs: methods-auto/httpcontent/httpcontent-readas-secrettext-method
    """
    output_secret_text.value = content.text


@method("HttpContent.ReadAs(var InStream: InStream): Boolean", false_for=(HTTP_ERROR,))
def read_as_stream(content: HttpContent, stream: Ref) -> None:
    """Give a stream that reads the content as it is now. Raises ALError if it is secret.

    Docs: methods-auto/httpcontent/httpcontent-readas-instream-method
    """
    _refuse_secret(content)
    stream.value = InStream(_Body(content.body), UTF_8)


@method("HttpContent.WriteFrom(Text: Text)")
def write_from_text(content: HttpContent, text: str) -> None:
    """Become a text, of the type text/plain in UTF-8; headers that were there are gone.

    Docs: methods-auto/httpcontent/httpcontent-writefrom-text-method
    """
    content.write_text(text)


@method("HttpContent.WriteFrom(SecretText: SecretText)")
def write_from_secret(content: HttpContent, secret_text: str) -> None:
    """Become a secret text.

    Docs: methods-auto/httpcontent/httpcontent-writefrom-secrettext-method
    """
    content.write_text(secret_text, is_secret=True)


@method("HttpContent.WriteFrom(InStream: InStream)")
def write_from_stream(content: HttpContent, stream: InStream | None) -> None:
    """Become what the stream has not read yet, without a type. Raises ALError for a stream that was not created.

    Docs: methods-auto/httpcontent/httpcontent-writefrom-instream-method
    """
    content.write_bytes(opened_in_stream(stream).read_rest())


def _refuse_secret(content: HttpContent) -> None:
    if content.is_secret:
        raise ALError("The content is secret: it can be read as a SecretText only.", HTTP_ERROR)
