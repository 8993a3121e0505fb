"""The line with the maker at a sheet's head."""

from dataclasses import replace

import pages
import pytest

import builders
from booth.brochure.kit.page import MARGIN
from booth.catalog.values import Product, Text
from booth.languages import LANGUAGES, Language


def with_long_names() -> Product:
    """A code that leaves the plinth no room beside it, of a maker whose name fills the line."""
    made = builders.air()
    maker = "Научно-производственное объединение виброизмерительной аппаратуры имени Константинопольского"
    firm = replace(made.exhibitor, name=Text.of(ru=maker, en=maker, zh=maker))
    return replace(made, code="АГВК-ПЭВИ-100500/3-Ex-d-IIC-T6-УХЛ1.1", plinth="107", exhibitor=firm)


def left_ends(product: Product, language: Language) -> list[float]:
    """Where the texts at the height of the maker's name begin, in the order in which they are drawn."""
    told = list[tuple[float, float]]()

    def see(words: str, _: list[float], place: list[float], *rest: object) -> None:
        if words.strip():
            told.append((place[4], place[5]))

    pages.reader(pages.printed(product, language=language, staff=True)).pages[0].extract_text(visitor_text=see)
    base = next(y for x, y in told if abs(x - MARGIN) < 1)
    return [x for x, y in told if abs(y - base) < 6]


@pytest.mark.parametrize("language", LANGUAGES)
def test_maker_staff_mark_and_plinth_stand_one_after_another(language: Language) -> None:
    maker, mark, number, *_ = left_ends(with_long_names(), language)
    assert maker < mark < number - 60  # the mark's own words are wider than that
