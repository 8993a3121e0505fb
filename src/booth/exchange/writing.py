"""The plan becomes one change of the catalogue."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from booth.catalog.change import Change
from booth.catalog.records import record
from booth.catalog.store import new_uid
from booth.catalog.values import (
    Asset,
    AssetKind,
    Exhibitor,
    Product,
    RelationKind,
    Show,
    Value,
)
from booth.errors import BoothError
from booth.exchange.plan import SHOW, Draft, Picture, Plan, Referred, paper_names, told
from booth.exchange.report import Findings, Noted

_STOPPERS = frozenset(("disk_full", "store_read_only"))  # no other file would fare better
_SEEN = frozenset((AssetKind.PHOTO, AssetKind.DRAWING, AssetKind.LOGO))  # shown as pictures, so pictures they must be
Progress = Callable[[int, int], None]
L = TypeVar("L", Show, Exhibitor)


class Writer:
    """Writes one plan. A picture that is refused costs itself, not its product."""

    def __init__(
        self, change: Change, found: Findings, progress: Progress | None, stop: threading.Event | None
    ) -> None:
        self._change, self._found, self._progress, self._stop = change, found, progress, stop
        self._files: dict[str, Asset | BoothError] = {}  # by checksum

    def write(self, plan: Plan) -> None:
        """All of it, or BoothError("import_stopped") when asked to stop."""
        if plan.show is not None:
            self._change.put(self._with_logo(plan.show, SHOW, plan))
        wanted = {(type(one), one.code) for one in plan.referred}
        for one in plan.before.values():
            if (type(one), one.code) in wanted:
                self._refer(_aside(one), plan)
        for one in plan.referred:
            self._refer(one, plan)
        self._make_way(plan.drafts)
        for done, draft in enumerate(plan.drafts):
            self._step(done, len(plan.drafts))
            different = changed(draft)
            if different:
                made = finished(draft, self._assets(draft))
                self._change.put(made)
                # A picture that was refused again is not a change.
                different = draft.old is None or record(made) != record(draft.old)
            tally(self._found, draft, different=different)
        for draft in plan.drafts:
            if draft.related:
                self._change.relate(draft.product.uid, relations(draft))
        self._step(len(plan.drafts), len(plan.drafts))

    def _make_way(self, drafts: Iterable[Draft]) -> None:
        """Products that change codes with each other let go of their old ones first."""
        called = [one for one in drafts if one.old is not None and _key(one.old) != _key(one.product)]
        wanted = {_key(one.product) for one in called}
        for one in called:
            if one.old is not None and _key(one.old) in wanted:
                self._change.put(replace(one.old, code=f"{one.old.code}~{one.old.uid}"))

    def _step(self, done: int, total: int) -> None:
        if self._stop is not None and self._stop.is_set():
            raise BoothError("import_stopped")
        if self._progress is not None:
            self._progress(done, total)

    def _refer(self, one: Referred, plan: Plan) -> None:
        self._change.put(self._with_logo(one, one.uid, plan) if isinstance(one, Exhibitor) else one)

    def _with_logo(self, one: L, uid: str, plan: Plan) -> L:
        logo = plan.logos.get(uid)
        stored = self._store(logo) if logo else None
        return replace(one, logo=stored) if stored else one

    def _assets(self, draft: Draft) -> tuple[Asset, ...]:
        """What the product had; the file's pictures in the place of what they replace, new ones behind."""
        assets = list(draft.product.assets)
        arranged: list[Asset] = []
        for picture in draft.pictures:
            asset = self._store(picture)
            if asset is None:
                continue
            place = next((n for n, one in enumerate(assets) if one == picture.replaces), None)
            if place is None:
                assets.append(asset)
            else:
                assets[place] = asset
            if draft.arranged:
                arranged.append(asset)
        assets = [*arranged, *(one for one in assets if one not in arranged)]
        return tuple(replace(asset, position=place) for place, asset in enumerate(assets))

    def _store(self, picture: Picture) -> Asset | None:
        """The picture as the catalogue keeps it; None, with a note, when it is refused."""
        old = picture.replaces
        if old is not None and old.sha256 == picture.sha256:
            return told(old, picture)
        if picture.path is None:
            return told(Asset(picture.uid or new_uid(), picture.kind, "", "", ""), picture)
        stored = self._taken_in(picture.sha256, picture.path)
        if isinstance(stored, Asset) and picture.kind in _SEEN and not stored.media_type.startswith("image/"):
            refusal = "logo_not_a_picture" if picture.kind is AssetKind.LOGO else "asset_not_a_picture"
            stored = BoothError(refusal, file=picture.path.name)
        if isinstance(stored, BoothError):
            place = picture.place
            self._found.error(Noted.MISSING_FILE, place.sheet, place.row, place.column, stored)
            return None
        return told(replace(stored, uid=picture.uid or new_uid(), file_name=picture.path.name), picture)

    def _taken_in(self, sha256: str, path: Path) -> Asset | BoothError:
        """The file in the catalogue's keeping, or why it is not; each file is looked at once."""
        if sha256 not in self._files:
            try:
                self._files[sha256] = self._change.store_asset(path, path.name)
            except BoothError as refused:
                if refused.code in _STOPPERS:
                    raise
                self._files[sha256] = refused
        return self._files[sha256]


