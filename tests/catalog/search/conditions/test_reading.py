"""What is typed in the search field, told apart into conditions and words, against the sample's attributes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booth.catalog.asking import Asked, Condition, Query
from booth.catalog.search.conditions.names import Names
from booth.catalog.search.conditions.reading import contradictions, read
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute
from booth.exchange.sample import load_sample
from booth.quantity import read as quantity


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> tuple[Attribute, ...]:
    catalog = Catalog.open(tmp_path_factory.mktemp("sample"))
    load_sample(catalog, "tests")
    attributes = catalog.attributes()
    catalog.close()
    return attributes


@pytest.fixture(scope="module")
def names(shelf: tuple[Attribute, ...]) -> Names:
    return Names(shelf, staff=True)


def codes(condition: Condition, names: Names) -> set[str]:
    return {one.code for one in names.attributes if one.uid in condition.attributes}


def based(text: str) -> tuple[float | None, float | None]:
    told = quantity(text)
    assert told is not None
    return told.base_low, told.base_high


def test_a_limit_that_follows_at_once_is_of_the_same_attribute(names: Names) -> None:
    for typed in ("расход воздуха > 3000 и < 5000 м³/ч", "расход воздуха > 3000, < 5000", "air flow > 3000 but < 5000"):
        asked = read(typed, names, "ru")
        assert asked.words == ""
        assert [codes(one, names) for one in asked.conditions] == [{"air_flow"}, {"air_flow"}]
    (note,) = read("расход воздуха > 5000 < 3000 м³/ч", names, "ru").notes
    assert note.code == "contradiction"
    weighty = read("расход воздуха > 5000 м³/ч, < 50 кг", names, "ru")
    assert "mass" in codes(weighty.conditions[1], names)


TEMPERATURES = {"working_temp", "peak_temp", "gas_temp", "storage_temp"}
SAID = [
    # typed, the attributes it names, the same figure as a cell would say it, the words that are left
    ("расход > 5000 м³/ч", {"air_flow", "water_use"}, "> 5000 м³/ч", ""),
    ("расход воздуха > 5000", {"air_flow"}, "> 5000 м³/ч", ""),
    ("РАСХОД ВОЗДУХА ＞ ５０００", {"air_flow"}, "> 5000 м³/ч", ""),
    ("air flow 3000..8000 m3/h", {"air_flow"}, "3000..8000 m3/h", ""),
    ("airflow 3000–8000 m3/h", {"air_flow"}, "3000..8000 m3/h", ""),
    ("air_flow >= 100 m³/min", {"air_flow"}, ">= 6000 m3/h", ""),
    ("фильтр с расходом воздуха от 3000 до 5000", {"air_flow"}, "3000–5000 m3/h", "фильтр с"),
    ("температура от 400 до 600 °C", TEMPERATURES, "400–600 °C", ""),
    ("рабочая температура >= 600", {"working_temp"}, ">= 600 °C", ""),
    ("рабочей температурой не ниже 600 градусов", {"working_temp"}, ">= 600 °C", ""),
    ("operating temperature of at least 1112 °F", {"working_temp"}, ">= 600 °C", ""),
    ("工作温度600℃以上的传感器", {"working_temp"}, ">= 600 °C", "的传感器"),
    ("工作温度不低于600度", {"working_temp"}, ">= 600 °C", ""),
    ("температуры 600", TEMPERATURES, "600 °C", ""),
    ("масса не более 1,2 т", {"mass", "agent_mass", "sorbent_mass"}, "<= 1200 kg", ""),
    ("≤ 1.9 кг", {"mass", "agent_mass", "sorbent_mass"}, "<= 1.9 kg", ""),
    ("насос до 50 кг", {"mass", "agent_mass", "sorbent_mass"}, "<= 50 kg", "насос"),
    ("weight under 1 t", {"mass"}, "< 1 t", ""),
    ("вес до 50", {"mass", "agent_mass", "sorbent_mass"}, "<= 50 kg", ""),
    ("расход воздуха 8000..3000 м³/ч", {"air_flow"}, "3000..8000 m3/h", ""),
    ("расход воздуха от 8000 до 3000 м³/ч", {"air_flow"}, "3000..8000 m3/h", ""),
    ("расход воздуха > 5 тыс. м³/ч", {"air_flow"}, "> 5000 m3/h", ""),
    ("air flow 5 thousand m3/h", {"air_flow"}, "5000 m3/h", ""),
    ("风量1.5万m³/h以上", {"air_flow"}, ">= 15000 m3/h", ""),
    ("шум < 70 дБ", {"noise"}, "< 70 dB(A)", ""),
    ("ступеней очистки 3", {"stages"}, "3", ""),
    ("срок службы от 10 лет", {"service_life"}, "from 10 years", ""),
]


@pytest.mark.parametrize(("typed", "named", "figure", "left"), SAID)
def test_a_condition_is_read(names: Names, typed: str, named: set[str], figure: str, left: str) -> None:
    asked = read(typed, names, "ru")
    (condition,) = asked.conditions
    assert codes(condition, names) == named
    assert (condition.low, condition.high) == pytest.approx(based(figure))
    assert asked.words == left
    assert asked.notes == ()
    assert condition.said in typed


def test_open_ends_are_kept_apart_from_closed_ones(names: Names) -> None:
    ends = [read(f"масса {sign} 5 кг", names, "ru").conditions[0] for sign in ("<", "<=", ">", ">=", "")]
    assert [(one.low_open, one.high_open) for one in ends] == [
        (False, True),
        (False, False),
        (True, False),
        (False, False),
        (False, False),
    ]
    assert (ends[4].low, ends[4].high) == (5.0, 5.0)


@pytest.mark.parametrize(
    "typed", ["IP54", "ВУ-3000", "ву 3000", "насос 3", "filter 5", "7", "", " ", "温度", "температура", "1,2,3"]
)
def test_what_has_neither_name_nor_unit_stays_words(names: Names, typed: str) -> None:
    assert read(typed, names, "ru") == Asked(typed)


def test_without_a_name_all_figures_of_the_kind_are_asked(names: Names) -> None:
    (condition,) = read("2 bar", names, "en").conditions
    units = {one.unit for one in names.attributes if one.uid in condition.attributes}
    assert units == {"Pa", "MPa"}
    assert read("something for 600 °C, vibration up to 10 kHz", names, "en").words == "something for vibration"


def test_an_unknown_unit_is_said_with_the_nearest(names: Names) -> None:
    asked = read("расход > 5000 м3/чс", names, "ru")
    (note,) = asked.notes
    assert (note.code, note.said, dict(note.facts)["nearest"]) == ("unit_unknown", "м3/чс", "м³/ч")
    assert asked.conditions[0].low == based("> 5000 м3/ч")[0]
    assert asked.words == ""


def test_a_unit_of_another_kind_is_said(names: Names) -> None:
    asked = read("расход воздуха > 5 кг", names, "ru")
    assert [one.code for one in asked.notes] == ["unit_of_another_kind"]
    assert dict(asked.notes[0].facts) == {"unit": "кг", "name": "Расход воздуха"}
    assert asked.words == "расход воздуха"


def test_a_limit_on_nothing_is_said_and_stays_words(names: Names) -> None:
    asked = read("насос > 5000", names, "ru")
    assert (asked.words, asked.conditions) == ("насос > 5000", ())
    assert [one.code for one in asked.notes] == ["attribute_needed"]


def test_what_contradicts_is_said(names: Names) -> None:
    asked = read("масса > 5 кг, масса < 3 кг", names, "ru")
    assert [one.code for one in asked.notes] == ["contradiction"]
    one = Condition(frozenset("a"), low=5.0)
    assert list(contradictions([one, Condition(frozenset("a"), high=5.0)])) == []
    assert list(contradictions([one, Condition(frozenset("b"), high=3.0)])) == []
    assert len(list(contradictions([one, Condition(frozenset("a"), high=5.0, high_open=True)]))) == 1


def test_a_comma_is_read_as_the_reader_s_language_writes_it(names: Names) -> None:
    assert read("масса 1,200 кг", names, "ru").conditions[0].low == 1.2
    assert read("weight 1,200 kg", names, "en").conditions[0].low == 1200.0


def test_what_is_for_staff_is_no_name_for_visitors(shelf: tuple[Attribute, ...], names: Names) -> None:
    assert codes(read("срок поставки < 30 дней", names, "ru").conditions[0], names) == {"delivery"}
    public = Names(shelf, staff=False)
    for typed in ("срок поставки < 30 дней", "delivery < 30", "2 шт"):
        for condition in read(typed, public, "ru").conditions:
            assert not codes(condition, names) & {"delivery", "min_order"}


@pytest.mark.parametrize(
    "typed", ["5 " * 5000, "температура > " * 700, "1,2 кг " * 2000, "9" * 10_000, "> " * 5000, "5 кг\x00" * 99]
)
def test_however_long_it_is_read(names: Names, typed: str) -> None:
    assert isinstance(read(typed, names, "en"), Asked)


@given(st.text(st.sampled_from('0123456789.,-–> <≥=отдмас темпратупе\x00\ud800кг°C温度至以上🙂"*^()'), max_size=50))
def test_whatever_is_typed_nothing_is_raised(names: Names, typed: str) -> None:
    asked = read(typed, names, "zh")
    assert bool(asked.conditions) or asked.words == typed


def test_the_search_asks_what_was_read(sample: Catalog) -> None:
    asked = sample.finder.figuring.read("рабочая температура >= 600 °C", "ru", staff=True)
    found = sample.search(Query(words=asked.words, conditions=asked.conditions)).rows
    told = {one.uid: one for one in sample.products.many(sample.products.uid(row) for row in found).values()}
    assert told
    for product in told.values():
        values = [*product.values, *(value for variant in product.variants for value in variant.values)]
        highs = [one.quantity.base_high for one in values if one.attribute.code == "working_temp" and one.quantity]
        assert max(high for high in highs if high is not None) >= 600
    everything = {sample.products.uid(row) for row in sample.search(Query()).rows}
    assert everything - set(told)


@pytest.mark.parametrize(
    ("typed", "language", "code", "start"),
    [
        ("насос, рабочая темп", "ru", "working_temp", "рабочая темп"),
        ("air fl", "en", "air_flow", "air fl"),
        ("泵 工作温", "zh", "working_temp", "工作温"),
        ("泵 温", "zh", "working_temp", "温"),
    ],
)
def test_names_are_completed(sample: Catalog, typed: str, language: str, code: str, start: str) -> None:
    found = sample.finder.figuring.completions(typed, language, staff=False)
    one = next(one for one in found if one.attribute.code == code)
    assert one.typed == start
    assert one.name == one.attribute.name.best(language)
    assert one.low is not None
    assert one.high is not None
    assert one.low < one.high


@pytest.mark.parametrize("typed", ["", "5", "рабочая температура ", "рабочая температура > 6", "xyzzy", "delivery"])
def test_nothing_is_completed_where_nothing_begins(sample: Catalog, typed: str) -> None:
    assert sample.finder.figuring.completions(typed, "en", staff=False) == ()
