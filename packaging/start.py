"""Where the packaged program begins."""

import multiprocessing
import sys

from booth.__main__ import run

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(run())
