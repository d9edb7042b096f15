"""HttpRequestMessage, HttpResponseMessage and Cookie.

Docs: methods-auto/httprequestmessage/httprequestmessage-data-type
"""

from __future__ import annotations

from alrun.runtime.errors import ALError
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.http import (
    HTTP_ERROR,
    Cookie,
    HttpContent,
    HttpHeaders,
    HttpRequestMessage,
    HttpResponseMessage,
    is_token,
)
from alrun.runtime.values.references import Ref
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method


@new_value_of("Cookie")
def _new_cookie(session: Session, type_: Type) -> Cookie:
    return Cookie()


@new_value_of("HttpRequestMessage")
def _new_request(session: Session, type_: Type) -> HttpRequestMessage:
    return HttpRequestMessage()


@new_value_of("HttpResponseMessage")
def _new_response(session: Session, type_: Type) -> HttpResponseMessage:
    return HttpResponseMessage()


# --- Cookie


@method("Cookie.Name([Name: Text]): Text", prop=True)
def cookie_name(cookie: Cookie, name: str | None = None) -> str:
    """Return the name, after it is changed.

    Docs: methods-auto/cookie/cookie-name-method
    """
    if name is not None:
        cookie.name = name
    return cookie.name


@method("Cookie.Value([Value: Text]): Text", prop=True)
def cookie_value(cookie: Cookie, value: str | None = None) -> str:
    """Return the value, after it is changed.

    Docs: methods-auto/cookie/cookie-value-method
    """
    if value is not None:
        cookie.value = value
    return cookie.value


@method("Cookie.Domain(): Text", prop=True)
def cookie_domain(cookie: Cookie) -> str:
    """Return which host it is sent to.

    Docs: methods-auto/cookie/cookie-domain-method
    """
    return cookie.domain


@method("Cookie.Expires(): DateTime", prop=True)
def cookie_expires(cookie: Cookie) -> int:
    """Return when it ends; 0DT if nobody said.

    Docs: methods-auto/cookie/cookie-expires-method
    """
    return cookie.expires


@method("Cookie.HttpOnly(): Boolean", prop=True)
def cookie_http_only(cookie: Cookie) -> bool:
    """Return whether scripts of a page may not see it.

    Docs: methods-auto/cookie/cookie-httponly-method
    """
    return cookie.http_only


@method("Cookie.Path(): Text", prop=True)
def cookie_path(cookie: Cookie) -> str:
    """Return the path that must be in the URL for it to be sent.

    Docs: methods-auto/cookie/cookie-path-method
    """
    return cookie.path


@method("Cookie.Secure(): Boolean", prop=True)
def cookie_secure(cookie: Cookie) -> bool:
    """Return whether it is sent over https only.

    Docs: methods-auto/cookie/cookie-secure-method
    """
    return cookie.secure


def _found(cookies: dict[str, Cookie], name: str) -> Cookie:
    cookie = cookies.get(name)
    if cookie is None:
        raise ALError(f"The cookie '{name}' was not found.", HTTP_ERROR)
    return cookie


# --- HttpRequestMessage


@method("HttpRequestMessage.Content([SetContent: HttpContent]): HttpContent", prop=True)
def request_content(request: HttpRequestMessage, set_content: HttpContent | None = None) -> HttpContent:
    """Return the content, after it becomes a copy of another.

    Docs: methods-auto/httprequestmessage/httprequestmessage-content-method
    """
    if set_content is not None:
        request.content = set_content.copied()
    return request.content


@method("HttpRequestMessage.GetCookie(Name: Text, var Cookie: Cookie): Boolean", false_for=(HTTP_ERROR,))
def request_get_cookie(request: HttpRequestMessage, name: str, cookie: Ref) -> None:
    """Give a cookie. Raises ALError if there is none of that name.

    Docs: methods-auto/httprequestmessage/httprequestmessage-getcookie-method
    """
    cookie.value = _found(request.cookies, name).copied()


@method("HttpRequestMessage.GetCookieNames(): List of [Text]")
def request_get_cookie_names(request: HttpRequestMessage) -> list[str]:
    """Return the names of the cookies, in the order in which they were set.

    Docs: methods-auto/httprequestmessage/httprequestmessage-getcookienames-method
    """
    return [*request.cookies]


@method("HttpRequestMessage.RemoveCookie(Name: Text): Boolean", false_for=(HTTP_ERROR,))
def request_remove_cookie(request: HttpRequestMessage, name: str) -> None:
    """Take a cookie away. Raises ALError if there is none of that name.

    Docs: methods-auto/httprequestmessage/httprequestmessage-removecookie-method
    """
    del request.cookies[_found(request.cookies, name).name]


@method("HttpRequestMessage.SetCookie(Name: Text, Value: Text): Boolean", false_for=(HTTP_ERROR,))
def request_set_cookie_value(request: HttpRequestMessage, name: str, value: str) -> None:
    """Set the value of a cookie, there or not. Raises ALError if the name is none.

    Docs: methods-auto/httprequestmessage/httprequestmessage-setcookie-string-string-method
    """
    cookie = Cookie()
    cookie.name, cookie.value = name, value
    request_set_cookie(request, cookie)


@method("HttpRequestMessage.SetCookie(Cookie: Cookie): Boolean", false_for=(HTTP_ERROR,))
def request_set_cookie(request: HttpRequestMessage, cookie: Cookie) -> None:
    """Set a cookie to a copy of this one. Raises ALError if its name is none.

    Docs: methods-auto/httprequestmessage/httprequestmessage-setcookie-cookie-method
    """
    if not is_token(cookie.name):
        raise ALError(f"The 'Name'='{cookie.name}' part of the cookie is invalid.", HTTP_ERROR)
    request.cookies[cookie.name] = cookie.copied()


