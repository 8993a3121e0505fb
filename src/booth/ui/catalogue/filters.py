"""The facets beside the cards: category, exhibitor, industry, each choice with its count."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from booth.catalog.asking import Count, Facets, Query
from booth.languages import Language
from booth.ui import theme
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.check_list import CheckList, Choice

WIDTH: Final = 272
_BAR: Final = 12
_LEFT: Final = 24
_CROSS: Final = 14  # from the edge of the button that clears to its cross, which meets the margin
_RIGHT: Final = 12


class FilterPanel(QWidget):
    """Ticks narrow the list; no tick means all."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.categories, self.exhibitors, self.industries = CheckList(), CheckList(), CheckList()
        self._clear = ActionButton("quiet", icon="close")
        self._clear.clicked.connect(self.clear)
        inner = QWidget()
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(_LEFT - _CROSS, 20, _RIGHT, 16)
        column.setSpacing(8)
        lists = QVBoxLayout()
        lists.setContentsMargins(_CROSS, 0, 0, 0)
        column.addLayout(lists)
        for facet in self._lists():
            facet.changed.connect(self._ticked)
            lists.addWidget(facet)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # A viewport of our own, which fills nothing: asking for Qt's makes PySide look through every class (20 ms).
        scroll.setViewport(QWidget())
        scroll.setWidget(inner)
        scroll.verticalScrollBar().rangeChanged.connect(self._make_room)
        inner.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.addWidget(scroll)
        for part in (*self._lists(), self._clear):  # until the choices are known
            part.hide()
        self._say()

    def _make_room(self, _least: int, most: int) -> None:
        """The scroll bar comes into the margin: nothing beside it moves."""
        self._column.setContentsMargins(_LEFT - _CROSS, 20, _RIGHT - (_BAR if most else 0), 16)

    def _lists(self) -> tuple[CheckList, CheckList, CheckList]:
        return self.categories, self.exhibitors, self.industries

    @property
    def any_ticked(self) -> bool:
        """Whether the list is narrowed at all."""
        return any(facet.ticked for facet in self._lists())

    def narrow(self, query: Query) -> Query:
        """The same query with the ticks of this panel."""
        return replace(
            query,
            categories=self.categories.ticked,
            exhibitors=self.exhibitors.ticked,
            industries=self.industries.ticked,
        )

    def show_facets(self, facets: Facets, language: Language) -> None:
        """Choices and counts, in the content's language."""
        self.categories.set_choices(_choices(facets.categories, language))
        self.exhibitors.set_choices(_choices(facets.exhibitors, language))
        self.industries.set_choices(_choices(facets.industries, language))
        for facet in self._lists():
            facet.setVisible(bool(facet.choices))
        self._clear.setVisible(self.any_ticked)
        self.setVisible(any(facet.choices for facet in self._lists()))

    def clear(self) -> None:
        """Untick everything."""
        for facet in self._lists():
            facet.tick(frozenset())
        self._ticked()

    def _ticked(self) -> None:
        self._clear.setVisible(self.any_ticked)
        self.changed.emit()

    def _say(self) -> None:
        self.categories.set_heading(self.tr("Field"))
        self.exhibitors.set_heading(self.tr("Exhibitor"))
        self.industries.set_heading(self.tr("Industry"))
        self._clear.say(self.tr("Show all"))

    def changeEvent(self, event: QEvent) -> None:
        """Say the headings again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with a hairline at the right."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(colours.line))


def _choices(counts: Sequence[Count], language: Language) -> list[Choice]:
    return [Choice(each.uid, each.name.best(language) or "—", each.count, each.depth) for each in counts]
