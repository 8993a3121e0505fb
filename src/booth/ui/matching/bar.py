"""The line over the matcher: the way back, how many products meet the requirements, and what can be done."""

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.page_head import PageHead


class MatchBar(QWidget):
    """Back, the name of the screen, the saved lists, staff's values, the paper."""

    back_wanted = Signal()
    lists_wanted = Signal()
    staff_wanted = Signal()
    save_wanted = Signal()
    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._back = ActionButton("quiet", icon="back")
        self.head = PageHead()
        self.lists, self.staff = ActionButton(after="down"), ActionButton()
        self.paper = ActionButton("primary", icon="print")
        self.head.add(self.lists, self.staff, self.paper)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 24, 12)  # the arrow and not its ground meets the margin
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self.head, 1)
        self._back.clicked.connect(self.back_wanted)
        self.lists.clicked.connect(self.lists_wanted)
        self.staff.clicked.connect(self.staff_wanted)
        self.paper.clicked.connect(self.open_paper)
        self.show_staff(on=False)
        self.show_counts(None)
        self._say()

    def show_staff(self, *, on: bool) -> None:
        """Whether values that only staff may see are held against the requirements too."""
        self.staff.set_icon("ticked" if on else "unticked")
        self.staff.setAccessibleDescription(self.tr("on") if on else self.tr("off"))

    def show_counts(self, told: tuple[int, int] | None) -> None:
        """How many products meet all, and how many come near; None where nothing is asked."""
        self._told: tuple[int, int] | None = told
        self.paper.setEnabled(told is not None and sum(told) > 0)
        self._say_counts()

    def _say_counts(self) -> None:
        if self._told is None:
            self.head.add_remark("")
            return
        whole, near = self._told
        if whole:
            remark = self.tr("meet all: {whole}, come near: {near}").format(whole=whole, near=near)
        elif near:
            remark = self.tr("nothing meets all; come near: {near}").format(near=near)
        else:
            remark = self.tr("nothing comes near")
        self.head.add_remark(remark)

    def open_paper(self) -> None:
        """Offer what can be done with the answers on paper."""
        if not self.paper.isEnabled():
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Print the answers")).triggered.connect(self.print_wanted)
        menu.addAction(self.tr("Save the answers as PDF…")).triggered.connect(self.save_wanted)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.paper.mapToGlobal(QPoint(0, self.paper.height() + 4)))

    def _say(self) -> None:
        self._back.say(self.tr("Back"), "Esc")
        self.head.say(self.tr("Requirements"))
        self._say_counts()
        self.lists.say(self.tr("Lists"), "L")
        self.staff.say(self.tr("Staff values"), "S")
        self.staff.setToolTip(self.tr("Also ask for values that only staff may see (S)"))
        self.paper.say(self.tr("Answers"), "A")
        self.paper.setToolTip(self.tr("A page with these answers: print it or save it (A)"))

    def changeEvent(self, event: QEvent) -> None:
        """Says the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
