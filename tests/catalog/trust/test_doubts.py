"""Doubtful data is found by itself, mended by a pure function, and stays away once a person has set it aside."""

import threading
import time
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import builders
from booth import quantity
from booth.catalog.store import Catalog
from booth.catalog.trust import doubts, letters, reading, saying
from booth.catalog.trust.doubt import Doubt, Doubtful
from booth.catalog.trust.doubts import Doubts
from booth.catalog.trust.sources import unsourced
from booth.catalog.values import Attribute, Product, Text, Value, ValueType, Variant
from booth.languages import LANGUAGES, Language
from catalog.trust.test_completeness import plain
from stocking import stock

UNDER = builders.group("main", "Главное", "Main", "主要")
PRESSURE = builders.attribute("pressure", builders.t("Давление", "Pressure", "压力"), UNDER, unit="Pa")
BARE = builders.attribute("bare", builders.t("Без единицы", "Bare", "无单位"), UNDER)
WORDS = builders.attribute("words", builders.t("Слова", "Words", "文字"), UNDER, type_=ValueType.TEXT)


def entered(attribute: Attribute, text: str) -> Value:
    """A value as an import takes it."""
    return Value(attribute, text, quantity.read(text, attribute.unit), texts=())


def stating(code: str, *values: Value, **also: object) -> Product:
    named = builders.t(f"Изделие {code}", f"Product {code}", f"产品{code}")
    return plain(code, name=named, values=(*plain(code).values, *values), **also)


def dots(width: int, height: int) -> int:
    return min(width, height) // 5


def find(catalog: Catalog, **also: object) -> list[Doubt]:
    return list(Doubts(catalog.store).find(dots, **also))


def kinds(found: Iterable[Doubt]) -> list[Doubtful]:
    return [one.kind for one in found]


def said(one: Doubt, language: Language) -> str:
    return saying.doubt(one, language).replace("\u00a0", " ")


def mended(catalog: Catalog, one: Doubt) -> Product:
    """The product after the doubt's key was pressed, as it is in the store."""
    product = doubts.mend(catalog.products.get(one.uid), [one])
    assert product is not None
    with catalog.change("tests", "mend") as change:
        change.put(product)
    return catalog.products.get(one.uid)


def answer(product: Product, attribute: Attribute) -> Value:
    return next(value for value in product.values if value.attribute.uid == attribute.uid)


def test_nothing_is_doubted_without_a_reason(bare: Catalog) -> None:
    stock(bare, *(stating(code, entered(PRESSURE, f"{n}00 Па")) for n, code in enumerate("ABCDE", 1)))
    assert find(bare) == []


def test_a_unit_of_another_size_is_restated_in_the_familys(bare: Catalog) -> None:
    usual = [stating(code, entered(PRESSURE, "500 Па")) for code in "ABC"]
    odd = stating("D", entered(PRESSURE, "0,0006 МПа"))
    stock(bare, *usual, odd)
    (one,) = find(bare)
    assert (one.kind, one.code, one.seen, one.instead) == (Doubtful.UNITS, "D", "0,0006 МПа", "600\u00a0Па")
    assert one.field == f"values:{PRESSURE.uid}"
    assert "500 Pa" in said(one, "en")
    value = answer(mended(bare, one), PRESSURE)
    assert value.quantity == quantity.read("600 Па")
    assert value.as_entered == "600\u00a0Па"
    assert find(bare) == []


def test_units_of_one_size_are_no_doubt(bare: Catalog) -> None:
    warm = builders.attribute("warm", builders.t("Т"), UNDER, unit="degC")
    stock(bare, *(stating(code, entered(warm, "20 °C")) for code in "ABC"), stating("D", entered(warm, "293 K")))
    assert find(bare) == []


def test_a_hundred_times_the_median_and_a_hundredth(bare: Catalog) -> None:
    usual = [
        stating(code, entered(PRESSURE, text))
        for code, text in zip("ABCDE", map(str, range(400, 650, 50)), strict=True)
    ]
    stock(bare, *usual, stating("F", entered(PRESSURE, "50 000")), stating("G", entered(PRESSURE, "5")))
    assert [(one.kind, one.code, one.mend) for one in find(bare)] == [
        (Doubtful.MAGNITUDE, "F", None),
        (Doubtful.MAGNITUDE, "G", None),
    ]
    assert "500 Pa" in said(find(bare)[0], "en")


