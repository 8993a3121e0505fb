"""Outlines of drawings as PDF path operators: SVG's path data, arcs and basic shapes."""

import math
import re
from collections.abc import Iterator
from typing import Final

_TOKEN: Final = re.compile(r"[MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_COUNTS: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_FLAGGED: Final = re.compile(r"([Aa])([^MmLlHhVvCcSsQqTtAaZz]*)")
_ARC: Final = re.compile(
    r"\s*,?\s*([-+.\deE]+)[\s,]+([-+.\deE]+)[\s,]+([-+.\deE]+)[\s,]*([01])[\s,]*([01])[\s,]*"
    r"([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)"
)
KAPPA: Final = 0.5522847498  # a quarter circle as one cubic curve


def number(value: float) -> str:
    """A number as PDF writes it: no exponent, no needless digits."""
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def written(*values: float) -> str:
    """Numbers with blanks between."""
    return " ".join(number(value) for value in values)


def rounded(x: float, y: float, width: float, height: float, rx: float, ry: float) -> str:
    """A rectangle, with elliptic corners when they have a radius."""
    rx, ry = min(rx, width / 2), min(ry, height / 2)
    if rx <= 0 or ry <= 0:
        return f"{written(x, y, width, height)} re"
    kx, ky = rx * (1 - KAPPA), ry * (1 - KAPPA)
    right, top = x + width, y + height
    return "\n".join(
        (
            f"{written(x + rx, y)} m {written(right - rx, y)} l",
            f"{written(right - kx, y, right, y + ky, right, y + ry)} c {written(right, top - ry)} l",
            f"{written(right, top - ky, right - kx, top, right - rx, top)} c {written(x + rx, top)} l",
            f"{written(x + kx, top, x, top - ky, x, top - ry)} c {written(x, y + ry)} l",
            f"{written(x, y + ky, x + kx, y, x + rx, y)} c h",
        )
    )


def ellipse(x: float, y: float, rx: float, ry: float) -> str:
    """A whole ellipse."""
    return rounded(x - rx, y - ry, 2 * rx, 2 * ry, rx, ry)


def polygon(points: list[float], *, closed: bool) -> str:
    """Straight lines through points."""
    pairs = [written(points[at], points[at + 1]) for at in range(0, len(points) - 1, 2)]
    if not pairs:
        return ""
    return f"{pairs[0]} m " + " ".join(f"{pair} l" for pair in pairs[1:]) + (" h" if closed else "")


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Each letter with one set of its numbers; a letter may be followed by several sets."""
    data = _FLAGGED.sub(lambda arc: arc[1] + _parted(arc[2]), data)
    letter = ""
    waiting: list[float] = []
    for token in _TOKEN.findall(data):
        if token.upper() in _COUNTS:
            letter = token
            if letter in "Zz":
                yield letter, []
            continue
        waiting.append(float(token))
        if letter and len(waiting) == _COUNTS[letter.upper()]:
            yield letter, waiting
            waiting = []
            letter = {"M": "L", "m": "l"}.get(letter, letter)


def _parted(arcs: str) -> str:
    """The flags of an arc may be written without blanks."""
    return " ".join(" ".join(arc.groups()) for arc in _ARC.finditer(arcs))


class _Outline:
    """Follows a path from point to point and writes it down."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.x = self.y = self.start_x = self.start_y = 0.0
        self.handle: tuple[float, float] | None = None
        self.curve = ""

    def follow(self, letter: str, at: list[float]) -> None:
        big = letter.upper()
        if letter != big:
            at = self._absolute(big, at)
        if big not in "CSQT":
            self.handle = None
        getattr(self, f"_{big.lower()}")(at)
        self.curve = big

    def _absolute(self, big: str, at: list[float]) -> list[float]:
        if big == "V":
            return [self.y + at[0]]
        if big == "A":
            return [*at[:5], self.x + at[5], self.y + at[6]]
        return [value + (self.y if place % 2 else self.x) for place, value in enumerate(at)]

    def _m(self, at: list[float]) -> None:
        self.x, self.y = self.start_x, self.start_y = at[0], at[1]
        self.out.append(f"{written(*at)} m")

    def _l(self, at: list[float]) -> None:
        self.x, self.y = at[0], at[1]
        self.out.append(f"{written(*at)} l")

    def _h(self, at: list[float]) -> None:
        self._l([at[0], self.y])

    def _v(self, at: list[float]) -> None:
        self._l([self.x, at[0]])

    def _z(self, at: list[float]) -> None:
        del at
        self.out.append("h")
        self.x, self.y = self.start_x, self.start_y

    def _c(self, at: list[float]) -> None:
        self.out.append(f"{written(*at)} c")
        self.handle = at[2], at[3]
        self.x, self.y = at[4], at[5]

    def _s(self, at: list[float]) -> None:
        self._c([*self._mirrored("CS"), *at])

    def _q(self, at: list[float]) -> None:
        x, y, (hx, hy), (ex, ey) = self.x, self.y, at[:2], at[2:]
        third = [x + (hx - x) * 2 / 3, y + (hy - y) * 2 / 3, ex + (hx - ex) * 2 / 3, ey + (hy - ey) * 2 / 3]
        self._c([*third, ex, ey])
        self.handle = hx, hy

    def _t(self, at: list[float]) -> None:
        self._q([*self._mirrored("QT"), *at])

    def _mirrored(self, after: str) -> tuple[float, float]:
        if self.handle is None or self.curve not in after:
            return self.x, self.y
        return 2 * self.x - self.handle[0], 2 * self.y - self.handle[1]

    def _a(self, at: list[float]) -> None:
        curves = _arc((self.x, self.y), (abs(at[0]), abs(at[1])), at[2], at[3] != at[4], at[4] != 0, (at[5], at[6]))
        for curve in curves:
            self.out.append(f"{written(*curve)} c")
        if not curves:
            self.out.append(f"{written(at[5], at[6])} l")
        self.x, self.y = at[5], at[6]


def outline(data: str) -> str:
    """SVG path data as PDF operators."""
    path = _Outline()
    for letter, numbers in _commands(data):
        path.follow(letter, numbers)
    return "\n".join(path.out)


def _arc(
    start: tuple[float, float],
    radii: tuple[float, float],
    tilt: float,
    same_side: bool,
    sweep: bool,
    end: tuple[float, float],
) -> list[tuple[float, ...]]:
    """An elliptic arc as cubic curves (SVG 1.1, F.6); none when it is a straight line."""
    rx, ry = radii
    if rx == 0 or ry == 0 or start == end:
        return []
    cos, sin = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    ux, uy = cos * dx + sin * dy, cos * dy - sin * dx
    grown = math.sqrt(max(1.0, (ux / rx) ** 2 + (uy / ry) ** 2))
    rx, ry = rx * grown, ry * grown
    under = (rx * uy) ** 2 + (ry * ux) ** 2
    root = math.sqrt(max(0.0, ((rx * ry) ** 2 - under) / under)) * (1 if same_side else -1)
    cx, cy = root * rx * uy / ry, -root * ry * ux / rx
    first = math.atan2((uy - cy) / ry, (ux - cx) / rx)
    turn = math.atan2((-uy - cy) / ry, (-ux - cx) / rx) - first
    turn += 2 * math.pi * ((sweep and turn < 0) - (not sweep and turn > 0))
    middle = cos * cx - sin * cy + (start[0] + end[0]) / 2, sin * cx + cos * cy + (start[1] + end[1]) / 2

    def place(x: float, y: float) -> tuple[float, float]:
        return middle[0] + cos * rx * x - sin * ry * y, middle[1] + sin * rx * x + cos * ry * y

    steps = max(1, math.ceil(abs(turn) / (math.pi / 2) - 1e-9))
    step = turn / steps
    reach = 4 / 3 * math.tan(step / 4)
    curves: list[tuple[float, ...]] = []
    for at in range(steps):
        a, b = first + at * step, first + (at + 1) * step
        one = place(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a))
        two = place(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b))
        curves.append((*one, *two, *place(math.cos(b), math.sin(b))))
    return curves
