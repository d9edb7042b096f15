"""What the binder is told of built-in methods: every overload, with or without an implementation."""

import pytest

import alrun.platform.catalogue as catalogue_module
from alrun.hosts.cli import main
from alrun.platform.catalogue import Catalogue

FINE = (0, "no errors; 1 file, 1 object\n")
"""What `alrun check` says of a program that it has nothing against."""


@pytest.fixture(scope="module")
def catalogue():
    return Catalogue()


@pytest.fixture
def al(tmp_path, capsys):
    """What a command prints of a body of OnRun, and its exit code."""

    def al(command, variables, body):
        text = f"codeunit 50100 M {{ trigger OnRun() var {variables} I: Integer; begin {body} end; }}"
        (tmp_path / "M.al").write_text(text, encoding="utf-8")
        code = main([command, str(tmp_path / "M.al")])
        return code, capsys.readouterr().err

    return al


def signatures(methods):
    return [str(method.signature) for method in methods]


LACKING = "Notification.Send(Where: Text): Boolean"


@pytest.fixture
def lacking(monkeypatch):
    """An overload that the reference has and alrun has not, made up so that no work on alrun takes it away."""
    documented = catalogue_module._reference()["notification"]
    monkeypatch.setitem(documented, "send", [*documented["send"], f"{LACKING} {{?}}"])
    catalogue_module._documented.cache_clear()
    yield
    catalogue_module._documented.cache_clear()


def test_an_overload_that_alrun_lacks_stays_beside_those_it_has(lacking):
    methods = Catalogue().methods("Notification", "Send")
    assert signatures(method for method in methods if method.function is None) == [LACKING]
    assert any(method.function for method in methods)


def test_an_overload_that_alrun_has_is_not_there_twice(catalogue):
    for owner, name, count in (("Text", "IndexOfAny", 2), ("Record", "Get", 2), ("Text", "StrLen", 1)):
        methods = catalogue.methods(owner, name)
        assert len(methods) == count, signatures(methods)
        assert all(method.function for method in methods)


def test_an_overload_that_alrun_lacks_binds_and_fails_by_name(lacking, al):
    assert al("check", "N: Notification;", "N.Send('here');") == FINE
    code, errors = al("run", "N: Notification;", "N.Send('here');")
    assert code == 1
    assert "Notification.Send" in errors


# Docs: file-open-method and secrettext-unwrap-method take an instance; file-exists-method does not
def test_methods_of_instances_are_not_called_without_one(al):
    assert al("check", "F: File;", "F.Open('x');") == FINE
    assert al("check", "S: SecretText;", "Message(S.Unwrap());")[0] == 0
    assert "AL0118" in al("check", "", "Trunc();")[1]
    assert al("check", "", "if Exists('x') then;") == FINE
    assert "AL0132" in al("check", "F: File;", "if F.Exists('x') then;")[1]


# Docs: isolatedstorage-get-string-datascope-text-method; the third is not documented
@pytest.mark.parametrize("scope", ["", "DataScope::Module, ", "DataScope::Module, IsolationLevel::ReadCommitted, "])
def test_isolated_storage_is_read_with_and_without_a_scope(al, scope):
    assert al("check", "T: Text; S: SecretText;", f"IsolatedStorage.Get('k', {scope}T);") == FINE
    assert "AL0" in al("check", "N: Guid;", f"IsolatedStorage.Get('k', {scope}N);")[1]


def test_undocumented_methods_say_how_they_are_known(catalogue):
    from importlib import resources

    lines = resources.files("alrun.platform").joinpath("undocumented.txt").read_text(encoding="utf-8").splitlines()
    known = False
    for line in lines[1:]:
        known = line.startswith("#") or known
        assert known, line
        if not line.startswith("#"):
            owner, _, rest = line.partition(".")
            assert rest.partition("(")[0] in catalogue.names(owner)


def refused_methods():
    from importlib import resources

    lines = resources.files("alrun.platform").joinpath("refused.txt").read_text(encoding="utf-8").splitlines()
    return [line.partition(": ")[::2] for line in lines if not line.startswith("#")]


def test_what_is_refused_is_documented_lacks_and_has_a_reason(catalogue):
    coverage = {each.type_name.lower(): each for each in catalogue.coverage()}
    for method, reason in refused_methods():
        owner, _, name = method.partition(".")
        names = [refused for refused, _ in coverage[owner.lower()].refused]
        assert name in names or (name == "*" and names), method
        assert reason, method


def test_a_refused_method_binds_and_fails_with_its_reason(al):
    assert al("check", "", "Debugger.Activate();") == FINE
    code, errors = al("run", "", "Debugger.Activate();")
    assert code == 1
    assert "alrun does not support Debugger.Activate: it steers the debugger of the server" in errors
