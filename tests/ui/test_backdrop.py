"""The plate under a photo takes the photo's own ground; a cut-out keeps the tint."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from booth.ui.backdrop import backdrop


def _photo(ground: str, thing: QRect) -> QImage:
    image = QImage(120, 80, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.fillRect(thing, QColor("#202020"))
    painter.end()
    return image


def test_a_photo_on_plain_ground_gives_its_colour(qapp: QApplication) -> None:
    assert backdrop(_photo("#F0EFEA", QRect(40, 20, 40, 40))) == "#F0EFEA"


def test_a_thing_that_touches_the_edge_does_not_hide_the_ground(qapp: QApplication) -> None:
    assert backdrop(_photo("#FFFFFF", QRect(0, 30, 60, 8))) == "#FFFFFF"


def test_a_picture_full_to_its_edges_gives_none(qapp: QApplication) -> None:
    assert backdrop(_photo("#FFFFFF", QRect(0, 0, 60, 80))) == ""


def test_a_cut_out_gives_none(qapp: QApplication) -> None:
    image = QImage(120, 80, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    assert backdrop(image) == ""
    assert backdrop(QImage()) == ""
