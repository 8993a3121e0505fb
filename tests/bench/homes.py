"""The data folders that are measured: the sample, and a synthetic crowd that is made once and kept in `out/`."""

import hashlib
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from tests import synthetic

from booth.catalog import schema
from booth.catalog.search import building
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
    return _kept(out, "crowd", synthetic, CROWD, lambda catalog: synthetic.fill(catalog, CROWD, VALUES))


def figures(out: Path) -> Path:
    """The same with thirty values each, of every type, for whatever searches and counts figures."""
    return _kept(out, "figures", numbered, CROWD, lambda catalog: numbered.fill(catalog, CROWD, FIGURES))


def many(out: Path, products: int) -> Path:
    """Any number of products with thirty values each, still to be entered into the search index."""

    def fill(catalog: Catalog) -> None:
        numbered.fill(catalog, products, FIGURES)
        building.rebuild(catalog.store)

    return _kept(out, f"many{products}", numbered, products, fill)


def _kept(out: Path, name: str, made_by: ModuleType, products: int, fill: Callable[[Catalog], object]) -> Path:
    """A data folder that is made once and kept, until what it is made by changes."""
    recipe = [synthetic.__file__, made_by.__file__, *map(str, sorted(Path(schema.__file__).parent.glob("*.py")))]
    told = b"".join(Path(file).read_bytes() for file in recipe if file)
    home = out / f"{name}-{hashlib.sha256(told).hexdigest()[:12]}"
    if not (home / "whole").exists():
        for old in out.glob(f"{name}-*"):
            shutil.rmtree(old)
        sys.stderr.write(
            f"Making {products:,} products to measure with ({name}); once, {products // 50_000} minutes or so.\n"
        )
        catalog = Catalog.open(home)
        fill(catalog)
        catalog.close()
        (home / "whole").touch()
    return home
