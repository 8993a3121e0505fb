"""A category's colour as ink and as ground, readable in the light and the dark scheme."""

from functools import cache

from booth.ui.theme import Palette

_CONTRAST = 4.6  # a hair over the 4.5 that look asks for, so that rounding never falls below


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    """WCAG 2 relative luminance, 0 to 1."""
    linear = [
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (channel / 255 for channel in _channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast between two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@cache
def mixed(colour: str, into: str, share: float) -> str:
    """`share` (0 to 1) of one colour in another."""
    pairs = zip(_channels(colour), _channels(into), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def known(colour: str) -> bool:
    """Whether a text from the catalogue is a colour at all."""
    return len(colour) == 7 and colour[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in colour[1:])


@cache
def _readable(colour: str, ground: str, towards: str) -> str:
    for step in range(21):
        ink = mixed(towards, colour, step / 20)
        if contrast(ink, ground) >= _CONTRAST:
            return ink
    return towards


def ink_of(colour: str, palette: Palette) -> str:
    """The colour as text on the scheme's surface and ground; the accent where it is no colour."""
    if not known(colour):
        return palette.accent
    darker_ground = min(palette.ground, palette.surface, key=lambda one: contrast(one, palette.ink))
    return _readable(colour, darker_ground, palette.ink)


def tint_of(colour: str, palette: Palette) -> str:
    """The colour as a ground under pictures and chips."""
    share = 0.11 if palette.name == "light" else 0.24
    return mixed(colour if known(colour) else palette.accent, palette.surface, share)


def on(colour: str) -> str:
    """White or near black, whichever reads better on a ground of this colour."""
    return max(("#FFFFFF", "#0B1216"), key=lambda ink: contrast(ink, colour))
