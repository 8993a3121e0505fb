"""The sample's pictures: the restricted SVG that the screen and the paper draw alike, and the photographs."""

import re
from io import BytesIO
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgRenderer
from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

PICTURES: Final = Path(__file__).parents[2] / "resources" / "sample" / "pictures"
DRAWINGS: Final = sorted(PICTURES.glob("*.svg"))
PRODUCTS: Final = [file for file in DRAWINGS if not file.name.startswith("logo-")]
PHOTOS: Final = sorted(PICTURES.glob("*.jpg"))

WIDE: Final = 200  # pixels of the longer side in a comparison
FINER: Final = 4  # both are drawn this much larger first: only edges smoothed in two ways differ then
APART: Final = 2.5  # mean difference of a channel, 0..255, that two good drawings of one file stay under

NS: Final = "{http://www.w3.org/2000/svg}"
PAINT: Final = {
    "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity",
    "stroke-linecap", "stroke-linejoin", "stroke-dasharray",
}  # fmt: skip
ALLOWED: Final[dict[str, set[str]]] = {
    "svg": {"viewBox", "width", "height"},
    "defs": set(),
    "linearGradient": {"id", "gradientUnits", "x1", "y1", "x2", "y2"},
    "radialGradient": {"id", "gradientUnits", "cx", "cy", "r"},
    "stop": {"offset", "stop-color"},
    "g": {"transform"} | PAINT,
    "path": {"d", "transform"} | PAINT,
    "rect": {"x", "y", "width", "height", "rx"} | PAINT,
    "circle": {"cx", "cy", "r"} | PAINT,
    "ellipse": {"cx", "cy", "rx", "ry"} | PAINT,
    "line": {"x1", "y1", "x2", "y2"} | PAINT,
    "polyline": {"points"} | PAINT,
    "polygon": {"points"} | PAINT,
}
COLOUR: Final = re.compile(r"none|#[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3})?")
GRADIENT: Final = re.compile(r"url\(#([\w-]+)\)")

FRAME: Final = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">{}</svg>'
BREACHES: Final = {
    "mask": (
        '<mask id="m"><rect width="100" height="40" fill="#fff"/></mask>'
        '<rect width="100" height="100" fill="#B03A24" mask="url(#m)"/>'
    ),
    "clip path": (
        '<clipPath id="c"><rect width="40" height="100"/></clipPath>'
        '<g clip-path="url(#c)"><rect width="100" height="100" fill="#B03A24"/></g>'
    ),
    "group opacity": '<g opacity=".3"><rect width="100" height="100" fill="#0B6F76"/></g>',
    "see-through gradient": (
        '<defs><linearGradient id="g" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="100" y2="0">'
        '<stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#5A4C9F"/></linearGradient></defs>'
        '<rect width="100" height="100" fill="url(#g)" fill-opacity=".3"/>'
    ),
    "stylesheet": '<style>.a{fill:#B03A24}</style><rect class="a" width="100" height="100"/>',
    "words": '<text x="4" y="60" font-size="30">Booth</text>',
    "gradient in the box's own units": (
        '<defs><linearGradient id="g"><stop offset="0" stop-color="#000"/></linearGradient></defs>'
        '<rect width="100" height="100" fill="url(#g)"/>'
    ),
    "gradient stroke": (
        '<defs><linearGradient id="g" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="9" y2="0">'
        '<stop offset="0" stop-color="#000"/></linearGradient></defs>'
        '<line x1="0" y1="0" x2="99" y2="99" stroke="url(#g)"/>'
    ),
}  # fmt: skip
DRAWN_APART: Final = ["mask", "group opacity", "see-through gradient"]


def faults(text: str) -> list[str]:
    """Everything in a drawing that the two renderers would not draw alike, in words; empty when it is good."""
    root = fromstring(text)
    kinds = {node.get("id"): node.tag.removeprefix(NS) for node in root.iter() if node.get("id")}
    found = [] if root.get("viewBox", "").startswith("0 0 ") else ["viewBox does not start at 0 0"]
    for node in root.iter():
        name = node.tag.removeprefix(NS)
        found += [] if name in ALLOWED else [f"<{name}>"]
        found += [f"{name}/{key}" for key in node.attrib if key not in ALLOWED.get(name, set())]
        found += [f"{name} holds words" for words in (node.text, node.tail) if words and words.strip()]
        found += paint_faults(node, kinds)
    return found


