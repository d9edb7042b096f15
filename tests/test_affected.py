"""Which files' runners a change reaches. Each file here is one object; a test has run some of them."""

import json

import pytest

from alrun.affected import SourceFiles, affected

FILES = {
    "Item.al": 'table 50100 Item { fields { field(1; "No."; Code[20]) { } field(2; Kind; Enum "Item Kind") { } } }',
    "ItemKind.al": 'enum 50101 "Item Kind" { value(0; Goods) { } }',
    "Post.al": "codeunit 50102 Post { procedure Post(Item: Record Item) begin OnPost(); end; "
    "[IntegrationEvent(false, false)] local procedure OnPost() begin end; }",
    "Caller.al": "codeunit 50103 Caller { procedure Call() var Post: Codeunit Post; begin Post.Post(x); end; }",
    "ByNumber.al": "codeunit 50104 ByNumber { procedure Call() begin Codeunit.Run(50102); end; }",
    "Says.al": "codeunit 50105 Says { procedure Say() begin Message('Post'); end; } // Post",
}
SUBSCRIBER = (
    "codeunit 50106 Listens { [EventSubscriber(ObjectType::Codeunit, Codeunit::Post, 'OnPost', '', false, false)] "
    "local procedure Hear() begin end; }"
)


@pytest.fixture
def app(tmp_path):
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    return tmp_path


@pytest.fixture
def reached(app):
    """Tells the files that a change of one reaches; None for all there are."""
    files = SourceFiles(map(str, app.glob("*.al")), frozenset())

    def change(name, text):
        (app / name).write_text(text)
        paths = files.reread([str(app / name)])
        return None if paths is None else {path.rpartition("/")[2] for path in paths}

    return change


def test_code_is_reached_by_those_that_name_it_and_goes_no_further(reached):
    assert reached("Post.al", FILES["Post.al"] + " ") == {"Post.al", "Caller.al", "ByNumber.al"}


def test_what_is_no_code_is_reached_through_others_like_it(reached):
    assert reached("ItemKind.al", FILES["ItemKind.al"]) == {"ItemKind.al", "Item.al", "Post.al"}


def test_an_object_that_got_another_name_reaches_those_that_use_the_old(reached):
    assert reached("Post.al", FILES["Post.al"].replace("50102 Post", "50102 Send")) == {
        "Post.al",
        "Caller.al",
        "ByNumber.al",
    }


def test_a_new_subscriber_reaches_the_publisher_and_those_that_call_it(reached):
    assert reached("Listens.al", SUBSCRIBER) == {"Listens.al", "Post.al", "Caller.al", "ByNumber.al"}


def test_a_new_extension_reaches_those_that_use_what_it_extends(reached):
    assert reached("ItemExt.al", "tableextension 50107 ItemExt extends Item { }") == {
        "ItemExt.al",
        "Item.al",
        "Post.al",
    }


def test_a_file_that_is_gone_reaches_those_that_name_what_was_in_it(app):
    files = SourceFiles(map(str, app.glob("*.al")), frozenset())
    (app / "Post.al").unlink()
    assert files.reread([str(app / "Post.al")]) == {str(app / name) for name in ("Post.al", "Caller.al", "ByNumber.al")}


def test_files_that_a_broken_app_json_kept_from_being_read_are_read_again_with_it(app, reached):
    reached("app.json", "{")
    reached("Caller.al", FILES["Caller.al"] + " ")
    (app / "app.json").unlink()
    reached("app.json", json.dumps({"id": "11111111-1111-1111-1111-111111111111", "name": "A", "publisher": "P"}))
    assert reached("Post.al", FILES["Post.al"] + " ") == {"Post.al", "Caller.al", "ByNumber.al"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Install.al", "codeunit 50108 Setup { Subtype = Install; }"),
        ("Rights.al", "permissionset 50108 Rights { Permissions = tabledata Item = R; }"),
        ("Platform.al", SUBSCRIBER.replace("Codeunit::Post", 'Codeunit::"Global Triggers"')),
        ("app.json", json.dumps({})),
        ("Translations.xlf", "<xliff/>"),
    ],
)
def test_what_counts_everywhere(reached, name, text):
    assert reached(name, text) is None


def test_a_file_that_does_not_compile_is_read_as_far_as_it_goes(reached):
    assert reached("Post.al", "codeunit 50102 Post { procedure ( begin") == {"Post.al", "Caller.al", "ByNumber.al"}


def test_the_tests_that_ran_one_of_the_files():
    ran = {"A": {"x.al", "y.al"}, "B": {"y.al"}, "C": set()}
    assert affected(ran, {"x.al"}) == {"A"}
    assert affected(ran, {"y.al", "z.al"}) == {"A", "B"}
