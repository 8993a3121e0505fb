"""The plate under a photo takes the photo's own ground; a cut-out keeps the tint."""

from PySide6.QtCore import QRect, QRectF, Qt
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
    found = backdrop(_photo("#F0EFEA", QRect(40, 20, 40, 40)))
    assert found is not None
    assert found.colour == "#F0EFEA"
    assert found.sides is not None


def test_a_thing_that_touches_the_edge_does_not_hide_the_ground(qapp: QApplication) -> None:
    found = backdrop(_photo("#FFFFFF", QRect(0, 30, 60, 8)))
    assert found is not None
    assert found.colour == "#FFFFFF"
    assert found.sides is None


def test_a_picture_full_to_its_edges_gives_none(qapp: QApplication) -> None:
    assert backdrop(_photo("#FFFFFF", QRect(0, 0, 60, 80))) is None


def test_a_cut_out_gives_none(qapp: QApplication) -> None:
    image = QImage(120, 80, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    assert backdrop(image) is None
    assert backdrop(QImage()) is None


def test_the_ground_of_a_photo_goes_on_over_the_plate(qapp: QApplication) -> None:
    photo = _photo("#F0EFEA", QRect(40, 20, 40, 40))
    found = backdrop(photo)
    assert found is not None
    plate = QImage(240, 120, QImage.Format.Format_RGB32)
    plate.fill(QColor("#FF0000"))
    painter = QPainter(plate)
    found.fill(painter, QRectF(plate.rect()), QRectF(60, 20, 120, 80))
    painter.drawImage(60, 20, photo)
    painter.end()
    places = ((0, 0), (239, 0), (0, 119), (239, 119), (120, 2), (120, 118), (2, 60), (238, 60), (59, 60), (60, 19))
    ground = QColor("#F0EFEA").getRgb()[:3]
    seen = [plate.pixelColor(x, y).getRgb()[:3] for x, y in places]
    assert max(abs(a - b) for each in seen for a, b in zip(each, ground, strict=True)) <= 2
    around = {plate.pixel(x, y) for x in range(60) for y in range(120)}
    assert len(around) > 2  # a grain: without it a slow change of shade stands in bands
