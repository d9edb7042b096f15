"""Regular expressions of .NET. Expectations are those of its documentation ("Regular expressions in .NET")."""

import pytest

from alrun.platform.dotnet.regex_syntax import unescape
from alrun.platform.dotnet.regexes import Regex, RegexOptions
from alrun.platform.dotnet.time_spans import TimeSpan
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.net import NetException

IGNORE_CASE, MULTILINE, EXPLICIT, SINGLELINE, WHITESPACE, RIGHT_TO_LEFT, ECMA = 1, 2, 4, 16, 32, 64, 256


def found(pattern: str, text: str, options: int = 0) -> list[str]:
    return [match.value() for match in Regex(pattern, options).matches(text)]


@pytest.mark.parametrize(
    ("pattern", "options", "text", "expected"),
    [
        (r"\bt\w+", 0, "a town and a t, two", ["town", "two"]),
        (r"[a-z-[aeiou]]+", 0, "aexyzub", ["xyz", "b"]),  # character class subtraction
        (r"[\d-[3-6]]", 0, "1359", ["1", "9"]),
        (r"[^\W\d_]+", 0, "a1_b", ["a", "b"]),
        (r"[]a]+", 0, "b]a]", ["]a]"]),
        (r"[a\-z]+", 0, "a-zb", ["a-z"]),
        (r"a{,3}", 0, "aaa a{,3}", ["a{,3}"]),  # no quantifier in .NET
        (r"a{2}|a{3,}?", 0, "aaaa", ["aa", "aa"]),
        (r"(?i)ab(?-i)c", 0, "ABc ABC", ["ABc"]),
        (r"a(?i)b|c", 0, "aB C", ["aB", "C"]),  # an option holds up to the end of the group, past the |
        (r"(?:(?i)b)b", 0, "Bb BB", ["Bb"]),
        (r"B", IGNORE_CASE, "b", ["b"]),
        (r"^\w", MULTILINE, "a\nb", ["a", "b"]),
        (r"\w$", 0, "a\nb\n", ["b"]),
        (r"\w\Z", 0, "a\n", ["a"]),
        (r"\w\z", 0, "a\n", []),
        (r"a.b", 0, "a\nb", []),
        (r"a.b", SINGLELINE, "a\nb", ["a\nb"]),
        (r"(?s:a.)b", 0, "a\nb", ["a\nb"]),
        (r"a b # comment", WHITESPACE, "ab", ["ab"]),
        (r"(?x: a b )c", 0, "abc", ["abc"]),
        (r"a(?#comment)b", 0, "ab", ["ab"]),
        (r"(\w)\1", 0, "aab", ["aa"]),
        (r"(?<twice>\w)\k<twice>", 0, "aab", ["aa"]),
        (r"(?'twice'\w)\k'twice'", 0, "aab", ["aa"]),
        (r"(?<2>a)(b)\2\1", 0, "abab", ["abab"]),
        (r"(?>a+)b", 0, "aab", ["aab"]),
        (r"(?<=19)\d{2}\b", 0, "1851 1999", ["99"]),
        (r"(?<!un)\bsure", 0, "sure", ["sure"]),
        (r"(?(?=a)ab|c)", 0, "ab c", ["ab", "c"]),
        (r"(?<n>a)?(?(n)b|c)", 0, "ab c", ["ab", "c"]),
        (r"\G\d", 0, "12a3", ["1", "2"]),  # contiguous matches
        (r"\x41\u0042\103\cA\e", 0, "ABC\x01\x1b", ["ABC\x01\x1b"]),
        (r"\p{Lu}\P{Lu}", 0, "aBc", ["Bc"]),
        (r"\p{IsCyrillic}+", 0, "aж", ["ж"]),
        (r"\d+", ECMA, "1٣", ["1"]),
        (r"\d+", 0, "1٣", ["1٣"]),
        (r"[\w]+", ECMA, "aé", ["a"]),
        (r"x*", 0, "ab", ["", "", ""]),
        (r"\b\w+\b", RIGHT_TO_LEFT, "one two", ["two", "one"]),
    ],
)
def test_constructs_mean_what_they_mean_in_net(pattern: str, options: int, text: str, expected: list[str]) -> None:
    assert found(pattern, text, options) == expected


