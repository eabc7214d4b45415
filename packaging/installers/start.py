"""Starts the installed program, and lets it know that it is one."""

import sys

from briefbook.cli import main

# by this the program knows that its executable, given “--worker”, is a child process
sys.frozen = True  # type: ignore[attr-defined]

if __name__ == "__main__":
    sys.exit(main())
