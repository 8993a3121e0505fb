"""Our own reading of drawings, against Qt's."""

from pathlib import Path

import pytest
from pages import GOLDEN
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from reportlab.pdfgen.canvas import Canvas

from booth.brochure.kit.art import svg_drawing
from booth.brochure.kit.colour import palette
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.phrase import Voice
from booth.brochure.press import Brochure
from booth.resources import resource

_DRAWINGS = [GOLDEN / "drawing.svg", *sorted(resource("sample", "pictures").glob("*.svg"))]


def _by_qt(path: Path, width: int, height: int) -> Image.Image:
    drawn = QImage(width, height, QImage.Format.Format_RGBA8888)
    drawn.fill(0xFFFFFFFF)
    painter = QPainter(drawn)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    return Image.frombytes("RGBA", (width, height), bytes(drawn.constBits())).convert("RGB")


def _by_us(drawing: svg_drawing.Drawing, tmp_path: Path) -> Image.Image:
    from pages import image

    path = tmp_path / "drawing.pdf"
    canvas = Canvas(str(path), pagesize=(drawing.width, drawing.height), invariant=1)
    canvas.translate(0, drawing.height)
    drawing.draw(Pen(canvas, Voice("en"), palette("")))
    canvas.save()
    return image(Brochure(path.read_bytes(), 1), dots=72)


@pytest.mark.parametrize("path", _DRAWINGS, ids=lambda path: path.stem)
def test_screen_and_paper_agree(path: Path, tmp_path: Path, qapp: object) -> None:
    drawing = svg_drawing.read(path)
    assert drawing is not None, "uses more of SVG than our pictures may"
    ours = _by_us(drawing, tmp_path)
    theirs = _by_qt(path, *ours.size)
    assert max(ImageStat.Stat(ImageChops.difference(ours, theirs)).mean) < 3


@pytest.mark.parametrize(
    "source",
    [
        "",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>a</text></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect style='fill:red'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect fill='url(#x)' width='1' height='1'/></svg>",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>&a;</svg>",
    ],
)
def test_what_is_beyond_us_is_left_to_others(source: str, tmp_path: Path) -> None:
    path = tmp_path / "x.svg"
    path.write_text(source)
    assert svg_drawing.read(path) is None
