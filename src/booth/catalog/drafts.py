"""What was typed and is not written yet, in a small file beside the store: a program that is killed loses none of it.

A draft is told in the fields of the history, each with what stood there and what was typed, so it outlives any change
of the rest. Each run of the program writes files of its own; those of earlier runs are offered at the next start.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, final

from booth.catalog.history.current import Key, current, fields_of, relation_fields
from booth.catalog.history.fields import Delta, Flat, difference
from booth.catalog.history.reviving import revive
from booth.catalog.history.saving import kind_of, uid_of
from booth.catalog.revisions import Clash, Entity, Side
from booth.catalog.texts import dumps
from booth.catalog.values import Product, RelationKind
from booth.storage import files

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

_VERSION: Final = 1
_RELATIONS: Final = "relations:"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was to be written to one thing. `file`: where it was read from; empty for one that is being typed."""

    kind: str
    uid: str
    fields: Delta
    file: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A draft that an earlier run left, beside what the catalogue says now.

    `clashes`: each field in which they differ, with what was typed as mine and what stands there as theirs.
    """

    draft: Draft
    code: str
    clashes: tuple[Clash, ...]


def drafted(mine: Entity, base: Entity) -> Draft:
    """What `mine` changes of the thing as it was read or written last."""
    return Draft(kind_of(mine), uid_of(mine), difference(_fields(base), _fields(mine)))


def _fields(thing: Entity) -> Flat:
    found = fields_of(thing)
    if isinstance(thing, Product):
        found |= relation_fields((one.kind, one.product.uid) for one in thing.relations)
    return found


@final
class Drafts:
    """The files of a folder, one for each thing that is being written."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._run = folder, secrets.token_hex(4)

    def keep(self, draft: Draft) -> None:
        """Write a draft in the place of the one before; of one that changes nothing the file goes.

        BoothError "disk_full" or "file_not_written".
        """
        path = self._folder / f"{draft.kind}-{draft.uid}-{self._run}.json"
        if not draft.fields:
            self._remove(path)
            return
        try:
            self._folder.mkdir(exist_ok=True)
        except OSError as error:
            raise files.refusal(error, path) from error
        held = {"v": _VERSION, "kind": draft.kind, "uid": draft.uid, "fields": draft.fields}
        files.write_atomic(path, dumps(held).encode())

    def left(self) -> tuple[Draft, ...]:
        """What earlier runs left, the oldest first. A file that is no draft is let be."""
        if not self._folder.is_dir():
            return ()
        paths = [one for one in self._folder.glob("*.json") if not one.stem.endswith(self._run)]
        read = (_read(one) for one in sorted(paths, key=lambda one: (one.stat().st_mtime_ns, one.name)))
        return tuple(one for one in read if one is not None)

    def drop(self, draft: Draft) -> None:
        """Forget what an earlier run left. BoothError "file_not_written"."""
        if draft.file:
            self._remove(self._folder / draft.file)

    @staticmethod
    def _remove(path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise files.refusal(error, path) from error


def _read(path: Path) -> Draft | None:
    try:
        held: dict[str, Any] = json.loads(path.read_bytes())
        fields = {str(name): (before, after) for name, (before, after) in held["fields"].items()}
        known = held["v"] == _VERSION
        return Draft(str(held["kind"]), str(held["uid"]), fields, path.name) if known else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def offers(catalog: "Catalog") -> tuple[Offer, ...]:
    """What earlier runs left and the catalogue does not say; for a worker.

    What was written after all goes. What was to be written to a thing that is gone waits until it is brought back.
    """
    found: list[Offer] = []
    for draft in catalog.drafts.left():
        there = _there(catalog, draft)
        if there is None:
            continue
        clashes = tuple(
            Clash(name, before, after, there.get(name))
            for name, (before, after) in draft.fields.items()
            if after != there.get(name)
        )
        if clashes:
            found.append(Offer(draft, str(there.get("code", "")), clashes))
        else:
            catalog.drafts.drop(draft)
    return tuple(found)


def _there(catalog: "Catalog", draft: Draft) -> Flat | None:
    """The fields of the draft's thing as they are now; None when it is gone."""
    key: Key = (draft.kind, draft.uid)
    known = catalog.reference()
    with catalog.store.reading() as connection:
        held = current(connection, known, [key, ("relations", draft.uid)])
    if key not in held:
        return {} if draft.kind == "show" else None
    return held[key] | held.get(("relations", draft.uid), {})


def take(catalog: "Catalog", offer: Offer, sides: Mapping[str, Side], *, who: str, why: str) -> int:
    """Write what was chosen of a draft, and forget the draft; answers the revision, 0 when there was nothing to write.

    `sides`: mine for each field that is to be as it was typed. BoothError as `Catalog.save`; the draft then stays.
    """
    draft, revision = offer.draft, 0
    mine = {one.field for one in offer.clashes if sides.get(one.field) is Side.MINE}
    there = _there(catalog, draft)
    if mine and there is not None:
        known, fields = catalog.reference(), {name: draft.fields[name] for name in mine}
        revision = catalog.save(
            revive(draft.kind, draft.uid, _with(there, {name: after for name, (_, after) in fields.items()}), known),
            revive(draft.kind, draft.uid, _with(there, {name: before for name, (before, _) in fields.items()}), known),
            who=who,
            why=why,
            decided=dict.fromkeys(mine, Side.MINE),
            relations=_relations(_with(there, {name: after for name, (_, after) in fields.items()}), fields),
        ).revision
    catalog.drafts.drop(draft)
    return revision


def _with(there: Flat, fields: Mapping[str, Any]) -> Flat:
    """These fields instead of those that stand there; None takes one out."""
    found = {**there, **fields}
    return {name: held for name, held in found.items() if held is not None}


def _relations(wanted: Flat, fields: Mapping[str, Any]) -> list[tuple[RelationKind, str]] | None:
    """All relations as they are to be; None where the draft says nothing of them."""
    if not any(name.startswith(_RELATIONS) for name in fields):
        return None
    kinds = ((name, held) for name, held in wanted.items() if name.startswith(_RELATIONS))
    return [(RelationKind(name.removeprefix(_RELATIONS)), uid) for name, held in kinds for uid in held]
