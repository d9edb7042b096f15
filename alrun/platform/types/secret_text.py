"""SecretText: a text that nothing shows. What keeps it secret is that it converts to no other type.

Docs: devenv-secret-text; methods-auto/secrettext/secrettext-data-type
"""

from __future__ import annotations

from alrun.runtime.formatting import substitute
from alrun.runtime.values.variant import Variant
from alrun.semantics import types
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("SecretText.IsEmpty(): Boolean")
def is_empty(secret: str) -> bool:
    """Return whether the secret has no characters; a blank is one.

    Docs: methods-auto/secrettext/secrettext-isempty-method
    """
    return not secret


@method("SecretText.SecretStrSubstNo(String: Text [, Value1: SecretText, ...]): SecretText", bare=True)
def secret_str_subst_no(string: str, *values: str) -> str:
    """Return the string with its `%n` and `#n` fields replaced by the secrets.

    Docs: methods-auto/secrettext/secrettext-secretstrsubstno-method
    """
    return substitute(string, [Variant(types.TEXT, value) for value in values])


@method("SecretText.Unwrap(): Text", tells_secret=True)
def unwrap(secret: str) -> str:
    """Return the secret as a text, which is one no longer.

    Docs: methods-auto/secrettext/secrettext-unwrap-method
    """
    return secret