def test_a_model_is_held_against_the_family_too(bare: Catalog) -> None:
    usual = [stating(code, entered(PRESSURE, "500 Па")) for code in "ABCD"]
    model = Variant(builders.uid("model"), "E-1", values=(entered(PRESSURE, "50 kPa"),))
    stock(bare, *usual, stating("E", variants=(model,)))
    units, magnitude = find(bare)
    assert (units.kind, magnitude.kind) == (Doubtful.UNITS, Doubtful.MAGNITUDE)
    assert (units.uid, units.code) == (builders.uid("E"), "E-1")
    assert units.field == f"values:{model.uid}:{PRESSURE.uid}"
    (changed,) = mended(bare, units).variants
    assert changed.values[0].quantity == quantity.read("50000 Па")


def test_other_families_have_other_sizes(bare: Catalog) -> None:
    small = [stating(code, entered(PRESSURE, "5 Па")) for code in "ABCD"]
    large = [stating(code, entered(PRESSURE, "5 МПа"), category=builders.FIRE) for code in "EFGH"]
    stock(bare, *small, *large)
    assert find(bare) == []


def test_a_part_of_a_year_is_left_to_a_person(bare: Catalog) -> None:
    life = builders.attribute("life", builders.t("Срок"), UNDER, unit="year")
    stock(bare, *(stating(code, entered(life, "3 года")) for code in "ABC"), stating("D", entered(life, "24 ч")))
    units = [one for one in find(bare) if one.kind is Doubtful.UNITS]
    assert [(one.code, one.instead, one.mend) for one in units] == [("D", "", None)]


def test_a_number_without_a_unit_takes_the_one_that_all_others_have(bare: Catalog) -> None:
    stock(bare, stating("A", entered(BARE, "5 кг")), stating("B", entered(BARE, "7")))
    (one,) = find(bare)
    assert (one.kind, one.code, one.instead) == (Doubtful.NO_UNIT, "B", "7\u00a0кг")
    assert answer(mended(bare, one), BARE).quantity == quantity.read("7 кг")


def test_counts_need_no_unit(bare: Catalog) -> None:
    stock(bare, stating("A", entered(BARE, "5")), stating("B", entered(BARE, "7")))
    assert find(bare) == []


def test_a_number_kept_as_text_becomes_a_figure(bare: Catalog) -> None:
    text = Value(PRESSURE, "850", texts=(Text.of(ru="850", en="850", zh="850"),))
    stock(bare, stating("A", text))
    (one,) = find(bare)
    assert (one.kind, one.instead) == (Doubtful.NO_UNIT, "850\u00a0Па")
    assert answer(mended(bare, one), PRESSURE).quantity == quantity.read("850 Па")


def test_a_mend_leaves_alone_what_somebody_changed_meanwhile(bare: Catalog) -> None:
    stock(bare, stating("A", entered(BARE, "5 кг")), stating("B", entered(BARE, "7")))
    (one,) = find(bare)
    product = bare.products.get(one.uid)
    changed = replace(product, values=tuple(replace(each, as_entered="9 г") for each in product.values))
    assert doubts.mend(changed, [one]) is None


def test_products_of_one_name_that_nothing_tells_apart(bare: Catalog) -> None:
    named = builders.t("Фильтр вертикальный", "Vertical filter", "立式过滤器")
    typo = builders.t("Фильтр вертикальны", "Filter of another name")
    told_apart = plain("C", name=named, values=(entered(PRESSURE, "5"), entered(BARE, "7")))
    stock(
        bare,
        plain("A", name=named, values=(entered(PRESSURE, "4"),)),
        plain("B", name=typo, values=(entered(PRESSURE, "4"),)),
        told_apart,
        plain("D", name=builders.t("Фильтр вертикальный", "x", "y"), exhibitor=builders.exhibitor(code="other")),
    )
    twins = [one for one in find(bare) if one.kind is Doubtful.TWINS]
    assert [(one.code, one.facts, one.mend) for one in twins] == [("B", (("other", "A"),), None)]
    assert "A" in said(twins[0], "ru")


