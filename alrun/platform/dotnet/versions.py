"""System.Version."""

from __future__ import annotations

import re

from alrun.runtime.net import NetException, NetObject, NetRef, member


class Version(NetObject):
    """Two to four numbers with points between; those that are not there are -1."""

    net_name = "System.Version"

    def __init__(self, *parts: str | int) -> None:
        if len(parts) == 1 and isinstance(parts[0], str):
            numbers = _numbers(parts[0])
        else:
            numbers = tuple(int(part) for part in parts) or (0, 0)
        if len(numbers) > 4 or any(number < 0 for number in numbers):
            raise NetException("Version's parameters must be greater than or equal to zero.")
        self._numbers = numbers

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Version) and self._numbers == other._numbers

    def __hash__(self) -> int:
        return hash(self._numbers)

    @member("Parse", static=True)
    def parse(self, text: str) -> Version:
        """The version that a text is. Raises NetException."""
        return Version(text)

    @member("TryParse", static=True, outs=(1,))
    def try_parse(self, text: str, result: NetRef) -> bool:
        """Give the version that a text is; whether it is one."""
        try:
            result.value = Version(text)
        except NetException:
            result.value = None
        return result.value is not None

    @member("Major")
    def major(self) -> int:
        """The first number."""
        return self._number(0)

    @member("Minor")
    def minor(self) -> int:
        """The second number."""
        return self._number(1)

    @member("Build")
    def build(self) -> int:
        """The third number, -1 if it is not there."""
        return self._number(2)

    @member("Revision")
    def revision(self) -> int:
        """The fourth number, -1 if it is not there."""
        return self._number(3)

    @member("CompareTo")
    def compare_to(self, other: Version | None) -> int:
        """-1, 0 or 1; null comes first."""
        if other is None:
            return 1
        mine = [self._number(place) for place in range(4)]
        others = [other._number(place) for place in range(4)]
        return (mine > others) - (mine < others)

    @member("ToString")
    def net_text(self, *count: int) -> str:
        """The numbers, or so many of them. Raises NetException if there are fewer."""
        wanted = count[0] if count else len(self._numbers)
        if not 0 <= wanted <= len(self._numbers):
            raise NetException("Argument must be between 0 and the number of numbers. (Parameter 'fieldCount')")
        return ".".join(map(str, self._numbers[:wanted]))

    def _number(self, place: int) -> int:
        return self._numbers[place] if place < len(self._numbers) else -1


def _numbers(text: str) -> tuple[int, ...]:
    if not re.fullmatch(r"\d+(?:\.\d+)*", text):
        if re.fullmatch(r"-?\w*(?:\.-?\w*)+", text):
            raise NetException(f"The input string '{text}' was not in a correct format.")
        raise NetException("Version string portion was too short or too long. (Parameter 'input')")
    numbers = tuple(int(part) for part in text.split("."))
    if not 2 <= len(numbers) <= 4:
        raise NetException("Version string portion was too short or too long. (Parameter 'input')")
    return numbers
