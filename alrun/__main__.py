"""`python -m alrun` is `alrun`."""

from __future__ import annotations

import sys

from alrun.hosts.cli import main

if __name__ == "__main__":
    sys.exit(main())
