"""The ground that a photo was taken on: its plate takes the same colour, so no box shows around the photo."""

from typing import Final

from PySide6.QtGui import QColor, QImage

_POINTS: Final = 8  # looked at along each side
_OPAQUE: Final = 250  # of 255
_ALIKE: Final = 26  # how far, of 255, a point may stand from the others


def backdrop(picture: QImage) -> str:
    """The colour along a picture's edges, "#RRGGBB"; empty for a cut-out, and where the edges differ too much."""
    if picture.isNull():
        return ""
    seen = _edge(picture)
    if any(colour.alpha() < _OPAQUE for colour in seen):
        return ""
    parts = tuple(
        sorted(values)
        for values in zip(*((colour.red(), colour.green(), colour.blue()) for colour in seen), strict=True)
    )
    middle = tuple(values[len(values) // 2] for values in parts)
    # One point in eight may lie on the thing itself: photos are often cut close to it.
    spare = len(seen) // 8
    if any(
        max(abs(value - centre) for value in _nearest(values, centre, spare)) > _ALIKE
        for values, centre in zip(parts, middle, strict=True)
    ):
        return ""
    return "#{:02X}{:02X}{:02X}".format(*middle)


def _edge(picture: QImage) -> list[QColor]:
    right, bottom = picture.width() - 1, picture.height() - 1
    # A pixel inside the edge: scaling leaves the outermost one half transparent.
    left, top, right, bottom = min(1, right), min(1, bottom), max(right - 1, 0), max(bottom - 1, 0)
    shares = [number / (_POINTS - 1) for number in range(_POINTS)]
    across = [(round(left + (right - left) * share), y) for share in shares for y in (top, bottom)]
    down = [(x, round(top + (bottom - top) * share)) for share in shares for x in (left, right)]
    return [picture.pixelColor(x, y) for x, y in (*across, *down)]


def _nearest(values: list[int], centre: int, spare: int) -> list[int]:
    return sorted(values, key=lambda value: abs(value - centre))[: len(values) - spare]
