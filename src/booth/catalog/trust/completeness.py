"""What is missing of every product, in every language: read once, then only what was written since."""

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import final

from sqlalchemy import Connection

from booth.catalog.reference import Reference
from booth.catalog.trust import facts as products
from booth.catalog.trust.facts import Facts, gap, place
from booth.catalog.trust.families import A_CARD, Usual, families, usual
from booth.catalog.trust.lapsing import last_needed
from booth.catalog.trust.needs import Filled, Need
from booth.catalog.trust.reading import Progress, Reading
from booth.catalog.values import Attribute, Audience, Exhibitor
from booth.storage.store import Store

Asked = tuple[Facts, Usual, Exhibitor, int, date]  # all that a product's gaps follow from


@dataclass(slots=True)
class _Held:
    """What was read, and when."""

    reading: Reading = field(default_factory=Reading)
    attributes: dict[int, Attribute] = field(default_factory=dict[int, Attribute])
    facts: dict[int, Facts] = field(default_factory=dict[int, Facts])
    filled: dict[int, tuple[Asked, Filled]] = field(default_factory=dict[int, tuple[Asked, Filled]])


@final
class Completeness:
    """Keeps what it read of a store; may be asked from any thread."""

    def __init__(self, store: Store, reference: Callable[[], Reference]) -> None:
        self._store, self._refer = store, reference
        self._held = _Held()
        self._lock = threading.Lock()

    def read(
        self, today: date | None = None, *, progress: Progress | None = None, stop: threading.Event | None = None
    ) -> tuple[Filled, ...]:
        """How complete each product is, in the order of the stand; nothing when it was stopped.

        `today` decides which certificates lapse. A second or less for 10,000 products; after that, products
        that were written since are read again and no others.
        """
        today = today or date.today()
        with self._lock:
            known = self._refer()
            with self._store.reading() as connection:
                self._catch_up(connection, known, progress, stop)
            if stop is not None and stop.is_set():
                return ()
            return self._judge(known, last_needed(known.show, today))

    def _catch_up(
        self, connection: Connection, known: Reference, progress: Progress | None, stop: threading.Event | None
    ) -> None:
        if self._held.attributes != known.attributes.by_id:
            # Another audience or another key figure: what counts is different for every product.
            self._held = _Held(attributes=known.attributes.by_id)
        held = self._held
        for row in held.reading.gone(connection):
            del held.facts[row]
        for some in held.reading.written(progress, stop):
            held.facts |= products.read(connection, some)

    def _judge(self, known: Reference, until: date) -> tuple[Filled, ...]:
        held = self._held
        held.facts = {row: held.facts[row] for row in held.reading.order}
        shelf = known.categories.by_id
        sizes = Counter(shelf[one.category].uid for one in held.facts.values())
        family = families(known.categories.all, sizes)
        family_of = {number: family[one.uid] for number, one in shelf.items()}
        custom = usual((family_of[one.category], one) for one in held.facts.values())
        keys = sum(one.key_figure and one.audience is Audience.PUBLIC for one in known.attributes.all)
        filled: dict[int, tuple[Asked, Filled]] = {}
        for row, one in held.facts.items():
            asked = one, custom[family_of[one.category]], known.exhibitors.by_id[one.exhibitor], keys, until
            before = held.filled.get(row)
            same = before is not None and before[0] == asked
            filled[row] = before if before and same else (asked, _filled(asked, shelf[one.category].uid))
        held.filled = filled
        return tuple(one for _, one in filled.values())


def _filled(asked: Asked, category: str) -> Filled:
    facts, custom, maker, keys, until = asked
    wanted, missing = _figures(facts, custom, keys)
    gaps = [gap(name, "", Need.FIGURES) for name in missing]
    if custom.steps and not facts.stepped:
        gaps.append(gap("steps", "", Need.STEPS))
    if custom.certificate and not facts.certificates:
        gaps.append(gap("assets", "", Need.CERTIFICATE))
    ends = [uid for uid, last in facts.certificates if last and date.fromisoformat(last) < until]
    gaps += [gap(f"assets:{uid}", "", Need.LAPSING) for uid in ends]
    if not (maker.phone or maker.email or maker.site):
        gaps.append(gap("exhibitor", "", Need.CONTACTS))
    more = wanted + (custom.steps and not facts.stepped) + custom.certificate + len(facts.certificates) + 1
    return Filled(
        row=facts.row,
        uid=facts.uid,
        code=facts.code,
        plinth=facts.plinth,
        name=facts.name,
        category=category,
        exhibitor=maker.uid,
        draft=facts.draft,
        needed=facts.needed + more,
        gaps=tuple(sorted((*facts.lacks, *gaps), key=place)) if gaps else facts.lacks,
    )


def _figures(facts: Facts, custom: Usual, keys: int) -> tuple[int, tuple[str, ...]]:
    """How many key figures a product needs, and the fields of those that are missing.

    As many as are usual in its family, since those are compared; never fewer than a card shows, where the catalogue
    has so many. Another key figure stands for a usual one: a product may have figures of its own.
    """
    wanted = max(min(A_CARD, keys), len(custom.figures))
    short = max(wanted - len(facts.figures), 0)
    named = [f"values:{uid}" for uid in custom.figures if uid not in facts.figures][:short]
    return wanted, (*named, "values") if len(named) < short else tuple(named)
