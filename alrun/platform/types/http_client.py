"""HttpClient: requests, which in a test its handler answers. alrun sends none.

Docs: methods-auto/httpclient/httpclient-data-type
"""

from __future__ import annotations

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.http import HTTP_ERROR, HttpContent, HttpHeaders, HttpRequestMessage
from alrun.runtime.values.http_client import HttpClient, TestHttpRequestMessage, TestHttpResponseMessage
from alrun.runtime.values.references import Ref
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method


@new_value_of("HttpClient")
def _new(session: Session, type_: Type) -> HttpClient:
    return HttpClient()


@method("HttpClient.Clear()")
def clear(client: HttpClient) -> None:
    """Forget the base address, the headers and the rest.

    Docs: methods-auto/httpclient/httpclient-clear-method
    """
    client.reset()


@method("HttpClient.DefaultRequestHeaders(): HttpHeaders", prop=True)
def default_request_headers(client: HttpClient) -> HttpHeaders:
    """The headers that go with each request; what is added to them belongs to the client.

    Docs: methods-auto/httpclient/httpclient-defaultrequestheaders-method
    """
    return client.headers


@method("HttpClient.GetBaseAddress(): Text", prop=True)
def get_base_address(client: HttpClient) -> str:
    """What paths that are relative go on from.

    Docs: methods-auto/httpclient/httpclient-getbaseaddress-method
    """
    return client.base_address


@method("HttpClient.SetBaseAddress(NewBaseAddress: Text): Boolean", false_for=(HTTP_ERROR,))
def set_base_address(client: HttpClient, new_base_address: str) -> None:
    """Set what paths that are relative go on from. Raises ALError for what is no URI.

    Docs: methods-auto/httpclient/httpclient-setbaseaddress-method
    """
    request = HttpRequestMessage()
    request.set_uri(new_base_address)
    client.base_address = request.uri


@method("HttpClient.Timeout([SetTimeout: Duration]): Duration", prop=True)
def timeout(client: HttpClient, set_timeout: int | None = None) -> int:
    """How many milliseconds a request may take, after it is changed; 100,000 for a new client.

    Docs: methods-auto/httpclient/httpclient-timeout-method
    """
    if set_timeout is not None:
        client.timeout = set_timeout
    return client.timeout


@method("HttpClient.UseResponseCookies(UseResponseCookies: Boolean)")
def use_response_cookies(client: HttpClient, use_response_cookies: bool) -> None:
    """Say whether cookies of responses go with later requests, of which there are none.

    Docs: methods-auto/httpclient/httpclient-useresponsecookies-method
    """


@method("HttpClient.UseServerCertificateValidation(UseServerCertificateValidation: Boolean): Boolean", prop=True)
def use_server_certificate_validation(client: HttpClient, use_server_certificate_validation: bool) -> bool:
    """Say whether the server has to be who it says it is.

    Docs: methods-auto/httpclient/httpclient-useservercertificatevalidation-method
    """
    client.validates_certificates = use_server_certificate_validation
    return True


@method("HttpClient.UseDefaultNetworkWindowsAuthentication(): Boolean")
def use_default_network_windows_authentication(client: HttpClient) -> bool:
    """Authenticate as the server's own user, which no handler of a test sees.

    Docs: methods-auto/httpclient/httpclient-usedefaultnetworkwindowsauthentication-method
    """
    return True


@method("HttpClient.UseWindowsAuthentication(UserName: Text, Password: Text [, Domain: Text]): Boolean")
@method(
    "HttpClient.UseWindowsAuthentication(UserName: SecretText, Password: SecretText [, Domain: SecretText]): Boolean"
)
def use_windows_authentication(client: HttpClient, user_name: str, password: str, domain: str = "") -> bool:
    """Authenticate as a user, which no handler of a test sees.

    Docs: methods-auto/httpclient/httpclient-usewindowsauthentication-string-string-string-method
    """
    return True


@method("HttpClient.AddCertificate(Certificate: Text [, Password: Text])")
@method("HttpClient.AddCertificate(Certificate: SecretText [, Password: SecretText])")
def add_certificate(client: HttpClient, certificate: str, password: str = "") -> None:
    """Authenticate with a certificate, which no handler of a test sees.

    Docs: methods-auto/httpclient/httpclient-addcertificate-string-string-method
    """


@method("HttpClient.Get(Path: Text, var Response: HttpResponseMessage): Boolean", false_for=(HTTP_ERROR,))
def get(session: Session, client: HttpClient, path: str, response: Ref) -> None:
    """Get what is at a path. Raises as `send` does.

    Docs: methods-auto/httpclient/httpclient-get-method
    """
    _request(session, client, "GET", path, response)


@method("HttpClient.Delete(Path: Text, var Response: HttpResponseMessage): Boolean", false_for=(HTTP_ERROR,))
def delete(session: Session, client: HttpClient, path: str, response: Ref) -> None:
    """Have what is at a path deleted. Raises as `send` does.

    Docs: methods-auto/httpclient/httpclient-delete-method
    """
    _request(session, client, "DELETE", path, response)


@method(
    "HttpClient.Post(Path: Text, Content: HttpContent, var Response: HttpResponseMessage): Boolean",
    false_for=(HTTP_ERROR,),
)
def post(session: Session, client: HttpClient, path: str, content: HttpContent, response: Ref) -> None:
    """Send a content. Raises as `send` does.

    Docs: methods-auto/httpclient/httpclient-post-method
    """
    _request(session, client, "POST", path, response, content)


@method(
    "HttpClient.Put(Path: Text, Content: HttpContent, var Response: HttpResponseMessage): Boolean",
    false_for=(HTTP_ERROR,),
)
def put(session: Session, client: HttpClient, path: str, content: HttpContent, response: Ref) -> None:
    """Have a content stored. Raises as `send` does.

    Docs: methods-auto/httpclient/httpclient-put-method
    """
    _request(session, client, "PUT", path, response, content)


@method(
    "HttpClient.Patch(Path: Text, Content: HttpContent, var Response: HttpResponseMessage): Boolean",
    false_for=(HTTP_ERROR,),
)
def patch(session: Session, client: HttpClient, path: str, content: HttpContent, response: Ref) -> None:
    """Have something changed as a content says. Raises as `send` does.

    Docs: methods-auto/httpclient/httpclient-patch-method
    """
    _request(session, client, "PATCH", path, response, content)


@method(
    "HttpClient.Send(Request: HttpRequestMessage, var Response: HttpResponseMessage): Boolean", false_for=(HTTP_ERROR,)
)
def send(session: Session, client: HttpClient, request: HttpRequestMessage, response: Ref) -> None:
    """Send a request: the HttpClientHandler of the running test answers it.

    Raises ALError if the handler says that the request failed, or the URI is not absolute, and UnsupportedFeature
    without a handler, or where the handler lets the request through.
    Docs: methods-auto/httpclient/httpclient-send-method, devenv-httpclient-mock-outbound-calls
    """
    seen = TestHttpRequestMessage.of(request, client.address(request.uri))
    answer = TestHttpResponseMessage()
    if session.test is None or session.test.handlers.http_request_passes(seen, answer):
        raise UnsupportedFeature("sending requests with HttpClient")
    response.value = answer.response()
    if not answer.is_successful:
        raise ALError("The request was not sent successfully.", HTTP_ERROR)


def _request(
    session: Session, client: HttpClient, verb: str, path: str, response: Ref, content: HttpContent | None = None
) -> None:
    request = HttpRequestMessage()
    request.method = verb
    request.set_uri(path)
    if content is not None:
        request.content = content.copied()
    send(session, client, request, response)
