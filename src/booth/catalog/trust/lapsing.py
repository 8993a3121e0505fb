"""Certificates that do not hold to the end of the fair: nobody may promise on the stand what lapses there."""

from collections.abc import Iterable
from datetime import date

from booth.catalog.values import Asset, AssetKind, Product, Show


def last_needed(show: Show, today: date) -> date:
    """Until which day certificates must hold: the fair's last day while that is to come, else today."""
    return max(show.last_day or today, today)


def lapses(asset: Asset, needed: date) -> bool:
    """Whether a certificate ends before this day; its own last day still counts."""
    return asset.kind is AssetKind.CERTIFICATE and asset.valid_until is not None and asset.valid_until < needed


def holds(asset: Asset, today: date, needed: date) -> bool:
    """Whether a certificate may be shown to visitors: it is in force, and does not end before this day."""
    return not lapses(asset, needed) and (asset.valid_from is None or asset.valid_from <= today)


def certified_until(assets: Iterable[Asset]) -> date | None:
    """The last day of the certificate that ends first; None where none of them ends."""
    ends = (one.valid_until for one in assets if one.kind is AssetKind.CERTIFICATE)
    return min((end for end in ends if end is not None), default=None)


def short(until: date | None, needed: date) -> date | None:
    """The last day of a product's certificates where that is before this day, so that lists mark it; else None."""
    return until if until is not None and until < needed else None


def lapsing(product: Product, needed: date) -> tuple[Asset, ...]:
    """The product's certificates that end before this day."""
    return tuple(asset for asset in product.assets if lapses(asset, needed))
