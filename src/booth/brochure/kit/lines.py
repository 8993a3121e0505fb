"""Lines: where a text may break, and which breaks look best.

Chinese follows the rules of kinsoku (no closing mark at a line's start, no opening one at its end, no
figure parted from its measure word); Russian and English words break at their syllables when they must.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

import pyphen

from booth.brochure.fonts import is_han, is_ideograph
from booth.brochure.kit.typeset import Style, width
from booth.languages import Language

NO_START: Final = frozenset("，。、；：？！）〕］｝〉》」』】”’…—·％‰℃°²³,.;:?!)]}%»/")
NO_END: Final = frozenset("（〔［｛〈《「『【“‘([{«№±≤≥<>$¥￥")
_GLUE: Final = frozenset("\u00a0\u202f\u2060")
_BARE_NUMBER: Final = re.compile(r"(?<![A-Za-z\d.,])[\d.,]+$")
_DICTIONARY: Final[dict[Language, str]] = {"ru": "ru_RU", "en": "en_GB"}
_PHRASE_END: Final = frozenset(" ，。、；：")


def breakable(before: str, after: str) -> bool:
    """Whether a line may end between two neighbouring characters."""
    if before == " ":
        return True
    if after == " " or before in _GLUE or after in _GLUE or after in NO_START or before in NO_END:
        return False
    if before == "-":
        return after.isalpha()
    return is_han(before) or is_han(after)


@cache
def _hyphens(language: Language) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=_DICTIONARY[language], left=3, right=3)


def _pieces(text: str) -> Iterator[str]:
    """What never breaks, each piece with the blank that follows it."""
    start = 0
    for at in range(1, len(text)):
        if not breakable(text[at - 1], text[at]):
            continue
        if is_ideograph(text[at]) and _BARE_NUMBER.search(text[max(start, at - 16) : at]):
            continue
        yield text[start:at]
        start = at
    if start < len(text):
        yield text[start:]


def _syllables(piece: str, room: float, style: Style, language: Language) -> Iterator[str]:
    """A piece too wide for its column, cut at syllables, and where that is not enough anywhere."""
    parts = [piece]
    if language in _DICTIONARY:
        parts = _hyphens(language).inserted(piece, "\x00").split("\x00")
        parts = [part + "-" for part in parts[:-1]] + parts[-1:]
    joined = ""
    for part in parts:
        if joined and width(joined.removesuffix("-") + part, style) <= room:
            joined = joined.removesuffix("-") + part
            continue
        if joined:
            yield joined
        joined = part
        while width(joined.rstrip(), style) > room and len(joined) > 1:
            fits = next(n for n in range(len(joined) - 1, 0, -1) if n == 1 or width(joined[:n], style) <= room)
            yield joined[:fits]
            joined = joined[fits:]
    if joined:
        yield joined


def _measured(text: str, room: float, style: Style, language: Language) -> Iterator[tuple[str, float, float]]:
    """Pieces with their widths, with and without the blank at the end."""
    for piece in _pieces(text):
        bare = piece.rstrip(" ")
        full, alone = width(piece, style), width(bare, style)
        if alone <= room:
            yield piece, full, alone
            continue
        for part in _syllables(piece, room, style, language):
            yield part, width(part, style), width(part.rstrip(" "), style)


@lru_cache(4096)
def wrap(text: str, room: float, style: Style, language: Language) -> tuple[str, ...]:
    """Even lines, as few as possible; in Chinese rather after a comma than inside a phrase."""
    words = list(_measured(text, room, style, language))
    if not words:
        return ()
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    while len(words) not in best:
        best = _one_more_line(words, best, room)
    ends = best[len(words)][1]
    starts = (0, *ends[:-1])
    return tuple(
        "".join(word for word, _, _ in words[a:b]).rstrip(" ") for a, b in zip(starts, ends, strict=True)
    )


def _one_more_line(
    words: list[tuple[str, float, float]], best: dict[int, tuple[float, tuple[int, ...]]], room: float
) -> dict[int, tuple[float, tuple[int, ...]]]:
    """From each count of words already set, every count that one more line can reach, at least cost."""
    further: dict[int, tuple[float, tuple[int, ...]]] = {}
    last = len(words)
    for start, (cost, ends) in best.items():
        used = 0.0
        for end in range(start + 1, last + 1):
            word, full, alone = words[end - 1]
            if used + alone > room + 1e-6 and end > start + 1:
                break
            slack = 1 - (used + alone) / room
            used += full
            price = cost + slack * slack * (0.5 if end == last else 1.0)
            if end < last and word[-1] not in _PHRASE_END:
                price += 0.1
            if end not in further or price < further[end][0]:
                further[end] = price, (*ends, end)
    return further


@lru_cache(4096)
def fit(text: str, room: float, style: Style) -> str:
    """A text on one line: whole when there is room, else shortened with an ellipsis."""
    if width(text, style) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle].rstrip() + "…", style) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip(" ,.;:，、") + "…"


def limited(lines: tuple[str, ...], most: int, room: float, style: Style) -> tuple[str, ...]:
    """At most so many lines; what is cut off shows as an ellipsis."""
    if len(lines) <= most:
        return lines
    return (*lines[: most - 1], fit(lines[most - 1].rstrip("-") + " …", room, style).replace(" ……", " …"))
