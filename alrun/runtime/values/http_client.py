"""HttpClient variables, and the messages that a test's handler gets and fills in place of a server.

Docs: methods-auto/httpclient/httpclient-data-type; devenv-httpclient-mock-outbound-calls
"""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import parse_qsl, urljoin, urlsplit, urlunsplit

from alrun.runtime.errors import ALError
from alrun.runtime.values.http import (
    HTTP_ERROR,
    HttpContent,
    HttpHeaders,
    HttpRequestMessage,
    HttpResponseMessage,
    Owner,
    absolute_uri,
)

DEFAULT_TIMEOUT_MS = 100_000


class HttpClient:
    """What all requests of a variable have in common. `timeout` is in milliseconds."""

    __slots__ = ("base_address", "headers", "timeout", "validates_certificates")

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Become as new."""
        self.base_address = ""
        self.headers = HttpHeaders(Owner.REQUEST)
        self.timeout = DEFAULT_TIMEOUT_MS
        self.validates_certificates = True

    def address(self, uri: str) -> str:
        """Where a request to a URI goes. Raises ALError if that is relative and there is no base address."""
        absolute = urljoin(self.base_address, uri)
        if not urlsplit(absolute).scheme:
            raise ALError(
                "An invalid request URI was provided. Either the request URI must be an absolute URI or BaseAddress "
                "must be set.",
                HTTP_ERROR,
            )
        return absolute_uri(absolute)


class TestHttpRequestMessage:
    """What the handler of a test sees of a request: headers and content are kept from it."""

    __slots__ = ("has_secret_uri", "method", "path", "query")

    def __init__(self) -> None:
        self.method = ""
        self.path = ""
        self.query: dict[str, str] = {}
        self.has_secret_uri = False

    @classmethod
    def of(cls, request: HttpRequestMessage, address: str) -> TestHttpRequestMessage:
        """What is shown of a request to an address; nothing of one that is secret."""
        shown = cls()
        shown.method = request.method
        shown.has_secret_uri = request.uri_is_secret
        if not request.uri_is_secret:
            parts = urlsplit(address)
            shown.path = urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
            shown.query = dict(parse_qsl(parts.query, keep_blank_values=True))
        return shown


class TestHttpResponseMessage:
    """What the handler of a test makes of the response: a success without content unless it says otherwise."""

    __slots__ = ("content", "headers", "is_blocked", "is_successful", "reason", "status")

    def __init__(self) -> None:
        self.content = HttpContent()
        self.headers = HttpHeaders(Owner.RESPONSE)
        self.status = int(HTTPStatus.OK)
        self.reason: str | None = None
        self.is_blocked = False
        self.is_successful = True

    @property
    def phrase(self) -> str:
        """The reason: the usual one of the status unless the handler gave another."""
        if self.reason is not None:
            return self.reason
        try:
            return HTTPStatus(self.status).phrase
        except ValueError:
            return ""

    def response(self) -> HttpResponseMessage:
        """The response as the code that is tested sees it."""
        response = HttpResponseMessage()
        response.status, response.reason, response.is_blocked = self.status, self.phrase, self.is_blocked
        response.headers, response.content = self.headers.copied(), self.content.copied()
        return response
