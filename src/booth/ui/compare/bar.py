"""The line over a comparison: the way back, how much differs, and what can be done."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.page_head import PageHead


class CompareBar(QWidget):
    """Back, the name of the screen, differences only, staff's rows, print."""

    back_wanted = Signal()
    differences_wanted = Signal()
    staff_wanted = Signal()
    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._counts = (0, 0)
        self._back = ActionButton("quiet", icon="back")
        self.head = PageHead()
        self.differences, self.staff = ActionButton(), ActionButton()
        self._print = ActionButton("primary", icon="print")
        self.head.add(self.differences, self.staff, self._print)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 24, 12)  # the arrow and not its ground meets the margin
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self.head, 1)
        self._back.clicked.connect(self.back_wanted)
        self.differences.clicked.connect(self.differences_wanted)
        self.staff.clicked.connect(self.staff_wanted)
        self._print.clicked.connect(self.print_wanted)
        self.show_state(differences=False, staff=False)
        self._say()

    def show_counts(self, rows: int, differing: int) -> None:
        """How many values are compared, and in how many the products differ."""
        self._counts = (rows, differing)
        self._say()

    def show_state(self, *, differences: bool, staff: bool) -> None:
        """Which rows are shown."""
        for button, on in ((self.differences, differences), (self.staff, staff)):
            button.set_icon("ticked" if on else "unticked")
            button.setAccessibleDescription(self.tr("on") if on else self.tr("off"))

    def _say(self) -> None:
        rows, differing = self._counts
        self._back.say(self.tr("Back"), "Esc")
        self.head.say(self.tr("Comparison"))
        told = self.tr("values: {count}, differing: {differing}").format(count=rows, differing=differing)
        self.head.add_remark(told if rows else "")
        self.differences.say(self.tr("Only differences"), "D")
        self.staff.say(self.tr("Staff values"), "S")
        self.staff.setToolTip(self.tr("Also show values that only staff may see (S)"))
        self._print.say(self.tr("Print"), "P")
        self._print.setToolTip(self.tr("A brochure of these products (P)"))

    def changeEvent(self, event: QEvent) -> None:
        """Says the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
