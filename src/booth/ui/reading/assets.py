"""A product's pictures, ready to be fetched. One that is gone leaves its place empty, not a broken page."""

from functools import partial
from pathlib import Path

from booth.catalog.store import Catalog, CopySize
from booth.catalog.values import Asset
from booth.errors import BoothError
from booth.ui.widgets.picture_file import VECTOR, PictureFile


def _find(catalog: Catalog, asset: Asset, size: CopySize) -> Path | None:
    try:
        path = catalog.assets.copy(asset, size)
    except BoothError:
        return None
    return path if path.exists() else None


def shown(catalog: Catalog, asset: Asset | None, size: CopySize) -> PictureFile | None:
    """The picture in a size fit for its place; None for none."""
    if asset is None:
        return None
    find = partial(_find, catalog, asset, size)
    vector = asset.media_type == VECTOR
    return PictureFile(f"{asset.sha256}/{size}", find, vector, asset.width, asset.height)
