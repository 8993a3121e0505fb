"""Settings: languages, appearance, units, names, and where the data lies. Every change but the size holds at once."""

from collections.abc import Callable
from functools import partial
from typing import Final, cast

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.languages import LANGUAGES, NATIVE_NAMES, language
from booth.quantity import System
from booth.settings import SCALES, Scale, Settings, Theme
from booth.ui.jobs import Jobs
from booth.ui.settings.history_section import HistorySection
from booth.ui.widgets.action_button import HEIGHT, ActionButton
from booth.ui.widgets.card import Card
from booth.ui.widgets.page_head import PageHead
from booth.ui.widgets.scrolled import EDGE, fill_scrolled
from booth.ui.widgets.segmented import Segmented
from booth.ui.widgets.setting_row import Row

_WIDTH: Final = 760  # of a card at most


class SettingsScreen(QWidget):
    """One page of settings."""

    failed = Signal(object)
    told = Signal(str)
    sample_wanted = Signal()
    exchange_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, settings: Settings, catalog: Catalog, jobs: Jobs) -> None:
        super().__init__()
        self._settings, self._catalog, self._jobs = settings, catalog, jobs
        self._head = PageHead()
        self.languages = Segmented(tuple((each, NATIVE_NAMES[each]) for each in LANGUAGES))
        self.themes, self.scales, self.systems = Segmented(), Segmented(), Segmented()
        self.author = QLineEdit()
        self.author.setMinimumWidth(280)
        self.author.setFixedHeight(HEIGHT)  # as the controls of the other rows
        self.author.setMaxLength(100)
        self._open = ActionButton("plain", icon="folder")
        self._load, self._remove = ActionButton("plain"), ActionButton("plain", icon="remove")
        self.exchange = ActionButton("plain", icon="exchange")
        self.keys = ActionButton("plain", icon="keys")
        self.history = HistorySection(settings, catalog, jobs)
        self._held, self._halves = QWidget(), QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._rows = {
            "interface": Row(self.languages),
            "theme": Row(self.themes),
            "scale": Row(self.scales),
            "units": Row(self.systems),
            "author": Row(self.author),
            "data": Row(self._open),
            "exchange": Row(self.exchange),
            "keys": Row(self.keys),
            "sample": Row(self._sample_buttons()),
        }
        self._lay_out()
        self._connect()
        self._say()
        self._show()

    def _sample_buttons(self) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._load)
        row.addWidget(self._remove)
        return both

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._head)
        column.addLayout(self._halves)
        self._halves.setSpacing(16)
        rows = self._rows
        self._add_half(Card((rows["interface"], rows["theme"], rows["scale"], rows["units"], rows["keys"])))
        self._add_half(Card((rows["author"], rows["data"], rows["exchange"], rows["sample"])), self.history)
        fill_scrolled(self, self._held)
        self.setFocusProxy(self.languages)

    def _add_half(self, *cards: QWidget) -> None:
        half = QVBoxLayout()
        half.setSpacing(16)
        for card in cards:
            half.addWidget(card)
        half.addStretch(1)
        self._halves.addLayout(half, 1)

    def _connect(self) -> None:
        self.languages.changed.connect(self._keep_language)
        self.themes.changed.connect(self._keep_theme)
        self.scales.changed.connect(self._keep_scale)
        self.systems.changed.connect(self._keep_system)
        self.author.editingFinished.connect(self._keep_author)
        self._open.clicked.connect(self._open_folder)
        self._load.clicked.connect(self.sample_wanted)
        self._remove.clicked.connect(self._remove_sample)
        self.exchange.clicked.connect(self.exchange_wanted)
        self.keys.clicked.connect(self.keys_wanted)
        self.history.failed.connect(self.failed)
        self.history.told.connect(self.told)
        self.destroyed.connect(self._settings.on_changed(lambda _: self._show()))

    # Keeping.

    def _keep(self, change: Callable[[], None]) -> None:
        try:
            change()
        except BoothError as error:
            self.failed.emit(error)

    def _keep_language(self, key: str) -> None:
        self._keep(lambda: self._settings.keep(interface_language=language(key)))

    def _keep_theme(self, key: str) -> None:
        self._keep(lambda: self._settings.keep(theme=cast(Theme, key)))

    def _keep_scale(self, key: str) -> None:
        self._keep(lambda: self._settings.keep(scale=cast(Scale, key)))

    def _keep_system(self, key: str) -> None:
        self._keep(lambda: self._settings.keep(system=cast(System, key)))

    def _keep_author(self) -> None:
        name = self.author.text().strip()
        if name != self._settings.author:
            self._keep(lambda: self._settings.keep(author=name))

    # Data.

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._catalog.folder.parent)))

    def _remove_sample(self) -> None:
        from booth.exchange.sample import remove_sample

        self._remove.setEnabled(False)
        work = partial(remove_sample, self._catalog, self._settings.writer)
        self._jobs.run(work, self._removed, owner=self, failed=self._not_removed)

    def _removed(self, count: int) -> None:
        self._remove.setEnabled(True)
        self.reload()
        self.told.emit(self.tr("Sample removed: %Ln product(s).", "", count))

    def _not_removed(self, error: BaseException) -> None:
        self._remove.setEnabled(True)
        self.failed.emit(error)

    def reload(self) -> None:
        """The catalogue has changed."""
        sample = any(exhibitor.sample for exhibitor in self._catalog.exhibitors())
        self._load.setVisible(not sample)
        self._remove.setVisible(sample)
        writable = not self._catalog.read_only
        self._load.setEnabled(writable)
        self._remove.setEnabled(writable)
        self.history.reload()

    # Showing.

    def _show(self) -> None:
        settings = self._settings
        self.languages.choose(settings.interface_language)
        self.themes.choose(settings.theme)
        self.scales.choose(settings.scale)
        self.systems.choose(settings.system)
        if not self.author.hasFocus():
            self.author.setText(settings.author)

    def _say(self) -> None:
        self._head.say(self.tr("Settings"))
        self.themes.set_choices(
            (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        )
        percents = tuple((each, f"{each} %") for each in SCALES if each != "auto")
        self.scales.set_choices((("auto", self.tr("Auto")), *percents))
        self.systems.set_choices((("si", self.tr("SI")), ("us", self.tr("US"))))
        self.author.setPlaceholderText(self.tr("First and last name"))
        self._open.say(self.tr("Open folder"))
        self.exchange.say(self.tr("Open"))
        self.keys.say(self.tr("Show"), "?")
        self._load.say(self.tr("Load the sample"))
        self._remove.say(self.tr("Remove the sample"))
        says = {
            "interface": (
                self.tr("Language of the interface"),
                self.tr("Buttons and messages. The content has its own switch at the top."),
            ),
            "theme": (self.tr("Appearance"), self.tr("Light, dark or as the system is set.")),
            "scale": (self.tr("Size"), self.tr("Auto goes by the screen. Holds from the next start of Booth.")),
            "units": (self.tr("Units"), self.tr("How figures are shown and printed.")),
            "keys": (self.tr("Keys"), self.tr("What each key does, room by room. Everything works without the mouse.")),
            "author": (self.tr("Your name"), self.tr("Recorded in the history of changes.")),
            "data": (self.tr("Data folder"), str(self._catalog.folder.parent)),
            "exchange": (
                self.tr("Export and import"),
                self.tr("Workbooks for editing in a spreadsheet, files for a translator. Also under Data."),
            ),
            "sample": (
                self.tr("Sample catalogue"),
                self.tr("Invented products for looking around. Marked as sample on every screen and sheet."),
            ),
        }
        for key, (label, hint) in says.items():
            self._rows[key].say(label, hint)
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room for two cards, they stand side by side."""
        wide = event.size().width() >= 2 * (_WIDTH + EDGE)
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._held.setMaximumWidth(2 * _WIDTH + 16 if wide else _WIDTH)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
