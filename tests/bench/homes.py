"""The data folders that are measured: the sample, and a synthetic crowd that is made once and kept in `out/`."""

import hashlib
import shutil
import sys
from pathlib import Path

from tests import synthetic

from booth.catalog import schema
from booth.catalog.store import Catalog
from booth.exchange.sample import load_sample

CROWD = 100_000
VALUES = 6  # a crowd is for lists, which show two


def sample(folder: Path) -> Path:
    """A data folder with the sample catalogue."""
    catalog = Catalog.open(folder)
    load_sample(catalog, "bench")
    catalog.close()
    return folder


def crowd(out: Path) -> Path:
    """A data folder with a hundred thousand products; made anew when the schema or the products' recipe changed."""
    recipe = [synthetic.__file__, schema.__file__, *map(str, sorted(Path(schema.__file__).parent.glob("*.py")))]
    told = b"".join(Path(file).read_bytes() for file in recipe if file)
    home = out / f"crowd-{hashlib.sha256(told).hexdigest()[:12]}"
    if not (home / "whole").exists():
        for old in out.glob("crowd-*"):
            shutil.rmtree(old)
        sys.stderr.write(f"Making {CROWD:,} products to measure with; once, about a minute and a half.\n")
        catalog = Catalog.open(home)
        synthetic.fill(catalog, CROWD, VALUES)
        catalog.close()
        (home / "whole").touch()
    return home
