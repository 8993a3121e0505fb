"""The product page through real keys and presses, over a real store."""

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, Qt, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.catalog.values import AssetKind, State, Text
from booth.errors import BoothError
from booth.resources import resource
from booth.settings import Settings
from booth.ui import theme
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.product.page import ProductPage
from booth.ui.product.papers import Papers
from booth.ui.product.related import Related
from booth.ui.product.specifications import Specifications
from booth.ui.reading.documents import DocumentReader
from booth.ui.widgets.button_flow import ButtonFlow
from booth.ui.widgets.line_of_words import LineOfWords
from booth.ui.widgets.picture_view import PictureView
from booth.ui.widgets.qr_code import QrCode
from booth.ui.widgets.words_label import WordsLabel

AIR, CRYSTAL, EMPTY = builders.air().uid, builders.crystal().uid, builders.empty().uid


@pytest.fixture
def page(qtbot: QtBot, catalog: Catalog, jobs: Jobs, settings: Settings) -> Iterator[ProductPage]:
    """The page at 1280×720, showing the first product of the stand."""
    made = ProductPage(catalog, PictureCache(catalog, jobs), jobs, settings)
    qtbot.addWidget(made)
    made.resize(1200, 656)
    made.show()
    made.show_product(AIR, catalog.search(Query()))
    yield made
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


def labels(widget: QWidget) -> str:
    """All words in labels and lines that are seen."""
    told = [(label, label.text()) for label in widget.findChildren(QLabel)]
    told += [(line, "".join(line.parts)) for line in widget.findChildren(LineOfWords)]
    return "\n".join(words for each, words in told if each.isVisibleTo(widget))


def values(page: ProductPage) -> str:
    """All values that are drawn."""
    return "\n".join(page.findChild(Specifications).texts())


def test_shows_the_product_in_the_content_language(page: ProductPage, settings: Settings) -> None:
    assert "Вертикальная установка фильтрации" in labels(page)
    assert "Plinth 7" in labels(page)
    assert "sample data" in labels(page)
    assert "Расход воздуха" in values(page)
    settings.keep(content_language="zh")
    assert "立式空气净化装置" in labels(page)
    assert "额定风量" in values(page)
    assert "Расход воздуха" not in values(page)


def test_units_are_switched_by_key_and_kept(qtbot: QtBot, page: ProductPage, settings: Settings) -> None:
    assert "м³/ч" in values(page)
    qtbot.keyClick(page, Qt.Key.Key_U)
    assert settings.system == "us"
    assert "м³/ч" not in values(page)
    qtbot.keyClick(page, Qt.Key.Key_U)
    assert "м³/ч" in values(page)


def test_arrows_go_through_the_list_and_stop_at_its_ends(qtbot: QtBot, page: ProductPage, catalog: Catalog) -> None:
    uids = [catalog.products.uid(row) for row in catalog.search(Query()).rows]
    seen = [page.uid]
    for _ in range(len(uids) + 2):
        qtbot.keyClick(page, Qt.Key.Key_Right)
        seen.append(page.uid)
    assert seen[: len(uids)] == uids
    assert page.uid == uids[-1]
    assert f"{len(uids)} of {len(uids)}" in labels(page)
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert page.uid == uids[-2]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
def test_back(qtbot: QtBot, page: ProductPage, key: Qt.Key) -> None:
    with qtbot.waitSignal(page.back_wanted, timeout=500):
        qtbot.keyClick(page, key)


def test_print_and_brochure_keys(qtbot: QtBot, page: ProductPage) -> None:
    with qtbot.waitSignal(page.brochure_wanted, timeout=500) as printed:
        qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed.args == [(AIR,)]
    with qtbot.waitSignal(page.selection_toggled, timeout=500) as toggled:
        qtbot.keyClick(page, Qt.Key.Key_B)
    assert toggled.args == [AIR]


def test_staff_values_are_marked_and_apart(page: ProductPage) -> None:
    assert "Staff only" in labels(page)
    assert "1 250 000 ₽" in values(page)


