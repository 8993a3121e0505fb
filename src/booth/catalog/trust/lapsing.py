"""Certificates that do not hold to the end of the fair: nobody may promise on the stand what lapses there."""

from datetime import date

from booth.catalog.values import Asset, AssetKind, Product, Show


def last_needed(show: Show, today: date) -> date:
    """Until which day certificates must hold: the fair's last day while that is to come, else today."""
    return max(show.last_day or today, today)


def lapses(asset: Asset, needed: date) -> bool:
    """Whether a certificate ends before this day; its own last day still counts."""
    return asset.kind is AssetKind.CERTIFICATE and asset.valid_until is not None and asset.valid_until < needed


def lapsing(product: Product, needed: date) -> tuple[Asset, ...]:
    """The product's certificates that end before this day."""
    return tuple(asset for asset in product.assets if lapses(asset, needed))
