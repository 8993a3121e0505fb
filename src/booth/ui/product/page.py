"""The page of one product: everything about it in one column, in the content's language."""

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from booth.catalog.asking import Found
from booth.catalog.store import Catalog
from booth.catalog.trust.lapsing import last_needed
from booth.catalog.values import Asset, Category, Product
from booth.errors import BoothError
from booth.languages import Language
from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.product.bar import PageBar
from booth.ui.product.body import Body, side_of

if TYPE_CHECKING:
    from booth.ui.product.code import CodePanel
    from booth.ui.reading.documents import DocumentReader

_STEP = 64  # pixels that an arrow key scrolls


def _scrolled(bar: QScrollBar, key: Qt.Key) -> bool:
    """Scrolls by a key; answers whether it was one that scrolls."""
    places = {
        Qt.Key.Key_Down: bar.value() + _STEP,
        Qt.Key.Key_Up: bar.value() - _STEP,
        Qt.Key.Key_PageDown: bar.value() + bar.pageStep() - _STEP,
        Qt.Key.Key_PageUp: bar.value() - bar.pageStep() + _STEP,
        Qt.Key.Key_Home: bar.minimum(),
        Qt.Key.Key_End: bar.maximum(),
    }
    if key in places:
        bar.setValue(places[key])
    return key in places


