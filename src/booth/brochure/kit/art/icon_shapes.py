"""The shapes of the icons for stages, as marks that a sheet's pen and a window's painter both can draw.

Each icon lives in a square from -1 to 1, y upwards, and is written as marks: `M x y` move, `L x y` line,
`C` curve with six numbers, `Z` close, `O x y r` circle, `R x y w h r` rounded rectangle.
"""

import re
from functools import cache
from typing import Final

ICONS: Final[dict[str, str]] = {
    "intake": "M-1 .55L1 .55M.62 .81L1 .55L.62 .29M-1 0L1 0M.62 .26L1 0L.62 -.26M-1 -.55L1 -.55"
    "M.62 -.29L1 -.55L.62 -.81",
    "outlet": "M0 -1L0 .95M-.5 .45L0 .95L.5 .45M-.95 -.1L-.95 -1L.95 -1L.95 -.1",
    "cyclone": "M-1 1L1 1L.2 -1L-.2 -1ZM-.78 .4L.78 .4M-.5 -.2L.5 -.2",
    "cartridge": "R-.96 -1 .48 2 .24R-.24 -1 .48 2 .24R.48 -1 .48 2 .24",
    "pleats": "R-1 -1 2 2 0M-1 -.6L-.67 .6L-.33 -.6L0 .6L.33 -.6L.67 .6L1 -.6",
    "fan": "O0 0 1O0 0 .2M.1 .18C.2 .6 .6 .8 .8 .5C.8 .2 .5 .1 .2 0M-.2 0C-.6 .1 -.9 -.1 -.75 -.5"
    "C-.55 -.7 -.3 -.5 -.12 -.16M.08 -.2C.3 -.5 .2 -.85 -.05 -.95",
    "carbon": "O-.55 .5 .38O.35 .62 .3O.1 -.05 .34O-.55 -.5 .3O.62 -.5 .36O.78 .15 .2",
    "leaf": "M-.9 -.9C-.9 .4 -.1 .95 .95 .95C.95 -.2 .4 -.9 -.5 -.6M-.9 -.9L.35 .35",
    "drop": "M0 1C-.5 .3 -.75 0 -.75 -.35C-.75 -.8 -.4 -1.05 0 -1.05C.4 -1.05 .75 -.8 .75 -.35C.75 0 .5 .3 0 1Z",
    "tick": "M-.8 0L-.2 -.65L.9 .7",
    "thermometer": "M-.25 -.3L-.25 .75C-.25 1.08 .25 1.08 .25 .75L.25 -.3C.85 -.7 .4 -1.1 0 -1.1"
    "C-.4 -1.1 -.85 -.7 -.25 -.3ZM0 -.65L0 .5M.6 .7L.9 .7M.6 .3L.9 .3",
    "smoke": "M-.8 -1C-.8 -.4 -.2 -.4 -.2 .2C-.2 .6 -.6 .6 -.6 1M.1 -1C.1 -.4 .7 -.4 .7 .2C.7 .6 .3 .6 .3 1",
    "flame": "M0 1.05C.1 .5 .75 .2 .75 -.4C.75 -.8 .4 -1.05 0 -1.05C-.4 -1.05 -.75 -.8 -.75 -.4"
    "C-.75 0 -.45 .1 -.4 .45C-.15 .3 -.05 .6 0 1.05Z",
    "lens": "O-.2 .2 .72M.34 -.34L1 -1M-.5 .2L-.28 -.05L.14 .42",
    "bell": "M-.95 -.6L.95 -.6C.6 -.2 .75 .95 0 .95C-.75 .95 -.6 -.2 -.95 -.6ZM-.25 -.95L.25 -.95",
    "spray": "R-1.05 -.3 .6 .6 0M-.15 0L1.05 0M-.15 .25L.95 .8M-.15 -.25L.95 -.8",
    "shield": "M0 1.05L.85 .7C.85 -.2 .5 -.8 0 -1.1C-.5 -.8 -.85 -.2 -.85 .7ZM-.35 0L-.08 -.3L.4 .32",
    "gauge": "O0 0 1M0 0L.45 .5M-.7 0L-.5 0M0 .7L0 .5M.7 0L.5 0",
    "crystal": "M-.45 1L.45 1L1 .3L0 -1L-1 .3ZM-1 .3L1 .3M-.45 1L-.3 .3L0 -1L.3 .3L.45 1",
    "pressure": "M0 1L0 .15M-.3 .45L0 .15L.3 .45M0 -1L0 -.15M-.3 -.45L0 -.15L.3 -.45M-1 0L1 0",
    "vibration": "M-1 0L-.7 0L-.5 .6L-.2 -.9L.1 .95L.4 -.6L.6 0L1 0",
    "bolt": "M.15 1.05L-.65 -.1L-.05 -.1L-.15 -1.05L.65 .15L.05 .15Z",
    "chip": "R-.65 -.65 1.3 1.3 .12M-.3 .65L-.3 1M.3 .65L.3 1M-.3 -.65L-.3 -1M.3 -.65L.3 -1M.65 .3L1 .3"
    "M.65 -.3L1 -.3M-.65 .3L-1 .3M-.65 -.3L-1 -.3",
    "signal": "O-.75 -.75 .18M-.75 -.15C-.4 -.15 -.15 -.4 -.15 -.75M-.75 .4C-.1 .4 .4 -.1 .4 -.75"
    "M-.75 .95C.2 .95 .95 .2 .95 -.75",
    "screen": "R-1 -.55 2 1.4 .12M-.45 -.95L.45 -.95M0 -.55L0 -.95M-.65 .05L-.3 .35L.05 0L.35 .45L.65 .2",
    "gear": "O0 0 .36O0 0 .74M0 .74L0 1.05M0 -.74L0 -1.05M.74 0L1.05 0M-.74 0L-1.05 0M.52 .52L.75 .75"
    "M-.52 -.52L-.75 -.75M.52 -.52L.75 -.75M-.52 .52L-.75 .75",
    "clock": "O0 0 1M0 .6L0 0L.42 -.25",
    "furnace": "R-.95 -1 1.9 2 .1R-.55 -.7 1.1 .9 .1M-.55 .6L.55 .6M0 -.55C-.3 -.2 0 -.15 0 .1C.3 -.1 .3 -.4 0 -.55",
    "cut": "O-.6 -.65 .32O.6 -.65 .32M-.4 -.4L.5 1M.4 -.4L-.5 1",
    "box": "M-.9 .5L0 1L.9 .5L.9 -.5L0 -1L-.9 -.5ZM-.9 .5L0 0L.9 .5M0 0L0 -1",
}
_MARK: Final = re.compile(r"([MLCZOR])([^MLCZOR]*)")
_FIGURE: Final = re.compile(r"-?\d*\.?\d+")


@cache
def marks(name: str) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """An icon's marks in order, each with its numbers; KeyError for a name that is not there."""
    return tuple(
        (mark, tuple(float(figure) for figure in _FIGURE.findall(figures)))
        for mark, figures in _MARK.findall(ICONS[name])
    )
