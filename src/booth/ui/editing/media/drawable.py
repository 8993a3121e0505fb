"""What of a file can be shown: its picture, or the sign that stands for its kind."""

from dataclasses import replace
from typing import Final

from booth.catalog.pictures import RASTERS
from booth.catalog.values import Asset, AssetKind
from booth.ui.pictures import is_picture

PDF: Final = "application/pdf"
_SIGNS: Final = {
    AssetKind.PHOTO: "no_picture",
    AssetKind.DRAWING: "no_picture",
    AssetKind.LOGO: "no_picture",
    AssetKind.VIDEO: "play",
    AssetKind.DOCUMENT: "pdf",
    AssetKind.CERTIFICATE: "certificate",
}


def as_picture(asset: Asset) -> Asset | None:
    """A file as something to be drawn: a scanned certificate is a picture too. None for papers and films."""
    if not asset.media_type.startswith("image/"):
        return None
    return asset if is_picture(asset) else replace(asset, kind=AssetKind.PHOTO)


def is_raster(asset: Asset) -> bool:
    """Whether a file is made of pixels, so that it may be cropped."""
    return asset.media_type in RASTERS


def sign(asset: Asset) -> str:
    """The icon, by its meaning, of a file that is not drawn."""
    return _SIGNS[asset.kind]