def test_models_carry_units_in_the_head(page: ProductPage) -> None:
    page.show_product(CRYSTAL)
    shown = page.findChild(Specifications).texts()
    product = builders.crystal()
    for variant in product.variants:
        assert any(text.startswith(variant.code) for text in shown)
    assert "Order code" in shown


def test_a_certificate_that_ends_within_the_fair_is_red(page: ProductPage, catalog: Catalog) -> None:
    today = date.today()
    product = catalog.products.get(page.uid)
    ends = replace(product.assets[-2], kind=AssetKind.CERTIFICATE, valid_from=None, valid_until=today)
    papers = page.findChild(Papers)
    papers.show_product(replace(product, assets=(ends,)), "en", today, today + timedelta(days=1))
    (card,) = papers.shown()
    assert card.texts()[-1].startswith("Expires before the show ends")
    assert card._paper.tone == "bad"
    papers.show_product(replace(product, assets=(ends,)), "en", today, today)
    (card,) = papers.shown()
    assert card._paper.tone == "soon"


def test_certificates_say_their_standing_in_words(page: ProductPage) -> None:
    states = [card.texts()[-1] for card in page.findChild(Papers).shown()]
    assert states[0].startswith("Valid until")
    assert states[1].startswith("Expires soon")
    assert states[2].startswith("Expired")


def test_a_related_product_opens(qtbot: QtBot, page: ProductPage) -> None:
    card = page.findChild(Related).shown()[0]
    with qtbot.waitSignal(page.product_opened, timeout=500) as opened:
        card.click()
    assert opened.args == [card.uid] != [AIR]


def test_code_opens_large_and_escape_gives_the_keys_back(qtbot: QtBot, page: ProductPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Q)
    code = page.findChild(QrCode)
    assert code.isVisible()
    assert code.width() >= 220
    image = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    size, line = (image.width(), image.height()), image.bytesPerLine()
    seen = Image.frombuffer("L", size, bytes(image.constBits()), "raw", "L", line, 1)
    text = zxingcpp.read_barcodes(seen)[0].text
    assert "BEGIN:VCARD" in text
    assert "Пример-производитель" in text
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert not code.isVisible()
    assert page.hasFocus()


def test_zoom_by_keys_wheel_and_double_click(qtbot: QtBot, page: ProductPage) -> None:
    view = page.findChild(PictureView)
    qtbot.keyClick(page, Qt.Key.Key_Plus)
    qtbot.keyClick(page, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(1.5625)
    qtbot.keyClick(page, Qt.Key.Key_0)
    assert view.zoom == 1.0
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert view.zoom == 2.5
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert view.zoom == 1.0


def test_a_document_is_checked_then_shown(qtbot: QtBot, page: ProductPage) -> None:
    card = page.findChild(Papers).shown()[-1]
    card.click()
    reader = page.findChild(DocumentReader)
    qtbot.waitUntil(lambda: "Page 1 of 3" in labels(reader), timeout=30_000)
    qtbot.keyClick(reader, Qt.Key.Key_Escape)
    assert not reader.isVisible()


def test_the_emptiest_product_says_what_is_missing(page: ProductPage) -> None:
    page.show_product(EMPTY)
    assert "Изделие без сведений" in labels(page)
    assert "No values yet" in labels(page)
    assert "Draft" in labels(page)


def test_borrowed_texts_say_their_language(page: ProductPage, settings: Settings) -> None:
    page.show_product(EMPTY)
    settings.keep(content_language="zh")
    assert "shown in: Русский" in labels(page)


def test_an_unknown_product_is_refused(page: ProductPage) -> None:
    with pytest.raises(BoothError, match="product_unknown"):
        page.show_product("0" * 32)
    assert page.uid == AIR


def test_markup_stays_text(page: ProductPage) -> None:
    page.show_product(builders.longest().uid)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel) if label.text())
    assert "<img src" in labels(page)


