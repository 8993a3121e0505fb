"""The peer of a sheet from the command line: the same page by a program that knows nothing but where things go.

`raw_page.py FOLDER OUTPUT`: FOLDER holds `drawn_page.py`, which `tests.bench.twin` wrote. SQLAlchemy is imported as the
issue asks, since whoever keeps products keeps them somewhere.
"""

import sys
from pathlib import Path

import sqlalchemy  # noqa: F401 - importing it is the point

sys.path.insert(0, sys.argv[1])
import drawn_page

Path(sys.argv[2]).write_bytes(drawn_page.make())
