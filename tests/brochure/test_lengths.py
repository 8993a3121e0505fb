"""The letters that a form promises room for are the letters that the sheet's own type has room for."""

import pytest

from booth.brochure import lengths
from booth.brochure.kit.page import BODY, FEATURE, GUTTER, LEAD, MM, NAME, SMALL, span
from booth.brochure.kit.parts.prose import INTRO
from booth.brochure.kit.type.phrase import Voice, block
from booth.brochure.kit.type.typeset import Style
from booth.languages import LANGUAGES, Language

# Words of common length, again and again.
PROSE: dict[Language, str] = {
    "ru": "Установка фильтрации воздуха для насосных станций и цехов, где воздух содержит пыль и пары масла, "
    "работает без обслуживания до десяти лет при любой температуре. ",
    "en": "A filtration unit for pumping stations and shops where the air carries dust and oil vapours; it runs "
    "without any service for up to ten years at each temperature. ",
    "zh": "用于空气中含有粉尘和油雾的泵站与车间的立式过滤装置，在任何温度下均可免维护运行长达十年，适合各种工业环境。",
}
BESIDE_PHOTOGRAPH = span(7) - 5 * MM
PLACES = {
    "name": (lengths.NAME, BESIDE_PHOTOGRAPH, NAME, 2),
    "tagline": (lengths.TAGLINE, BESIDE_PHOTOGRAPH, LEAD, 4),
    "description": (lengths.DESCRIPTION, span(11), INTRO, 5),
    "benefit's head": (lengths.BENEFIT_HEAD, (span(12) - 3 * GUTTER) / 4, FEATURE, 2),
    "benefit's text": (lengths.BENEFIT_TEXT, (span(12) - 3 * GUTTER) / 4, BODY, 6),
    "application": (lengths.APPLICATION, span(4) - 7.4 * MM, BODY, 3),
    "step": (lengths.STEP, span(12) / 6 - 3 * MM, SMALL, 2),
}


def shortened(language: Language, letters: int, room: float, style: Style, lines: int) -> bool:
    """Whether a text of so many letters, begun at each of twelve places, is shortened anywhere."""
    prose = PROSE[language] * 12
    voice = Voice(language)
    texts = (prose[start : start + letters].strip() for start in range(0, 60, 5))
    return any(block(voice.own(text, 5000), room, style, lines).lines[-1].endswith("…") for text in texts)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_of_the_promised_length_fits_and_a_much_longer_one_does_not(language: Language, place: str) -> None:
    room, width, style, lines = PLACES[place]
    assert not shortened(language, room[language], width, style, lines)
    assert shortened(language, round(room[language] * 1.5), width, style, lines)
