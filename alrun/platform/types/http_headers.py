"""HttpHeaders: the headers of a request, a response or a content.

Docs: methods-auto/httpheaders/httpheaders-data-type
"""

from __future__ import annotations

from alrun.runtime.errors import ALError
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.http import HTTP_ERROR, Header, HttpHeaders
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method


@new_value_of("HttpHeaders")
def _new(session: Session, type_: Type) -> HttpHeaders:
    return HttpHeaders()


@method("HttpHeaders.Add(Name: Text, Value: Text): Boolean", false_for=(HTTP_ERROR,))
def add(headers: HttpHeaders, name: str, value: str) -> None:
    """Add a value to a header.

    Raises ALError if the name or the value is none, or if the header cannot have it.
    Docs: methods-auto/httpheaders/httpheaders-add-string-string-method
    """
    headers.add(name, value)


@method("HttpHeaders.Add(Name: Text, Value: SecretText): Boolean", false_for=(HTTP_ERROR,))
def add_secret(headers: HttpHeaders, name: str, value: str) -> None:
    """Add a secret value to a header. Raises ALError as for one that is not secret, without the value.

    Docs: methods-auto/httpheaders/httpheaders-add-string-secrettext-method
    """
    headers.add(name, value, is_secret=True)


@method("HttpHeaders.TryAddWithoutValidation(Name: Text, Value: Text): Boolean", false_for=(HTTP_ERROR,))
def try_add(headers: HttpHeaders, name: str, value: str) -> None:
    """Add a value to a header, whatever it is. Raises ALError if the header cannot be there.

    Docs: methods-auto/httpheaders/httpheaders-tryaddwithoutvalidation-string-string-method
    """
    headers.add_unchecked(name, value)


@method("HttpHeaders.TryAddWithoutValidation(Name: Text, Value: SecretText): Boolean", false_for=(HTTP_ERROR,))
def try_add_secret(headers: HttpHeaders, name: str, value: str) -> None:
    """Add a secret value to a header, whatever it is. Raises ALError if the header cannot be there.

    Docs: methods-auto/httpheaders/httpheaders-tryaddwithoutvalidation-string-secrettext-method
    """
    headers.add_unchecked(name, value, is_secret=True)


@method("HttpHeaders.Clear()")
def clear(headers: HttpHeaders) -> None:
    """Remove all headers.

    Docs: methods-auto/httpheaders/httpheaders-clear-method
    """
    headers.clear()


@method("HttpHeaders.Contains(Name: Text): Boolean")
def contains(headers: HttpHeaders, name: str) -> bool:
    """Return whether there is a header of that name, secret or not.

    Docs: methods-auto/httpheaders/httpheaders-contains-method
    """
    return headers.get(name) is not None


@method("HttpHeaders.ContainsSecret(Key: Text): Boolean")
def contains_secret(headers: HttpHeaders, key: str) -> bool:
    """Return whether there is a header of that name with a secret value.

    Docs: methods-auto/httpheaders/httpheaders-containssecret-method
    """
    header = headers.get(key)
    return header is not None and header.is_secret


@method("HttpHeaders.Keys(): List of [Text]")
def keys(headers: HttpHeaders) -> list[str]:
    """Return the names of all headers, in the order in which they were added.

    Docs: methods-auto/httpheaders/httpheaders-keys-method
    """
    return headers.names


@method("HttpHeaders.Remove(Name: Text): Boolean", false_for=(HTTP_ERROR,))
def remove(headers: HttpHeaders, name: str) -> None:
    """Remove a header. Raises ALError if there is none of that name.

    Docs: methods-auto/httpheaders/httpheaders-remove-method
    """
    if not headers.remove(name):
        raise _missing(name)


@method("HttpHeaders.GetValues(Key: Text, Values: List of [Text]): Boolean", false_for=(HTTP_ERROR,))
def get_values(headers: HttpHeaders, key: str, values: list[str]) -> None:
    """Put the values of a header into a list. Raises ALError if there is none of that name, or it is secret.

    Docs: methods-auto/httpheaders/httpheaders-getvalues-string-list[text]-method
    """
    values[:] = _open_header(headers, key).values


@method("HttpHeaders.GetValues(Key: Text, Values: Array): Boolean", false_for=(HTTP_ERROR,))
def get_values_array(headers: HttpHeaders, key: str, values: list[str]) -> None:
    """Put the values of a header into an array. Raises ALError as for a list, and if the array is too short.

    Docs: methods-auto/httpheaders/httpheaders-getvalues-string-text-method
    """
    _fill(values, _open_header(headers, key))


@method("HttpHeaders.GetSecretValues(Key: Text, Values: List of [SecretText]): Boolean", false_for=(HTTP_ERROR,))
def get_secret_values(headers: HttpHeaders, key: str, values: list[str]) -> None:
    """Put the values of a header, secret or not, into a list. Raises ALError if there is none of that name.

    Docs: methods-auto/httpheaders/httpheaders-getsecretvalues-string-list[secrettext]-method
    """
    values[:] = _header(headers, key).values


@method("HttpHeaders.GetSecretValues(Key: Text, Values: Array): Boolean", false_for=(HTTP_ERROR,))
def get_secret_values_array(headers: HttpHeaders, key: str, values: list[str]) -> None:
    """Put the values of a header, secret or not, into an array. Raises ALError if it is too short or there are none.

    Docs: methods-auto/httpheaders/httpheaders-getsecretvalues-string-secrettext-method
    """
    _fill(values, _header(headers, key))


def _header(headers: HttpHeaders, name: str) -> Header:
    header = headers.get(name)
    if header is None:
        raise _missing(name)
    return header


def _open_header(headers: HttpHeaders, name: str) -> Header:
    header = _header(headers, name)
    if header.is_secret:
        raise ALError(f"The header '{header.name}' is secret: GetSecretValues reads it.", HTTP_ERROR)
    return header


def _fill(array: list[str], header: Header) -> None:
    if len(header.values) > len(array):
        raise ALError(
            f"The header '{header.name}' has {len(header.values)} values, the array {len(array)} elements.", HTTP_ERROR
        )
    array[: len(header.values)] = header.values


def _missing(name: str) -> ALError:
    return ALError(f"The given header was not found: '{name}'.", HTTP_ERROR)
