"""Drawings in the part of SVG that Booth's own pictures use, straight to PDF operators.

Shapes, fills, strokes, gradients in user space, opacity of single elements, transforms. Read once and kept;
drawn again it costs a few milliseconds, where a general reader takes fifty and a quarter second to load.
Anything else in a file makes `read` answer None, and the general reader takes over.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from booth.brochure.kit.art import svg_path
from booth.brochure.kit.art.shading import Shading, linear, radial
from booth.brochure.kit.art.svg_path import written
from booth.brochure.kit.colour import is_colour, rgb
from booth.brochure.kit.pen import Pen

Matrix = tuple[float, float, float, float, float, float]

_SVG: Final = "{http://www.w3.org/2000/svg}"
_NUMBER: Final = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_TRANSFORM: Final = re.compile(r"\s*(matrix|translate|scale|rotate)\s*\(([^)]*)\)[\s,]*")
_NAMED: Final = {"white": "#FFFFFF", "black": "#000000"}
_CAPS: Final = {"butt": 0, "round": 1, "square": 2}
_JOINS: Final = {"miter": 0, "round": 1, "bevel": 2}
_SILENT: Final = frozenset({"defs", "title", "desc", "metadata", "linearGradient", "radialGradient"})
# What the shapes may carry; any other attribute is for the general reader.
_KNOWN_NAMES: Final = (
    "id d points x y width height rx ry r cx cy x1 y1 x2 y2 transform opacity fill fill-opacity fill-rule "
    "stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin"
)
_KNOWN: Final = frozenset(_KNOWN_NAMES.split())


class _BeyondUsError(Exception):
    """The file uses more of SVG than is drawn here."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What an element takes over from those it stands in."""

    fill: str = "#000000"
    fill_alpha: float = 1.0
    stroke: str = "none"
    stroke_alpha: float = 1.0
    weight: float = 1.0
    dash: str = "none"
    cap: int = 0
    join: int = 0
    even_odd: bool = False
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One painted outline: operators before and after a gradient, or operators alone."""

    fill: str = ""  # operators that fill
    fill_alpha: float = 1.0
    shading: Shading | None = None
    clip: str = ""  # operators up to a gradient
    stroke: str = ""
    stroke_alpha: float = 1.0


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing of its own width and height, y downwards."""

    width: float
    height: float
    marks: tuple[Mark, ...]

    def draw(self, pen: Pen) -> None:
        """Draw it with its upper left corner at the origin of a canvas whose y grows upwards."""
        canvas = pen.canvas
        canvas.saveState()
        for mark in self.marks:
            if mark.shading:
                canvas.setFillAlpha(mark.fill_alpha)
                canvas.addLiteral(mark.clip)
                canvas.shade(mark.shading)
                canvas.addLiteral("Q")
            elif mark.fill:
                canvas.setFillAlpha(mark.fill_alpha)
                canvas.addLiteral(mark.fill)
            if mark.stroke:
                canvas.setStrokeAlpha(mark.stroke_alpha)
                canvas.addLiteral(mark.stroke)
        canvas.restoreState()


