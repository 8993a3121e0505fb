"""Letters marked in a text: by a line below them, on a single line by heavier type too; never by colour alone."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from booth.ui.widgets.lines import Lines

Span = tuple[int, int]  # letters: from, up to
_UNSEEN: Final = "\u2060\u200b"  # where a line may end and where not: marks that the text itself does not have
_BEFORE: Final = 14  # letters that are shown before the first mark where the whole text has no room


def draw_underlines(
    painter: QPainter, kind: Lines, place: tuple[float, float, float], text: str, spans: Sequence[Span], colour: str
) -> None:
    """The lines below marked letters of a text that `kind` draws at `place`: x, y, width."""
    x, y, width = place
    drawn = kind.lines(text, width)
    for number, line in enumerate(drawn):
        for start, end in _in_line(drawn[:number], line, text, spans):
            left, right = kind.width(line[:start]), kind.width(line[:end])
            below = y + number * kind.leading + kind.drop + 2
            painter.fillRect(QRectF(x + left, below, right - left, 1.5), QColor(colour))


def _in_line(above: Sequence[str], line: str, text: str, spans: Sequence[Span]) -> list[Span]:
    """The marked letters of one drawn line, as places in it."""
    place = 0
    for letter in "".join(above):
        place = _after(text, place, letter)
    held: list[int] = []  # the place in the text of each letter of the line, -1 for those that it does not have
    for letter in line:
        after = _after(text, place, letter)
        held.append(after - 1 if after > place else -1)
        place = after
    found: list[Span] = []
    for start, end in spans:
        inside = [number for number, at in enumerate(held) if start <= at < end]
        if inside:
            found.append((inside[0], inside[-1] + 1))
    return found


def _after(text: str, place: int, letter: str) -> int:
    """The place after a drawn letter; spaces that were taken together are passed over."""
    if letter in _UNSEEN:
        return place
    while place < len(text) and text[place] != letter and text[place].isspace():
        place += 1
    return place + 1 if place < len(text) and text[place] == letter else place


def excerpt(kind: Lines, text: str, spans: Sequence[Span], room: float) -> tuple[str, tuple[Span, ...]]:
    """What of a text goes on one line so that its first mark is seen; the marks in that."""
    text = "".join(" " if letter.isspace() else letter for letter in text)
    first, last = spans[0] if spans else (0, 0)
    if not spans or kind.width(text) <= room or kind.width(text[:last]) < room * 0.7:
        return text, tuple(spans)
    begin = max(first - _BEFORE, 0)
    space = text.find(" ", begin, first) if begin else -1
    begin = space + 1 if space >= 0 else begin
    shift = 1 - begin
    return "…" + text[begin:], tuple((start + shift, end + shift) for start, end in spans if start >= begin)


def draw_excerpt(
    painter: QPainter,
    kinds: tuple[Lines, Lines],
    place: tuple[float, float, float],
    marked: tuple[str, Sequence[Span]],
    inks: tuple[str, str],
) -> None:
    """One line of text at `place` (x, y, width) with its marks; `kinds`, `inks`: of usual and of marked letters."""
    x, y, width = place
    right = x + width
    for heavy, words in _pieces(*excerpt(kinds[0], *marked, width)):
        kind, ink = kinds[heavy], inks[heavy]
        shown = kind.elided(words, right - x)
        painter.setFont(kind.font)
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(x, y + kind.drop), shown)
        taken = kind.width(shown)
        if heavy:
            painter.fillRect(QRectF(x, y + kind.drop + 2, taken, 1), QColor(ink))
        x += taken
        if shown != words or x >= right:
            return


def _pieces(text: str, spans: Sequence[Span]) -> Iterator[tuple[bool, str]]:
    """The text in pieces, whether marked or not."""
    at = 0
    for start, end in spans:
        yield False, text[at:start]
        yield True, text[start:end]
        at = end
    yield False, text[at:]