@pytest.mark.parametrize(
    ("pattern", "offset", "text"),
    [
        ("(", 1, "Not enough )'s."),
        ("a)", 2, "Too many )'s."),
        ("[a", 2, "Unterminated [] set."),
        ("*a", 1, "Quantifier '*' following nothing."),
        ("a**", 3, "Nested quantifier '*'."),
        ("a++", 3, "Nested quantifier '+'."),
        ("a{3,2}", 6, "Illegal {x,y} with x > y."),
        ("\\", 1, "Illegal \\ at end of pattern."),
        ("[\\", 2, "Illegal \\ at end of pattern."),
        ("\\i", 2, "Unrecognized escape sequence \\i."),
        ("\\2(a)", 2, "Reference to undefined group number 2."),
        ("\\k<7>", 5, "Reference to undefined group number 7."),
        ("\\k<a>", 5, "Reference to undefined group name 'a'."),
        ("\\ka", 1, "Malformed \\k<...> named back reference."),
        ("(?P<a>b)", 2, "Unrecognized grouping construct."),
        ("(?<>b)", 3, "Invalid group name: Group names must begin with a word character."),
        ("(?<0>b)", 5, "Capture number cannot be zero."),
        ("(?(1)a)", 2, "(?(1) ) reference to undefined group."),
        ("(?#a", 2, "Unterminated (?#...) comment."),
        ("[b-a]", 4, "[x-y] range in reverse order."),
        ("[a-\\w]", 5, "Cannot include class \\w in character range."),
        ("[a-[b]c]", 6, "A subtraction must be the last element in a character class."),
        ("\\p{Nope}", 8, "Unknown property 'Nope'."),
        ("\\pL", 2, "Incomplete \\p{X} character escape."),
        ("\\p{}", 2, "Malformed \\p{X} character escape."),
        ("\\x4", 2, "Insufficient hexadecimal digits."),
        ("\\c", 2, "Missing control character."),
        ("\\c!", 3, "Unrecognized control character."),
    ],
)
def test_a_wrong_pattern_says_where_and_why(pattern: str, offset: int, text: str) -> None:
    with pytest.raises(NetException) as error:
        Regex(pattern)
    assert str(error.value) == f"Invalid pattern '{pattern}' at offset {offset}. {text}"


@pytest.mark.parametrize(
    ("pattern", "options", "lacking"),
    [
        ("(?<a-b>x)", 0, "balancing groups of regular expressions"),
        ("[[:alpha:]]", 0, "POSIX classes of regular expressions"),
        ("a", 1024, "RegexOptions.NonBacktracking of regular expressions"),
        (r"[\W]", ECMA, r"\W inside a set of regular expressions with ECMAScript"),
    ],
)
def test_what_has_no_counterpart_is_refused_by_name(pattern: str, options: int, lacking: str) -> None:
    with pytest.raises(UnsupportedFeature) as error:
        Regex(pattern, options)
    assert lacking in str(error.value)


def test_looking_ahead_from_inside_a_text_to_the_left_is_refused() -> None:
    with pytest.raises(UnsupportedFeature):
        Regex("a(?=b)", RIGHT_TO_LEFT).is_match("ab", 1)
    assert Regex("a", RIGHT_TO_LEFT).is_match("ab", 1)


def test_groups_without_a_name_are_numbered_first() -> None:
    expression = Regex(r"((?<One>abc)\d+)?(?<Two>xyz)(.*)")
    assert expression.group_names() == ["0", "1", "2", "One", "Two"]
    assert expression.group_numbers() == [0, 1, 2, 3, 4]
    assert (expression.group_number("Two"), expression.group_number("3"), expression.group_name(3)) == (4, -1, "One")
    assert Regex("(a)(?<b>c)", EXPLICIT).group_names() == ["0", "b"]