@method("HttpRequestMessage.GetHeaders(var Headers: HttpHeaders): Boolean")
def request_get_headers(request: HttpRequestMessage, headers: Ref) -> bool:
    """Give the headers; what is added to them belongs to the request.

    Docs: methods-auto/httprequestmessage/httprequestmessage-getheaders-method
    """
    headers.value = request.headers
    return True


@method("HttpRequestMessage.GetRequestUri(): Text", prop=True)
def request_get_uri(request: HttpRequestMessage) -> str:
    """Return where the request goes, as it was set. Raises ALError if it was set as a secret.

    Docs: methods-auto/httprequestmessage/httprequestmessage-getrequesturi-method
    """
    if request.uri_is_secret:
        raise ALError("The URI of the request is secret: GetSecretRequestUri reads it.", HTTP_ERROR)
    return request.uri


@method("HttpRequestMessage.GetSecretRequestUri(): SecretText", prop=True)
def request_get_secret_uri(request: HttpRequestMessage) -> str:
    """Return where the request goes, as a secret text.

    Docs: methods-auto/httprequestmessage/httprequestmessage-getsecretrequesturi-method
    """
    return request.uri


@method("HttpRequestMessage.SetRequestUri(RequestUri: Text): Boolean", false_for=(HTTP_ERROR,))
def request_set_uri(request: HttpRequestMessage, request_uri: str) -> None:
    """Set where the request goes. Raises ALError for what is no URI.

    Docs: methods-auto/httprequestmessage/httprequestmessage-setrequesturi-method
    """
    request.set_uri(request_uri)


@method("HttpRequestMessage.SetSecretRequestUri(RequestUri: SecretText): Boolean", false_for=(HTTP_ERROR,))
def request_set_secret_uri(request: HttpRequestMessage, request_uri: str) -> None:
    """Set where the request goes, not to be shown. Raises ALError for what is no URI, without its text.

    Docs: methods-auto/httprequestmessage/httprequestmessage-setsecretrequesturi-method
    """
    request.set_uri(request_uri, is_secret=True)


@method("HttpRequestMessage.Method([NewMethod: Text]): Text", prop=True)
def request_method(request: HttpRequestMessage, new_method: str | None = None) -> str:
    """Return the method, such as GET, after it is changed. Raises ALError for what cannot be one.

    Docs: methods-auto/httprequestmessage/httprequestmessage-method-method
    """
    if new_method is not None:
        if not is_token(new_method):
            raise ALError("The format of the HTTP method is invalid.", HTTP_ERROR)
        request.method = new_method
    return request.method


# --- HttpResponseMessage


@method("HttpResponseMessage.Content(): HttpContent", prop=True)
def response_content(response: HttpResponseMessage) -> HttpContent:
    """Return what came back.

    Docs: methods-auto/httpresponsemessage/httpresponsemessage-content-method
    """
    return response.content


@method("HttpResponseMessage.GetCookie(Name: Text, var Cookie: Cookie): Boolean", false_for=(HTTP_ERROR,))
def response_get_cookie(response: HttpResponseMessage, name: str, cookie: Ref) -> None:
    """Give a cookie that the server has set. Raises ALError if there is none of that name.

    Docs: methods-auto/httpresponsemessage/httpresponsemessage-getcookie-method
    """
    cookie.value = _found(response.cookies, name).copied()


@method("HttpResponseMessage.GetCookieNames(): List of [Text]")
def response_get_cookie_names(response: HttpResponseMessage) -> list[str]:
    """Return the names of the cookies that the server has set.

    Docs: methods-auto/httpresponsemessage/httpresponsemessage-getcookienames-method
    """
    return [*response.cookies]


@method("HttpResponseMessage.Headers(): HttpHeaders", prop=True)
def response_headers(response: HttpResponseMessage) -> HttpHeaders:
    """Return the headers.

    Docs: methods-auto/httpresponsemessage/httpresponsemessage-headers-method
    """
    return response.headers


@method("HttpResponseMessage.HttpStatusCode(): Integer", prop=True)
def response_status(response: HttpResponseMessage) -> int:
    """Return the status, such as 200; 0 if there was no answer.

    Docs: methods-auto/httpresponsemessage/httpresponsemessage-httpstatuscode-method
    """
    return response.status


@method("HttpResponseMessage.IsBlockedByEnvironment(): Boolean", prop=True)
def response_is_blocked(response: HttpResponseMessage) -> bool:
    """Return whether the environment did not let the request out.

    Docs: methods-auto/httpresponsemessage/httpresponsemessage-isblockedbyenvironment-method
    """
    return response.is_blocked


@method("HttpResponseMessage.IsSuccessStatusCode(): Boolean", prop=True)
def response_is_success(response: HttpResponseMessage) -> bool:
    """Return whether the status is one of 200 to 299.

    Docs: methods-auto/httpresponsemessage/httpresponsemessage-issuccessstatuscode-method
    """
    return 200 <= response.status <= 299


@method("HttpResponseMessage.ReasonPhrase(): Text", prop=True)
def response_reason(response: HttpResponseMessage) -> str:
    """Return the words that the server sent with the status.

    Docs: methods-auto/httpresponsemessage/httpresponsemessage-reasonphrase-method
    """
    return response.reason