def read(path: Path) -> Drawing | None:
    """A drawing from a file, or None when it is damaged or uses more of SVG than is drawn here."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(path.read_bytes(), forbid_dtd=True)
        box = [float(part) for part in _NUMBER.findall(root.get("viewBox", ""))]
        if root.tag != f"{_SVG}svg" or len(box) != 4 or min(box[2:]) <= 0:
            return None
        paints = dict(_paints(root))
        marks = tuple(_marks(root, _Look(), (1, 0, 0, -1, -box[0], box[1]), paints))
    except (ParseError, DefusedXmlException, ValueError, LookupError, OSError, _BeyondUsError):
        return None
    return Drawing(box[2], box[3], marks)


def _paints(root: Element) -> Iterator[tuple[str, Shading]]:
    for element in root.iter():
        tag = element.tag.removeprefix(_SVG)
        if tag not in ("linearGradient", "radialGradient"):
            continue
        if element.get("gradientUnits") != "userSpaceOnUse" or element.get("gradientTransform"):
            raise _BeyondUsError(tag)
        stops = [(_number(stop, "offset"), _plain(stop.get("stop-color", "black"))) for stop in element]
        if any(stop.get("stop-opacity", "1") != "1" for stop in element) or len(stops) < 2:
            raise _BeyondUsError("stop-opacity")
        if tag == "linearGradient":
            ends = tuple(_number(element, key) for key in ("x1", "y1", "x2", "y2"))
            yield element.get("id", ""), linear((ends[0], ends[1], ends[2], ends[3]), stops)
        else:
            centre = tuple(_number(element, key) for key in ("cx", "cy", "r"))
            yield element.get("id", ""), radial((centre[0], centre[1], centre[2]), stops)


def _marks(element: Element, look: _Look, matrix: Matrix, paints: Mapping[str, Shading]) -> Iterator[Mark]:
    for child in element:
        tag = child.tag.removeprefix(_SVG)
        if tag in _SILENT or (not child.tag.startswith(_SVG) and "}" in child.tag):
            continue
        if not _KNOWN.issuperset(child.attrib):
            raise _BeyondUsError(tag)
        own, place = _look(child, look), _placed(child.get("transform", ""), matrix)
        if tag == "g":
            yield from _marks(child, own, place, paints)
        else:
            yield from _painted(_outline(child, tag), own, place, paints)


def _look(element: Element, above: _Look) -> _Look:
    get = element.get
    return replace(
        above,
        fill=get("fill", above.fill),
        fill_alpha=float(get("fill-opacity", above.fill_alpha)),
        stroke=get("stroke", above.stroke),
        stroke_alpha=float(get("stroke-opacity", above.stroke_alpha)),
        weight=float(get("stroke-width", above.weight)),
        dash=get("stroke-dasharray", above.dash),
        cap=_CAPS[get("stroke-linecap", "butt")] if "stroke-linecap" in element.attrib else above.cap,
        join=_JOINS[get("stroke-linejoin", "miter")] if "stroke-linejoin" in element.attrib else above.join,
        even_odd=get("fill-rule") == "evenodd" if "fill-rule" in element.attrib else above.even_odd,
        opacity=above.opacity * float(get("opacity", "1")),
    )


def _placed(transform: str, matrix: Matrix) -> Matrix:
    at = 0
    for found in _TRANSFORM.finditer(transform):
        if found.start() != at:
            raise _BeyondUsError(transform)
        at = found.end()
        numbers = [float(part) for part in _NUMBER.findall(found[2])]
        matrix = _times(matrix, _step(found[1], numbers))
    if at != len(transform):
        raise _BeyondUsError(transform)
    return matrix


def _step(name: str, numbers: list[float]) -> Matrix:
    if name == "matrix":
        a, b, c, d, e, f = numbers
        return a, b, c, d, e, f
    first = numbers[0]
    if name == "rotate" and len(numbers) == 1:
        cos, sin = math.cos(math.radians(first)), math.sin(math.radians(first))
        return cos, sin, -sin, cos, 0, 0
    if name == "rotate":
        raise _BeyondUsError(name)
    if name == "translate":
        return 1, 0, 0, 1, first, numbers[1] if len(numbers) > 1 else 0
    return first, 0, 0, numbers[1] if len(numbers) > 1 else first, 0, 0


def _times(outer: Matrix, inner: Matrix) -> Matrix:
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (
        a * g + c * h,
        b * g + d * h,
        a * i + c * j,
        b * i + d * j,
        a * k + c * m + e,
        b * k + d * m + f,
    )


def _number(element: Element, key: str) -> float:
    text = element.get(key, "0")
    return float(text[:-1]) / 100 if text.endswith("%") else float(text)


def _outline(element: Element, tag: str) -> str:
    match tag:
        case "path":
            return svg_path.outline(element.get("d", ""))
        case "polygon" | "polyline":
            points = [float(part) for part in _NUMBER.findall(element.get("points", ""))]
            return svg_path.polygon(points, closed=tag == "polygon")
        case "line":
            return svg_path.polygon([_number(element, key) for key in ("x1", "y1", "x2", "y2")], closed=False)
        case "circle":
            x, y, r = (_number(element, key) for key in ("cx", "cy", "r"))
            return svg_path.ellipse(x, y, r, r)
        case "ellipse":
            x, y, rx, ry = (_number(element, key) for key in ("cx", "cy", "rx", "ry"))
            return svg_path.ellipse(x, y, rx, ry)
        case "rect":
            x, y, width, height = (_number(element, key) for key in ("x", "y", "width", "height"))
            rx = _number(element, "rx") if "rx" in element.attrib else _number(element, "ry")
            ry = _number(element, "ry") if "ry" in element.attrib else rx
            return svg_path.rounded(x, y, width, height, rx, ry)
        case _:
            raise _BeyondUsError(tag)


def _plain(colour: str) -> str:
    colour = _NAMED.get(colour, colour)
    if len(colour) == 4 and colour.startswith("#"):
        colour = "#" + "".join(digit * 2 for digit in colour[1:])
    if not is_colour(colour):
        raise _BeyondUsError(colour)
    return colour


def _painted(outline: str, look: _Look, matrix: Matrix, paints: Mapping[str, Shading]) -> Iterator[Mark]:
    if not outline:
        return
    head = f"q {written(*matrix)} cm"
    mark = Mark()
    if look.fill.startswith("url(#"):
        shading = paints[look.fill[5:-1]]
        clip = f"{head}\n{outline}\n{'W*' if look.even_odd else 'W'} n"
        mark = replace(mark, shading=shading, clip=clip, fill_alpha=look.fill_alpha * look.opacity)
    elif look.fill != "none":
        colour = written(*rgb(_plain(look.fill)))
        paint = f"{head} {colour} rg\n{outline}\n{'f*' if look.even_odd else 'f'} Q"
        mark = replace(mark, fill=paint, fill_alpha=look.fill_alpha * look.opacity)
    if look.stroke != "none" and look.weight > 0:
        colour = written(*rgb(_plain(look.stroke)))
        style = f"{written(look.weight)} w {look.cap} J {look.join} j 4 M {_dash(look.dash)}"
        stroke = f"{head} {colour} RG {style}\n{outline}\nS Q"
        mark = replace(mark, stroke=stroke, stroke_alpha=look.stroke_alpha * look.opacity)
    if mark.fill or mark.shading or mark.stroke:
        yield mark


def _dash(dash: str) -> str:
    if dash == "none":
        return "[] 0 d"
    return f"[{written(*(float(part) for part in _NUMBER.findall(dash)))}] 0 d"