def test_a_group_keeps_all_that_it_found() -> None:
    groups = Regex(r"\b(\w+\s*)+\.").match("This is one.").groups()
    group = groups.item(1)
    assert (group.value(), group.index(), group.length()) == ("one", 8, 3)
    assert [each.value() for each in group.captures()] == ["This ", "is ", "one"]
    assert not groups.item(7).success()
    assert groups.item(7).value() == ""
    with pytest.raises(NetException):
        group.captures().item(3)


@pytest.mark.parametrize(
    ("pattern", "text", "replacement", "expected"),
    [
        (r"(\w+)\s(\w+)", "one two", "$2 $1", "two one"),
        (r"(?<a>\w)(?<b>\w)", "xy", "${b}${a}", "yx"),
        ("b", "abc", "[$$][$&][$`][$'][$_]", "a[$][b][a][c][abc]c"),
        ("(a)(b)?", "a", "<$+>", "<>"),
        ("(a)", "a", "$10 $2 ${c} $", "$10 $2 ${c} $"),  # groups that are not there
        (r"\d*", "a1", "-", "-a--"),
    ],
)
def test_replacements(pattern: str, text: str, replacement: str, expected: str) -> None:
    assert Regex(pattern).replace(text, replacement) == expected


def test_a_number_of_replacements_from_a_place_on() -> None:
    expression = Regex(r"(.)\1+")
    assert expression.replace("aabbccdd", "$1", 1) == "abbccdd"
    assert expression.replace("aabbccdd", "$1", 1, 1) == "aabccdd"
    assert Regex("a", RIGHT_TO_LEFT).replace("aaa", "b", 1) == "aab"
    with pytest.raises(NetException, match=r"Count cannot be less than -1\."):
        expression.replace("", "", -2)
    with pytest.raises(NetException, match="Start index cannot be less than 0 or greater than input length"):
        expression.replace("", "", 1, 1)


@pytest.mark.parametrize(
    ("pattern", "arguments", "expected"),
    [
        ("-", ("plum--pear",), ["plum", "", "pear"]),
        ("(-)", ("plum-pear",), ["plum", "-", "pear"]),
        ("", ("abc",), ["", "a", "b", "c", ""]),
        ("[a-z]+", ("1Abc2Def3", 2), ["1A", "2Def3"]),
        ("[a-z]+", ("1Abc2Def3", 2, 6), ["1Abc2D", "3"]),
        ("x", ("abc",), ["abc"]),
        ("b", ("abc", 1), ["abc"]),
    ],
)
def test_split(pattern: str, arguments: tuple[str], expected: list[str]) -> None:
    assert Regex(pattern).split(*arguments) == expected


def test_members_with_a_pattern_are_static() -> None:
    assert Regex.is_match(None, "AB", "b", RegexOptions(1))
    assert Regex.replace(None, "abc", "b", "x") == "axc"
    assert Regex.replace(None, "abc", "B", "x", 1) == "axc"
    assert Regex.split(None, "a-b", "-") == ["a", "b"]
    assert Regex.is_match(Regex("a"), "b", "b")
    with pytest.raises(ALError, match=r"A DotNet variable has not been instantiated\."):
        Regex.is_match(None, "a")


def test_escape_and_unescape() -> None:
    text = "a.b*c [1] #\t"
    assert Regex.escape(Regex, text) == r"a\.b\*c\ \[1]\ \#\t"
    assert unescape(Regex.escape(Regex, text)) == text
    assert unescape(r"\x41\.") == "A."


def test_a_match_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(NetException, match=r"The Regex engine has timed out while trying to match"):
        Regex("^(a|aa)+$", 0, TimeSpan(20 * 10_000)).is_match("a" * 80 + "!")


def test_matches_follow_each_other() -> None:
    match = Regex("a+").match("a aa")
    assert (match.value(), match.result("<$&>")) == ("a", "<a>")
    match = match.next_match()
    assert (match.value(), match.index()) == ("aa", 2)
    match = match.next_match()
    assert not match.success()
    assert match.value() == ""
    with pytest.raises(NetException, match="Result cannot be called on a failed Match"):
        match.result("")