class ProductPage(QWidget):
    """Shows one product of a list. ← → go through the list, Esc goes back to it."""

    back_wanted = Signal()
    selection_toggled = Signal(str)  # uid
    brochure_wanted = Signal(object)  # tuple of uids
    compare_wanted = Signal(str)  # uid, beside what is picked
    product_opened = Signal(str)  # uid of another product, from a card on this page
    visitor_wanted = Signal(str)  # uid to be shown to a visitor
    edit_wanted = Signal(str, str)  # uid, field: its form is wanted, at that field
    failed = Signal(object)  # a BoothError that the window should say

    def __init__(self, catalog: Catalog, pictures: PictureCache, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._product: Product | None = None
        self._found: Found | None = None
        self._place = -1  # in the list
        self._selection: Collection[str] = frozenset()
        self._reader: DocumentReader | None = None
        self._code: CodePanel | None = None
        self._bar, self._body = PageBar(), Body(catalog, pictures, jobs)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # nothing moves when it comes
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_bar)
        self._scroll.setWidget(self._body)
        self._scroll.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        self._lay_out()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.destroyed.connect(settings.on_changed(lambda _: self._tell()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._scroll, 1)

    def _show_bar(self, _: int, most: int) -> None:
        """Where there is nothing to scroll only the bar's place is kept."""
        self._scroll.verticalScrollBar().setEnabled(most > 0)

    def _connect(self) -> None:
        self._bar.back_wanted.connect(self.back_wanted)
        self._bar.step_wanted.connect(self.step)
        body = self._body
        body.head.print_wanted.connect(self.print_product)
        body.head.selection_toggled.connect(self.toggle_selected)
        body.head.code_wanted.connect(self.show_code)
        body.head.mend_wanted.connect(self.mend)
        body.head.compare_wanted.connect(self.compare)
        compare = QShortcut(QKeySequence("C"), self)  # holds on a Russian keyboard too, which a key event does not
        compare.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        compare.activated.connect(self.compare)
        body.specifications.system_chosen.connect(self._choose_system)
        body.papers.opened.connect(self.show_document)
        body.related.opened.connect(self.product_opened)

    # what is shown

    @property
    def uid(self) -> str:
        """The product on the page, empty before the first one."""
        return self._product.uid if self._product else ""

    def show_product(self, uid: str, found: Found | None = None) -> None:
        """Shows a product; `found` is the list it stands in, for ← and →. BoothError "product_unknown"."""
        self._product = self._catalog.products.get(uid)
        self._found, self._place = found, -1
        if found is not None:
            row = self._catalog.products.row(uid)
            self._place = found.rows.index(row) if row in found.rows else -1
        self._close_panels()
        self._tell()
        self._scroll.verticalScrollBar().setValue(0)
        self.setFocus()

    def reload(self) -> None:
        """Reads the product anew after a change of the catalogue; goes back to the list when it is gone."""
        if self._product is None:
            return
        try:
            self._product = self._catalog.products.get(self._product.uid)
        except BoothError:
            self.back_wanted.emit()
            return
        self._tell()

    def show_selection(self, uids: Collection[str]) -> None:
        """Which products are in the brochure; the page only asks for its own."""
        self._selection = uids
        self._body.head.show_selected(self.uid in uids)

    def step(self, by: int) -> None:
        """The next product of the list (1) or the one before (−1)."""
        if self._found is None or self._place < 0 or not 0 <= self._place + by < len(self._found.rows):
            return
        uid = self._catalog.products.uid(self._found.rows[self._place + by])
        self.show_product(uid, self._found)

    def _tell(self) -> None:
        """Fills the page in the languages and units that hold now."""
        product = self._product
        if product is None:
            return
        language = self._settings.content_language
        category = self._category(product.category, language)
        count = len(self._found.rows) if self._found else 0
        self._bar.show_place(category, product.code, self._place + 1, count)
        today = date.today()
        needed = last_needed(self._catalog.show(), today)
        self._body.show_product(product, language, self._settings.system, today, needed)
        self._body.head.show_selected(product.uid in self._selection)

    def _category(self, category: Category, language: Language) -> str:
        """The kind's name with the kinds above it."""
        known = {one.uid: one for one in self._catalog.categories()}
        names = [category.name.best(language)]
        while (above := known.get(category.parent)) is not None:
            category = above
            names.insert(0, above.name.best(language))
        return "  /  ".join(filter(None, names))

    # what can be done

    def print_product(self) -> None:
        """Asks for the product's sheet."""
        if self._product:
            self.brochure_wanted.emit((self._product.uid,))

    def mend(self) -> None:
        """Asks for the product's form."""
        if self._product:
            self.edit_wanted.emit(self._product.uid, "")

    def compare(self) -> None:
        """Asks for the product beside those that are picked."""
        if self._product:
            self.compare_wanted.emit(self._product.uid)

    def toggle_selected(self) -> None:
        """Puts the product into the brochure, or takes it out."""
        if self._product:
            self.selection_toggled.emit(self._product.uid)

    def _choose_system(self, system: str) -> None:
        try:
            self._settings.keep(system="us" if system == "us" else "si")
        except BoothError as error:  # the units are switched all the same; only the file was not written
            self.failed.emit(error)

    def toggle_system(self) -> None:
        """SI to US and back."""
        self._choose_system("si" if self._settings.system == "us" else "us")

    def show_document(self, asset: Asset) -> None:
        """Opens a PDF over the page, once it has passed its check."""
        if self._reader is None:
            from booth.ui.reading.documents import DocumentReader  # QtPdf is loaded when first needed

            self._reader = DocumentReader(self, self._jobs, self._settings)
            self._reader.closed.connect(self.setFocus)
        title = asset.caption.best(self._settings.content_language) or asset.file_name
        self._reader.show_document(self._catalog.assets.path(asset), asset.file_name, title)

    def show_code(self) -> None:
        """Shows the exhibitor's card as a large QR code."""
        if self._product is None:
            return
        if self._code is None:
            from booth.ui.product.code import CodePanel

            self._code = CodePanel(self)
            self._code.closed.connect(self.setFocus)
        self._code.show_product(self._product, self._settings.content_language)

    def _close_panels(self) -> None:
        for panel in (self._reader, self._code):
            if panel is not None:
                panel.shut()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every act of the page has a key, and its button says which."""
        act = self._act(Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        if act:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key, control: bool) -> bool:
        bar, view = self._scroll.verticalScrollBar(), self._body.gallery.view
        if control:
            acts = {Qt.Key.Key_P: self.print_product, Qt.Key.Key_E: self.mend}
            if key in acts:
                acts[key]()
            return key in acts
        match key:
            case Qt.Key.Key_Left:
                self.step(-1)
            case Qt.Key.Key_Right:
                self.step(1)
            case Qt.Key.Key_Escape | Qt.Key.Key_Backspace:
                self.back_wanted.emit()
            case Qt.Key.Key_B:
                self.toggle_selected()
            case Qt.Key.Key_Q:
                self.show_code()
            case Qt.Key.Key_U:
                self.toggle_system()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                view.closer()
            case Qt.Key.Key_Minus:
                view.further()
            case Qt.Key.Key_0:
                view.whole()
            case _:
                return _scrolled(bar, key)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line over the page keeps the page's margins."""
        side = side_of(event.size().width())
        self._bar.setContentsMargins(side - 10, 12, side - 11, 4)  # icons, not their grounds, meet the margins

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard belongs to the page as soon as it is seen."""
        super().showEvent(event)
        self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Fills the page anew in the other scheme or interface language."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._tell()
        super().changeEvent(event)
