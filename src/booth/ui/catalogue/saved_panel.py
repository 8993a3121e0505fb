"""Over the list: a name for it as it stands, and the lists that have one."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QWidget

from booth.ui.catalogue.saved_rows import ROW, SavedRows
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.overlay import Overlay
from booth.ui.widgets.words_label import WordsLabel

_WIDTH: Final = 560
_LEAST, _MOST = 3, 6  # rows in sight


class _Room(QScrollArea):
    """As large as it would like to be; a low page leaves it less."""

    def sizeHint(self) -> QSize:
        """The lists there are, half a dozen at most."""
        rows = self.widget()
        held = rows.minimumHeight() // ROW if rows is not None else 0
        return QSize(_WIDTH, min(max(held, _LEAST), _MOST) * ROW)


class SavedPanel(Overlay):
    """Enter in the field saves, on a row opens. Esc closes."""

    save_wanted = Signal(str)  # a name

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.name = QLineEdit()
        self.name.setFixedHeight(40)
        self.name.setMaxLength(120)
        self.save = ActionButton("primary")
        self.save.setEnabled(False)  # until there is a name
        self.panel.setMinimumWidth(_WIDTH + 48)  # with none saved yet as well
        self.rows = SavedRows()
        self.none = WordsLabel(14, "second", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(self.save)
        self._scroll = scroll = _Room()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setViewport(QWidget())
        scroll.setWidget(self.rows)
        self.rows.setAutoFillBackground(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumHeight(2 * ROW)
        self.body.addLayout(line)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        self.save.clicked.connect(self._ask_save)
        self.name.textChanged.connect(lambda: self.save.setEnabled(bool(self.name.text().strip())))
        self.rows.reached.connect(self._follow)
        self._say()

    def offer(self, name: str, rows: Sequence[tuple[str, str]], current: str = "") -> None:
        """A name that would do for the list as it stands, and the lists there are: name, what they ask about."""
        self.name.setText(name)
        self.show_rows(rows, current)

    def show_rows(self, rows: Sequence[tuple[str, str]], current: str = "") -> None:
        """The lists there are now."""
        self.rows.show_rows(rows, current)
        self._scroll.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self._scroll.updateGeometry()
        if self.isVisible():
            self._place()

    def open(self) -> None:
        """Shows it, the keyboard in the name, all of it marked."""
        super().open()
        self.name.setFocus()
        self.name.selectAll()

    def _ask_save(self) -> None:
        if name := self.name.text().strip():
            self.save_wanted.emit(name)

    def _follow(self, height: int) -> None:
        self._scroll.ensureVisible(0, height, 0, ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from the field, Down goes to the lists, Esc closes."""
        in_name = self.name.hasFocus()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and in_name:
            self._ask_save()
        elif event.key() == Qt.Key.Key_Down and in_name:
            self.rows.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.shut()
        event.accept()

    def _say(self) -> None:
        self.title.setText(self.tr("Saved lists"))
        self.name.setPlaceholderText(self.tr("Name for the list as it stands"))
        self.name.setAccessibleName(self.tr("Name for the list as it stands"))
        self.save.say(self.tr("Save"), "Enter")
        self.none.setText(
            self.tr("No list has been saved yet. A saved list brings back words, filters, order and view.")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