def test_a_digit_makes_another_name(bare: Catalog) -> None:
    stock(bare, *(plain(code, name=builders.t(f"Фильтр вертикальный {n}")) for n, code in enumerate("AB")))
    assert Doubtful.TWINS not in kinds(find(bare))


def test_the_printed_photo_must_be_sharp(bare: Catalog) -> None:
    small = replace(plain("A").assets[0], width=900, height=700)
    stock(bare, stating("A", assets=(small,)), stating("B"))
    (one,) = find(bare)
    assert (one.kind, one.code, one.field) == (Doubtful.BLURRED, "A", f"assets:{small.uid}")
    assert "140" in said(one, "zh")


def test_slips_in_texts_are_mended_where_they_stand(bare: Catalog) -> None:
    shared = Value(WORDS, "ТОKА  нет", texts=(Text.of(ru="ТОKА  нет", en="ТОKА  нет", zh="ТОKА  нет"),))
    name = builders.t("Фильтр вoздуха", "Air filter １２", "过滤器，１２ 型")
    stock(bare, replace(stating("A", shared), name=name))
    found = find(bare)
    assert kinds(found).count(Doubtful.LETTERS) == 2
    assert kinds(found).count(Doubtful.FULL_WIDTH) == 2
    assert kinds(found).count(Doubtful.SPACES) == 1
    assert {one.field for one in found} == {"name.ru", "name.en", "name.zh", f"values:{WORDS.uid}"}
    product = doubts.mend(bare.products.get(found[0].uid), [one for one in found if one.kind is not Doubtful.COPIED])
    assert product is not None
    assert product.name == builders.t("Фильтр воздуха", "Air filter 12", "过滤器，12 型")


def test_a_text_left_untranslated_is_taken_out_and_counts_as_missing(bare: Catalog) -> None:
    tagline = builders.t("Работает без обслуживания", "Работает без обслуживания", "Runs without any service")
    stock(bare, stating("A", tagline=replace(tagline)))
    (one,) = find(bare)
    assert (one.kind, one.field, one.language) == (Doubtful.COPIED, "tagline.en", "en")
    assert mended(bare, one).tagline == builders.t("Работает без обслуживания", "", "Runs without any service")
    assert "tagline.en" in {gap.field for gap in bare.completeness.read()[0].gaps}


def test_a_code_is_doubted_and_left_to_a_person(bare: Catalog) -> None:
    stock(bare, stating("BК-1"))
    found = [one for one in find(bare) if one.field == "code"]
    assert [(one.kind, one.seen, one.mend) for one in found] == [(Doubtful.LETTERS, "BК-1", None)]


def test_what_a_person_set_aside_stays_away_until_it_is_another(bare: Catalog) -> None:
    stock(bare, stating("A", entered(BARE, "5 кг")), stating("B", entered(BARE, "7")))
    (one,) = find(bare)
    product = bare.products.get(one.uid)
    with bare.change("somebody", "not a doubt") as change:
        change.put(replace(product, accepted=(one.key,)))
    assert find(bare) == []
    assert bare.history(1)[0].who == "somebody"
    again = bare.products.get(one.uid)
    assert again.accepted == (one.key,)
    with bare.change("somebody", "another figure") as change:
        change.put(replace(again, values=(*plain("B").values, entered(BARE, "8"))))
    assert [each.seen for each in find(bare)] == ["8"]


def test_setting_aside_can_be_taken_back(bare: Catalog) -> None:
    stock(bare, stating("A", entered(BARE, "5 кг")), stating("B", entered(BARE, "7")))
    (one,) = find(bare)
    with bare.change("somebody", "not a doubt") as change:
        change.put(replace(bare.products.get(one.uid), accepted=(one.key,)))
    bare.undo(bare.revision(), "somebody")
    assert find(bare) == [one]