def test_nothing_moves_when_pictures_arrive(qtbot: QtBot, page: ProductPage, jobs: Jobs) -> None:
    QApplication.processEvents()
    before = [(child, child.geometry()) for child in page.findChildren(QWidget) if child.isVisible()]
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    QApplication.processEvents()
    assert [(child, child.geometry()) for child, _ in before] == before


def test_the_longest_product_keeps_to_the_page(page: ProductPage, catalog: Catalog) -> None:
    """Three chips, a name without a place to break, and a plinth do not push the page out of sight."""
    longest = builders.longest()
    endless = Text.of(ru="Сверхдлинное" * 12)
    with catalog.change("test", "test") as change:
        change.put(replace(longest, name=endless, state=State.DRAFT))
    page.show_product(longest.uid)
    for width in (1200, 944):
        page.resize(width, 656)
        QApplication.processEvents()
        scroll = page.findChild(QScrollArea)
        assert scroll is not None
        assert scroll.widget().width() == scroll.viewport().width()


def test_what_is_pressed_stands_close_to_a_name_with_nothing_under_it(page: ProductPage) -> None:
    page.show_product(EMPTY)
    QApplication.processEvents()
    name = next(label for label in page.findChildren(QLabel) if label.text() == builders.empty().name.best("ru"))
    flows = [flow for flow in page.findChildren(ButtonFlow) if flow.y() > name.y()]
    assert min(flow.y() for flow in flows) - name.geometry().bottom() < 32


def test_going_through_products_leaves_no_widget_behind(qtbot: QtBot, page: ProductPage, jobs: Jobs) -> None:
    def shown(count: int) -> int:
        for number in range(count):
            page.show_product((AIR, EMPTY, CRYSTAL)[number % 3])
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(page.findChildren(QWidget))

    before = shown(9)
    page.hide()  # what is seen is laid out anew each time, which is not what is counted here
    assert shown(240) == before
    qtbot.waitUntil(lambda: not jobs.busy, timeout=60_000)


def test_forty_values_are_shown_at_once(page: ProductPage) -> None:
    """A mark against sudden loss, far above the 16 ms it takes on a quiet machine."""
    assert len(builders.crystal().values) == 40
    spent: list[float] = []
    for _ in range(9):
        page.show_product(AIR)
        start = time.thread_time()
        page.show_product(CRYSTAL)
        spent.append(time.thread_time() - start)
    assert sorted(spent)[len(spent) // 2] < 0.1


def test_the_interface_scheme_turns_with_the_page_open(page: ProductPage, dressed: QApplication) -> None:
    theme.wear(dressed, "dark")
    try:
        inks = {label.palette().windowText().color().name().upper() for label in page.findChildren(WordsLabel)}
        assert theme.DARK.ink.upper() in inks
        assert theme.LIGHT.ink.upper() not in inks
    finally:
        theme.wear(dressed, "light")


@pytest.mark.parametrize(("language", "words"), [("ru", "Характеристики"), ("zh", "技术参数")])
def test_the_interface_language_turns_live(
    qtbot: QtBot, page: ProductPage, dressed: QApplication, tmp_path: Path, language: str, words: str
) -> None:
    release = Path(sys.executable).with_name("pyside6-lrelease")
    source, made = resource("i18n", f"booth_{language}.ts"), tmp_path / "made.qm"
    subprocess.run([release, "-silent", source, "-qm", made], check=True)
    assert "Specifications" in labels(page)
    translator = QTranslator()
    assert translator.load(str(made))
    dressed.installTranslator(translator)
    QApplication.processEvents()
    try:
        assert words in labels(page)
        assert "Specifications" not in labels(page)
    finally:
        dressed.removeTranslator(translator)
    QApplication.processEvents()
    assert "Specifications" in labels(page)


def test_a_damaged_document_is_refused_in_words(qtbot: QtBot, page: ProductPage, tmp_path: Path) -> None:
    card = page.findChild(Papers).shown()[-1]
    card.click()
    reader = page.findChild(DocumentReader)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing")
    reader.show_document(broken, "Паспорт.pdf", "Паспорт")
    qtbot.waitUntil(lambda: "Паспорт.pdf" in labels(reader), timeout=30_000)
