"""TestHttpRequestMessage and TestHttpResponseMessage: what the HttpClientHandler of a test gets and fills.

Docs: devenv-httpclient-mock-outbound-calls
"""

from __future__ import annotations

from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.http import HttpContent, HttpHeaders
from alrun.runtime.values.http_client import TestHttpRequestMessage, TestHttpResponseMessage
from alrun.semantics.builtins import MethodTable
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method

_REQUEST_TYPES = [member.upper() for member in SYSTEM_OPTIONS["httprequesttype"].members]
_UNKNOWN = 0


@new_value_of("TestHttpRequestMessage")
def _new_request(session: Session, type_: Type) -> TestHttpRequestMessage:
    return TestHttpRequestMessage()


@new_value_of("TestHttpResponseMessage")
def _new_response(session: Session, type_: Type) -> TestHttpResponseMessage:
    return TestHttpResponseMessage()


@method("TestHttpRequestMessage.HasSecretUri(): Boolean", prop=True)
def has_secret_uri(request: TestHttpRequestMessage) -> bool:
    """Whether the URI was set as a secret.

    Docs: methods-auto/testhttprequestmessage/testhttprequestmessage-hassecreturi-method
    """
    return request.has_secret_uri


@method("TestHttpRequestMessage.Path(): Text", prop=True)
def path(request: TestHttpRequestMessage) -> str:
    """The URI up to its query; '' for a secret one.

    Docs: methods-auto/testhttprequestmessage/testhttprequestmessage-path-method
    """
    return request.path


@method("TestHttpRequestMessage.QueryParameters(): Dictionary of [Text, Text]", prop=True)
def query_parameters(request: TestHttpRequestMessage) -> dict[str, str]:
    """The parameters of the query, decoded; none for a secret URI.

    Docs: methods-auto/testhttprequestmessage/testhttprequestmessage-queryparameters-method
    """
    return dict(request.query)


@method("TestHttpRequestMessage.RequestType(): HttpRequestType", prop=True)
def request_type(request: TestHttpRequestMessage) -> int:
    """The method: Unknown for one that the option has no value for.

    Docs: methods-auto/testhttprequestmessage/testhttprequestmessage-requesttype-method
    """
    verb = request.method.upper()
    return _REQUEST_TYPES.index(verb) if verb in _REQUEST_TYPES else _UNKNOWN


@method("TestHttpResponseMessage.Content(): HttpContent", prop=True)
def content(response: TestHttpResponseMessage) -> HttpContent:
    """The content; what is written to it belongs to the response.

    Docs: methods-auto/testhttpresponsemessage/testhttpresponsemessage-content-method
    """
    return response.content


@method("TestHttpResponseMessage.Headers(): HttpHeaders", prop=True)
def headers(response: TestHttpResponseMessage) -> HttpHeaders:
    """The headers; what is added to them belongs to the response.

    Docs: methods-auto/testhttpresponsemessage/testhttpresponsemessage-headers-method
    """
    return response.headers


@method("TestHttpResponseMessage.HttpStatusCode([SetStatusCode: Integer]): Integer", prop=True)
def http_status_code(response: TestHttpResponseMessage, set_status_code: int | None = None) -> int:
    """The status, after it is changed; 200 at first (undocumented).

    Docs: methods-auto/testhttpresponsemessage/testhttpresponsemessage-httpstatuscode-method
    """
    if set_status_code is not None:
        response.status = set_status_code
    return response.status


@method("TestHttpResponseMessage.ReasonPhrase([SetReasonPhrase: Text]): Text", prop=True)
def reason_phrase(response: TestHttpResponseMessage, set_reason_phrase: str | None = None) -> str:
    """The words beside the status, after they are changed; the usual ones at first.

    Docs: methods-auto/testhttpresponsemessage/testhttpresponsemessage-reasonphrase-method
    """
    if set_reason_phrase is not None:
        response.reason = set_reason_phrase
    return response.phrase


@method("TestHttpResponseMessage.IsBlockedByEnvironment([SetIsBlockedByEnvironment: Boolean]): Boolean", prop=True)
def is_blocked(response: TestHttpResponseMessage, set_is_blocked_by_environment: bool | None = None) -> bool:
    """Whether the environment has not let the request out, after it is changed.

    Docs: methods-auto/testhttpresponsemessage/testhttpresponsemessage-isblockedbyenvironment-method
    """
    if set_is_blocked_by_environment is not None:
        response.is_blocked = set_is_blocked_by_environment
    return response.is_blocked


@method("TestHttpResponseMessage.IsSuccessfulRequest([SetIsSuccessfulRequest: Boolean]): Boolean", prop=True)
def is_successful(response: TestHttpResponseMessage, set_is_successful_request: bool | None = None) -> bool:
    """Whether the method of HttpClient is to give true, after it is changed; true at first (undocumented).

    Docs: methods-auto/testhttpresponsemessage/testhttpresponsemessage-issuccessfulrequest-method
    """
    if set_is_successful_request is not None:
        response.is_successful = set_is_successful_request
    return response.is_successful
