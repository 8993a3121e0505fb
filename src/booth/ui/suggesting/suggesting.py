"""Asks what may be meant at every key, shows it below the field, and does what is chosen."""

from functools import partial
from typing import Final, final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from booth.catalog.asking import Suggested
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.suggesting.offer import Offer, offers, straight
from booth.ui.suggesting.panel import WIDTH, OfferPanel
from booth.ui.widgets.search_field import SearchField

_GAP: Final = 4  # pixels between the field and the panel


@final
class Suggesting(QObject):
    """Down and Up choose, Enter takes, Tab completes, Esc closes. A code or plinth number is taken by Enter alone."""

    product_opened = Signal(str)  # uid
    shelf_chosen = Signal(object, str)  # asking.Suggested, uid of a category, an exhibitor or an industry

    def __init__(
        self,
        window: QWidget,
        field: SearchField,
        catalog: Catalog,
        pictures: PictureCache,
        jobs: Jobs,
        settings: Settings,
    ) -> None:
        """`window`: the widget that the panel lies on."""
        super().__init__(window)
        self._window, self._field = window, field
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self.panel = OfferPanel(pictures, window)
        self._asking = False
        self._next: str | None = None
        self._told_of = ""  # the words that the lines belong to
        self.panel.chosen.connect(self._take)
        field.textChanged.connect(self._changed)
        field.installEventFilter(self)
        self._say()

    def _changed(self, typed: str) -> None:
        """Emptied, or filled by something else than typing: nothing is meant any more."""
        if not typed.strip():
            self.close()

    def ask(self, typed: str) -> None:
        """Somebody has typed this."""
        self._next = typed if typed.strip() else None
        if not self._asking:
            self._begin()

    def _begin(self) -> None:
        typed, self._next = self._next, None
        if typed is not None:
            self._asking = True
            language, system = self._settings.content_language, self._settings.system
            work = partial(offers, self._catalog, typed, language, system)
            self._jobs.run(work, partial(self._land, typed), owner=self, failed=self._fail)

    def _land(self, typed: str, found: tuple[Offer, ...]) -> None:
        self._asking = False
        if typed == self._field.text() and self._next is None and self._field.hasFocus():
            self._told_of = typed
            self.panel.resize(max(self._field.width(), WIDTH), 1)
            self.panel.move(self._field.mapTo(self._window, QPoint(0, self._field.height() + _GAP)))
            self.panel.show_offers(found)
        self._begin()

    def _fail(self, error: BaseException) -> None:
        """The list itself says what is wrong; here there is only nothing to offer."""
        self._asking = False
        self.close()

    def close(self) -> None:
        """Nothing is offered until somebody types again."""
        self._next = None
        self._told_of = ""
        self.panel.hide()

    # What is taken.

    def _take(self, offer: Offer) -> None:
        self.close()
        if offer.kind is Suggested.PRODUCT:
            self.product_opened.emit(offer.uid)
        elif offer.kind is Suggested.ATTRIBUTE:
            self._complete(offer)
        else:
            self.shelf_chosen.emit(offer.kind, offer.uid)

    def _complete(self, offer: Offer) -> None:
        """The attribute's name in the field, and the cursor where its figure goes."""
        typed = self._field.text()
        before = typed[: len(typed) - len(offer.completes)] if typed.endswith(offer.completes) else f"{typed} "
        self._field.setText(f"{before}{offer.name} ")
        self._field.setFocus()

    def _enter(self) -> bool:
        """Take the current line; where the lines are not there yet, a code or a plinth's number all the same."""
        typed = self._field.text()
        if self.panel.isVisible() and self._told_of == typed:
            if self.panel.current < 0:
                self.close()
                return False
            self._take(self.panel.offers[self.panel.current])
            return True
        self.close()
        uid = self._straight(typed) if typed.strip() else ""
        if uid:
            self.product_opened.emit(uid)
        return bool(uid)

    def _straight(self, typed: str) -> str:
        try:
            ready = self._catalog.finder.ready
            return straight(self._catalog, typed, self._settings.content_language) if ready else ""
        except BoothError:  # the store has gone; the list says so
            return ""

    def _tab(self) -> bool:
        """Complete the current line, or the first attribute there is."""
        lines = self.panel.offers
        chosen = lines[self.panel.current] if self.panel.current >= 0 else None
        attribute = next((one for one in (chosen, *lines) if one and one.kind is Suggested.ATTRIBUTE), None)
        if attribute is None:
            self.close()
            return False
        self._take(attribute)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the panel come before those of the field; the panel goes when the keyboard does."""
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        elif event.type() == QEvent.Type.LanguageChange:
            self._say()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(Qt.Key(event.key()))
        return False

    def _pressed(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter()
        if not self.panel.isVisible():
            return False
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.panel.step(1 if key == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Tab:
                return self._tab()
            case _:
                return False
        return True

    def _say(self) -> None:
        kinds = {
            Suggested.CATEGORY: self.tr("Field"),
            Suggested.EXHIBITOR: self.tr("Exhibitor"),
            Suggested.INDUSTRY: self.tr("Industry"),
            Suggested.ATTRIBUTE: self.tr("Attribute"),
        }
        keys = (self.tr("↑ ↓ choose"), self.tr("Enter opens"), self.tr("Tab completes"), self.tr("Esc closes"))
        self.panel.say(kinds, "\u2003".join(keys))
