"""System.Uri, UriBuilder and HttpUtility. Expectations are those of their documentation and of RFC 3986."""

import pytest

from alrun.platform.dotnet.uris import Uri, UriBuilder, UriKind
from alrun.platform.dotnet.web import HttpUtility
from alrun.runtime.net import NetException


def test_the_parts_of_a_uri() -> None:
    uri = Uri("HTTPS://user:pw@Contoso.com:8080/Home/Index.htm?q1=v1&q2=v2#Frag")
    assert (uri.net_scheme(), uri.net_host(), uri.net_port()) == ("https", "contoso.com", 8080)
    assert (uri.authority(), uri.net_user_info()) == ("contoso.com:8080", "user:pw")
    assert (uri.absolute_path(), uri.net_query(), uri.net_fragment()) == ("/Home/Index.htm", "?q1=v1&q2=v2", "#Frag")
    assert uri.path_and_query() == "/Home/Index.htm?q1=v1&q2=v2"
    assert uri.segments() == ["/", "Home/", "Index.htm"]
    assert uri.absolute_uri() == "https://user:pw@contoso.com:8080/Home/Index.htm?q1=v1&q2=v2#Frag"
    assert uri.left_part(1) == "https://user:pw@contoso.com:8080"


@pytest.mark.parametrize(
    ("text", "absolute"),
    [
        ("http://contoso.com", "http://contoso.com/"),
        ("http://contoso.com:80/a b?c d#e f", "http://contoso.com/a%20b?c%20d#e%20f"),
        ("http://contoso.com/a/./b/../c", "http://contoso.com/a/c"),
        ("http://contoso.com/..", "http://contoso.com/"),
        ("http:\\\\contoso.com\\a", "http://contoso.com/a"),
        ("http://contoso.com/%41%20%zz\u00e9", "http://contoso.com/A%20%25zz%C3%A9"),
        ("http://[::1]:81/", "http://[::1]:81/"),
        ("ftps://contoso.com:1234", "ftps://contoso.com:1234/"),
        ("mailto:a@contoso.com", "mailto:a@contoso.com"),
        ("urn:isbn:1", "urn:isbn:1"),
        ("c:\\dir\\a b.txt", "file:///c:/dir/a%20b.txt"),
        ("\\\\server\\share\\x", "file://server/share/x"),
        ("file:///c:/a", "file:///c:/a"),
    ],
)
def test_the_whole_is_escaped_and_brought_to_one_form(text: str, absolute: str) -> None:
    assert Uri(text).absolute_uri() == absolute


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Invalid URI: The URI is empty."),
        ("contoso.com/a", "Invalid URI: The format of the URI could not be determined."),
        ("http://", "Invalid URI: The hostname could not be parsed."),
        ("http://a b/", "Invalid URI: The hostname could not be parsed."),
        ("http:a", "Invalid URI: The Authority/Host could not be parsed."),
        ("http://a:x/", "Invalid URI: Invalid port specified."),
        ("http://a:65536/", "Invalid URI: Invalid port specified."),
        ("http://a/" + "x" * 65_520, "Invalid URI: The Uri string is too long."),
    ],
)
def test_what_is_no_uri(text: str, message: str) -> None:
    with pytest.raises(NetException) as error:
        Uri(text)
    assert str(error.value) == message


def test_a_relative_uri_has_only_its_text() -> None:
    uri = Uri("a/b?c", UriKind(0))
    assert not uri.is_absolute_uri()
    assert uri.net_text() == "a/b?c"
    with pytest.raises(NetException, match="This operation is not supported for a relative URI"):
        uri.net_host()


@pytest.mark.parametrize(
    ("relative", "joined"),
    [
        ("g", "http://a/b/c/g"),
        ("./g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"),
        ("//g", "http://g/"),
        ("?y", "http://a/b/c/d?y"),
        ("#s", "http://a/b/c/d?q#s"),
        ("../g", "http://a/b/g"),
        ("", "http://a/b/c/d?q"),
        ("https://x/", "https://x/"),
    ],
)
def test_a_relative_uri_from_another_one(relative: str, joined: str) -> None:
    """RFC 3986, 5.4."""
    assert Uri(Uri("http://a/b/c/d?q"), relative).absolute_uri() == joined


