"""A product's files put in order, added to, replaced. Pure functions of frozen values."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from booth.catalog.assets import as_before
from booth.catalog.values import Asset, AssetKind, Product, Value


def numbered(assets: Iterable[Asset]) -> tuple[Asset, ...]:
    """Each with its place."""
    return tuple(
        asset if asset.position == place else replace(asset, position=place) for place, asset in enumerate(assets)
    )


def moved(assets: Sequence[Asset], uid: str, place: int) -> tuple[Asset, ...]:
    """One of them taken out and put in at a place, counted without it."""
    others = [asset for asset in assets if asset.uid != uid]
    return (*others[:place], *(asset for asset in assets if asset.uid == uid), *others[place:])


def replaced(product: Product, uid: str, new: Asset) -> Product:
    """A new file in the place of an old one, with all that is said of it; values that name the old name the new."""
    assets = [as_before(old, new) if old.uid == uid else old for old in product.assets]
    moved_on = _renamed(product, uid, lambda value: replace(value, document=new.uid))
    return replace(moved_on, assets=numbered(assets))


def without(product: Product, uid: str) -> Product:
    """A file taken off; values that named it have it for their source no more."""
    assets = [one for one in product.assets if one.uid != uid]
    return replace(_renamed(product, uid, lambda value: replace(value, document="", page="")), assets=numbered(assets))


def naming(product: Product, uid: str) -> tuple[Value, ...]:
    """The values, the product's and its variants', that name a file as what states them."""
    own = (value for variant in product.variants for value in variant.values)
    return tuple(value for value in (*product.values, *own) if value.document == uid)


def _renamed(product: Product, uid: str, change: Callable[[Value], Value]) -> Product:
    """The product with all values changed that name a file."""
    if not naming(product, uid):
        return product

    def each(values: tuple[Value, ...]) -> tuple[Value, ...]:
        return tuple(change(value) if value.document == uid else value for value in values)

    variants = tuple(replace(variant, values=each(variant.values)) for variant in product.variants)
    return replace(product, values=each(product.values), variants=variants)


def on_cards(assets: Sequence[Asset]) -> str:
    """The uid of the picture that stands for the product on cards: its first photograph, else its first drawing."""
    photos = [asset for asset in assets if asset.kind is AssetKind.PHOTO and asset.sha256]
    return photos[0].uid if photos else on_sheet(assets)


def on_sheet(assets: Sequence[Asset]) -> str:
    """The uid of the picture at the head of the sheet: the first that is one; empty where there is none."""
    drawn = (asset for asset in assets if asset.kind in (AssetKind.PHOTO, AssetKind.DRAWING) and asset.sha256)
    return next((asset.uid for asset in drawn), "")
