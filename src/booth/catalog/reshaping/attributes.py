"""Attributes reshaped with all their answers: two made one, another unit, another type. Each is one change."""

import threading
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING

from booth.catalog.reshaping.recasting import agree, completed, recast
from booth.catalog.reshaping.report import Fate, Outcome, Reshaped
from booth.catalog.reshaping.walking import Progress, answering, walk
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Product, Value, ValueType, Variant
from booth.errors import BoothError
from booth.quantity import find_unit
from booth.quantity.units import unit_named, wanted

if TYPE_CHECKING:
    from booth.catalog.change import Change

Values = tuple[Value, ...]
Fared = tuple[tuple[Outcome, Value, Value], ...]  # outcome, before, after
Turn = Callable[[Values], tuple[Values, Fared]]  # the values of a product or variant as they are to be
Touch = Callable[["Change"], object]


def merge_attributes(
    catalog: Catalog,
    keep_uid: str,
    gone_uid: str,
    who: str,
    *,
    why: str = "",
    dry_run: bool = False,
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> Reshaped:
    """Make two attributes one: every answer to `gone` becomes one to `keep`, in its type and unit; `gone` goes.

    Where a product (or a variant) answers both, differently, the answer to `keep` stays. BoothError
    "merge_with_itself", "unknown_reference", "change_stopped".
    """
    if keep_uid == gone_uid:
        raise BoothError("merge_with_itself")
    keep, gone = attribute(catalog, keep_uid), attribute(catalog, gone_uid)

    def turn(values: Values) -> tuple[Values, Fared]:
        return _merged(values, keep, gone)

    return _reshape(
        catalog, (gone_uid,), turn, (who, why), dry_run, progress, stop, lambda change: change.delete(gone_uid)
    )


def _merged(values: Values, keep: Attribute, gone: Attribute) -> tuple[Values, Fared]:
    """Values of one product or variant with the answers to both attributes made one."""
    held = next((one for one in values if one.attribute.uid == keep.uid), None)
    moved = next((one for one in values if one.attribute.uid == gone.uid), None)
    if moved is None:
        return values, ()
    others = tuple(one for one in values if one.attribute.uid not in (keep.uid, gone.uid))
    after, outcome = recast(moved, keep)
    if held is None:
        # It stands under another attribute now, whatever it says.
        return (*others, after), ((Outcome.CHANGED if outcome is Outcome.SAME else outcome, moved, after),)
    if agree(held, after):
        return (*others, completed(held, after)), ((Outcome.SAME, moved, held),)
    return (*others, held), ((Outcome.CLASH, moved, held),)


def change_unit(
    catalog: Catalog,
    attribute_uid: str,
    unit: str,
    who: str,
    *,
    why: str = "",
    dry_run: bool = False,
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> Reshaped:
    """Give an attribute another unit and convert its figures; `unit`: a key or any spelling, empty for none.

    Figures of another kind stay as they are, and are listed. BoothError "unit_unknown", "unit_other_kind",
    "unknown_reference", "change_stopped".
    """
    old = attribute(catalog, attribute_uid)
    new = replace(old, unit=_unit(old, unit))
    return _recast_all(catalog, new, (who, why), dry_run, progress, stop)


def _unit(attribute: Attribute, spelling: str) -> str:
    """The key of the unit that is asked for, when the attribute can take it."""
    asked = spelling.strip()
    if not asked:
        return ""
    key = asked if unit_named(asked) else find_unit(asked)
    if key is None:
        raise BoothError("unit_unknown", unit=asked)
    new = wanted(key, difference=attribute.difference)
    old = wanted(attribute.unit, difference=attribute.difference) if attribute.unit else None
    if old is not None and new is not None and old.measure != new.measure:
        raise BoothError("unit_other_kind", unit=attribute.unit, wanted=asked)
    return key


def change_type(
    catalog: Catalog,
    attribute_uid: str,
    type: ValueType,
    who: str,
    *,
    why: str = "",
    dry_run: bool = False,
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> Reshaped:
    """Make an attribute take another kind of answer; what is not understood as one stays text, and is listed.

    BoothError "unknown_reference", "change_stopped".
    """
    new = replace(attribute(catalog, attribute_uid), type=ValueType(type))
    return _recast_all(catalog, new, (who, why), dry_run, progress, stop)


def attribute(catalog: Catalog, uid: str) -> Attribute:
    """The attribute with this uid; BoothError "unknown_reference"."""
    found = catalog.reference().attributes.by_uid(uid)
    if found is None:
        raise BoothError("unknown_reference", code=uid)
    return found


def _recast_all(
    catalog: Catalog,
    new: Attribute,
    said: tuple[str, str],
    dry_run: bool,
    progress: Progress | None,
    stop: threading.Event | None,
) -> Reshaped:
    def turn(values: Values) -> tuple[Values, Fared]:
        fared: list[tuple[Outcome, Value, Value]] = []
        turned: list[Value] = []
        for one in values:
            if one.attribute.uid != new.uid:
                turned.append(one)
                continue
            after, outcome = recast(one, new)
            turned.append(after)
            fared.append((outcome, one, after))
        return tuple(turned), tuple(fared)

    return _reshape(catalog, (new.uid,), turn, said, dry_run, progress, stop, lambda change: change.put(new))


def _reshape(
    catalog: Catalog,
    attributes: tuple[str, ...],
    turn: Turn,
    said: tuple[str, str],
    dry_run: bool,
    progress: Progress | None,
    stop: threading.Event | None,
    last: Touch,
) -> Reshaped:
    """Turn all products that answer these attributes, within one change; in a dry run only find out what would be.

    `last` is done to the attribute itself, behind all products: until then its answers are read by what it was.
    """
    fates: list[Fate] = []
    before = catalog.revision()
    with nullcontext() if dry_run else catalog.change(*said) as change:
        for product in walk(catalog, answering(catalog, attributes), change, progress, stop):
            turned, fared = _turned(product, turn)
            fates += fared
            if change is not None:
                change.put(turned)
        if change is not None:
            last(change)
    revision = catalog.revision()
    return Reshaped(tuple(fates), 0 if dry_run or revision == before else revision)


def _turned(product: Product, turn: Turn) -> tuple[Product, list[Fate]]:
    values, fared = turn(product.values)
    fates = [Fate(product.uid, product.code, "", *one) for one in fared]
    variants: list[Variant] = []
    for variant in product.variants:
        own, fared = turn(variant.values)
        fates += [Fate(product.uid, product.code, variant.code, *one) for one in fared]
        variants.append(replace(variant, values=own))
    return replace(product, values=values, variants=tuple(variants)), fates
