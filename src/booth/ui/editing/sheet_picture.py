"""A product's sheet as a picture: printed by the press, its pages one under the other. Called by a worker."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from booth.catalog import figures
from booth.catalog.store import Catalog, CopySize
from booth.catalog.values import Product
from booth.languages import Language
from booth.quantity import System

_GAP: Final = 12  # pixels between two pages
_MOST: Final = 4  # pages


def draw_sheet(catalog: Catalog, product: Product, language: Language, system: System, width: int) -> QImage:
    """The sheet of a product as it stands in the form, `width` pixels wide. BoothError as the press raises it."""
    # Imported here: the press loads ReportLab, which only a worker should wait for.
    from booth.brochure import press

    order = press.PrintOrder(
        products=(replace(product, figures=figures.of(product)),),
        language=language,
        show=catalog.show(),
        system=system,
        picture=partial(catalog.assets.copy, size=CopySize.SCREEN),
    )
    return _pages(press.render(order).data, width)


def _pages(data: bytes, width: int) -> QImage:
    buffer = QBuffer()
    document = QPdfDocument(buffer)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    sizes = [document.pagePointSize(page) for page in range(min(document.pageCount(), _MOST))]
    rooms = [QSize(width, round(width * size.height() / max(size.width(), 1.0))) for size in sizes]
    height = sum(room.height() for room in rooms) + _GAP * (len(rooms) - 1)
    image = QImage(width, max(height, 1), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter, top = QPainter(image), 0
    for page, room in enumerate(rooms):
        painter.drawImage(0, top, document.render(page, room))
        top += room.height() + _GAP
    painter.end()
    document.close()
    return image
