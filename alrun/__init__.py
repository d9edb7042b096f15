"""alrun: an independent implementation of AL, the language of Dynamics 365 Business Central."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alrun.engine import Run as Run
    from alrun.engine import RunOptions as RunOptions
    from alrun.engine import load_program as load_program

__version__ = "0.1.0"
__all__ = ["Run", "RunOptions", "load_program"]


def __getattr__(name: str) -> object:
    # Not imported before it is asked for: the command line imports this module whatever it does.
    if name not in __all__:
        raise AttributeError(f"module 'alrun' has no attribute '{name}'")
    from alrun import engine

    return getattr(engine, name)
