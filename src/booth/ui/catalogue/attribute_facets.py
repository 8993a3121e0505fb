"""The attributes beside the list: a section each, in places that are kept while one ticks and types."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.catalog.asking import AttributeFacet, Query
from booth.catalog.values import ValueType
from booth.quantity import System
from booth.ui.catalogue.facet import AnswerFacet
from booth.ui.widgets.action_button import ActionButton

if TYPE_CHECKING:
    from booth.ui.catalogue.range_facet import RangeFacet  # made after the first answer

    Section = AnswerFacet | RangeFacet
_MOST: Final = 8  # sections in sight, the rest behind one button


class AttributeFacets(QWidget):
    """Sections are made when they are first needed, and kept."""

    made = Signal(object)  # a Section that has just been made

    def __init__(self, is_open: Callable[[str, bool], bool]) -> None:
        """`is_open`: whether a section stands open, by its key and whether it usually does."""
        super().__init__()
        self._is_open = is_open
        self._sections: dict[str, Section] = {}
        self._order: list[str] = []
        self._empty = frozenset[str]()  # sections of which nothing in view says anything
        self._arranged: Query | None = None
        self._whole = False
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.more = ActionButton("quiet", icon="down")
        self.more.clicked.connect(self._toggle)
        self.more.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._column)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._say()

    @property
    def sections(self) -> "tuple[Section, ...]":
        """All there are, in order, also those out of sight."""
        return tuple(self._sections[key] for key in self._order)

    def knows(self, key: str) -> bool:
        """Whether an attribute has a section."""
        return key in self._order

    def standing(self, query: Query) -> frozenset[str]:
        """The attributes that keep their places when this is asked: all while one ticks here, the useful ones while
        one types; another family or another search brings its own."""
        before = self._arranged
        if before is None or before.categories != query.categories or bool(before.words) != bool(query.words):
            return frozenset()
        return frozenset(self._order) - (self._empty if before.words != query.words else frozenset())

    def show_facets(self, query: Query, facets: tuple[AttributeFacet, ...], system: System) -> None:
        """Counts for a query; what `standing` answered to it keeps its place, what is new comes behind."""
        told = {one.attribute.uid: one for one in facets if one.edges or one.attribute.type is not ValueType.QUANTITY}
        standing = self.standing(query)
        kept = [key for key in self._order if key in standing and key in told]
        for key in self._order:
            if key not in kept and isinstance(section := self._sections[key], AnswerFacet):
                section.forget_places()
        order = kept + [key for key in told if key not in kept]
        for key, facet in told.items():
            section = self._sections.get(key) or self._make(facet)
            if isinstance(section, AnswerFacet):
                section.show_facet(facet, query.language)
            else:
                section.show_facet(facet, query.language, system)
        self._arranged = query
        self._empty = frozenset(key for key, one in told.items() if not one.stated and not self._ticked(key))
        self._place(order)

    def _ticked(self, key: str) -> bool:
        return key in self._sections and bool(self._sections[key].chips())

    def _make(self, facet: AttributeFacet) -> "Section":
        from booth.ui.catalogue.range_facet import RangeFacet

        attribute = facet.attribute
        figures = attribute.type is ValueType.QUANTITY
        made = self._sections[attribute.uid] = RangeFacet(facet) if figures else AnswerFacet(attribute)
        made.set_open(self._is_open(made.key, attribute.key_figure))
        self.made.emit(made)
        return made

    def _place(self, order: list[str]) -> None:
        if order != self._order:
            for key in self._order:
                if key not in order:
                    self._sections[key].hide()
            for place, key in enumerate(order):
                if self._column.indexOf(self._sections[key]) != place:
                    self._column.insertWidget(place, self._sections[key])
            self._order = order
        self._show_some()

    def _show_some(self) -> None:
        """The first few, and those with ticks; the others when they are asked for."""
        for place, section in enumerate(self.sections):
            section.setVisible(self._whole or place < _MOST or bool(section.chips()))
        self.more.setVisible(len(self._order) > _MOST)

    def _toggle(self) -> None:
        self._whole = not self._whole
        self._show_some()
        self._say()

    def _say(self) -> None:
        self.more.say(self.tr("Fewer filters") if self._whole else self.tr("More filters"))
        self.more.set_icon("up" if self._whole else "down")

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
