"""Which face sets which character of a line, and how wide that makes it."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from booth.brochure import fonts
from booth.brochure.fonts import SUBSTITUTE, Weight, is_han, is_ideograph

HAN_GAP: Final = 0.125  # between Han and Latin or figures, in em
THIN_EXTRA: Final = 0.07  # Plex's U+202F is 0.118 em, too little between thousands
_TIGHT: Final = frozenset("()[]·,.;:")


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: weight, size and line distance in points, colour "#RRGGBB"."""

    weight: Weight
    size: float
    lead: float
    colour: str


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in one face, and the gap before them in em."""

    face: str
    chars: str  # with its kerning where the face has some
    gap: float
    em: float  # own width


@dataclass(frozen=True, slots=True)
class Typeset:
    """A line, split into runs; `em` is its whole width for a size of 1."""

    runs: tuple[Run, ...]
    em: float
    missing: tuple[str, ...] = ()  # characters that no face has


@lru_cache(16384)
def typeset(text: str, weight: Weight) -> Typeset:
    """Split a line into runs by what each face covers; unknown characters become a visible substitute."""
    mixed = any(is_han(char) for char in text)
    if mixed:
        weight = fonts.HAN_WEIGHT.get(weight, weight)
    pieces: list[tuple[str, list[str], float]] = []
    missing: list[str] = []
    before = ""
    for char in text:
        face = fonts.face_of(char, weight)
        if face is None:
            missing.append(char)
            char, face = SUBSTITUTE, fonts.latin(weight)
        gap = THIN_EXTRA if before == "\u202f" else han_gap(before, char) if mixed else 0.0
        if pieces and pieces[-1][0] == face and gap == 0.0:
            pieces[-1][1].append(char)
        else:
            pieces.append((face, [char], gap))
        before = char
    runs = tuple(_run(face, "".join(chars), gap) for face, chars, gap in pieces)
    return Typeset(runs, sum(run.gap + run.em for run in runs), tuple(missing))


def _run(face: str, chars: str, gap: float) -> Run:
    shaped, em = fonts.shape(face, chars)
    return Run(face, shaped, gap, em)


def han_gap(before: str, char: str) -> float:
    """The gap between two neighbouring characters, in em."""
    if not before or is_han(before) == is_han(char):
        return 0.0
    sign, narrow = (char, before) if is_han(char) else (before, char)
    open_air = is_ideograph(sign) and not narrow.isspace() and narrow not in _TIGHT
    return HAN_GAP if open_air else 0.0


def among_han(text: str, style: Style) -> Style:
    """The style that a whole text is set in: Han knows two weights, and Latin beside it takes the same."""
    if style.weight in fonts.HAN_WEIGHT and any(is_han(char) for char in text):
        return replace(style, weight=fonts.HAN_WEIGHT[style.weight])
    return style


def width(text: str, style: Style) -> float:
    """How wide a line is, in points."""
    return typeset(text, style.weight).em * style.size
