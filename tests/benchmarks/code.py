"""How fast AL code is, against Python written by hand that does the same with the same checks.

    python tests/benchmarks/code.py [--repeats N] [--only WORD]

The AL side is code.al, compiled and run as `alrun run` does it. The Python side is below: what a programmer would write
by hand who has to hold to the rules of AL. A result that can be too large for an Integer is checked, and so is the
length of a text that has a limit; Decimals calculate in AL's context, numbers look as the region of the user has them.
A check is written out where it is needed and left out where the lines around it show that it cannot fail.

Both sides take turns, `--repeats` times; compared are the medians of the time that this process has used. Both must
come to the same result.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from measuring import Measure, SilentClient

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.semantics.symbols import CodeunitSymbol, declared_procedures

PROGRAM = Path(__file__).with_suffix(".al")

LIMIT = 4
MEAN_LIMIT = 2

LOWEST, HIGHEST = -(2**31), 2**31 - 1


def overflow(result: int) -> OverflowError:
    return OverflowError(f"The number {result} does not fit an Integer.")


# --- Numbers


def fib(n: int = 24) -> int:
    if n < 2:
        return n
    result = fib(n - 1) + fib(n - 2)
    if not LOWEST <= result <= HIGHEST:
        raise overflow(result)
    return result


def sieve() -> int:
    composite = [False] * 50001
    found = 0
    for i in range(2, 50001):
        if not composite[i]:
            found += 1
            j = i + i
            while j <= 50000:
                composite[j] = True
                j += i
    return found


class Towers:
    """Three pegs in arrays, with their heights."""

    def __init__(self) -> None:
        self.pegs = [[0] * 20 for _ in range(3)]
        self.heights = [0, 0, 0]
        self.moves = 0

    def move_tower(self, discs: int, source: int, target: int, spare: int) -> None:
        if discs == 0:
            return
        self.move_tower(discs - 1, source, spare, target)
        self.push(target, self.pop(source))
        self.moves += 1
        if self.moves > HIGHEST:
            raise overflow(self.moves)
        self.move_tower(discs - 1, spare, target, source)

    def push(self, peg: int, disc: int) -> None:
        height = self.heights[peg - 1]
        if height > 0 and self.pegs[peg - 1][height - 1] < disc:
            raise ValueError("A disc cannot be put on a smaller one.")
        self.pegs[peg - 1][height] = disc
        self.heights[peg - 1] = height + 1

    def pop(self, peg: int) -> int:
        height = self.heights[peg - 1]
        if height < 1:
            raise IndexError(height)
        self.heights[peg - 1] = height - 1
        return self.pegs[peg - 1][height - 1]


def towers() -> int:
    game = Towers()
    for disc in range(13, 0, -1):
        game.push(1, disc)
    game.move_tower(13, 1, 3, 2)
    return game.moves * 100 + game.heights[2]


class Queens:
    """A chess board with eight queens."""

    def __init__(self) -> None:
        self.column_taken = [False] * 8
        self.rising_taken = [False] * 15
        self.falling_taken = [False] * 15
        self.solutions = 0

    def place(self, row: int) -> None:
        for column in range(8):
            if not (
                self.column_taken[column] or self.rising_taken[row + column] or self.falling_taken[row - column + 7]
            ):
                if row == 7:
                    self.solutions += 1
                else:
                    self.column_taken[column] = True
                    self.rising_taken[row + column] = True
                    self.falling_taken[row - column + 7] = True
                    self.place(row + 1)
                    self.column_taken[column] = False
                    self.rising_taken[row + column] = False
                    self.falling_taken[row - column + 7] = False


def queens() -> int:
    board = Queens()
    board.place(0)
    return board.solutions


def mandelbrot() -> int:
    total = 0
    for row in range(24):
        for column in range(40):
            total += escape(Decimal(column) / 16 - 2, Decimal(row) / 12 - 1)
    return total


def escape(c_real: Decimal, c_imaginary: Decimal) -> int:
    real = imaginary = Decimal(0)
    for step in range(1, 51):
        real_square = real * real
        imaginary_square = imaginary * imaginary
        if real_square + imaginary_square > 4:
            return step
        imaginary = 2 * real * imaginary + c_imaginary
        real = real_square - imaginary_square + c_real
    return 0


# --- Texts


def add_texts() -> str:
    result = ""
    for i in range(1, 20001):
        line = "abc"
        start = i % 20
        line += "defghijklmnopqrstuvwxyz"[start : start + 3]
        if len(line) > 100:
            raise ValueError(line)
        line += ";"
        if len(line) > 100:
            raise ValueError(line)
        if len(line) > 6:
            result += line
    return result


def build_text() -> str:
    pieces = []
    for i in range(1, 20001):
        pieces.append("abc")
        start = i % 20
        pieces.append("defghijklmnopqrstuvwxyz"[start : start + 3])
        pieces.append("\r\n")
    return "".join(pieces)


@dataclass
class Region:
    """How the user wants values to look."""

    decimal_separator: str = "."
    thousands_separator: str = ","
    yes: str = "Yes"
    no: str = "No"

    def whole_number(self, number: int) -> str:
        return str(number)

    def decimal(self, number: Decimal) -> str:
        if not -LARGEST <= number <= LARGEST:
            raise ValueError(number)
        whole, _, decimals = f"{number:,f}".partition(".")
        decimals = decimals.rstrip("0")
        whole = whole.replace(",", self.thousands_separator)
        return whole + self.decimal_separator + decimals if decimals else whole

    def boolean(self, value: bool) -> str:
        return self.yes if value else self.no


LARGEST = Decimal("999999999999999.99")
USA = Region()


def substitute() -> int:
    name = "Chair"
    total = 0
    for i in range(1, 20001):
        number = USA.whole_number(i)
        total += len(f"{number} pieces of {name}, {number} in all")
        if total > HIGHEST:
            raise overflow(total)
    return total


def format_numbers() -> int:
    total = 0
    for i in range(1, 10001):
        amount = Decimal(i) / 4
        total += len(USA.whole_number(i)) + len(USA.boolean(i % 3 == 0)) + len(USA.decimal(amount))
        if total > HIGHEST:
            raise overflow(total)
    return total


# --- Collections


def count_words() -> int:
    counts: dict[str, int] = {}
    number = 1
    for _ in range(20000):
        number = (number * 7 + 13) % 1009
        start = number % 50
        word = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"[start : start + number % 7 + 1]
        if word in counts:
            count = counts[word] + 1
            if count > HIGHEST:
                raise overflow(count)
            counts[word] = count
        else:
            counts[word] = 1
    total = 0
    for word in counts:
        total += counts[word] * len(word)
        if total > HIGHEST:
            raise overflow(total)
    return total + len(counts)


def sort_list() -> int:
    numbers = []
    number = 1
    for _ in range(250):
        number = (number * 7 + 13) % 1009
        numbers.append(number)
    for i in range(1, len(numbers)):
        number = numbers[i]
        j = i - 1
        while j >= 0:
            if numbers[j] <= number:
                break
            numbers[j + 1] = numbers[j]
            j -= 1
        numbers[j + 1] = number
    check = 0
    for number in numbers:
        check = (check * 31 + number) % 10007
    return check


# --- Objects


class Shape(Protocol):
    def area(self, side: int) -> int: ...


class Square:
    def area(self, side: int) -> int:
        result = side * side
        if result > HIGHEST:
            raise overflow(result)
        return result


class Rectangle:
    def area(self, side: int) -> int:
        result = side * (side + 1)
        if not LOWEST <= result <= HIGHEST:
            raise overflow(result)
        return result


class Triangle:
    def area(self, side: int) -> int:
        result = side * side
        if result > HIGHEST:
            raise overflow(result)
        return result // 2


def dispatch() -> int:
    shapes: list[Shape] = [Square(), Rectangle(), Triangle()]
    total = 0
    for i in range(1, 10001):
        for shape in shapes:
            total += shape.area(i % 100)
            if total > HIGHEST:
                raise overflow(total)
    return total


class Sum:
    """The total that subscribers add to."""

    def __init__(self) -> None:
        self.value = 0


class Counters:
    """Ten subscribers of one event. Nobody keeps an instance: each call has its own, as in AL."""

    def count_1(self, step: int, total: Sum) -> None:
        result = total.value + 1
        if result > HIGHEST:
            raise overflow(result)
        total.value = result

    def count_2(self, step: int, total: Sum) -> None:
        result = total.value + 2
        if result > HIGHEST:
            raise overflow(result)
        total.value = result

    def count_3(self, step: int, total: Sum) -> None:
        result = total.value + 3
        if result > HIGHEST:
            raise overflow(result)
        total.value = result

    def count_4(self, step: int, total: Sum) -> None:
        result = total.value + 4
        if result > HIGHEST:
            raise overflow(result)
        total.value = result

    def count_5(self, step: int, total: Sum) -> None:
        result = total.value + 5
        if result > HIGHEST:
            raise overflow(result)
        total.value = result

    def count_6(self, step: int, total: Sum) -> None:
        result = total.value + 6
        if result > HIGHEST:
            raise overflow(result)
        total.value = result

    def count_7(self, step: int, total: Sum) -> None:
        result = total.value + 7
        if result > HIGHEST:
            raise overflow(result)
        total.value = result

    def count_8(self, step: int, total: Sum) -> None:
        result = total.value + 8
        if result > HIGHEST:
            raise overflow(result)
        total.value = result

    def count_9(self, step: int, total: Sum) -> None:
        result = total.value + 9
        if result > HIGHEST:
            raise overflow(result)
        total.value = result

    def count_10(self, step: int, total: Sum) -> None:
        result = total.value + 10
        if result > HIGHEST:
            raise overflow(result)
        total.value = result


SUBSCRIBERS = [
    Counters.count_1,
    Counters.count_2,
    Counters.count_3,
    Counters.count_4,
    Counters.count_5,
    Counters.count_6,
    Counters.count_7,
    Counters.count_8,
    Counters.count_9,
    Counters.count_10,
]


def raise_events() -> int:
    total = Sum()
    for i in range(1, 3001):
        for subscriber in SUBSCRIBERS:
            subscriber(Counters(), i, total)
    return total.value


# --- JSON


def json_round_trip() -> str:
    lines = []
    for i in range(1, 2001):
        lines.append({"no": i, "description": "A chair of oak", "price": i * PRICE, "shipped": i % 3 == 0})
    order = json.loads(json_text({"lines": lines}), parse_float=Decimal)
    total = Decimal(0)
    for line in order["lines"]:
        if not isinstance(line, dict):
            raise TypeError(line)
        shipped, price, description = line["shipped"], line["price"], line["description"]
        if not isinstance(shipped, bool):
            raise TypeError(shipped)
        if shipped:
            if not isinstance(price, Decimal) or not isinstance(description, str):
                raise TypeError(line)
            total += price * len(description)
        no = line["no"]
        if not isinstance(no, int) or not LOWEST <= no < HIGHEST:
            raise TypeError(no)
        line["no"] = no + 1
    order["total"] = total
    return json_text(order)


PRICE = Decimal("1.25")


def json_text(value: object) -> str:
    # Decimals of so few digits are the same as floats; the module has no other way to write them as numbers.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=float)


# --- Both sides


@contextmanager
def running():
    """The codeunit Measured in a run of its own: gives a function that calls a procedure and gives its result."""
    compilation = compile_project([str(PROGRAM)])
    if compilation.diagnostics.has_errors:
        raise SystemExit("\n".join(map(str, compilation.diagnostics.sorted())))
    with Run(compilation, RunOptions(), SilentClient()) as run:
        symbol = next(each for each in run.executable.program.of_type(CodeunitSymbol) if each.name == "Measured")
        instance = run.program.object_class(symbol).create(run.session)
        names = {procedure.name: procedure.python_name for procedure in declared_procedures(symbol)}

        def call(name: str) -> object:
            results = []
            run.guarded(lambda: results.append(getattr(instance, names[name])()))
            return results[0]

        yield call


WANTED: list[tuple[str, str, Callable[[], object]]] = [
    ("fib(24)", "Fib", fib),
    ("sieve", "Sieve", sieve),
    ("towers of Hanoi", "Towers", towers),
    ("eight queens", "Queens", queens),
    ("mandelbrot with Decimal", "Mandelbrot", mandelbrot),
    ("Text +=", "AddTexts", add_texts),
    ("TextBuilder", "BuildText", build_text),
    ("Dictionary", "CountWords", count_words),
    ("List", "SortList", sort_list),
    ("interface dispatch", "Dispatch", dispatch),
    ("event with ten subscribers", "RaiseEvents", raise_events),
    ("StrSubstNo", "Substitute", substitute),
    ("Format", "FormatNumbers", format_numbers),
    ("JSON round trip", "JsonRoundTrip", json_round_trip),
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=9)
    parser.add_argument("--only", default="", help="only the measures whose names have this in them")
    arguments = parser.parse_args()
    with running() as call:  # which sets AL's Decimal context for this thread: the Python side calculates in it too
        measures = [
            Measure(name, LIMIT, lambda procedure=procedure: call(procedure), by_hand)
            for name, procedure, by_hand in WANTED
            if arguments.only.lower() in name.lower()
        ]
        passed = True
        for measure in measures:
            passed &= measure.run(arguments.repeats)
    mean = math.exp(sum(math.log(measure.ratio) for measure in measures) / len(measures))
    passed &= mean <= MEAN_LIMIT
    print(f"{'geometric mean':84} {mean:6.2f} (at most {MEAN_LIMIT}) {'PASS' if mean <= MEAN_LIMIT else 'FAIL'}")
    raise SystemExit(0 if passed else 1)


if __name__ == "__main__":
    main()
