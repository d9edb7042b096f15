"""Whole programs through the command line, with everything they must print.

Each folder `golden/<area>/<case>` with a file `cmd` is a program and its expectations:

- `cmd`: the arguments after `alrun`, several lines run in order in a copy of the folder;
- `rc`: the exit code of the last, 0 if absent, `any` for any documented one;
- `stdout`: the exact standard output of all commands together, and `stderr` the exact error output; `pytest
  --update-golden` writes those that exist anew, for review;
- `stdout_contains`, `stderr_contains`, `output_contains`, `stderr_absent`: lines that must (not) be part of it;
- `json_contains`: one JSON object a line, each a subset of some event, in this order; a line that holds a list is a
  group in any order; a key that ends in `~` asks for a substring;
- `json_absent`: events that must not be there;
- `why`: the fact and its source.
"""

import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from alrun.hosts.cli import main

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(path.parent.relative_to(GOLDEN).as_posix() for path in GOLDEN.glob("*/*/cmd"))
DOCUMENTED_CODES = (0, 1, 2, 3, 6)


@pytest.fixture
def case(request, tmp_path, monkeypatch):
    """A copy of the case's folder, made the current one."""
    folder = tmp_path / request.param.replace("/", "-")
    shutil.copytree(GOLDEN / request.param, folder)
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.parametrize("case", CASES, indirect=True)
def test_case(case, capsys, request):
    codes = [main(shlex.split(line)) for line in expected(case, "cmd")]
    out, err = capsys.readouterr()
    if request.config.getoption("--update-golden"):
        update(GOLDEN / request.node.callspec.params["case"], case, out, err)
    check(case, codes[-1], out, err)


def update(source, copy, out, err):
    for name, text in (("stdout", out), ("stderr", err)):
        if (source / name).exists():
            for folder in (source, copy):
                (folder / name).write_text(text, encoding="utf-8", newline="\n")


@pytest.mark.parametrize("case", ["examples/cli-06-main-job-codeunit", "examples/error-08-unhandled"], indirect=True)
def test_case_in_a_process_of_its_own(case):
    (line,) = expected(case, "cmd")
    done = subprocess.run(
        [sys.executable, "-m", "alrun", *shlex.split(line)],
        capture_output=True,
        encoding="utf-8",
        env={**environment(), "PYTHONPATH": str(Path(__file__).parents[1])},
        timeout=60,
        check=False,
    )
    check(case, done.returncode, done.stdout, done.stderr)


def environment():
    import os

    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def check(folder, code, out, err):
    shown = f"exit code {code}\n{out}\n{err}"
    wanted = (expected(folder, "rc") or ["0"])[0]
    assert code in DOCUMENTED_CODES if wanted == "any" else code == int(wanted), shown
    for name, text in (("stdout", out), ("stderr", err)):
        if (folder / name).exists():
            assert text == (folder / name).read_text(encoding="utf-8")
    for name, text in (("stdout", out), ("stderr", err), ("output", out + err)):
        for line in expected(folder, f"{name}_contains"):
            assert line in text, shown
        for line in expected(folder, f"{name}_absent"):
            assert line not in text, shown
    events = [json.loads(line) for line in out.splitlines()] if has_events(folder) else []
    check_order(events, [json.loads(line) for line in expected(folder, "json_contains")], shown)
    for line in expected(folder, "json_absent"):
        assert not any(is_part(json.loads(line), event) for event in events), shown


def has_events(folder):
    return (folder / "json_contains").exists() or (folder / "json_absent").exists()


def expected(folder, name):
    path = folder / name
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line] if path.exists() else []


def check_order(events, groups, shown):
    start = 0
    for group in groups:
        taken = set()
        for part in group if isinstance(group, list) else [group]:
            found = next(
                (at for at in range(start, len(events)) if at not in taken and is_part(part, events[at])), None
            )
            assert found is not None, f"no event holds {part} from event {start} on:\n{shown}"
            taken.add(found)
        start = max(taken) + 1


def is_part(part, whole):
    if not isinstance(part, dict):
        return part == whole
    if not isinstance(whole, dict):
        return False
    return all(
        value in str(whole.get(key[:-1], "")) if key.endswith("~") else key in whole and is_part(value, whole[key])
        for key, value in part.items()
    )
