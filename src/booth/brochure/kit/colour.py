"""The colours of a sheet, all worked out from the one colour of its category.

Computed in OKLCH (Ottosson 2020), where equal steps look equal: lightness 0…1, chroma about 0…0.3, hue
in degrees. Text keeps a contrast of 4.5 to 1 on what it stands on, whatever colour a person chose.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

RGB = tuple[float, float, float]  # each 0…1
LCH = tuple[float, float, float]

INK: Final = "#14191F"
SECOND: Final = "#56616D"
LINE: Final = "#DCE2E7"
QUIET: Final = "#AEB9C2"
WHITE: Final = "#FFFFFF"
HOUSE: Final = "#0B6B78"  # for a category that has no colour
READABLE: Final = 4.5


@dataclass(frozen=True, slots=True)
class Palette:
    """What a category's colour becomes on paper; every colour is "#RRGGBB"."""

    accent: str  # words and figures on white and on the tint
    tint: str  # a quiet ground
    light: str  # words on the deep gradient
    deep: tuple[str, str, str]  # the hero's gradient, dark to bright


@lru_cache(512)
def rgb(colour: str) -> RGB:
    """ "#RRGGBB" as three numbers from 0 to 1."""
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def is_colour(text: str) -> bool:
    """Whether a text is "#RRGGBB"."""
    return len(text) == 7 and text[0] == "#" and all(digit in "0123456789abcdefABCDEF" for digit in text[1:])


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, 1 to 21, as WCAG 2 counts it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def distance(one: str, other: str) -> float:
    """How different two colours look: Euclidean in OKLab, about 0.02 is just seen."""
    a, b = (_lab(to_lch(colour)) for colour in (one, other))
    return math.dist(a, b)


@lru_cache(64)
def palette(colour: str) -> Palette:
    """The sheet's colours for a category's colour; anything that is not one gives the house's own."""
    lightness, chroma, hue = to_lch(colour if is_colour(colour) else HOUSE)
    tint = to_hex((0.955, min(0.013, chroma), hue))
    accent = _dark_enough((lightness, chroma, hue), on=(WHITE, tint))
    light = to_hex((0.843, min(0.064, chroma * 0.8), hue))
    cool = (286 - hue + 180) % 360 - 180  # shadows lean a little towards blue
    warm = max(0.0, math.cos(math.radians(hue - 40)))  # reds glow: they are held back
    deep = (
        to_hex((0.235, chroma * (0.33 - 0.24 * warm), hue + 0.25 * cool)),
        to_hex((0.325 - 0.025 * warm, chroma * (0.62 - 0.28 * warm), hue + 0.15 * cool)),
        _dark_enough(
            (max(0.37, min(lightness, 0.477 - 0.064 * warm)), chroma * (0.97 - 0.23 * warm), hue), on=(WHITE,)
        ),
    )
    return Palette(accent, tint, light, deep)


def _dark_enough(lch: LCH, on: tuple[str, ...]) -> str:
    lightness, chroma, hue = lch
    while min(contrast(to_hex((lightness, chroma, hue)), ground) for ground in on) < READABLE:
        lightness -= 0.01
    return to_hex((lightness, chroma, hue))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part) for part in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _curved(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def _lab(lch: LCH) -> LCH:
    lightness, chroma, hue = lch
    return lightness, chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))


def to_lch(colour: str) -> LCH:
    """ "#RRGGBB" as lightness, chroma, hue."""
    red, green, blue = (_linear(part) for part in rgb(colour))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    return lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def _to_rgb(lch: LCH) -> RGB:
    lightness, a, b = _lab(lch)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def to_hex(lch: LCH) -> str:
    """The nearest colour that a screen has: chroma gives way until it fits."""
    lightness, chroma, hue = lch
    parts = _to_rgb((lightness, chroma, hue))
    while chroma > 0 and not all(-0.0005 <= part <= 1.0005 for part in parts):
        chroma = max(0.0, chroma - 0.004)
        parts = _to_rgb((lightness, chroma, hue))
    shown = (round(255 * _curved(min(1.0, max(0.0, part)))) for part in parts)
    return "#" + "".join(f"{part:02X}" for part in shown)


def readable(palette_: Palette) -> bool:
    """Whether words keep their contrast wherever the sheet sets them in these colours."""
    pairs = [(palette_.accent, WHITE), (palette_.accent, palette_.tint), (WHITE, palette_.deep[2])]
    pairs += [(palette_.light, deep) for deep in palette_.deep[:2]]
    darkening = all(_luminance(a) <= _luminance(b) + 0.02 for a, b in pairwise(palette_.deep))
    return darkening and all(contrast(one, other) >= READABLE for one, other in pairs)
