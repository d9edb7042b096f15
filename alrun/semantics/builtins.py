"""How built-in methods are declared, and how the binder finds them.

A module of `platform` fills a `MethodTable` with the `method` decorator; the catalogue joins the tables and the
compiler hands the result to the binder as a `Builtins`. Nothing here knows any method.

A program out of the cache calls the functions and never asks for their signatures, so these are read when the binder
first wants them.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from alrun.tree import node

if TYPE_CHECKING:
    from alrun.semantics.signature import Signature

Function = TypeVar("Function", bound=Callable[..., object])


class Intrinsic(Enum):
    """Methods that the compiler itself knows how to carry out: no function could, given only their arguments."""

    CLEAR = "Clear"
    CLEAR_ALL = "ClearAll"


class Sees(Enum):
    """What a method of Record looks at in the record that it is called on, if that is not just anything."""

    KEY = "key"
    """No field outside the primary key, unless the filters or the sort order name it."""
    NAMED = "named"
    """The fields in its arguments, besides."""
    LOADED = "loaded"
    """Nothing, but it names the fields that are to be loaded."""


class Inline(Enum):
    """What emitted code does itself in place of calling a method's function `f`, which then is called only to raise."""

    LENGTH = "len(receiver)"
    CONTAINS = "value in receiver"
    APPEND = "receiver.append(value)"
    ITEM = "receiver[index - 1] if 0 < index <= len(receiver) else f(receiver, index)"
    SET_ITEM = "receiver[index - 1 if 0 < index <= len(receiver) else f(receiver, index, None)] = value"
    ENTRY = "receiver[key] if key in receiver else f(receiver, key)"
    SET_ENTRY = "receiver[key] = value"
    SHOW = "the text of value in standard format 0"
    SUBSTITUTE = "f, but with the texts of the values"


@node
class BuiltinMethod:
    """One overload of a built-in method.

    `static`: called on the type's name, not on a value (`Page.GetBackgroundParameters()`). `bare`: static, and
    the type's name may be left out (`CopyStr(...)`). `prop`: may be read without parentheses and assigned to.
    `false_for`: the error codes that become `false` where the call's result is used. `needs_session`: the function
    takes the session first. `needs_place`: it takes the place of the receiver, a Ref, instead of its value.
    `needs_consumed`: it takes the keyword `consumed`, whether its result is used.
    `sees`: what it looks at in the record that it is called on, None for anything. `inline`: what may be done in its
    place where nobody can tell the difference.
    `function` is None for an intrinsic, and for a documented method that alrun does not have: that binds, and fails
    when called. `refusal` is why alrun will not have it, '' if it is only not there yet.
    """

    signature: Signature
    function: Callable[..., object] | None
    static: bool = False
    bare: bool = False
    prop: bool = False
    false_for: tuple[str, ...] = ()
    needs_session: bool = False
    needs_place: bool = False
    needs_consumed: bool = False
    intrinsic: Intrinsic | None = None
    sees: Sees | None = None
    inline: Inline | None = None
    refusal: str = ""
    tells_secret: bool = False
    """Whether its result is a secret that a debugger shows (AL0796)."""

    @property
    def python_name(self) -> str:
        """A readable name for the function in emitted code; not unique among overloads."""
        return f"{self.signature.owner}_{self.signature.name}"


class Builtins(Protocol):
    """What the binder may ask about built-in methods."""

    def methods(self, owner: str, name: str) -> tuple[BuiltinMethod, ...]:
        """The overloads of `owner.name`, in any case; empty if AL has no such method."""
        ...

    def bare(self, name: str) -> tuple[BuiltinMethod, ...]:
        """The overloads of a method that may be called without its type's name."""
        ...

    def names(self, owner: str) -> tuple[str, ...]:
        """The names of all methods of a type, for completion."""
        ...

    def is_on_premises(self, owner: str, name: str) -> bool:
        """Whether `owner.name` is for apps that run on-premises only."""
        ...


class _Declaration(NamedTuple):
    """What a module said of a method."""

    signature: str
    function: Callable[..., object] | None
    static: bool
    bare: bool
    prop: bool
    false_for: tuple[str, ...]
    intrinsic: Intrinsic | None
    sees: Sees | None
    inline: Inline | None
    tells_secret: bool = False


class MethodTable:
    """The methods that one module declares."""

    def __init__(self) -> None:
        self._declarations: list[_Declaration] = []
        self._methods: list[BuiltinMethod] = []

    @property
    def methods(self) -> list[BuiltinMethod]:
        """All of them, in the order of declaration. Raises SignatureError if a signature cannot be read."""
        self._methods += [_method(declaration) for declaration in self._declarations[len(self._methods) :]]
        return self._methods

    def method(
        self,
        signature: str,
        *,
        static: bool = False,
        bare: bool = False,
        prop: bool = False,
        false_for: tuple[str, ...] = (),
        sees: Sees | None = None,
        inline: Inline | None = None,
        tells_secret: bool = False,
    ) -> Callable[[Function], Function]:
        """Declare the decorated function as the implementation of `signature`.

        The function gets the arguments in order: first `session` if its first parameter has that name, then
        the receiver unless `static` or `bare`, then the arguments; omitted optional ones are not passed. Repeated ones
        follow as further positional arguments. A `var` parameter arrives as a `Ref`, but a record as itself. A receiver
        whose parameter is called `place` arrives as a `Ref` too. A function with a keyword-only parameter `consumed`
        is told whether its result is used.

        A method that returns `[Ok :=] Boolean` raises ALError on failure and returns True (or nothing) on success;
        `false_for` names the codes that a caller who uses the result sees as false.
        """

        def declare(function: Function) -> Function:
            self._declarations.append(
                _Declaration(
                    signature, function, static or bare, bare, prop, false_for, None, sees, inline, tells_secret
                )
            )
            return function

        return declare

    def intrinsic(self, signature: str, kind: Intrinsic) -> None:
        """Declare a bare method that the compiler carries out."""
        self._declarations.append(_Declaration(signature, None, True, True, False, (), kind, None, None))


def _method(declaration: _Declaration) -> BuiltinMethod:
    import inspect

    from alrun.semantics.signature import parse_signature

    function = declaration.function
    parameters = list(inspect.signature(function).parameters) if function else []
    needs_session = parameters[:1] == ["session"]
    return BuiltinMethod(
        parse_signature(declaration.signature),
        function,
        declaration.static,
        declaration.bare,
        declaration.prop,
        declaration.false_for,
        needs_session=needs_session,
        needs_place=parameters[needs_session:][:1] == ["place"],
        needs_consumed="consumed" in parameters,
        intrinsic=declaration.intrinsic,
        sees=declaration.sees,
        inline=declaration.inline,
        tells_secret=declaration.tells_secret,
    )