def test_it_says_how_far_it_is_and_stops(bare: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "AT_ONCE", 2)
    stock(bare, *(stating(code) for code in "ABCDE"))
    said: list[tuple[int, int]] = []
    find(bare, progress=lambda done, total: said.append((done, total)))
    assert said == [(2, 5), (4, 5), (5, 5)]
    stop = threading.Event()
    seen: list[int] = []

    def after_two(done: int, _total: int) -> None:
        seen.append(done)
        stop.set()

    assert find(bare, progress=after_two, stop=stop) == []
    assert seen == [2]


def test_values_without_a_source_are_listed(bare: Catalog) -> None:
    known = replace(entered(PRESSURE, "500 Па"), source="protocol 12")
    stated = replace(entered(BARE, "5 кг"), document=plain("A").assets[0].uid)
    stock(bare, plain("A", values=(known, stated, replace(entered(WORDS, "x"), texts=(builders.t("x"),)))))
    assert [(one.code, one.field) for one in unsourced(bare.store)] == [("A", f"values:{WORDS.uid}")]


@pytest.mark.parametrize(
    ("text", "language", "better"),
    [
        ("Фильтp", "ru", "Фильтр"),
        ("ТОKА", "ru", "ТОКА"),
        ("СO2", "ru", "CO2"),
        ("20 °С", "ru", "20 °C"),
        ("до 40 °К", "ru", "до 40 °K"),
        ("Qном", "ru", "Qном"),
        ("pH-метр", "ru", "pH-метр"),
        ("IP65, 24 В", "ru", "IP65, 24 В"),
        ("Filtеr", "en", "Filter"),
        ("Модуль СФ-Л", "en", "Модуль СФ-Л"),
        ("°Северной", "ru", "°Северной"),
    ],
)
def test_words_of_one_alphabet(text: str, language: str, better: str) -> None:
    assert letters.one_alphabet(text, language) == better


@pytest.mark.parametrize(
    ("text", "language", "better"),
    [("１２ ｍｍ", "ru", "12 mm"), ("长：１２，（甲）", "zh", "长：12，（甲）"), ("no（１）", "en", "no(1)")],
)
def test_usual_width(text: str, language: str, better: str) -> None:
    assert letters.half_width(text, language) == better


def test_copies_are_told_from_what_languages_share() -> None:
    assert letters.copied("Без ухода", "Без ухода", "en", "ru")
    assert not letters.copied("Без ухода", "Без ухода", "ru", "en")
    assert letters.copied("runs without care", "runs without care", "zh", "en")
    assert letters.copied("免维护", "免维护", "ru", "zh")
    for shared in ("IP65", "RS-485, Modbus", "СФ-Л", "12 × 12", "WirelessHART", "M12, 8-pin, A-coded"):
        assert not any(letters.copied(shared, shared, one, other) for one in LANGUAGES for other in LANGUAGES)


_ANY = st.text(st.sampled_from("аосАВСхруaocABCxypЖzQ °0129１ａ，（  \u00a0\n中净-"), max_size=24)


@given(text=_ANY, language=st.sampled_from(LANGUAGES))
def test_a_mended_text_has_nothing_left_to_mend(text: str, language: str) -> None:
    for mend in (letters.one_alphabet, letters.half_width, letters.single_spaces):
        once = mend(text, language)
        assert mend(once, language) == once


@given(low=st.decimals("0.001", "99999", places=3), unit=st.sampled_from(["Pa", "kPa", "MPa", "bar"]))
def test_a_restated_figure_is_as_large_as_it_was(low: Decimal, unit: str) -> None:
    before = quantity.read(f"{low} {unit}")
    assert before is not None
    after = quantity.read(quantity.write(quantity.convert(before, "Pa"), "ru"))
    assert after is not None
    assert after.base_high == pytest.approx(before.base_high)


def test_a_word_without_end_is_looked_through_once() -> None:
    """A paste of 200,000 letters took minutes: each letter was a start from which the rest was looked through."""
    started = time.process_time()
    endless = "слово" * 40_000
    assert letters.one_alphabet(endless, "ru") == endless
    assert letters.one_alphabet(f"{endless}c", "ru") == f"{endless}с"
    assert time.process_time() - started < 2
