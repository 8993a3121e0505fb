"""A hundred thousand products with thirty values each: the index built, and what is asked at every key press."""

import random
import statistics
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measure import Row, function

from booth.catalog.asking import Query
from booth.catalog.search import building
from booth.catalog.store import Catalog

# Words of `synthetic` in three languages, met everywhere, seldom and never; typed letter by letter and two at a time.
WORDS = [
    *("фильтр", "датчик", "насос", "кристалл", "ёмкость", "сорбционный", "взрывозащищённый", "воздух", "пыль"),
    *("станций", "изготовитель", "параметр", "отрасль", "filter", "sensor", "pump", "suppression", "module", "high"),
    *("vapours", "group", "1к-00", "0к", "тип", "guolv", "gl", "nasos", "filtr"),
]
HAN = ("过", "泵", "滤", "过滤", "灭火", "传感", "粉尘", "车间", "过滤器", "免维护", "泵站与")
LONGEST, PAIRS, TIMES = 5, 60, 7


def typed() -> list[str]:
    """What stands in the field after each key: one to five letters, two words, one to three ideographs."""
    pick = random.Random(11)
    begun = [word[:length] for word in WORDS for length in range(1, LONGEST + 1)]
    pairs = [f"{pick.choice(WORDS)} {pick.choice(WORDS)[: pick.randrange(1, 6)]}" for _ in range(PAIRS)]
    return [*dict.fromkeys([*begun, *pairs, *HAN])]


def keystrokes(catalog: Catalog) -> list[float]:
    """CPU seconds from the letters to the first rows, a median for each."""
    finder = catalog.finder
    finder.first(Query(words="а"))
    taken = [
        statistics.median(clock() for _ in range(TIMES))
        for clock in (function(lambda one=one: finder.first(Query(words=one))) for one in typed())
    ]
    return sorted(taken)


def rows(home: Path) -> Iterator[Row]:
    """The lines of the table about words."""
    catalog = Catalog.open(home)
    try:
        building.rebuild(catalog.store)
        yield Row("100,000 products entered into the index", function(catalog.index)(), None, 30)
        taken = keystrokes(catalog)
        yield Row("a key pressed, first rows of 100,000: p50", taken[len(taken) // 2], None, 0.003)
        yield Row("a key pressed, first rows of 100,000: p99", taken[int(len(taken) * 0.99)], None, 0.003)
    finally:
        catalog.close()
