"""The program's door: no arguments open the window, anything else is the command line."""

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from booth.paths import Paths


def window() -> "Callable[[Paths], int]":
    """Import the window, and of what it rests on only what it needs; answers `app.main`."""
    gc.disable()  # until the window is there: importing makes no garbage, collecting took a tenth of the start
    from booth import late

    late.put_off()
    late.qt()
    from booth.app import main

    return main


def run() -> int:
    """Open the window without importing the command line, or run a command. Answers the exit code."""
    if len(sys.argv) == 1:
        open_window = window()
        from booth.paths import Paths

        return open_window(Paths.at())
    if sys.argv[1] == "--untrusted-child":  # a packaged Booth starts itself to read files from outside
        from booth.untrusted.child import serve

        return serve(int(sys.argv[2]), int(sys.argv[3]))
    from booth.cli import main

    return main()


if __name__ == "__main__":
    sys.exit(run())
