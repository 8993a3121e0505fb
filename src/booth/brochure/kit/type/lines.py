"""Lines: where a text may break, and which breaks look best.

Chinese follows the rules of kinsoku (no closing mark at a line's start, no opening one at its end, no
figure parted from its measure word); Russian and English words break at their syllables when they must.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from booth.brochure.fonts import is_han, is_ideograph
from booth.brochure.kit.type import chinese
from booth.brochure.kit.type.typeset import Style, among_han, han_gap, width
from booth.languages import Language

NO_START: Final = frozenset("，。、；：？！）〕］｝〉》」』】”’…—·％‰℃°²³,.;:?!)]}%»/")
NO_END: Final = frozenset("（〔［｛〈《「『【“‘([{«№±≤≥<>$¥￥")
_GLUE: Final = frozenset("\u00a0\u202f\u2060")
_BARE_NUMBER: Final = re.compile(r"(?<![A-Za-z\d.,])[\d.,]+$")
_DICTIONARY: Final[dict[Language, str]] = {"ru": "ru_RU", "en": "en_GB"}
_LONGEST_WORD: Final = 80  # no language has a longer one; hyphenating a "word" of thousands takes minutes
_JOINTS: Final = (re.compile("\u00a0(?=[±×])"), re.compile("\u00a0"))  # where a figure too wide may part
_MARKS: Final = frozenset(",.;:!?…—，。、；：")  # a line may end after one of these at no cost
_SENTENCE_END: Final = frozenset(".!?")
_LONE_HAN: Final = re.compile("[。！？].{1,2}[，、：]$")  # the first two signs of a Chinese sentence
# What other ends of a line cost, where 1 is a line left empty.
IN_TEXT: Final = 0.015  # between any two words of running text
IN_LIST: Final = 1.0  # between two words of one answer or one label: rather another line than that
_AFTER_LONE: Final = 0.12  # after the first word of a sentence
_AFTER_SHORT: Final = 0.05  # after an article or a preposition
_BEFORE_LETTER: Final = 0.5  # between a word and the letter that names it, as "class B"


def breakable(before: str, after: str) -> bool:
    """Whether a line may end between two neighbouring characters."""
    if before == " ":
        return True
    if after == " " or before in _GLUE or after in _GLUE or after in NO_START or before in NO_END:
        return False
    if before == "-":
        return after.isalpha()
    return is_han(before) or is_han(after)


if TYPE_CHECKING:
    import pyphen


@cache
def _hyphens(language: Language) -> "pyphen.Pyphen":
    import pyphen  # 0.05 s with its dictionary: only a word wider than its column pays for it

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


def _parted(piece: str, room: float, style: Style, language: Language) -> Iterator[str]:
    """A piece too wide for its column: parted at its joints before anything is cut inside a word or a unit."""
    for joint in _JOINTS:
        if found := joint.search(piece):
            first, rest = piece[: found.start()] + " ", piece[found.end() :]
            for part in (first, rest):
                if width(part.rstrip(" "), style) > room:
                    yield from _parted(part, room, style, language)
                else:
                    yield part
            return
    yield from _syllables(piece, room, style, language)


def _syllables(piece: str, room: float, style: Style, language: Language) -> Iterator[str]:
    """A piece too wide for its column, cut at syllables, and where that is not enough anywhere."""
    if language not in _DICTIONARY or len(piece) > _LONGEST_WORD:
        yield from _chopped(piece, room, style)
        return
    parts = _hyphens(language).inserted(piece, "\x00").split("\x00")
    joined = ""
    for at, part in enumerate(parts):
        hyphen = "-" if at < len(parts) - 1 else ""
        if joined and width(joined + part + hyphen, style) > room:
            yield from _chopped(joined + "-", room, style)
            joined = part
        else:
            joined += part
    yield from _chopped(joined, room, style)


def _chopped(piece: str, room: float, style: Style) -> Iterator[str]:
    """What no syllable helps, cut where the column ends."""
    while len(piece) > 1 and width(piece[:_LONGEST_WORD].rstrip(" "), style) > room:
        low, high = 1, min(len(piece), _LONGEST_WORD)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if width(piece[:middle], style) <= room else (low, middle - 1)
        yield piece[:low]
        piece = piece[low:]
    while piece:
        yield piece[:_LONGEST_WORD]
        piece = piece[_LONGEST_WORD:]


class _Word(NamedTuple):
    """What never breaks: its width with and without the blank at its end, and the gap before it."""

    text: str
    full: float
    alone: float
    gap: float


def _measured(text: str, room: float, style: Style, language: Language) -> Iterator[_Word]:
    before = ""
    for piece in _pieces(text):
        parts = (piece,)
        if width(piece.rstrip(" "), style) > room:
            parts = tuple(_parted(piece, room, style, language))
        for part in parts:
            gap = han_gap(before, part[0]) * style.size
            yield _Word(part, width(part, style), width(part.rstrip(" "), style), gap)
            before = part[-1]


@lru_cache(4096)
def wrap(text: str, room: float, style: Style, language: Language, inside: float = IN_TEXT) -> tuple[str, ...]:
    """Even lines, as few as possible; rather after a comma than inside a phrase, which costs `inside`."""
    style = among_han(text, style)
    words = list(_measured(text, room, style, language))
    # For each count of words: how few lines set them (a break that costs a line counts as one), at what least
    # unevenness, and where the last begins.
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]
    for end in range(1, len(words) + 1):
        best.append(min(_last_lines(words, best, end, room, inside)))
    lines: list[str] = []
    end = len(words)
    while end:
        start = best[end][2]
        lines.append("".join(word.text for word in words[start:end]).rstrip(" "))
        end = start
    return tuple(reversed(lines))


def _last_lines(
    words: list[_Word], best: list[tuple[int, float, int]], end: int, room: float, inside: float
) -> Iterator[tuple[int, float, int]]:
    """Every line that may end after so many words, with all the best lines before it."""
    used, last = words[end - 1].alone, end == len(words)
    ragged = 0.0 if last else _price(words, end, inside)
    for start in range(end - 1, -1, -1):
        if start < end - 1:
            used += words[start].full + words[start + 1].gap
        if used > room + 1e-6 and start < end - 1:
            return
        slack = 1 - used / room
        lines, cost, _ = best[start]
        yield lines + 1 + int(ragged), cost + slack * slack * (0.5 if last else 1.0) + ragged, start


def ends_at_mark(line: str) -> bool:
    """Whether a line ends where a phrase does."""
    return line.rstrip(" ")[-1:] in _MARKS


def _price(words: list[_Word], end: int, inside: float) -> float:
    """What a line costs that ends after so many words."""
    word, following = words[end - 1].text, words[end].text[0]
    bare = word.rstrip(" ")
    if ends_at_mark(word) or following in NO_END:
        return _AFTER_LONE if _LONE_HAN.search("".join(word.text for word in words[max(0, end - 4) : end])) else 0.0
    if bare == word:
        return inside + chinese.price(word[-1], following)
    lone = end > 1 and words[end - 2].text.rstrip(" ")[-1:] in _SENTENCE_END
    short = len(bare) < 3 and bare.isalpha()
    letter = len(words[end].text.rstrip(" ,.;:")) == 1 and following.isupper()
    return inside + lone * _AFTER_LONE + short * _AFTER_SHORT + letter * _BEFORE_LETTER


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
