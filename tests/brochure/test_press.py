"""What comes off the press, whatever goes in."""

import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pages import GOLDEN, order, printed, reader, text

import builders
from booth.brochure import press
from booth.catalog.values import Text
from booth.errors import BoothError
from booth.languages import LANGUAGES, TAGS, Language


def test_the_sheet_is_found_by_scan() -> None:
    assert "sheet" in {card.name for card in press.templates()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_typical_products_take_one_page(language: Language) -> None:
    for product in (builders.air(), builders.fire(), builders.crystal(), builders.empty()):
        brochure = printed(product, language=language)
        assert brochure.pages == len(reader(brochure).pages) == 1
        assert brochure.missing == ()


def test_too_much_takes_more_pages_and_says_where_it_is() -> None:
    started = time.process_time()
    brochure = printed(builders.longest())
    assert time.process_time() - started < 10
    assert 2 <= brochure.pages == len(reader(brochure).pages) <= 6
    last = reader(brochure).pages[-1].extract_text()
    assert f"{brochure.pages} / {brochure.pages}" in last
    assert "Среднеквадратическое" in text(brochure)


def test_every_value_of_the_longest_product_is_on_paper() -> None:
    words = text(printed(builders.longest())).replace("\n", " ")
    for number in (1, 17, 33, 60):
        assert f"№ {number} " in words.replace("\u00a0", " ") or f"№ {number}" in words.replace("\u00a0", " ")


def test_equal_orders_give_equal_bytes() -> None:
    assert printed(builders.crystal()).data == printed(builders.crystal()).data


def test_a_figure_is_copied_whole_with_its_unit() -> None:
    for language, air_flow, row in (
        ("ru", "3\u202f000 м³/ч", "Расход воздуха 3\u202f000 м³/ч"),
        ("zh", "3,000 m³/h", "额定风量 3,000 m³/h"),
    ):
        lines = text(printed(builders.air(), language=language)).splitlines()
        assert air_flow in lines  # the key figure, set in two faces and sizes
        assert row in lines  # the same in the table, on one line with what it answers


def test_several_products_print_one_after_another_with_an_outline() -> None:
    brochure = printed(builders.air(), builders.fire(), builders.crystal(), language="en")
    paper = reader(brochure)
    assert brochure.pages == len(paper.pages) == 3
    titles = [entry["/Title"] for entry in paper.outline if not isinstance(entry, list)]
    assert titles == [
        "ВУ-3000 — Vertical filtration unit",
        "МПА-24 — Battery bay protection module",
        "VT-650 — Piezoelectric vibration sensor",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_describes_itself(language: Language) -> None:
    paper = reader(printed(builders.air(), language=language))
    assert paper.metadata is not None
    assert paper.metadata.title == f"ВУ-3000 — {builders.air().name.exact(language)}"
    assert paper.metadata.author == builders.exhibitor().name.exact(language)
    assert paper.trailer["/Root"]["/Lang"] == TAGS[language]


@pytest.mark.parametrize(("language", "mark"), [("ru", "Образец данных"), ("en", "Sample data"), ("zh", "示例数据")])
def test_invented_data_is_marked_on_every_page(language: Language, mark: str) -> None:
    for page in reader(printed(builders.longest(), language=language)).pages:
        assert mark in page.extract_text().replace("\n", "")
    assert mark not in text(printed(builders.air(sample=False), language=language))


def test_what_only_staff_may_see_needs_asking_and_is_marked() -> None:
    for_visitors = text(printed(builders.air()))
    assert "1 250 000" not in for_visitors.replace("\u202f", " ").replace("\u00a0", " ")
    assert "Поставка" not in for_visitors
    for_staff = text(printed(builders.air(), staff=True))
    assert "Поставка" in for_staff
    assert "Служебный экземпляр" in for_staff


@pytest.mark.parametrize(
    ("language", "mark"),
    [("ru", "По состоянию на 24.11.2026"), ("en", "As of 24 November 2026"), ("zh", "截至 2026年11月24日")],
)
def test_an_earlier_state_says_so_on_every_page_and_names_no_revision(language: Language, mark: str) -> None:
    product = replace(builders.longest(), revision=57)
    asked = replace(order(product, language=language), as_of=date(2026, 11, 24))
    for page in reader(press.render(asked)).pages:
        words = page.extract_text().replace("\u00a0", " ").replace("\n", "")
        assert mark.replace(" ", "") in words.replace(" ", "")
        assert "57" not in words.rpartition(product.code)[2]
    assert mark not in text(press.render(replace(asked, as_of=None)))


def test_markup_in_a_text_is_only_a_text() -> None:
    words = "<b>unclosed & <img src='/etc/passwd'/> </para>"
    product = replace(builders.empty(), name=Text.of(en=words), description=Text.of(en=words))
    shown = text(printed(product, language="en")).replace("\u00a0", " ").replace("\n", " ")
    assert shown.count("<img src='/etc/passwd'/>") == 2


def test_characters_that_no_face_has_are_seen_and_reported() -> None:
    product = replace(builders.empty(), name=Text.of(ru="Изделие \U0001f525 и \u0915"))
    brochure = printed(product)
    assert brochure.missing == ("\U0001f525", "\u0915")
    assert "\ufffd" in text(brochure)


def test_a_borrowed_text_is_marked_and_tagged_with_its_language() -> None:
    brochure = printed(builders.empty(), language="en")
    assert "RU" in text(brochure)
    content = reader(brochure).pages[0].get_contents()
    assert content is not None
    assert b"/Lang (ru-RU)" in content.get_data()


@pytest.mark.parametrize("name", ["missing.svg", "broken.svg", "broken.jpg"])
def test_a_picture_that_cannot_be_read_leaves_a_sheet_without_one(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if not name.startswith("missing"):
        path.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'><pa")
    brochure = press.render(replace(order(builders.air()), picture=lambda _: path))
    assert brochure.pages == 1
    assert "ВУ-3000" in text(brochure)


def test_a_photograph_fills_its_panel_and_goes_in_once(tmp_path: Path) -> None:
    from PIL import Image

    path = tmp_path / "photo.jpg"
    Image.linear_gradient("L").resize((900, 1040)).convert("RGB").save(path)
    brochure = press.render(replace(order(builders.fire(), builders.fire()), picture=lambda _: path))
    assert brochure.data.count(b"/Subtype /Image") == 1


def test_a_drawing_beyond_our_part_of_svg_is_read_by_the_general_reader(tmp_path: Path) -> None:
    path = tmp_path / "skewed.svg"
    drawing = (GOLDEN / "drawing.svg").read_text().replace("rotate(30)", "skewX(10)")
    path.write_text(drawing)
    plain = press.render(replace(order(builders.air()), picture=lambda _: tmp_path / "none.svg"))
    skewed = press.render(replace(order(builders.air()), picture=lambda _: path))
    assert len(skewed.data) > len(plain.data)


def test_no_products_and_no_template_are_refused() -> None:
    with pytest.raises(BoothError, match="nothing_to_print"):
        press.render(order())
    with pytest.raises(BoothError, match="template_unknown"):
        press.render(replace(order(builders.air()), template="poster"))


def test_a_russian_sheet_does_not_load_a_chinese_face() -> None:
    import subprocess
    import sys

    script = (
        "import sys; sys.path[:0] = ['tests', 'tests/brochure']; import builders\n"
        "from booth.brochure import fonts, press\n"
        "press.render(press.PrintOrder((builders.crystal(),), 'ru'))\n"
        "from reportlab.pdfbase import pdfmetrics\n"
        "faces = pdfmetrics.getRegisteredFontNames()\n"
        "assert 'IBMPlexSans-SemiBold' in faces and not [f for f in faces if 'SC' in f], faces\n"
        "assert 'svglib' not in sys.modules and 'PySide6' not in sys.modules"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", script], check=True, cwd=root)