def paint_faults(node: Element, kinds: dict[str | None, str]) -> list[str]:
    """Faults of one element's colours: gradients fill whole shapes, opaque, in the drawing's own units."""
    found: list[str] = []
    if node.tag.endswith("Gradient") and node.get("gradientUnits") != "userSpaceOnUse":
        found.append("gradient is not in the drawing's units")
    for key in ("fill", "stroke", "stop-color"):
        value = node.get(key)
        if value is None or COLOUR.fullmatch(value):
            continue
        names = GRADIENT.fullmatch(value)
        if key != "fill" or not names or not kinds.get(names[1], "").endswith("Gradient"):
            found.append(f"{key}={value}")
        elif node.get("fill-opacity") or node.get("transform"):
            found.append("a gradient on a see-through or moved shape")
    return found


def screen(text: str, size: QSize) -> QImage:
    """The drawing as the window shows it, on white, `size` pixels."""
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(QColor("#fff"))
    painter = QPainter(picture)
    drawn = QSvgRenderer(QByteArray(text.encode()))
    assert drawn.isValid()
    drawn.render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def paper(text: str, size: QSize) -> QImage:
    """The drawing as it is printed, on white, `size` pixels."""
    drawing = svg2rlg(BytesIO(text.encode()))
    assert drawing is not None
    page = BytesIO()
    canvas = Canvas(page, pagesize=(drawing.width, drawing.height))
    renderPDF.draw(drawing, canvas, 0, 0)
    canvas.save()
    buffer = QBuffer()
    buffer.setData(page.getvalue())
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    sheet = document.render(0, size)
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(QColor("#fff"))
    painter = QPainter(picture)
    painter.drawImage(0, 0, sheet)
    painter.end()
    document.close()
    return picture


def apart(text: str) -> float:
    """How far screen and paper are from each other: mean difference of a channel, 0..255."""
    size = QSvgRenderer(QByteArray(text.encode())).defaultSize()
    size = size.scaled(WIDE, WIDE, Qt.AspectRatioMode.KeepAspectRatio)
    smooth = Qt.TransformationMode.SmoothTransformation
    drawn = [draw(text, size * FINER).scaled(size, mode=smooth) for draw in (screen, paper)]
    one, two = (bytes(picture.constBits()) for picture in drawn)
    return sum(abs(a - b) for a, b in zip(one, two, strict=True)) / (len(one) * 3 / 4)


@pytest.fixture(autouse=True)
def _window_system(qapp: object) -> None:
    """Pictures and PDF pages need Qt's application."""


def test_one_drawing_a_kind_of_product() -> None:
    assert len(PRODUCTS) >= 12
    assert len(DRAWINGS) - len(PRODUCTS) == 3, "three exhibitors, three logos"


@pytest.mark.parametrize("file", DRAWINGS, ids=lambda file: file.stem)
def test_drawing_keeps_to_the_subset(file: Path) -> None:
    assert faults(file.read_text("utf-8")) == []
    assert file.stat().st_size < 60_000, "a drawing stays light enough for a card"


@pytest.mark.parametrize("file", DRAWINGS, ids=lambda file: file.stem)
def test_screen_and_paper_draw_alike(file: Path) -> None:
    assert apart(file.read_text("utf-8")) < APART


@pytest.mark.parametrize("file", DRAWINGS, ids=lambda file: file.stem)
def test_nothing_is_cut_off_and_the_ground_is_clear(file: Path) -> None:
    drawn = QSvgRenderer(str(file))
    picture = QImage(drawn.defaultSize(), QImage.Format.Format_ARGB32)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    drawn.render(painter, QRectF(picture.rect()))
    painter.end()
    right, low = picture.width() - 1, picture.height() - 1
    edge = [(x, y) for x in range(right + 1) for y in (0, low)] + [(x, y) for y in range(low + 1) for x in (0, right)]
    assert not any(picture.pixelColor(x, y).alpha() for x, y in edge)
    middle = [picture.pixelColor(x, low // 2).alpha() for x in range(right + 1)]
    assert max(middle) == 255


@pytest.mark.parametrize("breach", BREACHES)
def test_a_breach_of_the_subset_is_seen(breach: str) -> None:
    assert faults(FRAME.format(BREACHES[breach])) != []


@pytest.mark.parametrize("breach", DRAWN_APART)
def test_a_breach_is_drawn_apart(breach: str) -> None:
    assert apart(FRAME.format(BREACHES[breach])) > APART * 2


@pytest.mark.parametrize("file", PHOTOS, ids=lambda file: file.stem)
def test_photograph_is_fit_for_print(file: Path) -> None:
    with Image.open(file) as picture:
        assert picture.format == "JPEG"
        assert picture.mode == "RGB"
        assert min(picture.size) >= 1200
        assert not picture.getexif(), "a photograph carries no camera data"
        small = picture.convert("L").resize((60, 70))
    assert file.stat().st_size <= 250_000
    ground = [small.getpixel((x, y)) for x in range(60) for y in (0, 1, 68, 69)]
    assert min(ground) > 150, "the product stands clear of the edges on a light ground"


def test_photographs_are_there() -> None:
    assert len(PHOTOS) >= 4
