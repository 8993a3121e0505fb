"""What the tests of papers share: an order for a product, its pages as text and as pictures."""

from datetime import date
from io import BytesIO
from pathlib import Path

from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

import builders
from booth.brochure import press
from booth.brochure.press import Brochure, PrintOrder
from booth.catalog.values import Asset, Product
from booth.languages import Language

TODAY = date(2026, 11, 23)
GOLDEN = Path(__file__).parents[1] / "golden"


def picture(asset: Asset) -> Path:
    """One drawing for all: the sample's own may change without a golden page changing."""
    return GOLDEN / "drawing.svg" if asset.file_name.endswith(".svg") else Path(asset.file_name)


def order(*products: Product, language: Language = "ru", staff: bool = False) -> PrintOrder:
    return PrintOrder(products, language, show=builders.show(), staff=staff, picture=picture, today=TODAY)


def printed(*products: Product, language: Language = "ru", staff: bool = False) -> Brochure:
    return press.render(order(*products, language=language, staff=staff))


def reader(brochure: Brochure) -> PdfReader:
    return PdfReader(BytesIO(brochure.data), strict=True)


def text(brochure: Brochure) -> str:
    return "\n".join(page.extract_text() for page in reader(brochure).pages)


def image(brochure: Brochure, page: int = 0, dots: int = 36) -> Image.Image:
    """A page as a picture, drawn by the renderer that the window shows it with."""
    buffer = QBuffer()
    buffer.setData(QByteArray(brochure.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(buffer)
    points = document.pagePointSize(page)
    size = QSize(round(points.width() * dots / 72), round(points.height() * dots / 72))
    drawn = document.render(page, size).convertToFormat(QImage.Format.Format_RGBA8888)
    over = Image.frombytes("RGBA", (drawn.width(), drawn.height()), bytes(drawn.constBits()))
    paper = Image.new("RGBA", over.size, "white")
    document.close()
    return Image.alpha_composite(paper, over).convert("RGB")
