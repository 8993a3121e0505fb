"""The `booth` command: the catalogue from a terminal. Not imported when the window opens."""

from booth.cli.main import main

__all__ = ["main"]