@pytest.mark.parametrize(
    ("text", "well_formed"),
    [
        ("http://www.contoso.com/path?name", True),
        ("http://www.contoso.com/path???/file name", False),
        ("c:\\\\directory\\filename", False),
        ("file://c:/directory/filename", False),
        ("http:\\\\\\host/path/file", False),
        ("www.contoso.com/path/file", False),
        ("2013.05.29_14:33:41", False),
    ],
)
def test_well_formed_texts(text: str, well_formed: bool) -> None:
    """The table of Uri.IsWellFormedUriString."""
    assert Uri.is_well_formed_uri_string(Uri, text, 1) == well_formed


def test_a_base_is_the_folder() -> None:
    base = Uri("http://www.contoso.com/path/index.htm?date=today")
    assert base.is_base_of(Uri("http://www.contoso.com/path/other/"))
    assert not base.is_base_of(Uri("http://www.contoso.com/other"))
    assert not base.is_base_of(Uri("https://www.contoso.com/path/"))


def test_escapes() -> None:
    assert Uri.escape_data_string(Uri, "a b/\u00e9~!") == "a%20b%2F%C3%A9~%21"
    assert Uri.escape_uri_string(Uri, "http://a/b c") == "http://a/b%20c"
    assert Uri.unescape_data_string(Uri, "%C3%A9%ff%2f%x") == "\u00e9%FF/%x"
    assert Uri("http://a/%C3%A9%2Fb").net_text() == "http://a/\u00e9%2Fb"


def test_a_builder_changes_the_parts() -> None:
    builder = UriBuilder("contoso.com/a?b#c")
    assert (builder.scheme(), builder.port(), builder.query(), builder.fragment()) == ("http", 80, "?b", "#c")
    builder.set_scheme("HTTPS:x")
    builder.set_host("::1")
    builder.set_port(-1)
    builder.set_path("x\\y z")
    builder.set_query("q=1")
    builder.set_fragment("")
    assert builder.uri().absolute_uri() == "https://[::1]/x/y%20z?q=1"
    assert UriBuilder("ftp", "host", 2121, "p").net_text() == "ftp://host:2121/p"
    assert UriBuilder().net_text() == "http://localhost/"


def test_what_a_builder_refuses() -> None:
    builder = UriBuilder()
    with pytest.raises(NetException, match=r"Invalid URI: The URI scheme is not valid\. \(Parameter 'value'\)"):
        builder.set_scheme("in valid")
    with pytest.raises(NetException, match=r"value \('65536'\) must be less than or equal to '65535'\."):
        builder.set_port(65_536)
    builder.set_password("secret")
    with pytest.raises(NetException, match="username:password construct"):
        builder.net_text()


def test_a_query_is_read() -> None:
    query = HttpUtility.parse_query_string(HttpUtility, "?a=1&B=x+y&A=2&flag&c=%C3%A9")
    assert [query.key(index) for index in range(query.count())] == ["a", "B", None, "c"]
    assert query.values("A") == ["1", "2"]
    assert query.get("a") == "1,2"
    assert query.values(2) == ["flag"]
    assert query.values("none") is None
    assert query.net_text() == "a=1&a=2&B=x+y&flag&c=%c3%a9"
    with pytest.raises(NetException, match="Index was out of range"):
        query.key(4)


def test_html() -> None:
    assert HttpUtility.html_encode(HttpUtility, "<a href='x'>\u00e9\u20ac") == "&lt;a href=&#39;x&#39;&gt;&#233;\u20ac"
    assert HttpUtility.html_decode(HttpUtility, "&lt;&eacute;&#x41;&amp;amp;&amp") == "<\u00e9A&amp;&amp"
    assert HttpUtility.url_encode(HttpUtility, "a b~/") == "a+b%7e%2f"
