"""The facets beside the list: fields, exhibitors, industries, certificates, and attributes of what is in view."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from booth.catalog.asking import Facets, Query
from booth.quantity import System
from booth.ui import theme
from booth.ui.catalogue.attribute_facets import AttributeFacets
from booth.ui.catalogue.facet import SIDE, Facet, ShelfFacet
from booth.ui.catalogue.folding import Folding

WIDTH: Final = 272
_BAR: Final = 12
_LEFT: Final = 24
_RIGHT: Final = 12
_PART: Final = "\x1f"  # between a section's key and a tick's


class FilterPanel(QWidget):
    """Ticks narrow the list; no tick means all. Several in a section widen, sections narrow each other."""

    changed = Signal()

    def __init__(self, folding: Folding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._folding = folding
        self._held = Query()  # ticks of another day, whose sections are not there yet
        shelves = (
            ShelfFacet("categories"),
            ShelfFacet("exhibitors"),
            ShelfFacet("industries"),
            ShelfFacet("certificates"),
        )
        self.shelves = shelves
        self.categories, self.exhibitors, self.industries, self.certificates = (one.list for one in shelves)
        self.attributes = AttributeFacets(folding.is_open)
        inner = QWidget()
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(_LEFT - SIDE, 16, _RIGHT, 16)
        column.setSpacing(0)
        for facet in shelves:
            self._join(facet)
            facet.set_open(folding.is_open(facet.key, facet.key != "certificates"))
            facet.hide()  # until the choices are known
            column.addWidget(facet)
        column.addWidget(self.attributes)
        column.addStretch(1)
        self.attributes.made.connect(self._join)
        self._lay_out(inner)
        self._say()

    def _lay_out(self, inner: QWidget) -> None:
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

    def _make_room(self, _least: int, most: int) -> None:
        """The scroll bar comes into the margin: nothing beside it moves."""
        self._column.setContentsMargins(_LEFT - SIDE, 16, _RIGHT - (_BAR if most else 0), 16)

    def _join(self, facet: Facet) -> None:
        facet.take(self._held)
        facet.changed.connect(self.changed)
        facet.folded.connect(self._folding.fold)

    def _sections(self) -> tuple[Facet, ...]:
        return *self.shelves, *self.attributes.sections

    # What is ticked.

    @property
    def any_ticked(self) -> bool:
        """Whether the list is narrowed at all."""
        return self.narrow(Query()) != Query()

    def narrow(self, query: Query) -> Query:
        """The same query with the ticks of this panel."""
        held = self._held
        answers = frozenset(one for one in held.answers if not self.attributes.knows(one[0]))
        ranges = frozenset(one for one in held.ranges if not self.attributes.knows(one[0]))
        query = replace(query, answers=answers, ranges=ranges)
        for section in self._sections():
            query = section.narrow(query)
        return query

    def restore(self, query: Query) -> None:
        """Tick what is ticked in a query, without telling anybody."""
        self._held = query
        for section in self._sections():
            section.take(query)

    def clear(self) -> None:
        """Untick everything."""
        self.restore(Query())
        self.changed.emit()

    def chips(self) -> list[tuple[str, str]]:
        """Key and words of each tick and each range, from the top of the panel down."""
        return [(f"{one.key}{_PART}{key}", words) for one in self._sections() for key, words in one.chips()]

    def drop(self, chip: str) -> None:
        """Untick what a chip stands for."""
        section, _, key = chip.partition(_PART)
        for one in self._sections():
            if one.key == section:
                one.drop(key)

    # What is counted.

    def standing(self, query: Query) -> frozenset[str]:
        """The attributes that keep their places when this is asked."""
        return self.attributes.standing(query)

    def show_facets(self, query: Query, facets: Facets, system: System) -> None:
        """Choices and counts for a query, in its language and these units."""
        told = facets.categories, facets.exhibitors, facets.industries, facets.certificates
        for facet, counts in zip(self.shelves, told, strict=True):
            facet.show_counts(counts, query.language)
        self._held = self.narrow(self._held)  # a section that is made takes its ticks from here
        self.attributes.show_facets(query, facets.attributes, system)
        self.setVisible(any(told))

    def _say(self) -> None:
        names = self.tr("Field"), self.tr("Exhibitor"), self.tr("Industry"), self.tr("Certificate")
        for facet, name in zip(self.shelves, names, strict=True):
            facet.say(name)

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
