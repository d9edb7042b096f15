"""System.Net.Mail.MailAddress: an e-mail address, taken apart as .NET does.

Docs: https://learn.microsoft.com/dotnet/api/system.net.mail.mailaddress
"""

from __future__ import annotations

import re

from alrun.runtime.net import NetException, NetObject, NetRef, member

_BLANKS = " \t\r\n"
_ATOM = re.compile(r"[\w.!#$%&'*+/=?^`{|}~\-]|[^\x00-\x7f]", re.ASCII)
_WRONG_FORM = "The specified string is not in the form required for an e-mail address."


class MailAddress(NetObject):
    """A user at a host, and the name to display of them if there is one."""

    net_name = "System.Net.Mail.MailAddress"

    def __init__(self, address: str | None, display_name: str | None = None, *_: object) -> None:
        if address is None:
            raise NetException("Value cannot be null. (Parameter 'address')")
        if not address:
            raise NetException("The parameter 'address' cannot be an empty string. (Parameter 'address')")
        reader = _Reader(address)
        self._host, self._user, name = reader.domain, reader.local_part, reader.display_name
        self._name = display_name or name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MailAddress) and self.net_text().lower() == other.net_text().lower()

    def __hash__(self) -> int:
        return hash(self.net_text().lower())

    @member("TryCreate", static=True, outs=(1,))
    def try_create(self, address: str | None, result: NetRef) -> bool:
        """Give the address that a text is; whether it is one."""
        try:
            result.value = MailAddress(address)
        except NetException:
            result.value = None
        return result.value is not None

    @member("Address")
    def address(self) -> str:
        """The user, an `@` and the host."""
        return f"{self._user}@{self._host}"

    @member("User")
    def user(self) -> str:
        """What is before the `@`, with its quotes if it has some."""
        return self._user

    @member("Host")
    def host(self) -> str:
        """What is behind the `@`."""
        return self._host

    @member("DisplayName")
    def display_name(self) -> str:
        """The name to display, without quotes; empty if there is none."""
        return self._name

    @member("ToString")
    def net_text(self) -> str:
        """The address, in angle brackets behind the name to display if there is one."""
        if not self._name:
            return self.address()
        name = self._name.replace('"', r"\"")
        return f'"{name}" <{self.address()}>'


class _Reader:
    """Reads an address from its end, as .NET does: the `@` of the address is the last one."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._end = len(text)
        self._skip_blanks()
        in_brackets = self._take(">")
        self._skip_blanks()
        self.domain = self._domain()
        self._skip_blanks()
        if not self._take("@"):
            raise NetException(_WRONG_FORM)
        self._skip_blanks()
        self.local_part = self._quoted() if self._last() == '"' else self._dot_atom()
        self._check_separated(in_brackets)
        self._skip_blanks()
        if in_brackets and not self._take("<"):
            raise NetException(_WRONG_FORM)
        self._skip_blanks()
        self.display_name = self._display_name()

    def _last(self) -> str:
        return self._text[self._end - 1] if self._end else ""

    def _take(self, character: str) -> bool:
        found = self._last() == character
        self._end -= found
        return found

    def _skip_blanks(self) -> None:
        """Go over blanks and comments, which may have comments in them."""
        depth = 0
        while self._end:
            last = self._last()
            if last in "()" and not self._is_escaped(self._end - 1):
                depth += 1 if last == ")" else -1
                if depth < 0:
                    raise _invalid(last)
            elif not depth and last not in _BLANKS:
                return
            self._end -= 1
        if depth:
            raise NetException(_WRONG_FORM)

    def _domain(self) -> str:
        if self._last() != "]":
            return self._dot_atom()
        start = self._text.rfind("[", 0, self._end)
        literal = self._text[start : self._end]
        if start < 0 or "]" in literal[:-1]:
            raise NetException(_WRONG_FORM)
        self._end = start
        return literal

    def _dot_atom(self) -> str:
        """Letters and signs with points between; .NET looks for a point only at the beginning."""
        start = self._end
        while start and _ATOM.match(self._text[start - 1]):
            start -= 1
        if start == self._end:
            raise _invalid(self._last()) if self._end else NetException(_WRONG_FORM)
        if self._text[start] == ".":
            raise _invalid(".")
        atom = self._text[start : self._end]
        self._end = start
        return atom

    def _quoted(self) -> str:
        start = self._end - 2
        while start >= 0 and (self._text[start] != '"' or self._is_escaped(start)):
            start -= 1
        if start < 0:
            raise NetException(_WRONG_FORM)
        quoted = self._text[start : self._end]
        self._end = start
        return quoted

    def _is_escaped(self, place: int) -> bool:
        before = self._text[:place]
        return (len(before) - len(before.rstrip("\\"))) % 2 == 1

    def _check_separated(self, in_brackets: bool) -> None:
        last = self._last()
        if last and last not in _BLANKS + ')"' and not (in_brackets and last == "<"):
            raise _invalid(last)

    def _display_name(self) -> str:
        if self._last() == '"':
            quoted = self._quoted()
            self._skip_blanks()
            if self._end:
                raise _invalid(self._last())
            return re.sub(r"\\(.)", r"\1", quoted[1:-1])
        name = self._text[: self._end].strip(_BLANKS)
        if '"' in name:
            raise _invalid('"')
        return name


def _invalid(character: str) -> NetException:
    return NetException(f"An invalid character was found in the mail header: '{character}'.")
