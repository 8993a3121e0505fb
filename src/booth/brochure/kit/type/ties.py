"""What never parts at a line's end: a figure from its unit, a short Russian word from the next one."""

import re
from typing import Final

NBSP: Final = "\u00a0"
_FIGURES: Final = re.compile(r"(?<=\d) (?=[^\W\d]|[°%])|(?<=[×≤≥<>±№Ø~]) | (?=[×—])|(?<=[A-Z]) (?=[A-Z]?\d)")
_SHORT: Final = re.compile(
    r"(?<![^\s(«])(а|в|и|к|о|с|у|во|до|за|из|на|не|но|об|от|по|со|без|для|или|над|под|при) ", re.IGNORECASE
)
_PARTICLES: Final = re.compile(r"(?<=[а-яё]) (?=(?:же|бы|ли|ль|ж|б)(?![а-яё]))", re.IGNORECASE)


def tie_figures(text: str) -> str:
    """The text with the blanks between figures and their units made unbreakable."""
    return _FIGURES.sub(NBSP, text)


def tie_short(text: str) -> str:
    """The text with short Russian words held to the next one, and particles to the one before."""
    return _PARTICLES.sub(NBSP, _SHORT.sub(r"\1" + NBSP, text))
