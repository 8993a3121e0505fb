"""One product for a visitor: picture and overview first; values, models and certificates a tap away."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from booth.catalog.store import Catalog, CopySize
from booth.catalog.trust.lapsing import holds, last_needed
from booth.catalog.values import Asset, Audience, Product
from booth.languages import Language
from booth.quantity import System
from booth.ui.jobs import Jobs
from booth.ui.reading.assets import shown
from booth.ui.reading.lines import certificates, models, pictures, sections
from booth.ui.reading.rows import tagged
from booth.ui.theme import LIGHT, shade
from booth.ui.visitor.certificates import Certificates
from booth.ui.visitor.measure import Measure
from booth.ui.visitor.overview import Overview
from booth.ui.visitor.panel import Panel
from booth.ui.visitor.pill import Pill
from booth.ui.visitor.values import Values
from booth.ui.widgets.picture_view import PictureView
from booth.words import word


class Showing(QWidget):
    """The picture at the left and the overview at the right, or one of the other panels over the whole width."""

    moved = Signal()

    def __init__(self, catalog: Catalog, jobs: Jobs) -> None:
        super().__init__()
        self._catalog = catalog
        self._measure = Measure(1.0, low=False)
        self._assets: Sequence[Asset] = ()
        self._number = 0
        self._words = self._sign = ""
        self._picture = PictureView(jobs, radius=18)
        self._picture.setParent(self)
        self._picture.setEnabled(False)  # nothing to learn here: the arrows are enough
        self._before, self._after = Pill(symbol="previous"), Pill(symbol="next")
        for pill, by in ((self._before, -1), (self._after, 1)):
            pill.setParent(self)
            pill.clicked.connect(lambda _=False, by=by: self._step(by))
        self._overview, self._values, self._papers = Overview(), Values(), Certificates()
        self._panels = {"overview": Panel(), "values": Panel(), "papers": Panel()}
        for name, content in (("overview", self._overview), ("values", self._values), ("papers", self._papers)):
            panel = self._panels[name]
            panel.setParent(self)
            panel.column.addWidget(content)
            panel.column.addStretch(1)
            panel.moved.connect(self.moved)
        self._tab = "overview"

    def fit(self, measure: Measure) -> None:
        """Takes the sizes of the screen; the next `show_product` draws in them."""
        self._measure = measure
        self._picture.set_radius(measure.space(18))
        for panel in self._panels.values():
            panel.fit(measure)
        for pill in (self._before, self._after):
            pill.fit(measure)
        self._place()

    def show_product(self, product: Product, language: Language, system: System, today: date) -> tuple[str, ...]:
        """Shows a product that has passed `for_visitor`; answers which tabs it has something under."""
        self._assets, self._number = pictures(product), 0
        self._words, self._sign = word("visitor.no_picture", language), product.category.icon or "no_picture"
        colours = shade(product.category.colour, LIGHT)
        self._picture.set_colours(colours.tint, "", LIGHT.second)
        self._overview.show_product(product, language, system, self._measure)
        name = f"{product.code} · {tagged(product.name.said(language), language)}"
        values = sections(product, language, system, Audience.PUBLIC)
        rows = models(product, language, system)
        self._values.show_values(name, values, rows, language, colours.ink, self._measure)
        # One that lapses before the fair ends, or does not hold yet, proves nothing to a visitor.
        needed = last_needed(self._catalog.show(), today)
        proofs = [one for one in certificates(product, language, today) if holds(one.asset, today, needed)]
        self._papers.show_certificates(name, proofs, language, self._measure)
        self._show_picture()
        filled = (True, bool(values or rows.rows), bool(proofs))
        names = ("overview", "values", "papers")
        self.choose("overview")
        return tuple(name for name, full in zip(names, filled, strict=True) if full)

    def choose(self, tab: str) -> None:
        """Shows the panel of a tab."""
        self._tab = tab
        for name, panel in self._panels.items():
            panel.setVisible(name == tab)
        self._panels[tab].top()
        self._place()

    def _step(self, by: int) -> None:
        self._number = (self._number + by) % max(len(self._assets), 1)
        self._show_picture()
        self.moved.emit()

    def _show_picture(self) -> None:
        asset = self._assets[self._number] if self._assets else None
        self._picture.show_picture(shown(self._catalog, asset, CopySize.SCREEN), self._words, self._sign)

    def _place(self) -> None:
        gap, alone = self._measure.space(24), self._tab == "overview"
        left = round(self.width() * 0.44) if alone else 0
        self._picture.setVisible(alone)
        self._picture.setGeometry(0, 0, left, self.height())
        side, edge = self._measure.target, self._measure.space(16)
        for pill, x in ((self._before, edge), (self._after, left - side - edge)):
            pill.setVisible(alone and len(self._assets) > 1)
            pill.setGeometry(x, self.height() - side - edge, side, side)
            pill.raise_()
        start = left + gap if alone else 0
        self._panels[self._tab].setGeometry(start, 0, self.width() - start, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the parts anew."""
        self._place()
