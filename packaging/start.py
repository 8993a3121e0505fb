"""Where the packaged program begins: as the program itself, or as the child in which files from outside are read."""

import sys

from booth.__main__ import run
from booth.untrusted.child import MARK, serve

if __name__ == "__main__":
    if sys.argv[1:2] == [MARK]:
        sys.exit(serve(int(sys.argv[2]), int(sys.argv[3])))
    sys.exit(run())
