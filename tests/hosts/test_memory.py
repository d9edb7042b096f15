"""A program that fills the memory ends in an error of its own."""

import subprocess
import sys

import pytest

from alrun.hosts.memory import limited_growth
from alrun.runtime.transactions import as_al_error

PROGRAM = """
codeunit 50100 Main
{
    trigger OnRun()
    var
        Numbers: List of [Integer];
    begin
        Numbers.Add(1);
        while true do
            Numbers.AddRange(Numbers);
    end;
}
"""


def test_too_little_memory_is_an_error_that_al_can_catch():
    error = as_al_error(MemoryError())
    assert error.code == "OutOfMemory"
    assert error.text == "Insufficient memory to continue the execution of the program."


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not hold a process to such a limit")
def test_a_program_that_fills_the_memory_ends_in_an_error(tmp_path):
    path = tmp_path / "Main.al"
    path.write_text(PROGRAM, encoding="utf-8")
    # A lower limit than the machine's memory, as a stricter one stays.
    limited = (
        "import resource, sys\n"
        "resource.setrlimit(resource.RLIMIT_DATA, (300_000_000, resource.RLIM_INFINITY))\n"
        "from alrun.hosts.cli import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", limited, str(path)], capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.returncode == 1
    first, where = done.stderr.splitlines()
    assert first == "Insufficient memory to continue the execution of the program."
    assert where.startswith('    "Main"(CodeUnit 50100).OnRun(Trigger) line 10')


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not tell what a process holds")
def test_the_memory_that_something_takes_can_be_limited():
    import resource

    before = resource.getrlimit(resource.RLIMIT_DATA)
    with limited_growth(), pytest.raises(MemoryError):
        bytearray(3 << 30)
    assert resource.getrlimit(resource.RLIMIT_DATA) == before
    bytearray(100)
