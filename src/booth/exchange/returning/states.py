"""The sheet of translations' states, as it came back: those a person changed, and those of what is new here."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from booth.catalog import translation
from booth.catalog.change import Change
from booth.catalog.store import Catalog
from booth.catalog.translation import Spoken
from booth.catalog.values import Mark, Standing
from booth.exchange.formats.tables import Row, Table, heading
from booth.exchange.plan import SHOW
from booth.exchange.report import Findings, Noted
from booth.exchange.rows.cells import one_line
from booth.exchange.rows.layout import STATES, UID
from booth.exchange.translating.book import SETTABLE
from booth.exchange.translating.segments import named
from booth.languages import LANGUAGES, Language, language


@dataclass(frozen=True, slots=True)
class Said:
    """What a row says of one text in one language."""

    row: int
    path: str
    language: Language
    state: Standing
    who: str
    exported: Mark | None  # what was known when it was exported


def read_states(tables: Iterable[Table], found: Findings) -> dict[str, list[Said]]:
    """By the thing's uid, what the sheet says; empty in a file that has none."""
    table = next((one for one in tables if heading(one.name) == STATES), None)
    said: defaultdict[str, list[Said]] = defaultdict(list)
    for row in table.rows if table else ():
        uid, one = _row(row)
        if one is None:
            found.note(Noted.REFUSED, STATES, row.number, "state", "state_row")
        else:
            said[uid].append(one)
    return said


def _row(row: Row) -> tuple[str, Said | None]:
    cells = row.cells
    key, _, spoken = cells.get(UID, "").partition("@")
    uid, _, path = key.partition(".")
    state = one_line(cells.get("state", "")).casefold()
    if not uid or not path or spoken not in LANGUAGES or state not in set(Standing):
        return "", None
    standing, _, source = cells.get("source", "").partition(" ")
    who = cells.get("who", "")
    mark = Mark(path, language(spoken), Standing(standing), who, source) if standing in set(Standing) else None
    return uid, Said(row.number, path, language(spoken), Standing(state), who, mark)


class States:
    """Holds the sheet against the catalogue once all else is written."""

    def __init__(self, said: dict[str, list[Said]], base: Catalog | None, ours: Catalog, who: str) -> None:
        """`base`: the catalogue as it was when the file was exported; None where that is not to be had."""
        self._who, self._known = who, base is not None
        then = dict(_marks(base or ours, said)) if said else {}
        self._said = {
            uid: left
            for uid, held in said.items()
            if (left := [one for one in held if self._differs(one, then.get(f"{uid}.{one.path}@{one.language}"))])
        }

    def _differs(self, one: Said, then: Standing | None) -> bool:
        """Whether a row says anything but what was so when exported; elsewhere, but what is so."""
        return one.state is not then and (one.state in SETTABLE if self._known else one.exported is not None)

    @property
    def count(self) -> int:
        """How many texts' states the file changes, as far as can be said before all else is written."""
        return sum(map(len, self._said.values()))

    def write(self, change: Change) -> int:
        """Put the states that are to be put; answers how many things that changes."""
        if not self._said:
            return 0
        things: dict[str, Spoken] = {SHOW: change.known().show}
        known = change.known()
        for shelf in (known.exhibitors, known.industries, known.groups, known.attributes):
            things |= {one.uid: one for one in shelf.all}
        things |= {one.uid: known.own_category(one.uid) or one for one in known.categories.all}
        things |= change.read_ahead(uid for uid in self._said if uid not in things)
        changed = 0
        for uid, said in self._said.items():
            if uid in things:
                after = self._marked(things[uid], said)
                if after.marks != things[uid].marks:
                    change.put(after, settle=False)
                    changed += 1
        return changed

    def _marked(self, thing: Spoken, said: Iterable[Said]) -> Spoken:
        texts = translation.texts(thing)
        for one in said:
            if one.path not in texts or not texts[one.path].exact(one.language):
                continue
            if self._known:
                thing = translation.marked(thing, one.path, one.language, one.state, self._who)
            elif one.exported:
                thing = _with(thing, one.exported)
        return thing


def _marks(base: Catalog, said: dict[str, list[Said]]) -> Iterator[tuple[str, Standing]]:
    """How the texts stood when exported, by the row's key."""
    things: dict[str, Spoken] = {one.uid: one for held in named(base).values() for one in held}
    things[SHOW] = base.show()
    things |= base.products.many(uid for uid in said if uid not in things)
    for uid in said.keys() & things.keys():
        for one in said[uid]:
            yield f"{uid}.{one.path}@{one.language}", translation.standing(things[uid], one.path, one.language)


def _with(thing: Spoken, mark: Mark) -> Spoken:
    others = [one for one in thing.marks if (one.path, one.language) != (mark.path, mark.language)]
    return replace(thing, marks=tuple(sorted((*others, mark), key=lambda one: (one.path, one.language))))
