"""The section of an attribute with figures: how many products there are of each size, and the part that is wanted."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booth import quantity
from booth.catalog.asking import AttributeFacet, Query
from booth.languages import Language
from booth.quantity import Kind, Quantity, System
from booth.ui.catalogue.axis import Axis
from booth.ui.catalogue.facet import SIDE, Facet
from booth.ui.catalogue.figure_field import FigureField
from booth.ui.widgets.range_slider import RangeSlider
from booth.words import word

_RANGE: Final = "range"  # the key of its one chip


class RangeFacet(Facet):
    """Two handles and two fields say the same. A handle at its end of the line leaves that side open."""

    def __init__(self, facet: AttributeFacet) -> None:
        body = QWidget()
        super().__init__(facet.attribute.uid, body)
        self._attribute = facet.attribute
        self._axis = Axis(facet.edges, facet.attribute.unit, facet.attribute.difference)
        self._language: Language = "ru"
        self._system: System = "si"
        self._low: Quantity | None = None
        self._high: Quantity | None = None
        self.slider = RangeSlider()
        self.least, self.most = FigureField(self._read), FigureField(self._read)
        fields = QHBoxLayout()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(8)
        fields.addWidget(self.least)
        fields.addWidget(self.most)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, SIDE, 12)
        column.setSpacing(8)
        column.addWidget(self.slider)
        column.addLayout(fields)
        self.slider.moved.connect(self._follow)
        self.least.taken.connect(self._take_least)
        self.most.taken.connect(self._take_most)

    def show_facet(self, facet: AttributeFacet, language: Language, system: System) -> None:
        """Counts of this list, figures in this language and these units."""
        if facet.edges:
            self._axis = replace(self._axis, edges=facet.edges, unit=facet.attribute.unit)
        self._attribute, self._language, self._system = facet.attribute, language, system
        self.slider.show_bins(facet.bins)
        self._say()

    def narrow(self, query: Query) -> Query:
        """With the range that is wanted here."""
        others = frozenset(one for one in query.ranges if one[0] != self.key)
        low, high = (one.base_low if one else None for one in (self._low, self._high))
        return replace(query, ranges=others if low is high is None else others | {(self.key, low, high)})

    def take(self, query: Query) -> None:
        """The range that is wanted there."""
        ends = next(((low, high) for uid, low, high in query.ranges if uid == self.key), (None, None))
        if ends != tuple(one.base_low if one else None for one in (self._low, self._high)):
            unit = self._attribute.unit
            self._low, self._high = (None if end is None else quantity.from_base(end, unit) for end in ends)
            self._say()

    def chips(self) -> list[tuple[str, str]]:
        """Name and range: "Air flow: 3 000–8 000 m³/h"."""
        held = _between(self._low, self._high)
        if held is None:
            return []
        told = quantity.write(held, self._language, system=self._system)
        return [(_RANGE, word("search.ticked", self._language, name=self.head.text(), answer=told))]

    def drop(self, key: str) -> None:
        """Both sides are open again."""
        self._low = self._high = None
        self._say()
        self.changed.emit()

    # What is moved and typed.

    def _follow(self, low: float, high: float) -> None:
        self._low = self._axis.figure(low) if low > 0 else None
        self._high = self._axis.figure(high) if high < 1 else None
        self._say(handles=False)
        self.changed.emit()

    def _take_least(self, typed: Quantity | None) -> None:
        self._take(typed, low=True)

    def _take_most(self, typed: Quantity | None) -> None:
        self._take(typed, low=False)

    def _take(self, typed: Quantity | None, *, low: bool) -> None:
        """A range that is typed into one field holds for both; ends the wrong way round change places."""
        if typed is not None and typed.kind is Kind.RANGE:
            self._low, self._high = _end(typed, low=True), _end(typed, low=False)
        elif low:
            self._low = _end(typed, low=True)
        else:
            self._high = _end(typed, low=False)
        if self._low and self._high and (self._low.base_low or 0) > (self._high.base_low or 0):
            self._low, self._high = self._high, self._low
        self._say()
        self.changed.emit()

    def _read(self, text: str) -> Quantity | None:
        """A figure without a unit is in the unit that is shown."""
        shown = quantity.parts(self._axis.figure(0.5), self._language, system=self._system)[1]
        read = self._axis.read(text, shown) or self._axis.read(text)
        return read if read is not None and _end(read, low=True) is not None else None

    # What is said.

    def _say(self, *, handles: bool = True) -> None:
        self.head.say(self._attribute.name.best(self._language) or self._attribute.code)
        self.head.show_chosen(int(bool(self.chips())))
        edges = [quantity.from_base(end, self._axis.unit) for end in (self._axis.edges[0], self._axis.edges[-1])]
        words = [quantity.write(one, self._language, system=self._system) for one in edges]
        held = [one and quantity.write(one, self._language, system=self._system) for one in (self._low, self._high)]
        for field, edge, told in zip((self.least, self.most), words, held, strict=True):
            field.setPlaceholderText(edge)
            field.show_figure(told or "")
        self.slider.say(held[0] or words[0], held[1] or words[1])
        if handles:
            low, high = (one.base_low if one else None for one in (self._low, self._high))
            self.slider.set_ends(
                0.0 if low is None else self._axis.place(low), 1.0 if high is None else self._axis.place(high)
            )
        self._name()

    def _name(self) -> None:
        """For screen readers, in the interface's language."""
        name = self.head.text()
        self.slider.setAccessibleName(name)
        self.least.setAccessibleName(self.tr("{name}: from").replace("{name}", name))
        self.most.setAccessibleName(self.tr("{name}: up to").replace("{name}", name))

    def changeEvent(self, event: QEvent) -> None:
        """Say the names again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)


def _end(typed: Quantity | None, *, low: bool) -> Quantity | None:
    """One end of what was typed as a plain figure: "≥ 5" in the field for the least is 5."""
    if typed is None:
        return None
    ends = ((typed.low, typed.base_low), (typed.high, typed.base_high))
    for figure, base in ends if low else reversed(ends):
        if figure is not None and base is not None:
            return Quantity(Kind.NUMBER, typed.unit, figure, figure, base_low=base, base_high=base)
    return None


def _between(low: Quantity | None, high: Quantity | None) -> Quantity | None:
    """A range, or a limit where one side is open; the second figure in the unit of the first."""
    if low is None:
        return None if high is None else replace(high, kind=Kind.MAXIMUM, low=None, base_low=None)
    if high is None:
        return replace(low, kind=Kind.MINIMUM, high=None, base_high=None)
    if high.unit != low.unit:
        high = quantity.from_base(high.base_high or 0.0, low.unit)
    return replace(low, kind=Kind.RANGE, high=high.high, base_high=high.base_high)
