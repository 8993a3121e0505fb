"""Before a thing is deleted: who uses it, each a press away; when nobody does, one press to delete it."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from booth.catalog.revisions import Users
from booth.settings import Settings
from booth.ui.data.reference.shelf.form import WIDTH
from booth.ui.data.reference.shelf.kinds import kind_words
from booth.ui.data.reference.shelf.row import ROW, ShelfRow, ShelfRowDrawing
from booth.ui.jobs import Jobs
from booth.ui.widgets.consequence import Consequence
from booth.ui.widgets.words_label import WordsLabel

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

_KIND = int(Qt.ItemDataRole.UserRole) + 8


class DeletePanel(QWidget):
    """Esc goes back to the form; Enter deletes, or opens the user that is marked."""

    closed = Signal()
    confirmed = Signal(str)  # uid: delete it
    user_opened = Signal(str, str)  # kind, uid

    def __init__(self, catalog: "Catalog", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self.uid, self._name = "", ""
        self._users: Users | None = None  # None: not known yet
        self.head = WordsLabel(20, weight=600, wrap=True)
        self.users = QListWidget()
        self.users.setItemDelegate(ShelfRowDrawing(self.users))
        self.users.setUniformItemSizes(True)
        self.users.setMouseTracking(True)
        self.users.itemClicked.connect(self._open)
        self._told = Consequence("remove")
        self.go, self.cancel = self._told.go, self._told.cancel
        self.go.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 0)
        self.setMaximumWidth(WIDTH + 2 * 24)  # as the form in whose place it stands
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self._told)
        column.addWidget(self.users, 1)
        column.addStretch(0)
        self.setFocusProxy(self.cancel)

    def ask(self, thing: Any) -> None:
        """Find out who uses a thing, and say it."""
        self.uid, self._users = thing.uid, None
        self._name = thing.name.best(self._settings.content_language) or thing.code
        self._say()
        self._jobs.run(partial(self._catalog.users, thing.uid), partial(self._found, thing.uid), owner=self)

    def _found(self, uid: str, users: Users) -> None:
        if uid != self.uid:
            return
        self._users = users
        self._say()
        (self.users if users.count else self.go).setFocus()

    def _say(self) -> None:
        users = self._users
        used = users is not None and users.count > 0
        self.cancel.say(self.tr("Back") if used else self.tr("Keep it"), self.tr("Esc"))
        self.go.say(self.tr("Delete"))
        self.go.setVisible(not used)
        self.go.setEnabled(users is not None)
        self.users.setVisible(used)
        if users is None:
            head, told = self.tr("“{name}”"), self.tr("Looking for what uses it…")
        elif used:
            told = self.tr(
                "It cannot be deleted while %Ln thing(s) refer to it: open each and give it another.", "", users.count
            )
            head = self.tr("“{name}” is in use")
        else:
            head = self.tr("Delete “{name}”?")
            told = self.tr("Nothing uses it. It can be brought back from the page “Deleted”.")
        self.head.setText(head.format(name=self._name))
        self._told.tell(told, working=False)
        self._fill(users or Users())

    def _fill(self, users: Users) -> None:
        self.users.clear()
        for user in users.first:
            label = user.name.best(self._settings.content_language) or user.code
            item = QListWidgetItem(self.users)
            item.setData(ROW, ShelfRow(user.uid, label, f"{kind_words(user.kind)} · {user.code}"))
            item.setData(_KIND, user.kind)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, label)
        if (more := users.count - len(users.first)) > 0:
            item = QListWidgetItem(self.users)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            words = self.tr("…and %Ln more", "", more)
            item.setData(ROW, ShelfRow("", words))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        if users.first:
            self.users.setCurrentRow(0)

    def _open(self, item: QListWidgetItem | None) -> None:
        row = item.data(ROW) if item is not None else None
        if item is not None and isinstance(row, ShelfRow) and row.uid:
            self.user_opened.emit(str(item.data(_KIND)), row.uid)

    def _confirm(self) -> None:
        uid, self.uid = self.uid, ""
        self.confirmed.emit(uid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc keeps it; Enter does what the marked thing stands for."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.users.isVisible():
                self._open(self.users.currentItem())
            elif self.go.isEnabled():
                self._confirm()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