def _aside(one: Referred) -> Referred:
    """A thing under a code that nothing else has, while others change theirs."""
    return replace(one, code=f"{one.code}~{one.uid}")


def _key(product: Product) -> tuple[str, str]:
    return product.exhibitor.uid, product.code


def finished(draft: Draft, assets: tuple[Asset, ...]) -> Product:
    """The frozen product of a draft."""
    variants = sorted(draft.variants.values(), key=lambda one: one.variant.position)
    return replace(
        draft.product,
        values=_stated(draft, "", draft.values.values(), assets),
        variants=tuple(
            replace(one.variant, values=_stated(draft, one.variant.uid, one.values.values(), assets))
            for one in variants
        ),
        assets=assets,
    )


def _stated(draft: Draft, variant: str, values: Iterable[Value], assets: tuple[Asset, ...]) -> tuple[Value, ...]:
    """Values with the papers that their rows name; a paper that was replaced by another is followed."""
    names = paper_names(assets)
    followed = {one.replaces.uid: one.uid for one in draft.pictures if one.replaces}
    there = {one.uid for one in assets}
    found: list[Value] = []
    for value in values:
        stated = draft.documents.get((variant, value.attribute.uid))
        if stated is not None:
            value = replace(value, document=names.get(stated.name, ""))
        elif value.document and value.document not in there:
            value = replace(value, document=followed.get(value.document, value.document))
        found.append(value)
    return tuple(found)


def relations(draft: Draft) -> tuple[tuple[RelationKind, str], ...]:
    """All relations of a product: those the file gives, and of other kinds those it had."""
    held = [(one.kind, one.product.uid) for one in (draft.old.relations if draft.old else ())]
    kept = [one for one in held if one[0] not in draft.related]
    return (*kept, *((kind, uid) for kind, uids in draft.related.items() for uid in uids))


def tally(found: Findings, draft: Draft, *, different: bool) -> None:
    """Count a product as new, changed or as it was."""
    if draft.old is None:
        found.tally("products", new=1)
    elif different or draft.related:
        found.tally("products", changed=1)
    else:
        found.tally("products", unchanged=1)


def changed(draft: Draft) -> bool:
    """Whether the product itself would be different, its relations apart."""
    if draft.old is None:
        return True
    for picture in draft.pictures:
        if picture.replaces is None or told(picture.replaces, picture) != picture.replaces:
            return True
        if picture.replaces.sha256 != picture.sha256:
            return True
    if draft.arranged and [one.replaces.uid for one in draft.pictures if one.replaces] != [
        one.uid for one in draft.old.assets
    ]:
        return True
    return record(finished(draft, draft.old.assets)) != record(draft.old)
