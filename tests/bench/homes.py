"""The data folders that are measured: the sample, and a synthetic crowd that is made once and kept in `out/`."""

import hashlib
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from tests import synthetic

from booth.catalog import schema
from booth.catalog.store import Catalog
from booth.exchange.sample import load_sample

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import numbered

CROWD = 100_000
VALUES = 6  # a crowd is for lists, which show two
FIGURES = 30


def sample(folder: Path) -> Path:
    """A data folder with the sample catalogue."""
    catalog = Catalog.open(folder)
    load_sample(catalog, "bench")
    catalog.close()
    return folder


def crowd(out: Path) -> Path:
    """A data folder with a hundred thousand products; made anew when the schema or the products' recipe changed."""
    return _kept(out, "crowd", synthetic, lambda catalog: synthetic.fill(catalog, CROWD, VALUES))


def figures(out: Path) -> Path:
    """The same with thirty values each, of every type, for whatever searches and counts figures."""
    return _kept(out, "figures", numbered, lambda catalog: numbered.fill(catalog, CROWD, FIGURES))


def _kept(out: Path, name: str, made_by: ModuleType, fill: Callable[[Catalog], object]) -> Path:
    """A data folder that is made once and kept, until what it is made by changes."""
    recipe = [synthetic.__file__, made_by.__file__, *map(str, sorted(Path(schema.__file__).parent.glob("*.py")))]
    told = b"".join(Path(file).read_bytes() for file in recipe if file)
    home = out / f"{name}-{hashlib.sha256(told).hexdigest()[:12]}"
    if not (home / "whole").exists():
        for old in out.glob(f"{name}-*"):
            shutil.rmtree(old)
        sys.stderr.write(f"Making {CROWD:,} products to measure with ({name}); once, about two minutes.\n")
        catalog = Catalog.open(home)
        fill(catalog)
        catalog.close()
        (home / "whole").touch()
    return home
