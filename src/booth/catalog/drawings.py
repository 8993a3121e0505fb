"""Vector drawings: the part of SVG that both the screen and the press draw alike, and nothing that reaches out.

No scripts, no links out of the file, no embedded pages, styles in attributes only.
"""

import re
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from booth.errors import BoothError

_SHAPES = ("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan")
_FRAMES = ("svg", "g", "defs", "use", "symbol", "clipPath", "title", "desc", "metadata")
_PAINTS = ("linearGradient", "radialGradient", "stop")
ALLOWED = frozenset((*_SHAPES, *_FRAMES, *_PAINTS))
MOST_ELEMENTS = 50_000
DEEPEST = 64
_SVG = "{http://www.w3.org/2000/svg}"
_LENGTH = re.compile(r"\s*([0-9]+(?:[.][0-9]+)?)\s*(px|mm|cm|pt|in)?\s*")


def size(path: Path, name: str) -> tuple[int, int]:
    """Width and height of a drawing in its own units; BoothError "asset_broken" or "drawing_not_allowed"."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(path.read_bytes(), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise BoothError("asset_broken", file=name) from error
    _check(root, name)
    return _size(root, name)


def _check(root: Element, name: str) -> None:
    """Walk the drawing without recursion, counting."""
    waiting, seen = [(root, 1)], 0
    while waiting:
        element, depth = waiting.pop()
        seen += 1
        if seen > MOST_ELEMENTS or depth > DEEPEST:
            raise BoothError("asset_too_large", file=name, megabytes=4)
        _check_element(element, name)
        waiting.extend((below, depth + 1) for below in element)


def _check_element(element: Element, name: str) -> None:
    tag = element.tag
    if not tag.startswith(_SVG) and "}" in tag:
        return  # a drawing program's own notes: neither the screen nor the press reads them
    tag = tag.removeprefix(_SVG)
    if tag not in ALLOWED:
        raise BoothError("drawing_not_allowed", file=name, part=tag[:40])
    for key, value in element.attrib.items():
        plain = key.rpartition("}")[2].lower()
        if plain.startswith("on") or (plain == "href" and not value.startswith("#")) or _reaches_out(value):
            raise BoothError("drawing_not_allowed", file=name, part=plain[:40])


def _reaches_out(value: str) -> bool:
    """Whether a value fetches something from outside the file."""
    squeezed = re.sub(r"\s+", "", value).lower()
    return "javascript:" in squeezed or re.search(r"url\((?!['\"]?#)", squeezed) is not None


def _size(root: Element, name: str) -> tuple[int, int]:
    if root.tag.removeprefix(_SVG) != "svg":
        raise BoothError("asset_broken", file=name)
    try:
        box = [float(part) for part in root.get("viewBox", "").replace(",", " ").split()]
    except ValueError:
        box = []
    if len(box) == 4 and box[2] > 0 and box[3] > 0:
        return _whole(box[2]), _whole(box[3])
    width, height = (_LENGTH.fullmatch(root.get(side, "")) for side in ("width", "height"))
    if width and height:
        return _whole(float(width[1])), _whole(float(height[1]))
    raise BoothError("asset_broken", file=name)


def _whole(number: float) -> int:
    return max(1, min(round(number), 1_000_000))
