"""What all tests share: golden files."""

from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden files; then read their diff")


@pytest.fixture
def golden(request):
    """Compare a text with the golden file of that name under `tests/golden`; `--update-golden` writes it anew."""

    def golden(name, text):
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.exists(), f"{path} is missing: pytest --update-golden writes it"
        assert text == path.read_text(encoding="utf-8")

    return golden


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory):
    """The tests neither use nor fill the user's cache folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALRUN_CACHE_DIR", str(tmp_path_factory.getbasetemp().parent / "alrun-cache"))
        yield
