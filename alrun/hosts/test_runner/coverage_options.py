"""`alrun test --coverage`: pytest-cov, told of the plugin that knows AL."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterable, Sequence
from configparser import ConfigParser

from alrun.project.errors import ProjectError

PLUGIN = "alrun.hosts.coverage_plugin"
DATA_FILE = "lines.coverage"
"""What was measured, in the folder of `coverage_words`."""


def is_measured() -> bool:
    """Whether coverage.py measures this process, and knows AL."""
    coverage = sys.modules.get("coverage")
    measurement = None if coverage is None else coverage.Coverage.current()
    return measurement is not None and PLUGIN in measurement.get_option("run:plugins")


def coverage_words(
    reports: Sequence[str], sources: Sequence[str], symbols: Iterable[str], folder: str, *, contexts: bool
) -> list[str]:
    """The words for pytest that measure the AL below `sources`; all that they write but reports is in `folder`.

    `reports` are formats, each with `:` and a path if it wants one; `symbols` preprocessor symbols besides those of
    each `app.json`. With `contexts`, each line keeps which tests ran it. Raises ProjectError without pytest-cov.
    """
    if importlib.util.find_spec("pytest_cov") is None:
        raise ProjectError("--coverage and --watch need pytest-cov: pip install 'alrun[coverage]'")
    configuration = ConfigParser(interpolation=None)
    # Only this core of coverage.py runs plugins for files that are not Python.
    configuration["run"] = {"plugins": PLUGIN, "core": "ctrace", "data_file": os.path.join(folder, DATA_FILE)}
    # When nothing ran, pytest says why: nothing compiles, or nothing is affected; and which file cannot be read.
    configuration["run"]["disable_warnings"] = "no-data-collected,couldnt-parse"
    configuration[PLUGIN] = {"define": " ".join(symbols)}
    configuration["html"] = {"show_contexts": str(contexts)}
    path = os.path.join(folder, "coverage.ini")
    with open(path, "w", encoding="utf-8") as file:
        configuration.write(file)
    words = [f"--cov-config={path}", *(f"--cov={_folder(source)}" for source in sources)]
    words += [f"--cov-report={report}" for report in reports]
    if contexts:
        words.append("--cov-context=test")
    return words


def _folder(source: str) -> str:
    if os.path.isfile(source):
        return os.path.dirname(source) or "."
    if not os.path.isdir(source):
        raise ProjectError(f"there is no folder {source}")
    return source
