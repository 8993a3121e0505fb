"""The code in the footer, read back from a page as a camera would see it."""

import pytest
import zxingcpp
from pages import image, printed

import builders
from booth.brochure.kit.art.qr import QUIET, code, vcard
from booth.languages import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_read_back_from_a_page_of_150_dots_an_inch(language: Language, qapp: object) -> None:
    page = image(printed(builders.air(), language=language), dots=150)
    found = zxingcpp.read_barcodes(page)
    assert len(found) == 1
    words = found[0].text
    assert words.startswith("BEGIN:VCARD\r\nVERSION:3.0")
    assert f"FN:{builders.exhibitor().name.exact(language)}" in words
    assert "TEL:+7 000 000-00-00" in words
    assert "NOTE:ВУ-3000 · 8.1H · A128" in words


def test_quiet_zone_is_four_modules() -> None:
    assert QUIET == 4


def test_the_card_escapes_what_vcard_takes_for_itself() -> None:
    from dataclasses import replace

    maker = replace(builders.exhibitor(), name=builders.t(en="A; B, C\nD"))
    assert "FN:A\\; B\\, C D\r\n" in vcard(maker, "en", "")


def test_a_long_card_still_makes_a_code_a_telephone_reads() -> None:
    modules, outline = code(vcard(builders.longest().exhibitor, "ru", "АГВК · 8.1H"))
    assert modules <= 81
    assert outline.endswith("f")
