"""Fields side by side, before and after, with the words marked in which they differ."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from booth.catalog.history.saying import NOTHING, SaidField
from booth.ui import theme

_PIECES: Final = re.compile(r"[^\W\u3400-\u9fff]+|.", re.DOTALL)  # whole words, and ideographs one by one
_MOST: Final = 1500  # pieces of a text that are compared
_LINES: Final = 6  # of a text; of a longer one only what differs is shown
SHARES: Final = (26, 37, 37)  # percent: name, before, after


def pieces(before: str, after: str) -> tuple[list[tuple[str, bool]], list[tuple[str, bool]]]:
    """Both texts in pieces, each with whether the other text lacks it. Where one is empty nothing is marked."""
    if not before or not after:
        return [(before, False)], [(after, False)]
    old, new = _PIECES.findall(before), _PIECES.findall(after)
    if max(len(old), len(new)) > _MOST:
        return [(before, True)], [(after, True)]
    left, right = list[tuple[str, bool]](), list[tuple[str, bool]]()
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        left.append(("".join(old[a:b]), kind != "equal"))
        right.append(("".join(new[c:d]), kind != "equal"))
    return left, right


def shortened(before: str, after: str) -> tuple[str, str]:
    """Of texts of many lines those that differ, each with the line before it; the lines left out stand as "…"."""
    old, new = before.splitlines(), after.splitlines()
    if not old or not new or max(len(old), len(new)) <= _LINES:
        return before, after
    left, right = list[str](), list[str]()
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        alike = kind == "equal"
        left += _ends(old[a:b]) if alike else old[a:b]
        right += _ends(new[c:d]) if alike else new[c:d]
    return "\n".join(left), "\n".join(right)


def _ends(lines: list[str]) -> list[str]:
    return lines if len(lines) <= 2 else ["…", lines[-1]]


class Differences(QTextBrowser):
    """A table to read, to mark and to copy: the field's name, what stood in it before, and after."""

    def __init__(self) -> None:
        super().__init__()
        self._fields: tuple[SaidField, ...] = ()
        self._heads = ("", "", "")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)

    @property
    def fields(self) -> tuple[SaidField, ...]:
        """What is shown."""
        return self._fields

    def show_fields(self, fields: Sequence[SaidField], heads: tuple[str, str, str]) -> None:
        """Show these; `heads` stand above the columns: the field, before, after."""
        self._fields, self._heads = tuple(fields), heads
        self._draw()

    def _draw(self) -> None:
        self.clear()
        if not self._fields:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        table = cursor.insertTable(len(self._fields) + 1, len(SHARES), _table())
        colours = theme.palette()
        small, name = _letters(12, colours.second), _letters(14, colours.second)
        for row, texts in enumerate([self._heads, *((one.label, one.before, one.after) for one in self._fields)]):
            left, right = pieces(*shortened(*texts[1:])) if row else ([(texts[1], False)], [(texts[2], False)])
            for column, told in enumerate(([(texts[0], False)], left, right)):
                cell = table.cellAt(row, column)
                cell.setFormat(_cell())
                plain = small if not row else name if not column else _letters(14, colours.ink)
                write = cell.firstCursorPosition()
                for text, marked in _filled(told):
                    write.insertText(text, _marked(column) if marked else plain)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other scheme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)


def _filled(told: list[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    yield from told if any(text for text, _ in told) else [(NOTHING, False)]


def _table() -> QTextTableFormat:
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    shape.setCellSpacing(0)
    shape.setCellPadding(0)
    shape.setHeaderRowCount(1)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in SHARES])
    return shape


def _cell() -> QTextTableCellFormat:
    shape = QTextTableCellFormat()
    shape.setTopPadding(8)
    shape.setBottomPadding(8)
    shape.setRightPadding(16)
    shape.setBottomBorder(1)
    shape.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBottomBorderBrush(QBrush(QColor(theme.palette().line)))
    return shape


def _letters(size: int, ink: str, weight: QFont.Weight = theme.REGULAR) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(theme.font(size, weight))
    shape.setForeground(QBrush(QColor(ink), Qt.BrushStyle.SolidPattern))
    return shape


def _marked(column: int) -> QTextCharFormat:
    """What the other side lacks: struck through before, underlined after, so that no colour is needed to see it."""
    colours, before = theme.palette(), column == 1
    shape = _letters(14, colours.danger if before else colours.accent, theme.MEDIUM)
    shape.setBackground(QBrush(QColor(colours.danger_tint if before else colours.accent_tint)))
    shape.setFontStrikeOut(before)
    shape.setFontUnderline(not before)
    return shape
