"""Where the packaged program begins: as the program itself, or as the child in which files from outside are read."""

import sys

from booth.__main__ import run

if __name__ == "__main__":
    sys.exit(run())
