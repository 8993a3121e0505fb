"""What one change did to one thing, what clashes, how two states of a product differ: each in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from booth.catalog.history import rewinding
from booth.catalog.history.fields import Flat, difference
from booth.catalog.history.naming import names
from booth.catalog.history.saying import FieldWords, SaidField
from booth.catalog.reference import Reference
from booth.catalog.revisions import FieldChange, ThingChange, ThingClash, What
from booth.languages import Language
from booth.quantity import System


@dataclass(frozen=True, slots=True)
class SaidClash:
    """A clash in words: the thing and the field, what would be put back, what stands there now."""

    clash: ThingClash
    thing: str
    label: str  # empty: the whole thing
    back: str
    now: str


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: in which language, in which units."""

    language: Language
    system: System = "si"


def changed(
    connection: Connection, known: Reference, thing: ThingChange, revision: int, reader: Reader
) -> tuple[SaidField, ...]:
    """The fields of one thing before and after a change set; all of them of what came or went.

    BoothError "history_thinned" when the details of a later change are gone and the thing cannot be told any more.
    """
    match thing.what:
        case What.CHANGED:
            fields = thing.fields
        case What.NEW:
            fields = _between({}, rewinding.fields(connection, known, thing.kind, thing.uid, revision) or {})
        case What.GONE:
            fields = _between(rewinding.fields(connection, known, thing.kind, thing.uid, revision - 1) or {}, {})
    return _words(connection, known, fields, reader).said(fields)


def compared(
    connection: Connection, known: Reference, uid: str, earlier: int, later: int, reader: Reader
) -> tuple[SaidField, ...]:
    """How a product differs between two revisions, its relations too. BoothError "history_thinned"."""
    states: list[Flat] = []
    for revision in (earlier, later):
        both = (rewinding.fields(connection, known, kind, uid, revision) or {} for kind in ("product", "relations"))
        states.append({name: one for held in both for name, one in held.items()})
    fields = _between(*states)
    return _words(connection, known, fields, reader).said(fields)


def clashing(
    connection: Connection, known: Reference, clashes: Iterable[ThingClash], reader: Reader
) -> tuple[SaidClash, ...]:
    """Clashes of a taking back in words."""
    held = tuple(clashes)
    fields = [FieldChange(one.clash.field, one.clash.mine, one.clash.theirs) for one in held]
    words = _words(connection, known, fields, reader)
    found: list[SaidClash] = []
    for one, said in zip(held, fields, strict=True):
        name = one.name.best(reader.language)
        back, now = (words.state(said.field, state) for state in (said.before, said.after))
        found.append(SaidClash(one, f"{one.code} {name}".strip(), words.label(said.field), back, now))
    return tuple(found)


def _between(before: Flat, after: Flat) -> tuple[FieldChange, ...]:
    return tuple(FieldChange(name, *both) for name, both in difference(before, after).items())


def _words(connection: Connection, known: Reference, fields: Iterable[FieldChange], reader: Reader) -> FieldWords:
    told = [{one.field: [one.before, one.after]} for one in fields]
    return FieldWords(known, names(connection, told), reader.language, reader.system)
