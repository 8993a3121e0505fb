"""Answers to a visitor's requirements on paper, against what was looked at and found good.

`BOOTH_GOLDEN=write pytest tests/brochure/test_answers.py` writes the pages anew: look at them before they go in.
"""

import os
from dataclasses import replace

import pytest
from pages import GOLDEN, TODAY, image, order, picture, reader, text
from PIL import Image, ImageChops, ImageStat

import builders
from booth.brochure import press
from booth.brochure.order import PrintOrder, Requested
from booth.catalog.asking import Match, Weight
from booth.catalog.requiring.reading import Line, read
from booth.catalog.store import Catalog
from booth.catalog.values import Audience, Show
from booth.errors import BoothError
from booth.languages import LANGUAGES, Language

FOLDER = GOLDEN / "answers"
TYPED = ("рабочая температура >= 600 °C", "частота >= 10 кГц", "IP67", "масса до 0,1 кг", "наружная установка")
TITLES: dict[Language, str] = {"ru": "Датчик на турбину", "en": "Turbine sensor", "zh": "汽轮机测振传感器"}
_MEAN = 2.0  # of 255: another renderer's edges


def asked(catalog: Catalog, *typed: str, language: Language = "ru", most: int = 6, staff: bool = False) -> PrintOrder:
    """An order for the answers to what is typed; the third requirement is a wish."""
    lines = tuple(line for one in typed for line in read(catalog, one, "ru", staff=staff))
    lines = tuple(replace(one, weight=Weight.WISH) if n == 2 else one for n, one in enumerate(lines))
    found = catalog.match([one.requirement for one in lines if one.requirement], staff=staff, most=most)
    return PrintOrder(
        tuple(catalog.products.get(one.uid) for one in found.matches),
        language,
        "answers",
        show=builders.show(),
        staff=staff,
        picture=picture,
        today=TODAY,
        requested=Requested(lines, found.matches, found.whole, TITLES[language]),
    )


def words(made: PrintOrder) -> str:
    return " ".join(text(press.render(made)).replace("\u00a0", " ").replace("\u202f", " ").split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers(sample: Catalog, language: Language, qapp: object) -> None:
    brochure = press.render(asked(sample, *TYPED, language=language))
    assert brochure.missing == ()
    said, page = text(brochure), image(brochure)
    kept_words, kept_page = FOLDER / f"{language}.txt", FOLDER / f"{language}.png"
    if os.environ.get("BOOTH_GOLDEN") == "write":
        FOLDER.mkdir(exist_ok=True)
        kept_words.write_text(said, encoding="utf-8")
        page.quantize(64).save(kept_page, optimize=True)
    assert said == kept_words.read_text(encoding="utf-8")
    kept = Image.open(kept_page).convert("RGB")
    assert page.size == kept.size
    assert max(ImageStat.Stat(ImageChops.difference(page, kept)).mean) < _MEAN


def test_it_says_what_falls_short_and_what_is_not_stated(sample: Catalog) -> None:
    said = words(asked(sample, *TYPED))
    assert "не хватает 120 °C" in said
    assert "больше на" in said
    assert "не указано" in said
    assert "пожелание" in said
    assert "Образец данных" in said
    assert "23.11.2026" in said
    assert "8.1H · A128" in said


def test_at_most_six_products_stand_side_by_side(sample: Catalog) -> None:
    made = asked(sample, TYPED[0], most=10)
    assert len(made.products) == 10
    assert words(made).count("Рабочая температура") == 1
    said = words(made)
    assert all(one.code in said for one in made.products[:6])
    assert made.products[6].code not in said


def test_many_requirements_take_more_pages_and_each_has_its_heads(sample: Catalog) -> None:
    made = asked(sample, *(f"масса до {n + 1} кг" for n in range(30)))
    brochure = press.render(made)
    assert brochure.pages == len(reader(brochure).pages) > 1
    for number, page in enumerate(reader(brochure).pages, start=1):
        said = page.extract_text()
        assert made.products[0].code in said
        assert f"{number} / {brochure.pages}" in said


def test_what_only_staff_may_see_needs_asking_and_is_marked(sample: Catalog) -> None:
    with sample.change("tests", "staff only") as change:
        change.put(replace(next(one for one in sample.attributes() if one.code == "ip"), audience=Audience.STAFF))
    made = asked(sample, "рабочая температура >= 600 °C", "IP67", staff=True)
    for_staff, for_visitors = words(made), words(replace(made, staff=False))
    assert "Степень защиты" in for_staff
    assert "Служебный экземпляр" in for_staff
    assert "Степень защиты" not in for_visitors
    assert "IP67" not in for_visitors


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_product_and_no_name_of_the_fair(language: Language) -> None:
    product = builders.longest()
    value = next(one for one in product.values if one.quantity)
    line = Line("x" * 200, attributes=(value.attribute,))
    match = Match(1, product.uid, "", unknown=(0,))
    made = replace(
        order(product, product, language=language),
        template="answers",
        show=Show(),
        requested=Requested((line,), (match, match), 0, "t" * 300),
    )
    assert press.render(made).pages == 1


def test_an_earlier_state_says_so(sample: Catalog) -> None:
    assert "По состоянию на 24.11.2026" in words(replace(asked(sample, TYPED[0]), as_of=TODAY.replace(day=24)))


def test_equal_orders_give_equal_bytes(sample: Catalog) -> None:
    made = asked(sample, *TYPED)
    assert press.render(made).data == press.render(made).data


def test_without_requirements_it_is_refused(sample: Catalog) -> None:
    made = asked(sample, TYPED[0])
    assert made.requested is not None
    for empty in (None, replace(made.requested, lines=(), matches=())):
        with pytest.raises(BoothError, match="requirements_missing"):
            press.render(replace(made, requested=empty))
